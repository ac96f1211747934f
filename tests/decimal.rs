//! Numbers as text.

use pledge_explainer::decimal::{exact, fixed, trimmed};
use proptest::prelude::*;

#[test]
fn exact_is_what_javascript_prints() {
    for (number, text) in [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (0.1, "0.1"),
        (0.1 + 0.2, "0.30000000000000004"),
        (100.0, "100"),
        (123456789.125, "123456789.125"),
        (9007199254740993.0, "9007199254740992"),
        // Halfway between two shortest texts: the even one.
        (254794456512186.0 + 0.625, "254794456512186.62"),
        (-2168728092893866.0 - 0.25, "-2168728092893866.2"),
        (2168728092893866.0 + 0.75, "2168728092893866.8"),
        (123456789012345680000.0, "123456789012345680000"),
        (999999999999999900000.0, "999999999999999900000"),
        (1e21, "1e+21"),
        (-1.25e21, "-1.25e+21"),
        (1e-6, "0.000001"),
        (0.0000012345, "0.0000012345"),
        (9.99e-7, "9.99e-7"),
        (1e-7, "1e-7"),
        (-1e-7, "-1e-7"),
        (f64::MAX, "1.7976931348623157e+308"),
        (f64::MIN_POSITIVE, "2.2250738585072014e-308"),
        (5e-324, "5e-324"),
        (f64::NAN, "NaN"),
        (f64::INFINITY, "Infinity"),
        (f64::NEG_INFINITY, "-Infinity"),
    ] {
        assert_eq!(exact(number), text);
    }
}

#[test]
fn fixed_rounds_halves_away_from_zero() {
    for (number, decimals, text) in [
        (0.5, 0, "1"),
        (1.5, 0, "2"),
        (2.5, 0, "3"),
        (-2.5, 0, "-3"),
        (0.125, 2, "0.13"),
        (-0.125, 2, "-0.13"),
        (0.375, 2, "0.38"),
    ] {
        assert_eq!(fixed(number, decimals), text, "{number}");
    }
}

#[test]
fn fixed_rounds_the_number_that_is_held_and_not_the_one_that_was_written() {
    assert_eq!(fixed(1.005, 2), "1.00");
    assert_eq!(fixed(1.115, 2), "1.11");
    assert_eq!(fixed(8.345, 2), "8.35");
}

#[test]
fn fixed_carries_into_the_integer_part() {
    assert_eq!(fixed(9.996, 2), "10.00");
    assert_eq!(fixed(-0.9999, 3), "-1.000");
    assert_eq!(fixed(99.5, 0), "100");
}

#[test]
fn fixed_never_prints_minus_zero() {
    for number in [-0.0, -0.001, -1e-300, -5e-324] {
        assert_eq!(fixed(number, 2), "0.00");
        assert_eq!(fixed(number, 0), "0");
        assert_eq!(trimmed(number, 2), "0");
    }
}

#[test]
fn fixed_prints_every_digit_of_big_numbers() {
    assert_eq!(fixed(1e20, 1), "100000000000000000000.0");
    assert_eq!(fixed(2_f64.powi(69), 0), "590295810358705651712");
    assert_eq!(fixed(-9007199254740993.0, 2), "-9007199254740992.00");
    assert_eq!(fixed(1e21, 2), "1e+21");
    assert_eq!(fixed(f64::MAX, 0), "1.7976931348623157e+308");
}

#[test]
fn what_is_not_finite_has_a_name() {
    assert_eq!(fixed(f64::NAN, 2), "NaN");
    assert_eq!(fixed(f64::INFINITY, 2), "∞");
    assert_eq!(trimmed(f64::NEG_INFINITY, 2), "-∞");
}

#[test]
fn trimmed_drops_zeros_only_after_the_point() {
    assert_eq!(trimmed(1200.0, 2), "1200");
    assert_eq!(trimmed(0.5, 3), "0.5");
    assert_eq!(trimmed(0.0004, 3), "0");
    assert_eq!(trimmed(10.0, 0), "10");
    assert_eq!(trimmed(1e30, 2), "1e+30");
}

#[test]
fn more_decimals_than_can_be_told_are_not_printed() {
    assert_eq!(fixed(0.5, 99), "0.500000000000000000");
}

proptest! {
    #[test]
    fn exact_reads_back_as_the_same_number(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        prop_assume!(number.is_finite());
        prop_assert_eq!(exact(number).parse::<f64>(), Ok(number));
    }

    #[test]
    fn fixed_agrees_with_the_standard_library_except_on_halves(
        number in -1e6..1e6,
        decimals in 0_usize..=9,
    ) {
        // Every digit there is: a half ends one digit after those that are printed.
        let all = format!("{number:.60}");
        let fraction = all.split_once('.').map_or("", |(_, fraction)| fraction);
        prop_assume!(fraction.trim_end_matches('0').len() != decimals + 1);
        let mut text = format!("{number:.decimals$}");
        if text.parse() == Ok(0.0) {
            text = text.replace('-', "");
        }
        prop_assert_eq!(fixed(number, decimals), text);
    }
}
