//! `changes.html`: what has changed between the vintages of the facts. The record for whoever reads the
//! page, and for each earlier vintage what a link of that day has to be told, in a template: `vintage.js`
//! takes it from there.

use super::cite;
use super::said::said;
use crate::chart::svg::escape;
use crate::facts::{self, Change, Content, Vintage};
use crate::say;
use crate::scenario::Lang;
use crate::scenario::provenance::{self, Provenance};
use crate::text::argument::Anchor;
use crate::text::{Arg, Sentence, message, notation};

/// The page of all changes.
pub(super) const PAGE: &str = "changes.html";

/// Most changes that a notice shows unfolded.
const MOST: usize = 5;

/// Appends the body of the page.
pub(super) fn write(out: &mut String, lang: Lang) {
    let words = lang.words();
    let lede = message::changes_lede(
        words,
        Arg::link(Anchor("href=\"./\"")),
        Arg::link(Anchor(&format!("href=\"{}facts.json\"", lang.way_back()))),
    );
    out.push_str(&format!(
        "<main class=\"pledge-explainer\"><h1 class=\"opening__title\">{}</h1>\
         <p class=\"opening__lede\">{}</p>",
        message::changes_title(words),
        lede.html()
    ));
    let in_english = message::changes_in_english(words);
    if !in_english.is_empty() {
        out.push_str(&format!("<p>{in_english}</p>"));
    }
    out.push_str(&record(&facts::VINTAGES, lang));
    out.push_str("</main>");
    out.push_str(&notices(&facts::VINTAGES, lang));
}

/// The whole record in HTML, the latest vintage first.
pub fn record(vintages: &[Vintage], lang: Lang) -> String {
    let words = lang.words();
    let Some((first, later)) = vintages.split_first() else {
        return String::new();
    };
    if later.is_empty() {
        let none = message::changes_none(words, Arg::date(first.date));
        return format!("<p>{}</p>", none.html());
    }
    let mut out = String::new();
    for Vintage { date, changes } in later.iter().rev() {
        out.push_str(&format!(
            "<h2 class=\"part__question\" id=\"{date}\">{}</h2>",
            notation::date(words, date)
        ));
        if changes.is_empty() {
            out.push_str(&format!("<p>{}</p>", message::changes_checked(words)));
        } else {
            let changes: Vec<_> = changes.iter().map(Net::of).collect();
            list(&mut out, lang, &changes);
        }
    }
    out
}

/// What a link of another vintage has to be told, in HTML: a template for each vintage before the last,
/// one for a vintage that the record does not have, and one for a vintage after the last.
pub fn notices(vintages: &[Vintage], lang: Lang) -> String {
    let words = lang.words();
    let mut out = String::new();
    let mut notice = |since: &str, write: &dyn Fn(&mut String)| {
        out.push_str(&format!("<template data-since=\"{since}\">"));
        write(&mut out);
        out.push_str(&format!(
            " <a href=\"{PAGE}\" target=\"_blank\">{}</a></template>\n",
            message::changes_all(words)
        ));
    };
    let earlier = vintages
        .split_last()
        .map_or(&[][..], |(_, earlier)| earlier);
    for Vintage { date, .. } in earlier {
        let changed = since(vintages, date);
        notice(date, &|out| {
            let date = Arg::date(date);
            if changed.is_empty() {
                out.push_str(message::changes_since_none(words, date).html());
                return;
            }
            let count = changed.len();
            let since =
                message::changes_since(words, date, count == 1, Arg::number(count as f64, 0));
            if count > MOST {
                out.push_str(&format!("<details><summary>{}</summary>", since.html()));
                list(out, lang, &changed);
                out.push_str("</details>");
            } else {
                out.push_str(since.html());
                list(out, lang, &changed);
            }
        });
    }
    notice("unlisted", &|out| {
        out.push_str(message::changes_unlisted(words))
    });
    notice("newer", &|out| out.push_str(message::changes_newer(words)));
    out
}

/// What became of a fact from one vintage to another.
struct Net {
    id: &'static str,
    before: Option<Content>,
    after: Option<Content>,
    why: Vec<&'static str>,
}

impl Net {
    fn of(change: &Change) -> Self {
        Self {
            id: change.id,
            before: change.before,
            after: change.after,
            why: vec![change.why],
        }
    }

