//! Numbers as decimal text, by hand: formatting floats with `core::fmt` would cost the page 8 kB.

/// The most decimals that [`fixed`] and [`trimmed`] print.
pub const MAX_DECIMALS: usize = 18;

/// From here on a number is printed with an exponent, as JavaScript does.
const EXPONENT_FROM: f64 = 1e21;

/// `x` with exactly `decimals` digits after the point (up to [`MAX_DECIMALS`]), halves rounded away
/// from zero.
///
/// It rounds the number that the computer holds, as JavaScript's `toFixed` does: 1.005 is held as a
/// little less and prints `1.00`. Zero never has a sign. What is not finite prints as `NaN`, `∞` or
/// `-∞`; from 1e21 on it is [`exact`].
///
/// ```
/// use pledge_explainer::decimal::fixed;
///
/// assert_eq!(fixed(2.5, 0), "3");
/// assert_eq!(fixed(-0.04, 1), "0.0");
/// ```
pub fn fixed(x: f64, decimals: usize) -> String {
    if x.is_nan() {
        return "NaN".to_owned();
    }
    let size = x.abs();
    if size.is_infinite() {
        return if x > 0.0 { "∞" } else { "-∞" }.to_owned();
    }
    if size >= EXPONENT_FROM {
        return exact(x);
    }
    let decimals = decimals.min(MAX_DECIMALS);
    let unit = 10_u64.pow(decimals as u32);
    // Exact: taking the integer part away leaves no rounding error, and numbers too big for a
    // fraction have none.
    let integer = size.trunc();
    let fraction = scaled(size - integer, unit);
    let (integer, fraction) = if fraction == unit {
        (integer + 1.0, 0)
    } else {
        (integer, fraction)
    };

    let mut text = String::new();
    if x < 0.0 && (integer > 0.0 || fraction > 0) {
        text.push('-');
    }
    push_integer(&mut text, integer);
    if decimals > 0 {
        text.push('.');
        push_padded(&mut text, fraction, decimals);
    }
    text
}

/// [`fixed`] without the zeros at its end, and without the point when nothing follows it.
///
/// ```
/// use pledge_explainer::decimal::trimmed;
///
/// assert_eq!(trimmed(1.50, 3), "1.5");
/// assert_eq!(trimmed(100.0, 3), "100");
/// ```
pub fn trimmed(x: f64, max_decimals: usize) -> String {
    let mut text = fixed(x, max_decimals);
    let has = |sign| text.bytes().any(|byte| byte == sign);
    if has(b'.') && !has(b'e') {
        text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    }
    text
}

/// The shortest text that reads back as the same number: exactly what JavaScript's `String(x)`
/// gives.
///
/// ```
/// use pledge_explainer::decimal::exact;
///
/// assert_eq!(exact(0.1 + 0.2), "0.30000000000000004");
/// assert_eq!(exact(-0.0), "0");
/// ```
#[cfg(target_arch = "wasm32")]
pub fn exact(x: f64) -> String {
    // Radix 10 is always allowed, so this cannot fail.
    js_sys::Number::from(x)
        .to_string_with_radix(10)
        .map(String::from)
        .unwrap_or_default()
}

/// The shortest text that reads back as the same number: exactly what JavaScript's `String(x)`
/// gives.
///
/// ```
/// use pledge_explainer::decimal::exact;
///
/// assert_eq!(exact(0.1 + 0.2), "0.30000000000000004");
/// assert_eq!(exact(-0.0), "0");
/// ```
#[cfg(not(target_arch = "wasm32"))]
pub fn exact(x: f64) -> String {
    if x.is_nan() {
        return "NaN".to_owned();
    }
    if x.is_infinite() {
        return if x > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
    }
    let size = x.abs();
    if size == 0.0 {
        return "0".to_owned();
    }
    let mut text = if (1e-6..EXPONENT_FROM).contains(&size) {
        format!("{x}")
    } else if size < 1.0 {
        format!("{x:e}")
    } else {
        // Rust leaves out the plus sign of an exponent.
        format!("{x:e}").replace('e', "e+")
    };
    if let Some(even) = even_last_digit(size) {
        let after = text.find('e').unwrap_or(text.len());
        text.replace_range(after - 1..after, &even.to_string());
    }
    text
}

/// The last digit that JavaScript prints where it differs from Rust's: of two shortest texts that
/// are equally near, JavaScript takes the even one and Rust the greater.
#[cfg(not(target_arch = "wasm32"))]
fn even_last_digit(size: f64) -> Option<char> {
    let (shortest, all) = (format!("{size:e}"), format!("{size:.40e}"));
    let (greater, exponent) = shortest.split_once('e')?;
    let (all, _) = all.split_once('e')?;
    let lesser = all.trim_end_matches('0').strip_suffix('5')?;
    let even = lesser
        .chars()
        .last()
        .filter(|digit| matches!(digit, '0' | '2' | '4' | '6' | '8'))?;
    let reads_back = format!("{lesser}e{exponent}").parse() == Ok(size);
    (lesser.len() == greater.len() && lesser != greater && reads_back).then_some(even)
}

/// `fraction · unit`, rounded to a whole number, halves up; the fraction is in [0, 1) and the unit
/// at most 10^18.
fn scaled(fraction: f64, unit: u64) -> u64 {
    const FRACTION_BITS: u32 = f64::MANTISSA_DIGITS - 1;
    const EXPONENT_BIAS: u32 = 1075;

    // fraction = mantissa / 2^places, and mantissa · unit is below 2^53 · 2^60.
    let places = EXPONENT_BIAS - (fraction.to_bits() >> FRACTION_BITS) as u32;
    if places > 120 {
        return 0;
    }
    let mantissa = fraction.to_bits() & ((1 << FRACTION_BITS) - 1) | (1 << FRACTION_BITS);
    let half = 1_u128 << (places - 1);
    ((u128::from(mantissa) * u128::from(unit) + half) >> places) as u64
}

