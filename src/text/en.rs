//! English.

mod access;
mod formula;
mod sheet;
pub(super) mod spreadsheet;
mod tables;

use super::numbers::{self, Scale, exact_percent, grouped, rounded};
use super::sentence::join;
use super::{
    AidsText, AimChoices, Depth, FuturesText, FuturesWords, MapLabels, MapWords, PresetText,
    Sentence, Standing, Text, WorthChoices, WorthLabels,
};
use crate::analysis::Metric;
use crate::analysis::goal::Sought;
use crate::analysis::sensitivity::FlipKind;
use crate::analysis::terms::{Term, Worth};
use crate::analysis::uncertainty::Fan;
use crate::country::Country;
use crate::decimal::trimmed;
use crate::scenario::aim::{Aim, Wish};
use crate::scenario::findings::{Measure, NOTHING, Verdict, WorthOf};
use crate::scenario::futures::PATHS;
use crate::scenario::levers::Unit;
use crate::scenario::link::{Allowed, Notice, Publisher};
use crate::scenario::map::{Ahead, Needed, Shown};
use crate::scenario::readings::Band;
use crate::scenario::{ChanceId, Lang, LeverId, Outlook, Part, Preset, Scenario, Slider};
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
    arithmetic: formula::LABELS,
    access: access::ACCESS,
    tables: tables::TABLES,
    sheet: sheet::SHEET,
};

pub(crate) const DEPTH: Depth = Depth {
    flip: |kind, unit, x| {
        let what = match kind {
            FlipKind::Sign(country) => join(&[short(country), " even"]),
            FlipKind::Rank => "both level".to_owned(),
        };
        join(&[&short_value(unit, x), " ", &what])
    },
    flip_to: |flip, label| join(&[flip, ": move “", label, "” there"]),
    no_flip: "Nowhere on this slider does the verdict change.",
    no_effect: "Does not move the verdict in dollars.",
    verdict_note,
    readings,
    term,
    worth,
    switched,
    worth_labels: WorthLabels {
        all_of: |country| match country {
            Country::Japan => "All of Tokyo’s terms",
            Country::Korea => "All of Seoul’s terms",
        },
        amount: weighed,
        change: |metric, x| {
            let shown = weighed(metric, x);
            if x > 0.0 { join(&["+", &shown]) } else { shown }
        },
    },
    aim,
    aim_set: "Move it there",
    map,
    map_labels: MapLabels {
        x: "Across",
        y: "Up",
        of: "Shown",
        shown: |of| match of {
            Shown::Country(country) => self::country(country),
            Shown::Difference => "Who is further ahead",
        },
        even: |of| match of {
            Shown::Country(Country::Japan) => "Japan breaks even",
            Shown::Country(Country::Korea) => "Korea breaks even",
            Shown::Difference => "both equal",
        },
        side: |of, is_ahead| match (of, is_ahead) {
            (Shown::Country(_), true) => "ahead",
            (Shown::Country(_), false) => "behind",
            (Shown::Difference, true) => "Korea leads",
            (Shown::Difference, false) => "Japan leads",
        },
        alt: |of, x, y| {
            join(&[
                "Map: ",
                (DEPTH.map_labels.shown)(of),
                ". Across: ",
                label(x),
                ". Up: ",
                label(y),
                ".",
            ])
        },
        point: |x, y| {
            join(&[
                "Point on the map. Left and right: ",
                label(x),
                ". Up and down: ",
                label(y),
            ])
        },
        point_value: |values, of, npv| {
            let [x, y] =
                values.map(|(id, x)| join(&[label(id), " ", &value(id.lever().unit, x), ": "]));
            join(&[&x, &y, &standing(of, npv)])
        },
        table: "The map as a table",
        table_caption: |of, x, y| {
            join(&[
                (DEPTH.map_labels.shown)(of),
                match of {
                    Shown::Country(_) => ", ahead or behind (−)",
                    Shown::Difference => ": South Korea less Japan",
                },
                ". Columns: ",
                label(x),
                "; rows: ",
                label(y),
            ])
        },
    },
    futures: FuturesText {
        ahead,
        spread,
        assumed,
        of_hundred: |share| join(&[&of_hundred(share), " of 100"]),
        dots: |country, share| {
            let name = self::country(country);
            join(&[name, ": ahead in ", &of_hundred(share), " of 100 futures"])
        },
        ledger_alt,
        cost_alt,
        middle_ledger: |usd| join(&["middle: ", &usd_short(usd)]),
        middle_cost: |country, cost| join(&["up to ", &local(country, cost)]),
        better: "5% do better",
        worse: "5% do worse",
    },
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

/// The name when the context has said which Korea.
fn short(country: Country) -> &'static str {
    match country {
        Country::Japan => "Japan",
        Country::Korea => "Korea",
    }
}

