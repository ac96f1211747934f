### What the explainer says, in page order. English is the reference: every other language has the same
### messages in the same order, with the same arguments.
###
### One line a message. `# $name (key, key): meaning` above a message describes an argument and the keys
### that it can have. `table: NAME` below the title of a group says which file holds its messages: `page`
### (the default) what the program says, `static` what only the finished page says. `also: brief` marks what the
### small program of the page of *brief* says too.
### `when: NAME` above a message marks what is said only in deals that declare NAME; an edition without it need not
### say it anew (docs/editions.md). `when: any-deal` marks what holds whatever is compared, although it says a name.
### How it is read: crates/content/src/words.rs.

## Numbers and units
## also: brief

# Dollars in a year, as a label in a picture.
usd-a-year = { NUMBER($amount, style: "short") } a year

# A share of which there is some, but so little that it would be shown as nothing.
# $least: the least share that is shown as a number
share-tiny = less than { $least }

# An amount that a country is short or ahead, without a sign.
# $side (short, ahead): on which side of zero
short-or-ahead = { $amount } { $side ->
    [short] short
   *[ahead] ahead
}

# A list, and what comes next in it.
list = { $list }, { $next }

# One sentence after another.
sentences = { $first } { $second }

# What a slider sets, as a name within a sentence.
quoted = “{ $name }”

# A slider’s number with its unit, as a screen reader says it.
# $unit (percent, percent-a-year, yen-per-dollar, won-per-dollar, USD-bn-a-year, years, year, number)
# $number: dollars where the unit is dollars
# $is-one (yes, no): whether it is one exactly
lever-value = { $unit ->
    [percent] { $number }%
    [percent-a-year] { $number }% a year
    [yen-per-dollar] { $number } yen per dollar
    [won-per-dollar] { $number } won per dollar
    [USD-bn-a-year] { $number } a year
    [years] { $is-one ->
        [yes] { $number } year
       *[no] { $number } years
    }
    [year] { $number }
   *[number] { $number }
}

# The same in a few characters.
# $unit (percent, percent-a-year, yen-per-dollar, won-per-dollar, USD-bn-a-year, years, year, number)
# $number: dollars where the unit is dollars
# $is-one (yes, no): whether it is one exactly
lever-value-short = { $unit ->
    [percent] { $number }%
    [percent-a-year] { $number }%
    [yen-per-dollar] { $number }
    [won-per-dollar] { $number }
    [USD-bn-a-year] { NUMBER($number, style: "short") }
    [years] { $is-one ->
        [yes] { $number } year
       *[no] { $number } years
    }
    [year] { $number }
   *[number] { $number }
}

# Ends a sentence.
full-stop = .

## Countries and currencies
## also: brief

# A country’s name.
# $country (japan, korea)
country-name = { $country ->
    [japan] Japan
   *[korea] South Korea
}

# Its name where the context has said which Korea.
# $country (japan, korea)
country-short = { $country ->
    [japan] Japan
   *[korea] Korea
}

# Its government, by the name of its capital.
# $country (japan, korea)
capital = { $country ->
    [japan] Tokyo
   *[korea] Seoul
}

# What a country’s money is called.
# $country (japan, korea)
currency-name = { $country ->
    [japan] yen
   *[korea] won
}

# Its currency’s code, as banks write it.
# $country (japan, korea)
currency-code = { $country ->
    [japan] JPY
   *[korea] KRW
}

## Head of the page

# The headline.
head-title = Will Japan and South Korea get their money back?

## Head of the page, static
## table: static

# A step of the page.
# $step (deals, bill, payback)
step = { $step ->
    [deals] The deals
    [bill] The bill
   *[payback] The payback
}

# Names the row of links to the steps.
step-row = Steps

# What the page is.
head-kicker = Explainer

# Beside it.
# $date: the day on which the facts were last checked
head-as-of = facts checked { $date }

# The sentence under the headline.
# $first: what the country listed first pledged
# $second: what the other one pledged
head-lede = Japan pledged to invest { $first } in the United States, South Korea { $second }, both in return for lower tariffs. Is it the same deal, and is it worth it?

## Brief
## also: brief

# Who comes out even by the end, in dollars: in its own money a country may not.
# $drawn (all, same, apart): all that was pledged, or the same share of both, or different shares
# $share: that share, with its sign
# $who (both, one, neither)
# $one: the country that does, if one does
# $until: the last year
brief-outcome = { $drawn ->
    [all] If all is drawn,
    [same] If { $share } is drawn,
   *[apart] If part is drawn,
} { $who ->
    [both] both break even in dollars by { $until }.
    [one] only { COUNTRY-SHORT($one) } breaks even in dollars by { $until }.
   *[neither] neither breaks even in dollars by { $until }.
}

# What goes to the US side meanwhile.
# $share: of the projects’ cash up to the last year, in percent
# when: waterfall
brief-partner = The US gets { $share }% of the cash.

# What projects have to earn in a year for either country to come out even.
# $rate: brief-need of the first
# $other: and of the second
brief-needs-both = Returns needed (ticks): { COUNTRY-SHORT($first) } { $rate }, { COUNTRY-SHORT($second) } { $other }.

# What projects have to earn for one country, rounded up.
# $is (nothing, percent, too-much): whether it takes no return at all, so much, or more than the slider goes to
# $rate: the return, or the most that the slider goes to
brief-need = { $is ->
    [nothing] 0%
    [percent] { $rate }%
   *[too-much] over { $rate }%
}

# The same of both at once, where neither needs any or both too much.
# $is (nothing, too-much): as above
# $rate: the most that the slider goes to
brief-need-both = { $is ->
    [nothing] Both break even at any return.
   *[too-much] Both need returns of over { $rate }%.
}

# What the numbers of a card are, beside the country’s name.
# $until: the last year
# when: waterfall
brief-result-of = net by { $until }

# A country’s result, large.
brief-result = { $amount }

# All the money drawn, in its own money: what a dearer dollar raises.
brief-bill = Drawn: { $amount }

# The result in its own money, at that money’s own cost of funds: no conversion of the dollars.
brief-own-money = { $amount }

# And for each inhabitant.
brief-per-person = { $amount } a person

# In place of the result of a country to whose pledge nothing comes back, large: what losing the deal would cost it.
# when: no-waterfall
brief-stake = { $amount }

# What that is.
# when: no-waterfall
brief-stake-of = a year if the deal is lost

# Why there is no result.
# when: no-waterfall
brief-no-ledger = firms keep what they earn

# A currency’s rate to the dollar.
# $country (japan, korea)
brief-rate = { $country ->
    [japan] ¥{ $rate }
   *[korea] ₩{ $rate }
}

# What is said once the dollar has moved: all the money drawn, in each country’s own money.
brief-bills = Drawn: { COUNTRY-SHORT($first) } { $bill }, { COUNTRY-SHORT($second) } { $other }.

# Both rates.
brief-rates = { $first } · { $second }

# The tariffs on cars that the slider of the tariff without a deal sets as well, in the order of the columns.
# $rate: on cars of the first country
# $other: on those of the second
brief-cars = cars { $rate }% · { $other }%

# Where the sliders further down have moved what one slider here moves together.
brief-fallback-differs = The two countries’ tariffs are set separately.
brief-dollar-differs = The two currencies are set separately.

## Brief, static
## table: static

# Its name in a list of parts.
brief-question = The two pledges at a glance

# The question of it all.
# $first: what Japan pledged
# $second: what South Korea pledged
brief-title = Japan pledged the US { $first }, Korea { $second }, for lower tariffs: who gets it back?

# What the four rows of terms are about.
brief-tariff-label = In return
brief-pledge-label = Pledge
brief-payment-label = Payment
brief-cash-label = Split

# What the country gets for it: the tariff on the goods that the deal is most about.
# $class (autos, other)
# $deal: the rate with the deal
# $fallback: the rate without it
brief-tariff = US { $class ->
    [autos] car tariff
   *[other] tariff
} of { $deal }, not { $fallback }

# How much, and what it is made of.
# $country (japan, korea)
# $cash: what South Korea pays in cash
# $rest: what its shipbuilding part comes to
brief-pledge = { $country ->
    [japan] { NUMBER($amount, style: "short") }, mostly loans and guarantees (Tokyo)
   *[korea] { NUMBER($amount, style: "short") }: { NUMBER($cash, style: "short") } cash, { NUMBER($rest, style: "short") } for shipbuilding
}

# When it is paid.
# $country (japan, korea)
# $cap: what South Korea can be asked for in a year
brief-payment = { $country ->
    [japan] by January 2029, no yearly cap found
   *[korea] at most { NUMBER($cap, style: "short") } a year in cash
}

# How the projects’ cash is split.
# $country (japan, korea)
# $before: each side’s share until the country is repaid
# $after: the country’s share from then on
# $years: how many of them must look too short for South Korea’s split to be adjusted
# when: waterfall
brief-cash = { $country ->
    [japan] { $before } of cash until repaid, then { $after }
   *[korea] same; adjustable if { $years } years look short
}

# The sliders.
brief-return = What the projects earn a year
brief-fallback = No-deal tariff, most goods
brief-dollar = Dollar stronger (+) or weaker (−)

# Behind the number of a slider.
brief-return-unit = %
brief-hand-unit = %

# The number field of such a slider, for a screen reader.
brief-hand-number = { $name }, as a number
brief-dollar-number = Dollar, change in percent

# Above the bar of even, and the ways out of the part.
brief-even = even
brief-all-terms = All terms
brief-all-assumptions = Method, sources
brief-reset = Reset

# The button that shares or copies what the finding says, and what it says once that is copied.
brief-share = Share
brief-copied = Copied

# What a result is made of, and how old the facts are.
# $date: the date of the facts
brief-made-of = Tariffs avoided + cash back − paid in, present value; yen, won at local interest. With loans; “drawn” adds shipbuilding (yearly rates). Checked { $date }.

## The law as of a date
## also: brief

# Over the presets.
preset-title = Tariffs under

# The preset that is chosen, and the month from which it describes the law.
preset-chosen = { preset-title }: { $preset }, { $month }

# A preset’s name.
# $preset (as-signed, threat-2026-01, after-ruling, today)
preset-label = { $preset ->
    [as-signed] The deal
    [threat-2026-01] The threat
    [after-ruling] The ruling
   *[today] The law now
}

## What a preset stands on and means

# The law that a preset stands on; a full stop may follow.
# $preset (as-signed, threat-2026-01, after-ruling, today)
# $date: the day from which the preset describes the law
preset-authority = { $preset ->
    [as-signed] Emergency powers (IEEPA) for general goods, Section 232 for cars
    [threat-2026-01] Announced on { $date }, never put into force
    [after-ruling] Section 122 surcharge for general goods, Section 232 for cars
   *[today] Section 301 for general goods, Section 232 for cars and patented drugs
}

# What a preset means for the pledge.
# $preset (as-signed, threat-2026-01, after-ruling, today)
# $deal: the general rate with the deal
# $fallback: South Korea’s general rate without it
# $month: the month from which the preset describes the law
preset-meaning = { $preset ->
    [as-signed] Both deals cut the general rate and the car rate to { $deal }.
    [threat-2026-01] Korea was to go back to { $fallback } on cars and all other goods. Those are the rates that its deal had averted, so the sums are the same as at signing.
    [after-ruling] With the emergency tariffs struck down, every country paid the same surcharge: on general goods a deal no longer made a difference.
   *[today] Since { $month } most goods have paid the same with or without the deal, under another law; only Japan saves a little, the ordinary duty on top. The rates on cars and patented drugs still depend on the pledge.
}

## Sliders

# A place on a slider where the verdict changes.
# $value: where the slider stands there
# $even: the country that is even there; `both` where one overtakes the other
flip = { $even ->
    [both] tie
   *[country] { COUNTRY-SHORT($even) } even
} { $value }

# Names the row of them.
flips = Where the answer changes

# A button that moves a slider to such a place.
# $flip: the place, as above
flip-move = { $flip } (moves { QUOTED($slider) } there)

## What a slider sets
## also: brief

# What a slider sets. Each lever has a line of its own, by its id.
# $lever: the id, with hyphens for dots
# $review-years: the years after which South Korea’s split is reviewed
# $bought: the dollars that weaken a currency by the value of its lever
lever-label = { $lever ->
    [funding-take_up] Share drawn of what is not yet paid or signed
    [funding-japan-take_up] Japan: share drawn of what is not yet paid or signed
    [funding-japan-cash_share] Japan: share paid in dollars, not lent by banks
    [funding-japan-in_waterfall] Japan: share that counts in the split
    [funding-japan-last_year] Japan: last year in which money is drawn
    [tariff-japan-autos-fallback] Tariff on Japanese cars without the deal
    [tariff-korea-autos-fallback] Tariff on Korean cars without the deal
    [tariff-general-fallback] Tariff on other goods without the deal
    [tariff-pharma-fallback] Tariff on patented drugs without the deal
    [tariff-relief_years] Years that the deal lasts
    [tariff-pass_through] Share of a tariff that US buyers pay
    [tariff-autos-pass_through] Share of a tariff on cars that US buyers pay
    [tariff-elasticity] Percent of sales lost for each 1% rise in price
    [tariff-margin] Profit lost on each lost sale
    [tariff-growth] Export growth
    [trade-korea-outside_share] Korea: share of exports under other tariff rules
    [trade-pharma-covered_share] Share of drugs that would pay it
    [fx-korea-spot] Won per dollar
    [fx-korea-capacity] Dollars Korea can raise a year without weakening the won
    [fx-japan-spot] Yen per dollar
    [fx-japan-capacity] Dollars Japan can raise a year without weakening the yen
    [fx-korea-drift] Yearly change in the won (+ is weaker)
    [fx-japan-drift] Yearly change in the yen (+ is weaker)
    [fx-korea-pressure] Fall in the won for each { $bought } bought
    [fx-japan-pressure] Fall in the yen for each { $bought } bought
    [fx-korea-pass_through] Share of a change in the won that reaches dollar prices
    [fx-japan-pass_through] Share of a change in the yen that reaches dollar prices
    [fx-korea-dollar_costs] Korea: share of exporters’ costs in dollars
    [fx-japan-dollar_costs] Japan: share of exporters’ costs in dollars
    [projects-return] Yearly return on the projects
    [projects-loss_share] Share of the money lost in projects that fail
    [waterfall-spread] Spread added to the interest on money not recovered
    [waterfall-review_share] Korea’s share after the { $review-years }-year review
    [projects-lag] Years of construction, including delays
    [projects-life] Years that a project earns cash
    [projects-home_gain] Share of the money that is a gain for suppliers at home
    [discount] Cost of funds in dollars
    [discount-korea] Cost of funds in won
    [discount-japan] Cost of funds in yen
   *[horizon] Years to look ahead
}

