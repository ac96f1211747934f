//! Round numbers for an axis.

use crate::decimal::power_of_ten;

/// Multiples of 1, 2 or 5 times a power of ten that lie in `[low, high]`, about `count` of them.
///
/// Empty when the interval has no extent or is not finite.
pub fn ticks(low: f64, high: f64, count: usize) -> Vec<f64> {
    let step = step(low, high, count);
    if step <= 0.0 {
        return Vec::new();
    }
    let first = libm::ceil(low / step - 1e-9);
    let last = libm::floor(high / step + 1e-9);
    let mut ticks = Vec::new();
    let mut multiple = first;
    while multiple <= last {
        // Adding zero turns -0 into 0.
        ticks.push(multiple * step + 0.0);
        multiple += 1.0;
    }
    ticks
}

/// The smallest multiple of a round step at or above `high`: a roof for an axis that starts at 0.
pub fn roof(high: f64, count: usize) -> f64 {
    let step = step(0.0, high, count);
    if step <= 0.0 {
        return 1.0;
    }
    libm::ceil(high / step - 1e-9) * step
}

/// The round step that divides the interval into about `count` parts, or 0 if there is none.
fn step(low: f64, high: f64, count: usize) -> f64 {
    let extent = high - low;
    if !extent.is_finite() || extent <= 0.0 || count == 0 {
        return 0.0;
    }
    let rough = extent / count as f64;
    let power = power_of_ten(rough);
    let error = rough / power;
    let factor = if error >= 7.07 {
        10.0
    } else if error >= 3.16 {
        5.0
    } else if error >= 1.41 {
        2.0
    } else {
        1.0
    };
    factor * power
}
