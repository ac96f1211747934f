//! What the pictures show, as tables.
