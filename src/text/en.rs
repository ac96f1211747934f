//! English.

use super::numbers::{grouped, rounded};
#[cfg(not(target_arch = "wasm32"))]
use super::{Around, Unavailable};
use super::{
    CurrencyLabels, Equation, LeverText, PresetText, ReturnsLabels, Sentence, SizeLabels,
    TariffsLabels, Text, VerdictLabels,
};
use crate::country::{Both, Country};
use crate::decimal::trimmed;
use crate::scenario::findings::{
    Arithmetic, Back, Balance, Currency, Measure, Need, Returns, Size, Tariffs, Verdict,
};
use crate::scenario::levers::Unit;
use crate::scenario::link::{Notice, Publisher};
use crate::scenario::{Lang, LeverId, Part, Preset, Scenario};
use crate::units::{Local, Share, Usd};

pub(super) const TEXT: Text = Text {
    lang: Lang::En,
    kicker: "Explainer",
    as_of,
    month,
    title: "Two pledges, one price list: who gets the money back?",
    lede: "Japan promised the United States $550 billion of investment, South Korea $350 billion, \
           both for lower tariffs. Is it the same deal, and is it worth it?",
    country,
    law: "The law as of",
    preset,
    invitation: "Start here: what will the projects earn?",
    question,
    measure,
    measures: "Measured in",
    lever,
    value,
    unit,
    number_field: |label| join(&[label, ", as a number"]),
    reset_to: |label, unit, x| join(&[label, ": back to ", &value(unit, x)]),
    start_value: |unit, x| join(&["↺ ", &short_value(unit, x)]),
    reset_all: "Reset all sliders",
    more: "More assumptions",
    assumption: "Assumption",
    notice,
    set_by,
    neutral: "Show the neutral case",
    publishers: "Back to these assumptions",
    failed: "The sliders have stopped working. The last picture stays; reload the page to go on.",
    caption,
    headline,
    headline_detail,
    size,
    terms,
    tariffs,
    tariffs_note,
    currency,
    currency_note,
    returns,
    verdict,
    verdict_note,
    equations,
    timeline,
    method,
    usd_short,
    percent,
    measured,
    size_labels: SizeLabels {
        cash: Both {
            japan: "paid in dollars",
            korea: "cash",
        },
        credit: Both {
            japan: "bank loans under state guarantee",
            korea: "shipbuilding, led by firms",
        },
    },
    tariffs_labels: TariffsLabels {
        autos: "Cars and parts",
        general: "Other goods",
        rates: |deal, fallback| {
            if deal == fallback {
                join(&[&percent(deal), " either way"])
            } else {
                join(&[&percent(deal), " → ", &percent(fallback)])
            }
        },
        nothing: "nothing to lose",
    },
    currency_labels: CurrencyLabels {
        ghost: "if all in cash",
        capacity: |capacity| join(&["can raise ", &usd_short(capacity)]),
        a_year: |usd| join(&[&usd_short(usd), " a year"]),
    },
    returns_labels: ReturnsLabels {
        partner: "Washington",
        capital: Both {
            japan: "Tokyo",
            korea: "Seoul",
        },
        flip: |year, all| {
            let what = if all {
                ": repaid, now 10 : 90"
            } else {
                ": first projects repaid"
            };
            join(&[&year.to_string(), what])
        },
        no_flip: "not repaid in full",
        owed: |usd| join(&[&usd_short(usd), " still owed"]),
    },
    verdict_labels: VerdictLabels {
        even: "even",
        even_in: |year| join(&["even from ", &year.to_string()]),
        short_by: |usd| join(&[&usd_short(usd), " short"]),
    },
};

#[cfg(not(target_arch = "wasm32"))]
pub(crate) const AROUND: Around = Around {
    no_script: "The sliders need JavaScript. Every answer and picture below stands for the start \
                values.",
    unavailable: |reason| match reason {
        Unavailable::Unsupported => {
            "This browser cannot run the sliders. The date of the law can still be chosen; \
             everything else stands for the start values."
        }
        Unavailable::Blocked => {
            "This site does not let the sliders run. The date of the law can still be chosen; \
             everything else stands for the start values."
        }
        Unavailable::Missing => {
            "The sliders could not be loaded. The date of the law can still be chosen; everything \
             else stands for the start values."
        }
        Unavailable::Isolated => {
            "Shown this way, the sliders cannot run. The date of the law can still be chosen; \
             everything else stands for the start values."
        }
    },
    correction: "Correction",
    more_below: "There is more below.",
    open_full: "Open the full page",
};

