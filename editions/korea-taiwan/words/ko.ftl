### What this edition says otherwise than src/content/words/ko.ftl, in the order of that file.

# $is-one: Korean has no plural
lever-value = { $unit ->
    [percent] { $number }%
    [percent-a-year] 연 { $number }%
    [Taiwan-dollars-per-US-dollar] 달러당 { $number } 대만달러
    [won-per-dollar] 달러당 { $number }원
    [USD-bn-a-year] 연 { $number }
    [years] { $number }년
    [year] { $number }년
   *[number] { $number }
}

# $is-one: Korean has no plural
lever-value-short = { $unit ->
    [percent] { $number }%
    [percent-a-year] { $number }%
    [Taiwan-dollars-per-US-dollar] { $number } 대만달러
    [won-per-dollar] { $number }원
    [USD-bn-a-year] { NUMBER($number, style: "short") }
    [years] { $number }년
    [year] { $number }년
   *[number] { $number }
}

country-name = { $country ->
    [taiwan] 대만
   *[korea] 한국
}

country-short = { $country ->
    [taiwan] 대만
   *[korea] 한국
}

capital = { $country ->
    [taiwan] 대만
   *[korea] 한국
}

currency-name = { $country ->
    [taiwan] 대만달러
   *[korea] 원
}

currency-code = { $country ->
    [taiwan] TWD
   *[korea] KRW
}

head-title = 한국과 대만의 대미 투자, 누구의 돈인가

head-lede = 미국의 셈으로 대만은 { $first }, 한국은 { $second }를 미국에 투자하기로 했다. 둘 다 관세를 낮추는 대가였다. 대만은 기업과 은행이, 한국은 주로 정부가 돈을 댄다. 같은 합의일까.

brief-outcome = { $drawn ->
    [all] 전액 집행되면
    [same] { $share }만 집행되면
   *[apart] 일부만 집행되면
} 달러로 따져 { $until }까지 한국은 본전을 { $who ->
    [both] 찾는다
    [one] { $one ->
        [taiwan] 찾지 못한다
       *[korea] 찾는다
    }
   *[neither] 찾지 못한다
}.

brief-partner = 한국의 사업 현금은 { $share }%가 미국 측에 간다.

brief-needs-both = { COUNTRY-SHORT($second) }에 필요한 수익률은 { $other }다.

brief-need-both = { $is ->
    [nothing] 한국은 수익률이 0%여도 본전을 찾는다.
   *[too-much] 한국에 필요한 수익률은 { $rate }% 초과다.
}

brief-stake-of = 합의가 깨지면 잃는 연간 금액

brief-tariff = 미국 { $class ->
    [autos] 자동차·부품 관세
   *[other] 관세
} { $fallback } 대신 { $deal }

brief-rate = { $country ->
    [taiwan] { $rate } 대만달러
   *[korea] { $rate }원
}

brief-fallback-differs = 양쪽의 관세율이 따로 설정돼 있습니다.

brief-dollar-differs = 대만달러와 원화 환율이 따로 설정돼 있습니다.

brief-question = 두 약속 한눈에 보기

brief-title = 대만 { $first }, 한국 { $second } 대미 투자, 누가 내고 누가 돌려받나

brief-dollar = 미국 달러 환율

brief-pledge = { $country ->
    [taiwan] { $amount }(미국 정부): 기업 돈과 보증 대출
   *[korea] { $amount }: 현금 { $cash }, 조선 협력 { $rest }
}

brief-payment = { $country ->
    [taiwan] 기업이 결정. 한도·기한 확인 안 됨
   *[korea] 현금은 연 { $cap } 한도
}

brief-cash = { $country ->
    [taiwan] 배분 확인 안 됨. 기업 몫
   *[korea] 회수까지 { $before }씩, 그 뒤 한국 { $after }. { $years }년 안에 회수가 어려우면 조정 가능
}

brief-made-of = 한국 손익 = 피한 관세 + 받은 현금 − 낸 돈(현재가치). { $date } 확인.

