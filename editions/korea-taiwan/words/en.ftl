### What this edition says otherwise than src/content/words/en.ftl, in the order of that file.

lever-value = { $unit ->
    [percent] { $number }%
    [percent-a-year] { $number }% a year
    [Taiwan-dollars-per-US-dollar] { $number } Taiwan dollars per US dollar
    [won-per-dollar] { $number } won per dollar
    [USD-bn-a-year] { $number } a year
    [years] { $is-one ->
        [yes] { $number } year
       *[no] { $number } years
    }
    [year] { $number }
   *[number] { $number }
}

lever-value-short = { $unit ->
    [percent] { $number }%
    [percent-a-year] { $number }%
    [Taiwan-dollars-per-US-dollar] { $number }
    [won-per-dollar] { $number }
    [USD-bn-a-year] { NUMBER($number, style: "short") }
    [years] { $is-one ->
        [yes] { $number } year
       *[no] { $number } years
    }
    [year] { $number }
   *[number] { $number }
}

country-name = { $country ->
    [taiwan] Taiwan
   *[korea] South Korea
}

country-short = { $country ->
    [taiwan] Taiwan
   *[korea] Korea
}

capital = { $country ->
    [taiwan] Taipei
   *[korea] Seoul
}

currency-name = { $country ->
    [taiwan] Taiwan dollars
   *[korea] won
}

currency-code = { $country ->
    [taiwan] TWD
   *[korea] KRW
}

head-title = South Korea’s and Taiwan’s pledges: whose money is it?

head-lede = Washington counts { $first } from Taiwan and { $second } from South Korea, both in return for lower tariffs. Taiwan’s companies and their banks are to find the one, South Korea’s state most of the other. Is it the same deal?

brief-outcome = { $drawn ->
    [all] If all is drawn,
    [same] If { $share } is drawn,
   *[apart] If only a part is drawn,
} Korea { $who ->
    [both] breaks even in US dollars
    [one] { $one ->
        [taiwan] does not break even in US dollars
       *[korea] breaks even in US dollars
    }
   *[neither] does not break even in US dollars
} by { $until }.

brief-partner = From Korea’s projects the US side gets { $share }% of the cash.

brief-needs-both = Returns that { COUNTRY-SHORT($second) } needs: { $other }.

brief-need-both = { $is ->
    [nothing] Korea breaks even at any return.
   *[too-much] Korea needs returns of over { $rate }%.
}

brief-stake-of = a year if the deal is lost

brief-tariff = US { $class ->
    [autos] car and parts tariff
   *[other] tariff
} of { $deal }, not { $fallback }

brief-rate = { $country ->
    [taiwan] NT${ $rate }
   *[korea] ₩{ $rate }
}

brief-fallback-differs = The tariffs of the two are set separately.

brief-dollar-differs = The two currencies are set separately.

brief-question = The two pledges at a glance

brief-title = { $first } from Taiwan, { $second } from Korea: who pays, and who gets it back?

brief-dollar = Rate of the US dollar

brief-pledge = { $country ->
    [taiwan] { NUMBER($amount, style: "short") } (Washington): company money, guaranteed loans
   *[korea] { NUMBER($amount, style: "short") }: { NUMBER($cash, style: "short") } cash, { NUMBER($rest, style: "short") } for shipbuilding
}

brief-payment = { $country ->
    [taiwan] as companies decide; no cap found
   *[korea] at most { NUMBER($cap, style: "short") } a year in cash
}

brief-cash = { $country ->
    [taiwan] none found: companies keep all
   *[korea] { $before } until repaid, then { $after }; adjustable if { $years } years look too short
}

brief-made-of = Korea’s result: tariffs avoided plus cash received minus money paid in, in present value. Checked { $date }.

preset-meaning = { $preset ->
    [as-signed] The deals cut the general rate and the rate on cars and car parts to { $deal }. Taiwan’s were agreed, but no notice was found that put them in force before the court ruled.
    [after-ruling] With the emergency tariffs struck down, everybody paid the same surcharge: on general goods a deal no longer made a difference.
   *[today] Since { $month } the general rate has come from another law. South Korea’s no longer depends on its pledge; Taiwan’s is lower for a promise in its trade agreement. The rates on cars, car parts and South Korea’s patented drugs still depend on the deals.
}

flip = { $value }: { $even ->
    [both] the two tie
   *[country] { COUNTRY-SHORT($even) } breaks even
}

