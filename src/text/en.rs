//! English.

mod access;
mod sheet;

use super::numbers::{self, Scale, grouped, rounded};
use super::sentence::join;
use super::{
    AidsText, AimChoices, FuturesWords, MapWords, PresetText, Sentence, Standing, Text,
    WorthChoices,
};
use crate::analysis::Metric;
use crate::country::Country;
use crate::decimal::trimmed;
use crate::scenario::aim::Wish;
use crate::scenario::findings::Measure;
use crate::scenario::levers::Unit;
use crate::scenario::link::{Allowed, Notice, Publisher};
use crate::scenario::{ChanceId, Lang, LeverId, Part, Preset, Scenario, Slider};
use crate::units::{Local, Share, Usd};

pub(crate) const TEXT: Text = Text {
    lang: Lang::En,
    full_stop: ".",
    preset,
    label: |slider| words(slider).0,
    value,
    reset_to: |label, unit, x| join(&[label, ": back to ", &value(unit, x)]),
    start_value: |unit, x| join(&["↺ ", &short_value(unit, x)]),
    notice,
    set_by,
    neutral: "Show the neutral case",
    publishers: "Back to these assumptions",
    short_value,
};

pub(super) const STANDING: Standing = Standing {
    kicker: "Explainer",
    as_of,
    month,
    title: "Two pledges, one price list: who gets the money back?",
    lede: "Japan promised the United States $550 billion of investment, South Korea $350 billion, \
           both for lower tariffs. Is it the same deal, and is it worth it?",
    law: "The law as of",
    invitation: "Start here: what will the projects earn?",
    question,
    measure,
    measures: "Measured in",
    basis: |slider| words(slider).1,
    unit,
    number_field: |label| join(&[label, ", as a number"]),
    reset_all: "Reset all sliders",
    more: "More assumptions",
    assumption: "Assumption",
    failed: "The sliders have stopped working. The last picture stays; reload the page to go on.",
    caption,
    terms,
    worth_choices: WorthChoices {
        to: "Whose terms",
        country: |country| match country {
            Country::Japan => "Tokyo’s, against Seoul’s",
            Country::Korea => "Seoul’s, against Tokyo’s",
        },
        in_: "Weighed in",
        metric: |metric| match metric {
            Metric::GapShareOfReserves => "Reserves",
            _ => "Money",
        },
        switch: "What if Seoul had signed Tokyo’s version of",
    },
    aim_choices: AimChoices {
        question: "What would it take?",
        wish: "I want",
        wishes: |wish| match wish {
            Wish::Even(Country::Korea) => "Korea to be even",
            Wish::Even(Country::Japan) => "Japan to be even",
            Wish::Ahead(Country::Korea) => "Korea to end ahead of Japan",
            Wish::Ahead(Country::Japan) => "Japan to end ahead of Korea",
            Wish::SamePerPerson => "the same cost per head for both",
            Wish::WithinCapacity(Country::Korea) => "Korea to find its dollars calmly",
            Wish::WithinCapacity(Country::Japan) => "Japan to find its dollars calmly",
        },
        by: "by",
        with: "by moving",
    },
    arithmetic: "Show the arithmetic",
    table: "Show the numbers in a table",
    timeline,
    method,
    map_words: MapWords {
        question: "Where does it pay?",
        caption: "The ledger at its end for every pair of values, all other sliders where they are. \
                  Ring: the start values. Drag the point, or move it with the arrow keys.",
    },
    futures_words: FuturesWords {
        question: "How much of the answer is luck?",
        meaning: "A future here is one draw of luck: each year chance moves the yen and the won \
                  about the path assumed above, and all projects together earn more or less than \
                  assumed. Ahead is counted in dollars, so there the returns decide; the \
                  currencies decide what it costs at home. Luck in politics is not in it: no new \
                  tariff, no court ruling, no broken deal.",
        caption: "Line: the middle future; dark: the middle half of them; light: nine in ten. Above: \
                  the ledger as in the picture before. Below: what is called in a year, at that \
                  year’s exchange rate.",
        draw: "Draw other futures",
        working: "Working them out …",
        ledger: "The ledger, in dollars of today",
        cost: "What each year’s call costs at home",
    },
};

