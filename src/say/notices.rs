//! What a link or a host asked for and did not get.
