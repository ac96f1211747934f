//! What a print adds.