/// The words of what some readers need beyond what most see.
pub(crate) const AIDS: AidsText = AidsText {
    access: access::ACCESS,
    sheet: sheet::SHEET,
};

#[cfg(not(target_arch = "wasm32"))]
fn as_of(date: &str) -> String {
    join(&["facts as of ", &self::date(date)])
}

/// "2026-11-22" as "22 November 2026"; a date without a day or month stays that rough.
fn date(iso: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut pieces = iso.splitn(3, '-');
    let year = pieces.next().unwrap_or(iso);
    let number = |piece: &str| piece.parse::<usize>().ok();
    let month = pieces
        .next()
        .and_then(number)
        .and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    let day = pieces.next().and_then(number);
    match (day, month) {
        (Some(day), Some(month)) => join(&[&day.to_string(), " ", month, " ", year]),
        (None, Some(month)) => join(&[month, " ", year]),
        _ => iso.to_owned(),
    }
}

/// "2026-07-24" as "Jul 2026".
fn month(iso: &str) -> String {
    let month = date(iso.get(..7).unwrap_or(iso));
    match month.split_once(' ') {
        Some((name, year)) => join(&[name.get(..3).unwrap_or(name), " ", year]),
        None => month,
    }
}

fn country(country: Country) -> &'static str {
    match country {
        Country::Japan => "Japan",
        Country::Korea => "South Korea",
    }
}

fn currency_name(country: Country) -> &'static str {
    match country {
        Country::Japan => "yen",
        Country::Korea => "won",
    }
}

fn preset(preset: Preset) -> PresetText {
    match preset {
        Preset::AsSigned => PresetText {
            label: "As signed",
            authority: "IEEPA for general goods, Section 232 for cars",
            meaning: "Both deals cut the general rate and the car rate to 15%.",
        },
        Preset::Threat202601 => PresetText {
            label: "The threat",
            authority: "Announced on 26 January 2026, never put into force",
            meaning: "Korea was to go back to 25% on cars and all other goods: the very rates that \
                      its deal had lifted, so the sums are those of November.",
        },
        Preset::AfterRuling => PresetText {
            label: "After the ruling",
            authority: "Section 122 surcharge for general goods, Section 232 for cars",
            meaning: "With the emergency tariffs struck down, everyone paid the same surcharge: for \
                      general goods a deal no longer made a difference.",
        },
        Preset::Today => PresetText {
            label: "Today",
            authority: "Section 301 for general goods, Section 232 for cars",
            meaning: "Since July 2026 the general rate comes from another law and no longer hangs on \
                      the pledge; all that is left of the deal there is a small discount for Japan, \
                      no ordinary duty on top. The car rate still hangs on it.",
        },
    }
}

fn question(part: Part) -> &'static str {
    match part {
        Part::Size => "How big is each promise?",
        Part::Terms => "Are the terms the same?",
        Part::Tariffs => "What does the promise buy?",
        Part::Currency => "Can the won and the yen take it?",
        Part::Returns => "Who gets the money back?",
        Part::Verdict => "Does it add up?",
        Part::Worth => "What was each safeguard worth to Seoul?",
        Part::Timeline => "How did we get here?",
        Part::Method => "How do we know?",
    }
}

