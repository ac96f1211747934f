//! Random numbers that are the same to the last bit natively and in every browser.
//!
//! Only whole-number arithmetic, the four operations and the square root, which IEEE 754 defines
//! exactly, and `libm`'s logarithm, which is the same code everywhere.

/// The generator xoshiro256++ of Blackman and Vigna (*Scrambled linear pseudorandom number
/// generators*, ACM Transactions on Mathematical Software 47, 2021).
///
/// ```
/// use pledge_explainer::analysis::random::Random;
///
/// // The first numbers of the authors' own program from the same state.
/// let mut random = Random::from([1, 2, 3, 4]);
/// assert_eq!([(); 4].map(|()| random.bits()), [
///     41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386,
/// ]);
/// ```
#[derive(Clone, Debug)]
pub struct Random([u64; 4]);

impl From<[u64; 4]> for Random {
    /// A generator in a state, in which not every number may be zero.
    fn from(state: [u64; 4]) -> Self {
        Self(state)
    }
}

impl Random {
    /// The generator of a seed, its state filled by [`splitmix64`] as its authors advise.
    pub fn new(seed: u64) -> Self {
        let mut state = seed;
        Self([(); 4].map(|()| splitmix64(&mut state)))
    }

    /// The next 64 random bits.
    pub fn bits(&mut self) -> u64 {
        let [a, b, c, d] = &mut self.0;
        let bits = a.wrapping_add(*d).rotate_left(23).wrapping_add(*a);
        let shifted = *b << 17;
        *c ^= *a;
        *d ^= *b;
        *b ^= *c;
        *a ^= *d;
        *c ^= shifted;
        *d = d.rotate_left(45);
        bits
    }

    /// Evenly from -1 to below 1, in steps of 2^-53.
    fn even(&mut self) -> f64 {
        const STEP: f64 = 1.0 / (1_u64 << 53) as f64;
        (self.bits() as i64 >> 10) as f64 * STEP
    }

    /// Two independent standard normal numbers, by the polar method of Marsaglia and Bray (*A
    /// convenient method for generating normal variables*, SIAM Review 6, 1964).
    pub fn normals(&mut self) -> [f64; 2] {
        loop {
            let (x, y) = (self.even(), self.even());
            let square = x * x + y * y;
            if square < 1.0 && square > 0.0 {
                let stretch = (-2.0 * libm::log(square) / square).sqrt();
                return [x * stretch, y * stretch];
            }
        }
    }
}

/// The next number of the generator splitmix64 (Steele, Lea and Flood, *Fast splittable
/// pseudorandom number generators*, OOPSLA 2014), which makes any seed into a good state.
///
/// ```
/// use pledge_explainer::analysis::random::splitmix64;
///
/// let mut state = 1_477_776_061_723_855_037;
/// assert_eq!(splitmix64(&mut state), 1_985_237_415_132_408_290);
/// assert_eq!(splitmix64(&mut state), 2_979_275_885_539_914_483);
/// ```
pub fn splitmix64(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ mixed >> 31
}
