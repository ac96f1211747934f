//! What must hold of a deal and its pledges.

use std::collections::{BTreeMap, BTreeSet};

use super::compared::RIVALS;
use super::schema::{Class, Deal, Interpretation, Pledge, Range, Rates, Step, Tranche, Waterfall};
use super::{Compared, Formula, Number, levers, terms};
use crate::files::{DEAL, TERMS, pledge_file};
use crate::records::Records;
use crate::schema::PARTS;

/// Most classes or tranches of a pledge.
const MOST_ENTRIES: usize = 20;
/// The questions that the words of the page ask, in its order.
pub(super) const QUESTIONS: [&str; 6] =
    ["money", "split_of", "called", "review", "notice", "ledger"];
/// Most presets.
const MOST_PRESETS: usize = 12;
/// The fact that sentences about both pledges cite, besides those on rivals: the trade that is counted.
const TRADE: &str = "trade";
/// The levers whose range hangs on the currency or on the size of the economy.
const RANGES: [&str; 2] = ["spot", "capacity"];

/// The deal, if nothing is wrong with it.
pub fn checked(
    deal: Deal,
    pledges: [Pledge; 2],
    records: &Records,
) -> Result<Compared, Vec<String>> {
    let mut errors = Vec::new();
    let mut assumed = BTreeMap::new();
    for (name, formula) in &deal.assumed {
        let mut at = At {
            place: format!("{DEAL}: assumed.{name}"),
            errors: &mut errors,
        };
        at.must(
            records.fact(name).is_none() && !assumed.contains_key(name),
            "the name is taken",
        );
        if let Some(value) = at.worked_out(formula, records, &assumed) {
            assumed.insert(name.clone(), value);
        }
    }
    let compared = Compared {
        deal,
        pledges,
        assumed,
    };
    of_the_deal(&compared, records, &mut errors);
    rows(&compared, records, &mut errors);
    for pledge in &compared.pledges {
        of_a_pledge(&compared, pledge, records, &mut errors);
    }
    if errors.is_empty() {
        Ok(compared)
    } else {
        Err(errors)
    }
}

/// A place under examination, and what was found wrong so far.
struct At<'e> {
    place: String,
    errors: &'e mut Vec<String>,
}

impl At<'_> {
    fn must(&mut self, holds: bool, what: impl std::fmt::Display) {
        if !holds {
            self.errors.push(format!("{}: {what}", self.place));
        }
    }

    /// A place in the file that this is.
    fn inside(&mut self, key: &str) -> At<'_> {
        At {
            place: format!("{}: {key}", self.place),
            errors: self.errors,
        }
    }

    fn below(&mut self, key: &str) -> At<'_> {
        At {
            place: format!("{}.{key}", self.place),
            errors: self.errors,
        }
    }

    /// The number that a formula comes to; an error where there is none.
    fn worked_out(
        &mut self,
        formula: &str,
        records: &Records,
        assumed: &BTreeMap<String, f64>,
    ) -> Option<f64> {
        let parsed = match Formula::parse(formula) {
            Ok(parsed) => parsed,
            Err(why) => {
                self.must(false, format!("`{formula}`: {why}"));
                return None;
            }
        };
        let of = |name: &str| assumed.get(name).copied().or_else(|| records.number(name));
        for name in parsed.names() {
            self.must(
                of(name).is_some(),
                format!("`{formula}`: there is no number `{name}`"),
            );
        }
        let value = parsed.value(&of)?;
        self.must(
            value.is_finite(),
            format!("`{formula}` is no finite number"),
        );
        Some(value)
    }

    fn fact(&mut self, id: &str, records: &Records) {
        self.must(
            records.fact(id).is_some(),
            format!("there is no fact `{id}`"),
        );
    }

    /// A number: it can be worked out, and says what it rests on.
    fn number(&mut self, number: &Number, compared: &Compared, records: &Records) {
        for id in &number.also {
            self.fact(id, records);
        }
        for formula in &number.because {
            self.worked_out(formula, records, &compared.assumed);
        }
        self.must(
            number.because.is_empty() || number.judgement.is_some(),
            "has numbers for the reason of a judgement, but none",
        );
        let Some(formula) = &number.of else {
            self.must(!number.also.is_empty(), "says neither a number nor a fact");
            return;
        };
        self.worked_out(formula, records, &compared.assumed);
        let names_a_fact = Formula::parse(formula).is_ok_and(|parsed| {
            let mut names = parsed.names().into_iter();
            names.any(|name| records.fact(name).is_some())
        });
        self.must(
            names_a_fact || !number.also.is_empty() || number.judgement.is_some(),
            "rests on no fact, so it needs a judgement",
        );
    }

    fn there(&mut self, number: &Number, compared: &Compared, records: &Records) {
        self.must(number.of.is_some(), "the formula `of` is missing");
        self.number(number, compared, records);
    }
}

