//! The content of the explainer, which is data: read, checked and compiled at build time.

pub mod words;
