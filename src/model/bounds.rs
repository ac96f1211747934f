//! The valid range of every number that the model is told, each declared once: reading, checking,
//! the text of the errors and the generators of the tests all use these.
//!
//! Upper bounds of money and of exchange rates are far beyond anything that can be meant; they are
//! there so that no valid input can make a result overflow.

use crate::decimal;
use crate::units::{Usd, Year};
use crate::value::{self, Fields, Invalid, Path, Value};

/// The name of a number and the values that it may have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// Its name in the input.
    pub name: &'static str,
    /// The least value.
    pub min: f64,
    /// The greatest value, which is valid.
    pub max: f64,
    /// Whether `min` itself is not valid.
    pub above_min: bool,
    /// Whether only whole numbers are valid.
    pub whole: bool,
    /// Whether null is valid too.
    pub or_null: bool,
}

impl Bound {
    /// From `min` to `max`, both valid.
    pub(crate) const fn from_to(name: &'static str, min: f64, max: f64) -> Bound {
        Bound {
            name,
            min,
            max,
            above_min: false,
            whole: false,
            or_null: false,
        }
    }

    /// Above `min`, up to `max`.
    const fn above(name: &'static str, min: f64, max: f64) -> Bound {
        Bound {
            above_min: true,
            ..Bound::from_to(name, min, max)
        }
    }

    /// The whole numbers from `min` to `max`, both valid.
    pub(crate) const fn whole(name: &'static str, min: f64, max: f64) -> Bound {
        Bound {
            whole: true,
            ..Bound::from_to(name, min, max)
        }
    }

    /// Whether `x` is valid; what is not a number never is.
    pub fn contains(&self, x: f64) -> bool {
        let above = if self.above_min {
            x > self.min
        } else {
            x >= self.min
        };
        above && x <= self.max && (!self.whole || x == x.trunc())
    }

    /// The valid values in words.
    ///
    /// ```
    /// use pledge_explainer::model::bounds;
    ///
    /// assert_eq!(bounds::TAKE_UP.allowed(), "0 to 1");
    /// assert_eq!(bounds::SHARE_BEFORE.allowed(), "above 0, up to 1");
    /// assert_eq!(bounds::LIFE.allowed(), "a whole number from 1 to 60");
    /// ```
    pub fn allowed(&self) -> String {
        let (min, max) = (decimal::exact(self.min), decimal::exact(self.max));
        let or_null = if self.or_null { "null, or " } else { "" };
        if self.whole {
            format!("{or_null}a whole number from {min} to {max}")
        } else if self.above_min {
            format!("{or_null}above {min}, up to {max}")
        } else {
            format!("{or_null}{min} to {max}")
        }
    }

    /// The same bound, but nothing before `year`.
    pub fn not_before(&self, year: Year) -> Bound {
        Bound {
            min: year.0.into(),
            ..*self
        }
    }

    /// Checks the number `x`, which belongs to the object at `at`.
    #[inline(never)]
    pub fn check(&self, at: &Path, x: f64) -> Result<(), Invalid> {
        if self.contains(x) {
            Ok(())
        } else {
            Err(Value::Number(x).invalid(&at.key(self.name), self.allowed()))
        }
    }

    /// Reads and checks the number of this name.
    #[inline(never)]
    pub fn read(&self, fields: &mut Fields) -> Result<f64, Invalid> {
        let value = fields.get(self.name, &|| self.allowed())?;
        self.accept(fields.at(), value)
    }

    /// Reads and checks the number of this name, which may be null.
    pub fn read_nullable(&self, fields: &mut Fields) -> Result<Option<f64>, Invalid> {
        match fields.get(self.name, &|| self.allowed())? {
            Value::Null => Ok(None),
            value => self.accept(fields.at(), value).map(Some),
        }
    }

    fn accept(&self, at: &Path, value: &Value) -> Result<f64, Invalid> {
        let x = value.number(&at.key(self.name), &|| self.allowed())?;
        self.check(at, x)?;
        Ok(x)
    }
}

/// The first calendar year.
pub const FIRST_YEAR: Bound = Bound::whole("first_year", 1900.0, 2200.0);
/// How many years are computed.
pub const HORIZON: Bound = Bound::whole("horizon", 1.0, 100.0);

/// Yearly US imports of a class, USD bn.
pub const IMPORTS: Bound = Bound::from_to("imports", 0.0, 1e6);
/// The tariff with the deal.
pub const DEAL: Bound = Bound::from_to("deal", 0.0, 2.0);
/// The tariff without the deal.
pub const FALLBACK: Bound = Bound::from_to("fallback", 0.0, 2.0);
/// The share of a tariff that US buyers pay; or the part of a change of the exchange rate that
/// reaches their price.
pub const PASS_THROUGH: Bound = Bound::from_to("pass_through", 0.0, 1.0);
/// The price elasticity of demand.
pub const ELASTICITY: Bound = Bound::from_to("elasticity", 0.0, 10.0);
/// The part of a lost sale that is a true loss.
pub const MARGIN: Bound = Bound::from_to("margin", 0.0, 1.0);
/// Yearly growth of exports.
pub const GROWTH: Bound = Bound::from_to("growth", -0.5, 0.5);
/// For how many years the deal tariff is worth having.
pub const RELIEF_YEARS: Bound = Bound::whole("relief_years", 0.0, 100.0);

