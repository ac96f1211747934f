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
    embed: "Embed this",
    unloaded: "This did not load. Are you online?",
    save: "Save",
    chart: "Picture",
    svg: "Picture as SVG",
    png: "Picture as PNG",
    json: "Scenario as JSON",
    csv: "Yearly series as CSV",
    xlsx: "Spreadsheet (.xlsx)",
    making: "One moment: the file is being made.",
    saved: "Saved as {file}.",
    saved_in_frame: "Saved as {file}, unless the site around forbids it: then copy the link, and save \
                     on the page that it opens.",
    failed: "The file could not be made. Try again later, or in another browser.",
    moved: "Assumptions moved from where they start:",
    unmoved: "All assumptions are where they start.",
    source: "Source: the pledge explainer, worked out from public facts and these assumptions",
};
