//! Formulas as text that a reader can check with a calculator: only as many figures as the number
//! beside the equals sign needs.

use super::numbers::grouped;
use super::{ArithmeticLabels, Sentence};
use crate::decimal::trimmed;
use crate::scenario::arithmetic::{Count, Expression, Formula, Name, Node, Number, Operation};

/// How many significant figures a formula is printed with.
pub fn figures(formula: &Formula, labels: &ArithmeticLabels) -> usize {
    formula.figures(&|value| (labels.figure)(formula.of, value))
}

/// The formula with its numbers, of so many significant figures, and what it comes to.
pub fn sum(formula: &Formula, figures: usize, labels: &ArithmeticLabels) -> Sentence {
    let mut print = Print {
        labels,
        figures,
        sentence: Sentence::new(),
    };
    for (letter, expression) in &formula.given {
        print.say(letter.encode_utf8(&mut [0; 4]));
        print.say(" = ");
        print.expression(expression, false);
        print.say("; ");
    }
    print.expression(&formula.sum, false);
    let figure = (labels.figure)(formula.of, formula.value);
    let sentence = print.sentence.say(" = ");
    match formula.of.name() {
        Name::Summary(country, field) => sentence.summary(country, field, formula.value, &figure),
        Name::Own(name) => sentence.computed(&name, formula.value, &figure),
    }
}

/// A number of a formula as it stands there, without its sign.
pub fn number(number: &Number, figures: usize, labels: &ArithmeticLabels) -> String {
    let (printed, decimals) = number.printed(figures);
    let digits = trimmed(printed.abs(), decimals);
    // A year or an exponent takes no comma.
    let digits = if number.count == Count::Plain {
        digits
    } else {
        grouped(&digits)
    };
    (labels.number)(number.count, &digits)
}

struct Print<'t> {
    labels: &'t ArithmeticLabels,
    figures: usize,
    sentence: Sentence,
}

impl Print<'_> {
    fn say(&mut self, words: &str) {
        self.sentence = std::mem::take(&mut self.sentence).say(words);
    }

    /// Writes an expression; `unsigned` if the sign of its first number stands before it already.
    fn expression(&mut self, expression: &Expression, unsigned: bool) {
        match expression.node() {
            Node::Letter(letter) => self.say(letter.encode_utf8(&mut [0; 4])),
            Node::Number(number) => {
                if number.value < 0.0 && !unsigned {
                    self.say("\u{2212}");
                }
                let size = self::number(number, self.figures, self.labels);
                self.say(&size);
            }
            Node::Joined(Operation::Power, sides) => {
                self.within(&sides[0], Operation::Power, true, unsigned);
                let mut exponent = Print {
                    labels: self.labels,
                    figures: self.figures,
                    sentence: Sentence::new(),
                };
                exponent.expression(&sides[1], false);
                self.sentence = std::mem::take(&mut self.sentence).raise(exponent.sentence.plain());
            }
            Node::Joined(Operation::Smaller, sides) => {
                let [before, between] = self.labels.smaller;
                self.say(before);
                self.expression(&sides[0], false);
                self.say(between);
                self.expression(&sides[1], false);
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
