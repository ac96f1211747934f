//! A deal as the program has it: numbers, and apart from them the facts that they rest on.

use std::fmt::Write;

use super::check::QUESTIONS;
use super::compared::{ORDER, RIVALS};
use super::schema::{
    Class, Interpretation, Pledge, Preset, Question, Shades, Step, Tranche, Waterfall,
};
use super::{Compared, Formula, Number, levers, terms};
use crate::declare::SIDES;
use crate::records::Records;
use crate::schema::{Judgement, constant};

/// The assumed numbers that sentences say.
const ASSUMED: [&str; 2] = ["covered-share", "first-return"];

/// The parts of the page.
pub fn parts(compared: &Compared) -> String {
    let parts = compared.parts();
    let absent: Vec<&str> = ORDER
        .into_iter()
        .filter(|part| !parts.contains(part))
        .collect();
    let list = |parts: &[&str]| {
        let names = parts
            .iter()
            .map(|part| format!("Self::{}, ", variant(part)));
        format!("[Self; {}] = [{}]", parts.len(), names.collect::<String>())
    };
    format!(
        "impl Part {{\n/// Every part that the page has, in reading order.\n\
         pub const ALL: {};\n\
         /// The parts that it could have and does not, since the deal has nothing for them.\n\
         pub const ABSENT: {};\n}}\n",
        list(&parts),
        list(&absent)
    )
}

/// What the lowest layer of the program knows of the two: their names.
pub fn ids(compared: &Compared) -> String {
    let [ids, per_dollar] = [
        |pledge: &Pledge| pledge.id.clone(),
        |pledge: &Pledge| pledge.currency.per_dollar.clone(),
    ]
    .map(|of| compared.pledges.iter().map(of).collect::<Vec<_>>());
    let colours = pair(
        "The shades of both, on light paper and on dark: ink, soft and tint.",
        "COLOURS",
        "[[&str; 3]; 2]",
        |pledge| {
            let shades = [&pledge.colour.light, &pledge.colour.dark];
            format!("{:?}", shades.map(Shades::all))
        },
        compared,
    );
    format!(
        "#[cfg(not(target_arch = \"wasm32\"))]\n{colours}\
         const IDS: Pair<&str> = Pair {{ left: {:?}, right: {:?} }};\n\
         const PER_DOLLAR: Pair<&str> = Pair {{ left: {:?}, right: {:?} }};\n",
        ids[0], ids[1], per_dollar[0], per_dollar[1]
    )
}

/// What its scenarios know of the two.
pub fn rust(compared: &Compared, records: &Records) -> String {
    let of = Of { compared, records };
    let deal = &compared.deal;
    let switching = deal.counterfactual.as_ref();
    let switching = switching.and_then(|counterfactual| compared.side(&counterfactual.of));
    let switching = switching.map_or("None".into(), |side| format!("Some({})", SIDES[side]));
    let terms = terms::variants(compared);
    let mut code = String::new();
    let _ = write!(
        code,
        "/// The country that can be given the other one's terms, if either can.\n\
         pub const SWITCHING: Option<Side> = {switching};\n\
         /// Which terms those are, in the order of the page.\n\
         pub const TERMS: [Term; {}] = [{}];\n\
         /// Whether a tariff on cars of both is known.\n\
         pub const HAS_CARS: bool = {};\n",
        terms.len(),
        terms.join(", "),
        compared.has_cars()
    );
    for name in ASSUMED {
        let value = compared.assumed.get(name);
        let _ = write!(
            code,
            "/// {name}, where the deal assumes it.\npub const {}: Option<f64> = {value:?};\n",
            constant(name)
        );
    }
    let names = deal.levers.iter().filter_map(|name| {
        let id = levers::id(compared, name)?;
        Some(format!("({id}, {name:?}),\n"))
    });
    let _ = write!(
        code,
        "/// Every lever with the name outsiders use, in the order of addresses.\n\
         pub const ORDER: [(LeverId, &str); {}] = [\n{}];\n",
        deal.levers.len(),
        names.collect::<String>()
    );
    code += &of.sliders();
    code += &of.questions();
    code += &of.cited_facts();
    code += &pair(
        "The facts on which the rows of the brief rest.",
        "RESTS",
        "[&[&Fact]; 3]",
        |Pledge { brief, .. }| {
            let rows = [&brief.pledge, &brief.payment, &brief.cash];
            format!("[{}]", rows.map(|facts| references(facts)).join(", "))
        },
        compared,
    );
    code += &pair(
        "The names of both.",
        "NAMES",
        "Names",
        |Pledge { id, .. }| {
            format!(
                "Names {{ volatility: \"volatility.{id}\", even: \"{id}.even\", ahead: \"{id}.ahead\", \
                 within_capacity: \"{id}.within_capacity\" }}"
            )
        },
        compared,
    );
    code += &pair(
        "What the sheets of both are called in a workbook, whose formulas name them.",
        "SHEETS",
        "&str",
        |Pledge { id, .. }| format!("{:?}", variant(id)),
        compared,
    );
    code += &pair(
        "Both pledges.",
        "PLEDGES",
        "Pledge",
        |pledge| of.pledge(pledge),
        compared,
    );
    code += &pair(
        "The facts that lead the numbers of both.",
        "CITED",
        "Cited",
        |pledge| of.cited(pledge),
        compared,
    );
    code
}

