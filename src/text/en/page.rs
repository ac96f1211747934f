//! The words of the finished page, in English.

use super::changes::CHANGES;
use super::check::CHECK;
use super::date;
use super::snippet::SNIPPET;
use crate::facts::Status;
use crate::text::page::{
    MethodText, PageText, Publication, QuestionText, ReadingsText, SourcesText, TermsText,
    TimelineText,
};

pub(crate) const PAGE: PageText = PageText {
    date,
    languages: "Language",
    comma: ", ",
    status: Status::id,
    weak: "weak evidence",
    our_judgement: "our judgement",
    facts_and_sources: "Facts and sources",
    terms: TermsText {
        term: "Term",
        switch: "Try Tokyo’s",
        switch_of: |term| format!(" version: {term}"),
    },
    timeline: TimelineText {
        early_report: |publisher, date| format!("Also in an early report: {publisher}, {date}."),
    },
    readings: ReadingsText {
        summary: "Whose reading?",
        meaning: "Where the parties read a term differently, choose a reading: the whole page \
                  follows. The shaded bands in the picture span all of them.",
        japan_money: QuestionText {
            question: "What is Japan’s money?",
            readings: [
                "Tokyo: a third is loans in dollars, the rest guarantees",
                "Washington and the memorandum: dollars, all of it",
                "Tokyo’s negotiator: 1–2% is equity",
            ],
        },
        split_of: QuestionText {
            question: "What is Japan’s split a split of?",
            readings: [
                "the memorandum: of all that is called",
                "Tokyo, July 2025: of what each side puts in, so not of guarantees",
            ],
        },
        called: QuestionText {
            question: "Will all of Japan’s $550 billion be called?",
            readings: [
                "Washington: yes",
                "Tokyo: a ceiling; so far only what has been announced",
            ],
        },
        review: QuestionText {
            question: "What does Korea’s 20-year review bring?",
            readings: [
                "nothing: the clause names no number",
                "the most it could: all of the cash until Korea is repaid",
            ],
        },
        notice: QuestionText {
            question: "How many days does Japan have to pay? (No number here hangs on it: the \
                       model counts in years.)",
            readings: ["45 business days", "45 days"],
        },
    },
    method: MethodText {
        known: |counts, inputs| {
            let [settled, reported, contested, threatened, assumed] = Status::ALL.map(counts.of);
            format!(
                "Of {} entries, {settled} are settled, {reported} reported, {contested} contested, \
                 {threatened} threatened; {assumed} record what was not found or what we chose. \
                 What is not known is assumed, on a slider, and under it stands where it starts and \
                 why. Some choices have no slider: the ledger starts in 2026 with what was really \
                 paid, the bulk of the calls starts in 2027, one return stands for all projects, and \
                 Korea’s shipbuilding money, for which no calendar was published, is spread over the \
                 years of its cash. {}.",
                counts.all,
                inputs.on("Where every input comes from"),
            )
        },
        unknown: "What nobody outside the talks seems to know",
        nearest: "nearest facts",
        colophon: |version, vintage, facts, data, changes| {
            format!(
                "Version {version}, facts as of {vintage}. {}, or {}. {}: when a fact changes, its \
                 date and the version change with it.",
                facts.on("All facts, sources and disagreements"),
                data.on("as data"),
                changes.on("Corrections"),
            )
        },
    },
    sources: SourcesText {
        title: "Facts and sources",
        description: "Every fact of the pledge explainer, with its status, date and sources.",
        lede: |back, data| {
            format!(
                "Everything the explainer states as known, with its status, date and sources. {}, \
                 or take it all as {}.",
                back.on("Back to the explainer"),
                data.on("facts.json"),
            )
        },
        as_of: |date| format!("As of {date}. "),
        source: "Source: ",
        semicolon: "; ",
        full_stop: ".",
        published,
        conflicts: "Where sources disagree",
        colon: ": ",
        uses: |what| format!("Used here: {what}"),
        inputs: "Where the sliders and the model start",
        input: "Input",
        taken_from: "Taken from",
        judgement: |reason| format!("Our judgement: {reason}"),
        reasons: &[],
    },
    changes: CHANGES,
    check: CHECK,
    snippet: SNIPPET,
};

fn published(source: &Publication) -> String {
    let Publication {
        publisher,
        is_early_report,
        date,
        language,
    } = *source;
    let early = if is_early_report {
        " (early news report)"
    } else {
        ""
    };
    let language = match language {
        Some("ja") => " (in Japanese)",
        Some("ko") => " (in Korean)",
        Some(_) => " (not in English)",
        None => "",
    };
    format!(", {publisher}{early}, {date}{language}")
}
