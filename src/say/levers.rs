//! What a slider sets, and its values in words.
