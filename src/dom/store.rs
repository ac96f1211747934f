//! The state of a program, as those see it that hear a reader.

use crate::scenario::action::Action;
use crate::scenario::link::{Link, Notice};
use crate::text::Words;

/// A handle of a program's state.
pub trait Store: Clone + 'static {
    /// The words of the page.
    fn words(&self) -> Words;

    /// Reads what the page knows.
    fn read<R>(&self, read: impl FnOnce(&Link) -> R) -> R;

    /// Does what a reader asks for.
    fn apply(&self, action: Action);

    /// Says that something could not be done.
    fn warn(&self, notice: Notice);
}
