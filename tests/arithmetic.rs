//! The arithmetic: what is printed can be worked out by hand, and gives what is shown.

mod states;

use std::collections::BTreeSet;

use pledge_explainer::analysis::terms::{Term, Terms};
use pledge_explainer::facts::{self, FACTS};
use pledge_explainer::page;
use pledge_explainer::pledge::Side;
use pledge_explainer::say::{arithmetic as say, levers};
use pledge_explainer::scenario::arithmetic::{
    self, Count, Formula, Goods, Known, Name, Number, Origin, Quantity,
};
use pledge_explainer::scenario::findings::Measure;
use pledge_explainer::scenario::{Lang, LeverId, Part, Preset, Scenario, Snapshot};
use pledge_explainer::text::message;
use pledge_explainer::view;
use proptest::prelude::*;
use states::any_snapshot;

fn all(now: &Snapshot) -> Vec<Formula> {
    let parts = Part::ALL.into_iter();
    parts
        .flat_map(|part| arithmetic::formulas(part, now))
        .collect()
}

/// A printed formula: what stands left of the last equals sign, and the figure right of it.
fn printed(formula: &Formula, lang: Lang) -> (String, String) {
    let words = lang.words();
    let figures = say::figures(words, formula);
    let html = say::sum(words, formula, figures).html().to_owned();
    let (sum, figure) = html.split_once(" = <data").expect("a figure");
    let (_, figure) = figure.split_once('>').expect("a tag's end");
    let (figure, end) = figure.split_once("</data>").expect("an end");
    assert_eq!(end, "");
    let sum = sum.replace("<sup>", "^(").replace("</sup>", ")");
    assert!(!sum.contains('<') && !sum.contains('&'), "{sum}");
    (sum, figure.to_owned())
}

/// Works out what is printed, in billions.
fn evaluate(printed: &str) -> f64 {
    let mut given: Vec<(char, f64)> = Vec::new();
    let mut steps: Vec<&str> = printed.split("; ").collect();
    let sum = steps.pop().expect("a sum");
    for step in steps {
        let (letter, expression) = step.split_once(" = ").expect("a letter");
        let letter = letter.chars().next().expect("a letter");
        given.push((letter, Reader::read(expression, &given)));
    }
    Reader::read(sum, &given)
}

struct Reader<'r> {
    left: &'r str,
    given: &'r [(char, f64)],
}

impl<'r> Reader<'r> {
    fn read(text: &'r str, given: &'r [(char, f64)]) -> f64 {
        let mut reader = Reader { left: text, given };
        let value = reader.smaller();
        assert_eq!(reader.left, "", "left over in {text}");
        value
    }

    fn takes(&mut self, token: &str) -> bool {
        self.left
            .strip_prefix(token)
            .map(|left| self.left = left)
            .is_some()
    }

    fn smaller(&mut self) -> f64 {
        for lang in Lang::ALL {
            let said = message::arithmetic_smaller(lang.words(), "|", "|").into_plain();
            let mut words = said.split('|');
            let [before, between] = [(); 2].map(|()| words.next().expect("words"));
            if self.takes(before) {
                let first = self.sum();
                assert!(self.takes(between), "{}", self.left);
                return first.min(self.sum());
            }
        }
        self.sum()
    }

    fn sum(&mut self) -> f64 {
        let mut value = self.product();
        loop {
            if self.takes(" + ") {
                value += self.product();
            } else if self.takes(" − ") {
                value -= self.product();
            } else {
                return value;
            }
        }
    }

    fn product(&mut self) -> f64 {
        let mut value = self.power();
        loop {
            if self.takes(" × ") {
                value *= self.power();
            } else if self.takes(" ÷ ") {
                value /= self.power();
            } else {
                return value;
            }
        }
    }

    fn power(&mut self) -> f64 {
        if self.takes("−") {
            return -self.power();
        }
        let base = self.atom();
        if self.takes("^(") {
            let exponent = self.sum();
            assert!(self.takes(")"), "{}", self.left);
            return base.powf(exponent);
        }
        base
    }

