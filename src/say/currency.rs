//! The dollars that must be found, and what they cost at home.
