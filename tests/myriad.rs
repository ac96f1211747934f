//! Numbers in steps of ten thousand: each group where it belongs, nothing lost on the way.

use pledge_explainer::text::myriad::{HUNDRED_MILLION, MYRIAD, Myriads, ONE};
use pledge_explainer::text::numbers::{self, Scale};
use pledge_explainer::units::{Local, Usd};
use proptest::prelude::*;

const JA: Myriads = Myriads {
    names: ["", "万", "億", "兆", "京"],
    between: "",
};
const KO: Myriads = Myriads {
    names: ["", "만", "억", "조", "경"],
    between: " ",
};

/// What a text of groups says, in ones.
fn read(text: &str) -> f64 {
    let size = text.trim_start_matches('\u{2212}');
    let mut sum = 0.0;
    let mut group = String::new();
    for character in size.chars() {
        let tens = match character {
            '万' => 4,
            '億' => 8,
            '兆' => 12,
            '京' => 16,
            digit => {
                group.push(digit);
                continue;
            }
        };
        sum += group.parse::<f64>().expect("a number") * 10_f64.powi(tens);
        group.clear();
    }
    if !group.is_empty() {
        sum += group.parse::<f64>().expect("a number");
    }
    if size.len() < text.len() { -sum } else { sum }
}

#[test]
fn whole_numbers_break_into_groups_of_four() {
    for (digits, expected) in [
        ("0", "0"),
        ("1", "1"),
        ("-7", "−7"),
        ("9,999", "9999"),
        ("10,000", "1万"),
        ("10,001", "1万1"),
        ("12,290", "1万2290"),
        ("99,999,999", "9999万9999"),
        ("100,000,000", "1億"),
        ("100,010,000", "1億1万"),
        ("-950,000,000", "−9億5000万"),
        ("1,000,000,000,000", "1兆"),
        ("1,200,000,000,000", "1兆2000億"),
        ("10,000,000,000,000,000", "1京"),
        ("123,450,000,000,000,000,000", "12345京"),
    ] {
        assert_eq!(JA.counted(digits, 0, ONE), expected, "{digits}");
    }
    assert_eq!(KO.counted("1200000000000", 0, ONE), "1조 2000억");
}

#[test]
fn what_is_below_the_last_group_stays_behind_the_point() {
    for (decimal, tens, last, expected) in [
        ("4.05", 1, HUNDRED_MILLION, "40.5億"),
        ("550", 1, HUNDRED_MILLION, "5500億"),
        ("999.9", 1, HUNDRED_MILLION, "9999億"),
        ("1,000", 1, HUNDRED_MILLION, "1兆"),
        ("1,347.55", 1, HUNDRED_MILLION, "1兆3475.5億"),
        ("1,000.05", 1, HUNDRED_MILLION, "1兆0.5億"),
        ("0.05", 1, HUNDRED_MILLION, "0.5億"),
        ("0.004", 1, HUNDRED_MILLION, "0.04億"),
        ("0.0", 1, HUNDRED_MILLION, "0"),
        ("122.9", 2, MYRIAD, "1億2290万"),
        ("51.7", 2, MYRIAD, "5170万"),
        ("-1.5", 1, HUNDRED_MILLION, "−15億"),
        ("\u{2212}1.5", 1, HUNDRED_MILLION, "−15億"),
    ] {
        assert_eq!(JA.counted(decimal, tens, last), expected, "{decimal}");
    }
}

#[test]
fn dollars_carry_over_where_the_group_is_full() {
    for (billions, expected) in [
        (0.0, "0"),
        (0.000_4, "0"),
        (0.000_5, "100万"),
        (0.009_4, "900万"),
        (0.009_6, "1000万"),
        (0.094_9, "9000万"),
        (0.095, "1億"),
        (0.1, "1億"),
        (0.31, "3億1000万"),
        (0.949, "9億5000万"),
        (0.96, "10億"),
        (3.12, "31億"),
        (99.94, "999億"),
        (99.96, "1000億"),
        (550.0, "5500億"),
        (999.4, "9990億"),
        (999.6, "1兆"),
        (1_234.0, "1兆2300億"),
        (9_994.0, "9兆9900億"),
        (9_996.0, "10兆"),
    ] {
        assert_eq!(JA.usd(Usd(billions)), expected, "{billions}");
    }
    assert_eq!(JA.usd(Usd(-3.1)), "−31億");
    assert_eq!(JA.usd(Usd(-0.000_1)), "0");
}

#[test]
fn local_money_carries_over_where_the_group_is_full() {
    for (billions, expected) in [
        (0.0, "0"),
        (0.04, "0"),
        (0.1, "1億"),
        (99.94, "999億"),
        (99.96, "1000億"),
        (999.4, "9990億"),
        (999.6, "1兆"),
        (1_234.0, "1兆2000億"),
        (86_735.0, "86兆7000億"),
        (471_450.0, "471兆"),
        (9_999_400.0, "9999兆"),
        (9_999_600.0, "1京"),
        (12_000_000.0, "1京2000兆"),
    ] {
        assert_eq!(JA.local(Local(billions)), expected, "{billions}");
    }
    assert_eq!(JA.local(Local(-1_234.0)), "−1兆2000億");
    assert_eq!(JA.local(Local(-0.04)), "0");
    assert_eq!(KO.local(Local(471_450.0)), "471조");
}

/// What a number shown with its scale says.
fn said((digits, scale): (String, Scale)) -> f64 {
    let size = match scale {
        Scale::Million => 1e6,
        Scale::Billion => 1e9,
        Scale::Trillion => 1e12,
    };
    digits.replace(',', "").parse::<f64>().expect("a number") * size
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * b.abs().max(1.0)
}

proptest! {
    #[test]
    fn a_whole_number_reads_back(number in prop_oneof![-99_999_i64..99_999, any::<i32>().prop_map(i64::from), -1_i64 << 53..1 << 53]) {
        let text = JA.counted(&number.to_string(), 0, ONE);
        prop_assert_eq!(read(&text), number as f64, "{}", text);
    }

    #[test]
    fn no_group_has_more_than_four_figures(number in 0_u64..1_000_000_000_000_000_000) {
        let text = JA.counted(&number.to_string(), 0, ONE);
        let longest = text.split(['万', '億', '兆', '京']).map(str::len).max();
        prop_assert!(longest <= Some(4), "{}", text);
    }

    #[test]
    fn a_decimal_number_reads_back(whole in 0_u32..10_000_000, fraction in 0_u32..1_000, tens in 0_usize..6) {
        let decimal = format!("{whole}.{fraction:03}");
        let number: f64 = decimal.parse().expect("a number");
        let text = JA.counted(&decimal, tens, HUNDRED_MILLION);
        prop_assert!(is_near(read(&text), number * 10_f64.powi(tens as i32) * if text == "0" { 0.0 } else { 1e8 }), "{}", text);
    }

    #[test]
    fn money_says_the_same_as_in_english(billions in prop_oneof![-1.0..1.0_f64, -1_000.0..1_000.0, -100_000.0..100_000.0_f64]) {
        let sign = f64::signum(billions);
        let dollars = numbers::usd(f64::abs(billions)).map_or(0.0, said);
        let usd = JA.usd(Usd(billions));
        prop_assert!(is_near(read(&usd), sign * dollars), "{}", usd);
        let local = JA.local(Local(billions));
        prop_assert!(is_near(read(&local), sign * said(numbers::local(f64::abs(billions)))), "{}", local);
    }
}
