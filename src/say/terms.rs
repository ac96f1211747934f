//! Which terms differ, and which are switched.
