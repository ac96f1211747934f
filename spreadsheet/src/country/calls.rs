//! When the pledge is called: see `model::calls`.

use pledge_explainer::model::assumptions::{Funding, Tranche};
use pledge_explainer::model::calls;
use pledge_explainer::model::ledger::Flows;
use pledge_explainer::text::message;
use rust_xlsxwriter::XlsxError;

use super::rows::{Rows, Time, after, amounts};
use crate::assumptions::tranche_name;
use crate::cells::{Column, Unit};

/// A remainder below this part of a tranche is what rounding left.
const CRUMB: &str = "1E-12";

/// The calls of all tranches.
pub(crate) struct Calls {
    pub(crate) drawn: Column,
    pub(crate) in_waterfall: Column,
    pub(crate) fx_need: Column,
}

/// The calls of a tranche, and the names of two of its inputs.
struct Called {
    call: Column,
    in_waterfall: String,
    fx_share: String,
}

pub(super) fn add(rows: &mut Rows, time: &Time, flows: &Flows) -> Result<Calls, XlsxError> {
    let tranches: Vec<Called> = (rows.of.funding.tranches.iter().enumerate())
        .map(|(index, tranche)| add_tranche(rows, time, index, tranche))
        .collect::<Result<_, _>>()?;
    let sum = |of_tranche: &dyn Fn(&Called) -> String| {
        let terms: Vec<String> = tranches.iter().map(of_tranche).collect();
        if terms.is_empty() {
            "0".to_owned()
        } else {
            terms.join("+")
        }
    };
    let all = amounts(&flows.calls.drawn);
    let drawn = rows.add("drawn", Unit::Usd, &all, |_, t| sum(&|of| of.call.at(t)))?;
    let shared = amounts(&flows.calls.in_waterfall);
    let in_waterfall = rows.add("in_waterfall", Unit::Usd, &shared, |_, t| {
        sum(&|of| format!("IF({},{},0)", of.in_waterfall, of.call.at(t)))
    })?;
    let need = amounts(&flows.calls.fx_need);
    let fx_need = rows.add("fx_need", Unit::Usd, &need, |_, t| {
        sum(&|of| format!("{}*{}", of.fx_share, of.call.at(t)))
    })?;
    Ok(Calls {
        drawn,
        in_waterfall,
        fx_need,
    })
}

fn add_tranche(
    rows: &mut Rows,
    time: &Time,
    index: usize,
    tranche: &Tranche,
) -> Result<Called, XlsxError> {
    let words = rows.scenario.words;
    let named = tranche_name(words, tranche);
    let what = |name: &str| {
        let what = message::spreadsheet_year_of_tranche(words, name);
        [named.as_str(), what.plain()].join(": ")
    };
    let path = |key: &str| format!("funding.tranches[{index}].{key}");
    let input = |key| rows.input(&path(key));
    let total = [input("amount"), input("take_up")].join("*");
    let [start, end, cap] = ["start", "end", "annual_cap"].map(input);
    let [in_waterfall, fx_share] = ["in_waterfall", "fx_share"].map(input);

    let alone = Funding {
        tranches: vec![tranche.clone()],
    };
    let first_year = rows.scenario.assumptions.first_year;
    let called = amounts(&calls::calls(&alone, first_year, rows.scenario.rows).drawn);
    let pledged = (tranche.amount * tranche.take_up).0;
    let remains = rows.each(|t| {
        called
            .iter()
            .take(t)
            .fold(pledged, |left, call| left - call)
    });
    let (what_left, what_call) = (what("left"), what("call"));
    let left = rows.add_as(&what_left, &path("left"), Unit::Usd, &remains, |own, t| {
        // What is called of it stands in the next column.
        let next = |before| format!("{}-{}", own.at(before), own.right(1).at(before));
        after(t, &total, next)
    })?;
    let call = rows.add_as(&what_call, &path("call"), Unit::Usd, &called, |_, t| {
        let (year, left) = (time.year.at(t), left.at(t));
        let capped = format!("IF({left}<={CRUMB}*{total},0,MIN({cap},{left}))");
        let level = format!("IF({year}<={end},{total}/({end}-{start}+1),0)");
        format!("IF({year}<{start},0,IF(ISNUMBER({cap}),{capped},{level}))")
    })?;
    Ok(Called {
        call,
        in_waterfall,
        fx_share,
    })
}
