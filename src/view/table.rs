//! What the pictures show, as tables: for those who do not see them, and for those who want the
//! numbers. A table is written when a reader opens it.

use super::figures::term_values;
use crate::analysis::uncertainty::Fan;
use crate::chart::svg::escape;
use crate::pledge::{Pair, Side};
use crate::say::{self, parts, uncertainty};
use crate::scenario::deal::{ON_OTHERS_CALENDAR, finds_dollars, has_ledger, ledgers};
use crate::scenario::findings::{self, Measure, Money};
use crate::scenario::interpretations::band;
use crate::scenario::offset::{self, Offset, Party};
use crate::scenario::{Part, Snapshot, UncertaintyResult};
use crate::text::{Words, message, notation};
use crate::units::{Local, Share, Usd, Year};

/// The table of a part's picture; empty for a part without one.
pub fn html(part: Part, now: &Snapshot, words: Words) -> String {
    let year = match part {
        Part::Size | Part::Tariffs | Part::Worth => "",
        Part::Currency | Part::Returns | Part::Verdict => message::table_year(words),
        Part::Brief | Part::Terms | Part::Timeline | Part::Method => return String::new(),
    };
    let mut table = Table::new(parts::question(words, part), year);
    match part {
        Part::Size => size(&mut table, now, words),
        Part::Tariffs => tariffs(&mut table, now, words),
        Part::Currency => currency(&mut table, now, words),
        Part::Returns => returns(&mut table, now, words),
        Part::Verdict if now.money == Money::Own => own_money(&mut table, now, words),
        Part::Verdict => verdict(&mut table, now, words),
        _ => {
            table.column(message::term_values_metric(words, now.term_values.metric.id()).plain());
            for row in term_values::rows(&now.term_values, &findings::term_values(now), words) {
                table.row(&row.label);
                table.cell(&row.shown);
            }
        }
    }
    table.finished(words)
}

/// At which rates nothing changes, by the tariff on cars without the deal.
pub fn offset(offsets: &Pair<Offset>, words: Words) -> String {
    const STEP: usize = 5;
    let caption = message::offset_table_caption(words);
    let mut table = Table::new(caption, message::offset_tariff(words));
    let parties = [Party::Buyer, Party::Exporter];
    for country in Side::ALL {
        for party in parties {
            table.column_of(country, &say::offset::line(words, country, party));
        }
    }
    let [x, _] = offset::levers(Side::Right);
    for percent in (x.lever().min as usize..=x.lever().max as usize).step_by(STEP) {
        let share = Share(percent as f64 / 100.0);
        table.row(&notation::percent(words, share));
        for country in Side::ALL {
            for party in parties {
                let told = say::offset::told(words, &offsets[country], party, share);
                table.cell(&told);
            }
        }
    }
    table.finished(words)
}

/// The fans of the futures, year by year.
pub fn uncertainty(result: &UncertaintyResult, words: Words) -> String {
    let (first, of) = (result.first_year, &result.uncertainty);
    let all: Vec<_> = ledgers().map(|country| (country, &of[country])).collect();
    let balances: Vec<_> = all
        .iter()
        .map(|(side, of)| (*side, &of.cumulative))
        .collect();
    let costs: Vec<_> = all
        .iter()
        .map(|(side, of)| (*side, &of.local_cost))
        .collect();
    let usd = |x, words: Words| notation::usd_short(words, Usd(x));
    let local = |x, words: Words| notation::local_short(words, Local(x));
    let (ledger, cost) = (
        message::uncertainty_ledgers(words),
        message::uncertainty_costs(words),
    );
    let mut out = ahead(result, words);
    out.push_str(&fans(ledger, first, &balances, usd, words));
    out.push_str(&fans(cost, first, &costs, local, words));
    out
}

/// In how many futures each country comes out ahead, in either money.
fn ahead(result: &UncertaintyResult, words: Words) -> String {
    let mut table = Table::new(message::table_ahead(words), message::verdict_moneys(words));
    for country in ledgers() {
        table.column(message::country_name(words, country).plain());
    }
    for money in Money::ALL {
        table.row(message::verdict_money(words, money.id()).plain());
        for country in ledgers() {
            let share = result.ahead(country, money);
            table.cell(&uncertainty::dots(words, share));
        }
    }
    table.finished(words)
}

fn fans(
    caption: &str,
    first: Year,
    fans: &[(Side, &Fan)],
    shown: fn(f64, Words) -> String,
    words: Words,
) -> String {
    let mut table = Table::new(caption, message::table_year(words));
    for (country, _) in fans {
        let tail = uncertainty::tail();
        for what in [
            message::table_p5(words, tail).plain(),
            message::table_p50(words),
            message::table_p95(words, tail).plain(),
        ] {
            table.column_of(*country, what);
        }
    }
    let years = fans.first().map_or(0, |(_, fan)| fan.p50.len());
    for year in 0..years {
        table.row(&(first + year).0.to_string());
        for (_, fan) in fans {
            for values in [&fan.p5, &fan.p50, &fan.p95] {
                table.cell(&shown(values.get(year).copied().unwrap_or(0.0), words));
            }
        }
    }
    table.finished(words)
}

