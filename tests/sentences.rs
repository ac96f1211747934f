//! Sentences that are true: what each says is checked against the outcome, worked out anew here,
//! and every way in which it can be put is met by some state.

mod states;

use std::cell::RefCell;
use std::collections::BTreeSet;

use pledge_explainer::analysis::Metric;
use pledge_explainer::facts;
use pledge_explainer::model::assumptions::CountryAssumptions;
use pledge_explainer::model::outcome::CountryOutcome;
use pledge_explainer::model::tariffs::{Parity, Pricing, class_loss};
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::say;
use pledge_explainer::scenario::findings::{self, Measure, Money};
use pledge_explainer::scenario::offset::{self, Offset};
use pledge_explainer::scenario::snapshot::funding_on_others_terms;
use pledge_explainer::scenario::{Lang, LeverId, Preset, Scenario, Snapshot};
use pledge_explainer::text::Sentence;
use pledge_explainer::units::{LocalPerUsd, Share, Usd};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use states::any_snapshot;

// States

fn state(preset: Preset, moves: &[(LeverId, f64)]) -> Vec<Snapshot> {
    let mut scenario = Scenario::new(preset);
    for &(lever, value) in moves {
        scenario.set(lever, value);
    }
    Measure::ALL
        .map(|measure| Snapshot::of(&scenario, measure).expect("valid"))
        .into()
}

/// States at the edges, which chance would seldom find.
fn edges() -> Vec<Snapshot> {
    use LeverId::{
        AutosFallback, AutosPassThrough, Capacity, Discount, Elasticity, ExportGrowth,
        GeneralFallback, Horizon, LossShare, Margin, PassThrough, ReliefYears, Return, TakeUp,
    };
    let mut all = Vec::new();
    for preset in Preset::ALL {
        all.extend(state(preset, &[]));
        // Nothing at stake, and no reaction although tariffs differ.
        let same = |left: f64, right: f64, general: f64| {
            [
                (AutosFallback(Side::Left), left),
                (AutosFallback(Side::Right), right),
                (GeneralFallback, general),
            ]
        };
        for general in [0.0, 10.0, 12.0, 12.5, 15.0, 25.0, 50.0] {
            for (left, right) in [
                (15.0, 15.0),
                (15.0, 25.0),
                (27.5, 15.0),
                (50.0, 50.0),
                (0.0, 0.0),
                (50.0, 0.0),
                (16.0, 16.0),
            ] {
                all.extend(state(preset, &same(left, right, general)));
            }
        }
        all.extend(state(
            preset,
            &[
                (PassThrough, 100.0),
                (AutosPassThrough, 100.0),
                (Margin, 0.0),
            ],
        ));
        all.extend(state(
            preset,
            &[
                (PassThrough, 100.0),
                (AutosPassThrough, 50.0),
                (Margin, 0.0),
            ],
        ));
        all.extend(state(
            preset,
            &[
                (PassThrough, 50.0),
                (AutosPassThrough, 100.0),
                (Margin, 0.0),
            ],
        ));
        all.extend(state(preset, &[(Elasticity, 0.0)]));
        for years in [0.0, 1.0, 2.0, 40.0] {
            all.extend(state(preset, &[(ReliefYears, years), (Horizon, 15.0)]));
        }
    }
    for take_up in [0.0, 0.001, 0.1, 1.0, 50.0, 99.0, 99.995] {
        all.extend(state(Preset::Today, &[(TakeUp, take_up)]));
        all.extend(state(
            Preset::Today,
            &[(TakeUp, take_up), (Return, 25.0), (LossShare, 0.0)],
        ));
    }
    for capacity in [0.0, 0.0002, 17.48, 19.96, 19.999, 20.0, 20.01, 60.0] {
        all.extend(state(
            Preset::Today,
            &[
                (Capacity(Side::Right), capacity),
                (Capacity(Side::Left), 2.0 * capacity),
            ],
        ));
        all.extend(state(
            Preset::Today,
            &[(Capacity(Side::Left), 60.8 + 0.001 * capacity)],
        ));
    }
    for discount in [0.0, 4.05, 10.0] {
        for return_ in [0.0, 0.01, 8.04, 25.0] {
            for loss in [0.0, 10.0, 60.0] {
                all.extend(state(
                    Preset::AsSigned,
                    &[
                        (Discount, discount),
                        (Return, return_),
                        (LossShare, loss),
                        (Horizon, 60.0),
                    ],
                ));
            }
        }
    }
    for years in [1.0, 20.0] {
        for (left, right) in [(0.0, 0.0), (0.0, 50.0), (50.0, 0.0)] {
            all.extend(state(
                Preset::Today,
                &[
                    (AutosFallback(Side::Left), left),
                    (AutosFallback(Side::Right), right),
                    (GeneralFallback, 0.0),
                    (ReliefYears, years),
                    (Horizon, 15.0),
                ],
            ));
        }
    }
    // Ledgers that come out even to the dollar, as a search for a goal leaves them.
    let npv = |now: &Snapshot, c: Side| now.outcome[c].summary.npv_usd.0;
    for c in Side::ALL {
        all.extend(around_zero(Return, &[], |now| npv(now, c)));
    }
    // Next to nothing makes it pay: a return while projects earn nothing, or a tariff.
    for return_ in [0.0, 1.0] {
        let poor = [(Return, return_), (TakeUp, 10.0)];
        all.extend(around_zero(AutosFallback(Side::Left), &poor, |now| {
            0.001 + npv_with(now, Side::Left, &|country| country.projects.return_.0 = 0.0)
        }));
    }
    all.extend(around_zero(Return, &[], |now| {
        let left = Side::Left;
        0.01 + npv_with(now, left, &|country| {
            for class in country
                .tariff
                .classes
                .iter_mut()
                .filter(|class| class.responds)
            {
                class.fallback.0 = 0.0;
            }
        })
    }));
    // Two hundred thousand dollars are still owed, of which no one would speak; but the share falls
    // only when they are repaid.
    for c in Side::ALL {
        all.extend(around_zero(Return, &[(LossShare, 0.0)], |now| {
            0.0002 - now.outcome[c].balance[25].0
        }));
    }
    // A tariff moves the ledger by trillions of dollars.
    for take_up in [20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0] {
        all.extend(state(
            Preset::Today,
            &[
                (TakeUp, take_up),
                (ExportGrowth, 10.0),
                (ReliefYears, 40.0),
                (Horizon, 60.0),
                (Discount, 0.0),
                (Elasticity, 5.0),
                (PassThrough, 100.0),
                (AutosPassThrough, 100.0),
                (Margin, 100.0),
                (Return, 0.0),
            ],
        ));
    }
    all
}