preset-meaning = { $preset ->
    [as-signed] 합의로 상호관세(일반 품목)와 자동차·부품 관세가 { $deal }로 낮아지게 됐다. 다만 대만의 세율을 판결 전에 시행한 고시는 찾지 못했다.
    [after-ruling] 비상권한을 내세운 상호관세가 무효가 되자 모두가 같은 글로벌 관세를 냈다. 일반 품목에서는 합의가 있든 없든 차이가 없어졌다.
   *[today] { $month }부터 일반 품목 관세는 다른 법에 따른다. 한국의 세율은 더는 투자 약속에 달려 있지 않고, 대만의 세율은 무역협정의 약속 덕분에 더 낮다. 자동차와 부품, 한국의 특허 의약품 관세는 여전히 합의에 달려 있다.
}

flip = { $value }에서 { $even ->
    [both] 양쪽 손익 같음
   *[country] { COUNTRY-NAME($even) } 손익분기
}

lever-label = { $lever ->
    [funding-take_up] 아직 내거나 계약하지 않은 금액 중 집행되는 비율
    [tariff-taiwan-autos-fallback] 합의가 없을 때 대만산 자동차 부품의 관세율
    [tariff-korea-autos-fallback] 합의가 없을 때 한국산 자동차·부품의 관세율
    [tariff-general-fallback] 합의가 없을 때 그 밖의 품목의 관세율
    [tariff-pharma-fallback] 합의가 없을 때 특허 의약품의 관세율
    [tariff-relief_years] 합의가 유지되는 기간
    [tariff-pass_through] 관세 중 미국 수입업체·소비자가 내는 비율
    [tariff-autos-pass_through] 자동차·부품 관세 중 미국 수입업체·소비자가 내는 비율
    [tariff-elasticity] 값이 1% 오를 때 판매가 줄어드는 비율(%)
    [tariff-margin] 줄어든 판매 중 실제 손실의 비율
    [tariff-growth] 수출 증가율
    [trade-korea-outside_share] 한국: 수출 중 별도 관세가 적용되는 비율
    [trade-pharma-covered_share] 한국 의약품 중 이 관세를 내는 비율
    [fx-korea-spot] 원·달러 환율
    [fx-korea-capacity] 한국이 외환시장 충격 없이 조달할 수 있는 연간 달러
    [fx-taiwan-spot] 대만달러·미국 달러 환율
    [fx-korea-drift] 원화 환율의 연간 변동률(+는 원화 약세)
    [fx-taiwan-drift] 대만달러 환율의 연간 변동률(+는 대만달러 약세)
    [fx-korea-pressure] { $bought }를 살 때마다 원화가 약해지는 폭
    [fx-korea-pass_through] 원화 환율 변동 중 미국 달러 가격에 반영되는 비율
    [fx-taiwan-pass_through] 대만달러 환율 변동 중 미국 달러 가격에 반영되는 비율
    [fx-korea-dollar_costs] 한국: 수출 기업의 비용 중 미국 달러 비용의 비율
    [fx-taiwan-dollar_costs] 대만: 수출 기업의 비용 중 미국 달러 비용의 비율
    [projects-return] 사업의 연간 수익률
    [projects-loss_share] 실패한 사업에서 잃는 돈의 비율
    [waterfall-spread] 미회수 원리금 이자의 가산금리
    [waterfall-review_share] { $review-years }년 재검토 뒤 한국의 배분 비율
    [projects-lag] 지연을 포함한 건설 기간
    [projects-life] 사업이 수익을 내는 기간
    [projects-home_gain] 투자금 중 자국 공급업체의 이익이 되는 비율
    [discount] 미국 달러 자금의 조달 비용
    [discount-korea] 원화 자금의 조달 비용
    [discount-taiwan] 대만달러 자금의 조달 비용
   *[horizon] 내다보는 기간
}

lever-drift-start = { $lever ->
    [fx-taiwan-drift] 자체 판단: 대만달러와 미국 달러의 조달 비용 차이를 메우는 변동
   *[fx-korea-drift] 자체 판단: 원화와 달러의 조달 비용 차이를 메우는 변동
}