fn of_the_deal(compared: &Compared, records: &Records, errors: &mut Vec<String>) {
    let deal = &compared.deal;
    let mut at = At {
        place: DEAL.to_owned(),
        errors,
    };
    let [one, other] = &deal.pledges;
    at.must(one != other, "compares a pledge with itself");
    if let Some(counterfactual) = &deal.counterfactual {
        let pair = [&counterfactual.of, &counterfactual.on];
        at.must(
            pair == [one, other] || pair == [other, one],
            format!("counterfactual: `of` and `on` must be {one} and {other}"),
        );
    }
    for wrong in terms::wrong(compared) {
        at.must(false, format!("counterfactual.terms: {wrong}"));
    }
    at.must(
        (1..=MOST_PRESETS).contains(&deal.preset.len()),
        format!("1 to {MOST_PRESETS} presets are allowed"),
    );
    let known: Vec<&str> = RIVALS.into_iter().chain([TRADE]).collect();
    at.must(
        deal.cited.contains_key(TRADE),
        format!("cited.{TRADE}: is missing"),
    );
    for (name, id) in &deal.cited {
        let mut at = at.below(&format!("cited.{name}"));
        at.fact(id, records);
        at.must(
            known.contains(&name.as_str()),
            format!(
                "cited: there is no `{name}`; there are {}",
                known.join(", ")
            ),
        );
    }
    let rivals = RIVALS.iter().filter(|name| deal.cited.contains_key(**name));
    at.must(
        [0, RIVALS.len()].contains(&rivals.count()),
        format!(
            "cited: {} are cited together, or none of them",
            RIVALS.join(", ")
        ),
    );
    let mut seen = BTreeSet::new();
    let mut before = "";
    for preset in &deal.preset {
        let mut at = at.inside(&format!("preset `{}`", preset.id));
        at.must(crate::check::is_id(&preset.id), crate::check::BAD_ID);
        at.must(seen.insert(&preset.id), "the id is taken");
        at.fact(&preset.fact, records);
        let date = records.fact(&preset.fact).map_or("", |fact| &fact.as_of);
        at.must(date >= before, format!("stands after {before}"));
        before = date;
    }
    let mut seen = BTreeSet::new();
    for name in &deal.levers {
        let known = levers::KINDS.map(|(kind, _)| kind).join(", ");
        at.must(
            levers::id(compared, name).is_some(),
            format!("levers: there is no `{name}`; with * for {one} or {other} there are {known}"),
        );
        at.must(seen.insert(name), format!("levers: `{name}` stands twice"));
    }
    let shown = |name: &String| {
        let mut parts = deal.sliders.values();
        parts.any(|part| part.few.contains(name) || part.more.contains(name))
    };
    for name in deal.levers.iter().filter(|name| !shown(name)) {
        at.must(
            false,
            format!("levers: no part shows the slider of `{name}`"),
        );
    }
    for name in levers::required(compared) {
        at.must(
            seen.contains(&name),
            format!(
                "levers: `{name}` is missing, which every pledge has that declares what it sets"
            ),
        );
    }
    for (part, sliders) in &deal.sliders {
        let mut at = at.below(&format!("sliders.{part}"));
        at.must(PARTS.contains(&part.as_str()), "there is no such part");
        for name in sliders.few.iter().chain(&sliders.more) {
            at.must(
                seen.contains(name),
                format!("`{name}` is not among the levers"),
            );
        }
    }
}

/// The rows of the table that have a button for a term.
fn rows(compared: &Compared, records: &Records, errors: &mut Vec<String>) {
    let declared = compared.terms();
    let mut seen = BTreeSet::new();
    for row in &records.terms {
        let Some(name) = &row.switch else { continue };
        let mut at = At {
            place: format!("{TERMS}: term `{}`: switch", row.id),
            errors,
        };
        at.must(
            declared.contains(&name.as_str()),
            format!(
                "`{name}` is not among the terms of `counterfactual` in {DEAL}: {}",
                match declared.as_slice() {
                    [] => "there are none".to_owned(),
                    names => names.join(", "),
                }
            ),
        );
        at.must(seen.insert(name), format!("`{name}` has a row already"));
    }
}