    /// Whether the model starts from the fact's number, and that is another one now.
    fn moves_a_start(&self) -> bool {
        let rests = |provenance: &Provenance| match provenance {
            Provenance::Facts(facts) => facts.iter().any(|fact| fact.id == self.id),
            Provenance::Judgement(_) => false,
        };
        let [before, after] = [self.before, self.after].map(|content| content?.value);
        before != after && provenance::all().any(|(_, provenance)| rests(provenance))
    }
}

/// What has changed since a vintage, several changes of a fact taken together, the numbers that the model
/// starts from first. What was put back has not changed.
fn since(vintages: &[Vintage], date: &str) -> Vec<Net> {
    let mut net: Vec<Net> = Vec::new();
    let later = vintages.iter().filter(|vintage| vintage.date > date);
    for change in later.flat_map(|vintage| vintage.changes) {
        match net.iter_mut().find(|net| net.id == change.id) {
            Some(net) => {
                net.after = change.after;
                net.why.push(change.why);
            }
            None => net.push(Net::of(change)),
        }
    }
    net.retain(|net| net.before != net.after);
    net.sort_by_key(|net| !net.moves_a_start());
    net
}

fn list(out: &mut String, lang: Lang, changes: &[Net]) {
    out.push_str("<ul class=\"facts\">");
    for net in changes {
        out.push_str(&format!("<li data-changed=\"{}\">", net.id));
        item(out, lang, net);
        out.push_str("</li>");
    }
    out.push_str("</ul>");
}

/// Appends which fact has changed, from what to what, what that means and why.
fn item(out: &mut String, lang: Lang, net: &Net) {
    let words = lang.words();
    let sentence = |content: Option<Content>| content.and_then(|content| content.statement);
    let (was, is) = (sentence(net.before), sentence(net.after));
    let now = facts::fact(net.id);
    // The two sentences speak for themselves; numbers need to be told of what.
    if was == is || (was.or(is)).is_none() {
        match (now, was) {
            (Some(fact), _) => escape(out, said(lang, fact.statement)),
            (None, Some(statement)) => in_english(out, "span", statement),
            (None, None) => in_english(out, "code", net.id),
        }
        out.push(' ');
    }
    let [before, after] = [(net.before, net.after), (net.after, net.before)]
        .map(|(content, other)| content.map(|content| interpretation(lang, content, other)));
    let change = match (&before, &after) {
        (Some(before), Some(now)) => message::changes_changed(words, before, now),
        (None, Some(now)) => message::changes_new(words, now),
        (Some(before), None) => message::changes_withdrawn(words, before),
        (None, None) => Sentence::new(),
    };
    out.push_str(change.html());
    out.push(' ');
    if net.moves_a_start() {
        out.push_str(message::changes_starts(words));
        out.push(' ');
    }
    for why in &net.why {
        in_english(out, "span", why);
        out.push(' ');
    }
    // A fact that was withdrawn has no place to lead to.
    if let Some(fact) = now {
        cite::link(out, &[fact], "cite", message::facts_and_sources(words));
    }
}

/// What a fact said, as far as it differs from what it said at another time.
fn interpretation(lang: Lang, content: Content, other: Option<Content>) -> Sentence {
    let words = lang.words();
    let mut parts = Vec::new();
    let (value, statement) = (content.value.zip(content.unit), content.statement);
    if value != other.and_then(|other| other.value.zip(other.unit)) {
        parts.extend(value.map(|(value, unit)| say::facts::amount(words, value, unit)));
    }
    if statement != other.and_then(|other| other.statement) {
        // What it stands in ends with a stop of its own.
        let statement = statement.map(|statement| statement.trim_end_matches('.'));
        parts.extend(statement.map(|statement| Sentence::new().quote(statement)));
    }
    if let Some(other) = other {
        if content.status != other.status {
            parts.push(message::fact_status(words, content.status.id()));
        }
        if content.as_of != other.as_of {
            parts.push(message::changes_as_of(words, Arg::date(content.as_of)));
        }
    }
    Sentence::list(&parts, message::list_separator(words))
}

/// Appends words of the records, whose language is English.
fn in_english(out: &mut String, element: &str, words: &str) {
    out.push_str(&format!("<{element} lang=\"en\">"));
    escape(out, words);
    out.push_str(&format!("</{element}>"));
}
