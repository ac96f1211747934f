//! What losing the deal would cost.