/// What a tranche pledges, USD bn. The bound is about a year's output of the whole world; see also
/// [`ALL_AMOUNTS`].
pub const AMOUNT: Bound = Bound::from_to("amount", 0.0, 1e5);
/// The most that all tranches of a country may pledge together, USD bn. Bought in the market at the
/// greatest `pressure`, this much is as much as an exchange rate can bear and still be a number.
pub const ALL_AMOUNTS: Usd = Usd(1e5);
/// The share of the amount that is really called.
pub const TAKE_UP: Bound = Bound::from_to("take_up", 0.0, 1.0);
/// The first year of the calls; besides, it is not before the first year computed.
pub const START: Bound = Bound::whole("start", 1900.0, 2300.0);
/// The last year of the calls; besides, it is not before the first.
pub const END: Bound = Bound::whole("end", 1900.0, 2300.0);
/// The most that may be called in a year, USD bn, where there is a cap.
pub const ANNUAL_CAP: Bound = Bound {
    or_null: true,
    ..Bound::above("annual_cap", 0.0, 1e6)
};
/// The part of a call for which dollars must be bought.
pub const FX_SHARE: Bound = Bound::from_to("fx_share", 0.0, 1.0);

/// The yearly return of a project that succeeds.
pub const RETURN: Bound = Bound::from_to("return", 0.0, 1.0);
/// Planned years of construction.
pub const PLANNED_LAG: Bound = Bound::whole("planned_lag", 0.0, 20.0);
/// Years of construction that it really takes.
pub const LAG: Bound = Bound::whole("lag", 0.0, 20.0);
/// Years of cash.
pub const LIFE: Bound = Bound::whole("life", 1.0, 60.0);
/// The part of the money that buys from suppliers of the pledging country.
pub const HOME_SHARE: Bound = Bound::from_to("home_share", 0.0, 1.0);
/// The part of that which is a true gain to it.
pub const HOME_GAIN: Bound = Bound::from_to("home_gain", 0.0, 1.0);
/// The share of the money that goes into projects which never pay.
pub const LOSS_SHARE: Bound = Bound::from_to("loss_share", 0.0, 1.0);

/// The pledger's share of cash before repayment.
pub const SHARE_BEFORE: Bound = Bound::above("share_before", 0.0, 1.0);
/// The pledger's share of cash after repayment.
pub const SHARE_AFTER: Bound = Bound::from_to("share_after", 0.0, 1.0);
/// Yearly interest on the deemed allocation.
pub const DEEMED_RATE: Bound = Bound::from_to("deemed_rate", 0.0, 0.3);
/// Years until the review takes effect.
pub const REVIEW_AFTER: Bound = Bound::whole("after", 0.0, 60.0);
/// The pledger's share of cash before repayment once the review applies.
pub const REVIEW_SHARE: Bound = Bound::above("share", 0.0, 1.0);

/// Local currency per dollar today.
pub const SPOT: Bound = Bound::above("spot", 0.0, 1e6);
/// A step of the exchange rate at once.
pub const SHOCK: Bound = Bound::above("shock", -1.0, 10.0);
/// A yearly drift of the exchange rate.
pub const DRIFT: Bound = Bound::above("drift", -1.0, 1.0);
/// What the country can raise in a year without buying dollars, USD bn.
pub const CAPACITY: Bound = Bound::from_to("capacity", 0.0, 1e6);
/// How much each USD 10 bn bought beyond capacity weakens the currency.
pub const PRESSURE: Bound = Bound::from_to("pressure", 0.0, 1.0);
/// Local currency per dollar at which the trade was measured.
pub const REFERENCE: Bound = Bound::above("reference", 0.0, 1e6);
/// The part of an exporter's costs that is in dollars.
pub const DOLLAR_COSTS: Bound = Bound::from_to("dollar_costs", 0.0, 1.0);

/// Currency reserves, USD bn; at least one dollar, since the need is told as a share of them.
pub const RESERVES: Bound = Bound::from_to("reserves", 1e-9, 1e6);
/// Yearly output, USD bn; at least one dollar, since the calls are told as a share of it.
pub const GDP: Bound = Bound::from_to("gdp", 1e-9, 1e6);
/// The country's cost of money in dollars.
pub const DISCOUNT: Bound = Bound::from_to("discount", -0.5, 1.0);
/// Its cost of money in its own currency.
pub const DISCOUNT_LOCAL: Bound = Bound::from_to("discount_local", -0.5, 1.0);

/// The most tariff classes, and the most tranches, of a country.
pub const MAX_ENTRIES: usize = 64;

/// Checks the number of classes or tranches at `at`.
pub fn check_entries(at: &Path, entries: usize) -> Result<(), Invalid> {
    if entries <= MAX_ENTRIES {
        return Ok(());
    }
    Err(Invalid {
        path: at.to_string(),
        was: value::list_of(entries),
        allowed: value::list_up_to(MAX_ENTRIES),
    })
}

/// Checks what the tranches at `at` pledge together.
pub fn check_all_amounts(at: &Path, sum: Usd) -> Result<(), Invalid> {
    if sum <= ALL_AMOUNTS {
        return Ok(());
    }
    Err(Invalid {
        path: at.to_string(),
        was: format!("a list of amounts that add up to {}", decimal::exact(sum.0)),
        allowed: format!(
            "amounts that add up to at most {}",
            decimal::exact(ALL_AMOUNTS.0)
        ),
    })
}