lever-label = { $lever ->
    [funding-take_up] Share drawn of what is not yet paid or signed
    [tariff-taiwan-autos-fallback] Tariff on Taiwan’s car parts without the deal
    [tariff-korea-autos-fallback] Tariff on Korean cars and parts without the deal
    [tariff-general-fallback] Tariff on other goods without the deal
    [tariff-pharma-fallback] Tariff on patented drugs without the deal
    [tariff-relief_years] Years that the deal lasts
    [tariff-pass_through] Share of a tariff that US buyers pay
    [tariff-autos-pass_through] Share of a tariff on cars and parts that US buyers pay
    [tariff-elasticity] Percent of sales lost for each 1% rise in price
    [tariff-margin] Profit lost on each lost sale
    [tariff-growth] Export growth
    [trade-korea-outside_share] Korea: share of exports under other tariff rules
    [trade-pharma-covered_share] Share of Korea’s drugs that would pay it
    [fx-korea-spot] Won per dollar
    [fx-korea-capacity] Dollars Korea can raise a year without weakening the won
    [fx-taiwan-spot] Taiwan dollars per US dollar
    [fx-korea-drift] Yearly change in the won (+ is weaker)
    [fx-taiwan-drift] Yearly change in the Taiwan dollar (+ is weaker)
    [fx-korea-pressure] Fall in the won for each { $bought } bought
    [fx-korea-pass_through] Share of a change in the won that reaches US dollar prices
    [fx-taiwan-pass_through] Share of a change in the Taiwan dollar that reaches US dollar prices
    [fx-korea-dollar_costs] Korea: share of exporters’ costs in US dollars
    [fx-taiwan-dollar_costs] Taiwan: share of exporters’ costs in US dollars
    [projects-return] Yearly return on the projects
    [projects-loss_share] Share of the money lost in projects that fail
    [waterfall-spread] Spread added to the interest on money not recovered
    [waterfall-review_share] Korea’s share after the { $review-years }-year review
    [projects-lag] Years of construction, including delays
    [projects-life] Years that a project earns cash
    [projects-home_gain] Share of the money that is a gain for suppliers at home
    [discount] Cost of funds in US dollars
    [discount-korea] Cost of funds in won
    [discount-taiwan] Cost of funds in Taiwan dollars
   *[horizon] Years to look ahead
}

lever-drift-start = { $lever ->
    [fx-taiwan-drift] our judgement: offsets the gap in the cost of funds between Taiwan and US dollars
   *[fx-korea-drift] our judgement: offsets the gap in the cost of funds between won and dollars
}

lever-provenance = { $lever ->
    [funding-take_up] the full pledge
    [tariff-taiwan-autos-fallback] its industry’s count: Section 232 plus the ordinary duty
    [tariff-korea-autos-fallback] Section 232
    [tariff-general-fallback] the law on the chosen date; Taiwan’s ordinary duty, an average by its ministry, on top
    [tariff-pharma-fallback] Section 232; before that order, nothing
    [tariff-relief_years] our judgement
    [tariff-pass_through] studies of { $date } find { $number } to { $to }
    [tariff-autos-pass_through] our judgement: some carmakers cut prices in { $date }
    [tariff-elasticity] long-run studies find about { $number }
    [tariff-margin] our judgement
    [tariff-growth] our judgement: none
    [trade-korea-outside_share] our judgement: no full breakdown was found
    [trade-pharma-covered_share] what is left without biosimilars
    [fx-korea-spot] { $date }
    [fx-korea-capacity] Bank of Korea: { $number }
    [fx-taiwan-spot] average of { $date }
    [fx-korea-drift] { lever-drift-start }
    [fx-taiwan-drift] { lever-drift-start }
    [fx-korea-pressure] our judgement, after an IMF study of { $date }
    [fx-korea-pass_through] our judgement: most of the trade is priced in dollars
    [fx-taiwan-pass_through] our judgement: most of the trade is priced in dollars
    [fx-korea-dollar_costs] our judgement: foreign parts and materials in exports; not verified
    [fx-taiwan-dollar_costs] our judgement: the foreign part of its exports, by the OECD’s count
    [projects-return] our judgement; press reports: Seoul expects { $number } from its first
    [projects-loss_share] our judgement
    [waterfall-spread] our judgement: never published
    [waterfall-review_share] no change: the clause names no number
    [projects-lag] our judgement: as planned; the yearly cash is that of the plan
    [projects-life] our judgement
    [projects-home_gain] our judgement: none is counted
    [discount] yield on 20-year US Treasuries, { $date }; { $number } in { $later }
    [discount-korea] our judgement: yield on 20-year South Korean bonds in January 2026
    [discount-taiwan] yield on 30-year government bonds of Taiwan, { $date }
   *[horizon] our judgement
}

