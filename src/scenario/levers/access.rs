//! What a lever reads of the model's input, and what it sets there.

use super::LeverId;
use crate::model::assumptions::{Assumptions, Class, CountryAssumptions, Tranche};
use crate::pledge::Side;
use crate::scenario::baseline::{
    AUTOS, CALLS, GENERAL, GENERICS, GUARANTEED, OUTSIDE, PAID, PHARMA,
};
use crate::scenario::deal::pledge;
use crate::units::{LocalPerUsd, Share, Usd, Year};

impl LeverId {
    /// Reads the value from the model's input. A lever of both countries reads it from the second's.
    pub fn get(self, a: &Assumptions) -> f64 {
        let whose = self.country().unwrap_or(Side::Right);
        let of = &a.countries[whose];
        match self {
            Self::TakeUp | Self::TakeUpOf(_) => {
                percent(to_come(of).map_or(Share(1.0), |tranche| tranche.take_up))
            }
            Self::CashShare(_) => {
                percent(to_come(of).map_or(Share(1.0), |tranche| tranche.fx_share))
            }
            Self::InWaterfall(_) => {
                let [calls, guaranteed] = [CALLS, GUARANTEED].map(|id| amount(of, id));
                let sum = calls + guaranteed;
                percent(Share(if sum > 0.0 { calls / sum } else { 1.0 }))
            }
            Self::LastYear(_) => to_come(of).map_or(0.0, |tranche| f64::from(tranche.end.0)),
            Self::AutosFallback(_) => class(of, AUTOS, |class| class.fallback),
            Self::GeneralFallback => class(of, GENERAL, |class| class.fallback),
            Self::PharmaFallback => class(of, PHARMA, |class| class.fallback),
            Self::ReliefYears => of.tariff.relief_years as f64,
            Self::PassThrough => class(of, GENERAL, |class| class.pass_through),
            Self::AutosPassThrough => class(of, AUTOS, |class| class.pass_through),
            Self::Elasticity => find_class(of, GENERAL).map_or(0.0, |class| class.elasticity),
            Self::Margin => class(of, GENERAL, |class| class.margin),
            Self::ExportGrowth => percent(of.tariff.growth),
            Self::OutsideShare(_) => {
                let (total, outside) = (all_imports(of), imports(of, OUTSIDE));
                percent(Share(if total > 0.0 { outside / total } else { 0.0 }))
            }
            Self::PharmaCoveredShare => {
                let [covered, free] = [PHARMA, GENERICS].map(|id| imports(of, id));
                let all = covered + free;
                percent(Share(if all > 0.0 { covered / all } else { 0.0 }))
            }
            Self::Spot(_) => of.fx.spot.0,
            Self::Capacity(_) => of.fx.capacity.0,
            Self::Drift(_) => percent(of.fx.drift),
            Self::Pressure(_) => percent(of.fx.pressure),
            Self::RatePassThrough(_) => percent(of.fx.pass_through),
            Self::DollarCosts(_) => percent(of.fx.dollar_costs),
            Self::Return => percent(of.projects.return_),
            Self::LossShare => percent(of.projects.loss_share),
            Self::Spread => {
                let spread = of.waterfall.deemed_rate.0 - pledge(whose).base_rate().0;
                percent(Share(spread))
            }
            Self::ReviewShare(_) => {
                let share = of.waterfall.review.as_ref().map(|review| review.share);
                percent(share.unwrap_or(of.waterfall.share_before))
            }
            Self::Lag => of.projects.lag as f64,
            Self::Life => of.projects.life as f64,
            Self::HomeGain => percent(of.projects.home_share * of.projects.home_gain),
            Self::Discount => percent(of.discount),
            Self::DiscountLocal(_) => percent(of.discount_local),
            Self::Horizon => a.horizon as f64,
        }
    }

    /// Writes the value into the model's input.
    pub fn set(self, a: &mut Assumptions, x: f64) {
        match self {
            Self::Horizon => a.horizon = x as usize,
            Self::GeneralFallback => set_general_fallback(a, x),
            _ => {
                let whose = self.country();
                for country in Side::ALL {
                    if whose.is_none_or(|whose| whose == country) {
                        self.set_of(&mut a.countries[country], country, x);
                    }
                }
            }
        }
    }