lever-provenance = { $lever ->
    [funding-take_up] 약속한 금액 전부
    [tariff-taiwan-autos-fallback] 대만 업계의 계산: 무역확장법 232조에 최혜국(MFN) 관세를 더한 값
    [tariff-korea-autos-fallback] 무역확장법 232조
    [tariff-general-fallback] 고른 시점의 법. 대만은 최혜국(MFN) 관세(대만 경제부의 평균)를 더함
    [tariff-pharma-fallback] 무역확장법 232조. 그 명령 전에는 무관세
    [tariff-relief_years] 자체 판단
    [tariff-pass_through] { $date } 연구들은 { $number }~{ $to }
    [tariff-autos-pass_through] 자체 판단: { $date } 일부 자동차 업체가 값을 내림
    [tariff-elasticity] 장기 연구들은 약 { $number }
    [tariff-margin] 자체 판단
    [tariff-growth] 자체 판단: 증가 없음
    [trade-korea-outside_share] 자체 판단: 전체 통계를 찾지 못함
    [trade-pharma-covered_share] 바이오시밀러를 뺀 비율
    [fx-korea-spot] { $date }
    [fx-korea-capacity] 한국은행: { $number }
    [fx-taiwan-spot] { $date } 평균
    [fx-korea-drift] { lever-drift-start }
    [fx-taiwan-drift] { lever-drift-start }
    [fx-korea-pressure] 자체 판단: 국제통화기금(IMF)의 { $date } 연구를 따름
    [fx-korea-pass_through] 자체 판단: 교역 대부분이 달러로 거래됨
    [fx-taiwan-pass_through] 자체 판단: 교역 대부분이 달러로 거래됨
    [fx-korea-dollar_costs] 자체 판단: 수출에 든 외국산 부품과 원자재. 검증하지 못함
    [fx-taiwan-dollar_costs] 자체 판단: OECD가 집계한 수출의 외국 부가가치
    [projects-return] 자체 판단. 언론 보도로는 한국이 첫 사업에서 { $number }를 기대
    [projects-loss_share] 자체 판단
    [waterfall-spread] 자체 판단: 공개된 적 없음
    [waterfall-review_share] 변동 없음: 조항에 수치가 없음
    [projects-lag] 자체 판단: 계획대로. 해마다 들어오는 현금은 계획 그대로
    [projects-life] 자체 판단
    [projects-home_gain] 자체 판단: 넣지 않음
    [discount] { $date } 미국 20년 만기 국채 수익률. { $later }에는 { $number }
    [discount-korea] 자체 판단: 2026년 1월 국고채 20년물 금리
    [discount-taiwan] { $date } 대만 30년 만기 국채 수익률
   *[horizon] 자체 판단
}

lever-unit = { $unit ->
    [percent] %
    [percent-a-year] %
    [Taiwan-dollars-per-US-dollar] 대만달러
    [won-per-dollar] 원
    [USD-bn-a-year] 억 달러
    [years] 년
    [year] { "" }
   *[number] { "" }
}

size-dollars = 달러로 보면 { $sizes ->
    [whole] { COUNTRY-NAME($first) }{ PARTICLE("이/가") } 약속한 금액이 { $more }로 { COUNTRY-NAME($second) }의 { $less }보다 많다
    [level] 이만큼만 집행될 경우 양쪽의 금액은 거의 같다. { COUNTRY-NAME($first) }{ PARTICLE("은/는") } { $more }, { COUNTRY-NAME($second) }{ PARTICLE("은/는") } { $less }다
   *[apart] 이만큼만 집행될 경우 { COUNTRY-NAME($first) }의 금액이 { $more }로 { COUNTRY-NAME($second) }의 { $less }보다 많다
}. 하지만 돈의 성격이 다르다. 대만은 기업 돈과 은행 대출이고, 한국은 대부분 정부의 돈이다.

size-economy = 경제 규모에 견주면 { $sizes ->
    [whole] { COUNTRY-NAME($first) }{ PARTICLE("이/가") } 더 많이 약속했다.
    [level] 양쪽이 내는 돈은 비슷하다.
   *[apart] { COUNTRY-NAME($first) }{ PARTICLE("이/가") } 더 많이 낸다.
} { COUNTRY-NAME($first) }{ PARTICLE("은/는") } 한 해 국내총생산(GDP)의 { $more }, { COUNTRY-NAME($second) }{ PARTICLE("은/는") } { $less }다.

