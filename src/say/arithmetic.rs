//! How a number is worked out: formulas that a reader can check with a calculator, with only as many
//! figures as the number beside the equals sign needs.

use crate::decimal::trimmed;
use crate::pledge::Side;
use crate::scenario::arithmetic::{
    Count, Expression, Formula, Goods, Known, Name, Node, Number, Operation, Quantity,
};
use crate::text::{Arg, Sentence, Words, message, notation, numbers};
use crate::units::{Local, Share, Usd};

/// A dollar in a project is followed with this many decimals.
const DOLLAR_DECIMALS: usize = 4;

/// What is worked out.
pub fn title(words: Words, of: Quantity) -> String {
    let said = match of {
        Quantity::Called(country) => message::arithmetic_called(words, country),
        Quantity::OfEconomy(country) => message::arithmetic_of_economy(words, country),
        Quantity::OfReserves(country) => message::arithmetic_of_reserves(words, country),
        Quantity::PerPerson(country) => message::arithmetic_per_person(words, country),
        Quantity::InLocal(country) => message::arithmetic_in_local(words, country),
        Quantity::ClassLoss(country, goods) => {
            message::arithmetic_class_loss(words, country, key(goods))
        }
        Quantity::Loss(country) => message::arithmetic_loss(words, country),
        Quantity::Relief(country) => message::arithmetic_relief(words, country),
        Quantity::PeakNeed(country) => message::arithmetic_peak_need(words, country),
        Quantity::CounterfactualNeed => {
            let country = Side::Right;
            message::arithmetic_peak_need_counterfactual(words, country, country.other())
        }
        Quantity::GapOfReserves(country) => message::arithmetic_gap_of_reserves(words, country),
        Quantity::LocalCost(country) => message::arithmetic_local_cost(words, country),
        Quantity::Yield => return message::arithmetic_yield(words).to_owned(),
        Quantity::Interest(country) => message::arithmetic_interest(words, country),
        Quantity::Invested(country) => message::arithmetic_invested(words, country),
        Quantity::Received(country) => message::arithmetic_received(words, country),
        Quantity::Owed(country, year) => {
            message::arithmetic_owed(words, country, "all", Arg::year(year.0))
        }
        Quantity::OwedOfDollar(country, year) => {
            message::arithmetic_owed(words, country, "dollar", Arg::year(year.0))
        }
        Quantity::ReliefToday(country) => message::arithmetic_relief_today(words, country),
        Quantity::ReceivedToday(country) => message::arithmetic_received_today(words, country),
        Quantity::HomeToday(country) => message::arithmetic_home_today(words, country),
        Quantity::InvestedToday(country) => message::arithmetic_invested_today(words, country),
        Quantity::Npv(country) => message::arithmetic_npv(words, country),
        Quantity::NpvUntil(country, year) => {
            message::arithmetic_npv_until(words, country, Arg::year(year.0))
        }
        Quantity::NpvAtReturn(country, rate) => {
            message::arithmetic_npv_at_return(words, country, rate)
        }
        Quantity::NpvAtFallback(country, rate) => {
            message::arithmetic_npv_at_fallback(words, country, rate)
        }
    };
    said.into_plain()
}

/// What it comes to, as sentences and pictures show it.
pub fn figure(words: Words, of: Quantity, x: f64) -> String {
    match of {
        Quantity::GapOfReserves(_) if numbers::is_tiny(Share(x)) => super::tiny(words).into_plain(),
        Quantity::OfEconomy(_) | Quantity::OfReserves(_) | Quantity::GapOfReserves(_) => {
            notation::percent(words, Share(x))
        }
        Quantity::PerPerson(_) => notation::per_person(words, x),
        Quantity::InLocal(country) | Quantity::LocalCost(country) => {
            notation::local(words, country, Local(x))
        }
        Quantity::Interest(_) => numbers::exact_percent(Share(x)),
        Quantity::Yield => trimmed(x, DOLLAR_DECIMALS),
        Quantity::OwedOfDollar(..) => notation::few_dollars(words, x, DOLLAR_DECIMALS),
        _ => notation::usd(words, Usd(x)),
    }
}

/// What a known number is.
pub fn known(words: Words, known: Known) -> String {
    let said = match known {
        Known::Paid(_) => {
            return message::arithmetic_known_paid(words, year_of(known)).into_plain();
        }
        Known::Exports(_, goods) => {
            let goods = goods.map_or("all", key);
            let said = message::arithmetic_known_exports(words, goods, year_of(known));
            return said.into_plain();
        }
        Known::ToCome(_) => message::arithmetic_known_to_come(words),
        Known::Shipbuilding(_) => message::arithmetic_known_shipbuilding(words),
        Known::Cap(_) => message::arithmetic_known_cap(words),
        Known::Economy(_) => message::arithmetic_known_economy(words),
        Known::Reserves(_) => message::arithmetic_known_reserves(words),
        Known::People(_) => message::arithmetic_known_people(words),
        Known::Deal(..) => message::arithmetic_known_deal(words),
        Known::Reference(_) => message::arithmetic_known_reference(words),
        Known::BaseRate(_) => message::arithmetic_known_base_rate(words),
        Known::Before(_) => message::arithmetic_known_before(words),
        Known::After(_) => message::arithmetic_known_after(words),
    };
    said.to_owned()
}

/// How many significant figures a formula is printed with.
pub fn figures(words: Words, formula: &Formula) -> usize {
    formula.figures(&|value| figure(words, formula.of, value))
}