## The buttons of a slider

# Puts a slider back to its start value.
# $label: what it sets
# $value: the start value
lever-reset-to = { $label }: back to { $value }

# The button that lowers a slider by a step.
# $label: what it sets
lever-lower = Lower: { $label }

# The button that raises a slider by a step.
# $label: what it sets
lever-raise = Raise: { $label }

# Before where a start value comes from: it is an assumption, not a fact.
lever-assumption = Assumption

# Where the slider of a currency’s drift starts: what offsets the gap in the cost of funds.
# $lever: the id, with hyphens for dots
# $date: the month of the yield at home
# $later: the month of the yield in dollars
lever-drift-start = { $lever ->
    [fx-japan-drift] our judgement: offsets the gap between the costs of funds in yen ({ $date }) and dollars ({ $later })
   *[fx-korea-drift] our judgement: offsets the gap between the costs of funds in won ({ $date }) and dollars ({ $later })
}

# How far the slider of a currency’s drift stands from what offsets the gap in the cost of funds.
# $points: percentage points a year
# $is (weaker, stronger): which way
lever-drift = our judgement; { $points } points a year { $is ->
    [weaker] weaker
   *[stronger] stronger
} than the costs of funds imply

## Sliders, static
## table: static

# Where the start value of a lever comes from. Each lever has a line of its own, by its id.
# $lever: the id, with hyphens for dots
# $date: the day, month or year of the fact behind it
# $number: the number of the fact, the lower end of a range, or a later figure
# $to: the upper end of a range
# $later: the month of the later figure, or of the yield in dollars that a drift rests on
lever-provenance = { $lever ->
    [funding-take_up] the full pledge
    [funding-japan-take_up] the full pledge; Tokyo calls it a ceiling
    [funding-japan-cash_share] Tokyo’s account of { $date }
    [funding-japan-in_waterfall] the memorandum: all of it
    [funding-japan-last_year] our judgement
    [tariff-japan-autos-fallback] Section 232 plus the ordinary duty
    [tariff-korea-autos-fallback] Section 232, or the threat
    [tariff-general-fallback] the law on the chosen date; Japan’s ordinary duty on top where it applies
    [tariff-pharma-fallback] Section 232; before that order, nothing
    [tariff-relief_years] our judgement
    [tariff-pass_through] studies of { $date } find { $number } to { $to }
    [tariff-autos-pass_through] our judgement: Japanese makers cut prices in { $date }
    [tariff-elasticity] long-run studies find about { $number }
    [tariff-margin] our judgement
    [tariff-growth] our judgement: none
    [trade-korea-outside_share] our judgement: no full breakdown was found
    [trade-pharma-covered_share] Korea’s without biosimilars; no figure for Japan was found
    [fx-korea-spot] { $date }
    [fx-korea-capacity] Bank of Korea: { $number }
    [fx-japan-spot] { $date }
    [fx-japan-capacity] a year’s surplus of the foreign exchange account, to { $date }
    [fx-korea-drift] { lever-drift-start }
    [fx-japan-drift] { lever-drift-start }
    [fx-korea-pressure] our judgement, after an IMF study of { $date }
    [fx-japan-pressure] our judgement, after an IMF study of { $date }
    [fx-korea-pass_through] our judgement: most of the trade is priced in dollars
    [fx-japan-pass_through] our judgement: most of the trade is priced in dollars
    [fx-korea-dollar_costs] our judgement: foreign parts and materials in exports; not verified
    [fx-japan-dollar_costs] our judgement, near the OECD’s { $number } of foreign value in exports in { $date }
    [projects-return] our judgement; press reports: Seoul expects { $number } from its first
    [projects-loss_share] our judgement
    [waterfall-spread] our judgement: never published
    [waterfall-review_share] no change: the clause names no number
    [projects-lag] our judgement: as planned; the yearly cash is that of the plan
    [projects-life] our judgement
    [projects-home_gain] our judgement: none is counted; Tokyo argues for more
    [discount] yield on 20-year US Treasuries, { $date }; { $number } in { $later }
    [discount-korea] our judgement: yield on 20-year South Korean bonds in { $date }
    [discount-japan] yield on 30-year Japanese government bonds, { $date }
   *[horizon] our judgement
}

# Before the same: what stands on a slider is assumed.
lever-assumed = { lever-assumption }:{ " " }

# A slider’s unit, behind its number field; a bare number and a calendar year have none.
# $unit (percent, percent-a-year, yen-per-dollar, won-per-dollar, USD-bn-a-year, years, year, number)
lever-unit = { $unit ->
    [percent] %
    [percent-a-year] %
    [yen-per-dollar] yen
    [won-per-dollar] won
    [USD-bn-a-year] $bn
    [years] years
    [year] { "" }
   *[number] { "" }
}

# A slider’s number field.
# $label: what it sets
lever-number-field = { $label }, as a number

# Puts all sliders back.
lever-reset-all = Reset all sliders

# Over the sliders that few need.
lever-more = More assumptions

## Notices
## also: brief

# A number that a reader typed and that is not possible.
# $label: what the slider sets
# $value: what was typed
# $allowed: what is possible
notice-bad-number = { $label }: “{ $value }” is not possible (allowed: { $allowed }).

# A link that has an impossible value.
# $key: as it stands in the link
# $value: as it stands in the link
# $allowed: what is possible
notice-bad-value = This link asked for { $key }={ $value }, which is not possible (allowed: { $allowed }). The start value is shown instead.

# A link that has a key more than once.
notice-repeated = This link gives { $key } more than once; the first one is shown.

# A link that was made with other facts.
# $theirs: the date of its facts
# $ours: the date of the page’s facts
notice-other-vintage = This link was made with the facts of { $theirs }; you see those of { $ours }.

# What is possible: a number between two others.
# $is-whole (yes, no): whether only a whole number will do
notice-range = { $is-whole ->
    [yes] a whole number, { $least } to { $most }
   *[no] { $least } to { $most }
}

# What is possible, where it is neither a number nor one of a few ids.
# $kind (lever, levers, two-levers, day)
notice-allowed = { $kind ->
    [lever] a lever id
    [levers] lever ids
    [two-levers] the ids of two levers that move the ledger in dollars
   *[day] YYYY-MM-DD
}

# What a publisher set.
# $publisher: who
# $assumptions: what, from notice-set-law and notice-set-lever
notice-set-by = Assumptions set by { $publisher }: { $assumptions }.

# A publisher set no value, but locks or hides sliders.
notice-restricted-by = Some sliders are fixed or left out by { $publisher }.

# A publisher whose name is not known.
notice-this-site = this site

# The preset that a publisher set.
notice-set-law = tariffs under “{ $preset }”

# A lever that a publisher set.
# $label: what it sets
# $value: to what
notice-set-lever = { $label } { NUMBER($value, style: "short") }

# Between what a publisher set.
notice-separator = { "; " }

# Leads to the neutral case.
notice-neutral = Show the neutral case

# Leads back to the publisher’s assumptions.
notice-publishers = Back to these assumptions

## Notices, static
## table: static

# After a failure.
notice-failed = The sliders have stopped working. What you see stays as it is; reload the page to go on.

## Verdict on each country

# The return from which on it pays, or not yet.
# $is-tiny (yes, no): whether it would be shown as nothing
least-rate = { $is-tiny ->
    [yes] a little more than 0%
   *[no] at least { $rate }
}

## Size

# The answer in dollars.
# $sizes (whole, level, apart): all that was pledged is drawn; or a part, of which both show the same or not
# $first (japan, korea): the country whose number is the larger one
# $second (japan, korea): the other one
size-dollars = In dollars { $sizes ->
    [whole] { COUNTRY-SHORT($first) }’s pledge is the bigger one:
    [level] both put in about the same if only that much is drawn:
   *[apart] { COUNTRY-SHORT($first) } puts in more if only that much is drawn:
} { $more } against { $less } for { COUNTRY-NAME($second) }. But dollars are not the only measure.

# The answer as a share of a year’s output.
# $sizes (whole, level, apart): all that was pledged is drawn; or a part, of which both show the same or not
size-economy = For the size of its economy { COUNTRY-NAME($first) } { $sizes ->
    [whole] pledged more
    [level] puts in about the same
   *[apart] puts in more
}: { $more } of a year’s output, { COUNTRY-SHORT($second) } { $less }.

# The answer as a share of currency reserves. Seoul asked with the whole pledge in view.
# $is-whole (yes, no): all that was pledged is drawn
size-reserves = What { COUNTRY-NAME($first) } { $is-whole ->
    [yes] pledged
   *[no] puts in
} equals { $more } of its currency reserves, { COUNTRY-SHORT($second) }’s { $less }{ $is-whole ->
    [yes] : one reason why Seoul asked for other terms.
   *[no] .
}

# The answer for each inhabitant.
size-person = The money drawn comes to { $more } for each person in { COUNTRY-NAME($first) } and { $less } in { COUNTRY-NAME($second) }.

# The answer in the countries’ own money.
# $left (japan, korea): the country listed first
# $right (japan, korea): the other one
size-local = At the exchange rates on the sliders the money drawn comes to { $left-amount } and { $right-amount }.

# A size in its measure, as a label.
# $measure (usd, gdp, reserves, person, local)
size-measured = { $measure ->
    [gdp] { $amount } of a year’s output
    [reserves] { $amount } of reserves
    [person] { $amount } a person
    [local] { $amount }
   *[usd] { $amount }
}

# A label: the part that a country must find in dollars.
size-cash = { NUMBER($amount, style: "short") } { $country ->
    [japan] paid in dollars
   *[korea] cash
}

# A label: the part that is lent or guaranteed.
size-credit = { NUMBER($amount, style: "short") } { $country ->
    [japan] bank loans with a state guarantee
   *[korea] shipbuilding, led by firms
}

# A label: the part that is not drawn.
size-uncalled = not drawn

# A measure of size.
# $measure (usd, gdp, reserves, person, local)
size-measure = { $measure ->
    [usd] Dollars
    [gdp] Economy
    [reserves] Reserves
    [person] Per person
   *[local] Won and yen
}

# What the part asks.
size-question = How big is each pledge?

## Size, static
## table: static

# Over the measures.
size-measures = Measured in

# Under the picture.
size-caption = What each country has pledged, to the same scale. Lines over a slider: where each ledger ends as it moves; rings: break-even.

## Names of terms
## also: brief

# A term in which the two deals differ.
# $term (calls, pooling, deemed_rate, review, currency_funding)
# $begins (yes, no): whether it stands by itself or begins a sentence, not within one
# $years: after how many years the split is reviewed
term-name = { $term ->
    [calls] { $begins ->
        [yes] Timetable
       *[no] timetable
    } and yearly cap
    [pooling] { $begins ->
        [yes] One
       *[no] one
    } account for all projects
    [deemed_rate] { $begins ->
        [yes] Interest
       *[no] interest
    } on money not recovered
    [review] { $begins ->
        [yes] Review
       *[no] review
    } after { $years } years
   *[currency_funding] { $begins ->
        [yes] How
       *[no] how
    } the dollars are raised
}

## Terms

# What the other country’s version of one term would change.
# $peak: most dollars of a year
# $is-more (yes, no): whether that is more than it can raise without weakening its currency
# $side (better, worse, same): how the country would end
# when: counterfactual
terms-tried = With { CAPITAL($other) }’s version of this alone: up to { $peak } a year{ $is-more ->
    [yes] , { $times } times what { COUNTRY-NAME($country) } can raise without weakening the { CURRENCY-NAME($country) }
   *[no] { "" }
}; { $side ->
    [better] { $change } better
    [worse] { $change } worse
   *[same] no better or worse
} by { $until }.

# Over the picture of it, whose other columns are those of the country’s own version.
# when: counterfactual
terms-tried-columns = Dashed: { CAPITAL($other) }’s version

## Terms that are tried
## also: brief

# While a reader tries the other country’s version of some terms.
# $terms: their names
# when: counterfactual
terms-switched = A what-if: on this page { CAPITAL($country) } has { CAPITAL($other) }’s version of { $terms }.

# One of those names.
# when: counterfactual
terms-switched-name = { STRONG($term) }

## Terms, static
## table: static

# What the part asks.
terms-question = Are the terms the same?

# Leads to the facts of every row.
terms-sources = Sources of all terms

# The answer.
# $safeguards: terms-safeguards
terms-answer = On paper the split of the cash is the same. But Seoul won safeguards that are not in what we could read of Tokyo’s text: { STRONG($safeguards) }.

# The terms that only Seoul has.
# $years: the years after which the split is reviewed
terms-safeguards = a yearly cap, a currency clause, one pooled account, a review after { $years } years

## Tariffs

# The answer where nothing is at stake.
# $is-same (yes, no): all goods pay the same with and without the deal
tariffs-nothing = { $is-same ->
    [yes] At these tariffs the pledge buys nothing: goods pay the same without it.
   *[no] On these assumptions the pledge buys nothing: losing the deal would on balance cost neither country anything.
}

# The answer.
# $left-effect (cost, gain, nothing): what losing the deal would do to the country listed first
# $right-effect (cost, gain, nothing): and to the other one
# $goods: the end of the sentence
tariffs-answer = Losing the deal would { $left-effect ->
    [gain] save
   *[cost] cost
} { COUNTRY-NAME($left) } { $left-effect ->
    [nothing] { MARK($left-amount, "nothing") }
   *[cost] { $left-amount } a year
} and { $right-effect ->
    [gain] { $left-effect ->
        [gain] { COUNTRY-NAME($right) }
       *[cost] save { COUNTRY-NAME($right) }
    } { $right-amount } a year
    [nothing] { $left-effect ->
        [gain] cost { COUNTRY-NAME($right) }
       *[cost] { COUNTRY-NAME($right) }
    } { MARK($right-amount, "nothing") }
   *[cost] { $left-effect ->
        [gain] cost { COUNTRY-NAME($right) }
       *[cost] { COUNTRY-NAME($right) }
    } { $right-amount } a year
}{ $goods }

