//! How a number is worked out.
