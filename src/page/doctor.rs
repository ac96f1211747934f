//! `doctor.html`: the page for editors and developers who embed the explainer. It says what their site
//! must allow; `doctor.js` fills in the answers, there and in a frame with `doctor=1`.
//!
//! Its words stand in a script that sets one variable, since a frame without an origin loads scripts
//! and nothing else.

use super::snippet;
use crate::chart::svg::escape;
use crate::scenario::Lang;
use crate::text::argument::Anchor;
use crate::text::{Arg, Sentence, message};
use serde_json::json;

/// The page.
pub(super) const PAGE: &str = "doctor.html";
/// The words of `doctor.js`, beside each page.
pub(super) const WORDS: &str = "doctor-words.js";

/// Appends the body of the page.
pub(super) fn write(out: &mut String, lang: Lang) {
    let words = lang.words();
    let checks = message::doctor_checks(
        words,
        Arg::link(Anchor("href=\"./?doctor=1\"")),
        &Sentence::new().code("doctor=1"),
    );
    for (html, said) in [
        (
            "<main class=\"pledge-explainer\">\n<h1 class=\"opening__title\">",
            message::doctor_question(words),
        ),
        (
            "</h1>\n<p class=\"opening__lede\">",
            message::doctor_lede(words),
        ),
        (
            "</p>\n<form class=\"doctor\" data-doctor>\n<label>",
            message::doctor_site(words),
        ),
        (
            " <input name=\"site\" type=\"url\" placeholder=\"https://your-site.example\"></label>\n\
             <label>",
            message::doctor_policy(words),
        ),
        (
            " <textarea name=\"policy\" rows=\"4\" spellcheck=\"false\"></textarea></label>\n<label>",
            message::doctor_sandbox(words),
        ),
        (
            " <input name=\"sandbox\" spellcheck=\"false\" \
             placeholder=\"allow-scripts allow-same-origin\"></label>\n<label>",
            message::doctor_platform(words),
        ),
        (
            " <select name=\"platform\">\n<option value=\"html\">",
            message::doctor_platform_scripts(words),
        ),
        (
            "</option>\n<option value=\"frame\">",
            message::doctor_platform_frames(words),
        ),
        (
            "</option>\n<option value=\"amp\">AMP</option>\n</select></label>\n<label>",
            message::doctor_part(words),
        ),
        (
            " <input name=\"part\" spellcheck=\"false\" placeholder=\"currency\"></label>\n<label>",
            message::snippet_width(words),
        ),
        (
            " <select name=\"width\">\n<option value=\"320\">320 px</option>\n\
             <option value=\"480\">480 px</option>\n<option value=\"640\">640 px</option>\n\
             <option value=\"960\">960 px</option>\n</select></label>\n\
             <label class=\"doctor__pin\"><input name=\"pin\" type=\"checkbox\" disabled> ",
            message::doctor_pin(words),
        ),
        (
            "</label>\n</form>\n<h2 class=\"part__question\">",
            message::doctor_answers(words),
        ),
        (
            "</h2>\n<dl class=\"checks\" data-answer></dl>\n<h2 class=\"part__question\">",
            message::snippet_snippet(words),
        ),
    ] {
        out.push_str(html);
        escape(out, said);
    }
    out.push_str("</h2>\n<pre class=\"doctor__snippet\" data-snippet tabindex=\"0\"></pre>\n<p>");
    out.push_str(checks.html());
    out.push_str("</p>\n</main>");
}

/// The script with the words of `doctor.js`, which fills in what stands in `{}`.
pub(super) fn words(lang: Lang) -> String {
    let words = lang.words();
    let folder = lang.folder();
    let words = json!({
        "folder": folder,
        // The element follows the page around it; one that is to stay in this language is told so.
        "lang": if folder.is_empty() { "" } else { lang.id() },
        "name": message::snippet_name(words),
        "open": message::snippet_open(words),
        "parts": snippet::questions(words),
        "noPart": message::doctor_no_part(words, "{name}", "{parts}").plain(),
        "showAll": message::doctor_show_all(words),
        "element": message::doctor_way_element(words),
        "frame": message::doctor_way_frame(words),
        "inFrame": message::doctor_in_frame(words),
        "works": message::doctor_works(words),
        "add": message::doctor_add(words, "{missing}").plain(),
        "forbids": message::doctor_forbids(words, "{directive}").plain(),
        "closed": message::doctor_closed(words, "{files}").plain(),
        "inside": {
            "full": message::doctor_inside_full(words),
            "presets": message::doctor_inside_presets(words),
            "read": message::doctor_inside_read(words),
        },
        "insideAdd": message::doctor_inside_add(words, "{works}", "{tokens}").plain(),
        "checks": {
            "policy": message::doctor_check_policy(words),
            "type": message::doctor_check_type(words),
            "sandbox": message::doctor_check_sandbox(words),
            "width": message::doctor_check_width(words),
            "theme": message::doctor_check_theme(words),
            "height": message::doctor_check_height(words),
        },
        "policyFine": message::doctor_policy_fine(words),
        "policyBlocks": message::doctor_policy_blocks(words),
        "type": message::doctor_type(words, "{type}", "{file}").plain(),
        "status": message::doctor_status(words, "{status}").plain(),
        "sandboxFine": message::doctor_sandbox_fine(words),
        "sandboxBlocks": message::doctor_sandbox_blocks(words),
        "width": message::doctor_width(words, "{width}").plain(),
        "height": message::doctor_height(words, "{needed}", "{there}").plain(),
    });
    ["window.doctorWords = ", &words.to_string(), ";\n"].concat()
}
