//! What is assumed of each country: the input of the model, checked before anything is computed.
//!
//! [`Assumptions::read`] takes what a stranger sent, [`Assumptions::check`] what our own code put
//! together. Both refuse the first thing that is wrong and change nothing silently. The valid range
//! of every number is in [`bounds`].

use serde::Serialize;

use super::bounds::{self, Bound};
use crate::pledge::{Pair, Side};
use crate::units::{LocalPerUsd, Share, Usd, Year};
use crate::value::{Fields, Invalid, Path, Value};

/// Everything the model is told.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assumptions {
    /// The first calendar year; 1900 to 2200.
    pub first_year: Year,
    /// How many years are computed; 1 to 100.
    pub horizon: usize,
    /// What is assumed of each country.
    pub countries: Pair<CountryAssumptions>,
}

/// What is assumed of one country.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CountryAssumptions {
    /// What the deal saves its exporters.
    pub tariff: Tariff,
    /// What it pays in, and when.
    pub funding: Funding,
    /// What the money earns.
    pub projects: Projects,
    /// How the earnings are shared with the American side.
    pub waterfall: Waterfall,
    /// Its currency, and the dollars it can raise.
    pub fx: Fx,
    /// Foreign currency reserves at the start, USD bn.
    pub reserves: Usd,
    /// Yearly output, USD bn.
    pub gdp: Usd,
    /// The country's cost of money in dollars, a rate per year; -0.5 to 1.
    pub discount: Share,
    /// Its cost of money in its own currency; -0.5 to 1.
    pub discount_local: Share,
}

/// The tariffs that the deal sets, against those that would hold without it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tariff {
    /// The exports, by the tariff they pay; may be empty.
    pub classes: Vec<Class>,
    /// Yearly growth of the exports; -0.5 to 0.5.
    pub growth: Share,
    /// For how many years, from the first, the deal tariff is worth having; 0 to 100.
    pub relief_years: usize,
}

/// Exports that pay one tariff.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Class {
    /// Its name, for the reader; the model does not use it.
    pub id: String,
    /// Yearly US imports of the class at the deal tariff, USD bn.
    pub imports: Usd,
    /// The US tariff with the deal; 0 to 2.
    pub deal: Share,
    /// The US tariff without the deal; 0 to 2.
    pub fallback: Share,
    /// The share of a tariff that US buyers pay; 0 to 1.
    pub pass_through: Share,
    /// By how many per cent the volume falls when the buyer's price rises by 1 %, as a positive
    /// number; 0 to 10.
    pub elasticity: f64,
    /// The part of a lost sale that is a true loss to the country: value added that finds no other
    /// use; 0 to 1.
    pub margin: Share,
    /// Whether the class follows the fallback tariff when a break-even fallback is searched for.
    pub responds: bool,
}

/// How the pledge is paid in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Funding {
    /// The parts of the pledge; may be empty.
    pub tranches: Vec<Tranche>,
}

/// A part of the pledge with its own calendar.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tranche {
    /// Its name, for the reader; the model does not use it.
    pub id: String,
    /// What is pledged, USD bn.
    pub amount: Usd,
    /// The share of the amount that is really called; 0 to 1.
    pub take_up: Share,
    /// The first year of the calls; not before the first year computed.
    pub start: Year,
    /// The last year of the calls, unless a cap makes them last longer; not before `start`, at most
    /// 2300.
    pub end: Year,
    /// The most that may be called in a year, USD bn. With a cap, calls run past `end` until the
    /// amount is paid.
    pub annual_cap: Option<Usd>,
    /// The part of each call for which dollars must be bought in the market; 0 to 1.
    pub fx_share: Share,
    /// Whether the tranche shares in project cash. Korea's company-led shipbuilding part does not.
    pub in_waterfall: bool,
}

/// What the money earns.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Projects {
    /// The yearly return of a project that succeeds and is built as planned: its internal rate of
    /// return over planned construction and life; 0 to 1.
    #[serde(rename = "return")]
    pub return_: Share,
    /// Planned years of construction; 0 to 20.
    pub planned_lag: usize,
    /// Years of construction that it really takes; 0 to 20. Delay costs, it does not pay.
    pub lag: usize,
    /// Years of cash; 1 to 60.
    pub life: usize,
    /// The part of the money that buys from suppliers of the pledging country; 0 to 1.
    pub home_share: Share,
    /// The part of that which is a true gain to it: profit, and work that would else be idle; 0 to
    /// 1.
    pub home_gain: Share,
    /// The share of the money that goes into projects which never pay; 0 to 1.
    pub loss_share: Share,
}