lever-unit = { $unit ->
    [percent] %
    [percent-a-year] %
    [Taiwan-dollars-per-US-dollar] Taiwan dollars
    [won-per-dollar] won
    [USD-bn-a-year] $bn
    [years] years
    [year] { "" }
   *[number] { "" }
}

size-dollars = { $sizes ->
    [whole] { COUNTRY-SHORT($first) }’s is the larger sum:
    [level] Both come to about the same if only that much is drawn:
   *[apart] { COUNTRY-SHORT($first) }’s is the larger sum if only that much is drawn:
} { $more } against { $less } for { COUNTRY-NAME($second) }. But they are not the same kind of money: Taiwan’s is companies’ own and bank loans, South Korea’s mostly the state’s.

size-economy = For the size of its economy { COUNTRY-NAME($first) } { $sizes ->
    [whole] pledged more
    [level] puts in about the same
   *[apart] puts in more
}: { $more } of a year’s output, { COUNTRY-SHORT($second) } { $less }.

size-reserves = What { COUNTRY-NAME($first) } { $is-whole ->
    [yes] pledged
   *[no] puts in
} equals { $more } of its currency reserves, { COUNTRY-SHORT($second) }’s { $less }. But Taiwan’s central bank is to pay none of it; Seoul is to raise its cash in US dollars.

size-cash = { NUMBER($amount, style: "short") } { $country ->
    [taiwan] from the state
   *[korea] cash
}

size-credit = { NUMBER($amount, style: "short") } { $country ->
    [taiwan] companies’ money and bank loans
   *[korea] shipbuilding, led by firms
}

size-measure = { $measure ->
    [usd] US dollars
    [gdp] Economy
    [reserves] Reserves
    [person] Per person
   *[local] Own currency
}

size-caption = What each side has pledged, to the same scale. Lines over a slider: where the ledger ends as it moves; rings: break-even.

terms-answer = No. South Korea’s state pays into projects that Washington picks, with { STRONG($safeguards) }. Taiwan’s companies build what they choose, and no split of their cash with Washington was found.

tariffs-nothing = { $is-same ->
    [yes] At these tariffs the pledge buys nothing: goods pay the same without it.
   *[no] On these assumptions the pledge buys nothing: losing the deal would on balance cost neither of the two anything.
}

tariffs-on = { $class ->
    [autos] cars and car parts
   *[general] goods other than cars
}

tariffs-caption = What exporters would lose in a year, at { $year } trade: lower prices on what they still sell, and the profit lost on sales that vanish; the rest of a tariff falls on US buyers. Arrows: tariff with the deal → without it. Taiwan ships car parts but no cars. Computers, chips, metals, aircraft and drugs have tariff rules of their own; of these only South Korea’s patented drugs are counted.

offset-buyer = { $kind ->
    [same] Losing the deal would not change what US buyers pay for cars and parts from { COUNTRY-NAME($country) }.
    [near] Losing the deal would hardly change what US buyers pay for cars and parts from { COUNTRY-NAME($country) }.
    [half] Not even at half its currency’s value would { COUNTRY-NAME($country) }’s cars and parts cost US buyers as little without the deal as with it.
    [twice] Even at twice its currency’s value, { COUNTRY-NAME($country) }’s cars and parts would cost US buyers less without the deal.
   *[at] Without the deal, cars and parts from { COUNTRY-NAME($country) } would cost US buyers the same at { $rate } to the US dollar instead of { $today }.
}

# $country (taiwan, korea): whose currency
offset-exporter = { $kind ->
    [same] Exporters would earn the same in their own currency.
    [near] Exporters would earn nearly the same in their own currency.
    [half] Exporters would earn less in their own currency even at half its value.
    [twice] Exporters would earn more in their own currency even at twice its value.
   *[at] At { $rate } exporters would earn the same in their own currency.
}

offset-since = { $since ->
    [rise] The { $country ->
        [taiwan] Taiwan dollar
       *[korea] won
    } has risen since its low of { $date }.
    [fall] The { $country ->
        [taiwan] Taiwan dollar
       *[korea] won
    } has fallen since { $date }.
   *[moved] Here a US dollar is { $rate }; at the currency’s low of { $date } it was { $past }.
}

