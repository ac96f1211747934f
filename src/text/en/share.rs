//! The words around what a reader takes away.

use crate::text::ShareText;

pub(super) const SHARE: ShareText = ShareText {
    open: "Share or save",
    link: "Link to what you see now",
    only_part: "This part alone",
    copy: "Copy link",
    copied: "Copied.",
    selected: "This browser does not let the page copy. The link is selected: copy it from there.",
    send: "Share link …",
};
