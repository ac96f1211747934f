//! What it takes for a wish to come true.