# How much of the cost falls on certain goods.
# $part (all, most)
tariffs-part = { $part ->
    [all] all
   *[most] most
}

# The goods that the cost falls on.
# $class (autos, general)
tariffs-on = { $class ->
    [autos] cars
   *[general] goods other than cars
}

# The end of the answer: which goods the cost falls on.
# $goods (unsaid, alike, parts, classes): not to be said in a word; the same of both countries; different parts of it on the same goods; different goods
# $is-rest-same (yes, no): other goods pay the same with and without the deal
tariffs-goods = { $goods ->
    [unsaid] .
    [alike] , { TARIFFS-PART($left-part) } of it on { TARIFFS-ON($left-class) }{ $is-rest-same ->
        [yes] : other goods pay the same with or without it.
       *[no] .
    }
    [parts] : { TARIFFS-PART($left-part) } of { COUNTRY-SHORT($left) }’s on { TARIFFS-ON($left-class) }, { TARIFFS-PART($right-part) } of { COUNTRY-SHORT($right) }’s.
   *[classes] : { TARIFFS-PART($left-part) } of { COUNTRY-SHORT($left) }’s on { TARIFFS-ON($left-class) }, { TARIFFS-PART($right-part) } of { COUNTRY-SHORT($right) }’s on { TARIFFS-ON($right-class) }.
}

# The note where the deal holds for no year.
tariffs-note-never = The deal is not assumed to last even a year, so it saves nothing.

# So many years, as the note marks them.
tariffs-years = { $years }

# The note: what the answer adds up to.
# $period (horizon, one, deal): the ledger ends before the deal does; the deal holds for one year; it holds for more
# $left-effect (saves, costs, nothing): what the deal does to exporters of the country listed first
# $right-effect (saves, costs, nothing): and to those of the other one
tariffs-note = { $period ->
    [horizon] Over the { $years } years ahead, fewer than the deal is assumed to last, it
    [one] In the { MARK($years, "one") } year that the deal is assumed to last, it
   *[deal] Over the { $years } years that the deal is assumed to last, it
} { $left-effect ->
    [costs] costs
   *[saves] saves
} exporters in { COUNTRY-SHORT($left) } { $left-effect ->
    [nothing] { MARK($left-amount, "nothing") }
   *[saves] { $left-amount }
} and { $right-effect ->
    [costs] { $left-effect ->
        [costs] in { COUNTRY-SHORT($right) }
       *[saves] costs those in { COUNTRY-SHORT($right) }
    } { $right-amount }
    [nothing] { $left-effect ->
        [costs] saves those in { COUNTRY-SHORT($right) }
       *[saves] in { COUNTRY-SHORT($right) }
    } { MARK($right-amount, "nothing") }
   *[saves] { $left-effect ->
        [costs] saves those in { COUNTRY-SHORT($right) }
       *[saves] in { COUNTRY-SHORT($right) }
    } { $right-amount }
}.

# A label: cars and parts.
tariffs-autos = Cars and parts

# A label: all that has no tariff regime of its own.
tariffs-general = Other goods

# A label: drugs that the tariff on patented ones is for.
tariffs-drugs = Patented drugs

# A label: from one tariff to another.
# $is-same (yes, no): both are the same
tariffs-rates = { $is-same ->
    [yes] { $deal } either way
   *[no] { $deal } → { $fallback }
}

# Over a column: what exporters sell in a year.
tariffs-exports = exports

# A label: a class of goods costs the same with and without the deal.
tariffs-no-loss = nothing to lose

# What the part asks.
tariffs-question = What does the pledge buy?

## Tariffs, static
## table: static

# Under the picture.
# $year: of which year the trade is
tariffs-caption = What exporters would lose in a year, at { $year } trade: lower prices on what they still sell, and the profit lost on sales that vanish; the rest of a tariff falls on US buyers. Arrows: tariff with the deal → without it. Metals, other drugs, chips and aircraft have tariff rules of their own and are left out.

# Under the note: sums from outside to hold ours against, and what rivals pay.
# $threat: the tariff on cars without the deal
# $korea-usd: what carmakers of South Korea would lose in a year
# $japan-usd: what those of Japan expected to lose in a year
# $here: the general rate for the two countries
# $rivals: and for rivals
# when: rivals
tariffs-beside = From outside: { $threat } would cost Hyundai and Kia { NUMBER($korea-usd, style: "short") } a year, all US tariffs Japan’s carmakers up to { NUMBER($japan-usd, style: "short") }. EU and Taiwan pay { $rivals }, not { $here }.

# Opens it.
# when: rivals
tariffs-check-open = Whose estimates, and what rivals pledged

# After it: whose the sums from outside are and what they count, what rivals pledged, and what else was promised.
# $korea: what carmakers of South Korea would lose in a year, in won
# $japan: what those of Japan expected to lose in a year, in yen
# $date: when they expected so
# $eu: what the companies of the European Union are expected to invest
# $taiwan: what those of Taiwan are to invest
# $guarantees: of how much lending Taiwan is to guarantee
# when: rivals
tariffs-check = The estimates above are Hana Securities’ for Hyundai and Kia ({ $korea }), and the forecasts of Japan’s carmakers themselves (up to { $japan }; { $date }). They count the whole duty that firms would pay; our sums count only the part that exporters bear. The EU and Taiwan made pledges too: European companies are expected to invest { $eu }, Taiwan’s are to invest { $taiwan } and have { $guarantees } of loans guaranteed. Their lower rate turns on a ban on goods of forced labour, in force or agreed. Japan and South Korea also agreed to purchases, from aircraft to arms, so the pledge alone did not buy the lower rates.

## Tariff and exchange rate

# At which exchange rate US buyers pay without the deal what they pay with it; bold, over the pictures.
# $kind (same, near, at, half, twice): they pay the same anyway; so nearly the same that no other rate would be shown; at this rate; not even at half the currency’s value; even at twice its value they pay less
# $rate: that rate
# $today: today’s rate, at which the deal is looked at
# when: cars
offset-buyer = { $kind ->
    [same] Losing the deal would not change what US buyers pay for cars from { COUNTRY-NAME($country) }.
    [near] Losing the deal would hardly change what US buyers pay for cars from { COUNTRY-NAME($country) }.
    [half] Not even at half the { CURRENCY-NAME($country) }’s value would its cars cost US buyers as little without the deal as with it.
    [twice] Even at twice the { CURRENCY-NAME($country) }’s value, its cars would cost US buyers less without the deal.
   *[at] Without the deal, cars from { COUNTRY-NAME($country) } would cost US buyers the same at { $rate } to the dollar instead of the latest { $today }.
}

# At which exchange rate exporters take without the deal, in their own money, what they take with it.
# $kind (same, near, at, half, twice): as above, of what exporters take; even at twice the currency’s value they take more
# $rate: that rate
# when: cars
offset-exporter = { $kind ->
    [same] Exporters would earn the same in { CURRENCY-NAME($country) }.
    [near] Exporters would earn nearly the same in { CURRENCY-NAME($country) }.
    [half] Exporters would earn less in { CURRENCY-NAME($country) } even at half its value.
    [twice] Exporters would earn more in { CURRENCY-NAME($country) } even at twice its value.
   *[at] At { $rate } exporters would earn the same in { CURRENCY-NAME($country) }.
}

# What the exchange rate has done: begins offset-equivalent.
# $since (rise, fall, moved): the currency is stronger, or weaker, than it was then; a slider has it elsewhere than it is
# $date: the month of the earlier rate, the currency’s weakest of those that the records hold
# $past: the earlier rate, that month’s average
# when: cars
offset-since = { $since ->
    [rise] The { CURRENCY-NAME($country) } has risen from its low of { $past } in { $date }.
    [fall] The { CURRENCY-NAME($country) } has fallen from { $past } in { $date }.
   *[moved] Here a dollar is { $rate }; at the { CURRENCY-NAME($country) }’s low of { $date } it was { $past }.
}

# What an exchange rate is worth as a tariff.
# $since: offset-since
# $kind (tariff, alike, subsidy, beyond, none): as such a tariff; as the one that there is; as a subsidy; as more than any tariff that is looked at; as none, since buyers pay nothing of a tariff
# $equivalent: that tariff, or that subsidy
# $most: the highest tariff that is looked at
# when: cars
offset-equivalent = { $since } { $kind ->
    [alike] To a US buyer that feels like no change: a car tariff of { $deal }.
    [subsidy] To a US buyer that feels like a subsidy of { $equivalent }, not a car tariff of { $deal }.
    [beyond] To a US buyer that feels like a car tariff of more than { $most }, not { $deal }.
    [none] US buyers pay nothing of a tariff, so that feels like none to them.
   *[tariff] To a US buyer that feels like a car tariff of { $equivalent }, not { $deal }.
}

# What US buyers pay for a car where tariff and rate stand, against the deal at today’s rate.
# $side (dearer, cheaper, same): more, less, or as much
# when: cars
offset-price = { $side ->
    [dearer] US buyers pay { $share } more than with the deal today
    [cheaper] US buyers pay { $share } less than with the deal today
   *[same] US buyers pay as much as with the deal today
}

# The same over a picture.
# $side (dearer, cheaper, same): as above
# when: cars
offset-price-short = { $side ->
    [dearer] US car price +{ $share }
    [cheaper] US car price −{ $share }
   *[same] same US car price
}

# Beside a curve, and over a column of the table: what is the same along it.
# $party (buyer, exporter): what US buyers pay; what exporters get in their own money
# when: cars
offset-line = { $party ->
    [buyer] same price
   *[exporter] same in { CURRENCY-NAME($country) }
}

# In a corner of the picture, on either side of the curve of US buyers.
# when: cars
offset-side = { $is-cheaper ->
    [yes] cheaper in the US
   *[no] dearer in the US
}

# Beside the point where both curves meet: the tariff with the deal at today’s rate.
# when: cars
offset-deal = deal

# Beside the point, wherever a reader has moved it: the tariff without the deal, at the exchange rate that is assumed.
# when: cars
offset-no-deal = no deal

# What stands along the lower side: the tariff without the deal.
# when: cars
offset-tariff = Tariff

# An exchange rate beside the picture.
# when: cars
offset-rate = { $country ->
    [japan] ¥{ $rate }
   *[korea] ₩{ $rate }
}

# The picture, for those who do not see it.
# $across: what the slider across sets
# $answer: offset-buyer
# when: cars
offset-alt = { COUNTRY-NAME($country) }. Across: { $across }. Up: { $up }. { $answer }

# The name of the point that a reader can move.
# when: cars
offset-point = Point of { COUNTRY-NAME($country) }. Left and right: { $across }. Up and down: { $up }

# Over the table.
# when: cars
offset-table-caption = At which exchange rate nothing changes, by the tariff on cars without the deal

# In the table: no such rate, or one far beyond any that there was.
# when: cars
offset-none = none

## Tariff and exchange rate, static
## table: static

# What it is about.
# when: cars
offset-question = Could a weaker currency make up for losing the deal?

# Opens the table.
# when: cars
offset-table = The curves as a table

# Under the pictures.
# $date: the day of today’s rate
# when: cars
offset-caption = Cars, against the deal at the latest rate ({ $date }; lows are monthly averages); dashed: for exporters, in their home currency. Drag the point, or use arrow keys; a ring stays at the start.

## Currency

# What a country must find in a year, and whether it can.
# $room (unknown, within, none, little, beyond): what can be raised is not known; covers it; is nothing; shows as the same; or is less
# $gap: what the rest takes of reserves
currency-need = { COUNTRY-SHORT($country) } must find up to { $peak } a year{ $room ->
    [unknown] .
    [within] , no more than it can raise without weakening the { CURRENCY-NAME($country) }.
    [none] , { MARK($capacity, "none") } of which it can raise without weakening the { CURRENCY-NAME($country) }. Finding it would use { $gap } of its reserves in all.
    [little] , a little more than the { $capacity } it can raise without weakening the { CURRENCY-NAME($country) }. Filling the gap would use { $gap } of its reserves in all.
   *[beyond] , more than the { $capacity } it can raise without weakening the { CURRENCY-NAME($country) }. Filling the gap would use { $gap } of its reserves in all.
}

# The answer: the need of the country that asked for other terms, and what the other’s would have meant.
# $need: currency-need of that country
# when: counterfactual-calls
currency-answer = { $need } If it had to pay all that is drawn in cash, on { COUNTRY-NAME($other) }’s timetable, as { CAPITAL($country) } feared, that would be up to { $peak } a year.

# The note: the other country’s need, and what both pay in their own money.
# $need: currency-need of the other country
currency-note = { $need } In home currency, at each year’s rate, all the money drawn costs { COUNTRY-SHORT($first) } { $first-cost } and { COUNTRY-SHORT($second) } { $second-cost }.

# A label: Korea on Japan’s terms.
# when: counterfactual-calls
currency-counterfactual = if all in cash

# A label: what can be raised without buying dollars.
currency-capacity = can raise { NUMBER($amount, style: "short") }

# What the part asks.
currency-question = Can the won and the yen take it?

## Currency, static
## table: static

# Under the picture.
currency-caption = Dollars each country must find in a year. Dashed: if all that is drawn of Korea’s pledge were cash, by Japan’s deadline of January 2029; that year counts in full, since sources differ on what must be paid by then. Can raise: Korea the middle of the Bank of Korea’s range, Japan a year’s surplus of its foreign exchange account.

## Returns

# When a country is repaid, as a clause of the answer. On separate accounts that is a matter of each year’s projects.
# $repaid (never, whole, first, last): never; all at once; the first projects alone; the first and the last ones
returns-repaid = { COUNTRY-SHORT($country) }{ $repaid ->
    [never] { " " }is { MARK($flip, "not") } repaid in full by then
    [whole] { " " }is repaid with interest in { $flip }
    [first] ’s first projects are repaid in { $flip }
   *[last] ’s first projects are repaid in { $flip }, the last in { $last }
}