size-reserves = { COUNTRY-NAME($first) }{ PARTICLE("이/가") } { $is-whole ->
    [yes] 약속한 금액은
   *[no] 내는 돈은
} 외환보유액의 { $more }에 해당한다. { COUNTRY-NAME($second) }{ PARTICLE("은/는") } { $less }다. 다만 대만 중앙은행은 돈을 내지 않고, 한국 정부는 현금을 달러로 마련해야 한다.

size-cash = { NUMBER($amount, style: "short") } { $country ->
    [taiwan] 정부 지출
   *[korea] 현금
}

size-credit = { NUMBER($amount, style: "short") } { $country ->
    [taiwan] 기업 돈과 은행 대출
   *[korea] 기업 주도 조선 협력
}

size-measure = { $measure ->
    [usd] 미국 달러
    [gdp] 경제 규모
    [reserves] 외환보유액
    [person] 1인당
   *[local] 자국 통화
}

size-caption = 양쪽이 약속한 금액을 같은 축척으로 그렸다. 슬라이더 위의 선은 값을 옮길 때의 마지막 해 누적 손익, 고리는 손익분기점이다.

terms-answer = 다르다. 한국은 미국이 고르는 사업에 정부가 돈을 내며, { STRONG($safeguards) }라는 안전장치가 있다. 대만은 기업이 고른 곳에 투자하고, 현금을 미국과 나눈다는 내용은 확인되지 않는다.

tariffs-nothing = { $is-same ->
    [yes] 이 관세율에서는 투자 약속으로 얻는 것이 없다. 약속이 없어도 관세는 같다.
   *[no] 이 가정에서는 투자 약속으로 얻는 것이 없다. 합의가 깨져도 양쪽 모두 전체로는 잃는 것이 없다.
}

tariffs-on = { $class ->
    [autos] 자동차·부품에서
   *[general] 그 밖의 품목에서
}

tariffs-caption = 합의가 깨지면 수출 기업이 1년에 입을 손실. { $year } 교역을 기준으로, 계속 팔리는 물건의 값을 낮춘 몫과 사라진 판매에서 실제로 잃는 몫을 더했다. 관세의 나머지는 미국 수입업체와 소비자가 떠안는다. 화살표는 합의가 있을 때와 없을 때의 관세율이다. 대만은 자동차 부품을 수출하지만 자동차는 수출하지 않는다. 컴퓨터, 반도체, 금속, 항공기, 의약품에는 별도의 관세가 있으며, 이 가운데 한국의 특허 의약품만 넣었다.

offset-buyer = { $kind ->
    [same] 합의가 깨져도 미국 수입업체·소비자가 { COUNTRY-NAME($country) } 자동차·부품에 내는 값은 그대로다.
    [near] 합의가 깨져도 미국 수입업체·소비자가 { COUNTRY-NAME($country) } 자동차·부품에 내는 값은 거의 그대로다.
    [half] { CURRENCY-NAME($country) }화 가치가 반으로 떨어져도 합의가 없으면 미국 수입업체·소비자가 { COUNTRY-NAME($country) } 자동차·부품에 내는 값은 지금보다 높다.
    [twice] { CURRENCY-NAME($country) }화 가치가 두 배로 올라도 합의가 없으면 미국 수입업체·소비자가 { COUNTRY-NAME($country) } 자동차·부품에 내는 값은 지금보다 낮다.
   *[at] 환율이 달러당 { $today }에서 { $rate }{ PARTICLE("으로/로") } 바뀌면 합의가 없어도 미국 수입업체·소비자가 { COUNTRY-NAME($country) } 자동차·부품에 내는 값은 그대로다.
}

offset-exporter = { $kind ->
    [same] 수출 기업이 { CURRENCY-NAME($country) }화로 받는 돈은 그대로다.
    [near] 수출 기업이 { CURRENCY-NAME($country) }화로 받는 돈은 거의 그대로다.
    [half] 수출 기업이 { CURRENCY-NAME($country) }화로 받는 돈은 그 가치가 반으로 떨어져도 준다.
    [twice] 수출 기업이 { CURRENCY-NAME($country) }화로 받는 돈은 그 가치가 두 배로 올라도 는다.
   *[at] 수출 기업이 { CURRENCY-NAME($country) }화로 받는 돈은 달러당 { $rate }일 때 그대로다.
}

