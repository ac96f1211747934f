//! Who gets the money back.