# The answer.
# $is-repaid (yes, no): whether either country is
# $left-repaid: returns-repaid of the country listed first
# $right-repaid: and of the other one
returns-answer = If projects earn { NUMBER($rate, style: "exact") } a year, by { $until } { COUNTRY-SHORT($left) }’s side has taken out { $left-received } for the { $left-invested } it put in, and { COUNTRY-SHORT($right) }’s { $right-received } for { $right-invested }. { $is-repaid ->
    [no] Counting interest, { MARK($flip, "neither") } is repaid in full by then.
   *[yes] { $left-repaid }; { $right-repaid }.
}

# A label: what a pledger gets.
returns-received = { COUNTRY-SHORT($country) } { NUMBER($amount, style: "short") }

# A label: the American side.
returns-partner = US side

# A label: what the American side gets.
returns-partner-received = { returns-partner } { NUMBER($amount, style: "short") }

# A label: the year in which a pledger’s share falls.
# $is-whole (yes, no): everything is repaid, not the first projects alone
# $share: what it gets from then on, in percent
# $rest: what the American side gets
returns-flip = { $year }: { $is-whole ->
    [yes] repaid, then { $share } : { $rest }
   *[no] first projects repaid
}

# A label: what is not recovered. Nobody owes it.
returns-owed = { NUMBER($amount, style: "short") } not recovered

# What the part asks.
returns-question = Who gets the money back?

## Returns, static
## table: static

# Under the picture.
returns-caption = Above: cash from the projects each year, not discounted. Below: what is not yet recovered, with interest. Nobody owes it: it can only come from the projects’ cash, and money in projects that fail never comes back.

## Verdict

# On what the answer hangs.
# $drawn (all, same, apart): how much of both pledges is paid in
# $years (alike, apart): whether the last of both is drawn in the same year
# $left-by: the last year in which the pledge listed first is
# $left-share: the share of the pledge listed first, with its sign
verdict-if = { $drawn ->
    [all] If both pledges are fully drawn, { $years ->
        [alike] the last of it in { $left-by },
       *[apart] { COUNTRY-NAME($left) }’s by { $left-by }, { COUNTRY-NAME($right) }’s by { $right-by },
    }
    [same] If { $left-share } of each pledge is drawn
   *[apart] If { $left-share } of { COUNTRY-NAME($left) }’s pledge and { $right-share } of { COUNTRY-NAME($right) }’s are drawn
} and projects earn { NUMBER($return, style: "exact") } a year

# The answer where both countries end below zero.
verdict-both-short = { $if }, { COUNTRY-NAME($left) } is about { $left-npv } short in { $until } and { COUNTRY-SHORT($right) } { $right-npv }, in present value at { NUMBER($discount, style: "exact") } a year.

# A country’s ledger, as a clause of the answer.
# $end (start, year, short, even): it stays above zero from the start or from a year on, or ends below zero or about at it
verdict-ledger = { COUNTRY-NAME($country) } { $end ->
    [start] is ahead from { MARK($year, "the start") }
    [year] is ahead from { $year }
    [short] is still { $npv } short in { $until }
   *[even] just breaks even in { $until }
}

# The answer where they do not.
# $left: verdict-ledger of the country listed first
# $right: and of the other one
verdict-answer = { $if }, { $left }; { $right }, both in present value at { NUMBER($discount, style: "exact") } a year.

# How much of its pledge may be drawn for each country to come out even in dollars, in percent.
# $money (usd, local): what the ledgers are shown in
verdict-drawn-both = { COUNTRY-NAME($country) } breaks even{ $money ->
    [local] { " " }in dollars
   *[usd] { "" }
} if no more than { $share }% of its pledge is drawn, { COUNTRY-NAME($second) } if no more than { $other }% is.

# The same of one country.
# $share: in percent
# $money (usd, local): what the ledgers are shown in
verdict-drawn = { COUNTRY-NAME($country) } breaks even{ $money ->
    [local] { " " }in dollars
   *[usd] { "" }
} if no more than { $share }% of its pledge is drawn.

# The same in a few words, beside the ledgers in dollars.
verdict-own-too = In home currency: { COUNTRY-NAME($left) } { $left-npv }, { COUNTRY-NAME($right) } { $right-npv }.

# Where both ledgers end in the countries’ own money.
# $left: verdict-own-country of the country listed first
# $right: and of the other one
verdict-own = In home currency, each year at that year’s exchange rate, { $left }; { $right }.

# One country’s ledger there.
# $npv: how far short or ahead it ends
# $is-even (yes, no): whether it stays above zero from some year on
# $from: that year
# $discount: the rate at which its own money is discounted
verdict-own-country = { COUNTRY-NAME($country) } ends { $npv }{ $is-even ->
    [yes] { " " }(from { $from } on)
   *[no] { "" }
}, discounted at { NUMBER($discount, style: "exact") } a year

# Where the ledgers of both nations end.
# $left: verdict-budget-country of the country listed first
# $right: and of the other one
verdict-nation = For the nation as a whole, in dollars, { $left } and { $right } in { $until }.

# The same against what each paid in.
# $left: verdict-of-outlay-country of the country listed first
# $right: and of the other one
verdict-of-outlay = Against the money it pays in, in present value, { $left } and { $right }.

# One country’s part of it.
# $side (short, ahead): on which side of zero its ledger ends
verdict-of-outlay-country = { COUNTRY-NAME($country) } { $side ->
    [short] loses
   *[ahead] gains
} { $share }

# Where the states’ own budgets end.
# $left: verdict-budget-country of the country listed first
# $right: and of the other one
verdict-budget = For the state’s budget alone, without banks, suppliers, exporters and premiums, { $left } and { $right } in { $until }.

# One country’s end of either.
# $npv: how far short or ahead it ends
verdict-budget-country = { COUNTRY-NAME($country) } is { $npv }

# What guarantees cost a state.
# $is-safe (yes, no): nothing is lost
# $guaranteed: the loans that it guarantees
# $loss: what of them is lost with projects that fail
# $premium: the yearly premium that would cover it
verdict-guarantee = { $is-safe ->
    [yes] Nothing is lost of the { $guaranteed } of bank loans that { COUNTRY-NAME($country) } guarantees, if the projects serve them.
   *[no] Of the { $guaranteed } of bank loans that { COUNTRY-NAME($country) } guarantees, { $loss } is lost with projects that fail; that all others serve theirs, whatever they earn, is assumed. A premium of { $premium } a year would cover that; what is charged is not known.
}

# Names the switch between dollars and the countries’ own money.
verdict-moneys = Ledger in

# What the ledgers are kept in.
# $money (usd, local)
verdict-money = { $money ->
    [usd] Dollars
   *[local] Won and yen
}

# A label: the zero line.
verdict-even = even

# A label: the year from which a ledger stays above zero.
verdict-even-from = ahead from { $year }

# A label: what is missing at the end.
verdict-short = { NUMBER($amount, style: "short") } short

# A label: what the shaded bands of the picture hold.
verdict-band = all readings of disputed terms

# What it would take for both pledges to pay.
# $left: the tariff of the country listed first, as below
# $money (usd, local): what the ledgers are shown in
verdict-note = A pledge breaks even{ $money ->
    [local] { " " }in dollars
   *[usd] { "" }
} at this tariff without the deal, the same on cars and other goods: { $left }, { $right }.

# The tariff that one country’s pledge must keep off.
verdict-note-country = { $rate } for { COUNTRY-NAME($country) }

# How high that tariff is.
# $is (nothing, enough, unknown): what is known of it; unknown: the highest that was tried is not enough
# $most: the highest tariff that was tried
# $rate: least-rate
verdict-note-rate = { $is ->
    [nothing] even 0%
    [unknown] none up to { $most }
   *[enough] { $rate }
}

# What the part asks.
verdict-question = Does it add up?

## Verdict, static
## table: static

# Under the picture.
# $year: the first year of the ledger
verdict-caption = Losses avoided plus cash received minus money paid in, added up since { $year }, each year discounted at the cost of funds in dollars or at home (yields of different dates: see the sliders). Japan’s line includes the bank loans that the state guarantees; Korea’s leaves out what its firms put into shipbuilding.

# On a card, under both results: on what they hang.
card-condition = If all is drawn, in present value

## Pictures

# Over the picture of size, bold: whose pledge is how many times the other’s. A line of a phone.
# $is (larger, in-dollars, alike, none): one is larger; so in dollars, while amounts in home currency are shown; both are about the same; nothing is drawn of one
# $larger: the country with the larger one
# $smaller: the other country
# $times: how many times as large
picture-size = { $is ->
    [none] Nothing to compare
    [alike] Both are about the same
    [in-dollars] { COUNTRY-SHORT($larger) }’s is { $times } times, in dollars
   *[larger] { COUNTRY-SHORT($larger) }’s is { $times } times { COUNTRY-SHORT($smaller) }’s
}

# Over the picture of tariffs, bold: on which goods most would be lost.
# $most (cars, others, drugs, nothing)
picture-tariffs = { $most ->
    [cars] Most would be lost on cars
    [others] Most would be lost on other goods
    [drugs] Most would be lost on drugs
   *[nothing] Nothing would be lost
}

# Over the picture of the currency, bold: in how many years each country pays.
# $first: a country
# $years: its years
# $is-one (yes, no): whether it is one exactly
# $second: the other country
# $other: its years
picture-currency = { COUNTRY-SHORT($first) } pays in { $years } { $is-one ->
    [yes] year
   *[no] years
}, { COUNTRY-SHORT($second) } in { $other }

# Over the picture of returns, bold: who is repaid in full.
# $who (both, one, neither)
# $one: the country that is, if one is
picture-returns = { $who ->
    [both] Both are repaid in full
    [one] Only { COUNTRY-SHORT($one) } is repaid in full
   *[neither] Neither is repaid in full
}

# Over the picture of the verdict, bold: who breaks even.
# $who (both, one, neither)
# $until: the last year
# $one: the country that does, if one does
picture-verdict = { $who ->
    [both] Both break even by { $until }
    [one] Only { COUNTRY-SHORT($one) } breaks even by { $until }
   *[neither] Neither breaks even by { $until }
}

# Over the picture of what terms are worth: whether a country’s own terms are better for it than the other’s.
# $is (better, worse, reserves, same): by how much money; worse; in reserves; no difference
# $amount: by how much
# $own: what its own terms take of its reserves
# $other: what the other’s would
picture-worth = { $is ->
    [better] { COUNTRY-SHORT($country) }’s terms: { $amount } better
    [worse] { COUNTRY-SHORT($country) }’s terms: { $amount } worse
    [reserves] { COUNTRY-SHORT($country) }’s terms: { $own }, not { $other }
   *[same] { COUNTRY-SHORT($country) }’s terms: no difference
}

## Break-even map

# Over the choice of the slider that the map has from left to right.
map-across = Across

# Over the choice of the slider that it has from bottom to top.
map-up = Up

# Over the choice of what the map shows.
map-choice = Shown

# What the map can show.
# $of: a country; `difference` for one against the other
map-of = { $of ->
    [difference] Who is further ahead
   *[country] { COUNTRY-NAME($of) }
}

# Beside the line between the two sides.
# $of: as above
map-even = { $of ->
    [difference] the two tie
   *[country] { COUNTRY-SHORT($of) } breaks even
}

# In a corner of the map of one country: the side that the corner is on.
map-side = { $is-ahead ->
    [yes] gains
   *[no] loses
}

# In a corner of the map of both.
map-leads = { COUNTRY-SHORT($country) } leads

# The picture, for those who do not see it.
# $across: what the slider across sets
map-alt = Map: { MAP-OF($of) }. Across: { $across }. Up: { $up }.

# The name of the point that a reader can move.
map-point = Point on the map. Left and right: { $across }. Up and down: { $up }

# Where the point is, and what holds there.
map-point-value = { $across } { $across-value }: { $up } { $up-value }: { $standing }

# How one country stands.
# $balance: what it is short or ahead
map-standing = { COUNTRY-NAME($country) } is { $balance }

# How one country stands against the other.
map-lead = { COUNTRY-NAME($first) } is { $amount } better off than { COUNTRY-NAME($second) }

# Opens the table.
map-table = The map as a table

# Over the table.
# $country: where the difference is shown, whose ledger the other one’s is taken from
map-table-caption = { MAP-OF($of) }{ $of ->
    [difference] : { COUNTRY-NAME($country) } less { COUNTRY-NAME($other) }
   *[country] , ahead or short (−)
}. Columns: { $across }; rows: { $up }

# What holds where the sliders stand.
map-answer = As the sliders stand, { $standing }.

# On how much of the map a side is ahead, which is no chance of it. Said while the map is folded away too.
# $of: a country; `difference` for one against the other
# $country: who is ahead there
# $share: in percent
map-finding = { $of ->
    [difference] { COUNTRY-NAME($country) } does better than { COUNTRY-NAME($other) }
   *[country] { COUNTRY-NAME($country) } comes out ahead
} on { $share }% of the map, which holds every pair of values, likely or not.

# What one slider of the map must be, while the other one stands.
# $lever: the slider that stands
# $value: where it stands
# $shown (country, difference): whether a country must be ahead, or better off than the other
# $is-first (yes, no): whether it is the first sentence about that country
# $ahead (always, never, from, up-to, between, outside, changing): where on the other slider that is so
# $moving: the other slider
# $changes: the places at which it changes, if there are more than two
# $is-year (yes, no): whether the other slider sets a calendar year
map-needed = With { QUOTED($lever) } at { $value }{ $is-first ->
    [yes] { " " }and the rest as it stands
   *[no] { "" }
}, { $shown ->
    [difference] { $is-first ->
        [yes] { COUNTRY-NAME($country) } is better off than { COUNTRY-NAME($other) }
       *[no] it is better off
    }
   *[country] { $is-first ->
        [yes] { COUNTRY-NAME($country) } comes out ahead
       *[no] it comes out ahead
    }
} { $ahead ->
    [always] whatever { QUOTED($moving) } is
    [never] at no value of { QUOTED($moving) } on the map
    [from] if { QUOTED($moving) } is at least { $from }
    [up-to] if { QUOTED($moving) } is at most { $up-to }
    [between] if { QUOTED($moving) } is between { $from } and { $up-to }
    [outside] if { QUOTED($moving) } is at most { $up-to } or at least { $from }
   *[changing] only in some ranges of { QUOTED($moving) }: it changes at { $changes }
}.

## Break-even map, static
## table: static

# Over the map.
map-question = Where does it pay?

# Under the map.
map-caption = What is gained or lost by the last year, for every pair of values, with all other sliders left as they are. Drag the point, or use arrow keys; a ring stays at the start.

