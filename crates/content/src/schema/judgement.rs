use crate::declare::variants;

variants! {
    /// A choice of ours. Its reason is in the words of the page.
    Judgement in "kebab-case" {
        /// How much of the drugs the tariff on patented ones is for.
        CoveredShare,
        /// Imports of goods without a class of their own.
        OutsideImports,
        /// Their tariffs.
        OutsideTariffs,
        /// How much of a tariff on cars buyers pay.
        AutosPassThrough,
        /// How much of a lost sale is lost.
        Margin,
        /// Which tariffs are those that are searched for.
        Responds,
        /// How fast trade grows.
        Growth,
        /// How long the tariff relief lasts.
        ReliefYears,
        /// The shipbuilding money.
        Shipbuilding,
        /// How much of the pledge is called.
        TakeUp,
        /// When the calls start.
        Start,
        /// How much of the money counts in the split.
        InWaterfall,
        /// What projects return in a year.
        Return,
        /// How long they are built.
        Lag,
        /// How long they earn cash.
        Life,
        /// How much of the money is lost.
        LossShare,
        /// The split after the review.
        ReviewShare,
        /// How a currency jumps.
        Shock,
        /// How it drifts.
        Drift,
        /// How far buying dollars moves a currency.
        Pressure,
        /// The rate at which the trade is taken to have been measured.
        Reference,
        /// How much of a change of the exchange rate reaches prices in dollars.
        RatePassThrough,
        /// How much of exporters’ costs is in dollars.
        DollarCosts,
        /// How much of the money buys at home.
        HomeShare,
        /// How much of that is a true gain.
        HomeGain,
        /// The cost of a country’s own money.
        DiscountLocal,
        /// How far the currencies move together.
        Correlation,
        /// How far returns scatter.
        ReturnSpread,
    }
}