    /// The same of one country.
    fn set_of(self, of: &mut CountryAssumptions, country: Side, x: f64) {
        match self {
            Self::TakeUp | Self::TakeUpOf(_) => {
                set_to_come(of, |tranche| tranche.take_up = share(x));
            }
            Self::CashShare(_) => set_to_come(of, |tranche| tranche.fx_share = share(x)),
            Self::InWaterfall(_) => set_in_waterfall(of, x),
            Self::LastYear(_) => set_to_come(of, |tranche| {
                tranche.end = Year((x as i32).max(tranche.start.0));
            }),
            Self::AutosFallback(_) => {
                set_classes(of, |id| id == AUTOS, |class| class.fallback = share(x));
            }
            Self::PharmaFallback => {
                set_classes(of, |id| id == PHARMA, |class| class.fallback = share(x));
            }
            Self::ReliefYears => of.tariff.relief_years = x as usize,
            Self::PassThrough => {
                set_classes(of, |id| id != AUTOS, |class| class.pass_through = share(x));
            }
            Self::AutosPassThrough => {
                set_classes(of, |id| id == AUTOS, |class| class.pass_through = share(x));
            }
            Self::Elasticity => set_classes(of, |_| true, |class| class.elasticity = x),
            Self::Margin => set_classes(of, |_| true, |class| class.margin = share(x)),
            Self::ExportGrowth => of.tariff.growth = share(x),
            Self::OutsideShare(_) => set_outside_share(of, x),
            Self::PharmaCoveredShare => {
                let [covered, free] = [PHARMA, GENERICS].map(|id| imports(of, id));
                let all = covered + free;
                let covered = all * share(x).0;
                set_imports(of, PHARMA, covered);
                set_imports(of, GENERICS, all - covered);
            }
            Self::Spot(_) => of.fx.spot = LocalPerUsd(x),
            Self::Capacity(_) => of.fx.capacity = Usd(x),
            Self::Drift(_) => of.fx.drift = share(x),
            Self::Pressure(_) => of.fx.pressure = share(x),
            Self::RatePassThrough(_) => of.fx.pass_through = share(x),
            Self::DollarCosts(_) => of.fx.dollar_costs = share(x),
            Self::Return => of.projects.return_ = share(x),
            Self::LossShare => of.projects.loss_share = share(x),
            Self::Spread => {
                of.waterfall.deemed_rate = Share(pledge(country).base_rate().0 + share(x).0);
            }
            Self::ReviewShare(_) => {
                if let Some(review) = &mut of.waterfall.review {
                    review.share = share(x);
                }
            }
            Self::Lag => of.projects.lag = x as usize,
            Self::Life => of.projects.life = x as usize,
            Self::HomeGain => {
                let projects = &mut of.projects;
                // No one gains from more than is bought at home.
                projects.home_share = projects.home_share.max(share(x));
                projects.home_gain = if x > 0.0 {
                    share(x) / projects.home_share
                } else {
                    Share(0.0)
                };
            }
            Self::Discount => of.discount = share(x),
            Self::DiscountLocal(_) => of.discount_local = share(x),
            // They are not of one country.
            Self::Horizon | Self::GeneralFallback => {}
        }
    }
}

/// Percent as a person reads it, free of the noise of binary fractions (27.500000000000004).
fn percent(share: Share) -> f64 {
    libm::round(share.0 * 1e8) / 1e6
}

fn share(percent: f64) -> Share {
    Share(percent / 100.0)
}

/// The first tranche that is still to be called.
fn to_come(of: &CountryAssumptions) -> Option<&Tranche> {
    let mut tranches = of.funding.tranches.iter();
    tranches.find(|tranche| tranche.id != PAID)
}

fn set_to_come(of: &mut CountryAssumptions, set: impl FnMut(&mut Tranche)) {
    let tranches = of.funding.tranches.iter_mut();
    tranches.filter(|tranche| tranche.id != PAID).for_each(set);
}

/// What a tranche pledges; nothing if there is none of that name.
fn amount(of: &CountryAssumptions, id: &str) -> f64 {
    let mut tranches = of.funding.tranches.iter();
    let tranche = tranches.find(|tranche| tranche.id == id);
    tranche.map_or(0.0, |tranche| tranche.amount.0)
}

/// Makes a mere guarantee of a part of the calls.
fn set_in_waterfall(of: &mut CountryAssumptions, x: f64) {
    let sum = amount(of, CALLS) + amount(of, GUARANTEED);
    let tranches = &mut of.funding.tranches;
    tranches.retain(|tranche| tranche.id != GUARANTEED);
    let Some(calls) = tranches.iter_mut().find(|tranche| tranche.id == CALLS) else {
        return;
    };
    calls.amount = Usd(sum * share(x).0);
    let guaranteed = Tranche {
        id: GUARANTEED.to_owned(),
        amount: Usd(sum - calls.amount.0),
        in_waterfall: false,
        ..calls.clone()
    };
    if guaranteed.amount.0 > 0.0 {
        tranches.push(guaranteed);
    }
}

/// Gives the second country's goods a rate, and the first's one at the distance that there was.
fn set_general_fallback(a: &mut Assumptions, x: f64) {
    let [first, second] = Side::ALL.map(|country| {
        find_class(&a.countries[country], GENERAL).map_or(0.0, |class| class.fallback.0)
    });
    let rates = [(share(x).0 + (first - second)).max(0.0), share(x).0];
    for (country, rate) in Side::ALL.into_iter().zip(rates) {
        let of = &mut a.countries[country];
        set_classes(of, |id| id == GENERAL, |class| class.fallback = Share(rate));
    }
}

/// Gives goods under regimes of their own a part of the exports, and other goods what that leaves.
fn set_outside_share(of: &mut CountryAssumptions, x: f64) {
    let total = all_imports(of);
    let known: f64 = [AUTOS, PHARMA, GENERICS]
        .map(|id| imports(of, id))
        .iter()
        .sum();
    let outside = (total * share(x).0).min(total - known);
    set_imports(of, OUTSIDE, outside);
    set_imports(of, GENERAL, total - known - outside);
}

fn find_class<'a>(of: &'a CountryAssumptions, id: &str) -> Option<&'a Class> {
    of.tariff.classes.iter().find(|class| class.id == id)
}

/// Yearly US imports of a class; nothing if there is none of that name.
fn imports(of: &CountryAssumptions, id: &str) -> f64 {
    find_class(of, id).map_or(0.0, |class| class.imports.0)
}

fn all_imports(of: &CountryAssumptions) -> f64 {
    of.tariff.classes.iter().map(|class| class.imports.0).sum()
}

fn set_imports(of: &mut CountryAssumptions, only: &str, usd: f64) {
    set_classes(of, |id| id == only, |class| class.imports = Usd(usd));
}

fn class(of: &CountryAssumptions, id: &str, field: fn(&Class) -> Share) -> f64 {
    find_class(of, id).map_or(0.0, |class| percent(field(class)))
}

fn set_classes(
    of: &mut CountryAssumptions,
    which: impl Fn(&str) -> bool,
    mut set: impl FnMut(&mut Class),
) {
    for class in &mut of.tariff.classes {
        if which(&class.id) {
            set(class);
        }
    }
}