    fn atom(&mut self) -> f64 {
        if self.takes("(") {
            let value = self.smaller();
            assert!(self.takes(")"), "{}", self.left);
            return value;
        }
        let first = self.left.chars().next().expect("more");
        if let Some((_, value)) = self.given.iter().find(|(letter, _)| *letter == first) {
            self.left = &self.left[first.len_utf8()..];
            return *value;
        }
        let dollars = self.takes("$");
        let (number, left) = leading_number(self.left);
        self.left = left;
        if dollars {
            assert!(self.takes(" bn"), "dollars of no size before {}", self.left);
            number
        } else if self.takes("%") {
            number / 100.0
        } else if self.takes(" million") {
            number / 1000.0
        } else {
            let number = self.in_myriads(number);
            let in_billions = ["달러", " 달러", " 명", "ドル", "人"];
            if in_billions.iter().any(|unit| self.takes(unit)) {
                return number / 1e9;
            }
            let _ = [" won", " yen", "원", "엔", " 원", " 엔", "円", "ウォン"]
                .iter()
                .any(|unit| self.takes(unit));
            number
        }
    }

    /// A number that goes on in steps of ten thousand: 1조2530.5억.
    fn in_myriads(&mut self, first: f64) -> f64 {
        const NAMES: [(&str, f64); 8] = [
            ("경", 1e16),
            ("조", 1e12),
            ("억", 1e8),
            ("만", 1e4),
            ("京", 1e16),
            ("兆", 1e12),
            ("億", 1e8),
            ("万", 1e4),
        ];
        let (mut sum, mut group) = (0.0, first);
        while let Some((_, scale)) = NAMES.iter().find(|(name, _)| self.takes(name)) {
            sum += group * scale;
            group = 0.0;
            if self.left.starts_with(|c: char| c.is_ascii_digit()) {
                (group, self.left) = leading_number(self.left);
            }
        }
        sum + group
    }
}

fn leading_number(text: &str) -> (f64, &str) {
    let end = text
        .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
        .unwrap_or(text.len());
    let digits = text[..end].replace(',', "");
    let number = digits
        .parse()
        .unwrap_or_else(|_| panic!("no number at {text:?}"));
    (number, &text[end..])
}

/// A figure as the page shows it, in billions or as it is, and by how much it may be off: half of
/// its last digit.
fn figure(shown: &str) -> (f64, f64) {
    let (sign, rest) = match shown.strip_prefix('−') {
        Some(rest) => (-1.0, rest),
        None => (1.0, shown),
    };
    if rest == "less than 0.1%" {
        return (0.0005, 0.0005);
    }
    let dollars = rest.starts_with('$');
    let (number, unit) = leading_number(rest.trim_start_matches('$'));
    let digits = rest.trim_start_matches('$').trim_end_matches(unit);
    let decimals = digits
        .split_once('.')
        .map_or(0, |(_, fraction)| fraction.len());
    let scale = match unit.trim().split(' ').next().unwrap_or_default() {
        "trillion" => 1000.0,
        "billion" => 1.0,
        "million" => 0.001,
        "%" => 0.01,
        "" => 1.0,
        other => panic!("{other:?} in {shown}"),
    };
    // Trailing zeros are not shown, and what has three figures before the point has no fraction.
    let last = match (dollars, unit.trim()) {
        (true, "trillion") => {
            if number < 9.995 {
                0.01
            } else {
                0.1
            }
        }
        (true, "million") => {
            if number < 9.5 {
                1.0
            } else {
                10.0
            }
        }
        (true, "") if number == 0.0 && decimals == 0 => return (0.0, f64::INFINITY),
        _ => {
            if number < 99.95 {
                0.1
            } else {
                1.0
            }
        }
    };
    (sign * number * scale, 0.5 * last * scale)
}