# $country (taiwan, korea): whose currency
offset-line = { $party ->
    [buyer] same price
   *[exporter] same at home
}

offset-rate = { $country ->
    [taiwan] NT${ $rate }
   *[korea] ₩{ $rate }
}

offset-caption = Cars and parts, Taiwan’s parts alone, against the deal at the latest rate; dashed: for exporters, in their home currency. Drag the point, or use arrow keys; a ring stays at the start.

currency-need = { $country ->
    [taiwan] Taiwan’s state is to find no US dollars for its pledge.
   *[korea] { COUNTRY-SHORT($country) } must find up to { $peak } a year{ $room ->
        [unknown] .
        [within] , no more than it can raise without weakening the won.
        [none] , { MARK($capacity, "none") } of which it can raise without weakening the won. Finding it would use { $gap } of its reserves in all.
        [little] , a little more than the { $capacity } it can raise without weakening the won. Filling the gap would use { $gap } of its reserves in all.
       *[beyond] , more than the { $capacity } it can raise without weakening the won. Filling the gap would use { $gap } of its reserves in all.
    }
}

currency-note = { $need } In home currency, all that is drawn comes to { $first-cost } for { COUNTRY-SHORT($first) }’s pledge and { $second-cost } for { COUNTRY-SHORT($second) }’s.

currency-question = Can the won and the Taiwan dollar take it?

currency-caption = US dollars that each state must find in a year. Taiwan’s state buys none: companies pay from dollars of their own, borrow in dollars and spread it over years, its central bank says. Can raise: the middle of the Bank of Korea’s range.

returns-answer = If projects earn { NUMBER($rate, style: "exact") } a year, by { $until } { COUNTRY-SHORT($right) } has taken out { $right-received } for the { $right-invested } it put in. { $is-repaid ->
    [no] Counting interest, it is not repaid in full by then.
   *[yes] { $right-repaid }.
} Taiwan’s pledge has no such cash: its companies keep what they earn.

verdict-if = { $drawn ->
    [all] If every dollar that South Korea pledged is drawn by { $right-by }
    [same] If { $left-share } of South Korea’s pledge is drawn
   *[apart] If { $right-share } of South Korea’s pledge is drawn
} and projects earn { NUMBER($return, style: "exact") } a year

verdict-both-short = { $if }, { COUNTRY-NAME($right) } is about { $right-npv } short in { $until }, in present value at { NUMBER($discount, style: "exact") } a year.

verdict-answer = { $if }, { $right }, in present value at { NUMBER($discount, style: "exact") } a year. For Taiwan there is no such sum: its companies invest for themselves.

verdict-drawn-both = { COUNTRY-NAME($second) } breaks even{ $money ->
    [local] { " " }in US dollars
   *[usd] { "" }
} if no more than { $other }% of its pledge is drawn.

verdict-drawn = { $country ->
    [taiwan] { "" }
   *[korea] South Korea breaks even{ $money ->
        [local] { " " }in US dollars
       *[usd] { "" }
    } if no more than { $share }% of its pledge is drawn.
}

verdict-own-too = In home currency: { COUNTRY-NAME($right) } { $right-npv }.

verdict-own = In home currency, each year at that year’s exchange rate, { $right }.

verdict-budget = For the state’s budget alone, without banks, exporters and premiums, { $right } in { $until }. What Taiwan’s state would pay on guarantees that are called is not worked out: no premium and no terms of them were found.

verdict-money = { $money ->
    [usd] US dollars
   *[local] Own currency
}

verdict-note = The pledge breaks even{ $money ->
    [local] { " " }in US dollars
   *[usd] { "" }
} at this tariff without the deal, the same on cars and other goods: { $right }.

verdict-caption = South Korea’s losses avoided plus cash received minus money paid in, added up since { $year }, each year discounted at the cost of funds, in US dollars or at home, without what its firms put into shipbuilding. Taiwan has no line: its companies invest for themselves and keep what they earn, so there is nothing to add up.

picture-size = { $is ->
    [none] Nothing to compare
    [alike] Both sums are about the same
    [in-dollars] { COUNTRY-SHORT($larger) }’s sum is { $times } times, in US dollars
   *[larger] { COUNTRY-SHORT($larger) }’s sum is { $times } times { COUNTRY-SHORT($smaller) }’s
}

picture-currency = Korea pays in { $other } years

