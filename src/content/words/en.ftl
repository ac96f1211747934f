### What the explainer says, in page order. English is the reference: every other language has the same
### messages in the same order, with the same arguments.
###
### One line a message. `# $name (key, key): meaning` above a message describes an argument and the keys
### that it can have. `table: NAME` below the title of a group says which file holds its messages: `page`
### (the default) what the program says, `static` what only the finished page says.
### How it is read: crates/content/src/words.rs.

## Numbers and units

# Dollars in a year, as a label in a picture.
usd-a-year = { NUMBER($amount, style: "short") } a year

# A rate that is enough, or not yet.
# $is-tiny (yes, no): whether it would be shown as nothing
rate-enough = { $is-tiny ->
    [yes] a little more than 0%
   *[no] at least { $rate }
}

# A share of which there is some, but so little that it would be shown as nothing.
share-tiny = less than 0.1%

## Countries and currencies

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

## Head of the page

## The law as of a date

## Sliders

## Notices

## Verdict on each country

# The verdict on a country in a few words.
# $end (start, year, short, even): its ledger stays above zero from the start or from a year on, or ends below zero or about at it
# $year: the year from which it stays above zero, which may never come
# $until: the last year of the ledger
headline = { $end ->
    [start] Even from { MARK($year, "the start") }
    [year] Even from { $year }
    [short] { MARK($year, "Not even") } by { $until }
   *[even] { MARK($year, "Just even") } in { $until }
}

# The line under it. Of the return it says only what is needed at least: a country that is owed more for longer can lose when projects earn still more.
# $side (none, short, ahead): where the ledger ends
# $npv: how far from zero
# $returns (free, never, enough): whether it pays whatever projects earn, whatever they do not, or from a return on
# $rate: that return
headline-detail = { $side ->
    [none] { MARK($npv, "Neither short nor ahead") }
    [short] { $npv } short
   *[ahead] { $npv } ahead
}, discounted at { NUMBER($discount, style: "exact") } a year. { $returns ->
    [free] { MARK($rate, "It pays") } even if projects earn nothing.
    [never] { MARK($rate, "No project return") } up to 50% makes it pay.
   *[enough] To pay it needs projects that earn { $rate } a year.
}

## Size

# The answer in dollars.
# $sizes (whole, level, apart): all that was promised is called; or a part, of which both show the same or not
# $first (japan, korea): the country whose number is the larger one
# $second (japan, korea): the other one
size-dollars = In dollars { $sizes ->
    [whole] { COUNTRY-SHORT($first) }’s promise is the bigger one:
    [level] both put up about as much if only that much is called:
   *[apart] { COUNTRY-SHORT($first) } puts up more if only that much is called:
} { $more } against { $less } for { COUNTRY-NAME($second) }. But dollars are not the only measure.

# The answer as a share of a year’s output.
# $sizes (whole, level, apart): all that was promised is called; or a part, of which both show the same or not
size-economy = Against the size of its economy { COUNTRY-NAME($first) } { $sizes ->
    [whole] promised more
    [level] puts up about as much
   *[apart] puts up more
}: { $more } of a year’s output, { COUNTRY-SHORT($second) } { $less }.

# The answer as a share of currency reserves. Seoul asked with the whole promise in view.
# $is-whole (yes, no): all that was promised is called
size-reserves = What { COUNTRY-NAME($first) } { $is-whole ->
    [yes] promised
   *[no] puts up
} equals { $more } of its currency reserves, { COUNTRY-SHORT($second) }’s { $less }{ $is-whole ->
    [yes] : one reason why Seoul asked for other terms.
   *[no] .
}

# The answer for each inhabitant.
size-person = That is { $more } for each person in { COUNTRY-NAME($first) } and { $less } in { COUNTRY-NAME($second) }.

# The answer in the countries’ own money.
# $left (japan, korea): the country listed first
# $right (japan, korea): the other one
size-local = At the rates of the sliders that is { $left-amount } and { $right-amount }.

# A size in its measure, as a label.
# $measure (usd, gdp, reserves, person, local)
size-measured = { $measure ->
    [gdp] { $amount } of a year’s output
    [reserves] { $amount } of reserves
    [person] { $amount } a head
   *[usd] { $amount }
}

# A label: the part that a country must find in dollars.
size-cash = { NUMBER($amount, style: "short") } { $country ->
    [japan] paid in dollars
   *[korea] cash
}

# A label: the part that is lent or guaranteed.
size-credit = { NUMBER($amount, style: "short") } { $country ->
    [japan] bank loans under state guarantee
   *[korea] shipbuilding, led by firms
}

## Terms

## Tariffs

# The answer where nothing is at stake.
# $is-same (yes, no): all goods pay the same with and without the deal
tariffs-nothing = { $is-same ->
    [yes] At these tariffs the promise buys nothing: goods pay the same without it.
   *[no] At these assumptions the promise buys nothing: losing the deal would on balance cost neither country anything.
}