fn of_a_pledge(compared: &Compared, pledge: &Pledge, records: &Records, errors: &mut Vec<String>) {
    let mut at = At {
        place: pledge_file(&pledge.id),
        errors,
    };
    at.must(
        compared.deal.pledges.contains(&pledge.id),
        format!("the id `{}` is not the name of the folder", pledge.id),
    );
    let code = &pledge.currency.code;
    at.must(
        code.len() == 3 && code.chars().all(|letter| letter.is_ascii_lowercase()),
        format!("currency: the code `{code}` is not three lower-case letters"),
    );
    for shade in [&pledge.colour.light, &pledge.colour.dark] {
        for shade in shade.all() {
            let digits = shade.strip_prefix('#').unwrap_or_default();
            at.must(
                digits.len() == 6 && digits.chars().all(|digit| digit.is_ascii_hexdigit()),
                format!("colour: `{shade}` is not #rrggbb"),
            );
        }
    }
    let fx = &pledge.fx;
    for (key, number) in [
        ("pledged", &pledge.pledged),
        ("gdp", &pledge.gdp),
        ("people", &pledge.people),
        ("reserves", &pledge.reserves),
        ("exports", &pledge.exports),
        ("discount_local", &pledge.discount_local),
        ("fx.spot", &fx.spot),
        ("fx.monthly", &fx.monthly),
        ("fx.pressure", &fx.pressure),
        ("fx.dollar_costs", &fx.dollar_costs),
        ("fx.volatility", &fx.volatility),
    ] {
        at.inside(key).there(number, compared, records);
    }
    if let Some(number) = &fx.capacity {
        at.inside("fx.capacity").there(number, compared, records);
    }
    for number in fx.capacity_between.iter().flatten() {
        at.inside("fx.capacity_between")
            .there(number, compared, records);
    }
    match &pledge.waterfall {
        Some(waterfall) => split(compared, waterfall, records, &mut at),
        None => at.must(
            !pledge.tranche.iter().any(|tranche| tranche.in_waterfall),
            "there is no waterfall, so no tranche is in it: `in_waterfall = false`",
        ),
    }
    let brief = &pledge.brief;
    for (row, facts) in [
        ("pledge", &brief.pledge),
        ("payment", &brief.payment),
        ("cash", &brief.cash),
    ] {
        let is_needed = row != "cash" || pledge.waterfall.is_some();
        at.must(
            !is_needed || !facts.is_empty(),
            format!("brief.{row}: names no fact"),
        );
        facts.iter().for_each(|id| at.fact(id, records));
    }
    questions(compared, pledge, records, &mut at);
    classes(compared, pledge, records, &mut at);
    tranches(compared, pledge, records, &mut at);
    for (name, Range { min, max, step }) in &pledge.ranges {
        at.must(
            RANGES.contains(&name.as_str()),
            format!(
                "ranges: there is no `{name}`; there are {}",
                RANGES.join(", ")
            ),
        );
        at.must(
            min < max && *step > 0.0 && max.is_finite() && min.is_finite(),
            format!("ranges.{name}: min is not below max, or step not above zero"),
        );
    }
    for (name, is_needed) in RANGES.into_iter().zip([true, fx.capacity.is_some()]) {
        at.must(
            pledge.ranges.contains_key(name) == is_needed,
            format!("ranges: `{name}` is missing, or of nothing"),
        );
    }
}

/// How cash is shared.
fn split(compared: &Compared, waterfall: &Waterfall, records: &Records, at: &mut At) {
    let review = &waterfall.review;
    let reviewed = review.after.iter().chain(&review.share);
    let all = [
        ("share_before", &waterfall.share_before),
        ("share_after", &waterfall.share_after),
        ("base_rate", &waterfall.base_rate),
    ];
    for (key, number) in all
        .into_iter()
        .chain(reviewed.map(|number| ("review", number)))
    {
        at.inside(&format!("waterfall.{key}"))
            .there(number, compared, records);
    }
    at.must(
        review.after.is_some() == review.share.is_some(),
        "waterfall.review: `after` and `share` go together",
    );
    for id in waterfall.vehicle.facts.iter().chain(&review.facts) {
        at.fact(id, records);
    }
    at.must(
        !waterfall.vehicle.facts.is_empty(),
        "waterfall.vehicle: names no fact",
    );
}