fn capital(country: Country) -> &'static str {
    match country {
        Country::Japan => "Tokyo",
        Country::Korea => "Seoul",
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

fn usd_short(x: Usd) -> String {
    dollars(x, " tn", " bn", " m")
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

/// Dollars a head, to the nearest ten.
fn per_person(x: f64) -> String {
    join(&["$", &grouped(&trimmed(libm::round(x / 10.0) * 10.0, 0))])
}

/// A share of something, of which there is some.
fn part(share: Share) -> String {
    if share.0 < 0.0005 {
        "less than 0.1%".to_owned()
    } else {
        percent(share)
    }
}

fn terms() -> Sentence {
    Sentence::new()
        .say("On paper the split of the cash is the same. But Seoul won safeguards that have not ")
        .say("been found in Tokyo’s text: ")
        .stress("a yearly cap, a currency clause, one pooled account, a review after 20 years")
        .say(".")
}

/// A balance without a sign.
fn short_or_ahead(balance: Usd) -> String {
    let side = if balance.0 < 0.0 { " short" } else { " ahead" };
    join(&[&usd(Usd(balance.0.abs())), side])
}

fn readings(band: &Band) -> Sentence {
    let mut sentence = Sentence::new().say("Read every disputed term either way and by ");
    sentence = sentence.say(&band.until.0.to_string()).say(" ");
    for country in Country::ALL {
        let (worst, best) = band.npv[country];
        let [worst_name, best_name] = match country {
            Country::Japan => ["band.japan.worst", "band.japan.best"],
            Country::Korea => ["band.korea.worst", "band.korea.best"],
        };
        sentence = sentence
            .say(short(country))
            .say(" ends between ")
            .computed(worst_name, worst.0, &short_or_ahead(worst))
            .say(" and ")
            .computed(best_name, best.0, &short_or_ahead(best))
            .say(match country {
                Country::Japan => ", ",
                Country::Korea => ".",
            });
    }
    sentence
}

fn term(term: Term) -> &'static str {
    match term {
        Term::Calls => "Calendar and yearly cap",
        Term::Pooling => "One account for all projects",
        Term::DeemedRate => "Interest on what is owed",
        Term::Review => "Review after 20 years",
        Term::CurrencyFunding => "How the dollars are found",
    }
}

/// An amount of what terms are weighed in.
fn weighed(metric: Metric, x: f64) -> String {
    match metric {
        Metric::GapShareOfReserves if x < 0.0 => join(&["\u{2212}", &percent(Share(-x))]),
        Metric::GapShareOfReserves => percent(Share(x)),
        _ => usd_short(Usd(x)),
    }
}

fn worth(of: &WorthOf, worth: &Worth) -> Sentence {
    let own = capital(of.country);
    let other = capital(of.country.other());
    let gained = worth.own - worth.other;
    let amount = |x: f64| match of.metric {
        Metric::GapShareOfReserves => percent(Share(x)),
        _ => usd(Usd(x)),
    };
    let sentence = Sentence::new();
    let sentence = match of.metric {
        Metric::GapShareOfReserves => sentence
            .say("With its own terms ")
            .say(own)
            .say(" must take ")
            .computed("worth.own", worth.own, &amount(worth.own))
            .say(" of its reserves; with ")
            .say(other)
            .say("’s it would be ")
            .computed("worth.other", worth.other, &amount(worth.other))
            .say("."),
        _ if gained.abs() < NOTHING.0 => sentence
            .say("At these assumptions ")
            .say(other)
            .say("’s terms would leave ")
            .say(own)
            .say(" neither better nor worse off than its own."),
        _ => sentence
            .say("At these assumptions ")
            .say(own)
            .say("’s own terms leave it ")
            .computed("worth.gained", gained, &amount(gained.abs()))
            .say(if gained > 0.0 { " better" } else { " worse" })
            .say(" off than ")
            .say(other)
            .say("’s would."),
    };
    // A smaller drain is the better one.
    let better = |x: f64| match of.metric {
        Metric::GapShareOfReserves => -x,
        _ => x,
    };
    let mut most = (Term::Calls, 0.0);
    for term in Term::ALL {
        let value = better(worth.terms[term as usize]);
        if value > most.1 {
            most = (term, value);
        }
    }
    let (term, value) = most;
    if value < NOTHING.0 {
        return sentence.say(" No single term makes it better off.");
    }
    sentence
        .say(" What helps most: ")
        .stress(self::term(term))
        .say(", ")
        .computed("worth.most", value, &amount(value))
        .say(".")
}

fn switched(terms: &[Term]) -> Option<Sentence> {
    let (first, more) = terms.split_first()?;
    let mut sentence = Sentence::new()
        .say("A what-if: on this page Seoul has Tokyo’s version of ")
        .stress(term(*first));
    for next in more {
        sentence = sentence.say(", ").stress(term(*next));
    }
    Some(sentence.say("."))
}

fn aim(aim: &Aim, sought: &Sought) -> Sentence {
    let lever = aim.lever.lever();
    let name = label(aim.lever);
    let at = |x: f64| value(lever.unit, x);
    match *sought {
        Sought::Met => Sentence::new().say("That is so already at these assumptions."),
        Sought::At(x) => Sentence::new()
            .say("It takes this: ")
            .stress(name)
            .say(", ")
            .computed("aim.value", x, &at(x))
            .say("."),
        Sought::Nowhere { best, margin } => {
            let missing = match aim.wish {
                Wish::SamePerPerson => join(&[
                    "the difference is still $",
                    &grouped(&trimmed(margin.abs() * 1000.0, 0)),
                    " a head",
                ]),
                Wish::Even(country) => {
                    join(&[short(country), " is still ", &usd(Usd(-margin)), " short"])
                }
                Wish::Ahead(country) => {
                    join(&[short(country), " is still ", &usd(Usd(-margin)), " behind"])
                }
                Wish::WithinCapacity(country) => join(&[
                    short(country),
                    " still needs ",
                    &usd(Usd(-margin)),
                    " a year more than it can raise calmly",
                ]),
            };
            Sentence::new()
                .say("No value of this slider does it. It comes closest at ")
                .computed("aim.best", best, &at(best))
                .say(", where ")
                .say(&missing)
                .say(".")
        }
    }
}

/// A rate that is enough, or not yet.
fn at_least(rate: Share) -> String {
    if rate.0 < 0.0005 {
        "a little more than 0%".to_owned()
    } else {
        join(&["at least ", &percent(rate)])
    }
}

/// What it would take: the tariff threat at which the promise pays for itself.
fn verdict_note(finding: &Verdict) -> Sentence {
    let mut sentence = Sentence::new().say(
        "To pay for itself the promise must keep off a tariff, on cars and other goods alike, of ",
    );
    for country in Country::ALL {
        let rate = finding.balance[country].break_even_fallback;
        let shown = match rate {
            Some(rate) if rate.0 <= 0.0 => "nothing at all".to_owned(),
            Some(rate) => at_least(rate),
            None => "more than 100%, if any will do".to_owned(),
        };
        sentence = sentence
            .optional(
                country,
                "break_even_fallback",
                rate.map(|rate| rate.0),
                &shown,
            )
            .say(match country {
                Country::Japan => " (Japan) and ",
                Country::Korea => " (South Korea).",
            });
    }
    sentence
}

/// Who is how far ahead.
fn standing(of: Shown, npv: Usd) -> String {
    let amount = usd(Usd(npv.0.abs()));
    match of {
        Shown::Country(country) => join(&[
            self::country(country),
            " is ",
            &amount,
            if npv.0 < 0.0 { " short" } else { " ahead" },
        ]),
        Shown::Difference => {
            let (first, second) = Country::ranked(0.0, npv.0);
            join(&[
                self::country(first),
                " is ",
                &amount,
                " better off than ",
                self::country(second),
            ])
        }
    }
}

/// What holds at the point of the map, and what each of its levers must be while the other stands.
fn map(of: Shown, npv: Usd, needed: &[Needed]) -> Sentence {
    let who = match of {
        Shown::Country(Country::Japan) => "Japan is ahead",
        Shown::Country(Country::Korea) => "South Korea is ahead",
        Shown::Difference => "South Korea is better off than Japan",
    };
    let again = match of {
        Shown::Country(_) => "it is ahead",
        Shown::Difference => "it is better off",
    };
    let sentence = Sentence::new();
    let at_point = standing(of, npv);
    let sentence = match of {
        Shown::Country(country) => sentence.summary(country, "npv_usd", npv.0, &at_point),
        Shown::Difference => sentence.computed("map.difference", npv.0, &at_point),
    };
    let mut sentence = sentence.say(" at the point.");
    for (needed, who) in needed.iter().zip([who, again]) {
        let unit = needed.standing.lever().unit;
        sentence = sentence
            .say(" With “")
            .say(label(needed.standing))
            .say("” at ")
            .say(&value(unit, needed.at))
            .say(", ");
        sentence = condition(sentence, who, needed).say(".");
    }
    sentence
}

/// What one lever must be. A bound is rounded to the lever's step, to the side where it holds.
fn condition(sentence: Sentence, who: &str, needed: &Needed) -> Sentence {
    let lever = needed.moving.lever();
    let name = join(&["“", label(needed.moving), "”"]);
    let rounded = |x: f64, round: fn(f64) -> f64| {
        let steps = round((x - lever.min) / lever.step);
        lever.min + steps * lever.step
    };
    let from = |sentence: Sentence, x: f64| {
        let shown = value(lever.unit, rounded(x, libm::ceil));
        sentence.computed("map.from", x, &shown)
    };
    let up_to = |sentence: Sentence, x: f64| {
        let shown = value(lever.unit, rounded(x, libm::floor));
        sentence.computed("map.up_to", x, &shown)
    };
    let states = sentence.say(who);
    match &needed.ahead {
        Ahead::Always => states.say(" whatever ").say(&name).say(" is"),
        Ahead::Never => states
            .say(" for no value of ")
            .say(&name)
            .say(" on the map"),
        Ahead::From(x) => from(states.say(" if ").say(&name).say(" is at least "), *x),
        Ahead::UpTo(x) => up_to(states.say(" if ").say(&name).say(" is at most "), *x),
        Ahead::Between(low, high) => {
            let states = from(states.say(" if ").say(&name).say(" is between "), *low);
            up_to(states.say(" and "), *high)
        }
        Ahead::Outside(low, high) => {
            let states = up_to(states.say(" if ").say(&name).say(" is at most "), *low);
            from(states.say(" or at least "), *high)
        }
        Ahead::Changing(all) => {
            let mut states = states
                .say(" in some ranges of ")
                .say(&name)
                .say(" only: it changes at ");
            for (index, x) in all.iter().enumerate() {
                let before = if index > 0 { ", " } else { "" };
                let shown = value(lever.unit, rounded(*x, libm::round));
                states = states.say(before).computed("map.change", *x, &shown);
            }
            states
        }
    }
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

/// So many of a hundred, without calling rare what never happens.
fn of_hundred(share: Share) -> String {
    let count = libm::round(share.0 * 100.0);
    if share.0 <= 0.0 {
        "none".to_owned()
    } else if count < 1.0 {
        "fewer than 1".to_owned()
    } else if share.0 >= 1.0 {
        "all".to_owned()
    } else if count > 99.0 {
        "more than 99".to_owned()
    } else {
        trimmed(count, 0)
    }
}

fn ahead(outlook: &Outlook) -> Sentence {
    let of = |sentence: Sentence, country: Country| {
        let share = outlook.uncertainty[country].probability;
        sentence.summary(country, "probability", share.0, &of_hundred(share))
    };
    let sentence = of(Sentence::new().say("In "), Country::Korea)
        .say(" of 100 such futures South Korea comes out ahead, in ");
    of(sentence, Country::Japan).say(" Japan.")
}

fn spread(outlook: &Outlook) -> Sentence {
    let mut sentence = Sentence::new().say("At home, in the middle half of them ");
    for country in [Country::Korea, Country::Japan] {
        let npv = &outlook.uncertainty[country].npv_local;
        sentence = sentence.say(short(country)).say(" ends ");
        if npv.p25 != npv.p75 {
            sentence = at_home(sentence.say("between "), country, "npv_local.p25", npv.p25);
            sentence = sentence.say(" and ");
        }
        sentence = at_home(sentence, country, "npv_local.p75", npv.p75).say(match country {
            Country::Korea => ", ",
            Country::Japan => ".",
        });
    }
    sentence
}

fn at_home(sentence: Sentence, country: Country, name: &str, x: Local) -> Sentence {
    sentence
        .summary(country, name, x.0, &local(country, Local(x.0.abs())))
        .say(if x.0 < 0.0 { " short" } else { " ahead" })
}

fn assumed(outlook: &Outlook) -> Sentence {
    let futures = &outlook.futures;
    let number = |id: ChanceId| trimmed(futures.value(id), 2).replace('-', "\u{2212}");
    Sentence::new().say(&join(&[
        "Assumed: in a year the yen swings by ",
        &number(ChanceId::JapanVolatility),
        "% and the won by ",
        &number(ChanceId::KoreaVolatility),
        "% (standard deviations), with a correlation of ",
        &number(ChanceId::Correlation),
        "; projects earn ",
        &percent(outlook.project_return),
        " a year, give or take ",
        &number(ChanceId::ReturnSd),
        " points, and both countries have the same luck with them. ",
        &grouped(&PATHS.to_string()),
        " futures, drawn from seed ",
        &futures.seed().to_string(),
        ".",
    ]))
}

fn ledger_alt(country: Country, fan: &Fan) -> String {
    let end = |values: &[f64]| usd(Usd(values.last().copied().unwrap_or(0.0)));
    join(&[
        self::country(country),
        ": in nine of ten futures the ledger ends between ",
        &end(&fan.p5),
        " and ",
        &end(&fan.p95),
        ", in the middle one at ",
        &end(&fan.p50),
    ])
}

fn cost_alt(country: Country, fan: &Fan) -> String {
    let most = |values: &[f64]| {
        let most = values.iter().copied().fold(0.0, f64::max);
        local(country, Local(most))
    };
    join(&[
        self::country(country),
        ": the costliest year takes ",
        &most(&fan.p50),
        " in the middle future and more than ",
        &most(&fan.p95),
        " in one of twenty",
    ])
}