/// The states just below and at the place of a lever where something goes from below zero to
/// above it.
fn around_zero(
    lever: LeverId,
    others: &[(LeverId, f64)],
    something: impl Fn(&Snapshot) -> f64,
) -> [Snapshot; 2] {
    let at = |value: f64| {
        let mut scenario = Scenario::new(Preset::Today);
        for &(lever, value) in others {
            scenario.set(lever, value);
        }
        scenario.set(lever, value);
        Snapshot::of(&scenario, Measure::Dollars).expect("valid")
    };
    let (mut low, mut high) = (lever.lever().min, lever.lever().max);
    assert!(something(&at(low)) < 0.0 && something(&at(high)) >= 0.0);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if something(&at(middle)) < 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    [at(low), at(high)]
}

// Reading

/// What stands at each `{}` of a template, if the text is one of its kind.
fn read<'t>(template: &str, text: &'t str) -> Option<Vec<&'t str>> {
    let mut blocks = template.split("{}");
    let mut left = text.strip_prefix(blocks.next()?)?;
    let mut holes = Vec::new();
    let mut blocks = blocks.peekable();
    while let Some(block) = blocks.next() {
        let end = match (block, blocks.peek()) {
            ("", None) => left.len(),
            (_, None) => left
                .len()
                .checked_sub(block.len())
                .filter(|&at| left.is_char_boundary(at) && left[at..] == *block)?,
            _ => left.find(block)?,
        };
        holes.push(&left[..end]);
        left = &left[end + block.len()..];
    }
    left.is_empty().then_some(holes)
}

thread_local! {
    /// The templates that some state has met.
    static MET: RefCell<BTreeSet<&'static str>> = const { RefCell::new(BTreeSet::new()) };
}

/// Reads a text by the one template that fits.
fn one<'t>(templates: &[&'static str], text: &'t str) -> (&'static str, Vec<&'t str>) {
    let fitting: Vec<_> = templates
        .iter()
        .filter_map(|&template| Some((template, read(template, text)?)))
        .collect();
    // The longest template says most.
    let best = fitting
        .into_iter()
        .max_by_key(|(template, _)| template.len());
    let (template, holes) = best.unwrap_or_else(|| panic!("a sentence of no known kind: {text}"));
    MET.with_borrow_mut(|met| met.insert(template));
    (template, holes)
}

/// A shown number, in billions, percent or as it is, and half of its last digit. `None` for a word.
fn number(shown: &str) -> Option<(f64, f64)> {
    let rest = shown
        .trim_start_matches("at least ")
        .trim_start_matches('$');
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
        .unwrap_or(rest.len());
    let number: f64 = rest[..end].replace(',', "").parse().ok()?;
    let unit = rest[end..].trim();
    let dollars = shown.contains('$');
    let plain = if number < 99.95 { 0.1 } else { 1.0 };
    let (scale, last) = match (unit.split(' ').next().unwrap_or_default(), dollars) {
        ("trillion" | "tn", true) => (1000.0, if number < 9.995 { 0.01 } else { 0.1 }),
        ("million" | "m", true) => (0.001, if number < 9.5 { 1.0 } else { 10.0 }),
        ("trillion", false) => (1000.0, plain),
        ("billion" | "bn", _) | ("%", _) => (1.0, plain),
        ("", true) => (1.0, if number == 0.0 { 0.001 } else { 10.0 }),
        ("", false) => (1.0, 0.0),
        other => panic!("{other:?} in {shown}"),
    };
    Some((number * scale, 0.5 * last * scale))
}

/// Holds a shown number to a value.
#[track_caller]
fn is(shown: &str, value: f64, text: &str) {
    let (number, half) = number(shown).unwrap_or_else(|| panic!("no number: {shown} in {text}"));
    assert!(
        (number - value).abs() <= half + 1e-9 * value.abs() + 1e-9,
        "{shown} for {value} in: {text}"
    );
}

#[track_caller]
fn is_exactly(shown: &str, value: f64, text: &str) {
    let shown = shown.trim_end_matches('%');
    let number: f64 = shown
        .parse()
        .unwrap_or_else(|_| panic!("no number: {shown} in {text}"));
    assert!(
        (number - value).abs() <= 0.005 + 1e-9,
        "{shown} for {value} in: {text}"
    );
}

/// "nothing", or an amount whichever way.
#[track_caller]
fn is_amount(shown: &str, value: f64, text: &str) {
    if shown == "nothing" {
        assert!(value.abs() < 0.0005, "{value} is not nothing: {text}");
    } else {
        assert!(value.abs() >= 0.0005, "{value} is nothing: {text}");
        is(shown, value.abs(), text);
    }
}

/// Holds a shown amount to the first two figures of a value.
#[track_caller]
fn is_in_two_figures(shown: &str, value: f64, text: &str) {
    if shown == "nothing" {
        return is_amount(shown, value, text);
    }
    let (number, half) = number(shown).unwrap_or_else(|| panic!("no number: {shown} in {text}"));
    let unit = 10_f64.powf(value.abs().log10().floor() - 1.0);
    assert!(
        (number - value.abs()).abs() <= 0.5 * unit + half + 1e-9,
        "{shown} for {value} in: {text}"
    );
    let figures = format!("{:.0}", number / unit);
    assert!(
        (figures.parse::<f64>().expect("figures") - number / unit).abs() < 1e-6,
        "more than two figures: {text}"
    );
}

fn country(name: &str) -> Side {
    match name {
        "Japan" => Side::Left,
        "Korea" | "South Korea" => Side::Right,
        other => panic!("{other} is no country"),
    }
}

fn sum(series: &[Usd]) -> f64 {
    series.iter().map(|usd| usd.0).sum()
}

// Claims