/// The states of the law.
pub fn presets(compared: &Compared, records: &Records) -> String {
    Of { compared, records }.presets()
}

/// The tariffs over time of the classes that a picture shows.
pub fn steps(compared: &Compared, records: &Records) -> String {
    let of = Of { compared, records };
    let class = |pledge: &Pledge, id: &str| {
        let class = pledge.class.iter().find(|class| class.id == id);
        let steps = class.map_or(&[][..], |class| &class.steps).iter();
        format!(
            "&[{}]",
            steps.map(|step| of.step(step) + ", ").collect::<String>()
        )
    };
    let threat = |pledge: &Pledge| {
        let threat = pledge.class.iter().find_map(|class| class.threat.as_ref());
        threat.map_or("None".into(), |step| format!("Some({})", of.step(step)))
    };
    [
        pair(
            "Cars.",
            "CARS",
            "&[Step]",
            |pledge| class(pledge, "autos"),
            compared,
        ),
        pair(
            "Other goods.",
            "GENERAL",
            "&[Step]",
            |pledge| class(pledge, "general"),
            compared,
        ),
        pair(
            "What was threatened.",
            "THREATS",
            "Option<Step>",
            threat,
            compared,
        ),
    ]
    .concat()
    .replace("pub const", "const")
}

/// Where the numbers of both come from.
pub fn provenance(compared: &Compared, records: &Records) -> String {
    Judgement::declaration() + &Of { compared, records }.provenance()
}

fn pair(
    about: &str,
    name: &str,
    of: &str,
    literal: impl Fn(&Pledge) -> String,
    compared: &Compared,
) -> String {
    let [left, right] = &compared.pledges;
    format!(
        "/// {about}\npub const {name}: Pair<{of}> = Pair {{\nleft: {},\nright: {},\n}};\n",
        literal(left),
        literal(right)
    )
}

/// Facts by their constants.
fn references(ids: &[String]) -> String {
    let facts = ids.iter().map(|id| format!("&facts::{}", constant(id)));
    format!("&[{}]", facts.collect::<Vec<_>>().join(", "))
}

/// `threat-2026-01` is the variant `Threat202601`.
fn variant(id: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(1);
        first.to_ascii_uppercase() + rest
    };
    id.split('-').map(capital).collect()
}

struct Of<'c> {
    compared: &'c Compared,
    records: &'c Records,
}