fn questions(compared: &Compared, pledge: &Pledge, records: &Records, at: &mut At) {
    at.must(
        pledge.question.len() <= MOST_ENTRIES,
        format!("at most {MOST_ENTRIES} questions are allowed"),
    );
    for question in &pledge.question {
        let mut at = at.inside(&format!("question `{}`", question.id));
        at.must(
            QUESTIONS.contains(&question.id.as_str()),
            format!(
                "there is no such question; there are {}",
                QUESTIONS.join(", ")
            ),
        );
        let lever = question.lever.as_ref();
        at.must(
            lever.is_none_or(|name| compared.deal.levers.contains(name)),
            "its lever is not among those of the deal",
        );
        at.must(
            (2..=MOST_ENTRIES).contains(&question.interpretations.len()),
            "has fewer than two interpretations, or too many",
        );
        for Interpretation { id, value, facts } in &question.interpretations {
            at.must(
                value.is_some() == lever.is_some(),
                format!("`{id}`: a lever and values for it go together"),
            );
            if let Some(formula) = value {
                at.worked_out(formula, records, &compared.assumed);
            }
            facts.iter().for_each(|id| at.fact(id, records));
        }
    }
}

fn classes(compared: &Compared, pledge: &Pledge, records: &Records, at: &mut At) {
    at.must(
        pledge.class.len() <= MOST_ENTRIES,
        format!("at most {MOST_ENTRIES} classes are allowed"),
    );
    let mut seen = BTreeSet::new();
    for class in &pledge.class {
        let Class {
            id,
            imports,
            rate,
            deal,
            fallback,
            at: under,
            steps,
            threat,
        } = class;
        let mut at = at.inside(&format!("class `{id}`"));
        at.must(crate::check::is_id(id), crate::check::BAD_ID);
        at.must(seen.insert(id), "the id is taken");
        at.below("imports").there(imports, compared, records);
        at.must(
            rate.is_some() != (deal.is_some() && fallback.is_some())
                && deal.is_some() == fallback.is_some(),
            "has either one `rate`, or `deal` and `fallback`",
        );
        for number in rate.iter().chain(deal).chain(fallback) {
            at.there(number, compared, records);
        }
        for Step { rate, in_year_of } in steps.iter().chain(threat) {
            let formula = Number {
                of: Some(rate.clone()),
                ..Number::default()
            };
            at.below("steps").there(&formula, compared, records);
            in_year_of.iter().for_each(|id| at.fact(id, records));
        }
        for (preset, Rates { deal, fallback }) in under {
            let known = compared.deal.preset.iter().map(|preset| &preset.id);
            at.must(
                known.clone().any(|known| known == preset),
                format!(
                    "there is no preset `{preset}`; there are {}",
                    known.cloned().collect::<Vec<_>>().join(", ")
                ),
            );
            at.must(rate.is_none(), "has one `rate` for every preset");
            at.there(deal, compared, records);
            at.there(fallback, compared, records);
        }
    }
}

fn tranches(compared: &Compared, pledge: &Pledge, records: &Records, at: &mut At) {
    at.must(
        (1..=MOST_ENTRIES).contains(&pledge.tranche.len()),
        format!("1 to {MOST_ENTRIES} tranches are allowed"),
    );
    let mut seen = BTreeSet::new();
    for tranche in &pledge.tranche {
        let Tranche {
            id,
            amount,
            paid,
            end,
            annual_cap,
            fx_share,
            judgement,
            ..
        } = tranche;
        let mut at = at.inside(&format!("tranche `{id}`"));
        at.must(crate::check::is_id(id), crate::check::BAD_ID);
        at.must(seen.insert(id), "the id is taken");
        at.below("amount").there(amount, compared, records);
        at.must(
            *paid != end.is_some(),
            "has a last year `end`, unless it is paid",
        );
        at.must(
            *paid || judgement.is_some() || annual_cap.is_some() && fx_share.is_some(),
            "does not say where its annual_cap and its fx_share come from; `also` names facts for none",
        );
        for number in end.iter().chain(fx_share) {
            at.there(number, compared, records);
        }
        if let Some(cap) = annual_cap {
            at.below("annual_cap").number(cap, compared, records);
        }
    }
}