/// How cash is shared between the pledger and the American side.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Waterfall {
    /// The pledger's share of cash until its deemed allocation is repaid; above 0, up to 1.
    pub share_before: Share,
    /// The pledger's share of cash after that; 0 to 1.
    pub share_after: Share,
    /// Yearly interest on the deemed allocation that is not yet repaid; 0 to 0.3.
    pub deemed_rate: Share,
    /// One account for all projects (an umbrella vehicle), or one for each year's projects and
    /// their failures apart.
    pub pooled: bool,
    /// A later change of `share_before`, if one is agreed.
    pub review: Option<Review>,
}

/// A change of the pledger's share of cash while it is not yet repaid.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Review {
    /// How many years after the call it takes effect; 0 to 60.
    pub after: usize,
    /// The pledger's share before repayment from then on; above 0, up to 1.
    pub share: Share,
}

/// The currency, and the dollars that the country can raise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fx {
    /// Local currency per dollar today.
    pub spot: LocalPerUsd,
    /// A step at once, as a fraction of `spot`; above -1.
    pub shock: Share,
    /// A yearly drift; above -1. Positive weakens the local currency.
    pub drift: Share,
    /// What the country can raise in a year without buying dollars in the market, USD bn.
    pub capacity: Usd,
    /// How much each USD 10 bn bought in a year beyond capacity weakens the currency from the next
    /// year on; 0 to 1.
    pub pressure: Share,
    /// Local currency per dollar at which the trade was measured.
    pub reference: LocalPerUsd,
    /// The part of a change of the exchange rate that reaches the dollar price at the US border; 0
    /// to 1.
    pub pass_through: Share,
    /// The part of an exporter's costs that is in dollars; 0 to 1.
    pub dollar_costs: Share,
}

impl Assumptions {
    /// Reads and checks what a stranger sent: exactly the keys of these structures, every number
    /// within its range.
    ///
    /// # Errors
    ///
    /// The first value that is missing, unknown, of a wrong type or out of range.
    pub fn read(value: &Value) -> Result<Assumptions, Invalid> {
        value.object(&Path::Root, |fields| {
            let first_year = year(&bounds::FIRST_YEAR, fields)?;
            Ok(Assumptions {
                first_year,
                horizon: whole(&bounds::HORIZON, fields)?,
                countries: fields.object("countries", |countries| {
                    let mut read = |country: Side| {
                        countries.object(country.id(), |fields| {
                            CountryAssumptions::read(fields, first_year)
                        })
                    };
                    Ok(Pair {
                        left: read(Side::Left)?,
                        right: read(Side::Right)?,
                    })
                })?,
            })
        })
    }

    /// Checks every number against its range, and that the years of calls are in order.
    ///
    /// # Errors
    ///
    /// The first value that is out of range.
    pub fn check(&self) -> Result<(), Invalid> {
        let root = &Path::Root;
        bounds::FIRST_YEAR.check(root, self.first_year.0.into())?;
        bounds::HORIZON.check(root, self.horizon as f64)?;
        for country in Side::ALL {
            self.countries[country]
                .check(&root.key("countries").key(country.id()), self.first_year)?;
        }
        Ok(())
    }
}

impl CountryAssumptions {
    fn read(fields: &mut Fields, first_year: Year) -> Result<CountryAssumptions, Invalid> {
        Ok(CountryAssumptions {
            tariff: fields.object("tariff", Tariff::read)?,
            funding: fields.object("funding", |fields| Funding::read(fields, first_year))?,
            projects: fields.object("projects", Projects::read)?,
            waterfall: fields.object("waterfall", Waterfall::read)?,
            fx: fields.object("fx", Fx::read)?,
            reserves: Usd(bounds::RESERVES.read(fields)?),
            gdp: Usd(bounds::GDP.read(fields)?),
            discount: Share(bounds::DISCOUNT.read(fields)?),
            discount_local: Share(bounds::DISCOUNT_LOCAL.read(fields)?),
        })
    }

    fn check(&self, at: &Path, first_year: Year) -> Result<(), Invalid> {
        self.tariff.check(&at.key("tariff"))?;
        self.funding.check(&at.key("funding"), first_year)?;
        self.projects.check(&at.key("projects"))?;
        self.waterfall.check(&at.key("waterfall"))?;
        self.fx.check(&at.key("fx"))?;
        bounds::RESERVES.check(at, self.reserves.0)?;
        bounds::GDP.check(at, self.gdp.0)?;
        bounds::DISCOUNT.check(at, self.discount.0)?;
        bounds::DISCOUNT_LOCAL.check(at, self.discount_local.0)
    }
}

