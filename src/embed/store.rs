//! The page's state, as those see it that hear a reader.

use leptos::prelude::*;

use crate::dom::store::Store;
use crate::scenario::action::Action;
use crate::scenario::link::{Link, Notice};
use crate::text::Words;
use crate::view::State;

impl Store for State {
    fn words(&self) -> Words {
        self.words
    }

    fn read<R>(&self, read: impl FnOnce(&Link) -> R) -> R {
        self.link.with_untracked(read)
    }

    fn apply(&self, action: Action) {
        State::apply(self, action);
    }

    fn warn(&self, notice: Notice) {
        self.link.update(|link| link.warn(notice));
    }
}
