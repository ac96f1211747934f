//! How big each pledge is.
