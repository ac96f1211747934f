//! How far the verdict moves over all interpretations of what is disputed.