/// A table with a heading over each column and beside each row. One of several columns a country becomes a
/// table a country, below each other on a phone. It scrolls by itself, by keyboard too.
struct Table {
    caption: String,
    /// What the rows are; nothing where that need not be said.
    rows_are: String,
    columns: Vec<(Option<Side>, String)>,
    rows: Vec<Vec<String>>,
}

/// Most columns beside the rows' names that a phone has room for.
const MOST: usize = 2;

impl Table {
    fn new(caption: &str, rows_are: &str) -> Self {
        Self {
            caption: caption.to_owned(),
            rows_are: rows_are.to_owned(),
            columns: Vec::new(),
            rows: Vec::new(),
        }
    }

    fn column(&mut self, name: &str) {
        self.columns.push((None, name.to_owned()));
    }

    fn column_of(&mut self, country: Side, what: &str) {
        self.columns.push((Some(country), what.to_owned()));
    }

    fn row(&mut self, name: &str) {
        self.rows.push(vec![name.to_owned()]);
    }

    fn cell(&mut self, words: &str) {
        if let Some(row) = self.rows.last_mut() {
            row.push(words.to_owned());
        }
    }

    fn usd(&mut self, usd: Usd, words: Words) {
        self.cell(&notation::usd_short(words, usd));
    }

    /// A row a year, a column a series.
    fn years(&mut self, now: &Snapshot, words: Words, series: &[(Side, &str, &[Usd])]) {
        for (country, what, _) in series {
            self.column_of(*country, what);
        }
        for (index, year) in now.outcome.right.years.iter().enumerate() {
            self.row(&year.0.to_string());
            for (_, _, values) in series {
                self.usd(values.get(index).copied().unwrap_or(Usd(0.0)), words);
            }
        }
    }

    fn finished(self, words: Words) -> String {
        let mut out = String::new();
        let mut put = |html: &str, words: &str| {
            out.push_str(html);
            escape(&mut out, words);
        };
        put(
            "<div class=\"numbers\" role=\"region\" tabindex=\"0\" aria-label=\"",
            &self.caption,
        );
        put("\">", "");
        // The countries in the order of their columns.
        let mut tables: Vec<Option<Side>> = Vec::new();
        for (country, _) in &self.columns {
            let country = country.filter(|_| self.columns.len() > MOST);
            if !tables.contains(&country) {
                tables.push(country);
            }
        }
        for of in tables {
            match of {
                Some(country) => {
                    put("<table><caption><strong class=\"", country.class());
                    put("\">", message::country_name(words, country).plain());
                    put("</strong></caption><thead><tr>", "");
                }
                None => {
                    put("<table><caption>", &self.caption);
                    put("</caption><thead><tr>", "");
                }
            }
            // An empty cell is no heading.
            let corner = ["<th scope=\"col\">", "<td>"][usize::from(self.rows_are.is_empty())];
            put(corner, &self.rows_are);
            let is_here = |country: Option<Side>| of.is_none() || country == of;
            for (country, what) in &self.columns {
                match country.filter(|_| of.is_none()) {
                    Some(country) => put(
                        "<th scope=\"col\">",
                        message::table_column(words, country, what).plain(),
                    ),
                    None if is_here(*country) => put("<th scope=\"col\">", what),
                    None => {}
                }
            }
            put("</tr></thead><tbody>", "");
            for row in &self.rows {
                let mut cells = row.iter();
                if let Some(name) = cells.next() {
                    put("<tr><th scope=\"row\">", name);
                }
                for (cell, (country, _)) in cells.zip(&self.columns) {
                    if is_here(*country) {
                        put("<td>", cell);
                    }
                }
            }
            put("</tbody></table>", "");
        }
        out + "</div>"
    }
}

fn size(table: &mut Table, now: &Snapshot, words: Words) {
    let sizes = findings::size(now);
    for country in Side::ALL {
        table.column(message::country_name(words, country).plain());
    }
    let names = [
        message::table_promised(words),
        message::table_cash(words),
        message::table_credit(words),
    ];
    for (index, name) in names.into_iter().enumerate() {
        table.row(name);
        for country in Side::ALL {
            let size = &sizes[country];
            let credit = Usd(size.called.0 - size.cash.0);
            table.usd([size.pledged, size.cash, credit][index], words);
        }
    }
    for measure in Measure::ALL {
        table.row(message::size_measure(words, measure.id()).plain());
        for country in Side::ALL {
            let size = &sizes[country];
            table.cell(&say::size::measured(words, country, measure, size));
        }
    }
}

