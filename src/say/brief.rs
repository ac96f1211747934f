//! The whole story in a few words.

use super::REVIEW_YEARS;
use crate::decimal::{trimmed, two_figures};
use crate::pledge::{Pair, Side};
use crate::scenario::baseline::SHIPBUILDING;
use crate::scenario::brief::Brief;
use crate::scenario::deal::{Citation, RESTS, Rates, cited, ledgers, pledge};
use crate::scenario::findings::PLEDGED;
use crate::scenario::levers::Unit;
use crate::scenario::needs::Needs;
use crate::scenario::{Hand, LeverId, Preset, Scenario};
use crate::text::sentence::join;
use crate::text::{Arg, Sentence, Words, message, notation};
use crate::units::{Share, Usd, Year};

/// The question of it all.
pub fn title(words: Words) -> String {
    // No line ends within an amount.
    let amount = |pledged| notation::usd_short(words, pledged).replace(' ', "\u{a0}");
    message::brief_title(words, &amount(PLEDGED.left), &amount(PLEDGED.right)).into_plain()
}

/// A row of the terms that matter most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// What the country gets for it.
    Tariff,
    /// How much, and what it is made of.
    Pledge,
    /// When it is paid.
    Payment,
    /// How the projects' cash is split.
    Cash,
}

impl Term {
    /// Every row that there is, in order: no split of cash where neither country gets any.
    pub fn all() -> impl Iterator<Item = Self> {
        let is_split = Side::ALL.map(|country| pledge(country).split.is_some());
        let all = [Self::Tariff, Self::Pledge, Self::Payment, Self::Cash].into_iter();
        all.filter(move |term| *term != Self::Cash || is_split.contains(&true))
    }

    /// What the row is about.
    pub fn label(self, words: Words) -> &'static str {
        match self {
            Self::Tariff => message::brief_tariff_label(words),
            Self::Pledge => message::brief_pledge_label(words),
            Self::Payment => message::brief_payment_label(words),
            Self::Cash => message::brief_cash_label(words),
        }
    }

    /// What a country's deal says of it.
    pub fn text(self, words: Words, country: Side) -> Sentence {
        let of = pledge(country);
        match self {
            Self::Tariff => {
                let Some(class) = of.classes.first() else {
                    return Sentence::default();
                };
                let Rates { deal, fallback } = class.rates[Preset::NOW as usize];
                message::brief_tariff(words, class.id, deal, fallback)
            }
            Self::Pledge => {
                let apart = of
                    .tranches
                    .iter()
                    .find(|tranche| tranche.id == SHIPBUILDING);
                let apart = apart.map_or(Usd::ZERO, |tranche| tranche.amount);
                message::brief_pledge(words, country, of.pledged, of.pledged - apart, apart)
            }
            Self::Payment => {
                let cap = of.tranches.iter().find_map(|tranche| tranche.annual_cap);
                message::brief_payment(words, country, cap.unwrap_or_default())
            }
            Self::Cash => {
                let years = Arg::number(REVIEW_YEARS, 0);
                let [before, after] = of
                    .split
                    .map_or([Share::ZERO; 2], |split| [split.before, split.after]);
                message::brief_cash(words, country, before, after, years)
            }
        }
    }

    /// The fact that leads it, which gives the cell its status.
    pub fn leading(self, country: Side) -> Option<Citation> {
        let row = match self {
            Self::Tariff => {
                let class = cited(country).classes.first()?;
                return class.deal[Preset::NOW as usize];
            }
            Self::Pledge => 0,
            Self::Payment => 1,
            Self::Cash => 2,
        };
        let fact = RESTS.of(country)[row].first()?;
        Some(Citation {
            id: fact.id,
            status: fact.status,
            as_of: fact.as_of,
        })
    }
}

/// Who comes out even; then what the US side gets, and what projects have to earn for the countries.
pub fn finding(
    words: Words,
    of: &Pair<Brief>,
    needs: &Pair<Needs>,
    until: Year,
) -> (Sentence, Sentence) {
    let [first, second] = Side::ALL;
    let until = trimmed(f64::from(until.0), 0);
    let (who, one) = match [of[first].is_even(), of[second].is_even()] {
        [true, true] => ("both", first),
        [true, false] => ("one", first),
        [false, true] => ("one", second),
        [false, false] => ("neither", first),
    };
    let ([share, _], drawn) = super::drawn(words, [of[first].drawn, of[second].drawn]);
    let outcome = message::brief_outcome(words, drawn, &share, who, Arg::date(&until), one);
    let needs = match [needs[first], needs[second]] {
        [one, other] if one == other && one.percent().is_none() => {
            let (is, rate) = needed(one);
            message::brief_need_both(words, is, rate)
        }
        both => {
            let [one, other] = both.map(|needs| {
                let (is, rate) = needed(needs);
                message::brief_need(words, is, rate)
            });
            message::brief_needs_both(words, first, &one, second, &other)
        }
    };
    (
        outcome,
        message::sentences(words, &partner(words, of), &needs),
    )
}