impl Of<'_> {
    fn value(&self, number: &Number) -> Option<f64> {
        self.formula(number.of.as_ref()?)
    }

    fn formula(&self, formula: &str) -> Option<f64> {
        let formula = Formula::parse(formula).ok()?;
        formula.value(&|name| {
            let assumed = self.compared.assumed.get(name).copied();
            assumed.or_else(|| self.records.number(name))
        })
    }

    fn number(&self, number: &Number) -> String {
        format!("{:?}", self.value(number).unwrap_or_default())
    }

    /// The date of the fact that leads a number.
    fn date(&self, number: &Number) -> &str {
        let facts = self.facts(number);
        let fact = facts.first().and_then(|id| self.records.fact(id));
        fact.map_or("", |fact| &fact.as_of)
    }

    fn wrapped(&self, unit: &str, number: &Number) -> String {
        format!("{unit}({})", self.number(number))
    }

    /// The facts of a number, in order.
    fn facts(&self, number: &Number) -> Vec<String> {
        let formula = number.of.as_ref().map(|formula| Formula::parse(formula));
        let mut facts = Vec::new();
        if let Some(Ok(formula)) = &formula {
            let names = formula.names().into_iter();
            let names = names.filter(|name| self.records.fact(name).is_some());
            facts.extend(names.map(str::to_owned));
        }
        facts.extend(number.also.iter().cloned());
        facts
    }

    fn presets(&self) -> String {
        let presets = &self.compared.deal.preset;
        let count = presets.len();
        let now = presets
            .last()
            .map_or(String::new(), |preset| variant(&preset.id));
        let [mut variants, mut all, mut ids, mut dates] = [const { String::new() }; 4];
        for Preset { id, about, fact } in presets {
            let variant = variant(id);
            let date = self.records.fact(fact).map_or("", |fact| &fact.as_of);
            let _ = writeln!(variants, "/// {about}\n{variant},");
            let _ = write!(all, "Self::{variant},");
            let _ = writeln!(ids, "Self::{variant} => {id:?},");
            let _ = writeln!(dates, "Self::{variant} => {date:?},");
        }
        format!(
            "/// A state of the law.\n\
             #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n#[repr(u8)]\n\
             pub enum Preset {{\n{variants}}}\n\
             impl Preset {{\n\
             /// Every preset, oldest first.\npub const ALL: [Self; {count}] = [{all}];\n\
             /// The name outsiders use: `data-preset`, `preset=`.\n\
             pub const fn id(self) -> &'static str {{\nmatch self {{\n{ids}}}\n}}\n\
             /// The day from which the preset describes the law, `YYYY-MM-DD`.\n\
             pub const fn date(self) -> &'static str {{\nmatch self {{\n{dates}}}\n}}\n\
             /// The law as it is: the latest.\npub const NOW: Self = Self::{now};\n}}\n"
        )
    }

    /// The questions of both pledges, in the order of the page.
    fn all_questions(&self) -> impl Iterator<Item = &Question> {
        let all = self.compared.pledges.iter();
        let mut all: Vec<_> = all.flat_map(|pledge| &pledge.question).collect();
        all.sort_by_key(|question| QUESTIONS.iter().position(|id| *id == question.id));
        all.into_iter()
    }

    fn questions(&self) -> String {
        let rows = self.all_questions().map(|question| {
            let lever = question.lever.as_ref();
            let lever = lever.and_then(|name| levers::id(self.compared, name));
            let lever = lever.map_or("None".into(), |id| format!("Some({id})"));
            let all =
                question
                    .interpretations
                    .iter()
                    .map(|Interpretation { id, value, .. }| {
                        let value = value.as_ref().and_then(|formula| self.formula(formula));
                        format!("Interpretation {{ id: {id:?}, value: {value:?} }}, ")
                    });
            format!(
                "Question {{ id: {:?}, lever: {lever}, interpretations: &[{}] }},\n",
                question.id,
                all.collect::<String>()
            )
        });
        format!(
            "/// What is read differently, and how.\n\
             pub const QUESTIONS: [Question; {}] = [\n{}];\n",
            self.all_questions().count(),
            rows.collect::<String>()
        )
    }

    fn evidence(&self) -> String {
        let rows = self.all_questions().flat_map(|question| {
            let of = &question.id;
            question
                .interpretations
                .iter()
                .map(move |Interpretation { id, facts, .. }| {
                    format!("({of:?}, {id:?}, {}),\n", references(facts))
                })
        });
        format!(
            "/// What each interpretation of each question rests on.\n\
             pub const EVIDENCE: &[(&str, &str, &[&Fact])] = &[\n{}];\n",
            rows.collect::<String>()
        )
    }

    /// The facts that sentences about both pledges cite.
    fn cited_facts(&self) -> String {
        let cited = &self.compared.deal.cited;
        let fact = |name: &str| {
            let id = cited
                .get(name)
                .map(|id| format!("&facts::{}", constant(id)));
            id.unwrap_or_default()
        };
        let rivals = RIVALS.iter().all(|name| cited.contains_key(*name));
        let rivals = rivals.then(|| RIVALS.map(fact).join(", "));
        let rivals = rivals.map_or("None".into(), |facts| format!("Some([{facts}])"));
        format!(
            "/// Facts that sentences about both pledges cite.\npub mod cited_facts {{\n\
             use crate::facts::{{self, Fact}};\n\
             /// The trade that is counted.\npub const TRADE: &Fact = {};\n\
             /// {}; where they are cited.\n\
             pub const RIVALS: Option<[&Fact; {}]> = {rivals};\n}}\n",
            fact("trade"),
            RIVALS.join(", "),
            RIVALS.len()
        )
    }

    fn sliders(&self) -> String {
        let list = |names: &[String]| {
            let ids = names
                .iter()
                .filter_map(|name| levers::id(self.compared, name));
            format!("&[{}]", ids.collect::<Vec<_>>().join(", "))
        };
        let rows = self.compared.deal.sliders.iter().map(|(part, sliders)| {
            let (few, more) = (list(&sliders.few), list(&sliders.more));
            format!("Part::{} => ({few}, {more}),\n", variant(part))
        });
        format!(
            "/// The levers whose sliders a part shows: the few that matter, then those that fewer readers \
             need.\n\
             pub fn sliders(part: Part) -> (&'static [LeverId], &'static [LeverId]) {{\n\
             match part {{\n{}_ => (&[], &[]),\n}}\n}}\n",
            rows.collect::<String>()
        )
    }

    fn pledge(&self, pledge: &Pledge) -> String {
        let Pledge { fx, waterfall, .. } = pledge;
        let split = waterfall.as_ref().map_or("None".into(), |split| {
            let review = split.review.after.as_ref().zip(split.review.share.as_ref());
            let review = review.map_or("None".into(), |(after, share)| {
                let after = self.value(after).unwrap_or_default();
                format!("Some(({after:.0}, {}))", self.wrapped("Share", share))
            });
            format!(
                "Some(Split {{ before: {}, after: {}, base_rate: {}, pooled: {}, review: {review} }})",
                self.wrapped("Share", &split.share_before),
                self.wrapped("Share", &split.share_after),
                self.wrapped("Share", &split.base_rate),
                split.vehicle.pooled,
            )
        });
        let capacity = fx.capacity.as_ref();
        let capacity = capacity.map_or("None".into(), |number| {
            format!("Some({})", self.wrapped("Usd", number))
        });
        let between = fx.capacity_between.as_ref();
        let between = between.map_or("None".into(), |[low, high]| {
            let [low, high] = [low, high].map(|number| self.wrapped("Usd", number));
            format!("Some([{low}, {high}])")
        });
        let mut to_come = pledge.tranche.iter().filter(|tranche| !tranche.paid);
        let cash_share = to_come.next().and_then(|tranche| tranche.fx_share.as_ref());
        let range = |kind| {
            let side = self.compared.side(&pledge.id).unwrap_or_default();
            let range = self.compared.range(side, kind);
            range.map_or("[0.0; 3]".into(), |range| {
                format!("[{:?}, {:?}, {:?}]", range.min, range.max, range.step)
            })
        };
        format!(
            "Pledge {{\npledged: {},\ngdp: {},\npeople: {},\nreserves: {},\nexports: {},\ndiscount_local: {},\n\
             spot: {},\nmonthly: {},\nmonth: {:?},\ncapacity: {capacity},\npressure: {},\ndollar_costs: {},\n\
             volatility: {},\nsplit: {split},\nspot_range: {},\ncapacity_range: {},\n\
             capacity_between: {between},\n\
             dates: Dates {{ spot: {:?}, capacity: {:?}, cash_share: {:?}, discount_local: {:?} }},\n\
             classes: &[\n{}],\ntranches: &[\n{}],\n}}",
            self.wrapped("Usd", &pledge.pledged),
            self.wrapped("Usd", &pledge.gdp),
            self.number(&pledge.people),
            self.wrapped("Usd", &pledge.reserves),
            self.wrapped("Usd", &pledge.exports),
            self.wrapped("Share", &pledge.discount_local),
            self.wrapped("LocalPerUsd", &fx.spot),
            self.wrapped("LocalPerUsd", &fx.monthly),
            self.date(&fx.monthly),
            self.wrapped("Share", &fx.pressure),
            self.wrapped("Share", &fx.dollar_costs),
            self.number(&fx.volatility),
            range("spot"),
            range("capacity"),
            self.date(&fx.spot),
            fx.capacity.as_ref().map_or("", |number| self.date(number)),
            cash_share.map_or("", |share| self.date(share)),
            self.date(&pledge.discount_local),
            pledge
                .class
                .iter()
                .map(|class| self.class(class))
                .collect::<String>(),
            pledge
                .tranche
                .iter()
                .map(|tranche| self.tranche(tranche))
                .collect::<String>(),
        )
    }

    /// The rates of a class under each preset, with the deal and without it.
    fn rates<'n>(&self, class: &'n Class) -> Vec<[&'n Number; 2]> {
        let presets = self.compared.deal.preset.iter();
        let rates = presets.filter_map(|preset| match class.at.get(&preset.id) {
            Some(rates) => Some([&rates.deal, &rates.fallback]),
            None => Some([
                class.deal.as_ref().or(class.rate.as_ref())?,
                class.fallback.as_ref().or(class.rate.as_ref())?,
            ]),
        });
        rates.collect()
    }

    fn step(&self, step: &Step) -> String {
        let number = Number {
            of: Some(step.rate.clone()),
            ..Number::default()
        };
        let year = step
            .in_year_of
            .as_ref()
            .and_then(|id| self.records.fact(id));
        let from = match year {
            Some(fact) => fact.as_of.get(..4).unwrap_or_default(),
            None => self.date(&number),
        };
        format!(
            "Step {{ from: {from:?}, percent: {} }}",
            self.number(&number)
        )
    }

    fn class(&self, class: &Class) -> String {
        let rates = self.rates(class).into_iter().map(|[deal, fallback]| {
            let [deal, fallback] = [deal, fallback].map(|rate| self.wrapped("Share", rate));
            format!("Rates {{ deal: {deal}, fallback: {fallback} }}, ")
        });
        format!(
            "ClassOf {{ id: {:?}, imports: {}, rates: [{}] }},\n",
            class.id,
            self.wrapped("Usd", &class.imports),
            rates.collect::<String>()
        )
    }

    fn tranche(&self, tranche: &Tranche) -> String {
        let optional = |unit: &str, number: &Option<Number>| {
            let number = number.as_ref().filter(|number| number.of.is_some());
            number.map_or("None".into(), |number| {
                format!("Some({})", self.wrapped(unit, number))
            })
        };
        let end = tranche.end.as_ref().and_then(|end| self.value(end));
        let fx_share = tranche.fx_share.as_ref();
        format!(
            "TrancheOf {{ id: {:?}, amount: {}, end: {}, annual_cap: {}, fx_share: {}, \
             in_waterfall: {}, in_budget: {} }},\n",
            tranche.id,
            self.wrapped("Usd", &tranche.amount),
            end.map_or("None".into(), |end| format!("Some(Year({end:.0}))")),
            optional("Usd", &tranche.annual_cap),
            fx_share.map_or("Share(1.0)".into(), |share| self.wrapped("Share", share)),
            tranche.in_waterfall,
            tranche.in_budget,
        )
    }

    /// The leading fact of a number, by its name.
    fn citation(&self, number: &Number) -> String {
        let facts = self.facts(number);
        let fact = facts.first().and_then(|id| self.records.fact(id));
        fact.map_or("None".into(), |fact| {
            format!(
                "Some(Citation {{ id: {:?}, status: Status::{:?}, as_of: {:?} }})",
                fact.id, fact.status, fact.as_of
            )
        })
    }

    fn cited(&self, pledge: &Pledge) -> String {
        let classes = pledge.class.iter().map(|class| {
            let deals = self
                .rates(class)
                .into_iter()
                .map(|[deal, _]| self.citation(deal));
            format!(
                "CitedClass {{ id: {:?}, imports: {}, deal: [{}] }},\n",
                class.id,
                self.citation(&class.imports),
                deals.collect::<Vec<_>>().join(", ")
            )
        });
        let tranches = pledge.tranche.iter().map(|tranche| {
            let cap = tranche.annual_cap.as_ref();
            format!(
                "CitedTranche {{ id: {:?}, amount: {}, annual_cap: {} }},\n",
                tranche.id,
                self.citation(&tranche.amount),
                cap.map_or("None".into(), |cap| self.citation(cap))
            )
        });
        let Pledge { fx, waterfall, .. } = pledge;
        let of_split = |number: fn(&Waterfall) -> &Number| {
            let split = waterfall.as_ref();
            split.map_or("None".into(), |split| self.citation(number(split)))
        };
        format!(
            "Cited {{\ngdp: {},\nreserves: {},\nexports: {},\npeople: {},\nspot: {},\nbase_rate: {},\n\
             share_before: {},\nshare_after: {},\nclasses: &[\n{}],\ntranches: &[\n{}],\n}}",
            self.citation(&pledge.gdp),
            self.citation(&pledge.reserves),
            self.citation(&pledge.exports),
            self.citation(&pledge.people),
            self.citation(&fx.spot),
            of_split(|split| &split.base_rate),
            of_split(|split| &split.share_before),
            of_split(|split| &split.share_after),
            classes.collect::<String>(),
            tranches.collect::<String>(),
        )
    }

    /// Where each number of the pledges comes from. What both have in common stands once, with `*` for
    /// the pledge.
    fn provenance(&self) -> String {
        let [left, right] = [0, 1].map(|side| self.sources(&self.compared.pledges[side]));
        let [one, other] = &self.compared.deal.pledges;
        let mut rows: Vec<(String, String)> = Vec::new();
        for row in &left {
            let whose = if right.contains(row) { "*" } else { one };
            rows.push((format!("{whose}.{}", row.0), row.1.clone()));
        }
        for row in right.iter().filter(|row| !left.contains(row)) {
            rows.push((format!("{other}.{}", row.0), row.1.clone()));
        }
        for pledge in &self.compared.pledges {
            let fact = self.provenance_of(&[&pledge.fx.volatility]);
            rows.push((format!("volatility.{}", pledge.id), fact));
        }
        let numbers = self.compared.pledges.iter().flat_map(Pledge::numbers);
        let because = numbers.filter(|number| !number.because.is_empty());
        let because = because.filter_map(|number| {
            let values = number
                .because
                .iter()
                .filter_map(|formula| self.formula(formula));
            let values: Vec<f64> = values.collect();
            Some(format!(
                "(Judgement::{:?}, &{values:?}),\n",
                number.judgement?
            ))
        });
        let because: String = because.collect();
        let count = rows.len();
        let rows = rows
            .iter()
            .map(|(path, from)| format!("({path:?}, {from}),\n"));
        format!(
            "/// Where each number of the pledges comes from.\n\
             pub const OF_PLEDGES: [(&str, Provenance); {count}] = [\n{}];\n\
             /// The numbers that the reasons of judgements name.\n\
             const BECAUSE: &[(Judgement, &[f64])] = &[\n{because}];\n{}",
            rows.collect::<String>(),
            self.evidence()
        )
    }

    fn provenance_of(&self, numbers: &[&Number]) -> String {
        if let Some(judgement) = numbers.iter().find_map(|number| number.judgement) {
            return format!("Provenance::Judgement(Judgement::{judgement:?})");
        }
        let mut facts: Vec<String> = Vec::new();
        for fact in numbers.iter().flat_map(|number| self.facts(number)) {
            let fact = format!("&facts::{}", constant(&fact));
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
        format!("Provenance::Facts(&[{}])", facts.join(", "))
    }

    /// The provenance of a pledge's numbers, by their paths below its id in the model's input.
    fn sources(&self, pledge: &Pledge) -> Vec<(String, String)> {
        let mut rows = Vec::new();
        let mut add = |path: String, numbers: &[&Number]| {
            rows.push((path, self.provenance_of(numbers)));
        };
        for class in &pledge.class {
            let path = format!("tariff.classes.{}", class.id);
            add(format!("{path}.imports"), &[&class.imports]);
            if let Some(rate) = &class.rate {
                add(format!("{path}.*"), &[rate]);
                continue;
            }
            // Facts that stand beside the first rate belong to all of them, so they come last.
            let rates = self.rates(class);
            for (index, name) in ["deal", "fallback"].into_iter().enumerate() {
                let own = [&class.deal, &class.fallback][index].as_ref();
                let bare = |number: &Number| Number {
                    also: Vec::new(),
                    ..number.clone()
                };
                let mut numbers: Vec<Number> =
                    rates.iter().map(|rates| bare(rates[index])).collect();
                numbers.extend(own.map(|own| Number {
                    of: None,
                    ..own.clone()
                }));
                add(
                    format!("{path}.{name}"),
                    &numbers.iter().collect::<Vec<_>>(),
                );
            }
        }
        for tranche in &pledge.tranche {
            let path = format!("funding.tranches.{}", tranche.id);
            if tranche.paid {
                add(format!("{path}.*"), &[&tranche.amount]);
                continue;
            }
            add(format!("{path}.amount"), &[&tranche.amount]);
            if let Some(judgement) = tranche.judgement {
                let all = Number {
                    judgement: Some(judgement),
                    ..Number::default()
                };
                add(format!("{path}.*"), &[&all]);
                continue;
            }
            for (name, number) in [
                ("annual_cap", &tranche.annual_cap),
                ("end", &tranche.end),
                ("fx_share", &tranche.fx_share),
            ] {
                if let Some(number) = number {
                    add(format!("{path}.{name}"), &[number]);
                }
            }
        }
        let Pledge { fx, waterfall, .. } = pledge;
        if let Some(waterfall) = waterfall {
            add("waterfall.share_before".into(), &[&waterfall.share_before]);
            add("waterfall.share_after".into(), &[&waterfall.share_after]);
            add("waterfall.deemed_rate".into(), &[&waterfall.base_rate]);
            let by = |facts: &[String]| Number {
                also: facts.to_vec(),
                ..Number::default()
            };
            add("waterfall.pooled".into(), &[&by(&waterfall.vehicle.facts)]);
            let review = &waterfall.review;
            match (&review.after, &review.share) {
                (Some(after), Some(share)) => {
                    add("waterfall.review.after".into(), &[after]);
                    add("waterfall.review.share".into(), &[share]);
                }
                _ if review.facts.is_empty() => {}
                _ => add("waterfall.review".into(), &[&by(&review.facts)]),
            }
        }
        add("fx.spot".into(), &[&fx.spot]);
        if let Some(capacity) = &fx.capacity {
            add("fx.capacity".into(), &[capacity]);
        }
        add("fx.pressure".into(), &[&fx.pressure]);
        add("fx.dollar_costs".into(), &[&fx.dollar_costs]);
        add("reserves".into(), &[&pledge.reserves]);
        add("gdp".into(), &[&pledge.gdp]);
        add("discount_local".into(), &[&pledge.discount_local]);
        rows
    }
}