impl Tariff {
    fn read(fields: &mut Fields) -> Result<Tariff, Invalid> {
        Ok(Tariff {
            classes: fields.list("classes", bounds::MAX_ENTRIES, |class, at| {
                class.object(at, Class::read)
            })?,
            growth: Share(bounds::GROWTH.read(fields)?),
            relief_years: whole(&bounds::RELIEF_YEARS, fields)?,
        })
    }

    fn check(&self, at: &Path) -> Result<(), Invalid> {
        bounds::check_entries(&at.key("classes"), self.classes.len())?;
        for (index, class) in self.classes.iter().enumerate() {
            class.check(&at.key("classes").index(index))?;
        }
        bounds::GROWTH.check(at, self.growth.0)?;
        bounds::RELIEF_YEARS.check(at, self.relief_years as f64)
    }
}

impl Class {
    fn read(fields: &mut Fields) -> Result<Class, Invalid> {
        Ok(Class {
            id: fields.text("id")?.to_owned(),
            imports: Usd(bounds::IMPORTS.read(fields)?),
            deal: Share(bounds::DEAL.read(fields)?),
            fallback: Share(bounds::FALLBACK.read(fields)?),
            pass_through: Share(bounds::PASS_THROUGH.read(fields)?),
            elasticity: bounds::ELASTICITY.read(fields)?,
            margin: Share(bounds::MARGIN.read(fields)?),
            responds: fields.bool("responds")?,
        })
    }

    fn check(&self, at: &Path) -> Result<(), Invalid> {
        bounds::IMPORTS.check(at, self.imports.0)?;
        bounds::DEAL.check(at, self.deal.0)?;
        bounds::FALLBACK.check(at, self.fallback.0)?;
        bounds::PASS_THROUGH.check(at, self.pass_through.0)?;
        bounds::ELASTICITY.check(at, self.elasticity)?;
        bounds::MARGIN.check(at, self.margin.0)
    }
}

impl Funding {
    fn read(fields: &mut Fields, first_year: Year) -> Result<Funding, Invalid> {
        let funding = Funding {
            tranches: fields.list("tranches", bounds::MAX_ENTRIES, |tranche, at| {
                tranche.object(at, |fields| Tranche::read(fields, first_year))
            })?,
        };
        bounds::check_all_amounts(&fields.at().key("tranches"), funding.pledged())?;
        Ok(funding)
    }

    /// What all tranches pledge together, USD bn.
    fn pledged(&self) -> Usd {
        self.tranches.iter().map(|tranche| tranche.amount).sum()
    }

    fn check(&self, at: &Path, first_year: Year) -> Result<(), Invalid> {
        bounds::check_entries(&at.key("tranches"), self.tranches.len())?;
        for (index, tranche) in self.tranches.iter().enumerate() {
            tranche.check(&at.key("tranches").index(index), first_year)?;
        }
        bounds::check_all_amounts(&at.key("tranches"), self.pledged())
    }
}

impl Tranche {
    fn read(fields: &mut Fields, first_year: Year) -> Result<Tranche, Invalid> {
        let start = year(&bounds::START.not_before(first_year), fields)?;
        Ok(Tranche {
            id: fields.text("id")?.to_owned(),
            amount: Usd(bounds::AMOUNT.read(fields)?),
            take_up: Share(bounds::TAKE_UP.read(fields)?),
            start,
            end: year(&bounds::END.not_before(start), fields)?,
            annual_cap: bounds::ANNUAL_CAP.read_nullable(fields)?.map(Usd),
            fx_share: Share(bounds::FX_SHARE.read(fields)?),
            in_waterfall: fields.bool("in_waterfall")?,
        })
    }

    fn check(&self, at: &Path, first_year: Year) -> Result<(), Invalid> {
        bounds::AMOUNT.check(at, self.amount.0)?;
        bounds::TAKE_UP.check(at, self.take_up.0)?;
        bounds::START
            .not_before(first_year)
            .check(at, self.start.0.into())?;
        bounds::END
            .not_before(self.start)
            .check(at, self.end.0.into())?;
        if let Some(cap) = self.annual_cap {
            bounds::ANNUAL_CAP.check(at, cap.0)?;
        }
        bounds::FX_SHARE.check(at, self.fx_share.0)
    }
}