## Goal seek

# What a reader would like to come out is so already.
goal-met = On these assumptions that is already so.

# Where a slider must stand for it.
# $goal: goal-choice
# $has-year (yes, no): whether the goal has a year, $by
goal-at = For { $goal }{ $has-year ->
    [yes] { " " }by { $by }
   *[no] { "" }
}, { STRONG(QUOTED($lever)) } would have to be { $value }.

# Moves the slider there.
goal-set = Move the slider there

# No place on the slider is enough.
# $value: the best place
# $missing: what is missing there
goal-nowhere = No setting of this slider is enough. The closest is { $value }, where { $missing }.

# What is missing to a goal of one country.
# $goal (even, ahead, within-capacity): to be even; to end ahead of the other country; to raise its dollars without weakening its currency
# $other (japan, korea): the other country
goal-missing = { COUNTRY-SHORT($country) } { $goal ->
    [even] is still { $amount } short
    [ahead] is still { $amount } behind
   *[within-capacity] still needs { $amount } a year more than it can raise without weakening the { CURRENCY-NAME($country) }
}

# What is missing to the same cost for each inhabitant of both countries.
goal-missing-per-person = the gap is still { NUMBER($amount, style: "exact") } a person

# What a reader would like to come out; “I want” stands before it.
# $goal (even, ahead, same-per-person, within-capacity)
# $country (japan, korea): whose goal it is, but for same-per-person
# $other (japan, korea): the other country
goal-choice = { $goal ->
    [even] { COUNTRY-SHORT($country) } to break even
    [ahead] { COUNTRY-SHORT($country) } to end ahead of { COUNTRY-SHORT($other) }
    [same-per-person] the same cost per person for both
   *[within-capacity] { COUNTRY-SHORT($country) } to raise its dollars without weakening the { CURRENCY-NAME($country) }
}

## Goal seek, static
## table: static

# Over it all.
goal-question = What would it take?

# Before the goals.
goal-choose = I want

# Before the year.
goal-choose-year = by

# Before the levers.
goal-choose-lever = by moving

## Uncertainty

# So many of a hundred, without calling rare what never happens.
# $is (none, few, some, most, all)
uncertainty-count = { $is ->
    [none] none
    [few] fewer than 1
    [most] more than 99
    [all] all
   *[some] { $count }
}

# In how many futures each country comes out ahead.
# $right-count: how many of a hundred, as above, in which the country listed last does
# $money (usd, local): in what that is counted
uncertainty-answer = Of 100 simulated futures{ $money ->
    [local] { " " }counted in home currency
   *[usd] { "" }
}, { COUNTRY-NAME($right) } comes out ahead in { $right-count }, { COUNTRY-NAME($left) } in { $left-count }.

# How far apart the middle half of the futures are, in each country’s own money.
# $right: the country listed last, as below
uncertainty-spread = In home currency, in the middle 50% of them, { $right }, { $left }.

# The same of one country.
# $is-range (yes, no): whether the two ends differ
# $low: the lower end, short or ahead
uncertainty-spread-country = { COUNTRY-SHORT($country) } ends { $is-range ->
    [yes] between { $low } and { $high }
   *[no] { $high }
}

# What was assumed of luck.
# $left-volatility: the standard deviation of an exchange rate in a year, in percent
# $return-sd: that of the return of the projects, in percentage points
# $paths: how many futures were drawn
# $seed: what the random numbers start from
uncertainty-assumed = Assumed: in a year the { CURRENCY-NAME($left) } moves by { $left-volatility }% and the { CURRENCY-NAME($right) } by { $right-volatility }% (standard deviations), with a correlation of { $correlation }; projects earn { $project-return } a year, give or take { $return-sd } points, with the same luck for both countries. { $paths } futures, simulated from random seed { $seed }.

# Over the dots of a country.
uncertainty-dots = { $count } of 100

# The dots, for those who do not see them.
uncertainty-dots-alt = { COUNTRY-NAME($country) }: ahead in { $count } of 100 futures

# The picture of a country’s ledger, for those who do not see it.
uncertainty-ledger-alt = { COUNTRY-NAME($country) }: in 90% of futures the ledger ends between { $low } and { $high }; the median is { $middle }

# The picture of what each year’s money costs, for those who do not see it.
# $most: what the costliest year takes in one future of twenty
uncertainty-cost-alt = { COUNTRY-NAME($country) }: the costliest year takes { $middle } at the median and more than { $most } in 5% of futures

# Over the picture of the ledger: where it ends in the middle future.
uncertainty-ledger-middle = median: { NUMBER($amount, style: "short") }

# Over the picture of the cost: the costliest year of the middle future.
uncertainty-cost-middle = up to { $amount }

# Beside the upper end of the ledger.
# $share: how many futures end above it
uncertainty-better = { $share } do better

# Beside its lower end.
# $share: how many futures end below it
uncertainty-worse = { $share } do worse

## What a slider of uncertainty sets
## also: brief

# What a slider of what nobody knows sets. Each has a line of its own, by its id.
# $parameter: the id, with hyphens for dots
uncertainty-label = { $parameter ->
    [volatility-japan] Swings in the yen in a year
    [volatility-korea] Swings in the won in a year
    [correlation] How closely yen and won move together
   *[return_sd] Luck of the projects: swings in the return
}

## Choices of uncertainty

# Draws other futures.
uncertainty-draw = Simulate other futures

# Over the ledgers.
uncertainty-ledgers = The ledger, in today’s dollars

# Over the yearly costs.
uncertainty-costs = What each year’s money costs in home currency

## Uncertainty, static
## table: static

# Where the start value of such a slider comes from. Each has a line of its own, by its id.
# $parameter: the id, with hyphens for dots
uncertainty-provenance = { $parameter ->
    [volatility-japan] monthly averages of 2015–24; daily closing rates swing more
    [volatility-korea] monthly averages of 2015–24; daily closing rates swing more
    [correlation] our judgement; 1: in step, 0: each on its own, −1: opposite
   *[return_sd] our judgement; two futures in three lie within it
}

# Over the futures.
uncertainty-question = How much of the answer is luck?

# What a future is, and what luck is not in it.
uncertainty-meaning = Each future is one throw of the dice: every year chance moves the yen and the won around the path assumed above, and all projects together earn more or less than assumed. Who comes out ahead is counted in the money of the ledger above. Returns matter most; exchange rates decide the cost in home currency and what the deal saves. Political luck is left out: no new tariff, no court ruling, no broken deal.

# Under the pictures.
uncertainty-caption = Line: median. Dark band: middle 50%. Light band: 90%. Above: the ledger, as in the picture before. Below: all the money drawn in a year, loans and shipbuilding included, at that year’s exchange rate.

# While other futures are being worked out.
uncertainty-working = Simulating …

## Interpretations

# How far the verdict moves over all interpretations of what is disputed.
# $left: the country listed first, as below
interpretations-answer = Depending on how the disputed terms are read, in dollars, { $left } and { $right } in { $until }.

# The same of one country.
# $is-range (yes, no): whether the two ends differ as they are shown
# $worst: the least favourable end, short or ahead
# $stands (worst, best, between): where the page itself stands
interpretations-country = { COUNTRY-SHORT($country) } ends { $is-range ->
    [yes] between { $worst }{ $stands ->
        [worst] { " " }(as shown)
        [best] { "" }
       *[between] { "" }
    } and { $best }{ $stands ->
        [worst] { "" }
        [best] { " " }(as shown)
       *[between] { "" }
    }
   *[no] { $best }
}

## Worth

# A country with all terms as it has them, or as the other one has.
# $whose (japan, korea): the country whose terms are weighed
# $country (japan, korea): whose terms those are
# $is-own (yes, no): whether it is the same
# when: counterfactual
term-values-all = { COUNTRY-SHORT($whose) } on all { $is-own ->
    [yes] its own
   *[no] { COUNTRY-SHORT($country) }’s
} terms

# A bar of the picture: an amount of what terms are weighed in, or a change of it.
# $sign (plus, minus, vanishing, none): what stands before it; vanishing: below zero, but too little to be shown
# when: counterfactual
term-values-amount = { $sign ->
    [plus] +
    [minus] −
    [vanishing] −
   *[none] { "" }
}{ NUMBER($amount, style: "short") }

# The drain on reserves with a country’s own terms and with the other’s.
# $own-value: the drain with its own terms
# when: counterfactual
term-values-reserves = With its own terms { COUNTRY-SHORT($country) } must use { $own-value } of its reserves; with { COUNTRY-SHORT($other) }’s it would be { $other-value }.

# Its terms make no difference in money.
# when: counterfactual
term-values-same = On these assumptions { COUNTRY-SHORT($other) }’s terms would leave { COUNTRY-SHORT($country) } neither better nor worse off than its own.

# What a country gains or loses by its own terms.
# when: counterfactual
term-values-gained = On these assumptions { COUNTRY-SHORT($country) }’s own terms leave it { $amount } { $side ->
    [better] better
   *[worse] worse
} off than { COUNTRY-SHORT($other) }’s would.

# The term that helps most.
# $metric (reserves, money): what terms are weighed in
# when: counterfactual
term-values-most = What helps most: { STRONG($term) }, { $amount }{ $metric ->
    [reserves] { " " }of its reserves
   *[money] { "" }
}.

# There is no such term.
# $country (japan, korea): whose terms are weighed
# when: counterfactual
term-values-none = No single term makes it better off.

# The terms that make no difference.
# when: counterfactual
term-values-idle = No difference here: { $terms }.

# Why some of them make none.
# when: counterfactual
term-values-unpaid = That would count once { COUNTRY-NAME($country) } is repaid in full, which it is not by { $until }.

# The country whose terms are weighed.
# $country (japan, korea)
# $other (japan, korea): the country that they are weighed against
# when: counterfactual
term-values-terms = { COUNTRY-SHORT($country) }’s, against { COUNTRY-SHORT($other) }’s

# What the part asks.
# when: counterfactual
term-values-question = What is each safeguard worth to Korea?

# What terms are weighed in.
# $metric (npv_usd, gap_share_of_reserves)
# when: counterfactual
term-values-metric = { $metric ->
    [gap_share_of_reserves] Reserves
   *[npv_usd] Money
}

## Worth, static
## table: static

# Under the picture.
# when: counterfactual
term-values-caption = From one deal to the other, one term at a time. What a term adds depends on which others have changed already, so each bar is the average over every order (the term’s Shapley value). Hollow: worse. The currency clause and the choice of projects have no number.

# Over the countries.
# when: counterfactual
term-values-choose-terms = Whose terms

# Over what terms are weighed in.
# when: counterfactual
term-values-choose-metric = Measured in

# Over the terms that a reader may switch.
# when: counterfactual
term-values-switch = What if Seoul had signed Tokyo’s terms?

## Timeline and method, static
## table: static

# What the timeline asks.
timeline-question = How did we get here?

# Its answer.
# $months: from the first event to the last
timeline-answer = In { $months } months terms were set, refused and renegotiated, tariffs threatened, and the deals overtaken by a court ruling. So far little money has moved.

# Opens the events that are folded away.
# $count: how many there are
# $first: when the first of them was
timeline-earlier = { $count } earlier events, from { $first } on

# Over the picture of the tariffs, on a wide screen: whose cars came down first, and what became of the rest.
# $first: the country whose cars came down first
# $date: when they did
# $second: the other country
# $other: when its cars did
rates-finding = Cars from { COUNTRY-SHORT($first) } got the lower rate on { $date }, those from { COUNTRY-SHORT($second) } on { $other }; on other goods it now rests on a law outside the deals

# What a country's goods pay.
# $country: the country
# $rate: the tariff in per cent
rates-level = { COUNTRY-SHORT($country) } { $rate }%

# The same for those who do not see the picture, with the day from which they paid it.
# $country: the country
# $rate: the tariff in per cent
# $date: the day
rates-step = { COUNTRY-SHORT($country) } { $rate }% from { $date }

# All of them for one class of goods.
# $goods: the class
# $steps: the rates, one after another
rates-steps = { $goods }: { $steps }.

# At a rate that was threatened.
# $rate: the tariff in per cent
rates-threat = { $rate }% threatened

# At the rate of the deals.
# $rate: the tariff in per cent
rates-deal = { $rate }% under the deals

# At the surcharge that followed the ruling.
# $rate: the surcharge in per cent
rates-surcharge = ruling, then +{ $rate }%

# At the rate of today, which rests on another law.
# $rate: the tariff in per cent
rates-law = { $rate }%, another law

# Under the picture.
rates-caption = US tariffs with the ordinary duty in them. Other goods: from the first day of the deals’ rate. Ring: threatened, never in force.

# What the method asks.
method-question = How do we know?

# Its answer.
method-answer = Facts carry a source and a date; assumptions carry a slider. Everything is computed on your device, and nothing is sent anywhere.

## Arithmetic

# Over a formula: what is drawn of a pledge.
# $country (japan, korea)
arithmetic-called = { COUNTRY-NAME($country) }: drawn in all

# Over a formula: the same as a share of a year’s output.
# $country (japan, korea)
arithmetic-of-economy = { COUNTRY-NAME($country) }: as a share of a year’s output

# Over a formula: what is drawn as a share of the currency reserves.
# $country (japan, korea)
arithmetic-of-reserves = { COUNTRY-NAME($country) }: as a share of the currency reserves

# Over a formula: what is drawn for each inhabitant.
# $country (japan, korea)
arithmetic-per-person = { COUNTRY-NAME($country) }: for each inhabitant

# Over a formula: what is drawn in the country’s own money.
# $country (japan, korea)
arithmetic-in-local = { COUNTRY-NAME($country) }: in home currency

# Over a formula: what losing the deal costs in a year, for a class of goods.
# $country (japan, korea)
# $goods (cars, others, drugs)
arithmetic-class-loss = { COUNTRY-NAME($country) }: { $goods ->
    [cars] cars and parts
    [drugs] patented drugs
   *[others] other goods
}, yearly cost of losing the deal

# Over a formula: the same for all goods.
# $country (japan, korea)
arithmetic-loss = { COUNTRY-NAME($country) }: yearly cost of losing the deal

# Over a formula: what the deal saves over the years.
# $country (japan, korea)
arithmetic-relief = { COUNTRY-NAME($country) }: saved over the years