#[inline(never)]
fn join(pieces: &[&str]) -> String {
    pieces.concat()
}

fn as_of(date: &str) -> String {
    join(&["facts as of ", &self::date(date)])
}

/// "2026-11-22" as "22 November 2026"; a date without a day or month stays that rough.
pub(crate) fn date(iso: &str) -> String {
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
             and the true loss on sales that vanish; US buyers are taken to pay most of a tariff. \
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
             the state guarantees; Korea’s leaves out what its firms put into shipbuilding."
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

fn lever(id: LeverId) -> LeverText {
    let (label, basis) = match id {
        LeverId::TakeUp => ("Share of the promise that is called", "the full promise"),
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
            "The same for cars",
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
    };
    LeverText { label, basis }
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
        set.push(join(&[lever(id).label, " ", &words]));
    }
    if set.is_empty() {
        return join(&["Some sliders are fixed or left out by ", name, "."]);
    }
    join(&["Assumptions set by ", name, ": ", &set.join("; "), "."])
}

fn notice(notice: &Notice) -> String {
    match notice {
        Notice::BadInput {
            lever,
            value,
            allowed,
        } => join(&[
            self::lever(*lever).label,
            ": “",
            value,
            "” is not possible (allowed: ",
            allowed,
            ").",
        ]),
        Notice::BadValue {
            key,
            value,
            allowed,
        } => join(&[
            "This link asked for ",
            key,
            "=",
            value,
            ", which is not possible (allowed: ",
            allowed,
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

fn usd(x: Usd) -> String {
    dollars(x, " trillion", " billion", " million")
}

fn usd_short(x: Usd) -> String {
    dollars(x, " tn", " bn", " m")
}

fn dollars(x: Usd, trillion: &str, billion: &str, million: &str) -> String {
    let size = x.0.abs();
    let (number, unit) = if size >= 999.5 {
        (rounded_trillions(size / 1000.0), trillion)
    } else if size >= 0.95 {
        (rounded(size), billion)
    } else if size >= 0.0005 {
        // Millions to the nearest ten, or to one where there are fewer than ten.
        let millions = size * 1000.0;
        let step = if millions < 9.5 { 1.0 } else { 10.0 };
        (trimmed(libm::round(millions / step) * step, 0), million)
    } else {
        return "$0".to_owned();
    };
    let sign = if x.0 < 0.0 { "\u{2212}$" } else { "$" };
    join(&[sign, &number, unit])
}

fn rounded_trillions(x: f64) -> String {
    grouped(&trimmed(x, if x < 9.995 { 2 } else { 1 }))
}

fn local(country: Country, x: Local) -> String {
    let size = x.0.abs();
    let (number, unit) = if size >= 999.5 {
        (rounded(size / 1000.0), " trillion ")
    } else {
        (rounded(size), " billion ")
    };
    let sign = if x.0 < 0.0 { "\u{2212}" } else { "" };
    join(&[sign, &number, unit, currency_name(country)])
}

fn percent(share: Share) -> String {
    join(&[&rounded(share.0 * 100.0), "%"])
}

fn measured(country: Country, measure: Measure, size: &Size) -> String {
    match measure {
        Measure::Dollars => usd(size.called),
        Measure::Economy => join(&[&percent(size.of_gdp), " of a year’s output"]),
        Measure::Reserves => join(&[&percent(size.of_reserves), " of reserves"]),
        Measure::Person => join(&[&per_person(size), " a head"]),
        Measure::Local => local(country, size.local),
    }
}

/// Dollars a head, to the nearest ten.
fn per_person(size: &Size) -> String {
    join(&[
        "$",
        &grouped(&trimmed(libm::round(size.per_person / 10.0) * 10.0, 0)),
    ])
}

fn size(measure: Measure, sizes: &Both<Size>) -> Sentence {
    let (japan, korea) = (&sizes.japan, &sizes.korea);
    let say = Sentence::new;
    match measure {
        Measure::Dollars => {
            let (first, second) = ranked(japan.called.0, korea.called.0);
            let (bigger, smaller) = (sizes[first].called, sizes[second].called);
            say()
                .say("In dollars ")
                .say(short(first))
                .say(if is_whole(sizes) {
                    "’s promise is the bigger one: "
                } else {
                    " puts up more if only that much is called: "
                })
                .computed("size.called", bigger.0, &usd(bigger))
                .say(" against ")
                .computed("size.other_called", smaller.0, &usd(smaller))
                .say(" for ")
                .say(country(second))
                .say(". But dollars are not the only measure.")
        }
        Measure::Economy => {
            let (first, second) = ranked(japan.of_gdp.0, korea.of_gdp.0);
            say()
                .say("Against the size of its economy ")
                .say(country(first))
                .say(if is_whole(sizes) {
                    " promised more: "
                } else {
                    " puts up more: "
                })
                .summary(
                    first,
                    "share_of_gdp",
                    sizes[first].of_gdp.0,
                    &percent(sizes[first].of_gdp),
                )
                .say(" of a year’s output, ")
                .say(short(second))
                .say(" ")
                .summary(
                    second,
                    "share_of_gdp",
                    sizes[second].of_gdp.0,
                    &percent(sizes[second].of_gdp),
                )
                .say(".")
        }
        Measure::Reserves => {
            let (first, second) = ranked(japan.of_reserves.0, korea.of_reserves.0);
            say()
                .say("What ")
                .say(country(first))
                .say(if is_whole(sizes) {
                    " promised equals "
                } else {
                    " puts up equals "
                })
                .computed(
                    "size.of_reserves",
                    sizes[first].of_reserves.0,
                    &percent(sizes[first].of_reserves),
                )
                .say(" of its currency reserves, ")
                .say(short(second))
                .say("’s ")
                .computed(
                    "size.other_of_reserves",
                    sizes[second].of_reserves.0,
                    &percent(sizes[second].of_reserves),
                )
                .say(": one reason why Seoul asked for other terms.")
        }
        Measure::Person => {
            let (first, second) = ranked(japan.per_person, korea.per_person);
            say()
                .say("That is ")
                .computed(
                    "size.per_person",
                    sizes[first].per_person,
                    &per_person(&sizes[first]),
                )
                .say(" for each person in ")
                .say(country(first))
                .say(" and ")
                .computed(
                    "size.other_per_person",
                    sizes[second].per_person,
                    &per_person(&sizes[second]),
                )
                .say(" in ")
                .say(country(second))
                .say(".")
        }
        Measure::Local => say()
            .say("At the rates of the sliders that is ")
            .computed(
                "size.japan_local",
                japan.local.0,
                &local(Country::Japan, japan.local),
            )
            .say(" and ")
            .computed(
                "size.korea_local",
                korea.local.0,
                &local(Country::Korea, korea.local),
            )
            .say("."),
    }
}

/// Whether all that was promised is called.
fn is_whole(sizes: &Both<Size>) -> bool {
    Country::ALL
        .iter()
        .all(|&country| (sizes[country].called.0 - sizes[country].pledged.0).abs() < 0.05)
}

/// The country with the larger number first.
fn ranked(japan: f64, korea: f64) -> (Country, Country) {
    if korea > japan {
        (Country::Korea, Country::Japan)
    } else {
        (Country::Japan, Country::Korea)
    }
}

fn terms() -> Sentence {
    Sentence::new()
        .say("On paper the split of the cash is the same. But Seoul won safeguards that have not ")
        .say("been found in Tokyo’s text: ")
        .stress("a yearly cap, a currency clause, one pooled account, a review after 20 years")
        .say(".")
}

/// Below this no one would speak of money: half a million dollars.
const NOTHING: f64 = 0.0005;

fn tariffs(finding: &Tariffs) -> Sentence {
    let of = |country: Country| &finding.relief[country];
    let is_gain = |country: Country| of(country).a_year.0 < 0.0;
    let mut sentence = Sentence::new();
    if Country::ALL
        .iter()
        .all(|&country| of(country).a_year.0.abs() < NOTHING)
    {
        return sentence
            .say("At these tariffs the promise buys nothing: goods pay the same without it.");
    }
    for country in Country::ALL {
        let relief = of(country);
        let name = match country {
            Country::Japan => "tariffs.japan.a_year",
            Country::Korea => "tariffs.korea.a_year",
        };
        let amount = Usd(relief.a_year.0.abs());
        sentence = sentence
            .say(match country {
                Country::Japan => "Losing the deal would ",
                Country::Korea => " and ",
            })
            .say(match (country, is_gain(country)) {
                (Country::Korea, gain) if gain == is_gain(Country::Japan) => "",
                (_, true) => "gain ",
                (_, false) => "cost ",
            })
            .say(self::country(country))
            .say(" ")
            .computed(name, relief.a_year.0, &usd(amount))
            .say(" a year");
    }
    sentence.say(cars_or_others(finding))
}

/// Which goods the cost falls on, where there is a cost.
fn cars_or_others(finding: &Tariffs) -> &'static str {
    let (japan, korea) = (&finding.relief.japan, &finding.relief.korea);
    if japan.a_year.0 < 0.0 || korea.a_year.0 < 0.0 {
        return ".";
    }
    let [cars, others] =
        [0, 1].map(|class| japan.classes[class].cost.0 + korea.classes[class].cost.0);
    if others.abs() < NOTHING {
        ", all of it on cars: other goods pay the same with or without it."
    } else if others < cars && korea.classes[1].cost.0.abs() < NOTHING {
        ": most of Japan’s on cars, all of Korea’s."
    } else if others < cars {
        ", most of it on cars."
    } else {
        ", most of it on goods other than cars."
    }
}

fn tariffs_note(finding: &Tariffs) -> Sentence {
    let mut sentence = Sentence::new()
        .say("Over the ")
        .computed(
            "tariff.relief_years",
            finding.years as f64,
            &finding.years.to_string(),
        )
        .say(" years that the deal is taken to hold, it saves exporters in ");
    for country in Country::ALL {
        let in_all = finding.relief[country].in_all;
        sentence = sentence
            .say(short(country))
            .say(" ")
            .summary(country, "relief", in_all.0, &usd(in_all))
            .say(match country {
                Country::Japan => " and in ",
                Country::Korea => ".",
            });
    }
    sentence
}

fn currency_note(finding: &Currency) -> Sentence {
    let (japan, korea) = (&finding.need.japan, &finding.need.korea);
    need(Sentence::new(), Country::Japan, &finding.need.japan)
        .say(" In its own money the whole promise costs Korea ")
        .summary(
            Country::Korea,
            "local_cost",
            korea.local_cost.0,
            &local(Country::Korea, korea.local_cost),
        )
        .say(" and Japan ")
        .summary(
            Country::Japan,
            "local_cost",
            japan.local_cost.0,
            &local(Country::Japan, japan.local_cost),
        )
        .say(".")
}

fn currency(finding: &Currency) -> Sentence {
    need(Sentence::new(), Country::Korea, &finding.need.korea)
        .say(" All in cash on Japan’s calendar, as Seoul feared, would have been ")
        .computed(
            "ghost.peak_need",
            finding.ghost_peak.0,
            &usd(finding.ghost_peak),
        )
        .say(" a year.")
}

fn need(sentence: Sentence, country: Country, need: &Need) -> Sentence {
    let over = Usd(need.peak.0 - need.capacity.0);
    let sentence = sentence
        .say(short(country))
        .say(" must find up to ")
        .summary(country, "peak_need", need.peak.0, &usd(need.peak))
        .say(" a year, ");
    if over.0 > 0.0 {
        sentence
            .say("more than the ")
            .computed(
                match country {
                    Country::Japan => "capacity.japan",
                    Country::Korea => "capacity.korea",
                },
                need.capacity.0,
                &usd(need.capacity),
            )
            .say(" taken to be possible without shaking its currency; the rest takes ")
            .summary(
                country,
                "gap_share_of_reserves",
                need.gap_of_reserves.0,
                &percent(need.gap_of_reserves),
            )
            .say(" of its reserves in all.")
    } else {
        sentence.say("no more than is taken to be possible without shaking its currency.")
    }
}

fn returns(finding: &Returns) -> Sentence {
    let mut sentence = Sentence::new()
        .say("If projects earn ")
        .computed(
            "projects.return",
            finding.project_return.0,
            &percent(finding.project_return),
        )
        .say(" a year, by ")
        .say(&finding.until.0.to_string());
    for country in Country::ALL {
        let back = &finding.back[country];
        sentence = sentence
            .say(match country {
                Country::Japan => " ",
                Country::Korea => " and ",
            })
            .say(capital(country))
            .say(" has received ")
            .summary(country, "received", back.received.0, &usd(back.received))
            .say(" for its ")
            .summary(country, "invested", back.invested.0, &usd(back.invested));
    }
    sentence = sentence.say(". ");
    let (japan, korea) = (&finding.back.japan, &finding.back.korea);
    if japan.flip_year.is_none() && korea.flip_year.is_none() {
        return sentence
            .say("With interest, ")
            .optional(Country::Japan, "flip_year", None, "neither")
            .say(" is repaid in full by then.");
    }
    for country in Country::ALL {
        sentence = repaid(sentence, country, &finding.back[country]);
        sentence = sentence.say(match country {
            Country::Japan => "; ",
            Country::Korea => ".",
        });
    }
    sentence
}

/// When a country is repaid. On separate accounts that is a matter of each year's projects.
fn repaid(sentence: Sentence, country: Country, back: &Back) -> Sentence {
    let sentence = sentence.say(capital(country));
    match back.flip_year {
        Some(year) => sentence
            .say(if back.is_whole() {
                " is repaid with interest in "
            } else {
                "’s first projects are repaid in "
            })
            .summary(country, "flip_year", f64::from(year.0), &year.0.to_string()),
        None => sentence
            .say(" is ")
            .optional(country, "flip_year", None, "not")
            .say(" repaid in full by then"),
    }
}

fn headline(country: Country, finding: &Verdict) -> Sentence {
    match finding.balance[country].break_even_year {
        Some(year) => Sentence::new().say("Even from ").summary(
            country,
            "break_even_year",
            f64::from(year.0),
            &year.0.to_string(),
        ),
        None => Sentence::new()
            .optional(country, "break_even_year", None, "Not even")
            .say(" by ")
            .say(&finding.until.0.to_string()),
    }
}

fn headline_detail(country: Country, finding: &Verdict) -> Sentence {
    let balance = &finding.balance[country];
    let sentence = Sentence::new()
        .summary(
            country,
            "npv_usd",
            balance.npv.0,
            &usd(Usd(balance.npv.0.abs())),
        )
        .say(if balance.npv.0 < 0.0 {
            " short, discounted at "
        } else {
            " ahead, discounted at "
        })
        .say(&percent(finding.discount))
        .say(" a year. ");
    match balance.break_even_return {
        Some(rate) if rate.0 <= 0.0 => sentence
            .optional(country, "break_even_return", Some(rate.0), "It pays")
            .say(" even if projects earn nothing."),
        Some(rate) => sentence
            .say("Pays for itself if projects earn at least ")
            .summary(country, "break_even_return", rate.0, &percent(rate))
            .say(" a year."),
        None => sentence.say("No project return up to 50% makes it pay."),
    }
}

fn verdict(finding: &Verdict) -> Sentence {
    let (japan, korea) = (&finding.balance.japan, &finding.balance.korea);
    let mut sentence = Sentence::new().say("At these assumptions ");
    if japan.break_even_year.is_none() && korea.break_even_year.is_none() {
        let shortfall = |sentence: Sentence, country: Country, balance: &Balance| {
            sentence.summary(
                country,
                "npv_usd",
                balance.npv.0,
                &usd(Usd(balance.npv.0.abs())),
            )
        };
        sentence = shortfall(sentence.say("Japan is still "), Country::Japan, japan);
        sentence = shortfall(
            sentence
                .say(" short in ")
                .say(&finding.until.0.to_string())
                .say(" and South Korea "),
            Country::Korea,
            korea,
        );
        return sentence
            .say(", each year discounted at ")
            .say(&percent(finding.discount))
            .say(".");
    }
    for country in Country::ALL {
        sentence = balance(
            sentence,
            country,
            &finding.balance[country],
            finding.until.0,
        );
        sentence = sentence.say(match country {
            Country::Japan => "; ",
            Country::Korea => ".",
        });
    }
    sentence
}

fn balance(sentence: Sentence, country: Country, balance: &Balance, until: i32) -> Sentence {
    let sentence = sentence.say(self::country(country));
    match balance.break_even_year {
        Some(year) => sentence.say(" is ahead from ").summary(
            country,
            "break_even_year",
            f64::from(year.0),
            &year.0.to_string(),
        ),
        None => sentence
            .say(" is still ")
            .summary(
                country,
                "npv_usd",
                balance.npv.0,
                &usd(Usd(balance.npv.0.abs())),
            )
            .say(" short in ")
            .say(&until.to_string()),
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
            Some(rate) => join(&["at least ", &percent(rate)]),
            None => "more than 100%".to_owned(),
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

fn equations(a: &Arithmetic) -> Vec<Equation> {
    let factor = |x: f64| trimmed(x, 4);
    let (pass_through, elasticity, margin) = a.cars_react;
    let w = (1.0 + a.cars.fallback.0) / (1.0 + a.cars.deal.0);
    let mut equations = vec![
        Equation {
            name: "A dollar in a project that succeeds pays, each year",
            sum: Sentence::new()
                .say(&factor(1.0 + a.project_return.0))
                .raise(&a.lag.to_string())
                .say(" × ")
                .say(&factor(a.project_return.0))
                .say(" ÷ (1 − ")
                .say(&factor(1.0 + a.project_return.0))
                .raise(&join(&["−", &a.life.to_string()]))
                .say(") = ")
                .computed(
                    "projects.yearly_yield",
                    a.yearly_yield.0,
                    &factor(a.yearly_yield.0),
                )
                .say(&join(&[
                    " dollars, for ",
                    &a.life.to_string(),
                    " years from year ",
                    &(a.lag + 1).to_string(),
                    "; ",
                    &percent(a.loss_share),
                    " of the money never pays",
                ])),
        },
        Equation {
            name: "Losing the deal costs Korea’s cars, each year",
            sum: Sentence::new()
                .say(&join(&[
                    "w = ",
                    &factor(1.0 + a.cars.fallback.0),
                    " ÷ ",
                    &factor(1.0 + a.cars.deal.0),
                    " = ",
                    &factor(w),
                    "; price p = w",
                ]))
                .raise(&join(&["−", &trimmed(1.0 - pass_through.0, 2)]))
                .say(", quantity q = w")
                .raise(&join(&[
                    "−",
                    &trimmed(elasticity, 2),
                    "·",
                    &trimmed(pass_through.0, 2),
                ]))
                .say(&join(&[
                    "; ",
                    &usd_short(a.cars.imports),
                    " × [q (1 − p) + ",
                    &trimmed(margin.0, 2),
                    " (1 − q)] = ",
                ]))
                .computed(
                    "tariffs.korea.autos",
                    a.cars.cost.0,
                    &usd_short(a.cars.cost),
                ),
        },
    ];
    for country in Country::ALL {
        let [base, spread, sum] = a.interest[country];
        let [before, after] = a.shares[country];
        equations.push(Equation {
            name: match country {
                Country::Japan => "What Tokyo is owed grows by",
                Country::Korea => "What Seoul is owed grows by",
            },
            sum: Sentence::new().say(&join(&[
                &exact_percent(base),
                " + ",
                &exact_percent(spread),
                " spread = ",
                &exact_percent(sum),
                " a year, less ",
                &percent(before),
                " of the cash; once it is repaid, ",
                &percent(after),
                " of the cash is left",
            ])),
        });
        let [relief, received, invested] = a.sums[country];
        equations.push(Equation {
            name: match country {
                Country::Japan => "Japan’s ledger",
                Country::Korea => "Korea’s ledger",
            },
            sum: Sentence::new()
                .summary(country, "relief", relief.0, &usd_short(relief))
                .say(" losses avoided + ")
                .summary(country, "received", received.0, &usd_short(received))
                .say(" received − ")
                .summary(country, "invested", invested.0, &usd_short(invested))
                .say(" paid in; each year’s flow ÷ ")
                .say(&factor(1.0 + a.discount.0))
                .raise("year − 2026")
                .say(" adds up to ")
                .summary(
                    country,
                    "npv_usd",
                    a.npv[country].0,
                    &usd_short(a.npv[country]),
                ),
        });
    }
    equations
}

/// A rate with all its decimals.
fn exact_percent(share: Share) -> String {
    join(&[&trimmed(share.0 * 100.0, 2), "%"])
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
