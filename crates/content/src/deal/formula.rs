//! Formulas over facts: ids, numbers, `+ - * / ( )`, and `%` for a hundredth.

/// A formula, read but not yet worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    terms: Vec<(Sign, Product)>,
}

/// Factors, each of which multiplies or divides what stands before it.
type Product = Vec<(Operation, Factor)>;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Operation {
    Times,
    Over,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Sign {
    Plus,
    Minus,
}

#[derive(Clone, Debug, PartialEq)]
enum Factor {
    Number(f64),
    Name(String),
    Inner(Formula),
    Percent(Box<Factor>),
}

impl Formula {
    /// Reads a formula.
    ///
    /// # Errors
    ///
    /// What stands where something else should.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut rest = Rest(text.trim());
        let formula = sum(&mut rest)?;
        if rest.0.is_empty() {
            Ok(formula)
        } else {
            Err(format!("`{}` is left over", rest.0))
        }
    }

    /// The names of which it is made, in order, each once.
    pub fn names(&self) -> Vec<&str> {
        fn walk<'f>(factor: &'f Factor, names: &mut Vec<&'f str>) {
            match factor {
                Factor::Number(_) => {}
                Factor::Name(name) if names.contains(&name.as_str()) => {}
                Factor::Name(name) => names.push(name),
                Factor::Percent(factor) => walk(factor, names),
                Factor::Inner(formula) => formula.factors(&mut |factor| walk(factor, names)),
            }
        }
        let mut names = Vec::new();
        self.factors(&mut |factor| walk(factor, &mut names));
        names
    }

    fn factors<'f>(&'f self, of: &mut dyn FnMut(&'f Factor)) {
        for (_, product) in &self.terms {
            product.iter().for_each(|(_, factor)| of(factor));
        }
    }

    /// What it comes to, from left to right; nothing where a name stands for no number.
    pub fn value(&self, of: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
        let mut sum = None;
        for (sign, product) in &self.terms {
            let product = product
                .iter()
                .try_fold(1.0, |product, (operation, factor)| {
                    let factor = factor.value(of)?;
                    Some(match operation {
                        Operation::Times => product * factor,
                        Operation::Over => product / factor,
                    })
                })?;
            sum = Some(match (sum, sign) {
                (None, Sign::Plus) => product,
                (None, Sign::Minus) => -product,
                (Some(sum), Sign::Plus) => sum + product,
                (Some(sum), Sign::Minus) => sum - product,
            });
        }
        sum
    }
}

impl Factor {
    fn value(&self, of: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Name(name) => of(name),
            Self::Inner(formula) => formula.value(of),
            Self::Percent(factor) => Some(factor.value(of)? / 100.0),
        }
    }
}

/// What is not yet read.
struct Rest<'t>(&'t str);

impl Rest<'_> {
    fn takes(&mut self, sign: char) -> bool {
        let rest = self.0.strip_prefix(sign);
        self.0 = rest.unwrap_or(self.0).trim_start();
        rest.is_some()
    }
}

fn sum(rest: &mut Rest) -> Result<Formula, String> {
    let mut terms = Vec::new();
    let mut sign = if rest.takes('-') {
        Sign::Minus
    } else {
        Sign::Plus
    };
    loop {
        let mut product = vec![(Operation::Times, factor(rest)?)];
        loop {
            let operation = if rest.takes('*') {
                Operation::Times
            } else if rest.takes('/') {
                Operation::Over
            } else {
                break;
            };
            product.push((operation, factor(rest)?));
        }
        terms.push((sign, product));
        sign = if rest.takes('+') {
            Sign::Plus
        } else if rest.takes('-') {
            Sign::Minus
        } else {
            return Ok(Formula { terms });
        };
    }
}

fn factor(rest: &mut Rest) -> Result<Factor, String> {
    let mut factor = if rest.takes('(') {
        let inner = sum(rest)?;
        if !rest.takes(')') {
            return Err("a bracket is not closed".into());
        }
        Factor::Inner(inner)
    } else {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || ['-', '.'].contains(&letter);
        let end = rest.0.find(|letter| !is_part(letter));
        let (word, after) = rest.0.split_at(end.unwrap_or(rest.0.len()));
        rest.0 = after.trim_start();
        if word.starts_with(|letter: char| letter.is_ascii_digit()) {
            let number = word.parse();
            Factor::Number(number.map_err(|_| format!("`{word}` is no number"))?)
        } else if word.is_empty() {
            return Err("a number or the id of a fact is missing".into());
        } else {
            Factor::Name(word.to_owned())
        }
    };
    while rest.takes('%') {
        factor = Factor::Percent(Box::new(factor));
    }
    Ok(factor)
}