fn half_of_last_digit(of: Quantity, shown: &str) -> (f64, f64) {
    let (value, _) = figure(shown);
    match of {
        Quantity::PerPerson(_) => (value, 5.0),
        Quantity::Yield | Quantity::OwedOfDollar(..) => (value, 0.00005),
        _ if shown == "$0" => (0.0, 0.0005),
        _ => figure(shown),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn working_out_what_is_printed_gives_the_figure_that_is_shown(now in any_snapshot()) {
        for lang in Lang::ALL {
            for formula in all(&now) {
                let (sum, shown) = printed(&formula, lang);
                let value = evaluate(&sum);
                if lang != Lang::En {
                    // What is rounded is the same number as in English; a tie may go either way.
                    let near = [value, value * (1.0 - 1e-9), value * (1.0 + 1e-9)];
                    prop_assert!(
                        near.iter().any(|&near| say::figure(lang.words(), formula.of, near) == shown),
                        "{:?}: {sum} = {value}, shown as {shown}", formula.of
                    );
                    continue;
                }
                let (figure, half) = half_of_last_digit(formula.of, &shown);
                // A tie may be rounded either way.
                let most = half + 1e-9 * figure.abs() + 1e-12;
                prop_assert!(
                    (value - figure).abs() <= most,
                    "{:?}: {sum} = {value}, shown as {shown}", formula.of
                );
                prop_assert!(
                    (formula.value - figure).abs() <= most,
                    "{:?} is {} and shown as {shown}", formula.of, formula.value
                );
            }
        }
    }

    #[test]
    fn with_all_its_figures_a_formula_gives_what_the_model_has(now in any_snapshot()) {
        for formula in all(&now) {
            // Every digit counts where nothing is rounded away for the reader.
            let exact = formula.evaluated(15);
            prop_assert!(
                (exact - formula.value).abs() <= 1e-6 * formula.value.abs().max(1.0),
                "{:?}: {exact}, the model has {}", formula.of, formula.value
            );
        }
    }

    #[test]
    fn a_break_even_rate_brings_the_ledger_to_zero(now in any_snapshot()) {
        for formula in all(&now) {
            match formula.of {
                Quantity::NpvAtReturn(_, rate) | Quantity::NpvAtFallback(_, rate) => {
                    prop_assert!(rate.0 == 0.0 && formula.value >= 0.0 || formula.value.abs() < 1e-4, "{formula:?}");
                }
                Quantity::NpvUntil(..) => prop_assert!(formula.value > -1e-9, "{formula:?}"),
                Quantity::Owed(..) | Quantity::OwedOfDollar(..) => prop_assert!(formula.value <= 1e-8, "{formula:?}"),
                _ => {}
            }
        }
    }

    #[test]
    fn a_formula_reads_smoothly(now in any_snapshot()) {
        for formula in all(&now) {
            let (sum, _) = printed(&formula, Lang::En);
            for loose in ["+ −", "− −", "  ", "NaN", "()", "× −", "÷ −", "-"] {
                prop_assert!(!sum.contains(loose), "{loose:?} in {sum}");
            }
        }
    }
}

proptest! {
    #[test]
    fn an_assumption_in_a_formula_is_where_its_slider_stands(now in any_snapshot()) {
        for formula in all(&now) {
            for number in numbers(&formula) {
                let Some(Origin::Assumed(lever)) = number.origin else { continue };
                let shift = match (lever, formula.of) {
                    // Japan's other goods keep their distance from Korea's.
                    (LeverId::GeneralFallback, Quantity::ClassLoss(Side::Left, _)) => continue,
                    // The paid part of the exports cannot be more than there is.
                    (LeverId::OutsideShare(Side::Right), _) => 1e-4,
                    _ => 1e-5,
                };
                let stands = now.scenario.value(lever);
                let scale = if number.count == Count::Share { 100.0 } else { 1.0 };
                prop_assert!((number.value * scale - stands).abs() < shift, "{lever:?} at {stands}: {number:?}");
            }
        }
    }
}

fn numbers(formula: &Formula) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut see = |number: &Number| numbers.push(*number);
    for (_, expression) in &formula.given {
        expression.numbers(&mut see);
    }
    formula.sum.numbers(&mut see);
    numbers
}

