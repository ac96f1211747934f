//! The state of the law.