# The answer.
# $left-effect (cost, gain, nothing): what losing the deal would do to the country listed first
# $right-effect (cost, gain, nothing): and to the other one
# $goods: the end of the sentence
tariffs-answer = Losing the deal would { $left-effect ->
    [gain] gain
   *[cost] cost
} { COUNTRY-NAME($left) } { $left-effect ->
    [nothing] { MARK($left-amount, "nothing") }
   *[cost] { $left-amount } a year
} and { $right-effect ->
    [gain] { $left-effect ->
        [gain] { COUNTRY-NAME($right) }
       *[cost] gain { COUNTRY-NAME($right) }
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
tariffs-note-never = The deal is not taken to hold for any year, so it saves nothing.

# So many years, as the note marks them.
tariffs-years = { $years }

# The note: what the answer adds up to.
# $period (horizon, one, deal): the ledger ends before the deal does; the deal holds for one year; it holds for more
# $left-effect (saves, costs, nothing): what the deal does to exporters of the country listed first
# $right-effect (saves, costs, nothing): and to those of the other one
tariffs-note = { $period ->
    [horizon] Over the { $years } years looked ahead, fewer than the deal is taken to hold, it
    [one] In the { MARK($years, "one") } year that the deal is taken to hold, it
   *[deal] Over the { $years } years that the deal is taken to hold, it
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

# A label: from one tariff to another.
# $is-same (yes, no): both are the same
tariffs-rates = { $is-same ->
    [yes] { $deal } either way
   *[no] { $deal } → { $fallback }
}

# A label: a class of goods costs the same with and without the deal.
tariffs-no-loss = nothing to lose

## Currency

# What a country must find in a year, and whether it can.
# $room (within, none, little, beyond): what can be raised covers it; nothing can be raised; what can shows as the same; or is less
# $gap: what the rest takes of reserves
currency-need = { COUNTRY-SHORT($country) } must find up to { $peak } a year, { $room ->
    [within] no more than is taken to be possible without shaking its currency.
    [none] { MARK($capacity, "none") } of which is taken to be possible without shaking its currency; it takes { $gap } of its reserves in all.
    [little] a little more than the { $capacity } taken to be possible without shaking its currency; the rest takes { $gap } of its reserves in all.
   *[beyond] more than the { $capacity } taken to be possible without shaking its currency; the rest takes { $gap } of its reserves in all.
}

# The answer: the need of the country that asked for other terms, and what the other’s would have meant.
# $need: currency-need of that country
currency-answer = { $need } All in cash on { COUNTRY-NAME($other) }’s calendar, as { CAPITAL($country) } feared, would have been up to { $peak } a year.

# The note: the other country’s need, and what both pay in their own money.
# $need: currency-need of the other country
currency-note = { $need } In its own money all that is called costs { COUNTRY-SHORT($first) } { $first-cost } and { COUNTRY-SHORT($second) } { $second-cost }.

# A label: Korea on Japan’s terms.
currency-counterfactual = if all in cash

# A label: what can be raised without buying dollars.
currency-capacity = can raise { NUMBER($amount, style: "short") }

## Returns

# When a country is repaid, as a clause of the answer. On separate accounts that is a matter of each year’s projects.
# $repaid (never, whole, first, last): never; all at once; the first projects alone; the first and the last ones
returns-repaid = { CAPITAL($country) }{ $repaid ->
    [never] { " " }is { MARK($flip, "not") } repaid in full by then
    [whole] { " " }is repaid with interest in { $flip }
    [first] ’s first projects are repaid in { $flip }
   *[last] ’s first projects are repaid in { $flip }, the last in { $last }
}

# The answer.
# $is-repaid (yes, no): whether either country is
# $left-repaid: returns-repaid of the country listed first
# $right-repaid: and of the other one
returns-answer = If projects earn { NUMBER($rate, style: "exact") } a year, by { $until } { CAPITAL($left) } has received { $left-received } for its { $left-invested } and { CAPITAL($right) } has received { $right-received } for its { $right-invested }. { $is-repaid ->
    [no] With interest, { MARK($flip, "neither") } is repaid in full by then.
   *[yes] { $left-repaid }; { $right-repaid }.
}

# A label: what a pledger gets.
returns-received = { CAPITAL($country) } { NUMBER($amount, style: "short") }

# A label: the American side.
returns-partner = Washington

# A label: what the American side gets.
returns-partner-received = { returns-partner } { NUMBER($amount, style: "short") }

# A label: the year in which a pledger’s share falls.
# $is-whole (yes, no): everything is repaid, not the first projects alone
# $share: what it gets from then on, in percent
# $rest: what the American side gets
returns-flip = { $year }: { $is-whole ->
    [yes] repaid, now { $share } : { $rest }
   *[no] first projects repaid
}

# A label: it is never repaid.
returns-no-flip = not repaid in full

# A label: what is still owed.
returns-owed = { NUMBER($amount, style: "short") } still owed

## Verdict

# The answer where both countries end below zero.
verdict-both-short = At these assumptions { COUNTRY-NAME($left) } is still { $left-npv } short in { $until } and { COUNTRY-NAME($right) } { $right-npv }, each year discounted at { NUMBER($discount, style: "exact") }.

# A country’s ledger, as a clause of the answer.
# $end (start, year, short, even): it stays above zero from the start or from a year on, or ends below zero or about at it
verdict-ledger = { COUNTRY-NAME($country) } { $end ->
    [start] is ahead from { MARK($year, "the start") }
    [year] is ahead from { $year }
    [short] is still { $npv } short in { $until }
   *[even] is just even in { $until }
}

# The answer where they do not.
# $left: verdict-ledger of the country listed first
# $right: and of the other one
verdict-answer = At these assumptions { $left }; { $right }.

# A label: the zero line.
verdict-even = even

# A label: the year from which a ledger stays above zero.
verdict-even-from = even from { $year }

# A label: what is missing at the end.
verdict-short = { NUMBER($amount, style: "short") } short

## Break-even map

## Goal seek

## Uncertainty

## Interpretations

## Worth

## Timeline and method

## Arithmetic

## Tables

## Changes said aloud

## Printed sheet

## Around the page
## table: static

# Over the choice of the language.
languages = Language

## Share and save
## table: static

## Facts of a part
## table: static

## How we know
## table: static

## Sources
## table: static

## Changes of the facts
## table: static

## Check of a copy
## table: static

## Builder of snippets
## table: static

## Doctor
## table: static

## Spreadsheet
## table: spreadsheet

# Before the version of the program.
spreadsheet-version = Version of the program and date of its facts
