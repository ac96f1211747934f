//! A fact's number in words, and why a number without a fact is what it is.

use crate::facts::{self, KGB20_JAN26, LIT_FX_INVOICING, LIT_PT_AUTOS, Unit};
use crate::pledge::Side;
use crate::scenario::baseline::{
    AUTOS_PASS_THROUGH, CORRELATION, FIRST_CALLS, FIRST_YEAR, FX_PASS_THROUGH, HOME_SHARE, LAG,
    LIFE, LOSS_SHARE, MARGIN, RELIEF_YEARS, RETURN, RETURN_SD,
};
use crate::scenario::deal::cited_facts::TRADE;
use crate::scenario::deal::{COVERED_SHARE, FIRST_RETURN};
use crate::scenario::provenance::{Judgement, because};
use crate::text::numbers::Scale;
use crate::text::{Arg, Sentence, Words, message};
use crate::units::Share;

/// The number of a fact with what it counts, nothing rounded.
pub fn amount(words: Words, value: f64, unit: Unit) -> Sentence {
    let plain = Arg::number(value, 6);
    let counted = |scale| Arg::counted(value, scale);
    match unit {
        Unit::UsdBn => message::amount_usd(words, counted(Some(Scale::Billion))),
        Unit::UsdBnPerYear => message::amount_usd_per_year(words, counted(Some(Scale::Billion))),
        Unit::Percent => message::amount_percent(words, plain),
        Unit::PercentAYear => message::amount_percent_a_year(words, plain),
        Unit::BusinessDays => message::amount_business_days(words, plain),
        Unit::Days => message::amount_days(words, plain),
        Unit::Years => message::amount_years(words, plain),
        Unit::LocalPerUsd(country) => message::amount_exchange_rate(words, counted(None), country),
        Unit::LocalTn(country) => {
            message::amount_local(words, counted(Some(Scale::Trillion)), country)
        }
        Unit::PeopleMillion => message::amount_people(words, counted(Some(Scale::Million))),
        Unit::Gigawatt => message::amount_gigawatts(words, plain),
        Unit::Elasticity => message::amount_elasticity(words, plain),
        Unit::Votes => message::amount_votes(words, plain),
    }
}

/// Why a number of the baseline is what it is.
pub fn reason(words: Words, judgement: Judgement) -> Sentence {
    let years = |years: usize| Arg::number(years as f64, 0);
    let number = |share: Option<f64>| share.map_or(Arg::from(""), |share| Share(share).into());
    let bare = |said: &str| Sentence::new().say(said);
    let numbers = because(judgement);
    let share = |place: usize| Share(numbers.get(place).copied().unwrap_or_default());
    match judgement {
        Judgement::CoveredShare => message::judgement_covered_share(words, number(COVERED_SHARE)),
        Judgement::OutsideImports => message::judgement_outside_imports(
            words,
            share(0),
            share(1),
            Arg::number(share(2).0 * 100.0, 0),
            share(3),
        ),
        Judgement::OutsideTariffs => bare(message::judgement_outside_tariffs(words)),
        Judgement::AutosPassThrough => {
            let year = Arg::date(year(LIT_PT_AUTOS.as_of));
            message::judgement_autos_pass_through(words, AUTOS_PASS_THROUGH, year)
        }
        Judgement::Margin => message::judgement_margin(words, MARGIN),
        Judgement::Responds => bare(message::judgement_responds(words)),
        Judgement::Growth => bare(message::judgement_growth(words)),
        Judgement::ReliefYears => message::judgement_relief_years(words, years(RELIEF_YEARS)),
        Judgement::Shipbuilding => bare(message::judgement_shipbuilding(words)),
        Judgement::TakeUp => bare(message::judgement_take_up(words)),
        Judgement::Start => {
            message::judgement_start(words, Arg::year(FIRST_CALLS.0), Arg::year(FIRST_YEAR.0))
        }
        Judgement::InWaterfall => bare(message::judgement_in_waterfall(words)),
        Judgement::Return => message::judgement_return(words, RETURN, number(FIRST_RETURN)),
        Judgement::Lag => message::judgement_lag(words, years(LAG)),
        Judgement::Life => message::judgement_life(words, years(LIFE)),
        Judgement::LossShare => message::judgement_loss_share(words, LOSS_SHARE),
        Judgement::ReviewShare => bare(message::judgement_review_share(words)),
        Judgement::Shock => bare(message::judgement_shock(words)),
        Judgement::Drift => bare(message::judgement_drift(words)),
        Judgement::Pressure => bare(message::judgement_pressure(words)),
        Judgement::Reference => {
            let of = year(TRADE.as_of);
            let [left, right] = Side::ALL.map(|country| averaged(country, of));
            message::judgement_reference(words, Arg::date(of), left, right)
        }
        Judgement::RatePassThrough => message::judgement_rate_pass_through(
            words,
            FX_PASS_THROUGH,
            Arg::date(year(LIT_FX_INVOICING.as_of)),
            Share(LIT_FX_INVOICING.number() / 100.0),
        ),
        Judgement::DollarCosts => bare(message::judgement_dollar_costs(words)),
        Judgement::HomeShare => message::judgement_home_share(words, HOME_SHARE),
        Judgement::HomeGain => bare(message::judgement_home_gain(words)),
        Judgement::DiscountLocal => message::judgement_discount_local(
            words,
            share(0),
            &message::amount_percent(words, Arg::number(KGB20_JAN26.number(), 3)),
            Arg::date(KGB20_JAN26.as_of),
        ),
        Judgement::Correlation => {
            message::judgement_correlation(words, Arg::number(CORRELATION, 1))
        }
        Judgement::ReturnSpread => {
            let middle = RETURN.0 * 100.0;
            message::judgement_return_spread(
                words,
                Arg::number(RETURN_SD, 0),
                Arg::number(middle - RETURN_SD, 0),
                Arg::number(middle + RETURN_SD, 0),
            )
        }
    }
}

/// What a dollar cost over a year in a country's money, where a record has it.
fn averaged(country: Side, year: &str) -> Arg<'static> {
    let unit = Some(Unit::LocalPerUsd(country));
    let mut rates =
        facts::of_part("tariffs").filter(|fact| fact.unit == unit && fact.as_of == year);
    let rate = rates.next().and_then(|fact| fact.value);
    rate.map_or(Arg::from(""), |rate| Arg::number(rate, 0))
}

/// The year of a date.
fn year(date: &str) -> &str {
    date.get(.."YYYY".len()).unwrap_or(date)
}
