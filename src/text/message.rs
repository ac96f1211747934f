//! The messages, a function each: generated from `src/content/words/en.ftl`, where each says what it is
//! for. Arguments come in the order in which English first has them.

#![allow(
    clippy::too_many_arguments,
    reason = "a message takes as much as its sentence holds"
)]
#![allow(
    unused_lifetimes,
    reason = "a message without a borrowed argument is declared as the others"
)]

use super::argument::Arg;
use super::sentence::Sentence;
use super::table::Table;
use super::words::Words;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
