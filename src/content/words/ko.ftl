### Korean. en.ftl says how these files are written.

## Numbers and units

usd-a-year = 연 { NUMBER($amount, style: "short") }

rate-enough = { $is-tiny ->
    [yes] 0%를 조금 넘는 수준
   *[no] { $rate } 이상
}

share-tiny = 0.1% 미만

## Countries and currencies

country-name = { $country ->
    [japan] 일본
   *[korea] 한국
}

country-short = { $country ->
    [japan] 일본
   *[korea] 한국
}

capital = { $country ->
    [japan] 일본
   *[korea] 한국
}

currency-name = { $country ->
    [japan] 엔
   *[korea] 원
}

## Head of the page

## The law as of a date

## Sliders

## Notices

## Verdict on each country

headline = { $end ->
    [start] { MARK($year, "처음") }부터 이익
    [year] { $year }부터 이익
    [short] { $until }에도 { MARK($year, "손실") }
   *[even] { $until }에 딱 { MARK($year, "손익분기") }
}

headline-detail = 연 { NUMBER($discount, style: "exact") }로 할인하면 { $side ->
    [none] { MARK($npv, "손실도 이익도 없다") }.
    [short] { $npv } 손실이다.
   *[ahead] { $npv } 이익이다.
} { $returns ->
    [free] 사업이 한 푼도 못 벌어도 { MARK($rate, "남는 장사다") }.
    [never] 사업 수익률이 50%까지 올라도 남는 장사가 { MARK($rate, "되지 않는다") }.
   *[enough] 남는 장사가 되려면 사업 수익률이 연 { $rate }이어야 한다.
}

## Size

size-dollars = 달러로 보면 { $sizes ->
    [whole] { COUNTRY-NAME($first) }{ PARTICLE("이/가") } 약속한 금액이 { $more }로 { COUNTRY-NAME($second) }의 { $less }보다 많다
    [level] 이만큼만 집행될 경우 두 나라가 내는 돈은 거의 같다. { COUNTRY-NAME($first) }{ PARTICLE("은/는") } { $more }, { COUNTRY-NAME($second) }{ PARTICLE("은/는") } { $less }다
   *[apart] 이만큼만 집행될 경우 { COUNTRY-NAME($first) }{ PARTICLE("이/가") } 내는 돈이 { $more }로 { COUNTRY-NAME($second) }의 { $less }보다 많다
}. 하지만 달러만이 잣대는 아니다.

size-economy = 경제 규모에 견주면 { $sizes ->
    [whole] { COUNTRY-NAME($first) }{ PARTICLE("이/가") } 더 많이 약속했다.
    [level] 두 나라가 내는 돈은 비슷하다.
   *[apart] { COUNTRY-NAME($first) }{ PARTICLE("이/가") } 더 많이 낸다.
} { COUNTRY-NAME($first) }{ PARTICLE("은/는") } 한 해 국내총생산(GDP)의 { $more }, { COUNTRY-NAME($second) }{ PARTICLE("은/는") } { $less }다.

size-reserves = { COUNTRY-NAME($first) }{ PARTICLE("이/가") } { $is-whole ->
    [yes] 약속한 금액은
   *[no] 내는 돈은
} 외환보유액의 { $more }에 해당한다. { COUNTRY-NAME($second) }{ PARTICLE("은/는") } { $less }다.{ $is-whole ->
    [yes] { " " }한국이 다른 조건을 요구한 이유 중 하나다.
   *[no] { "" }
}

size-person = 국민 1인당으로 따지면 { COUNTRY-NAME($first) }{ PARTICLE("은/는") } { $more }, { COUNTRY-NAME($second) }{ PARTICLE("은/는") } { $less }다.

size-local = 슬라이더의 환율로 바꾸면 { COUNTRY-NAME($left) }{ PARTICLE("은/는") } { $left-amount }, { COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-amount }이다.

size-measured = { $measure ->
    [gdp] 한 해 GDP의 { $amount }
    [reserves] 외환보유액의 { $amount }
    [person] 1인당 { $amount }
   *[usd] { $amount }
}

size-cash = { NUMBER($amount, style: "short") } { $country ->
    [japan] 달러로 납입
   *[korea] 현금
}

size-credit = { NUMBER($amount, style: "short") } { $country ->
    [japan] 정부 보증 은행 대출
   *[korea] 기업 주도 조선 협력
}

## Terms

## Tariffs

tariffs-nothing = { $is-same ->
    [yes] 이 관세율에서는 투자 약속으로 얻는 것이 없다. 약속이 없어도 관세는 같다.
   *[no] 이 가정에서는 투자 약속으로 얻는 것이 없다. 합의가 깨져도 두 나라 모두 전체로는 잃는 것이 없다.
}

tariffs-answer = 합의가 깨지면 { COUNTRY-NAME($left) }{ PARTICLE("은/는") } { $left-effect ->
    [nothing] 손실이 { MARK($left-amount, "없고") }
    [gain] 연 { $left-amount }{ $right-effect ->
        [gain] { "" }
       *[cost] 의 이득을 보고
    }
   *[cost] 연 { $left-amount }{ $right-effect ->
        [cost] { "" }
       *[gain] 의 손실을 보고
    }
}, { COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-effect ->
    [nothing] 손실이 { MARK($right-amount, "없다") }
    [gain] 연 { $right-amount }의 이득을 본다
   *[cost] 연 { $right-amount }의 손실을 본다
}.{ $goods }

tariffs-part = { $part ->
    [all] 모두
   *[most] 대부분
}

tariffs-on = { $class ->
    [autos] 자동차에서
   *[general] 자동차가 아닌 품목에서
}