fn at(preset: Preset, measure: Measure) -> Snapshot {
    Snapshot::of(&Scenario::new(preset), measure).expect("valid")
}

fn every_baseline() -> impl Iterator<Item = Snapshot> {
    Preset::ALL
        .into_iter()
        .flat_map(|preset| Measure::ALL.map(|measure| at(preset, measure)))
}

#[test]
fn a_known_number_in_a_formula_is_that_of_the_fact_it_cites() {
    let mut seen = BTreeSet::new();
    for now in every_baseline() {
        for formula in all(&now) {
            for number in numbers(&formula) {
                let Some(Origin::Known(known)) = number.origin else {
                    continue;
                };
                let citation = known.citation();
                let fact = FACTS
                    .iter()
                    .find(|fact| fact.id == citation.id)
                    .expect("a fact");
                assert_eq!(fact.status, citation.status, "{known:?}");
                seen.insert(fact.id);
                let less = match known {
                    Known::ToCome(Side::Left) => facts::JP_FIRST_DISB.number(),
                    Known::ToCome(Side::Right) => facts::KR_FIRST_DISBURSEMENT.number(),
                    Known::Exports(Side::Right, Some(Goods::Cars)) => {
                        -facts::TRADE_KR_PARTS_2024.number()
                    }
                    Known::Exports(Side::Left, Some(Goods::Others)) => [
                        facts::TRADE_JP_SPLIT_AUTO,
                        facts::TRADE_JP_SPLIT_METAL,
                        facts::TRADE_JP_SPLIT_PHARMA,
                    ]
                    .iter()
                    .map(|fact| fact.number())
                    .sum(),
                    // Under the surcharge the ordinary duty comes on top for Japan.
                    Known::Deal(Side::Left, Goods::Others, Preset::AfterRuling) => {
                        -facts::JP_AVG_JAN25.number()
                    }
                    _ => 0.0,
                };
                let scale = match number.count {
                    Count::Share => 100.0,
                    Count::People => 1000.0,
                    _ => 1.0,
                };
                let expected = fact.number() - less;
                assert!(
                    (number.value * scale - expected).abs() < 1e-9,
                    "{known:?}: {number:?} is not {expected}"
                );
            }
        }
    }
    assert!(seen.len() >= 20, "{seen:?}");
}

#[test]
fn every_headline_number_of_a_part_has_a_formula() {
    let now = at(Preset::Today, Measure::Dollars);
    let names = |part| -> Vec<String> {
        let formulas = arithmetic::formulas(part, &now);
        formulas
            .iter()
            .map(|formula| match formula.of.name() {
                Name::Summary(country, field) => format!("{}.{field}", country.id()),
                Name::Own(name) => name,
            })
            .collect()
    };
    for country in ["japan", "korea"] {
        for (part, name) in [
            (Part::Size, format!("size.{country}.called")),
            (Part::Tariffs, format!("tariffs.{country}.a_year")),
            (Part::Tariffs, format!("{country}.relief")),
            (Part::Currency, format!("{country}.peak_need")),
            (Part::Currency, format!("{country}.gap_share_of_reserves")),
            (Part::Currency, format!("{country}.local_cost")),
            (Part::Currency, "counterfactual.peak_need".to_owned()),
            (Part::Returns, format!("{country}.invested")),
            (Part::Returns, format!("{country}.received")),
            (Part::Verdict, format!("{country}.npv_usd")),
            (Part::Verdict, format!("verdict.{country}.npv_at_return")),
            (Part::Verdict, format!("verdict.{country}.npv_at_fallback")),
        ] {
            assert!(names(part).contains(&name), "{name} in {:?}", names(part));
        }
    }
    // A repayment and a break-even need better projects.
    let mut better = Scenario::default();
    better.set(LeverId::Return, 20.0);
    better.set(LeverId::LossShare, 0.0);
    let better = Snapshot::of(&better, Measure::Dollars).expect("valid");
    for country in Side::ALL {
        let of: Vec<_> = all(&better).into_iter().map(|formula| formula.of).collect();
        let summary = &better.outcome[country].summary;
        let flip = summary.flip_year.expect("a repayment");
        let even = summary.break_even_year.expect("a break-even");
        let owed = match country {
            Side::Left => Quantity::OwedOfDollar(country, flip),
            Side::Right => Quantity::Owed(country, flip),
        };
        assert!(of.contains(&owed), "{of:?}");
        assert!(of.contains(&Quantity::NpvUntil(country, even)), "{of:?}");
    }
}

