//! What a publisher set, and what a link or a host asked for and did not get.

use crate::chart::svg::escape;
use crate::say::notices;
use crate::scenario::Scenario;
use crate::scenario::link::{Link, Publisher};
use crate::text::{Words, message};

/// All that a link has to say of itself.
pub fn html(link: &Link, words: Words) -> String {
    let mut out = String::new();
    if let Some(publisher) = &link.publisher {
        set_by(&mut out, publisher, link, words);
    }
    // What is wrong with a number that was typed stands at its field.
    let of_page = link.notices.iter().filter(|notice| !notice.is_of_typing());
    for notice in of_page {
        out.push_str("<p class=\"notice\" data-notice role=\"status\">");
        out.push_str(notices::notice(words, notice).html());
        out.push_str("</p>");
    }
    out
}

/// What the publisher set, with the way to the neutral case and back.
fn set_by(out: &mut String, publisher: &Publisher, link: &Link, words: Words) {
    let neutral = Scenario::default();
    out.push_str("<p class=\"notice\" data-set-by>");
    out.push_str(notices::set_by(words, publisher).html());
    if publisher.scenario != neutral {
        let (name, words) = if link.scenario == neutral {
            ("data-publishers", message::notice_publishers(words))
        } else {
            ("data-neutral", message::notice_neutral(words))
        };
        for block in [
            " <button type=\"button\" class=\"notice__choice\" ",
            name,
            ">",
        ] {
            out.push_str(block);
        }
        escape(out, words);
        out.push_str("</button>");
    }
    out.push_str("</p>");
}