# Over a formula: the most dollars needed in a year.
# $country (japan, korea)
arithmetic-peak-need = { COUNTRY-NAME($country) }: most dollars needed in a year

# Over a formula: the same for a country that had to pay all of it in cash, when the other one pays.
# $country (japan, korea)
# $other (japan, korea)
# when: counterfactual-calls
arithmetic-peak-need-counterfactual = { COUNTRY-NAME($country) }: most dollars in a year, all in cash on { COUNTRY-NAME($other) }’s timetable

# Over a formula: what must be bought in the market as a share of the reserves.
# $country (japan, korea)
arithmetic-gap-of-reserves = { COUNTRY-NAME($country) }: taken from the reserves

# Over a formula: what is drawn in the country’s own money, at each year’s rate.
# $country (japan, korea)
arithmetic-local-cost = { COUNTRY-NAME($country) }: cost in home currency, year by year

# Over a formula: what a dollar in a project that succeeds pays in a year.
arithmetic-yield = What a dollar in a successful project pays a year, in dollars

# Over a formula: the yearly interest on what a country is owed.
# $country (japan, korea)
arithmetic-interest = { COUNTRY-NAME($country) }: yearly interest on what is not recovered

# Over a formula: what is paid in to share in project cash.
# $country (japan, korea)
arithmetic-invested = { COUNTRY-NAME($country) }: paid in

# Over a formula: what is received of that cash.
# $country (japan, korea)
arithmetic-received = { COUNTRY-NAME($country) }: received

# Over a formula: what is owed once the first account is repaid, which is nothing.
# $country (japan, korea)
# $of (dollar, all): a dollar in the first projects, or all money where it has one account
arithmetic-owed = { COUNTRY-NAME($country) }: { $of ->
    [dollar] left to repay of a dollar in its first projects
   *[all] left to repay
} at the end of { $year } (zero or less: repaid)

# Over a formula: losses avoided, in today’s money.
# $country (japan, korea)
arithmetic-relief-today = { COUNTRY-NAME($country) }: losses avoided, discounted year by year

# Over a formula: cash received, in today’s money.
# $country (japan, korea)
arithmetic-received-today = { COUNTRY-NAME($country) }: cash received, discounted

# Over a formula: what suppliers at home gain, in today’s money.
# $country (japan, korea)
arithmetic-home-today = { COUNTRY-NAME($country) }: gained by suppliers at home, discounted

# Over a formula: money paid in, in today’s money.
# $country (japan, korea)
arithmetic-invested-today = { COUNTRY-NAME($country) }: money paid in, discounted

# Over a formula: the net present value.
# $country (japan, korea)
arithmetic-npv = { COUNTRY-NAME($country) }: losses avoided, cash received and any gain of suppliers less money paid in, each discounted

# Over a formula: the same up to the year from which the ledger stays above zero.
# $country (japan, korea)
arithmetic-npv-until = { COUNTRY-NAME($country) }: the same up to { $year }, from when it is even

# Over a formula: the same at the project return at which the pledge pays for itself.
# $country (japan, korea)
arithmetic-npv-at-return = { COUNTRY-NAME($country) }: the same if projects earn { NUMBER($rate, style: "exact") } a year

# Over a formula: the same at the tariff without the deal at which the pledge pays for itself.
# $country (japan, korea)
arithmetic-npv-at-fallback = { COUNTRY-NAME($country) }: the same at a tariff without the deal of { NUMBER($rate, style: "exact") }

# In a formula: the smaller one of two.
arithmetic-smaller = the smaller of { $first } and { $second }

# Behind a number of a formula: what was pledged and not yet paid.
arithmetic-known-to-come = pledged and not yet paid

# Behind a number of a formula: what was paid, or lent by a signed contract.
arithmetic-known-paid = paid or signed in { $year }

# Behind a number of a formula: the shipbuilding part of a pledge.
arithmetic-known-shipbuilding = pledged for shipbuilding

# Behind a number of a formula: what may be drawn in a year.
arithmetic-known-cap = most that may be drawn in a year

# Behind a number of a formula: a year’s output.
arithmetic-known-economy = a year’s output

# Behind a number of a formula: the currency reserves.
arithmetic-known-reserves = currency reserves

# Behind a number of a formula: inhabitants.
arithmetic-known-people = inhabitants

# Behind a number of a formula: exports to the United States.
# $goods (all, cars, others, drugs)
arithmetic-known-exports = { $goods ->
    [cars] exports of cars and parts
    [others] exports of other goods
    [drugs] exports of drugs
   *[all] all exports to the United States
} in { $year }

# Behind a number of a formula: the tariff with the deal.
arithmetic-known-deal = tariff with the deal

# Behind a number of a formula: the exchange rate at which the exports were measured.
arithmetic-known-reference = rate at which the exports are measured

# Behind a number of a formula: the base of the interest on what is owed.
arithmetic-known-base-rate = base of the interest

# Behind a number of a formula: the share of the cash until it is repaid.
arithmetic-known-before = share of the cash until it is repaid

# Behind a number of a formula: the share of the cash after it is repaid.
arithmetic-known-after = share of the cash once it is repaid

## Arithmetic, static
## table: static

# Opens the arithmetic of a part.
arithmetic-open = The arithmetic

## Tables

# Over a column: a country, and what of it.
# $country (japan, korea)
# $what: one of the columns below
table-column = { COUNTRY-NAME($country) }, { $what }

# Over the years.
table-year = Year

# Beside a row: the pledge itself.
table-promised = Pledged

# Beside a row: the part of what is drawn that must be found in dollars.
table-cash = Drawn in dollars

# Beside a row: the part that is lent or guaranteed.
table-credit = Drawn as loans and guarantees

# A column: from one tariff to another.
table-tariff = tariff

# A column: what losing the deal costs in a year.
table-a-year = a year

# Beside a row: all classes of goods together.
table-all-goods = All goods

# A column: the dollars needed in a year.
table-needed = dollars needed

# A column: the dollars that can be raised without buying them.
table-capacity = can raise

# A column: what comes back to the pledger.
table-received = gets back

# A column: what is not recovered.
table-owed = not recovered

# A column: the ledger so far.
table-ledger = ledger

# A column: the same under the least favourable interpretation of what is disputed.
table-lowest = lowest reading

# A column: the same under the most favourable one.
table-highest = highest reading

# Over a table: in how many futures the countries come out ahead.
table-ahead = Futures in which it comes out ahead

# Beside a row: the year from which a ledger stays above zero.
table-ahead-from = Ahead from

# In that row: there is none.
table-never = never

# A column of what chance makes of it: below this lie the worst of what is drawn.
# $share: how many that are
table-p5 = { $share } lie below

# A column of what chance makes of it: the middle.
table-p50 = median

# A column of what chance makes of it: above this lie the best.
# $share: how many that are
table-p95 = { $share } lie above

## Tables, static
## table: static

# Opens the table of a picture.
table-open = As a table

## Changes said aloud
## also: brief

# A slider that was moved.
# $label: what it sets
# $value: where it stands
live-region-lever = { $label } { NUMBER($value, style: "short") }

# More was changed than can be named.
live-region-several = Several assumptions changed

# Everything was put back.
live-region-reset = All sliders at their start values

# A change, and the sentence that says what follows.
live-region-change = { $cause }. { $effect }

## Printed sheet
## also: brief

# Over the assumptions that a reader or a publisher has changed.
sheet-changed = Assumptions that differ from the start values

# There are none.
sheet-unchanged = All assumptions are at their start values.

# A slider that was moved.
# $label: what it sets
# $value: where it stands
# $start: where it would start
sheet-lever = { $label }: { NUMBER($value, style: "short") } (start value { NUMBER($start, style: "short") })

# When the sheet was printed and from where.
# $date: in the words of the browser
# $address: of the page in this state
sheet-printed = Printed on { $date } from { $address }

## Around the page
## table: static

# Over the choice of the language.
languages = Language

# Between the names of a list.
list-separator = ,{" "}

# Above the page where scripts do not run.
around-no-script = The sliders need JavaScript. Every answer and picture below shows the start values.

# Why the sliders do not work.
# $reason (unsupported, blocked, missing, isolated): the browser has no WebAssembly; the site’s policy does not let it run; it did not arrive whole; the page stands in a file or a closed sandbox
# $law (choice, none): whether the state of the law can be chosen on the page
around-unavailable = { $reason ->
    [unsupported] This browser cannot run the sliders.
    [blocked] This site does not let the sliders run.
    [missing] The sliders could not be loaded.
   *[isolated] Shown this way, the sliders cannot run.
} { $law ->
    [choice] The tariffs can still be chosen; everything else shows the start values.
   *[none] What stands here shows the start values.
}

# Before the date and the text of a correction.
around-correction = Correction

# In a frame that is lower than its content.
around-more-below = There is more below.

# The way out of such a frame.
around-open-full = Open the full page

## Share and save
## table: static

# The button that opens the panel, and the panel’s name.
share-open = Share or save

# Over the address.
share-link = Link to what you see now

# The box that makes it the address of the one part instead of the page’s.
share-only-part = This part only

# The button that copies the address.
share-copy = Copy link

# The address was copied.
share-copied = Copied.

# The browser does not let the address be copied, but it is selected.
share-selected = This browser does not let the page copy. The link is selected: copy it from there.

# The button that hands the address to the device’s own ways of sharing.
share-send = Share link …

# The button that opens the builder of snippets for other sites.
share-embed = Embed this

# Something that a button asks for did not load.
share-unloaded = This did not load. Are you online?

# Over what can be saved.
share-save = Save

# Over the pictures of a part that has several.
share-chart = Picture

# Saves the picture as shapes.
share-svg = Picture as SVG

# Saves the picture as pixels.
share-png = Picture as PNG

# Saves the assumptions and what they come to.
share-json = Scenario as JSON

# Saves the yearly series.
share-csv = Yearly series as CSV

# Saves the whole calculation as formulas.
share-xlsx = Spreadsheet (.xlsx)

# A file takes a moment.
share-making = One moment: the file is being made.

# A file was saved.
# $file: its name
share-saved = Saved as { $file }.

# The same in a frame, whose host may forbid it unseen.
# $file: its name
share-saved-in-frame = Saved as { $file }, unless the site around forbids it: then copy the link, and save on the page that it opens.

# A file could not be made.
share-failed = The file could not be made. Try again later, or in another browser.

# In a saved picture: before the sliders that were moved.
share-moved = Assumptions changed from their start values:

# In a saved picture: no slider was moved.
share-unmoved = All assumptions are at their start values.

# In a saved picture: who says so.
share-source = Source: the pledge explainer, worked out from public facts and these assumptions

## Facts of a part
## table: static

# Leads from a part to its facts.
facts-and-sources = Facts and sources

# What a status is of, before it, for those who do not see what stands beside it.
fact-status-of = { $what }:{ " " }

# Opens what others say of the same thing.
# $count: how many other interpretations there are
fact-disputed = disputed: { $count } more

# How far a fact is agreed, in a word.
# $status (settled, reported, contested, threatened, assumption): the status
fact-status = { $status ->
    [settled] settled
    [reported] reported
    [contested] contested
    [threatened] threatened
   *[assumption] assumption
}

# Beside the status where the evidence is weak.
fact-weak = weak evidence

# In place of the status where nothing but a choice of ours stands behind something.
fact-our-judgement = our judgement

# Over the first column of the table of terms.
terms-term = Term

# A cell of the table of terms, as a status names it.
terms-cell = { COUNTRY-NAME($country) }, { $term }

# Leads past the table of terms.
terms-skip = Skip the terms

# Opens the rows that are folded away.
# $count: how many there are
terms-more = { $count } more terms

# The button that gives the other pledge this version of a term.
# when: counterfactual
terms-switch = Try Tokyo’s version

# Goes on after it for those who do not see the row.
# $term: the term
# when: counterfactual
terms-switch-of = : { $term }

# Whose interpretation of a term it is.
# $by: who
# $date: as of when
terms-interpretation-by = { $by }, { $date }

# An early report of an event on the timeline; what it has wrong follows.
# $publisher: who published it
# $date: when
event-early-report = Also in an early report: { $publisher }, { $date }.

## Interpretations to choose from
## table: static

# Opens them.
interpretations-title = Whose reading?

# What choosing one does.
interpretations-meaning = Where the parties read a term differently, choose a reading: the whole page follows. The shaded bands in the picture span all of them.

# Asks what Japan’s money is.
# when: question-money
interpretations-money = What form does Japan’s money take?

# An answer to it.
# $share: the share of loans
# when: question-money
interpretations-money-loans = Tokyo: { $share } is loans in dollars, the rest guarantees

# An answer to it.
# when: question-money
interpretations-money-cash = Washington and the memorandum: dollars, all of it

# An answer to it.
# when: question-money
interpretations-money-equity = Tokyo’s negotiator: 1–2% is equity

# Asks what is split.
# when: question-split_of
interpretations-split = What does Japan’s split divide?

# An answer to it.
# when: question-split_of
interpretations-split-all = the memorandum: the return on all the money drawn

# An answer to it.
# $date: the month in which it was given
# when: question-split_of
interpretations-split-loans = Tokyo, { $date }: the return on what each side puts in, so not on guarantees

# Asks whether all of the pledge is drawn.
# $pledge: its size in dollars
# when: question-called
interpretations-called = Will all of Japan’s { $pledge } be drawn?

# An answer to it.
# when: question-called
interpretations-called-all = Washington: yes

# An answer to it.
# when: question-called
interpretations-called-announced = Tokyo: a ceiling; so far only what has been announced

# Asks what the review of the split brings.
# $years: after how many years it comes
# when: question-review
interpretations-review = What does Korea’s { $years }-year review change?

# An answer to it.
# when: question-review
interpretations-review-unchanged = nothing: the clause names no number

# An answer to it.
# when: question-review
interpretations-review-all = as much as possible: Korea gets all of the cash until it is repaid

# Asks how long Japan has to pay; the answers are amounts of days.
# when: question-notice
interpretations-notice = How many days does Japan have to pay? (No number here depends on it: the model counts in years.)

# Asks whose ledger counts; both results follow the answers.
interpretations-ledger = Whose ledger counts? (Both results stand below. They move no slider, and the bands are the nation’s.)

# An answer to it.
interpretations-ledger-nation = the nation’s, as on the rest of this page: with banks, suppliers and exporters