offset-since = { $since ->
    [rise] 가장 약했던 { $date } 이후의 { CURRENCY-NAME($country) }화 강세
    [fall] { $date } 이후의 { CURRENCY-NAME($country) }화 약세
   *[moved] 가장 약했던 { $date }의 달러당 { $past } 대신 { $rate }인 환율
}

offset-line = { $party ->
    [buyer] 미국 가격 같음
   *[exporter] { CURRENCY-NAME($country) }화로 같음
}

offset-rate = { $country ->
    [taiwan] { $rate } 대만달러
   *[korea] { $rate }원
}

offset-caption = 자동차·부품(대만은 부품만)의 경우를 최근 환율에서의 합의와 비교했다. 점선은 수출 기업이 자국 통화로 받는 돈이다. 점은 끌거나 화살표 키로 옮길 수 있고, 처음 자리에는 빈 원이 남는다.

currency-need = { $country ->
    [taiwan] 대만 정부는 약속을 위해 미국 달러를 마련하지 않는다.
   *[korea] 한국은 한 해 최대 { $peak }를 마련해야 한다.{ $room ->
        [unknown] { "" }
        [within] { " " }외환시장 충격 없이 조달할 수 있다고 본 금액을 넘지 않는다.
        [none] { " " }외환시장 충격 없이 조달할 수 있는 금액은 { MARK($capacity, "없다") }고 봤으므로 전체 기간에 외환보유액의 { $gap }{ PARTICLE("을/를") } 헐어야 한다.
        [little] { " " }외환시장 충격 없이 조달할 수 있다고 본 { $capacity }를 조금 넘는 금액이다. 나머지를 채우는 데 전체 기간에 외환보유액의 { $gap }{ PARTICLE("을/를") } 헐어야 한다.
       *[beyond] { " " }외환시장 충격 없이 조달할 수 있다고 본 { $capacity }보다 많다. 나머지를 채우는 데 전체 기간에 외환보유액의 { $gap }{ PARTICLE("을/를") } 헐어야 한다.
    }
}

currency-note = { $need } 자국 통화로 따진 집행 총액은 { COUNTRY-NAME($first) } { $first-cost }, { COUNTRY-NAME($second) } { $second-cost }이다.

currency-question = 원화와 대만달러는 버틸 수 있나

currency-caption = 정부가 해마다 마련해야 하는 미국 달러. 대만 정부는 사지 않는다. 기업이 갖고 있는 달러와 달러 빚으로 여러 해에 나눠 낸다고 대만 중앙은행은 설명한다. 조달 가능액은 한국은행이 밝힌 범위의 중간값이다.

returns-answer = 사업이 한 해 { NUMBER($rate, style: "exact") }의 수익을 낸다면 { $until }까지 { COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-invested }를 내고 { $right-received }를 받는다. { $is-repaid ->
    [no] 이자까지 따지면 그때까지 전액을 회수하지 못한다.
   *[yes] { $right-repaid }.
} 대만의 약속에는 이런 현금이 없고, 기업이 번 것을 그대로 갖는다.

verdict-if = { $drawn ->
    [all] 한국이 약속한 금액이 { $right-by }까지 모두 집행되고
    [same] 한국이 약속한 금액의 { $left-share }{ PARTICLE("이/가") } 집행되고
   *[apart] 한국이 약속한 금액의 { $right-share }{ PARTICLE("이/가") } 집행되고
} 사업이 연 { NUMBER($return, style: "exact") }의 수익을 낸다면

verdict-both-short = { $if }, 연 { NUMBER($discount, style: "exact") }로 할인한 현재가치로 { $until }에도 { COUNTRY-NAME($right) }{ PARTICLE("은/는") } 약 { $right-npv } 손실이다.

verdict-answer = { $if } 연 { NUMBER($discount, style: "exact") }로 할인한 현재가치로 { $right }이다. 대만은 기업이 스스로 투자하므로 이런 계산이 없다.

verdict-drawn-both = { $money ->
    [local] 미국 달러로 따져{ " " }
   *[usd] { "" }
}실제 집행이 약속한 금액의 { $other }% 이하라면 { COUNTRY-NAME($second) }{ PARTICLE("은/는") } 본전을 찾는다.