tariffs-goods = { $goods ->
    [unsaid] { "" }
    [alike] { " " }손실은 { TARIFFS-PART($left-part) } { TARIFFS-ON($left-class) } 나온다.{ $is-rest-same ->
        [yes] { " " }그 밖의 품목은 합의가 있든 없든 관세가 같다.
       *[no] { "" }
    }
   *[classes] { " " }손실은 { COUNTRY-NAME($left) }의 경우 { TARIFFS-PART($left-part) } { TARIFFS-ON($left-class) }, { COUNTRY-NAME($right) }의 경우 { TARIFFS-PART($right-part) } { TARIFFS-ON($right-class) } 나온다.
}

tariffs-note-never = 합의가 한 해도 유지되지 않는다고 보면 아끼는 돈도 없다.

tariffs-years = { $years }년

tariffs-note = { $period ->
    [horizon] 합의가 유지된다고 본 기간보다 짧은, 내다보는
   *[deal] 합의가 유지된다고 본
} { $years } 동안 { COUNTRY-NAME($left) } 수출 기업은 { $left-effect ->
    [nothing] 아끼는 돈이 { MARK($left-amount, "없고") }
    [costs] { $left-amount }{ $right-effect ->
        [costs] { "" }
       *[saves] 를 잃고
    }
   *[saves] { $left-amount }{ $right-effect ->
        [saves] { "" }
       *[costs] 를 아끼고
    }
}, { COUNTRY-NAME($right) } 수출 기업{ $right-effect ->
    [nothing] { $left-effect ->
        [nothing] 도
       *[saves] 은
    } 아끼는 돈이 { MARK($right-amount, "없다") }
    [costs] 은 { $right-amount }를 잃는다
   *[saves] 은 { $right-amount }를 아낀다
}.

tariffs-autos = 자동차·부품

tariffs-general = 그 밖의 품목

tariffs-rates = { $is-same ->
    [yes] 합의와 무관하게 { $deal }
   *[no] { $deal } → { $fallback }
}

tariffs-no-loss = 잃을 것 없음

## Currency

currency-need = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } 한 해 최대 { $peak }를 마련해야 한다. 외환시장 충격 없이 조달할 수 { $room ->
    [within] 있다고 본 금액을 넘지 않는다.
    [none] 있는 금액은 { MARK($capacity, "없다") }고 봤으므로 통틀어 외환보유액의 { $gap }{ PARTICLE("이/가") } 든다.
    [little] 있다고 본 { $capacity }를 조금 넘는 금액이다. 나머지를 채우는 데 통틀어 외환보유액의 { $gap }{ PARTICLE("이/가") } 든다.
   *[beyond] 있다고 본 { $capacity }보다 많다. 나머지를 채우는 데 통틀어 외환보유액의 { $gap }{ PARTICLE("이/가") } 든다.
}

currency-answer = { $need } { COUNTRY-NAME($country) }{ PARTICLE("이/가") } 우려한 대로 전액을 현금으로, { COUNTRY-NAME($other) }의 일정에 맞춰 냈다면 한 해 최대 { $peak }가 필요했을 것이다.

currency-note = { $need } 집행되는 금액을 모두 자국 돈으로 바꾸면 { COUNTRY-NAME($first) }{ PARTICLE("은/는") } { $first-cost }, { COUNTRY-NAME($second) }{ PARTICLE("은/는") } { $second-cost }이 든다.

currency-counterfactual = 전액 현금이라면

currency-capacity = 조달 가능 { NUMBER($amount, style: "short") }

## Returns

returns-repaid = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } { $repaid ->
    [never] 그때까지 원리금을 전액 회수하지 { MARK($flip, "못한다") }
    [whole] { $flip }에 원리금을 모두 회수한다
    [first] 첫 사업들의 원리금을 { $flip }에 회수한다
   *[last] 첫 사업들의 원리금을 { $flip }에, 마지막 사업의 원리금을 { $last }에 회수한다
}

returns-answer = 사업이 한 해 { NUMBER($rate, style: "exact") }의 수익을 낸다면 { $until }까지 { COUNTRY-NAME($left) }{ PARTICLE("은/는") } { $left-invested }를 내고 { $left-received }를, { COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-invested }를 내고 { $right-received }를 받는다. { $is-repaid ->
    [no] 이자까지 따지면 그때까지 전액을 회수하는 나라는 { MARK($flip, "없다") }.
   *[yes] { $left-repaid }. { $right-repaid }.
}

returns-received = { COUNTRY-NAME($country) } { NUMBER($amount, style: "short") }

returns-partner = 미국

returns-partner-received = { returns-partner } { NUMBER($amount, style: "short") }

returns-flip = { $year }: { $is-whole ->
    [yes] 원리금 회수, 이후 { $share } : { $rest }
   *[no] 첫 사업들 원리금 회수
}

returns-no-flip = 전액 회수 못 함

returns-owed = 미회수 { NUMBER($amount, style: "short") }

## Verdict

verdict-both-short = 이 가정에서 { $until }에도 { COUNTRY-NAME($left) }{ PARTICLE("은/는") } { $left-npv }, { COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-npv } 손실이다. 해마다 연 { NUMBER($discount, style: "exact") }로 할인한 값이다.

verdict-ledger = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } { $end ->
    [start] { MARK($year, "처음") }부터 이익
    [year] { $year }부터 이익
    [short] { $until }에도 { $npv } 손실
   *[even] { $until }에 딱 손익분기점
}

verdict-answer = 이 가정에서 { $left }이고, { $right }이다.

verdict-even = 손익분기

verdict-even-from = { $year }부터 이익

verdict-short = −{ NUMBER($amount, style: "short") }

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

languages = 언어

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

spreadsheet-version = 프로그램 버전과 사실의 기준일
