//! The page's program in a browser: what follows its signals there. What needs none of them stands in
//! [`dom`](crate::dom).
//!
//! Nothing happens on loading. The page finds itself finished and adopts it; sentences, numbers and the
//! pictures of each part follow the sliders from then on. All that a reader can do without for a moment is a
//! second module, which is loaded once the page reacts.
//!
//! What scripts call, and what an explainer is:
//!
//! - [`mod@page`]: the functions for `start.js` and `mount.js`,
//! - [`mounted`]: an explainer on a page, from the finished HTML that it adopts to `destroy`,
//! - `store`: its state, as those see it that hear a reader.
//!
//! What the first module does:
//!
//! - `controls`, `hand`: keep sliders and buttons at the state,
//! - `point`: hears how pointer and keys move a point over a picture,
//! - `offset`: a tariff and an exchange rate in terms of each other, and their points,
//! - `visibility`: tells what is in sight,
//! - `motion`: what shows that something has changed,
//! - `toolbar`: arrow keys within a row of buttons,
//! - `tried`: what a term of the other country would change,
//! - `disclosure`: opens what is folded away where there is room.
//!
//! What the second does, most of it as tasks of the scheduler:
//!
//! - `deferred`: brings all of it to a page that reacts,
//! - `sensitivity_strips`: the verdict along each slider,
//! - `map`: the break-even map and its point,
//! - `uncertainty`: the simulated futures, worked out in slices,
//! - `live_region`: says a change to those who do not see it,
//! - `content_visibility`: leaves out of the browser's work what never changes.
//!
//! Beside them stand scripts that work without them: `start.js` (from `start/`) brings the
//! explainer's own page to life, `keep.js` (from `share/`) makes what its readers take away,
//! `snippet.js` (from `snippet/`) what they put on sites of their own, `embed.js` puts it into the
//! pages of others, `doctor.js` says what those must allow.

pub mod mounted;
pub mod page;

mod content_visibility;
mod controls;
mod deferred;
mod disclosure;
mod hand;
mod live_region;
mod map;
mod motion;
mod offset;
mod point;
mod sensitivity_strips;
mod store;
mod toolbar;
mod tried;
mod uncertainty;
mod visibility;
