//! Says what the findings mean, in a language.
//!
//! - [`mod@message`]: every sentence and label, a function each, from `src/content/words/`,
//! - [`mod@argument`]: what a message is told,
//! - [`mod@words`]: the messages of a language,
//! - `table`: the files of messages,
//! - `speaker`: how a line is said with its arguments,
//! - `show`: how each language writes what a message is told,
//! - [`mod@notation`]: how a language writes amounts and dates,
//! - [`myriad`]: large numbers in steps of ten thousand,
//! - [`numbers`]: numbers as journalists round them,
//! - [`particle`]: Korean particles,
//! - [`sentence`]: words with marked numbers in them.

pub mod argument;
pub mod message;
pub mod myriad;
pub mod notation;
pub mod numbers;
pub mod particle;
pub mod sentence;
mod show;
mod speaker;
mod table;
pub mod words;

pub use argument::Arg;
pub use sentence::Sentence;
pub use words::Words;
