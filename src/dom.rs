//! What every program of a page does in a browser, whatever holds its state: the page's own program and the
//! small one of *brief* call the same.
//!
//! Nothing here knows of signals. What hears a reader asks a [`Store`] for the state; what shows it is given
//! plain values.
//!
//! - [`store`]: the state of a program, as those see it that hear a reader,
//! - [`host`]: the element that holds an explainer,
//! - [`vocabulary`]: the words that have come,
//! - [`elements`]: finds elements and fills them,
//! - [`listener`]: hears events, until dropped,
//! - [`controls`]: sliders and buttons,
//! - [`hand`]: the sliders that move several levers at once,
//! - [`early`]: what a reader did before the program came,
//! - [`address`]: keeps the state in the address, and reads it,
//! - [`asset_base`]: the folder with the program, where the finished pages stand,
//! - [`scheduler`]: runs the background work, when [`schedule`](crate::schedule) says,
//! - [`change`]: tells the host what is shown and what its reader chose,
//! - [`sheet`]: writes what a print adds,
//! - [`mod@panic`]: what is left after a failure.

pub mod address;
pub mod asset_base;
pub mod change;
pub mod controls;
pub mod early;
pub mod elements;
pub mod hand;
pub mod host;
pub mod listener;
pub mod panic;
pub mod scheduler;
pub mod sheet;
pub mod store;
pub mod vocabulary;
