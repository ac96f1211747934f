//! The builder of snippets for other sites, in English.

use crate::text::page::SnippetText;

pub(super) const SNIPPET: SnippetText = SnippetText {
    title: "Embed this",
    part: "Part",
    whole: "The whole page",
    language: "Language",
    colours: "Colours",
    themes: ["Automatic", "Light", "Dark"],
    way: "Way",
    ways: ["Element, with a script", "Frame, without a script"],
    width: "Width of your column",
    pin: "Pin this version by its hash (this server must then send Access-Control-Allow-Origin)",
    notes: [
        "It takes the height that it needs, and follows the colours of your page. Everything starts \
         as it stands here now.",
        "It is as high as it must be at this width; on a narrower screen it offers the full page. \
         Everything starts as it stands here now.",
    ],
    card: "Card for links and social networks, at the start values (PNG, 1200 × 630)",
    snippet: "Paste this",
    copy: "Copy snippet",
    copied: "Copied.",
    selected: "This browser does not let the page copy. The snippet is selected: copy it from there.",
    preview: "Preview",
    name: "Pledge explainer",
    open: "Open the explainer",
};