fn size(now: &Snapshot) {
    let text = say::size::answer(Lang::En.words(), now.measure, &findings::size(now)).into_plain();
    let called = Pair::from_fn(|c| sum(&now.outcome[c].drawn));
    let promised = Pair {
        left: facts::JP_PLEDGE_SIZE.number(),
        right: facts::KR_PLEDGE_SIZE.number(),
    };
    let whole = Side::ALL
        .iter()
        .all(|&c| (called[c] - promised[c]).abs() < 0.05);
    let measured = |c: Side| {
        let assumptions = &now.assumptions.countries[c];
        match now.measure {
            Measure::Dollars => called[c],
            Measure::Economy => 100.0 * called[c] / assumptions.gdp.0,
            Measure::Reserves => 100.0 * called[c] / assumptions.reserves.0,
            Measure::Person => {
                1000.0 * called[c]
                    / match c {
                        Side::Left => facts::POPULATION_JP.number(),
                        Side::Right => facts::POPULATION_KR.number(),
                    }
            }
            Measure::Local => called[c] * assumptions.fx.spot.0,
        }
    };
    let (kind, holes) = one(&SIZE, &text);
    if now.measure == Measure::Local {
        let [left, right] = holes[..] else {
            unreachable!()
        };
        is(left, measured(Side::Left), &text);
        is(right, measured(Side::Right), &text);
        return;
    }
    let (first, shown, second, other) = match (now.measure, &holes[..]) {
        (Measure::Dollars, [bigger, smaller, second]) => {
            (country(second).other(), *bigger, country(second), *smaller)
        }
        (Measure::Dollars, [first, bigger, smaller, second]) => {
            (country(first), *bigger, country(second), *smaller)
        }
        (Measure::Economy | Measure::Reserves, [first, bigger, second, smaller]) => {
            (country(first), *bigger, country(second), *smaller)
        }
        (Measure::Person, [bigger, first, smaller, second]) => {
            (country(first), *bigger, country(second), *smaller)
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(first, second.other(), "{text}");
    is(shown, measured(first), &text);
    is(other, measured(second), &text);
    assert!(measured(first) >= measured(second), "{text}");
    assert_eq!(
        kind.contains("pledge is the bigger") || kind.contains("pledged"),
        whole && now.measure != Measure::Person,
        "{text}"
    );
    if kind.contains("more") && !kind.contains("about") || kind.contains("bigger") {
        assert_ne!(shown, other, "{text}");
    }
    if kind.contains("about the same") {
        assert_eq!(shown, other, "{text}");
    }
    if kind.contains("one reason") {
        assert_eq!(first, Side::Right, "{text}");
    }
}

const SIZE: [&str; 10] = [
    "In dollars {}’s pledge is the bigger one: {} against {} for {}. But dollars are not the only measure.",
    "In dollars {} puts in more if only that much is drawn: {} against {} for {}. But dollars are not the only measure.",
    "In dollars both put in about the same if only that much is drawn: {} against {} for {}. But dollars are not the only measure.",
    "For the size of its economy {} pledged more: {} of a year’s output, {} {}.",
    "For the size of its economy {} puts in more: {} of a year’s output, {} {}.",
    "For the size of its economy {} puts in about the same: {} of a year’s output, {} {}.",
    "What {} pledged equals {} of its currency reserves, {}’s {}: one reason why Seoul asked for other terms.",
    "What {} puts in equals {} of its currency reserves, {}’s {}.",
    "The money drawn comes to {} for each person in {} and {} in {}.",
    "At the exchange rates on the sliders the money drawn comes to {} and {}.",
];

/// The yearly cost of losing the deal: cars, and other goods that the deal is about.
fn costs(now: &Snapshot, c: Side) -> [f64; 2] {
    let fx = &now.assumptions.countries[c].fx;
    let pricing = Pricing::at(fx, fx.spot);
    let classes = &now.assumptions.countries[c].tariff.classes;
    let of = |is_cars: bool| {
        let classes = classes
            .iter()
            .filter(|class| (class.id == "autos") == is_cars);
        classes
            .map(|class| class_loss(class, class.fallback, &pricing).cost.0)
            .sum()
    };
    [of(true), of(false)]
}

/// Whether all goods other than cars pay the same with the deal and without it.
fn others_pay_the_same(now: &Snapshot) -> bool {
    ["general", "pharma"]
        .iter()
        .all(|id| pays_the_same(now, id))
}

fn pays_the_same(now: &Snapshot, id: &str) -> bool {
    Side::ALL.iter().all(|&c| {
        let classes = &now.assumptions.countries[c].tariff.classes;
        classes
            .iter()
            .filter(|class| class.id == id)
            .all(|class| class.deal == class.fallback)
    })
}

fn tariffs(now: &Snapshot) {
    let finding = findings::tariffs(now);
    let text = marked(&say::tariffs::answer(Lang::En.words(), &finding));
    let costs = Pair::from_fn(|c| costs(now, c));
    let total = costs.map(|[cars, others]| cars + others);
    let (kind, holes) = one(&TARIFFS, &text);
    if kind.contains("buys nothing") {
        assert!(
            total.left.abs() < 0.0005 && total.right.abs() < 0.0005,
            "{text}"
        );
        let same = pays_the_same(now, "autos") && others_pay_the_same(now);
        assert_eq!(kind.contains("pay the same"), same, "{text}");
        return;
    }
    let left = holes[0];
    let right = holes[1];
    is_amount(left.trim_end_matches(" a year"), total.left, &text);
    is_amount(right.trim_end_matches(" a year"), total.right, &text);
    assert!(
        total.left.abs() >= 0.0005 || total.right.abs() >= 0.0005,
        "{text}"
    );
    let says_gain = Pair {
        left: kind.contains("save Japan"),
        right: kind.contains("save South Korea") || kind.contains("save Japan {} and South"),
    };
    for c in Side::ALL {
        assert_eq!(says_gain[c], total[c] <= -0.0005, "{c:?}: {text}");
    }
    // What follows says on which goods.
    let rest = holes[2];
    let (goods, words) = one(&GOODS, rest);
    let some: Vec<Side> = Side::ALL
        .into_iter()
        .filter(|&c| total[c].abs() >= 0.0005)
        .collect();
    let falls = |c: Side, share: &str, on: &str| {
        let [cars, others] = costs[c];
        let (this, that) = if on == "cars" {
            (cars, others)
        } else {
            (others, cars)
        };
        match share {
            "all" => assert!(
                this > 0.0 && that.abs() < 0.0005,
                "{c:?} {this} {that}: {text}"
            ),
            "most" => assert!(this > that && that >= 0.0005, "{c:?} {this} {that}: {text}"),
            other => panic!("{other}: {text}"),
        }
    };
    match (goods, &words[..]) {
        (".", _) => {}
        (", {} of it on {}: other goods pay the same with or without it.", [share, on]) => {
            assert_eq!((*share, *on), ("all", "cars"), "{text}");
            assert!(others_pay_the_same(now), "{text}");
            some.into_iter().for_each(|c| falls(c, share, on));
        }
        (", {} of it on {}.", [share, on]) => some.into_iter().for_each(|c| falls(c, share, on)),
        (": {} of Japan’s on {}, {} of Korea’s on {}.", [left, on, right, on_too]) => {
            falls(Side::Left, left, on);
            falls(Side::Right, right, on_too);
            assert_ne!((left, on), (right, on_too), "{text}");
        }
        (": {} of Japan’s on {}, {} of Korea’s.", [left, on, right]) => {
            falls(Side::Left, left, on);
            falls(Side::Right, right, on);
            assert_ne!(left, right, "{text}");
        }
        other => panic!("{other:?}"),
    }
}

/// The sentence with a bar between the amounts and what follows on the goods.
fn marked(sentence: &Sentence) -> String {
    let text = sentence.plain();
    let Some((before, right)) = text.split_once("South Korea ") else {
        return text.to_owned();
    };
    let end = if right.starts_with("nothing") {
        "nothing".len()
    } else {
        right.find(" a year").expect("an amount a year") + " a year".len()
    };
    [before, "South Korea ", &right[..end], "|", &right[end..]].concat()
}

const TARIFFS: [&str; 6] = [
    "At these tariffs the pledge buys nothing: goods pay the same without it.",
    "On these assumptions the pledge buys nothing: losing the deal would on balance cost neither country anything.",
    "Losing the deal would cost Japan {} and South Korea {}|{}",
    "Losing the deal would save Japan {} and South Korea {}|{}",
    "Losing the deal would cost Japan {} and save South Korea {}|{}",
    "Losing the deal would save Japan {} and cost South Korea {}|{}",
];

const GOODS: [&str; 5] = [
    ".",
    ", {} of it on {}.",
    ", {} of it on {}: other goods pay the same with or without it.",
    ": {} of Japan’s on {}, {} of Korea’s.",
    ": {} of Japan’s on {}, {} of Korea’s on {}.",
];

fn tariffs_note(now: &Snapshot) {
    let text = say::tariffs::note(Lang::En.words(), &findings::tariffs(now)).into_plain();
    let holds = now.assumptions.countries.right.tariff.relief_years;
    let horizon = now.assumptions.horizon;
    let saved = Pair::from_fn(|c| sum(&now.outcome[c].relief));
    let (kind, mut holes) = one(&TARIFFS_NOTE, &text);
    if kind.contains("not assumed") {
        assert!(
            holds == 0 && saved.left == 0.0 && saved.right == 0.0,
            "{text}"
        );
        return;
    }
    if kind.contains("{} years") {
        let years: usize = holes.remove(0).parse().expect("years");
        assert_eq!(years, holds.min(horizon), "{text}");
        assert!(years > 1, "{text}");
        assert_eq!(kind.contains("years ahead"), horizon < holds, "{text}");
    } else {
        assert_eq!(holds, 1, "{text}");
    }
    let [left, right] = holes[..] else {
        panic!("{text}")
    };
    is_amount(left, saved.left, &text);
    is_amount(right, saved.right, &text);
    assert_eq!(
        kind.contains("costs exporters"),
        saved.left <= -0.0005,
        "{text}"
    );
    let other = kind.contains("saves those") || kind.contains("costs those");
    assert_eq!(
        other,
        (saved.left <= -0.0005) != (saved.right <= -0.0005),
        "{text}"
    );
    if other {
        assert_eq!(
            kind.contains("costs those"),
            saved.right <= -0.0005,
            "{text}"
        );
    }
}

const TARIFFS_NOTE: [&str; 13] = [
    "The deal is not assumed to last even a year, so it saves nothing.",
    "In the one year that the deal is assumed to last, it saves exporters in Japan {} and in Korea {}.",
    "In the one year that the deal is assumed to last, it saves exporters in Japan {} and costs those in Korea {}.",
    "In the one year that the deal is assumed to last, it costs exporters in Japan {} and in Korea {}.",
    "In the one year that the deal is assumed to last, it costs exporters in Japan {} and saves those in Korea {}.",
    "Over the {} years that the deal is assumed to last, it saves exporters in Japan {} and in Korea {}.",
    "Over the {} years that the deal is assumed to last, it saves exporters in Japan {} and costs those in Korea {}.",
    "Over the {} years that the deal is assumed to last, it costs exporters in Japan {} and in Korea {}.",
    "Over the {} years that the deal is assumed to last, it costs exporters in Japan {} and saves those in Korea {}.",
    "Over the {} years ahead, fewer than the deal is assumed to last, it saves exporters in Japan {} and in Korea {}.",
    "Over the {} years ahead, fewer than the deal is assumed to last, it saves exporters in Japan {} and costs those in Korea {}.",
    "Over the {} years ahead, fewer than the deal is assumed to last, it costs exporters in Japan {} and in Korea {}.",
    "Over the {} years ahead, fewer than the deal is assumed to last, it costs exporters in Japan {} and saves those in Korea {}.",
];

fn currency(now: &Snapshot) {
    let finding = findings::currency(now);
    let right = say::currency::answer(Lang::En.words(), &finding).into_plain();
    let (_, holes) = one(
        &[
            "{} If it had to pay all that is drawn in cash, on Japan’s timetable, as Seoul feared, that would be up to {} a year.",
        ],
        &right,
    );
    need(now, Side::Right, holes[0]);
    let japans = funding_on_others_terms(&now.assumptions, Side::Right);
    let counterfactual = japans.tranches.iter().map(|tranche| {
        let years = tranche.end.0 - tranche.start.0 + 1;
        tranche.amount.0 * tranche.take_up.0 / f64::from(years)
    });
    is(holes[1], counterfactual.fold(0.0, f64::max), &right);

    let left = say::currency::note(Lang::En.words(), &finding).into_plain();
    let (_, holes) = one(
        &[
            "{} In home currency, at each year’s rate, all the money drawn costs Korea {} and Japan {}.",
        ],
        &left,
    );
    need(now, Side::Left, holes[0]);
    for (c, shown, unit) in [
        (Side::Right, holes[1], " won"),
        (Side::Left, holes[2], " yen"),
    ] {
        let outcome = &now.outcome[c];
        let cost: f64 = outcome
            .drawn
            .iter()
            .zip(&outcome.fx)
            .map(|(usd, rate)| usd.0 * rate.0)
            .sum();
        is(
            shown.strip_suffix(unit).expect("its own money"),
            cost,
            &left,
        );
    }
}

fn need(now: &Snapshot, c: Side, text: &str) {
    let assumptions = &now.assumptions.countries[c];
    let need = &now.outcome[c].fx_need;
    let peak = need.iter().fold(0.0, |peak: f64, usd| peak.max(usd.0));
    let capacity = assumptions.fx.capacity.0;
    let gap: f64 = need.iter().map(|usd| (usd.0 - capacity).max(0.0)).sum();
    let (kind, holes) = one(&NEED, text);
    assert_eq!(country(holes[0]), c, "{text}");
    is(holes[1], peak, text);
    assert_eq!(kind.contains("no more than"), peak <= capacity, "{text}");
    let currency = match c {
        Side::Left => "yen",
        Side::Right => "won",
    };
    assert!(holes[2..].contains(&currency), "{text}");
    if kind.contains("no more than") {
        return;
    }
    assert_eq!(kind.contains("none of which"), capacity == 0.0, "{text}");
    if let [_, _, shown, _, _] = holes[..] {
        is(shown, capacity, text);
        assert_eq!(kind.contains("a little more"), holes[1] == shown, "{text}");
    }
    let share = holes[holes.len() - 1];
    let gap = 100.0 * gap / assumptions.reserves.0;
    if share == "less than 0.1%" {
        assert!(gap > 0.0 && gap < 0.05, "{gap}: {text}");
    } else {
        assert_ne!(share, "0%", "{text}");
        is(share, gap, text);
    }
}

const NEED: [&str; 4] = [
    "{} must find up to {} a year, no more than it can raise without weakening the {}.",
    "{} must find up to {} a year, none of which it can raise without weakening the {}. Finding it would use {} of its reserves in all.",
    "{} must find up to {} a year, more than the {} it can raise without weakening the {}. Filling the gap would use {} of its reserves in all.",
    "{} must find up to {} a year, a little more than the {} it can raise without weakening the {}. Filling the gap would use {} of its reserves in all.",
];

fn returns(now: &Snapshot) {
    let text = say::returns::answer(Lang::En.words(), &findings::returns(now)).into_plain();
    let (kind, holes) = one(&RETURNS, &text);
    is_exactly(
        holes[0],
        100.0 * now.assumptions.countries.left.projects.return_.0,
        &text,
    );
    assert_eq!(holes[1].parse(), Ok(last_year(now)), "{text}");
    for (c, at) in [(Side::Left, 2), (Side::Right, 4)] {
        is(holes[at], sum(&now.outcome[c].received), &text);
        is(holes[at + 1], sum(&now.outcome[c].in_waterfall), &text);
    }
    // An account of less than a dollar is repaid before it has begun; calls of less than a thousand
    // no slider makes in its steps.
    let is_crumb = |usd: &Usd| usd.0 > 0.0 && usd.0 < 1e-6;
    if Side::ALL
        .into_iter()
        .any(|c| now.outcome[c].in_waterfall.iter().any(is_crumb))
    {
        return;
    }
    let first = Pair::from_fn(|c| first_repayment(now, c));
    if kind.contains("neither") {
        assert!(first.left.is_none() && first.right.is_none(), "{text}");
        return;
    }
    for (c, clause) in [(Side::Left, holes[6]), (Side::Right, holes[7])] {
        let owed = &now.outcome[c].balance;
        // To the dollar, as where the share falls.
        let last_owed = owed
            .iter()
            .rposition(|owed| owed.0 > 1e-9)
            .expect("money is owed once");
        let none_owed = (last_owed + 1 < owed.len()).then(|| year(now, last_owed + 1));
        let (kind, years) = one(&REPAID, clause);
        assert_eq!(country(years[0]), c, "{text}");
        let years: Vec<i32> = years[1..]
            .iter()
            .map(|year| year.parse().expect("a year"))
            .collect();
        match (kind, &years[..]) {
            (_, []) => assert_eq!(first[c], None, "{text}"),
            (kind, [whole]) if kind.contains("with interest") => {
                assert_eq!(
                    (first[c], none_owed),
                    (Some(*whole), Some(*whole)),
                    "{text}"
                );
            }
            (_, [some]) => {
                assert_eq!(first[c], Some(*some), "{text}");
                assert_eq!(none_owed, None, "{text}");
            }
            (_, [some, all]) => {
                assert_eq!((first[c], none_owed), (Some(*some), Some(*all)), "{text}");
                assert!(some < all, "{text}");
            }
            other => panic!("{other:?}"),
        }
    }
}

/// The first year in which an account is repaid, by following the account of the first money.
fn first_repayment(now: &Snapshot, c: Side) -> Option<i32> {
    let assumptions = &now.assumptions.countries[c];
    let outcome = &now.outcome[c];
    if assumptions.waterfall.pooled {
        let paid = outcome.balance.iter().zip(&outcome.cash);
        let mut years = paid.enumerate();
        return years
            .find(|(_, (owed, cash))| cash.0 > 0.0 && owed.0 <= 1e-9)
            .map(|(index, _)| year(now, index));
    }
    // Projects of each year are repaid apart, those of the first year first.
    let first = outcome.in_waterfall.iter().position(|usd| usd.0 > 0.0)?;
    let projects = &assumptions.projects;
    let call = outcome.in_waterfall[first].0 * (1.0 - projects.loss_share.0);
    let level = call
        * pledge_explainer::model::projects::yearly_yield(
            projects.return_,
            projects.planned_lag,
            projects.life,
        )
        .0;
    let mut owed = 0.0;
    for index in first..now.assumptions.horizon {
        let running = index > first + projects.lag && index <= first + projects.lag + projects.life;
        owed = owed * (1.0 + assumptions.waterfall.deemed_rate.0)
            + if index == first { call } else { 0.0 };
        let share = match &assumptions.waterfall.review {
            Some(review) if index >= first + review.after => review.share,
            _ => assumptions.waterfall.share_before,
        };
        owed -= share.0 * if running { level } else { 0.0 };
        if running && owed <= 1e-9 {
            return Some(year(now, index));
        }
    }
    None
}

const RETURNS: [&str; 2] = [
    "If projects earn {} a year, by {} Japan’s side has taken out {} for the {} it put in, and Korea’s {} for {}. Counting interest, neither is repaid in full by then.",
    "If projects earn {} a year, by {} Japan’s side has taken out {} for the {} it put in, and Korea’s {} for {}. {}; {}.",
];

const REPAID: [&str; 4] = [
    "{} is not repaid in full by then",
    "{} is repaid with interest in {}",
    "{}’s first projects are repaid in {}",
    "{}’s first projects are repaid in {}, the last in {}",
];

fn year(now: &Snapshot, index: usize) -> i32 {
    now.assumptions.first_year.0 + index as i32
}

fn last_year(now: &Snapshot) -> i32 {
    year(now, now.assumptions.horizon - 1)
}

/// The year from which the ledger is never below zero, and what it comes to.
fn ledger(now: &Snapshot, outcome: &CountryOutcome) -> (Option<i32>, f64) {
    let discount = now.assumptions.countries.right.discount.0;
    let mut total = 0.0;
    let mut from = Some(0);
    for (index, net) in outcome.net.iter().enumerate() {
        total += net.0 / (1.0 + discount).powi(index as i32);
        if total < -1e-9 {
            from = None;
        } else if from.is_none() && total > 1e-9 {
            from = Some(index);
        }
    }
    (from.map(|index| year(now, index)), total)
}

fn npv_with(now: &Snapshot, c: Side, change: &dyn Fn(&mut CountryAssumptions)) -> f64 {
    let mut changed = now.assumptions.countries[c].clone();
    change(&mut changed);
    Metric::NpvUsd.of(
        &changed,
        now.assumptions.first_year,
        now.assumptions.horizon,
    )
}

fn verdict(now: &Snapshot) {
    let finding = findings::verdict(now);
    let text = say::verdict::answer(Lang::En.words(), &finding).into_plain();
    let (condition, said) = text.split_once(" a year, ").expect("a condition");
    verdict_condition(now, condition);
    let (kind, holes) = one(&VERDICT, said);
    let ledgers = Pair::from_fn(|c| ledger(now, &now.outcome[c]));
    let (&discount, holes) = holes.split_last().expect("the cost of funds");
    is_exactly(
        discount,
        100.0 * now.assumptions.countries.right.discount.0,
        &text,
    );
    if kind == VERDICT[0] {
        let [left, until, right] = holes[..] else {
            panic!("{text}")
        };
        assert_eq!(until.parse(), Ok(last_year(now)), "{text}");
        for (c, shown) in [(Side::Left, left), (Side::Right, right)] {
            assert!(ledgers[c].0.is_none() && ledgers[c].1 < 0.0, "{text}");
            is_in_two_figures(shown, ledgers[c].1, &text);
        }
        return;
    }
    for (c, clause) in [(Side::Left, holes[0]), (Side::Right, holes[1])] {
        let (from, npv) = ledgers[c];
        let (kind, holes) = one(&BALANCE, clause);
        assert_eq!(country(holes[0]), c, "{text}");
        if npv.abs() < 1e-9 {
            continue;
        }
        match (kind, &holes[1..]) {
            (_, []) => assert_eq!(from, Some(year(now, 0)), "{text}"),
            (_, [shown, until]) => {
                assert_eq!(from, None, "{text}");
                assert!(npv < 0.0, "{text}");
                is_in_two_figures(shown, npv, &text);
                assert_eq!(until.parse(), Ok(last_year(now)), "{text}");
            }
            (kind, [year]) if kind.contains("just") => {
                assert!(npv.abs() < 0.0005, "{text}");
                assert_eq!(year.parse(), Ok(last_year(now)), "{text}");
            }
            (_, [year]) => assert_eq!(
                from.map(|year| year.to_string()).as_deref(),
                Some(*year),
                "{text}"
            ),
            other => panic!("{other:?}"),
        }
    }
}

const VERDICT: [&str; 2] = [
    "Japan is about {} short in {} and Korea {}, in present value at {} a year.",
    "{}; {}, both in present value at {} a year.",
];

/// What the answer hangs on.
fn verdict_condition(now: &Snapshot, condition: &str) {
    let (kind, holes) = one(&CONDITION, condition);
    let shares = Pair::from_fn(|c| {
        let pledged = match c {
            Side::Left => facts::JP_PLEDGE_SIZE.number(),
            Side::Right => facts::KR_PLEDGE_SIZE.number(),
        };
        (100.0 * sum(&now.outcome[c].drawn) / pledged).round()
    });
    // What is drawn is never called nothing.
    let some = |shown: &str| shown == "less than 1%";
    let shown: Vec<f64> = holes
        .iter()
        .map(|hole| match some(hole) {
            true => 0.0,
            false => hole.trim_end_matches('%').parse().expect("a number"),
        })
        .collect();
    if !kind.contains("fully") {
        for (c, hole) in Side::ALL.into_iter().zip(&holes[..holes.len() - 1]) {
            let is_nothing = sum(&now.outcome[c].drawn) == 0.0;
            assert_eq!(*hole == "0%", is_nothing, "{condition}");
        }
    }
    let (&earned, drawn) = shown.split_last().expect("what projects earn");
    if kind.contains("fully") {
        let last = Side::ALL.map(|c| {
            let outcome = &now.outcome[c];
            let last = outcome.drawn.iter().rposition(|drawn| drawn.0 > 0.0);
            last.map_or(0.0, |index| f64::from(outcome.years[index].0))
        });
        match drawn {
            [by] => assert_eq!([*by, *by], last, "{condition}"),
            apart => assert!(apart == last && last[0] != last[1], "{condition}"),
        }
    }
    let project_return = 100.0 * now.assumptions.countries.right.projects.return_.0;
    assert!(
        (earned - project_return).abs() < 0.005 + 1e-9,
        "{condition}"
    );
    let expected = match kind {
        _ if kind.contains("fully") => [100.0, 100.0],
        _ if kind.contains("each") => [drawn[0], drawn[0]],
        _ => [drawn[0], drawn[1]],
    };
    assert_eq!([shares.left, shares.right], expected, "{condition}");
}

const CONDITION: [&str; 4] = [
    "If both pledges are fully drawn, the last of it in {}, and projects earn {}",
    "If both pledges are fully drawn, Japan’s by {}, South Korea’s by {}, and projects earn {}",
    "If {} of each pledge is drawn and projects earn {}",
    "If {} of Japan’s pledge and {} of South Korea’s are drawn and projects earn {}",
];

const BALANCE: [&str; 4] = [
    "{} is ahead from the start",
    "{} is ahead from {}",
    "{} is still {} short in {}",
    "{} just breaks even in {}",
];

/// Where the ledger ends in a country's own money.
fn own_money(now: &Snapshot) {
    let text = say::verdict::own_money(Lang::En.words(), &findings::verdict(now)).into_plain();
    let (_, clauses) = one(
        &["In home currency, each year at that year’s exchange rate, {}; {}."],
        &text,
    );
    let order = [(Side::Left, " yen"), (Side::Right, " won")];
    for ((c, unit), clause) in order.into_iter().zip(clauses) {
        let (kind, holes) = one(&OWN, clause);
        let (named, shown, discount) = (holes[0], holes[1], holes[holes.len() - 1]);
        assert_eq!(country(named), c, "{text}");
        let discounted_at = now.assumptions.countries[c].discount_local.0;
        is_exactly(discount, 100.0 * discounted_at, &text);
        let outcome = &now.outcome[c];
        let years = outcome.net.iter().zip(&outcome.fx).enumerate();
        let (mut npv, mut from) = (0.0, Some(0));
        for (index, (net, rate)) in years {
            npv += net.0 * rate.0 / (1.0 + discounted_at).powi(index as i32);
            if npv < -1e-6 {
                from = None;
            } else if from.is_none() && npv > 1e-6 {
                from = Some(index);
            }
        }
        let shown = shown.strip_suffix(unit).expect("its own money");
        // Less than a billion of won or yen is nothing to speak of.
        if npv.abs() >= 1.0 {
            assert_eq!(kind.contains("short"), npv < 0.0, "{text}");
            is_in_two_figures(shown, npv, &text);
            let said = match holes[..] {
                [_, _, year, _] => Some(year.parse().expect("a year")),
                _ => None,
            };
            assert_eq!(said, from.map(|index| year(now, index)), "{text}");
        }
    }
}

const OWN: [&str; 2] = [
    "{} ends {} short, discounted at {} a year",
    "{} ends {} ahead (from {} on), discounted at {} a year",
];

fn verdict_note(now: &Snapshot) {
    let text = say::verdict::note(Lang::En.words(), &findings::verdict(now), Money::Dollars)
        .plain()
        .to_owned();
    let (_, holes) = one(
        &[
            "A pledge breaks even at this tariff without the deal, the same on cars and other goods: {} for Japan, {} for South Korea.",
        ],
        &text,
    );
    for (c, shown) in [(Side::Left, holes[0]), (Side::Right, holes[1])] {
        let at = |rate: f64| {
            npv_with(now, c, &|country| {
                for class in country
                    .tariff
                    .classes
                    .iter_mut()
                    .filter(|class| class.responds)
                {
                    class.fallback.0 = rate;
                }
            })
        };
        let (kind, holes) = one(&FALLBACK, shown);
        match (kind, &holes[..]) {
            ("even 0%", _) => assert!(at(0.0) >= -1e-9, "{text}"),
            ("none up to 100%", _) => {
                assert!(
                    (0..=100).all(|percent| at(f64::from(percent) / 100.0) < 1e-6),
                    "{text}"
                );
            }
            (kind, holes) => {
                let rate = now.outcome[c]
                    .summary
                    .break_even_fallback
                    .expect("a rate")
                    .0;
                match holes {
                    // Rounded up, so that it is enough.
                    [shown] => {
                        let shown = number(shown).expect("a rate").0;
                        let above = shown - 100.0 * rate;
                        let digit = if shown < 99.95 { 0.1 } else { 1.0 };
                        assert!((-1e-6..digit).contains(&above), "{rate}: {text}");
                    }
                    _ => assert!(
                        kind.contains("a little") && rate > 0.0 && rate < 0.0005,
                        "{text}"
                    ),
                }
                assert!(at(rate).abs() < 1e-4, "{text}");
                let less = (0..100)
                    .map(|percent| f64::from(percent) / 100.0)
                    .filter(|less| *less < rate - 1e-9);
                for less in less {
                    assert!(at(less) < 1e-6, "{less} is enough: {text}");
                }
            }
        }
    }
}

const FALLBACK: [&str; 4] = [
    "even 0%",
    "none up to 100%",
    "at least {}",
    "a little more than 0%",
];

/// What US buyers pay at a tariff and a rate, and what exporters take in their own money, as multiples of
/// what both do with the deal today.
fn prices(offset: &Offset, tariff: f64, rate: f64) -> [f64; 2] {
    let dearer = (1.0 + tariff) / (1.0 + offset.parity.deal.0);
    let weaker = rate / offset.today.0;
    let [tariff_passed, rate_passed] = [offset.parity.tariff_passed.0, offset.parity.rate_passed.0];
    [
        dearer.powf(tariff_passed) * weaker.powf(-rate_passed),
        dearer.powf(tariff_passed - 1.0) * weaker.powf(1.0 - rate_passed),
    ]
}

fn offset(offset: &Offset) {
    let step = offset::levers(offset.country)[1].lever().step;
    let (today, fallback) = (offset.today.0, offset.fallback.0);
    let rate = |shown: &str| -> f64 {
        let digits = shown.trim_start_matches(['¥', '₩']).replace(',', "");
        digits.parse().expect("a rate")
    };
    let money = offset.country == Side::Left;
    let money = if money { "yen" } else { "won" };
    let buyer = say::offset::buyer(Lang::En.words(), offset).into_plain();
    let exporter = say::offset::exporter(Lang::En.words(), offset).into_plain();
    for (index, templates, text) in [(0, &OFFSET_BUYER, buyer), (1, &OFFSET_EXPORTER, exporter)] {
        let (kind, holes) = one(templates, &text);
        // Above nothing where the party still loses.
        let loses = |rate: f64| {
            let price = prices(offset, fallback, rate)[index];
            if index == 0 { price - 1.0 } else { 1.0 - price }
        };
        let changes_at = |rate: f64, steps: f64| {
            let (below, above) = (loses(rate - steps * step), loses(rate + steps * step));
            assert!(below >= -1e-9 && above <= 1e-9, "{below}, {above}: {text}");
        };
        match templates.iter().position(|template| *template == kind) {
            Some(0) => assert!(loses(today).abs() < 1e-12, "{text}"),
            Some(1) => {
                assert!(loses(today).abs() > 0.0, "{text}");
                changes_at(today, 1.01);
            }
            Some(2) => assert!(loses(2.0 * today) > 0.0, "{text}"),
            Some(3) => assert!(loses(today / 2.0) < 0.0, "{text}"),
            _ => {
                // What exporters take is said behind the rate.
                let at = holes[1 - index];
                changes_at(rate(at), 0.51);
                assert!((today / 2.01..2.01 * today).contains(&rate(at)), "{text}");
                if index == 0 {
                    assert!((rate(holes[2]) - today).abs() <= step, "{text}");
                }
            }
        }
        let signs = if money == "yen" {
            ["yen", "¥"]
        } else {
            ["won", "₩"]
        };
        let is_own = signs.iter().any(|sign| text.contains(sign));
        assert!(is_own || kind.contains("change what"), "{text}");
    }
    equivalent(offset);
    price(offset);
}

fn equivalent(offset: &Offset) {
    let past = match offset.country {
        Side::Left => facts::FX_JPY_MONTHLY.number(),
        Side::Right => facts::FX_KRW_MONTHLY.number(),
    };
    let step = offset::levers(offset.country)[1].lever().step;
    let Some(sentence) = say::offset::equivalent(Lang::En.words(), offset) else {
        assert!((offset.rate.0 - past).abs() <= step, "{offset:?}");
        return;
    };
    let text = sentence.into_plain();
    let (kind, holes) = one(&EQUIVALENT, &text);
    let (since, named) = one(&SINCE, holes[0]);
    // It names the rate that it is held against.
    let is_moved = since.contains("Here a dollar");
    let digits = named[if is_moved { 3 } else { 1 }]
        .trim_start_matches(['¥', '₩'])
        .replace(',', "");
    let shown: f64 = digits.parse().expect("a rate");
    assert!((shown - past).abs() <= step, "{text}");
    if is_moved {
        assert_ne!(offset.rate, offset.today, "{text}");
    } else {
        assert_eq!(offset.rate, offset.today, "{text}");
        assert_eq!(since.contains("risen"), offset.rate.0 < past, "{text}");
    }
    // How much more a tariff at the earlier rate takes of the buyer than the deal does now.
    let feels = |tariff: f64| {
        prices(offset, tariff, past)[0] - prices(offset, offset.parity.deal.0, offset.rate.0)[0]
    };
    let is_felt = |tariff: f64| {
        let rounding = if tariff.abs() < 0.9995 { 0.0006 } else { 0.006 };
        let (below, above) = (
            feels((tariff - rounding).max(-1.0)),
            feels(tariff + rounding),
        );
        assert!(below <= 1e-9 && above >= -1e-9, "{below}, {above}: {text}");
    };
    let share = |shown: &str| number(shown).expect("a share").0 / 100.0;
    if !kind.contains("pay nothing") {
        let deal = holes.last().expect("the tariff that there is");
        is(deal, 100.0 * offset.parity.deal.0, &text);
    }
    if kind.contains("no change") {
        is_felt(share(holes[1]));
    } else if kind.contains("subsidy") {
        is_felt(-share(holes[1]));
    } else if kind.contains("more than") {
        assert!(feels(share(holes[1])) < 0.0, "{text}");
    } else if kind.contains("pay nothing") {
        let passed = [offset.parity.tariff_passed.0, offset.parity.rate_passed.0];
        assert!(passed[0] == 0.0 && passed[1] > 0.0, "{text}");
    } else {
        is_felt(share(holes[1]));
    }
}

fn price(offset: &Offset) {
    let text = say::offset::price(Lang::En.words(), offset).into_plain();
    let (kind, holes) = one(&PRICE, &text);
    let change = prices(offset, offset.fallback.0, offset.rate.0)[0] - 1.0;
    match holes[..] {
        [share] => {
            assert_eq!(kind.contains("more"), change > 0.0, "{text}");
            is(share, 100.0 * change.abs(), &text);
        }
        _ => assert!(change.abs() < 0.0005, "{text}"),
    }
}

const OFFSET_BUYER: [&str; 5] = [
    "Losing the deal would not change what US buyers pay for cars from {}.",
    "Losing the deal would hardly change what US buyers pay for cars from {}.",
    "Not even at half the {}’s value would its cars cost US buyers as little without the deal as with it.",
    "Even at twice the {}’s value, its cars would cost US buyers less without the deal.",
    "Without the deal, cars from {} would cost US buyers the same at {} to the dollar instead of the latest {}.",
];

const OFFSET_EXPORTER: [&str; 5] = [
    "Exporters would earn the same in {}.",
    "Exporters would earn nearly the same in {}.",
    "Exporters would earn less in {} even at half its value.",
    "Exporters would earn more in {} even at twice its value.",
    "At {} exporters would earn the same in {}.",
];

const SINCE: [&str; 3] = [
    "The {} has risen from its low of {} in {}.",
    "The {} has fallen from {} in {}.",
    "Here a dollar is {}; at the {}’s low of {} it was {}.",
];

const EQUIVALENT: [&str; 5] = [
    "{} To a US buyer that feels like no change: a car tariff of {}.",
    "{} To a US buyer that feels like a subsidy of {}, not a car tariff of {}.",
    "{} To a US buyer that feels like a car tariff of more than {}, not {}.",
    "{} US buyers pay nothing of a tariff, so that feels like none to them.",
    "{} To a US buyer that feels like a car tariff of {}, not {}.",
];

const PRICE: [&str; 3] = [
    "US buyers pay {} more than with the deal today",
    "US buyers pay {} less than with the deal today",
    "US buyers pay as much as with the deal today",
];

/// Tariffs and rates at the edges of what can be said of them.
fn edges_of_offsets() -> Vec<Offset> {
    let of = |state: &Snapshot| Side::ALL.map(|c| offset::offsets(state)[c]);
    let mut all: Vec<Offset> = edges().iter().flat_map(of).collect();
    let start = &state(Preset::Today, &[])[0];
    for offset in of(start) {
        let today = offset.today;
        for fallback in [0.0, 0.149_999, 0.15, 0.150_01, 0.25, 0.5] {
            for tariff_passed in [0.0, 0.01, 0.5, 1.0] {
                for rate_passed in [0.0, 0.01, 0.3, 0.99, 1.0] {
                    for weaker in [0.7, 0.98, 1.0, 1.05, 1.1354, 1.3] {
                        for at_today in [true, false] {
                            let rate = LocalPerUsd(today.0 * weaker);
                            all.push(Offset {
                                parity: Parity {
                                    deal: offset.parity.deal,
                                    tariff_passed: Share(tariff_passed),
                                    rate_passed: Share(rate_passed),
                                },
                                today: if at_today { rate } else { today },
                                fallback: Share(fallback),
                                rate,
                                ..offset
                            });
                        }
                    }
                }
            }
        }
    }
    all
}

fn every_sentence(now: &Snapshot) {
    for c in Side::ALL {
        offset(&offset::offsets(now)[c]);
    }
    size(now);
    tariffs(now);
    tariffs_note(now);
    currency(now);
    returns(now);
    verdict(now);
    own_money(now);
    verdict_note(now);
}

#[test]
fn every_sentence_is_true_in_every_state_and_each_way_to_put_it_is_met() {
    for now in edges() {
        every_sentence(&now);
    }
    edges_of_offsets().iter().for_each(offset);
    // The same states each time, so that what is met does not hang on chance.
    let mut runner = TestRunner::new_with_rng(
        Config {
            cases: 1500,
            failure_persistence: None,
            ..Config::default()
        },
        TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    );
    let outcome = runner.run(&any_snapshot(), |now| {
        every_sentence(&now);
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    let all = [
        &SIZE[..],
        &TARIFFS,
        &GOODS,
        &TARIFFS_NOTE,
        &OFFSET_BUYER,
        &OFFSET_EXPORTER,
        &SINCE,
        &EQUIVALENT,
        &PRICE,
        &NEED,
        &RETURNS,
        &REPAID,
        &VERDICT,
        &CONDITION,
        &BALANCE,
        &OWN,
        &FALLBACK,
    ];
    let met = MET.with_borrow(Clone::clone);
    let never: Vec<_> = all
        .concat()
        .into_iter()
        .filter(|template| !met.contains(template))
        .collect();
    assert!(never.is_empty(), "no state says: {never:#?}");
}

proptest! {
    #[test]
    fn every_sentence_is_true_in_a_state_of_chance(now in any_snapshot()) {
        every_sentence(&now);
    }
}