picture-returns = { $who ->
    [both] Korea is repaid in full
    [one] { $one ->
        [taiwan] Korea is not repaid in full
       *[korea] Korea is repaid in full
    }
   *[neither] Korea is not repaid in full
}

picture-verdict = { $who ->
    [both] Korea breaks even by { $until }
    [one] { $one ->
        [taiwan] Korea does not break even by { $until }
       *[korea] Korea breaks even by { $until }
    }
   *[neither] Korea does not break even by { $until }
}

map-even = { $of ->
    [difference] the two tie
   *[country] { COUNTRY-SHORT($of) } breaks even
}

uncertainty-answer = Of 100 simulated futures{ $money ->
    [local] { " " }counted in home currency
   *[usd] { "" }
}, { COUNTRY-NAME($right) } comes out ahead in { $right-count }.

uncertainty-spread = In home currency, in the middle 50% of them, { $right }.

uncertainty-assumed = Assumed: in a year the won moves by { $right-volatility }% (standard deviation); projects earn { $project-return } a year, give or take { $return-sd } points. { $paths } futures, simulated from random seed { $seed }.

uncertainty-label = { $parameter ->
    [volatility-taiwan] Swings in the Taiwan dollar in a year
    [volatility-korea] Swings in the won in a year
    [correlation] How closely Taiwan dollar and won move together
   *[return_sd] Luck of the projects: swings in the return
}

uncertainty-provenance = { $parameter ->
    [volatility-taiwan] monthly averages of 2015–24; daily closing rates swing more
    [volatility-korea] monthly averages of 2015–24; daily closing rates swing more
    [correlation] our judgement; 1: in step, 0: each on its own, −1: opposite
   *[return_sd] our judgement; two futures in three lie within it
}

uncertainty-meaning = Each future is one throw of the dice: every year chance moves the won around the path assumed above, and all of South Korea’s projects together earn more or less than assumed. Whether it comes out ahead is counted in the money of the ledger above. Returns matter most; exchange rates decide the cost in home currency and what the deal saves. Political luck is left out: no new tariff, no court ruling, no broken deal.

interpretations-answer = Depending on how the disputed terms are read, in US dollars, { $right } in { $until }.

timeline-answer = In { $months } months tariffs were announced, two deals signed, and both overtaken by a court ruling and another law. South Korea has made one payment; what Taiwan’s companies have spent under theirs was not found.

method-known = Of { $all } entries, { $settled } are settled, { $reported } reported, { $contested } contested, { $threatened } threatened; { $assumed } record what was not found or what we chose. What is not known is assumed on a slider, with its start value and the reason for it below. Some choices have no slider: the ledger starts in { $first-year } with what was actually paid or signed, most of the money is drawn from { $first-calls } on, one return stands for all projects, and South Korea’s shipbuilding money and all of Taiwan’s, for which no timetable was published, are spread over the years in which South Korea’s cash is paid. { MARK($inputs, "Where every input comes from") }.

judgement-covered-share = { $share } of South Korea’s drugs: what is left without biosimilars, which are exempt; firms with agreements of their own pay less

judgement-autos-pass-through = { $share }: Japanese makers cut their prices in { $date }, studies of other goods find most passed on; for parts nothing was found

judgement-reference = today’s rate, so that at the start no move of the rate counts; the trade is that of { $year }

judgement-shipbuilding = paid by firms, outside any split; no timetable was published, so it is spread over the years in which South Korea’s cash is paid

judgement-in-waterfall = all of South Korea’s money that Washington calls for counts in the split, as its memorandum says

judgement-dollar-costs = about the foreign content of exports as the OECD counts it; South Korea’s figure was not read

judgement-home-gain = none is counted, so that nothing rests on it

amount-local = { $amount } { $country ->
    [taiwan] Taiwan dollars
   *[korea] won
}

amount-exchange-rate = { $amount } { $country ->
    [taiwan] Taiwan dollars
   *[korea] won
} per US dollar

spreadsheet-class = { $class ->
    [autos] Cars and parts
    [general] Other goods
    [metals] Metals
    [electronics] Computers and chips
    [pharma] Patented drugs
    [generics] Other drugs
    [outside] Goods outside the deal
   *[other] { $class }
}

spreadsheet-tranche = { $tranche ->
    [paid] Paid in { $year }
    [calls] To be drawn
    [guaranteed] Guaranteed only
    [shipbuilding] Shipbuilding
    [companies] Companies’ own money
    [loans] Bank loans, partly guaranteed
   *[other] { $tranche }
}
