//! Whether it adds up.
