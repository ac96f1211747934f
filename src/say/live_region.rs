//! A change, said aloud.
