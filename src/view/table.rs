//! What the pictures show, as tables: for those who do not see them, and for those who want the
//! numbers. A table is written when a reader opens it.

use super::figures::worth;
use crate::analysis::uncertainty::Fan;
use crate::chart::svg::escape;
use crate::country::{Both, Country};
use crate::say;
use crate::scenario::findings::{self, Measure};
use crate::scenario::readings::band;
use crate::scenario::{Outlook, Part, Snapshot};
use crate::text::{TablesText, Text, message, notation};
use crate::units::{Local, Usd, Year};

/// The table of a part's picture; empty for a part without one.
pub fn html(part: Part, now: &Snapshot, text: &Text, words: &TablesText) -> String {
    let year = match part {
        Part::Size | Part::Tariffs | Part::Worth => "",
        Part::Currency | Part::Returns | Part::Verdict => words.year,
        Part::Terms | Part::Timeline | Part::Method => return String::new(),
    };
    let mut table = Table::new((words.question)(part), year);
    match part {
        Part::Size => size(&mut table, now, text, words),
        Part::Tariffs => tariffs(&mut table, now, text, words),
        Part::Currency => currency(&mut table, now, text, words),
        Part::Returns => returns(&mut table, now, text, words),
        Part::Verdict => verdict(&mut table, now, text, words),
        _ => {
            table.column((words.metric)(now.worth.metric));
            for row in worth::rows(&now.worth, &findings::worth(now), text) {
                table.row(&row.label);
                table.cell(&row.shown);
            }
        }
    }
    table.finished()
}

/// The fans of the futures, year by year.
pub fn futures(outlook: &Outlook, text: &Text, words: &TablesText) -> String {
    let (first, of) = (outlook.first_year, &outlook.uncertainty);
    let ledgers = [&of.japan.cumulative, &of.korea.cumulative];
    let costs = [&of.japan.local_cost, &of.korea.local_cost];
    let usd = |x, text: &Text| notation::usd_short(text.words(), Usd(x));
    let local = |x, text: &Text| notation::local_short(text.words(), Local(x));
    let mut out = fans(words.ledgers, first, ledgers, usd, text, words);
    out.push_str(&fans(words.costs, first, costs, local, text, words));
    out
}

fn fans(
    caption: &str,
    first: Year,
    fans: [&Fan; 2],
    shown: fn(f64, &Text) -> String,
    text: &Text,
    words: &TablesText,
) -> String {
    let mut table = Table::new(caption, words.year);
    for country in Country::ALL {
        for what in words.futures {
            table.column_of(country, what, text, words);
        }
    }
    for year in 0..fans[0].p50.len() {
        table.row(&(first + year).0.to_string());
        for fan in fans {
            for values in [&fan.p5, &fan.p50, &fan.p95] {
                table.cell(&shown(values.get(year).copied().unwrap_or(0.0), text));
            }
        }
    }
    table.finished()
}

/// A table with a heading over each column and beside each row. It may be wider than a phone, so
/// it scrolls by itself, by keyboard too.
struct Table {
    html: String,
    has_rows: bool,
}

impl Table {
    /// What the rows are may be left out.
    fn new(caption: &str, rows: &str) -> Self {
        let mut table = Self {
            html: String::new(),
            has_rows: false,
        };
        table.put(
            "<div class=\"numbers\" role=\"region\" tabindex=\"0\" aria-label=\"",
            caption,
        );
        table.put("\"><table><caption>", caption);
        // An empty cell is no heading.
        table.put("</caption><thead><tr>", "");
        table.put(
            if rows.is_empty() {
                "<td>"
            } else {
                "<th scope=\"col\">"
            },
            rows,
        );
        table
    }

    // Not inlined: tables call it some forty times.
    #[inline(never)]
    fn put(&mut self, html: &str, words: &str) {
        self.html.push_str(html);
        escape(&mut self.html, words);
    }

    fn column(&mut self, name: &str) {
        self.put("<th scope=\"col\">", name);
    }

    fn column_of(&mut self, country: Country, what: &str, text: &Text, words: &TablesText) {
        let name = message::country_name(text.words(), country);
        self.column(&(words.column)(name.plain(), what));
    }

    fn row(&mut self, name: &str) {
        if !self.has_rows {
            self.has_rows = true;
            self.put("<tbody>", "");
        }
        self.put("<tr><th scope=\"row\">", name);
    }

    fn cell(&mut self, words: &str) {
        self.put("<td>", words);
    }

