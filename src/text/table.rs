//! The files of messages, one for each program: generated from `src/content/words/en.ftl`.

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
