//! What each term is worth.