fn caption(part: Part) -> &'static str {
    match part {
        Part::Size => "What each country has promised, drawn to one scale; dashed: not called.",
        Part::Terms => "",
        Part::Tariffs => {
            "What exporters would lose in a year, at 2024 trade: lower prices on what they still sell, \
             and the true loss on sales that vanish; the rest of a tariff falls on US buyers. \
             Arrows: tariff with the deal → without it. Metals, drugs, chips and aircraft have \
             regimes of their own and are left out."
        }
        Part::Currency => {
            "Dollars each country must find in a year. Dashed: all that Korea promised, in cash, by \
             Japan’s deadline. Seoul said it could not accept terms like Japan’s. What Korea can \
             raise is the middle of the Bank of Korea’s range, what Japan can is our judgement."
        }
        Part::Returns => {
            "Cash from the projects in each year, not discounted, and below it what is still owed \
             with interest; money in projects that fail stays owed."
        }
        Part::Verdict => {
            "Losses avoided plus cash received minus money paid in, added up since 2026, each year \
             discounted at the country’s cost of money. Japan’s side includes the bank loans that \
             the state guarantees; Korea’s leaves out what its firms put into shipbuilding. Shaded: \
             every reading of what is disputed."
        }
        Part::Worth => {
            "From one deal to the other, a term at a time. What a term adds depends on which others \
             stand already, so each is the mean over all orders in which they can be changed (its \
             Shapley value); together they make up the whole difference. The currency clause and the \
             choice of projects have no number and are left out."
        }
        Part::Timeline | Part::Method => "",
    }
}

fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Dollars => "Dollars",
        Measure::Economy => "Economy",
        Measure::Reserves => "Reserves",
        Measure::Person => "Per person",
        Measure::Local => "Won and yen",
    }
}

#[inline(always)]
fn words(slider: Slider) -> (&'static str, &'static str) {
    match slider {
        Slider::Lever(id) => lever(id),
        Slider::Chance(id) => chance(id),
    }
}

fn label(id: LeverId) -> &'static str {
    lever(id).0
}

/// What a lever sets, and where its start value comes from. Inlined, so that a program that needs one
/// of the two does not carry the other.
#[inline(always)]
fn lever(id: LeverId) -> (&'static str, &'static str) {
    match id {
        LeverId::TakeUp => ("Share of the promise that is called", "the full promise"),
        LeverId::JapanTakeUp => (
            "Japan: share that is called",
            "the full promise; Tokyo calls it a ceiling",
        ),
        LeverId::JapanInWaterfall => (
            "Japan: share that counts in the split",
            "the memorandum: all of it",
        ),
        LeverId::JapanCashShare => (
            "Japan: share paid in dollars, not lent by banks",
            "Tokyo’s account of September 2025",
        ),
        LeverId::JapanLastYear => ("Japan: last year of the calls", "our judgement"),
        LeverId::JapanAutosFallback => (
            "Tariff on Japanese cars without the deal",
            "Section 232 plus the ordinary duty",
        ),
        LeverId::KoreaAutosFallback => (
            "Tariff on Korean cars without the deal",
            "Section 232, or the threat",
        ),
        LeverId::GeneralFallback => (
            "Tariff on other goods without the deal",
            "the law on the chosen date; Japan’s ordinary duty on top where it applies",
        ),
        LeverId::ReliefYears => ("Years that the deal holds", "our judgement"),
        LeverId::PassThrough => (
            "Share of a tariff that US buyers pay",
            "studies of 2018 to 2026 find 86 to 96%",
        ),
        LeverId::AutosPassThrough => (
            "Share of a tariff on cars that US buyers pay",
            "our judgement: Japanese makers cut prices in 2025",
        ),
        LeverId::Elasticity => (
            "Fall in sales for each 1% on the price",
            "long-run studies find about 2",
        ),
        LeverId::Margin => ("Part of a lost sale that is a true loss", "our judgement"),
        LeverId::ExportGrowth => ("Growth of exports", "our judgement: none"),
        LeverId::KoreaOutsideShare => (
            "Korea: share of exports under other regimes",
            "our judgement: no full table was found",
        ),
        LeverId::KoreaSpot => ("Won per dollar", "2 October 2026"),
        LeverId::KoreaCapacity => (
            "Dollars a year Korea can raise calmly",
            "Bank of Korea: $15–20 billion",
        ),
        LeverId::JapanSpot => ("Yen per dollar", "2 October 2026"),
        LeverId::JapanCapacity => (
            "Dollars a year Japan can raise calmly",
            "our judgement: Korea’s share of reserves",
        ),
        LeverId::KoreaDrift => (
            "Yearly drift of the won (+ is weaker)",
            "our judgement: none",
        ),
        LeverId::JapanDrift => (
            "Yearly drift of the yen (+ is weaker)",
            "our judgement: none",
        ),
        LeverId::KoreaPressure => (
            "Won weakens per $10 billion bought",
            "our judgement: no estimate was found",
        ),
        LeverId::JapanPressure => (
            "Yen weakens per $10 billion bought",
            "our judgement: no estimate was found",
        ),
        LeverId::Return => (
            "Yearly return of the projects",
            "our judgement; Seoul was said to expect 15% from its first",
        ),
        LeverId::LossShare => ("Money lost in projects that fail", "our judgement"),
        LeverId::Spread => (
            "Spread on the interest owed to the pledger",
            "our judgement: never published",
        ),
        LeverId::ReviewShare => (
            "Korea’s share after the 20-year review",
            "no change: the clause names no number",
        ),
        LeverId::Lag => ("Years until a project pays", "our judgement"),
        LeverId::Life => ("Years a project pays", "our judgement"),
        LeverId::Discount => ("Each country’s own cost of money", "our judgement"),
        LeverId::Horizon => ("Years to look ahead", "our judgement"),
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Percent => "%",
        Unit::PercentAYear => "%",
        Unit::YenPerUsd => "yen",
        Unit::WonPerUsd => "won",
        Unit::UsdBnAYear => "$bn",
        Unit::Years => "years",
        Unit::Year | Unit::Number => "",
    }
}