# An answer to it.
interpretations-ledger-state = the state’s: what it pays and receives itself, and guaranteed loans that fail

## How we know
## table: static

# Over how many facts there are, and how firm they are.
method-known-title = What is known, and what is assumed

# What is known and what is assumed.
# $all: how many facts there are
# $settled: how many of them are settled; the others likewise
# $first-year: the first year of the ledger
# $first-calls: the year in which most of the money starts to be drawn
# $inputs: a link to where every input comes from
method-known = Of { $all } entries, { $settled } are settled, { $reported } reported, { $contested } contested, { $threatened } threatened; { $assumed } record what was not found or what we chose. What is not known is assumed on a slider, with its start value and the reason for it below. Some choices have no slider: the ledger starts in { $first-year } with what was actually paid or signed, most of the money is drawn from { $first-calls } on, one return stands for all projects, and Korea’s shipbuilding money, for which no timetable was published, is spread over the years in which its cash is paid. { MARK($inputs, "Where every input comes from") }.

# Over what was looked for in vain.
method-unknown = What we could not find out

# How many of them are listed.
method-unknown-count = { $count } open questions

# Opens the arithmetic of the page.
method-arithmetic = How the main numbers are worked out

# Leads to the facts that come nearest.
method-nearest = nearest facts

# At the end of the page.
# $version: the version of the program
# $date: the date of the facts
# $facts: a link to all facts
# $data: a link to the same as data
# $changes: a link to what has changed
method-colophon = Version { $version }, facts checked { $date }. { MARK($facts, "All facts, sources and disagreements") }, or { MARK($data, "as data") }. { MARK($changes, "Corrections") }: when a fact changes, its date and the version change with it.

## Sources
## table: static

# The headline of the page of all facts.
sources-title = Facts and sources

# What it is, for search engines.
sources-description = Every fact of the pledge explainer, with its status, date and sources.

# The sentence under the headline.
# $back: a link to the explainer
# $data: a link to the facts as data
sources-lede = Everything the explainer states as known, with its status, date and sources. { MARK($back, "Back to the explainer") }, or take it all as { MARK($data, "facts.json") }.

# As of when a fact holds. What follows begins right behind it.
# $date: the date
sources-as-of = As of { $date }.{" "}

# Before a fact’s sources.
sources-source = Source:{" "}

# Between them.
sources-separator = ;{" "}

# After the last.
sources-end = .

# Goes on after the title of a source.
# $publisher: who stands behind it
# $early-report (yes, no): whether it is a news report of the time
# $date: when it appeared
# $language (ja, ko, es, zh, en, other): its language
# when: any-deal
sources-published = , { $publisher }{ $early-report ->
    [yes] {" "}(early news report)
   *[no] {""}
}, { $date }{ $language ->
    [ja] {" "}(in Japanese)
    [ko] {" "}(in Korean)
    [es] {" "}(in Spanish)
    [zh] {" "}(in Chinese)
    [en] {""}
   *[other] {" "}(not in English)
}

# Over the conflicts.
sources-conflicts = Where sources disagree

# What one side of a conflict says.
# $by: who
# $is-dated (yes, no): whether it is known when
# $date: when
# $claim: what
sources-side = { $by } ({ $is-dated ->
    [yes] { $date }
   *[no] date not found
}): { $claim }

# What is used here where sources disagree.
# $choice: what
sources-uses = Used here: { $choice }

# Over where the inputs of the model come from.
sources-inputs = Where the sliders and the model start

# Over the inputs.
sources-input = Input

# Over where they come from.
sources-taken-from = Taken from

# An input that is a choice of ours.
# $reason: why
sources-judgement = Our judgement: { $reason }

# Why so much of the drugs pays the tariff on patented ones.
# $share: so much of it
judgement-covered-share = { $share } of each country’s drugs: what is left of Korea’s without biosimilars, which are exempt. No figure for Japan was found, and firms with agreements of their own pay less

# Why Korea’s imports of other classes are what they are.
# $share: their share of the total
# $chips: that of chips
# $least-steel: that of steel, at least
# $most-steel: at most
judgement-outside-imports = { $share } of the total: chips about { $chips }, steel { $least-steel } to { $most-steel }; no full breakdown was found

# Why their tariffs are.
judgement-outside-tariffs = the same rate with the deal and without it, so the class costs nothing

# Why so much of a tariff on cars is passed on to buyers.
# $share: so much of it
# $date: the year in which prices were cut
judgement-autos-pass-through = { $share }: Japanese makers cut their prices in { $date }, studies of other goods find most passed on

# Why so much of a lost sale is lost.
# $share: so much of it
judgement-margin = { $share } of a lost sale: value added that finds no other use

# Why some tariffs are those that are searched for.
judgement-responds = cars and other goods follow the tariff that is searched for; drugs keep theirs

# How fast trade grows.
judgement-growth = none

# How long the tariff relief lasts.
# $years: so many years
judgement-relief-years = { $years } years, a little longer than two presidential terms

# How Korea’s shipbuilding money is treated.
judgement-shipbuilding = led by firms, outside the split; no timetable was published, so it is spread over the years in which the cash is paid

# How much of the pledge is drawn.
judgement-take-up = the whole pledge is drawn

# When money starts to be drawn.
# $start: the year
# $first-year: the year before, in which little was paid
judgement-start = { $start }: next to nothing was paid in { $first-year }

# How much of the money counts in the split.
judgement-in-waterfall = all the money that Washington calls for counts in the split, as the memoranda say

# What projects return in a year.
# $return: the return
# $expected: what was said to be expected of a first project
judgement-return = { $return }: between what such plants tend to earn and the { $expected } that, by press reports, Seoul expects of its first

# How long projects are built.
# $years: so many years
judgement-lag = { $years } years of construction, as planned and as built: no delay is assumed

# How long projects earn cash.
# $years: so many years
judgement-life = { $years } years of cash

# How much of the money is lost.
# $share: so much of it
judgement-loss-share = { $share } is lost

# How the split changes at the review.
judgement-review-share = no change: the clause lets the split be adjusted and names no number

# How a currency jumps.
judgement-shock = none

# How it drifts.
judgement-drift = what offsets the gap between the cost of funds at home and in dollars, so that neither is favoured; the yields behind it are of different dates, so it is rough

# How far buying dollars moves a currency.
judgement-pressure = after an IMF study of 2015: buying foreign money worth 1% of output weakens a currency by 1.7 to 2.0%

# The exchange rate at which the trade is taken to have been measured.
# $year: of the trade
# $left: what a dollar cost over that year on average, in the money of the country listed first
# $right: and in the other one’s
judgement-reference = today’s rate, so that at the start no move of the rate counts; over { $year }, the year of the trade, a dollar averaged { $left } yen and { $right } won

# How much of a change of the exchange rate reaches prices in dollars.
judgement-rate-pass-through = { $share }: a study of { $year } finds { $found } for goods priced in dollars and nearly all for others, and most of this trade is priced in dollars

# How much of exporters’ costs is in dollars.
judgement-dollar-costs = about the foreign content of exports as the OECD counts it: less for Japan than for South Korea, whose figure was not read

# How much of the money buys from suppliers at home.
# $share: the share
judgement-home-share = { $share }: the middle of a wide range; no count was found

# How much of that is a true gain.
judgement-home-gain = none is counted, so that nothing rests on it, though Tokyo names such a gain

# The cost of money in won.
# $discount: the rate
# $bond: a yield of that time
# $date: the day on which it was read
judgement-discount-local = { $discount }: 20-year South Korean bonds yielded { $bond } on { $date }; rounded

# How far the currencies move together.
# $correlation: the correlation
judgement-correlation = { $correlation }: the dollar moves both, the rest is each one’s own

# How far returns scatter.
# $low: what two futures in three earn in a year, at least
# $high: at most
# $points: the standard deviation, in points
judgement-return-spread = { $points } points: two futures in three then earn { $low } to { $high }% a year

## Changes of the facts
## table: static

# The headline of the page of all changes.
changes-title = What has changed

# What it is, for search engines.
changes-description = Every change to the facts of the pledge explainer since they were first published.

# The sentence under the headline.
# $back: a link to the explainer
# $data: a link to the facts as data
changes-lede = When a fact changes, this page says from what to what, and why. { MARK($back, "Back to the explainer") }, or take the whole record as { MARK($data, "facts.json") }.

# Says that the reasons and the withdrawn words are in English; nothing on the English page.
changes-in-english = {""}

# Nothing has changed since the first vintage of the facts.
# $date: its date
changes-none = Nothing so far. The facts are those first published, of { $date }.

# A vintage in which the facts were only checked again.
changes-checked = Checked again; nothing has changed.

# Before the facts that have changed since the vintage of a link.
# $date: its date
# $single (yes, no): whether it is one fact
# $count: how many
changes-since = This link was made with the facts of { $date }. { $single ->
    [yes] One has
   *[no] { $count } have
} changed since:

# No fact has changed since the vintage of a link.
# $date: its date
changes-since-none = This link was made with the facts of { $date }. None has changed since.

# A link of a vintage that the record does not have.
changes-unlisted = This link was made with facts of a day that this page has no record of, so it cannot say what has changed.

# A link of a vintage after the page’s own.
changes-newer = This page is older than the link that led here, so it cannot say what has changed. It may be a copy that is kept as it was.

# Leads to the page of all changes.
changes-all = All changes

# A fact that has changed.
# $before: what it said
# $now: what it says
changes-changed = Before: { $before }. Now: { $now }.

# A fact that was not there before.
# $now: what it says
changes-new = New: { $now }.

# A fact that is there no longer.
# $before: what it said
changes-withdrawn = Withdrawn; before: { $before }.

# As of when a fact holds, in the middle of a sentence.
# $date: the date
changes-as-of = as of { $date }

# Said of a number that has changed.
changes-starts = The model starts from this number.

# The number of a fact: dollars. $amount has its millions, billions or trillions with it.
amount-usd = ${ $amount }

# Dollars a year.
amount-usd-per-year = ${ $amount } a year

# A country’s own money.
amount-local = { $amount } { CURRENCY-NAME($country) }

# What a dollar costs in a country’s own money.
amount-exchange-rate = { $amount } { CURRENCY-NAME($country) } per dollar

# People.
amount-people = { $amount } people

# Hundredths of something.
amount-percent = { $amount }%

# Hundredths a year.
amount-percent-a-year = { $amount }% a year

# Working days.
amount-business-days = { $amount } business days

# Calendar days.
amount-days = { $amount } days

# Years.
amount-years = { $amount } years

# Power.
amount-gigawatts = { $amount } gigawatts

# Per cent of trade lost for one per cent of tariff.
amount-elasticity = an elasticity of { $amount }

# Votes in parliament.
amount-votes = { $amount } votes

## Check of a copy
## table: static

# The button that starts the check in the reader’s browser.
check-open = Check this tool

# It could not run.
# $reason: why
check-not-run = The check could not run ({ $reason }). Are you online, and is this copy complete?

# While it runs.
check-running = Checking …

# All is right.
# $cases: how many worked cases there are
# $modules: how many modules of the program
check-passed = Passed: all { $cases } worked cases agree, and all { $modules } files that the explainer runs on are as published.

# Something is wrong.
# $failed: how many worked cases disagree
# $altered: how many modules are others
check-failed = Failed: { $failed } of { $cases } worked cases disagree; { $altered } of { $modules } files are not as published.

# All cases are right, but this browser works out no hashes.
check-unhashed = All { $cases } worked cases agree. Whether the program is as published is not checked: browsers do that on secure (https) pages only.

# What the check does.
check-about = This browser has just worked out the cases below and compared each number with that of an independent program: to a billionth, or to a millionth where a number is found by searching. The hashes are those of the files as they arrived here; compare them with a copy that you trust.

# Over the modules of the program.
check-modules = The modules of the program, and any file that is not as published

# Over the column of the modules.
check-module = File and its SHA-256

# Over the column of what came of each.
check-module-result = Result

# A module as published.
check-as-published = as published

# Another one.
check-altered = not as published

# One without a hash.
check-not-checked = not checked

# Over the worked cases.
check-cases = The worked cases

# Over the column of the cases.
check-case = Case

# Over the column of what is compared.
check-case-numbers = Numbers compared (years)

# Over the column of how far off a case is.
check-case-deviation = Largest deviation

# Over the column of what came of each.
check-case-result = Result

# What a case compares.
# $numbers: how many numbers
# $years: over how many years
check-compared = { $numbers } ({ $years })

# A case that agrees.
check-agrees = passed

# A case that does not.
# $place: its first number that is off
check-differs = failed at { $place }

## Builder of snippets
## table: static

# What the builder does.
snippet-title = Embed this

# Over the choice of the part.
snippet-part = Part

# All parts.
snippet-whole = The whole page

# Over the choice of the language.
snippet-language = Language

# Over the choice of the colours.
snippet-colours = Colours

# Those around the element or of the reader’s system.
snippet-theme-auto = Automatic

# Light ones.
snippet-theme-light = Light

# Dark ones.
snippet-theme-dark = Dark

# Over the ways to embed.
snippet-way = Method

# A way.
snippet-way-element = Element, with a script

# A way.
snippet-way-frame = Frame, without a script

# Over the width of the column that it goes into.
snippet-width = Width of your column

# The box that holds the script to its hash.
snippet-pin = Pin this version by its hash (this server must then send Access-Control-Allow-Origin)

# What the element does.
snippet-note-element = It takes the height that it needs and follows the colours of your page. Everything starts as it is here now.

# What the frame alone does.
snippet-note-frame = It is as high as it needs to be at this width; on a narrower screen it offers the full page. Everything starts as it is here now.

# Leads to the card of the state of the law.
# $width: its width in pixels
# $height: its height in pixels
snippet-card = Card for links and social networks, at the start values (PNG, { $width } × { $height })

# Over the snippet.
snippet-snippet = Paste this

# The button that copies it.
snippet-copy = Copy snippet

# It was copied.
snippet-copied = Copied.

# The browser does not let it be copied, but it is selected.
snippet-selected = This browser does not let the page copy. The snippet is selected: copy it from there.

# Over the preview.
snippet-preview = Preview

# In the snippet: the name of the frame.
snippet-name = Pledge explainer

# In the snippet: the link to the explainer.
snippet-open = Open the explainer

