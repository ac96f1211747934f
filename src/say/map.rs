//! What holds on the break-even map.