fn value(unit: Unit, x: f64) -> String {
    let number = grouped(&trimmed(x, 2));
    match unit {
        Unit::Percent => join(&[&number, " percent"]),
        Unit::PercentAYear => join(&[&number, " percent a year"]),
        Unit::YenPerUsd => join(&[&number, " yen per dollar"]),
        Unit::WonPerUsd => join(&[&number, " won per dollar"]),
        Unit::UsdBnAYear => join(&[&number, " billion dollars a year"]),
        Unit::Years if x == 1.0 => "1 year".to_owned(),
        Unit::Years => join(&[&number, " years"]),
        Unit::Year => trimmed(x, 0),
        Unit::Number => number,
    }
}

/// A lever's value in a few characters.
fn short_value(unit: Unit, x: f64) -> String {
    let number = grouped(&trimmed(x, 2));
    match unit {
        Unit::Percent | Unit::PercentAYear => join(&[&number, "%"]),
        Unit::UsdBnAYear => join(&["$", &number, " bn"]),
        Unit::Years => value(unit, x),
        Unit::Year => trimmed(x, 0),
        _ => number,
    }
}

fn set_by(Publisher { name, scenario }: &Publisher) -> String {
    let name = if name.is_empty() { "this site" } else { name };
    let mut set: Vec<String> = Vec::new();
    if scenario.preset() != Scenario::default().preset() {
        let label = preset(scenario.preset()).label;
        set.push(join(&["the law “", label, "”"]));
    }
    for (id, x) in scenario.moved() {
        let words = short_value(id.lever().unit, x);
        set.push(join(&[label(id), " ", &words]));
    }
    if set.is_empty() {
        return join(&["Some sliders are fixed or left out by ", name, "."]);
    }
    join(&["Assumptions set by ", name, ": ", &set.join("; "), "."])
}