verdict-drawn = { $country ->
    [taiwan] { "" }
   *[korea] { $money ->
        [local] 미국 달러로 따져{ " " }
       *[usd] { "" }
    }실제 집행이 약속한 금액의 { $share }% 이하라면 한국은 본전을 찾는다.
}

verdict-own-too = 자국 통화로 따지면 { COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-npv }이다.

verdict-own = 그해 환율로 바꾼 자국 통화로 따지면 { $right }이다.

verdict-budget = 은행과 수출 기업, 보증료를 빼고 정부 재정만 따지면 { $until } { $right }이다. 대만 정부가 보증을 대신 갚게 될 때의 금액은 계산하지 않았다. 보증료도 조건도 찾지 못했기 때문이다.

verdict-money = { $money ->
    [usd] 미국 달러
   *[local] 자국 통화
}

verdict-note = 투자 약속이 { $money ->
    [local] 미국 달러로 따져{ " " }
   *[usd] { "" }
}본전을 찾는 데 필요한 관세율(합의가 없을 때 자동차와 그 밖의 품목에 똑같이 적용): { $right }.

verdict-caption = 한국이 피한 손실에 받은 현금을 더하고 낸 돈을 뺀 값을 { $year }년부터 쌓았다. 해마다 미국 달러나 자국 통화 자금의 조달 비용으로 할인했고, 기업이 조선 협력에 넣는 돈은 뺐다. 대만의 선은 없다. 기업이 스스로 투자하고 번 것을 갖기 때문에 쌓을 것이 없다.

picture-size = { $is ->
    [none] 견줄 것이 없다
    [alike] 금액은 거의 같다
    [in-dollars] 미국 달러로는 { COUNTRY-SHORT($larger) }의 금액이 { COUNTRY-SHORT($smaller) }의 { $times }배
   *[larger] { COUNTRY-SHORT($larger) }의 금액은 { COUNTRY-SHORT($smaller) }의 { $times }배
}

# $is-one: Korean has no plural
picture-currency = 납입 기간 한국 { $other }년

picture-returns = { $who ->
    [both] 한국은 전액 회수
    [one] { $one ->
        [taiwan] 한국은 전액은 회수 못 해
       *[korea] 한국은 전액 회수
    }
   *[neither] 한국은 전액은 회수 못 해
}

picture-verdict = { $who ->
    [both] 한국은 { $until }까지 본전을 찾는다
    [one] { $one ->
        [taiwan] 한국은 { $until }까지 본전을 못 찾는다
       *[korea] 한국은 { $until }까지 본전을 찾는다
    }
   *[neither] 한국은 { $until }까지 본전을 못 찾는다
}

map-even = { $of ->
    [difference] 양쪽 손익 같음
   *[country] { COUNTRY-NAME($of) } 손익분기
}

uncertainty-answer = 시나리오 100개 가운데 { $money ->
    [local] 자국 통화로 따져{ " " }
   *[usd] { "" }
}{ COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-count }{ PARTICLE("이/가") } 이익으로 끝난다.

uncertainty-spread = 자국 통화로 따지면 중간 50%의 시나리오에서 { $right }{ PARTICLE("으로/로") } 끝난다.

uncertainty-assumed = 가정: 한 해에 원화는 { $right-volatility }% 오르내린다(표준편차). 사업은 한 해 { $project-return }를 벌되 위아래로 { $return-sd }%포인트 벗어날 수 있다. 난수 시드 { $seed }{ PARTICLE("으로/로") } 시나리오를 { $paths } 개 만들었다.

uncertainty-label = { $parameter ->
    [volatility-taiwan] 대만달러의 한 해 변동 폭
    [volatility-korea] 원화의 한 해 변동 폭
    [correlation] 대만달러와 원화가 함께 움직이는 정도
   *[return_sd] 사업의 운: 수익률이 오르내리는 폭
}

uncertainty-provenance = { $parameter ->
    [volatility-taiwan] 2015~2024년 월평균 기준. 하루 종가로는 더 크게 움직임
    [volatility-korea] 2015~2024년 월평균 기준. 하루 종가로는 더 크게 움직임
    [correlation] 자체 판단. 1은 똑같이, 0은 따로, −1은 반대로
   *[return_sd] 자체 판단. 시나리오 셋 중 둘이 이 안에 듦
}

