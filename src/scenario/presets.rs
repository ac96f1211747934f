//! The state of the law at four dates, as tariff rates per class of goods.
//!
//! Each rate is a fact; what a preset adds is which facts stood side by side on its date, and what
//! would have taken their place without the deal.

use crate::facts;
use crate::pledge::Pair;
use crate::units::Share;

/// A state of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Preset {
    /// November 2025: both deals in force, general rates under IEEPA, cars under Section 232.
    AsSigned,
    /// January 2026: Korea threatened with the old 25 % on cars and everything else.
    Threat202601,
    /// February 2026: IEEPA struck down, a flat Section 122 surcharge in its place.
    AfterRuling,
    /// Since July 2026: Section 301 for general goods, Section 232 for cars.
    Today,
}

/// A class of goods at the border: what it pays, and what it would pay if the deal were lost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rates {
    /// All-in US tariff with the deal.
    pub deal: Share,
    /// All-in US tariff without it.
    pub fallback: Share,
}

/// Rates of one country's goods under a preset.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CountryRates {
    /// Cars and parts.
    pub autos: Rates,
    /// Goods without a regime of their own.
    pub general: Rates,
    /// Drugs that the tariff on patented ones is for.
    pub drugs: Rates,
}

const fn percent(fact: &facts::Fact) -> Share {
    Share(fact.number() / 100.0)
}

const fn rates(deal: Share, fallback: Share) -> Rates {
    Rates { deal, fallback }
}

/// The ordinary duty that Japanese goods pay on average.
const JAPAN_ORDINARY: Share = percent(&facts::JP_AVG_JAN25);

const JAPAN_CARS: Rates = rates(
    percent(&facts::JP_AUTO_15),
    // The general car rate comes on top of the ordinary duty.
    Share((facts::AUTO_FALLBACK.number() + facts::US_MFN_AUTO.number()) / 100.0),
);
/// Before the order of April 2026 drugs stood outside every tariff, whatever had been threatened.
const NO_DRUGS: Rates = rates(percent(&facts::PHARMA_FREE), percent(&facts::PHARMA_FREE));
/// Since then they pay less from both countries than from those without a deal.
const DRUGS: Rates = rates(percent(&facts::PHARMA), percent(&facts::PHARMA_FALLBACK));
const KOREA_CARS: Rates = rates(percent(&facts::KR_AUTO_15), percent(&facts::AUTO_FALLBACK));

impl Preset {
    /// Every preset, oldest first.
    pub const ALL: [Self; 4] = [
        Self::AsSigned,
        Self::Threat202601,
        Self::AfterRuling,
        Self::Today,
    ];

    /// The name outsiders use: `data-preset`, `preset=`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AsSigned => "as-signed",
            Self::Threat202601 => "threat-2026-01",
            Self::AfterRuling => "after-ruling",
            Self::Today => "today",
        }
    }

    /// The preset of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.id() == id)
    }

    /// The day from which the preset describes the law, `YYYY-MM-DD`.
    pub const fn date(self) -> &'static str {
        match self {
            Self::AsSigned => const { facts::KR_GENERAL_15.as_of },
            Self::Threat202601 => const { facts::KR_THREAT_25.as_of },
            Self::AfterRuling => const { facts::US_S122.as_of },
            Self::Today => const { facts::KR_GENERAL_NOW.as_of },
        }
    }

    /// The rates of both countries' goods.
    pub const fn rates(self) -> Pair<CountryRates> {
        match self {
            Self::AsSigned => Pair {
                left: CountryRates {
                    autos: JAPAN_CARS,
                    general: rates(
                        const { percent(&facts::JP_GENERAL_15) },
                        const { percent(&facts::LETTERS_JUL25) },
                    ),
                    drugs: NO_DRUGS,
                },
                right: CountryRates {
                    autos: KOREA_CARS,
                    general: rates(
                        const { percent(&facts::KR_GENERAL_15) },
                        const { percent(&facts::LETTERS_JUL25) },
                    ),
                    drugs: NO_DRUGS,
                },
            },
            Self::Threat202601 => Pair {
                left: Self::AsSigned.rates().left,
                right: CountryRates {
                    autos: rates(KOREA_CARS.deal, const { percent(&facts::KR_THREAT_25) }),
                    general: rates(
                        const { percent(&facts::KR_GENERAL_15) },
                        const { percent(&facts::KR_THREAT_25) },
                    ),
                    drugs: NO_DRUGS,
                },
            },
            Self::AfterRuling => {
                // The surcharge came on top of the ordinary duty, with the deal and without it.
                let left = Share(JAPAN_ORDINARY.0 + const { percent(&facts::US_S122) }.0);
                let right = const { percent(&facts::US_S122) };
                Pair {
                    left: CountryRates {
                        autos: JAPAN_CARS,
                        general: rates(left, left),
                        drugs: NO_DRUGS,
                    },
                    right: CountryRates {
                        autos: KOREA_CARS,
                        general: rates(right, right),
                        drugs: NO_DRUGS,
                    },
                }
            }
            Self::Today => Pair {
                left: CountryRates {
                    autos: JAPAN_CARS,
                    // Deal partners pay the rate with the ordinary duty in it, others on top of it.
                    general: rates(
                        const { percent(&facts::JP_GENERAL_NOW) },
                        Share(JAPAN_ORDINARY.0 + const { percent(&facts::JP_GENERAL_NOW) }.0),
                    ),
                    drugs: DRUGS,
                },
                right: CountryRates {
                    autos: KOREA_CARS,
                    general: rates(
                        const { percent(&facts::KR_GENERAL_NOW) },
                        const { percent(&facts::KR_GENERAL_NOW) },
                    ),
                    drugs: DRUGS,
                },
            },
        }
    }
}
