//! What deals may declare, as messages name it.

/// What a deal may declare and a message may be about: `when: NAME` in the comment over it.
pub const DECLARED: [&str; 11] = [
    // Never declared: what holds of any deal as it is, although it says a name.
    "any-deal",
    "cars",
    "counterfactual",
    "no-waterfall",
    "question-called",
    "question-money",
    "question-notice",
    "question-review",
    "question-split_of",
    "rivals",
    "waterfall",
];
