//! Kinds whose members have names: in links, on the page and in the API.
//!
//! The compiler makes the list of them, so that programs hold a list and one search instead of a function a kind.

/// The place of a name in a list.
#[inline(never)]
pub(crate) fn place(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| *known == name)
}

/// The ids of a few members of a kind, in their order.
macro_rules! ids {
    ($members:expr) => {
        const {
            let mut ids = [""; $members.len()];
            let mut at = 0;
            while at < ids.len() {
                ids[at] = $members[at].id();
                at += 1;
            }
            ids
        }
    };
}

/// Gives a kind with `ALL` and `id` the list of its ids and the way from an id to its member.
macro_rules! named {
    ($kind:ty) => {
        impl $kind {
            /// The id of each, in the order of `ALL`.
            pub const IDS: [&'static str; Self::ALL.len()] = $crate::named::ids!(Self::ALL);

            /// The one of that id.
            pub fn from_id(id: &str) -> Option<Self> {
                let place = $crate::named::place(&Self::IDS, id)?;
                Self::ALL.get(place).copied()
            }
        }
    };
}

pub(crate) use {ids, named};