/// Appends every digit of a whole number from 0 to below 1e21.
fn push_integer(text: &mut String, integer: f64) {
    const TWO_TO_64: f64 = 18_446_744_073_709_551_616.0;
    const TWO_TO_12: u64 = 4096;
    const BILLION: u64 = 1_000_000_000;

    if integer < TWO_TO_64 {
        push_whole(text, integer as u64);
        return;
    }
    // From 2^64 on, every number that can be held is a multiple of 2^12. Dividing by it gives 64
    // bits to calculate with, where printing 128 bits would cost the page 700 bytes.
    let part = (integer / TWO_TO_12 as f64) as u64;
    let low = part % BILLION * TWO_TO_12;
    let high = part / BILLION * TWO_TO_12 + low / BILLION;
    push_whole(text, high);
    push_padded(text, low % BILLION, 9);
}

/// Appends the last `width` digits of a number, with zeros before it where it has fewer.
fn push_padded(text: &mut String, number: u64, width: usize) {
    if width > 0 {
        push_padded(text, number / 10, width - 1);
        push_digit(text, number);
    }
}

/// Appends the last digit of a number.
fn push_digit(text: &mut String, number: u64) {
    text.push(char::from(b'0' + (number % 10) as u8));
}

/// Appends a coordinate: `x` rounded to hundredths, without zeros at its end. Pictures write some
/// hundred of these a frame, so nothing is allocated.
///
/// Meant for numbers below a trillion; larger ones lose their last digits.
///
/// ```
/// use pledge_explainer::decimal::push_hundredths;
///
/// let mut text = String::new();
/// for x in [0.0, -0.001, 12.5, -0.05, 328.0, 1.0 / 3.0] {
///     push_hundredths(&mut text, x);
///     text.push(' ');
/// }
/// assert_eq!(text, "0 0 12.5 -0.05 328 0.33 ");
/// ```
pub fn push_hundredths(out: &mut String, x: f64) {
    let hundredths = libm::round(x * 100.0) as i64;
    let size = hundredths.unsigned_abs();
    if hundredths < 0 {
        out.push('-');
    }
    push_whole(out, size / 100);
    if !size.is_multiple_of(100) {
        out.push('.');
        push_digit(out, size / 10);
        if !size.is_multiple_of(10) {
            push_digit(out, size);
        }
    }
}

fn push_whole(out: &mut String, x: u64) {
    if x >= 10 {
        push_whole(out, x / 10);
    }
    push_digit(out, x);
}

/// Reads a plain decimal number such as `-12.5`: a sign, digits and a point, at most 15 digits in
/// all; nothing else, so no exponents and no `NaN`.
///
/// Such a number is read exactly: its digits and its power of ten both fit into an `f64`, and one
/// division rounds once. (`str::parse` reads more than a link can mean and costs the page 5 kB.)
///
/// ```
/// use pledge_explainer::decimal::parse;
///
/// assert_eq!(parse("12.5"), Some(12.5));
/// assert_eq!(parse("1e3"), None);
/// ```
pub fn parse(text: &str) -> Option<f64> {
    const MOST_DIGITS: usize = 15;
    let (negative, number) = match text.strip_prefix('-') {
        Some(number) => (true, number),
        None => (false, text),
    };
    let (mut digits, mut significand) = (0, 0_u64);
    // What one of the last digit's kind is a part of; nothing before the point.
    let mut parts: Option<u64> = None;
    for byte in number.bytes() {
        match byte {
            b'0'..=b'9' if digits < MOST_DIGITS => {
                digits += 1;
                significand = significand * 10 + u64::from(byte - b'0');
                parts = parts.map(|parts| parts * 10);
            }
            b'.' if digits > 0 && parts.is_none() => parts = Some(1),
            _ => return None,
        }
    }
    // Nothing, or nothing behind a point.
    if digits == 0 || parts == Some(1) {
        return None;
    }
    let size = significand as f64 / parts.unwrap_or(1) as f64;
    Some(if negative { -size } else { size })
}

/// The greatest power of ten that a finite number above zero reaches; 0 for one that is too small to say.
///
/// Found by steps: logarithms and powers would cost the page 1.4 kB.
///
/// ```
/// use pledge_explainer::decimal::power_of_ten;
///
/// assert_eq!([0.05, 1.0, 99.0].map(power_of_ten), [0.01, 1.0, 10.0]);
/// ```
pub fn power_of_ten(x: f64) -> f64 {
    if !x.is_finite() || x <= 0.0 {
        return 0.0;
    }
    let mut power = 1.0;
    while x >= power * 10.0 {
        power *= 10.0;
    }
    // A fraction rounds once, where division by ten over and over would not.
    let mut parts = 1.0;
    while x < power / parts {
        parts *= 10.0;
    }
    power / parts
}

/// A number with two figures that count, as journalists round a result.
pub fn two_figures(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return 0.0 + x;
    }
    // What the second figure counts.
    let unit = (power_of_ten(x.abs()) / 10.0).max(1e-9);
    // Free of the noise of binary fractions.
    libm::round(libm::round(x / unit) * unit * 1e6) / 1e6
}