fn notice(notice: &Notice) -> String {
    match notice {
        Notice::BadInput {
            slider,
            value,
            allowed: possible,
        } => join(&[
            words(*slider).0,
            ": “",
            value,
            "” is not possible (allowed: ",
            &allowed(possible),
            ").",
        ]),
        Notice::BadValue {
            key,
            value,
            allowed: possible,
        } => join(&[
            "This link asked for ",
            key,
            "=",
            value,
            ", which is not possible (allowed: ",
            &allowed(possible),
            "). The start value is shown instead.",
        ]),
        Notice::Repeated { key } => join(&[
            "This link gives ",
            key,
            " more than once; the first one is shown.",
        ]),
        Notice::OtherVintage { theirs, ours } => join(&[
            "This link was made with the facts of ",
            &date(theirs),
            "; you see those of ",
            &date(ours),
            ".",
        ]),
    }
}

/// What can stand at a place.
fn allowed(allowed: &Allowed) -> String {
    match allowed {
        Allowed::Ids(ids) => ids.clone(),
        Allowed::Range {
            least,
            most,
            is_whole,
        } => {
            let kind = if *is_whole { "a whole number, " } else { "" };
            join(&[kind, least, " to ", most])
        }
        Allowed::Lever => "a lever id".to_owned(),
        Allowed::Levers => "lever ids".to_owned(),
        Allowed::TwoLevers => "the ids of two levers that move the ledger in dollars".to_owned(),
        Allowed::Day => "YYYY-MM-DD".to_owned(),
    }
}

fn usd(x: Usd) -> String {
    dollars(x, " trillion", " billion", " million")
}

fn dollars(x: Usd, trillion: &str, billion: &str, million: &str) -> String {
    let Some((number, scale)) = numbers::usd(x.0.abs()) else {
        return "$0".to_owned();
    };
    let unit = match scale {
        Scale::Million => million,
        Scale::Billion => billion,
        Scale::Trillion => trillion,
    };
    let sign = if x.0 < 0.0 { "\u{2212}$" } else { "$" };
    join(&[sign, &number, unit])
}

fn local(country: Country, x: Local) -> String {
    let amount = local_amount(x, " trillion ", " billion ");
    join(&[&amount, currency_name(country)])
}

fn percent(share: Share) -> String {
    join(&[&rounded(share.0 * 100.0), "%"])
}

fn local_amount(x: Local, trillion: &str, billion: &str) -> String {
    let (number, scale) = numbers::local(x.0.abs());
    let unit = match scale {
        Scale::Trillion => trillion,
        Scale::Million | Scale::Billion => billion,
    };
    let sign = if x.0 < 0.0 { "\u{2212}" } else { "" };
    join(&[sign, &number, unit])
}

fn terms() -> Sentence {
    Sentence::new()
        .say("On paper the split of the cash is the same. But Seoul won safeguards that have not ")
        .say("been found in Tokyo’s text: ")
        .stress("a yearly cap, a currency clause, one pooled account, a review after 20 years")
        .say(".")
}

fn timeline() -> Sentence {
    Sentence::new()
        .say("In sixteen months the price was set, refused, settled, threatened and overtaken by ")
        .say("a court. So far little money has moved.")
}

fn method() -> Sentence {
    Sentence::new()
        .say("Facts carry a source and a date; assumptions carry a slider. Everything is computed ")
        .say("on your device, and nothing is sent anywhere.")
}

/// What a slider of luck sets, and where its start value comes from.
#[inline(always)]
fn chance(id: ChanceId) -> (&'static str, &'static str) {
    match id {
        ChanceId::JapanVolatility => (
            "Swings of the yen in a year",
            "monthly averages of 2015–24; day-end rates swing more",
        ),
        ChanceId::KoreaVolatility => (
            "Swings of the won in a year",
            "monthly averages of 2015–24; day-end rates swing more",
        ),
        ChanceId::Correlation => (
            "How far yen and won move together",
            "our judgement; 1: in step, 0: each on its own, −1: opposite",
        ),
        ChanceId::ReturnSd => (
            "Luck of the projects: return, give or take",
            "our judgement; two futures in three lie within it",
        ),
    }
}