    fn usd(&mut self, usd: Usd, text: &Text) {
        self.cell(&notation::usd_short(text.words(), usd));
    }

    /// A row a year, a column a series.
    fn years(
        &mut self,
        now: &Snapshot,
        text: &Text,
        words: &TablesText,
        series: &[(Country, &str, &[Usd])],
    ) {
        for (country, what, _) in series {
            self.column_of(*country, what, text, words);
        }
        for (index, year) in now.outcome.korea.years.iter().enumerate() {
            self.row(&year.0.to_string());
            for (_, _, values) in series {
                self.usd(values.get(index).copied().unwrap_or(Usd(0.0)), text);
            }
        }
    }

    fn finished(self) -> String {
        self.html + "</table></div>"
    }
}

fn size(table: &mut Table, now: &Snapshot, text: &Text, words: &TablesText) {
    let sizes = findings::size(now);
    for country in Country::ALL {
        table.column(message::country_name(text.words(), country).plain());
    }
    for (index, name) in [words.promised, words.cash, words.credit]
        .into_iter()
        .enumerate()
    {
        table.row(name);
        for country in Country::ALL {
            let size = &sizes[country];
            let credit = Usd(size.called.0 - size.cash.0);
            table.usd([size.pledged, size.cash, credit][index], text);
        }
    }
    for measure in Measure::ALL {
        table.row((words.measure)(measure));
        for country in Country::ALL {
            table.cell(&say::size::measured(
                text.words(),
                country,
                measure,
                &sizes[country],
            ));
        }
    }
}

fn tariffs(table: &mut Table, now: &Snapshot, text: &Text, words: &TablesText) {
    let relief = findings::tariffs(now).relief;
    let names = [
        message::tariffs_autos(text.words()),
        message::tariffs_general(text.words()),
    ];
    for country in Country::ALL {
        table.column_of(country, words.tariff, text, words);
        table.column_of(country, words.a_year, text, words);
    }
    for (class, name) in names.into_iter().enumerate() {
        table.row(name);
        for country in Country::ALL {
            let class = &relief[country].classes[class];
            table.cell(&say::tariffs::rates(text.words(), class));
            table.usd(class.cost, text);
        }
    }
    table.row(words.all_goods);
    for country in Country::ALL {
        table.cell("");
        table.usd(relief[country].a_year, text);
    }
}

fn currency(table: &mut Table, now: &Snapshot, text: &Text, words: &TablesText) {
    let ghost = message::currency_counterfactual(text.words());
    let Both { japan, korea } = &now.outcome;
    let need = findings::currency(now).need;
    let capacity = |usd: Usd| vec![usd; japan.years.len()];
    let series = [
        (Country::Korea, words.needed, &korea.fx_need[..]),
        (Country::Korea, ghost, &now.ghost),
        (
            Country::Korea,
            words.capacity,
            &capacity(need.korea.capacity),
        ),
        (Country::Japan, words.needed, &japan.fx_need),
        (
            Country::Japan,
            words.capacity,
            &capacity(need.japan.capacity),
        ),
    ];
    table.years(now, text, words, &series);
}

fn returns(table: &mut Table, now: &Snapshot, text: &Text, words: &TablesText) {
    let partner = message::returns_partner(text.words());
    let Both { japan, korea } = &now.outcome;
    let series = [
        (Country::Japan, words.received, &japan.received[..]),
        (Country::Japan, partner, &japan.partner),
        (Country::Japan, words.owed, &japan.balance),
        (Country::Korea, words.received, &korea.received),
        (Country::Korea, partner, &korea.partner),
        (Country::Korea, words.owed, &korea.balance),
    ];
    table.years(now, text, words, &series);
}

fn verdict(table: &mut Table, now: &Snapshot, text: &Text, words: &TablesText) {
    let Both { japan, korea } = &now.outcome;
    let range = &band(now).cumulative;
    let edges = |ranges: &[(Usd, Usd)], is_upper: bool| -> Vec<Usd> {
        ranges
            .iter()
            .map(|range| if is_upper { range.1 } else { range.0 })
            .collect()
    };
    let series = [
        (Country::Japan, words.ledger, &japan.cumulative[..]),
        (Country::Japan, words.lowest, &edges(&range.japan, false)),
        (Country::Japan, words.highest, &edges(&range.japan, true)),
        (Country::Korea, words.ledger, &korea.cumulative),
        (Country::Korea, words.lowest, &edges(&range.korea, false)),
        (Country::Korea, words.highest, &edges(&range.korea, true)),
    ];
    table.years(now, text, words, &series);
}
