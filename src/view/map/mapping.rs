//! The break-even map as the page keeps it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::scenario::Locked;
use crate::scenario::link::Link;
use crate::scenario::map::{Choice, Map};

/// The break-even map that follows a state.
#[derive(Clone, Copy, Debug)]
pub struct Mapping {
    /// What it spans and shows, and what its point may not move.
    pub choice: Memo<(Choice, Locked)>,
    /// The last complete one; see [`Mapping::work`].
    pub map: RwSignal<Option<Arc<Map>>>,
    /// The one that is being worked out.
    pub(super) begun: StoredValue<Option<Map>>,
}

impl Mapping {
    /// None worked out yet.
    pub fn new(link: RwSignal<Link>) -> Self {
        Self {
            choice: Memo::new(move |_| link.with(|link| (link.map, link.locked))),
            map: RwSignal::new(None),
            begun: StoredValue::new(None),
        }
    }
}