uncertainty-meaning = 시나리오 하나하나는 운에 맡긴 결과다. 해마다 원화가 위에서 가정한 경로를 중심으로 무작위로 오르내리고, 한국의 사업 전체의 수익률이 가정보다 높아지거나 낮아진다. 이익인지 손실인지는 위 누적 손익과 같은 통화로 따진다. 주로 수익률이 가르고, 자국 통화로 얼마가 드는지와 합의로 피하는 손실은 환율이 가른다. 정치 변수는 들어 있지 않다. 새 관세도, 법원 판결도, 합의 파기도 없다고 본다.

interpretations-answer = 해석이 갈리는 조항을 어떻게 읽느냐에 따라 { $until }년까지 달러로 따진 누적 손익은 { $right }{ PARTICLE("으로/로") } 나온다.

timeline-answer = { $months }개월 동안 관세 발표와 두 합의의 서명을 거쳐 연방대법원 판결과 다른 법이 판을 바꿨다. 한국은 한 번 돈을 냈고, 대만 기업이 약속에 따라 쓴 돈은 찾지 못했다.

method-known = 기록 { $all }건 가운데 { $settled }건은 확정, { $reported }건은 보도, { $contested }건은 이견, { $threatened }건은 위협 단계이고, { $assumed }건은 찾지 못했거나 직접 정한 것을 적었다. 알 수 없는 것은 가정으로 두고 슬라이더를 붙였으며, 그 아래에 초기값과 이유를 적었다. 슬라이더가 없는 선택도 있다. 누적 손익은 실제로 내거나 계약한 돈과 함께 { $first-year }년에 시작하고, 집행은 대부분 { $first-calls }년부터 이뤄진다. 모든 사업의 수익률은 하나로 본다. 일정이 공개되지 않은 한국의 조선 협력 투자와 대만의 돈은 한국이 현금을 내는 기간에 고르게 나눴다. { MARK($inputs, "모든 입력값의 출처") }.

judgement-covered-share = 한국 의약품의 { $share }. 면제되는 바이오시밀러를 뺀 비율이며, 따로 합의한 기업은 덜 냄

judgement-autos-pass-through = { $share }. { $date } 일본 업체들은 값을 내렸고, 다른 품목을 다룬 연구들은 대부분 미국 수입업체와 소비자에게 전가된다고 봄. 부품에 관한 것은 찾지 못함

judgement-reference = 현재 환율. 초기값에서는 환율 변동을 셈하지 않기 위함. 교역액은 { $year } 것

judgement-shipbuilding = 기업이 내며 배분 대상이 아님. 일정이 공개되지 않아 한국이 현금을 내는 기간에 고르게 나눔

judgement-in-waterfall = 한국의 양해각서(MOU)대로 미국이 요구하는 한국의 돈은 모두 배분 대상

judgement-dollar-costs = 경제협력개발기구(OECD)가 집계한 수출의 외국 부가가치와 비슷함. 한국 수치는 확인하지 못함

judgement-home-gain = 결과가 이에 좌우되지 않도록 넣지 않음

amount-local = { $amount }{ $country ->
    [taiwan] { " " }대만달러
   *[korea] 원
}

amount-exchange-rate = 달러당 { $amount }{ $country ->
    [taiwan] { " " }대만달러
   *[korea] 원
}

spreadsheet-class = { $class ->
    [autos] 자동차·부품
    [general] 그 밖의 품목
    [metals] 금속
    [electronics] 컴퓨터와 반도체
    [pharma] 특허 의약품
    [generics] 그 밖의 의약품
    [outside] 합의 밖의 품목
   *[other] { $class }
}

spreadsheet-tranche = { $tranche ->
    [paid] { $year }년에 낸 돈
    [calls] 앞으로 집행할 돈
    [guaranteed] 보증만 하는 돈
    [shipbuilding] 조선 협력
    [companies] 기업 자신의 돈
    [loans] 은행 대출(일부 보증)
   *[other] { $tranche }
}
