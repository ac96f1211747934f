### Japanese. en.ftl says how these files are written.

## Numbers and units

## Countries and currencies

country-name = { $country ->
    [japan] 日本
   *[korea] 韓国
}

country-short = { $country ->
    [japan] 日本
   *[korea] 韓国
}

capital = { $country ->
    [japan] 日本
   *[korea] 韓国
}

currency-name = { $country ->
    [japan] 円
   *[korea] ウォン
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

languages = 言語

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

spreadsheet-version = プログラムの版と事実の時点