/// What the US side gets of the cash of all projects, where there is any.
fn partner(words: Words, of: &Pair<Brief>) -> Sentence {
    let sum = |part: fn(&Brief) -> Usd| ledgers().map(|country| part(&of[country]).0).sum::<f64>();
    let partner = sum(|brief| brief.partner);
    let cash = partner + sum(|brief| brief.received);
    if cash <= 0.0 {
        return Sentence::default();
    }
    let share = partner / cash;
    message::brief_partner(
        words,
        Arg::number(100.0 * share, 0).computed("partner", share),
    )
}

/// What projects have to earn, and the key that messages select it by.
fn needed(needs: Needs) -> (&'static str, Arg<'static>) {
    let (is, rate) = match needs {
        Needs::Nothing => ("nothing", 0.0),
        Needs::Percent(percent) => ("percent", percent),
        Needs::TooMuch => ("too-much", LeverId::Return.lever().max),
    };
    (is, Arg::number(rate, 1))
}

/// What the numbers of a country's card are.
pub fn result_of(words: Words, until: Year) -> Sentence {
    let until = trimmed(f64::from(until.0), 0);
    message::brief_result_of(words, Arg::date(&until))
}

/// A country's result in dollars, with its sign.
pub fn result(words: Words, country: Side, of: &Brief) -> Sentence {
    let shown = signed(&notation::usd_short(words, of.result), of.npv.0);
    message::brief_result(
        words,
        Arg::from(&shown).summary(country, "npv_usd", of.npv.0),
    )
}

/// What losing the deal would cost a country in a year, large.
pub fn stake(words: Words, country: Side, cost: Usd) -> Sentence {
    let shown = notation::usd_short(words, Usd(two_figures(cost.0)));
    let name = join(&["tariffs.", country.id(), ".a_year"]);
    message::brief_stake(words, Arg::from(&shown).computed(&name, cost.0))
}

/// All the money drawn, in its own money.
pub fn bill(words: Words, country: Side, of: &Brief) -> Sentence {
    let amount = Arg::local(country, of.bill).summary(country, "local_cost", of.bill.0);
    message::brief_bill(words, amount)
}

/// The same of both countries, as it is said.
pub fn bills(words: Words, of: &Pair<Brief>) -> Sentence {
    let [first, second] = Side::ALL;
    let bill = |country: Side| Arg::local(country, of[country].bill);
    message::brief_bills(words, first, bill(first), second, bill(second))
}

/// The result in its own money.
pub fn own_money(words: Words, country: Side, of: &Brief) -> Sentence {
    let shown = signed(&notation::local(words, country, of.local), of.local.0);
    message::brief_own_money(
        words,
        Arg::from(&shown).summary(country, "npv_local", of.npv_local.0),
    )
}

/// And for each inhabitant.
pub fn per_person(words: Words, country: Side, of: &Brief) -> Sentence {
    let digits = trimmed(of.per_person, 0);
    let shown = signed(
        &notation::local_digits(words, country, &digits),
        of.per_person,
    );
    message::brief_per_person(words, &shown)
}

/// An amount that says which side of zero it is on.
fn signed(amount: &str, x: f64) -> String {
    if x > 0.0 {
        ["+", amount].concat()
    } else {
        amount.to_owned()
    }
}

/// What a hand is called.
pub fn hand(words: Words, hand: Hand) -> &'static str {
    match hand {
        Hand::Fallback => message::brief_fallback(words),
        Hand::Dollar => message::brief_dollar(words),
    }
}

/// What a hand moves, beside its name: the rates; nothing of a tariff.
pub fn hand_detail(words: Words, hand: Hand, scenario: &Scenario) -> String {
    match hand {
        Hand::Fallback => {
            let cars = |id| Arg::number(scenario.value(id), 1);
            let [one, other] = [
                LeverId::AutosFallback(Side::Left),
                LeverId::AutosFallback(Side::Right),
            ];
            if !one.exists() || !other.exists() {
                return String::new();
            }
            message::brief_cars(words, cars(one), cars(other)).into_plain()
        }
        Hand::Dollar => {
            let rate = |country| {
                let lever = match country {
                    Side::Left => LeverId::Spot(Side::Left),
                    Side::Right => LeverId::Spot(Side::Right),
                };
                let rate = scenario.value(lever);
                let rate = Arg::number(rate, super::decimals(rate));
                message::brief_rate(words, country, rate)
            };
            let [first, second] = Side::ALL;
            message::brief_rates(words, &rate(first), &rate(second)).into_plain()
        }
    }
}

/// Where a hand stands, as a screen reader says it; `detail` is [`hand_detail`].
pub fn hand_value(words: Words, hand: Hand, value: f64, detail: &str) -> String {
    match hand {
        Hand::Fallback => notation::lever(words, Unit::Percent, value),
        Hand::Dollar => detail.to_owned(),
    }
}

/// Says that the levers of a hand differ from one another.
pub fn hand_differs(words: Words, hand: Hand) -> &'static str {
    match hand {
        Hand::Fallback => message::brief_fallback_differs(words),
        Hand::Dollar => message::brief_dollar_differs(words),
    }
}