impl Projects {
    fn read(fields: &mut Fields) -> Result<Projects, Invalid> {
        Ok(Projects {
            return_: Share(bounds::RETURN.read(fields)?),
            planned_lag: whole(&bounds::PLANNED_LAG, fields)?,
            lag: whole(&bounds::LAG, fields)?,
            life: whole(&bounds::LIFE, fields)?,
            home_share: Share(bounds::HOME_SHARE.read(fields)?),
            home_gain: Share(bounds::HOME_GAIN.read(fields)?),
            loss_share: Share(bounds::LOSS_SHARE.read(fields)?),
        })
    }

    fn check(&self, at: &Path) -> Result<(), Invalid> {
        bounds::RETURN.check(at, self.return_.0)?;
        bounds::PLANNED_LAG.check(at, self.planned_lag as f64)?;
        bounds::LAG.check(at, self.lag as f64)?;
        bounds::LIFE.check(at, self.life as f64)?;
        bounds::HOME_SHARE.check(at, self.home_share.0)?;
        bounds::HOME_GAIN.check(at, self.home_gain.0)?;
        bounds::LOSS_SHARE.check(at, self.loss_share.0)
    }
}

impl Waterfall {
    fn read(fields: &mut Fields) -> Result<Waterfall, Invalid> {
        Ok(Waterfall {
            share_before: Share(bounds::SHARE_BEFORE.read(fields)?),
            share_after: Share(bounds::SHARE_AFTER.read(fields)?),
            deemed_rate: Share(bounds::DEEMED_RATE.read(fields)?),
            pooled: fields.bool("pooled")?,
            review: fields.nullable_object("review", Review::read)?,
        })
    }

    fn check(&self, at: &Path) -> Result<(), Invalid> {
        bounds::SHARE_BEFORE.check(at, self.share_before.0)?;
        bounds::SHARE_AFTER.check(at, self.share_after.0)?;
        bounds::DEEMED_RATE.check(at, self.deemed_rate.0)?;
        match &self.review {
            None => Ok(()),
            Some(review) => review.check(&at.key("review")),
        }
    }
}

impl Review {
    fn read(fields: &mut Fields) -> Result<Review, Invalid> {
        Ok(Review {
            after: whole(&bounds::REVIEW_AFTER, fields)?,
            share: Share(bounds::REVIEW_SHARE.read(fields)?),
        })
    }

    fn check(&self, at: &Path) -> Result<(), Invalid> {
        bounds::REVIEW_AFTER.check(at, self.after as f64)?;
        bounds::REVIEW_SHARE.check(at, self.share.0)
    }
}

impl Fx {
    fn read(fields: &mut Fields) -> Result<Fx, Invalid> {
        Ok(Fx {
            spot: LocalPerUsd(bounds::SPOT.read(fields)?),
            shock: Share(bounds::SHOCK.read(fields)?),
            drift: Share(bounds::DRIFT.read(fields)?),
            capacity: Usd(bounds::CAPACITY.read(fields)?),
            pressure: Share(bounds::PRESSURE.read(fields)?),
            reference: LocalPerUsd(bounds::REFERENCE.read(fields)?),
            pass_through: Share(bounds::PASS_THROUGH.read(fields)?),
            dollar_costs: Share(bounds::DOLLAR_COSTS.read(fields)?),
        })
    }

    fn check(&self, at: &Path) -> Result<(), Invalid> {
        bounds::SPOT.check(at, self.spot.0)?;
        bounds::SHOCK.check(at, self.shock.0)?;
        bounds::DRIFT.check(at, self.drift.0)?;
        bounds::CAPACITY.check(at, self.capacity.0)?;
        bounds::PRESSURE.check(at, self.pressure.0)?;
        bounds::REFERENCE.check(at, self.reference.0)?;
        bounds::PASS_THROUGH.check(at, self.pass_through.0)?;
        bounds::DOLLAR_COSTS.check(at, self.dollar_costs.0)
    }
}

/// Reads a whole number. The bound has only whole numbers from 0 to a few thousand, so the
/// conversion loses nothing.
fn whole(bound: &Bound, fields: &mut Fields) -> Result<usize, Invalid> {
    bound.read(fields).map(|number| number as usize)
}

/// Reads a calendar year; see [`whole`] for the conversion.
fn year(bound: &Bound, fields: &mut Fields) -> Result<Year, Invalid> {
    bound.read(fields).map(|number| Year(number as i32))
}
