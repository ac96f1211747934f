//! How far the verdict depends on what nobody knows.