fn tariffs(table: &mut Table, now: &Snapshot, words: Words) {
    let relief = findings::tariffs(now).relief;
    for country in Side::ALL {
        table.column_of(country, message::table_tariff(words));
        table.column_of(country, message::table_a_year(words));
    }
    for class in 0..relief.left.classes.len() {
        let has = |country: &Side| findings::has_class(*country, class);
        if !Side::ALL.iter().any(has) {
            continue;
        }
        table.row(say::tariffs::class(words, class));
        for country in Side::ALL {
            if !has(&country) {
                table.cell("");
                table.cell("");
                continue;
            }
            let class = &relief[country].classes[class];
            table.cell(&say::tariffs::rates(words, class));
            table.usd(class.cost, words);
        }
    }
    table.row(message::table_all_goods(words));
    for country in Side::ALL {
        table.cell("");
        table.usd(relief[country].a_year, words);
    }
}

fn currency(table: &mut Table, now: &Snapshot, words: Words) {
    let (needed, raised) = (message::table_needed(words), message::table_capacity(words));
    let counterfactual = message::currency_counterfactual(words);
    let Pair { left, right } = &now.outcome;
    let need = findings::currency(now).need;
    let capacity = |usd: Usd| vec![usd; left.years.len()];
    let [right_raised, left_raised] = [need.right.capacity, need.left.capacity];
    let [right_most, left_most] =
        [right_raised, left_raised].map(|usd| capacity(usd.unwrap_or_default()));
    let series = [
        Some((Side::Left, needed, &left.fx_need[..])),
        left_raised.map(|_| (Side::Left, raised, &left_most[..])),
        Some((Side::Right, needed, &right.fx_need[..])),
        need_on_others_calendar(now).map(|(country, needs)| (country, counterfactual, needs)),
        right_raised.map(|_| (Side::Right, raised, &right_most[..])),
    ];
    let series = series.into_iter().flatten();
    let series: Vec<_> = series
        .filter(|(country, ..)| finds_dollars(*country))
        .collect();
    table.years(now, words, &series);
}

/// What the country that can have the other's calendar would need on it; nothing where neither can.
fn need_on_others_calendar(now: &Snapshot) -> Option<(Side, &[Usd])> {
    ON_OTHERS_CALENDAR.map(|country| (country, now.counterfactual()))
}

/// The series of countries of whose pledges there are ledgers.
fn of_ledgers<'a>(series: [(Side, &'a str, &'a [Usd]); 6]) -> Vec<(Side, &'a str, &'a [Usd])> {
    let all = series.into_iter();
    all.filter(|(country, ..)| has_ledger(*country)).collect()
}

fn returns(table: &mut Table, now: &Snapshot, words: Words) {
    let (received, owed) = (message::table_received(words), message::table_owed(words));
    let partner = message::returns_partner(words);
    let Pair { left, right } = &now.outcome;
    let series = [
        (Side::Left, received, &left.received[..]),
        (Side::Left, partner, &left.partner),
        (Side::Left, owed, &left.balance),
        (Side::Right, received, &right.received),
        (Side::Right, partner, &right.partner),
        (Side::Right, owed, &right.balance),
    ];
    table.years(now, words, &of_ledgers(series));
}

/// The ledgers in each country's own money.
fn own_money(table: &mut Table, now: &Snapshot, words: Words) {
    for country in ledgers() {
        table.column_of(country, message::table_ledger(words));
    }
    for (index, year) in now.outcome.right.years.iter().enumerate() {
        table.row(&year.0.to_string());
        for country in ledgers() {
            let ledger = now.outcome[country].cumulative_local.get(index);
            let amount = ledger.copied().unwrap_or_default();
            table.cell(&notation::local_short(words, amount));
        }
    }
    table.row(message::table_ahead_from(words));
    for country in ledgers() {
        let from = now.outcome[country].summary.break_even_year_local;
        let year = from.map(|year| year.0.to_string());
        table.cell(year.as_deref().unwrap_or(message::table_never(words)));
    }
}

fn verdict(table: &mut Table, now: &Snapshot, words: Words) {
    let Pair { left, right } = &now.outcome;
    let range = &band(now).cumulative;
    let ledger = message::table_ledger(words);
    let (lowest, highest) = (message::table_lowest(words), message::table_highest(words));
    let edges = |ranges: &[(Usd, Usd)], is_upper: bool| -> Vec<Usd> {
        ranges
            .iter()
            .map(|range| if is_upper { range.1 } else { range.0 })
            .collect()
    };
    let series = [
        (Side::Left, ledger, &left.cumulative[..]),
        (Side::Left, lowest, &edges(&range.left, false)),
        (Side::Left, highest, &edges(&range.left, true)),
        (Side::Right, ledger, &right.cumulative),
        (Side::Right, lowest, &edges(&range.right, false)),
        (Side::Right, highest, &edges(&range.right, true)),
    ];
    table.years(now, words, &of_ledgers(series));
}
