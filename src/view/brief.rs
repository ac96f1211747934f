//! The whole story on one screen: terms, finding, results and the three sliders that matter most.
//!
//! What no slider changes is written natively. What follows the state are blocks of a fixed height, so
//! that nothing moves under a thumb.

use super::block::Block;
use super::control::{along, number};
use crate::chart::svg::escape;
use crate::decimal::trimmed;
use crate::facts;
use crate::model::assumptions::Assumptions;
use crate::pledge::Side;
use crate::say::brief as say;
use crate::scenario::brief::{Brief, brief, needs};
use crate::scenario::deal::{has_ledger, ledgers};
use crate::scenario::findings::{tariffs, until};
use crate::scenario::{Hand, LeverId, Scenario, Snapshot};
use crate::text::{Arg, Words, message, notation};
use crate::units::Usd;

/// Half of the bars' scale, USD bn. A bar that would be longer ends in an arrow.
const SCALE: f64 = 300.0;
/// How high a bar is, and all of them with the axis, in pixels.
const BAR: f64 = 10.0;
const BARS: f64 = 28.0;

/// Title and terms.
pub(super) fn deal(words: Words) -> String {
    let mut out = String::from("<h1 class=\"brief__title\">");
    escape(&mut out, &say::title(words));
    out.push_str("</h1><table class=\"brief__terms\"><thead><tr><td></td>");
    for country in Side::ALL {
        for html in [
            "<th scope=\"col\" class=\"",
            country.class(),
            "\">",
            message::country_name(words, country).html(),
            "</th>",
        ] {
            out.push_str(html);
        }
    }
    out.push_str("</tr></thead><tbody>");
    for term in say::Term::all() {
        out.push_str("<tr><th scope=\"row\">");
        escape(&mut out, term.label(words));
        out.push_str("</th>");
        for country in Side::ALL {
            cell(&mut out, term, country, words);
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
}

/// What a country's deal says of a term, marked with the fact that leads it.
fn cell(out: &mut String, term: say::Term, country: Side, words: Words) {
    out.push_str("<td");
    if let Some(fact) = term.leading(country) {
        for text in [
            " data-fact=\"",
            fact.id,
            "\" data-status=\"",
            fact.status.id(),
            "\"",
        ] {
            out.push_str(text);
        }
    }
    out.push('>');
    out.push_str(term.text(words, country).html());
    out.push_str("</td>");
}

/// The blocks that follow the state.
pub const BLOCKS: [Block; 5] = [
    Block::Finding,
    Block::Card(Side::Left),
    Block::Card(Side::Right),
    Block::Bars,
    Block::Ticks,
];

/// The HTML of one of them; nothing of other blocks.
pub fn block(block: Block, now: &Snapshot, words: Words) -> String {
    match block {
        Block::Finding => finding(now, words),
        Block::Card(country) => card(country, now, words),
        Block::Bars => bars(now),
        Block::Ticks => ticks(now),
        _ => String::new(),
    }
}

/// Who comes out even.
fn finding(now: &Snapshot, words: Words) -> String {
    let (outcome, rest) = say::finding(words, &brief(now), needs(now), until(now));
    [
        "<p><strong>",
        outcome.html(),
        "</strong> ",
        rest.html(),
        "</p>",
    ]
    .concat()
}

/// The most signs of a result that fit in large letters into half a phone.
const LARGE: usize = 9;

/// Both results in a line.
pub(super) fn results(now: &Snapshot, words: Words) -> String {
    let briefs = brief(now);
    let mut out = String::from("<p>");
    for country in ledgers() {
        for html in [
            "<span class=\"",
            country.class(),
            "\">",
            message::country_name(words, country).html(),
            " <strong>",
            say::result(words, country, &briefs[country]).html(),
            "</strong></span> ",
        ] {
            out.push_str(html);
        }
    }
    out + "</p>"
}

/// A country's result.
fn card(country: Side, now: &Snapshot, words: Words) -> String {
    if !has_ledger(country) {
        return stake(country, now, words);
    }
    let brief = &brief(now)[country];
    let result = say::result(words, country, brief);
    let is_long = result.plain().chars().count() > LARGE;
    [
        "<h2 class=\"brief__country\">",
        message::country_short(words, country).html(),
        " <small>",
        say::result_of(words, until(now)).html(),
        "</small></h2><p class=\"brief__result",
        if is_long { " brief__result--long" } else { "" },
        "\">",
        result.html(),
        "</p><p class=\"brief__own\">",
        say::own_money(words, country, brief).html(),
        "</p><p class=\"brief__own\">",
        say::per_person(words, country, brief).html(),
        "</p><p class=\"brief__own\">",
        say::bill(words, country, brief).html(),
        "</p>",
    ]
    .concat()
}

/// What hangs on a pledge that nothing comes back of: what losing the deal would cost.
fn stake(country: Side, now: &Snapshot, words: Words) -> String {
    let cost = tariffs(now).relief[country].a_year;
    [
        "<h2 class=\"brief__country\">",
        message::country_name(words, country).html(),
        "</h2><p class=\"brief__result\">",
        say::stake(words, country, cost).html(),
        "</p><p class=\"brief__own\">",
        message::brief_stake_of(words),
        "</p><p class=\"brief__own\">",
        message::brief_no_ledger(words),
        "</p>",
    ]
    .concat()
}

/// Both results as bars from one zero. The cards say the same in words.
fn bars(now: &Snapshot) -> String {
    let mut out =
        String::from("<svg class=\"brief__bars\" aria-hidden=\"true\" width=\"100%\" height=\"");
    out.push_str(&trimmed(BARS, 0));
    out.push_str("\">");
    let briefs = brief(now);
    for (index, country) in ledgers().enumerate() {
        let share = (briefs[country].npv.0 / SCALE).clamp(-1.0, 1.0);
        let left = trimmed(50.0 + share.min(0.0) * 50.0, 2);
        let width = trimmed(share.abs() * 50.0, 2);
        let top = trimmed(3.0 + index as f64 * (BAR + 2.0), 0);
        for text in [
            "<rect class=\"",
            country.class(),
            "\" x=\"",
            &left,
            "%\" y=\"",
            &top,
            "\" width=\"",
            &width,
            "%\" height=\"",
            &trimmed(BAR, 0),
            "\"/>",
        ] {
            out.push_str(text);
        }
        beyond(&mut out, &briefs[country], &top);
    }
    out.push_str("<line class=\"zero\" x1=\"50%\" x2=\"50%\" y1=\"0\" y2=\"");
    out.push_str(&trimmed(BARS, 0));
    out.push_str("\"/></svg>");
    out
}

/// The arrow of a bar that goes beyond the scale.
fn beyond(out: &mut String, of: &Brief, top: &str) {
    if of.npv.0.abs() <= SCALE {
        return;
    }
    let (place, points) = if of.npv.0 < 0.0 {
        ("0", "0,5 7,0 7,10")
    } else {
        ("100%", "0,5 -7,0 -7,10")
    };
    for text in [
        "<svg class=\"beyond\" x=\"",
        place,
        "\" y=\"",
        top,
        "\" overflow=\"visible\"><polygon points=\"",
        points,
        "\"/></svg>",
    ] {
        out.push_str(text);
    }
}

/// The ends of the bars' scale and its middle.
pub(super) fn scale(words: Words) -> String {
    let mut out = String::new();
    for label in [
        notation::usd_short(words, Usd(-SCALE)),
        message::brief_even(words).to_owned(),
        ["+", &notation::usd_short(words, Usd(SCALE))].concat(),
    ] {
        out.push_str("<span>");
        escape(&mut out, &label);
        out.push_str("</span>");
    }
    out
}

/// Where each country comes out even, along the slider of the return.
fn ticks(now: &Snapshot) -> String {
    let scale = LeverId::Return.lever().scale();
    let mut out = String::from("<svg aria-hidden=\"true\" width=\"100%\" height=\"12\">");
    for country in ledgers() {
        let Some(percent) = needs(now)[country].percent() else {
            continue;
        };
        let at = along(&scale, percent);
        for text in [
            "<line class=\"",
            country.class(),
            "\" y1=\"0\" y2=\"12\" x1=\"",
            &at,
            "\" x2=\"",
            &at,
            "\"/>",
        ] {
            out.push_str(text);
        }
    }
    out.push_str("</svg>");
    out
}

/// The slider of the return, which sets one lever.
pub(super) fn project_return(words: Words, now: &Assumptions, start: &Assumptions) -> String {
    let lever = LeverId::Return.lever();
    let [value, start] = [now, start].map(|assumptions| LeverId::Return.get(assumptions));
    slider(&Slider {
        attribute: "lever",
        control: Some(lever.name),
        scale: lever.scale(),
        name: message::brief_return(words),
        detail: "",
        value,
        start,
        spoken: &notation::lever(words, lever.unit, value),
        number: message::brief_hand_number(words, message::brief_return(words)).plain(),
        unit: message::brief_return_unit(words),
    })
}

/// The slider of a hand.
pub(super) fn hand(words: Words, hand: Hand, scenario: &Scenario) -> String {
    let name = say::hand(words, hand);
    let value = hand.value(scenario);
    let detail = say::hand_detail(words, hand, scenario);
    let number = match hand {
        Hand::Fallback => message::brief_hand_number(words, name).into_plain(),
        Hand::Dollar => message::brief_dollar_number(words).to_owned(),
    };
    let mut out = slider(&Slider {
        attribute: "hand",
        control: None,
        scale: hand.scale(),
        name,
        detail: &detail,
        value,
        start: hand.value(&Scenario::new(scenario.preset())),
        spoken: &say::hand_value(words, hand, value, &detail),
        number: &number,
        unit: message::brief_hand_unit(words),
    });
    out.push_str("<p class=\"brief__differs\" data-hand-differs=\"");
    out.push_str(hand.scale().name);
    out.push_str("\" hidden>");
    escape(&mut out, say::hand_differs(words, hand));
    out.push_str("</p>");
    out
}

/// What a slider of this part shows.
struct Slider<'a> {
    /// `lever` or `hand`: what its attributes are called.
    attribute: &'a str,
    /// The lever that its control keeps, if it is one.
    control: Option<&'a str>,
    scale: crate::scenario::levers::Scale,
    name: &'a str,
    /// What stands beside the name.
    detail: &'a str,
    value: f64,
    start: f64,
    /// Its value, as a screen reader says it.
    spoken: &'a str,
    /// The name of its number field.
    number: &'a str,
    unit: &'a str,
}

/// A slider of one line and a track.
fn slider(of: &Slider) -> String {
    let mut out = String::from("<div class=\"brief__slider\" data-");
    let (name, control) = match of.control {
        Some(lever) => ("control", lever),
        None => ("hand-control", of.scale.name),
    };
    for text in [name, "=\"", control, "\""] {
        out.push_str(text);
    }
    let [min, max, step, value] = [of.scale.min, of.scale.max, of.scale.step, of.value].map(number);
    let (fill, start) = (along(&of.scale, of.value), along(&of.scale, of.start));
    for (html, text) in [
        (
            "><label class=\"brief__label\"><span class=\"brief__name\">",
            of.name,
        ),
        (
            "</span> <span class=\"brief__detail\" data-detail>",
            of.detail,
        ),
        (
            "</span><span class=\"control__track\"><svg class=\"control__rail\" aria-hidden=\"true\" \
             width=\"100%\" height=\"28\"><rect class=\"rail\" y=\"12\" width=\"100%\" height=\"4\" \
             rx=\"2\"/><rect class=\"fill\" y=\"12\" height=\"4\" rx=\"2\" width=\"",
            &fill,
        ),
        ("\"/><line class=\"start\" y1=\"5\" y2=\"23\" x1=\"", &start),
        ("\" x2=\"", &start),
        (
            "\"/></svg><input type=\"range\" class=\"control__range\" autocomplete=\"off\" data-",
            of.attribute,
        ),
        ("=\"", of.scale.name),
        ("\" min=\"", &min),
        ("\" max=\"", &max),
        ("\" step=\"", &step),
        ("\" value=\"", &value),
        ("\" aria-valuetext=\"", of.spoken),
        (
            "\"></span></label><span class=\"brief__value\"><input type=\"number\" \
             class=\"brief__number\" autocomplete=\"off\" inputmode=\"decimal\" step=\"any\" data-",
            of.attribute,
        ),
        ("-number=\"", of.scale.name),
        ("\" min=\"", &min),
        ("\" max=\"", &max),
        ("\" value=\"", &value),
        ("\" aria-label=\"", of.number),
        ("\"><span class=\"brief__unit\">", of.unit),
    ] {
        out.push_str(html);
        escape(&mut out, text);
    }
    out.push_str("</span></span></div>");
    out
}

/// The ways out and what a result is made of.
pub(super) fn foot(words: Words) -> String {
    let mut out = String::from("<p class=\"brief__ways\">");
    for (part, name) in [
        ("terms", message::brief_all_terms(words)),
        ("method", message::brief_all_assumptions(words)),
    ] {
        for text in ["<a href=\"./#at=", part, "\" data-open=\"", part, "\">"] {
            out.push_str(text);
        }
        escape(&mut out, name);
        out.push_str("</a>");
    }
    for (html, text) in [
        (
            "<button type=\"button\" class=\"brief__share\" data-share-finding data-copied=\"",
            message::brief_copied(words),
        ),
        ("\" data-selected=\"", message::share_selected(words)),
        ("\"><span>", message::brief_share(words)),
        (
            "</span><span aria-hidden=\"true\">",
            message::brief_copied(words),
        ),
        (
            "</span></button><button type=\"button\" class=\"brief__reset\" data-reset disabled>",
            message::brief_reset(words),
        ),
    ] {
        out.push_str(html);
        escape(&mut out, text);
    }
    out.push_str("</button></p><p class=\"brief__made-of\">");
    let made_of = message::brief_made_of(words, Arg::date(facts::VINTAGE));
    out.push_str(made_of.html());
    out.push_str("</p>");
    out
}