#[test]
fn the_finished_page_leaves_the_arithmetic_to_those_who_open_it() {
    let page = page::document(Lang::En).expect("the baseline is valid");
    for part in Part::ALL {
        let (_, rest) = page
            .split_once(&format!("data-part=\"{}\"", part.id()))
            .expect("a part");
        let (section, _) = rest.split_once("</section>").expect("an end");
        let folded = section.contains("<details class=\"arithmetic\"");
        assert_eq!(folded, arithmetic::has_headlines(part), "{part:?}");
    }
    assert_eq!(page.matches("class=\"origins\"").count(), 0);
}

#[test]
fn what_is_opened_links_each_fact_and_names_each_slider() {
    let text = Lang::En.words();
    let sources = page::files(None)
        .into_iter()
        .find(|(path, _)| path == "sources.html")
        .expect("sources")
        .1;
    for part in Part::ALL
        .into_iter()
        .filter(|part| arithmetic::has_headlines(*part))
    {
        let html = view::arithmetic::html(
            part,
            &at(Preset::Today, Measure::Economy),
            Some("https://example.org/pkg/sources.html#"),
            text,
        );
        for link in html.split("href=\"").skip(1) {
            let (href, rest) = link.split_once('"').expect("an end");
            let id = href
                .strip_prefix("https://example.org/pkg/sources.html#")
                .expect("the page of sources");
            assert!(sources.contains(&format!("<li id=\"{id}\"")), "{id}");
            assert!(
                rest.contains(&format!("data-fact=\"{id}\" data-status=\"")),
                "{id}"
            );
        }
        assert!(html.contains("control__assumption"), "{part:?}");
        // A number that stands in a formula and is known or assumed stands below it again.
        for formula in arithmetic::formulas(part, &at(Preset::Today, Measure::Economy)) {
            for number in numbers(&formula) {
                if let Some(Origin::Assumed(lever)) = number.origin {
                    assert!(html.contains(&levers::label(text, lever)), "{lever:?}");
                }
            }
        }
    }
}

#[test]
fn what_is_owed_is_followed_for_a_dollar_where_accounts_are_apart() {
    let mut better = Scenario::default();
    better.set(LeverId::Return, 20.0);
    better.set(LeverId::LossShare, 0.0);
    let words = Lang::En.words();
    for is_pooled in [true, false] {
        let switched = if is_pooled {
            Terms::default()
        } else {
            Terms::default().with(Term::Pooling)
        };
        better.switch(switched);
        let now = Snapshot::of(&better, Measure::Dollars).expect("valid");
        assert_eq!(now.assumptions.countries.right.waterfall.pooled, is_pooled);
        let owed = all(&now).into_iter().find(|formula| {
            let name = "returns.korea.owed_when_repaid";
            formula.of.name() == Name::Own(name.to_owned())
        });
        let owed = owed.expect("Korea is repaid");
        let title = say::title(words, owed.of);
        assert_eq!(
            title.contains("of a dollar in its first projects"),
            !is_pooled,
            "{title}"
        );
        // Dollars of a dollar have decimals; all money is in millions and billions.
        let half_a_dollar = say::figure(words, owed.of, 0.5);
        assert_eq!(
            half_a_dollar,
            if is_pooled { "$500 million" } else { "$0.5" }
        );
    }
}
