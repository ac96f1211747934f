### What the explainer says, in page order. English is the reference: every other language has the same
### messages in the same order, with the same arguments.
###
### One line a message. `# $name (key, key): meaning` above a message describes an argument and the keys
### that it can have. `table: NAME` below the title of a group says which file holds its messages: `page`
### (the default) what the program says, `static` what only the finished page says.
### How it is read: crates/content/src/words.rs.

## Numbers and units

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

## Size

## Terms

## Tariffs

## Currency

## Returns

## Verdict

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
