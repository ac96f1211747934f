//! The verdict on a country, in two words and a line.