/// The formula with its numbers, of so many significant figures, and what it comes to.
pub fn sum(words: Words, formula: &Formula, figures: usize) -> Sentence {
    let mut print = Print::new(words, figures);
    for (letter, expression) in &formula.given {
        print.say(letter.encode_utf8(&mut [0; 4]));
        print.say(" = ");
        print.expression(expression, false);
        print.say("; ");
    }
    print.expression(&formula.sum, false);
    let figure = figure(words, formula.of, formula.value);
    let sentence = print.sentence.say(" = ");
    match formula.of.name() {
        Name::Summary(country, field) => sentence.summary(country, field, formula.value, &figure),
        Name::Own(name) => sentence.computed(&name, formula.value, &figure),
    }
}

/// A number of a formula as it stands there, without its sign.
pub fn number(words: Words, number: &Number, figures: usize) -> String {
    let (printed, decimals) = number.printed(figures);
    counted(words, number.count, &trimmed(printed.abs(), decimals))
}

/// Digits with what they count.
pub fn counted(words: Words, count: Count, digits: &str) -> String {
    match count {
        Count::Usd => notation::usd_digits(words, digits),
        Count::Share => numbers::grouped(digits) + "%",
        Count::Rate(country) => notation::local_digits(words, country, digits),
        Count::People => notation::people_digits(words, digits),
        // A year or an exponent takes no comma.
        Count::Plain => digits.to_owned(),
    }
}

/// The goods, as messages select by them.
const fn key(goods: Goods) -> &'static str {
    match goods {
        Goods::Cars => "cars",
        Goods::Others => "others",
        Goods::Drugs => "drugs",
    }
}

/// The year that a known number is of.
fn year_of(known: Known) -> &'static str {
    let as_of = known.citation().as_of;
    as_of.get(..4).unwrap_or(as_of)
}

struct Print {
    words: Words,
    figures: usize,
    sentence: Sentence,
}

impl Print {
    fn new(words: Words, figures: usize) -> Self {
        Self {
            words,
            figures,
            sentence: Sentence::new(),
        }
    }

    fn say(&mut self, words: &str) {
        self.sentence.push(words);
    }

    /// An expression that stands by itself.
    fn alone(&self, expression: &Expression) -> Sentence {
        let mut print = Self::new(self.words, self.figures);
        print.expression(expression, false);
        print.sentence
    }

    /// Writes an expression; `unsigned` if the sign of its first number stands before it already.
    fn expression(&mut self, expression: &Expression, unsigned: bool) {
        match expression.node() {
            Node::Letter(letter) => self.say(letter.encode_utf8(&mut [0; 4])),
            Node::Number(number) => {
                if number.value < 0.0 && !unsigned {
                    self.say("\u{2212}");
                }
                let size = self::number(self.words, number, self.figures);
                self.say(&size);
            }
            Node::Joined(Operation::Power, sides) => {
                self.within(&sides[0], Operation::Power, true, unsigned);
                let exponent = self.alone(&sides[1]);
                self.sentence = std::mem::take(&mut self.sentence).raise(exponent.plain());
            }
            Node::Joined(Operation::Smaller, sides) => {
                let [first, second] = [&sides[0], &sides[1]].map(|side| self.alone(side));
                let smaller = message::arithmetic_smaller(self.words, &first, &second);
                self.sentence.push_sentence(&smaller);
            }
            Node::Joined(operation, sides) => {
                self.within(&sides[0], *operation, false, unsigned);
                let is_sum = matches!(operation, Operation::Plus | Operation::Minus);
                let negative = is_sum && starts_negative(&sides[1]);
                self.say(match operation {
                    Operation::Times => " × ",
                    Operation::Over => " ÷ ",
                    Operation::Plus if !negative => " + ",
                    Operation::Minus if negative => " + ",
                    _ => " − ",
                });
                self.within(&sides[1], *operation, true, negative);
            }
        }
    }

    /// Writes one side of an operation, in parentheses where it would not hold together.
    fn within(&mut self, side: &Expression, operation: Operation, is_right: bool, unsigned: bool) {
        let (outer, inner) = (strength(operation), side_strength(side));
        // Subtracting or dividing by what is joined as loosely needs them too.
        let strict = is_right && !matches!(operation, Operation::Plus | Operation::Times);
        if inner < outer || strict && inner == outer {
            self.say("(");
            self.expression(side, false);
            self.say(")");
        } else {
            self.expression(side, unsigned);
        }
    }
}

/// How firmly an operation holds its sides together.
fn strength(operation: Operation) -> u8 {
    match operation {
        Operation::Smaller => 0,
        Operation::Plus | Operation::Minus => 1,
        Operation::Times | Operation::Over => 2,
        Operation::Power => 3,
    }
}

fn side_strength(side: &Expression) -> u8 {
    match side.node() {
        Node::Joined(operation, _) => strength(*operation),
        Node::Number(_) | Node::Letter(_) => 4,
    }
}

/// Whether an expression begins with a number below zero that is not in parentheses.
fn starts_negative(expression: &Expression) -> bool {
    match expression.node() {
        Node::Number(number) => number.value < 0.0,
        Node::Letter(_) => false,
        Node::Joined(operation, sides) => {
            matches!(operation, Operation::Times | Operation::Over)
                && side_strength(&sides[0]) >= strength(*operation)
                && starts_negative(&sides[0])
        }
    }
}
