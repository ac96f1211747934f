//! A fact stands once: no message repeats a number or a month except through an argument.

mod wordings;

use std::collections::{BTreeMap, BTreeSet};

use pledge_content::words::pattern::{Piece, walk};
use pledge_explainer::facts::{self, Fact};
use pledge_explainer::pledge::Side;
use pledge_explainer::say::facts::reason;
use pledge_explainer::say::levers;
use pledge_explainer::scenario::provenance::Judgement;
use pledge_explainer::scenario::{Lang, LeverId};
use wordings::language;

/// Numbers that stand in messages as they are.
struct Exception {
    messages: &'static [&'static str],
    numbers: &'static [&'static str],
    why: Why,
}

impl Exception {
    fn is_for(&self, message: &str, number: &str) -> bool {
        self.messages.contains(&message) && self.numbers.contains(&number)
    }
}

/// Why they may.
enum Why {
    /// No record has them.
    NoFact(&'static str),
    /// Records have them in their statements alone, which the test compares.
    Stated(&'static [&'static Fact]),
}

/// Each message says each of its numbers, in one language at least.
const EXCEPTIONS: [Exception; 22] = [
    Exception {
        messages: &["brief-payment", "currency-caption"],
        numbers: &["2029", "January"],
        why: Why::Stated(&[&facts::JP_DEADLINE]),
    },
    Exception {
        messages: &["judgement-pressure"],
        numbers: &["2015", "1.7", "2.0"],
        why: Why::Stated(&[&facts::LIT_FX_INTERVENTION]),
    },
    Exception {
        messages: &["lever-provenance"],
        numbers: &["20", "30"],
        why: Why::NoFact("the years of a bond are its name"),
    },
    Exception {
        messages: &["judgement-discount-local"],
        numbers: &["20"],
        why: Why::NoFact("the years of a bond are its name"),
    },
    Exception {
        messages: &["lever-provenance"],
        numbers: &["232"],
        why: Why::NoFact("sections of statutes are names"),
    },
    Exception {
        messages: &["preset-authority"],
        numbers: &["122", "232", "301"],
        why: Why::NoFact("sections of statutes are names"),
    },
    Exception {
        messages: &["check-module"],
        numbers: &["256"],
        why: Why::NoFact("SHA-256 is a name"),
    },
    Exception {
        messages: &["spreadsheet-unit-usd", "spreadsheet-unit-local"],
        numbers: &["10", "십억"],
        why: Why::NoFact("Japanese and Korean count a billion as ten hundred millions: a unit"),
    },
    Exception {
        messages: &["check-about"],
        numbers: &["10", "100", "万分の"],
        why: Why::NoFact("a billionth and a millionth, the same for every number that is compared"),
    },
    Exception {
        messages: &["head-lede", "map-caption"],
        numbers: &["2"],
        why: Why::NoFact("there are two deals, and two levers span a map"),
    },
    Exception {
        messages: &["notice-allowed"],
        numbers: &["2"],
        why: Why::NoFact("two levers span a map"),
    },
    Exception {
        messages: &["interpretations-money-equity"],
        numbers: &["2"],
        why: Why::Stated(&[&facts::JP_MIX_EQUITY]),
    },
    Exception {
        messages: &["judgement-relief-years"],
        numbers: &["2"],
        why: Why::NoFact("two terms of a president, a comparison"),
    },
    Exception {
        messages: &["offset-buyer", "offset-exporter"],
        numbers: &["half", "twice", "半分", "두 배"],
        why: Why::NoFact("the ends of the rates that are looked at, whatever the rate"),
    },
    Exception {
        messages: &["uncertainty-count"],
        numbers: &["99", "100"],
        why: Why::NoFact("chances are counted in hundredths, as by the percent sign"),
    },
    Exception {
        messages: &[
            "uncertainty-answer",
            "uncertainty-dots",
            "uncertainty-dots-alt",
        ],
        numbers: &["100"],
        why: Why::NoFact("chances are counted in hundredths, as by the percent sign"),
    },
    Exception {
        messages: &["uncertainty-caption"],
        numbers: &["50", "90"],
        why: Why::NoFact("shares of all futures: what percentiles are called"),
    },
    Exception {
        messages: &["uncertainty-ledger-alt"],
        numbers: &["90"],
        why: Why::NoFact("shares of all futures: what percentiles are called"),
    },
    Exception {
        messages: &["uncertainty-cost-alt"],
        numbers: &["5"],
        why: Why::NoFact("shares of all futures: what percentiles are called"),
    },
    Exception {
        messages: &["uncertainty-spread"],
        numbers: &["50"],
        why: Why::NoFact("shares of all futures: what percentiles are called"),
    },
    Exception {
        messages: &["uncertainty-provenance"],
        numbers: &["2015", "24", "2024"],
        why: Why::Stated(&[&facts::FX_VOL_JPY, &facts::FX_VOL_KRW]),
    },
    Exception {
        messages: &["uncertainty-provenance", "judgement-return-spread"],
        numbers: &["2", "3", "three"],
        why: Why::NoFact("two in three lie within a standard deviation, whatever it is"),
    },
];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Words of English that are numbers. One and two are none: they count what stands in the sentence.
const NUMBERS: [&str; 41] = [
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "million",
    "half",
    "third",
    "thirds",
    "quarter",
    "quarters",
    "fifth",
    "tenth",
    "twice",
    "thrice",
    "double",
    "treble",
    "triple",
    "dozen",
];