## Doctor
## table: static

# The title of the page for those who embed the explainer.
doctor-title = Will the explainer work on your site?

# What it is, for search engines.
doctor-description = Says what a site must allow to show the pledge explainer, and what to paste.

# Its headline.
doctor-question = Will it work on your site?

# The sentence under the headline.
doctor-lede = Paste what your site sends. Everything is worked out here; nothing leaves this page.

# Over the field for the address of the site.
doctor-site = Address of your site

# Over the field for its policy.
doctor-policy = Its Content-Security-Policy header, if it has one

# Over the field for the attribute `sandbox`.
doctor-sandbox = The sandbox that your system puts on frames, if any

# Over the choice of the system.
doctor-platform = Where it goes

# A system.
doctor-platform-scripts = A page that takes scripts

# A system.
doctor-platform-frames = A system that takes frames but no scripts

# Over the field for a part of the page.
doctor-part = Part (brief if left empty)

# The box that holds the script to its hash.
doctor-pin = { snippet-pin }

# Over the answers.
doctor-answers = What works

# At the end: how to see what holds in a frame.
# $checks: a link to these checks
# $parameter: what to add
doctor-checks = { MARK($checks, "Checks of this server") }: add { $parameter } to the address in a frame to see them there.

# A way to embed: the element of embed.js.
doctor-way-element = the element

# A way to embed.
doctor-way-frame = an iframe alone

# Before what works inside a frame.
doctor-in-frame = in the frame

# A way that the site allows.
doctor-works = works

# A way that it does not.
# $missing: what it has to add
doctor-add = add { $missing }

# A way that one of its rules forbids altogether.
# $directive: the rule
doctor-forbids = not under { $directive }

# A way that the server of the explainer forbids, since other sites may not fetch its files.
# $files: names of files
doctor-closed = only if the explainer’s own server sends Access-Control-Allow-Origin: * with { $files }

# What works inside a frame that its sandbox does not hold back.
doctor-inside-full = everything works

# Inside one without an origin.
doctor-inside-presets = answers and the date of the law; sliders only if the server sends Access-Control-Allow-Origin: *

# Inside one without scripts.
doctor-inside-read = answers and pictures, no sliders

# What works inside a frame whose sandbox holds something back.
# $works: what
# $tokens: what the sandbox has to add
doctor-inside-add = { $works }; add { $tokens }

# In place of the snippet, of a part that there is not.
# $name: what was asked for
# $parts: the names that there are
doctor-no-part = There is no part { $name }. These are allowed, one alone or several with commas: { $parts }.

# In the snippet for AMP: the button that shows the whole frame.
doctor-show-all = Show all

# What is checked in a frame: the site’s policy.
doctor-check-policy = policy

# The type that the server gives the program.
doctor-check-type = type

# The frame’s sandbox.
doctor-check-sandbox = sandbox

# The frame’s width.
doctor-check-width = width

# Its colours.
doctor-check-theme = theme

# Its height.
doctor-check-height = height

# The policy lets the program run.
doctor-policy-fine = WebAssembly may run

# It does not.
doctor-policy-blocks = WebAssembly may not run: script-src needs 'wasm-unsafe-eval'

# The type of a file.
# $type: the type
# $file: the file
doctor-type = { $type } for { $file }

# In place of the type where the server does not give the file.
# $status: the number with which it answers
doctor-status = status { $status }

# The frame has no origin.
doctor-sandbox-blocks = no origin: add allow-same-origin

# It has one.
doctor-sandbox-fine = none that matters

# A width.
# $width: in pixels
doctor-width = { $width } px

# The height of the page, and that of the frame.
# $needed: the one, in pixels
# $there: the other
doctor-height = needs { $needed } px, has { $there } px

## Spreadsheet
## table: spreadsheet

# The title of the file.
spreadsheet-title = { head-title }

# A country, on its sheets.
spreadsheet-country = { COUNTRY-NAME($country) }

# On the sheet About: the version of the program, and the day on which its facts were last checked.
spreadsheet-version = Version of the program and date of its facts: { $version }, { $date }

# How to use the spreadsheet: what to change. Its sheets have the same names in every language.
spreadsheet-use-inputs = Change a blue number on the sheet Assumptions: formulas recalculate everything else.

# How to use the spreadsheet: what does not follow a change.
spreadsheet-use-summary = What no formula works out is marked on the sheet Summary.

# How to use the spreadsheet: which years do not count.
spreadsheet-use-grey = Grey rows lie beyond the years that count.

# Over the sheet Summary.
spreadsheet-summary = Results

# Over the sheet Assumptions.
spreadsheet-assumptions = Assumptions

# Over the sheet of a country.
# $country (japan, korea)
spreadsheet-years = { COUNTRY-NAME($country) }, year by year

# Over the sheet Tariffs.
spreadsheet-tariffs = What losing the deal would do in a year, at today’s trade

# Over the sheet Accounts.
spreadsheet-accounts = A dollar in a successful project, repaid on its own: one row for each age, the oldest first

# Over the sheet Search.
spreadsheet-searches = Where a value crosses zero: first in steps, then ever closer

# Over a column: where an input stands in the scenario as JSON, or the name of a number of the summary.
spreadsheet-path = Path

# Over a column: what a row holds.
spreadsheet-what = What

# Over a column: what an input is.
spreadsheet-value = Value

# Over a column: what a number is counted in.
spreadsheet-unit = Unit

# Over a column: how a number comes about.
spreadsheet-how = How

# Under `spreadsheet-how`: by a formula.
spreadsheet-by-formula = formula

# Under `spreadsheet-how`: worked out by the page, and no longer true once an input has been changed.
spreadsheet-by-page = worked out by the page, not by a formula: it does not follow changes

# In place of a number that does not exist, such as a year that never comes.
spreadsheet-none = none

# Over the classes of goods.
spreadsheet-goods = Goods

# All classes of goods together.
spreadsheet-total = Total

# A class of goods. One that a reader has added has no other name than its id.
# $class (autos, general, metals, pharma, generics, outside, other)
spreadsheet-class = { $class ->
    [autos] Cars and parts
    [general] Other goods
    [metals] Metals
    [pharma] Patented drugs
    [generics] Other drugs
    [outside] Goods outside the deal
   *[other] { $class }
}

# A part of a pledge. One that a reader has added has no other name than its id.
# $tranche (paid, calls, guaranteed, shipbuilding, other)
# $year: the first year in which it is drawn
spreadsheet-tranche = { $tranche ->
    [paid] Paid in { $year }
    [calls] To be drawn
    [guaranteed] Guaranteed only
    [shipbuilding] Shipbuilding
   *[other] { $tranche }
}

# An input of the model, by its name there.
# $bought: the dollars to which the pressure on a currency refers
spreadsheet-input = { $input ->
    [first_year] First year
    [horizon] Years that count
    [imports] US imports a year
    [deal] Tariff with the deal
    [fallback] Tariff without the deal
    [pass_through] Share of a tariff that US buyers pay
    [elasticity] Percent of sales lost for each 1% rise in price
    [margin] Profit lost on each lost sale
    [responds] Follows the tariff that is searched for
    [growth] Export growth a year
    [relief_years] Years that the deal lasts
    [amount] Pledged
    [take_up] Share actually drawn
    [start] First year in which money is drawn
    [end] Last year in which money is drawn
    [annual_cap] Most that can be drawn in a year (empty: no cap, else it goes on until all is paid)
    [fx_share] Share for which dollars must be bought
    [in_waterfall] Shares in project cash
    [return] Return on a successful project
    [planned_lag] Years of construction, as planned
    [lag] Years of construction, as built
    [life] Years that a project earns cash
    [home_share] Share of the money that buys from suppliers at home
    [home_gain] Share of that which is a gain for them
    [loss_share] Share of the money lost in projects that fail
    [share_before] Share of cash until repaid
    [share_after] Share of cash after that
    [deemed_rate] Interest on money not recovered
    [pooled] One account for all projects
    [after] Review: years after the money is drawn (empty: none)
    [share] Review: share of cash until repaid, from then on (empty: none)
    [spot] Exchange rate
    [shock] Change of the exchange rate at once
    [drift] Change of the exchange rate a year
    [capacity] Dollars it can raise in a year without weakening its currency
    [pressure] Fall of the currency for each { $bought } bought beyond that
    [reference] Exchange rate at which the exports were measured
    [rate_pass_through] Share of a change in the exchange rate that reaches dollar prices
    [dollar_costs] Share of exporters’ costs in dollars
    [reserves] Currency reserves at the start
    [gdp] Output of a year (GDP)
    [discount] The country’s cost of funds in dollars
    [discount_local] Its cost of funds in home currency
   *[other] ?
}

# A number that sums the years up, by its name in the model.
# $most: the highest rate that is tried, where it is searched for
spreadsheet-figure = { $figure ->
    [invested] Paid in to share in project cash
    [received] Cash received
    [relief] Losses avoided by the deal
    [home] Gained by suppliers at home
    [duty_gap] Extra duty a year without the deal
    [revenue_gap] Export revenue lost a year without the deal
    [npv_usd] Net, in money of the first year
    [npv_local] Net in home currency, at each year’s rate and the cost of funds there
    [local_cost] All money drawn, in home currency at each year’s rate
    [break_even_year] Ahead from
    [break_even_year_local] Ahead in home currency from
    [flip_year] First repaid in
    [peak_need] Most dollars needed in a year
    [gap_total] Dollars bought beyond what it can raise without weakening its currency
    [gap_share_of_reserves] The same as a share of the reserves
    [share_of_gdp] All money drawn as a share of a year’s output
    [irr] Return on the money paid in
    [break_even_return] Project return at which it breaks even (0 to { $most })
    [break_even_fallback] Tariff without the deal at which it breaks even (0 to { $most })
   *[other] ?
}

# Over a column of a country’s years, by its name in the model.
spreadsheet-year = { $column ->
    [years] Year
    [t] Years since the first
    [counted] Counts (1) or lies beyond the horizon (0)
    [drawn] Drawn
    [in_waterfall] Paid in to share in project cash
    [fx_need] Dollars needed
    [fx_gap] Of that, beyond what it can raise without weakening its currency
    [fx] Exchange rate
    [weakness] The same against that at which the exports were measured
    [rate_price] What it makes of a dollar price
    [rate_costs] What it makes of costs in dollars
    [reserves] Reserves at the year’s end
    [succeeding] Paid into projects that succeed
    [age] Years since money was first drawn (−1: before it)
    [cash] Cash of the projects
    [failed] Owed on projects that fail, where accounts are apart
    [received] Of that, to the country
    [partner] Of that, to the American side
    [balance] Not recovered at the year’s end
    [repaid] An account is repaid (1)
    [relief_scale] Losses avoided, for each dollar in the first year
    [relief] Losses avoided by the deal
    [home] Gained by suppliers at home
    [net] Net
    [factor] A dollar of this year in money of the first
    [cumulative] Net so far, in money of the first year
    [ahead] Ahead from here on (1)
    [factor_local] Home currency of this year in that of the first
    [cumulative_local] Net so far, in home currency of the first year
    [ahead_local] Ahead in home currency from here on (1)
   *[other] ?
}

# Over a column of a country’s years for one part of its pledge, after the name of that part: what is
# still to be drawn of it at the start of a year, and what is drawn then.
spreadsheet-year-of-tranche = { $column ->
    [left] still to be drawn
    [call] drawn
   *[other] ?
}

# Over a column of a country’s years for one account of all projects.
spreadsheet-year-of-pool = { $column ->
    [share] One account: share of cash until repaid
    [due] One account: owed before the year’s cash
    [received] One account: received
    [balance] One account: still owed
   *[other] ?
}

# Over a column of the sheet Tariffs: by how much tariffs raise what buyers pay, the factors of the
# exporter’s price and of the volume, and what all that costs the country.
spreadsheet-loss = { $column ->
    [w] Price with the duty, against the deal
    [price] Exporter’s price, against the deal
    [qty] Volume, against the deal
    [lost_revenue] Revenue lost at the reference rate
    [lost_costs] Costs saved on lost sales at the reference rate
    [weakness] Exchange rate against the reference
    [rate_price] What the rate makes of a dollar price
    [rate_qty] What the rate makes of the volume
    [rate_costs] What the rate makes of costs in dollars
    [cost] Cost to the country
    [offset_buyer] Rate at which buyers would pay the same without the deal
    [offset_exporter] Rate at which exporters would take the same without the deal
    [tariff_equivalent] Tariff that would feel to buyers, at the reference rate, like the deal’s does now
   *[other] ?
}

# Over a column of the sheet Accounts, after the country’s name: what becomes of a dollar in a project
# that succeeds.
spreadsheet-account = { $column ->
    [age] Age in years
    [cash] yields
    [share] share of cash until repaid
    [due] owed before the year’s cash
    [received] received
    [balance] still owed
   *[other] ?
}

# Over a column of the sheet Search, after what is searched for: a rate that is tried and what comes out
# at it; then the two rates between which it goes through zero, halved row by row.
spreadsheet-search = { $column ->
    [without_relief] all but losses avoided, in money of the first year
    [relief_revenue] a dollar of revenue lost a year in each class, in money of the first year
    [relief_costs] a dollar of costs saved a year in each class, in money of the first year
    [tried] tried
    [value] comes to
    [crossing] crosses zero (1)
    [low] between
    [high] and
    [middle] midpoint
    [middle_value] comes to
   *[other] ?
}

# Unit: billions of dollars.
spreadsheet-unit-usd = USD bn

# Unit: billions in a country’s own currency.
# $country (japan, korea)
spreadsheet-unit-local = { CURRENCY-CODE($country) } bn

# Unit: its exchange rate.
# $country (japan, korea)
spreadsheet-unit-per-usd = { CURRENCY-CODE($country) } per USD

# Unit: percent, of a year or of something.
spreadsheet-unit-share = %

# Unit: a calendar year.
spreadsheet-unit-year = year

# Unit: a number of years.
spreadsheet-unit-years = years

# Unit: dollars, of a dollar.
spreadsheet-unit-dollar = USD

# Unit: yes or no, as spreadsheets write it.
spreadsheet-unit-truth = TRUE or FALSE

# Unit: 1 for yes, 0 for no.
spreadsheet-unit-flag = 1 or 0

# Unit: just a number.
spreadsheet-unit-number = number