/// The same in Japanese and Korean, wherever they stand.
const PARTS: [&str; 8] = ["半分", "半額", "절반", "두 배", "세 배", "½", "⅓", "¼"];

/// Figures that Japanese and Korean write as words, and what may follow where they are a number.
const FIGURES: &str = "〇一二三四五六七八九十百千万일이삼사오육칠팔구십백천";
const COUNTERS: [&str; 20] = [
    "年",
    "月",
    "日",
    "割",
    "人",
    "回",
    "倍",
    "つ",
    "%",
    "％",
    "億",
    "兆",
    "万",
    "分の",
    "パーセント",
    "억",
    "조",
    "퍼센트",
    "분의",
    "년간",
];

/// The numbers and months in words. 0 and 1 are none: they are units ("for each 1%"), flags and ends of
/// scales.
fn numbers(words: &str) -> BTreeSet<String> {
    let signs: Vec<char> = words.chars().collect();
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < signs.len() {
        let start = at;
        while at < signs.len() && is_of_number(&signs, at) {
            at += 1;
        }
        if at > start {
            found.insert(signs[start..at].iter().map(|&sign| ascii(sign)).collect());
        }
        let start = at;
        while at < signs.len() && FIGURES.contains(signs[at]) {
            at += 1;
        }
        let rest: String = signs[at..].iter().collect();
        let counter = COUNTERS.iter().find(|counter| rest.starts_with(**counter));
        if let Some(counter) = counter.filter(|_| at > start) {
            found.insert(signs[start..at].iter().collect::<String>() + counter);
        }
        at = at.max(start + usize::from(at == start));
    }
    let parts = PARTS.iter().filter(|part| words.contains(**part));
    found.extend(parts.map(|part| (*part).to_owned()));
    for word in words.split(|sign: char| !sign.is_alphabetic()) {
        let small = word.to_lowercase();
        if MONTHS.contains(&word) {
            found.insert(word.to_owned());
        } else if NUMBERS.contains(&&*small) {
            found.insert(small);
        }
    }
    found.retain(|number| number != "0" && number != "1");
    found
}

/// Whether a sign is a figure, or stands between two figures of one number.
fn is_of_number(signs: &[char], at: usize) -> bool {
    let is_figure = |at: usize| {
        signs
            .get(at)
            .is_some_and(|&sign| ascii(sign).is_ascii_digit())
    };
    let is_between = matches!(signs[at], '.' | ',') && at > 0 && is_figure(at - 1);
    is_figure(at) || is_between && is_figure(at + 1)
}

/// A full-width figure as the other one.
fn ascii(sign: char) -> char {
    let offset = u32::from(sign).wrapping_sub(u32::from('０'));
    char::from_digit(offset, 10).unwrap_or(sign)
}

/// What each message of a language says without its arguments, by its id.
fn said(lang: Lang) -> BTreeMap<String, Vec<String>> {
    let messages = language(lang).messages.into_iter().map(|message| {
        let mut texts = Vec::new();
        walk(&message.pieces, &mut |piece| {
            if let Piece::Text(text) = piece {
                texts.push(text.clone());
            }
        });
        (message.id, texts)
    });
    messages.collect()
}

#[test]
fn no_message_repeats_a_number_or_a_month_except_through_an_argument() {
    let mut needed: BTreeSet<(String, String)> = BTreeSet::new();
    for lang in Lang::ALL {
        for (id, texts) in said(lang) {
            let found: BTreeSet<String> = texts.iter().flat_map(|text| numbers(text)).collect();
            for number in found {
                needed.insert((id.clone(), number));
            }
        }
    }
    let is_excepted = |(id, number): &&(String, String)| {
        EXCEPTIONS
            .iter()
            .any(|exception| exception.is_for(id, number))
    };
    let wrong: Vec<_> = needed.iter().filter(|found| !is_excepted(found)).collect();
    assert!(wrong.is_empty(), "take them from a record: {wrong:#?}");
    let pairs = EXCEPTIONS.iter().flat_map(|exception| {
        let numbers = exception.numbers.iter();
        numbers.flat_map(|number| exception.messages.iter().map(move |id| (*id, *number)))
    });
    let unused: Vec<_> = pairs
        .filter(|(id, number)| !needed.contains(&((*id).to_owned(), (*number).to_owned())))
        .collect();
    assert!(unused.is_empty(), "no exceptions: {unused:?}");
}

#[test]
fn what_a_message_repeats_of_a_statement_stands_there_in_the_same_language() {
    for lang in Lang::ALL {
        let said = said(lang);
        for exception in &EXCEPTIONS {
            let Why::Stated(facts) = exception.why else {
                continue;
            };
            let texts = exception.messages.iter().flat_map(|id| &said[*id]);
            let repeated: BTreeSet<String> = texts
                .flat_map(|text| numbers(text))
                .filter(|number| exception.numbers.contains(&number.as_str()))
                .collect();
            assert!(!repeated.is_empty(), "{lang:?} {:?}", exception.messages);
            for fact in facts {
                let statement = match lang {
                    Lang::En => fact.statement.en,
                    Lang::Ja => fact.statement.ja,
                    Lang::Ko => fact.statement.ko,
                };
                let stated = numbers(statement);
                let missing: Vec<_> = repeated.difference(&stated).collect();
                assert!(missing.is_empty(), "{lang:?} {missing:?}: {statement}");
            }
        }
    }
}

#[test]
fn every_exception_has_a_reason() {
    for exception in &EXCEPTIONS {
        if let Why::NoFact(reason) = exception.why {
            assert!(!reason.is_empty(), "{:?}", exception.messages);
        }
    }
}

#[test]
fn numbers_are_found_however_they_are_written() {
    let found = |words: &str| numbers(words).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(found("1–2% of $1,347.5 bn, 0 or 1"), "1,347.5 2");
    assert_eq!(found("２０２６年に三割、一方で百貨"), "2026 三割");
    assert_eq!(
        found("五千五百億ドルの三分の一、半分"),
        "三分の 五千五百億 半分"
    );
    assert_eq!(found("十五パーセント"), "十五パーセント");
    assert_eq!(found("오천오백억 달러의 절반, 이만큼"), "오천오백억 절반");
    assert_eq!(found("Fifteen per cent, a third, ½"), "fifteen third ½");
    assert_eq!(found("11월과 같다. In November, maybe"), "11 November");
}

#[test]
fn both_ends_of_the_range_of_what_buyers_pay_are_of_the_year_that_is_said() {
    // `lever-provenance` dates both by the one.
    let year = |fact: &Fact| fact.as_of[.."YYYY".len()].to_owned();
    assert_eq!(year(&facts::LIT_PT_NYFED), year(&facts::LIT_PT_KIEL));
}

#[test]
fn a_slider_is_labelled_with_the_numbers_that_it_is_about() {
    let label = |id: LeverId| levers::label(Lang::En.words(), id);
    let review = label(LeverId::ReviewShare(Side::Right));
    assert!(review.contains("the 20-year review"), "{review}");
    for id in [
        LeverId::Pressure(Side::Right),
        LeverId::Pressure(Side::Left),
    ] {
        let pressure = label(id);
        assert!(
            pressure.ends_with("for each $10 billion bought"),
            "{pressure}"
        );
    }
}

#[test]
fn a_slider_says_where_it_starts_with_the_numbers_and_dates_of_the_records() {
    let said = |id: LeverId| levers::provenance(Lang::En.words(), id.into());
    assert_eq!(
        said(LeverId::Discount),
        "yield on 20-year US Treasuries, November 2025; 5.2% in August 2026"
    );
    let costs = said(LeverId::DollarCosts(Side::Left));
    assert!(
        costs.contains("the OECD’s 15%") && costs.ends_with("in 2014"),
        "{costs}"
    );
    assert!(said(LeverId::DollarCosts(Side::Right)).ends_with("not verified"));
}

#[test]
fn a_judgement_gives_its_numbers_in_their_places() {
    let said = |judgement| reason(Lang::En.words(), judgement).into_plain();
    for (judgement, expected) in [
        (
            Judgement::OutsideImports,
            "12% of the total: chips about 8%, steel 3 to 4%;",
        ),
        (
            Judgement::AutosPassThrough,
            "50%: Japanese makers cut their prices in 2025,",
        ),
        (
            Judgement::ReturnSpread,
            "3 points: two futures in three then earn 5 to 11% a year",
        ),
    ] {
        let said = said(judgement);
        assert!(said.starts_with(expected), "{said}");
    }
}
