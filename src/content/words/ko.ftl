### Korean. en.ftl says how these files are written.
###
### What is told is written as newspapers write: 해라체 (-다) in sentences, nouns in labels. What the page
### says of itself to the one who uses it, such as notices and errors, is 합쇼체 (-습니다). 한국, 일본 and
### 미국 also stand for their capitals. Figures carry 만, 억 and 조 instead of commas; 달러, 원 and 엔 follow
### them after a space (5500억 달러), bare digits without one (1600원).
###
### | English | Korean |
### |---|---|
### | pledge | 투자 약속, 약속한 금액 |
### | deal | 합의 |
### | drawn, paid in | 집행, 납입 |
### | terms, safeguard | 조건, 조항; 안전장치 |
### | memorandum | 양해각서(MOU) |
### | ledger | 누적 손익 |
### | ahead, short, even | 이익, 손실, 손익분기 |
### | ordinary duty | 최혜국(MFN) 관세 |
### | reciprocal tariff, sectoral tariff | 상호관세, 품목관세 |
### | pooled | 손익 통합 |
### | what is not recovered | 미회수 원리금 |
### | repaid with interest | 원리금 회수 |
### | project return | 사업의 수익률 |
### | raise without weakening the won | 외환시장 충격 없이 조달 |
### | reserves | 외환보유액 |
### | a simulated future, luck | 시나리오, 운 |
### | map, picture | 그래프, 그림 |
### | start value | 초기값 |
### | our judgement | 자체 판단 |

## Numbers and units

usd-a-year = 연 { NUMBER($amount, style: "short") }

share-tiny = { $least } 미만

short-or-ahead = { $amount } { $side ->
    [short] 손실
   *[ahead] 이익
}

list = { $list }, { $next }

sentences = { $first } { $second }

quoted = ‘{ $name }’

# $is-one: Korean has no plural
lever-value = { $unit ->
    [percent] { $number }%
    [percent-a-year] 연 { $number }%
    [yen-per-dollar] 달러당 { $number }엔
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
    [yen-per-dollar] { $number }엔
    [won-per-dollar] { $number }원
    [USD-bn-a-year] { NUMBER($number, style: "short") }
    [years] { $number }년
    [year] { $number }년
   *[number] { $number }
}

full-stop = .

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

currency-code = { $country ->
    [japan] JPY
   *[korea] KRW
}

## Head of the page

head-title = 한일 대미 투자, 돈은 돌아올까

## Head of the page, static
## table: static

step = { $step ->
    [deals] 합의 내용
    [bill] 부담
   *[payback] 회수
}

step-row = 페이지 차례

head-kicker = 데이터 해설

head-as-of = 자료 확인일 { $date }

head-lede = 일본은 { $first }, 한국은 { $second }를 미국에 투자하기로 했다. 둘 다 관세를 낮추는 대가였다. 두 합의의 조건은 같을까, 그만한 값어치가 있을까.

## Brief

brief-outcome = { $drawn ->
    [all] 전액 집행되면
    [same] { $share }만 집행되면
   *[apart] 일부만 집행되면
} 달러로 따져 { $until }까지 { $who ->
    [both] 두 나라 모두 본전을 찾는다.
    [one] { COUNTRY-SHORT($one) }만 본전을 찾는다.
   *[neither] 두 나라 모두 본전을 못 찾는다.
}

brief-partner = 미국 측은 사업 현금의 { $share }%를 받는다.

brief-needs-both = 필요한 수익률(눈금)은 { COUNTRY-SHORT($first) } { $rate }, { COUNTRY-SHORT($second) } { $other }다.

brief-need = { $is ->
    [nothing] 0%
    [percent] { $rate }%
   *[too-much] { $rate }% 초과
}

brief-need-both = { $is ->
    [nothing] 두 나라 모두 수익률이 0%여도 본전을 찾는다.
   *[too-much] 필요한 수익률은 두 나라 모두 { $rate }% 초과다.
}

brief-result-of = { $until }까지 순손익

brief-result = { $amount }

brief-bill = 집행액 { $amount }

brief-own-money = { $amount }

brief-per-person = 1인당 { $amount }

brief-stake = { $amount }

brief-stake-of = 합의가 깨지면 잃는 연간 금액

brief-no-ledger = 수익은 기업 몫

brief-rate = { $country ->
    [japan] { $rate }엔
   *[korea] { $rate }원
}

brief-bills = 집행액은 { COUNTRY-SHORT($first) } { $bill }, { COUNTRY-SHORT($second) } { $other }.

brief-rates = { $first } · { $second }

brief-cars = 자동차 { $rate }% · { $other }%

brief-fallback-differs = 두 나라의 관세율이 따로 설정돼 있습니다.
brief-dollar-differs = 엔화와 원화 환율이 따로 설정돼 있습니다.

## Brief, static
## table: static

brief-question = 두 약속 한눈에 보기

brief-title = 관세 인하 대가로 일본 { $first }, 한국 { $second } 대미 투자, 돈은 돌아올까

brief-tariff-label = 대가
brief-pledge-label = 약속액
brief-payment-label = 납입
brief-cash-label = 배분

brief-tariff = 미국 { $class ->
    [autos] 자동차 관세
   *[other] 관세
} { $fallback } 대신 { $deal }

brief-pledge = { $country ->
    [japan] { $amount }. 대부분 대출과 보증(일본 정부 설명)
   *[korea] { $amount }: 현금 { $cash }, 조선 협력 { $rest }
}

brief-payment = { $country ->
    [japan] 2029년 1월까지. 연간 한도 확인 안 됨
   *[korea] 현금은 연 { $cap } 한도
}

brief-cash = { $country ->
    [japan] 회수까지 { $before }씩, 그 뒤 일본 몫 { $after }
   *[korea] 같음. { $years }년 안에 회수가 어려우면 조정 가능
}

brief-return = 투자한 사업의 연 수익률
brief-fallback = 합의 없을 때 일반 관세
brief-dollar = 달러 강세(+)·약세(−)

brief-return-unit = %
brief-hand-unit = %

brief-hand-number = { $name }(숫자)
brief-dollar-number = 달러 변화율(%)

brief-even = 손익 0
brief-all-terms = 모든 조건
brief-all-assumptions = 출처와 가정
brief-reset = 되돌리기

brief-share = 공유
brief-copied = 복사됨

brief-made-of = 피한 관세 + 받은 현금 − 낸 돈의 현재가치(엔·원은 자국 금리). 일본은 은행 대출을 포함하고 한국은 조선 협력을 뺀 값(집행액은 포함, 해마다의 환율로 환산). { $date } 확인.

## The law as of a date

preset-title = 적용할 관세 제도

preset-chosen = { preset-title }: { $preset }({ $month }~)

preset-label = { $preset ->
    [as-signed] 서명 당시
    [threat-2026-01] 재인상 위협
    [after-ruling] 위법 판결 뒤
   *[today] 현재
}

preset-authority = { $preset ->
    [as-signed] 상호관세(일반 품목)는 국제비상경제권한법(IEEPA), 품목관세(자동차)는 무역확장법 232조
    [threat-2026-01] { $date } 발표, 시행된 적 없음
    [after-ruling] 일반 품목은 무역법 122조 글로벌 관세, 품목관세(자동차)는 무역확장법 232조
   *[today] 일반 품목은 무역법 301조 관세, 품목관세(자동차, 특허 의약품)는 무역확장법 232조
}

preset-meaning = { $preset ->
    [as-signed] 두 나라 모두 합의로 상호관세(일반 품목)와 자동차 관세가 { $deal }로 낮아졌다.
    [threat-2026-01] 한국산 자동차와 그 밖의 모든 품목을 다시 { $fallback }로 올리겠다고 했다. 합의로 피한 바로 그 세율이어서 계산 결과는 서명 당시와 같다.
    [after-ruling] 비상권한을 내세운 상호관세가 무효가 되자 모든 나라에 같은 글로벌 관세가 적용됐다. 일반 품목에서는 합의가 있든 없든 차이가 없어졌다.
   *[today] { $month }부터 일반 품목 관세는 다른 법에 따르며 더는 투자 약속에 달려 있지 않다. 일반 품목에서 합의로 남은 것은 일본산에 최혜국(MFN) 관세를 따로 얹지 않는 혜택뿐이다. 자동차와 특허 의약품 관세는 여전히 투자 약속에 달려 있다.
}

## Sliders

flip = { $even ->
    [both] 동률
   *[country] { COUNTRY-NAME($even) } 손익분기
} { $value }

flips = 답이 바뀌는 값

flip-move = { $flip }: { QUOTED($slider) } 슬라이더를 이 값으로 옮기기

lever-label = { $lever ->
    [funding-take_up] 아직 내거나 계약하지 않은 금액 중 집행되는 비율
    [funding-japan-take_up] 일본: 아직 내거나 계약하지 않은 금액 중 집행되는 비율
    [funding-japan-cash_share] 일본: 은행 대출이 아니라 달러로 내는 비율
    [funding-japan-in_waterfall] 일본: 수익 배분에 들어가는 비율
    [funding-japan-last_year] 일본: 집행이 끝나는 해
    [tariff-japan-autos-fallback] 합의가 없을 때 일본산 자동차의 관세율
    [tariff-korea-autos-fallback] 합의가 없을 때 한국산 자동차의 관세율
    [tariff-general-fallback] 합의가 없을 때 그 밖의 품목의 관세율
    [tariff-pharma-fallback] 합의가 없을 때 특허 의약품의 관세율
    [tariff-relief_years] 합의가 유지되는 기간
    [tariff-pass_through] 관세 중 미국 수입업체·소비자가 내는 비율
    [tariff-autos-pass_through] 자동차 관세 중 미국 수입업체·소비자가 내는 비율
    [tariff-elasticity] 값이 1% 오를 때 판매가 줄어드는 비율(%)
    [tariff-margin] 줄어든 판매 중 실제 손실의 비율
    [tariff-growth] 수출 증가율
    [trade-korea-outside_share] 한국: 수출 중 별도 관세가 적용되는 비율
    [trade-pharma-covered_share] 의약품 중 이 관세가 적용되는 비율
    [fx-korea-spot] 원·달러 환율
    [fx-korea-capacity] 한국이 외환시장 충격 없이 조달할 수 있는 연간 달러
    [fx-japan-spot] 엔·달러 환율
    [fx-japan-capacity] 일본이 외환시장 충격 없이 조달할 수 있는 연간 달러
    [fx-korea-drift] 원화 환율의 연간 변동률(+는 원화 약세)
    [fx-japan-drift] 엔화 환율의 연간 변동률(+는 엔화 약세)
    [fx-korea-pressure] { $bought }를 살 때마다 원화가 약해지는 폭
    [fx-japan-pressure] { $bought }를 살 때마다 엔화가 약해지는 폭
    [fx-korea-pass_through] 원화 환율 변동 중 달러 가격에 반영되는 비율
    [fx-japan-pass_through] 엔화 환율 변동 중 달러 가격에 반영되는 비율
    [fx-korea-dollar_costs] 한국: 수출 기업의 비용 중 달러 비용의 비율
    [fx-japan-dollar_costs] 일본: 수출 기업의 비용 중 달러 비용의 비율
    [projects-return] 사업의 연간 수익률
    [projects-loss_share] 실패한 사업에서 잃는 돈의 비율
    [waterfall-spread] 미회수 원리금 이자의 가산금리
    [waterfall-review_share] { $review-years }년 재검토 뒤 한국의 배분 비율
    [projects-lag] 지연을 포함한 건설 기간
    [projects-life] 사업이 수익을 내는 기간
    [projects-home_gain] 투자금 중 자국 공급업체의 이익이 되는 비율
    [discount] 달러 자금의 조달 비용
    [discount-korea] 원화 자금의 조달 비용
    [discount-japan] 엔화 자금의 조달 비용
   *[horizon] 내다보는 기간
}

lever-reset-to = { $label }: { $value }{ PARTICLE("으로/로") } 되돌리기

lever-lower = 내리기: { $label }

lever-raise = 올리기: { $label }

lever-assumption = 가정

lever-drift-start = { $lever ->
    [fx-japan-drift] 자체 판단: 엔화({ $date })와 달러({ $later })의 조달 비용 차이를 메우는 변동
   *[fx-korea-drift] 자체 판단: 원화({ $date })와 달러({ $later })의 조달 비용 차이를 메우는 변동
}

lever-drift = 자체 판단: 자금 조달 비용의 차이를 상쇄하는 폭보다 연 { $points }%포인트 { $is ->
    [weaker] 약세
   *[stronger] 강세
}

## Sliders, static
## table: static

lever-provenance = { $lever ->
    [funding-take_up] 약속한 금액 전부
    [funding-japan-take_up] 약속한 금액 전부. 일본 정부는 상한이라고 설명
    [funding-japan-cash_share] { $date } 일본 정부 설명
    [funding-japan-in_waterfall] 양해각서(MOU): 전부
    [funding-japan-last_year] 자체 판단
    [tariff-japan-autos-fallback] 무역확장법 232조에 최혜국(MFN) 관세를 더한 값
    [tariff-korea-autos-fallback] 무역확장법 232조, 또는 재인상 위협
    [tariff-general-fallback] 고른 시점의 법. 해당하는 경우 일본은 최혜국(MFN) 관세를 더함
    [tariff-pharma-fallback] 무역확장법 232조. 그 명령 전에는 무관세
    [tariff-relief_years] 자체 판단
    [tariff-pass_through] { $date } 연구들은 { $number }~{ $to }
    [tariff-autos-pass_through] 자체 판단: { $date } 일본 업체들이 값을 내림
    [tariff-elasticity] 장기 연구들은 약 { $number }
    [tariff-margin] 자체 판단
    [tariff-growth] 자체 판단: 증가 없음
    [trade-korea-outside_share] 자체 판단: 전체 통계를 찾지 못함
    [trade-pharma-covered_share] 한국 의약품에서 바이오시밀러를 뺀 비율. 일본 수치는 찾지 못함
    [fx-korea-spot] { $date }
    [fx-korea-capacity] 한국은행: { $number }
    [fx-japan-spot] { $date }
    [fx-japan-capacity] 외국환자금특별회계의 1년 잉여금({ $date }까지)
    [fx-korea-drift] { lever-drift-start }
    [fx-japan-drift] { lever-drift-start }
    [fx-korea-pressure] 자체 판단: 국제통화기금(IMF)의 { $date } 연구를 따름
    [fx-japan-pressure] 자체 판단: 국제통화기금(IMF)의 { $date } 연구를 따름
    [fx-korea-pass_through] 자체 판단: 교역 대부분이 달러로 거래됨
    [fx-japan-pass_through] 자체 판단: 교역 대부분이 달러로 거래됨
    [fx-korea-dollar_costs] 자체 판단: 수출에 든 외국산 부품과 원자재. 검증하지 못함
    [fx-japan-dollar_costs] 자체 판단: OECD 집계로 { $date } 수출액의 { $number }가 외국에서 온 것
    [projects-return] 자체 판단. 언론 보도로는 한국이 첫 사업에서 { $number }를 기대
    [projects-loss_share] 자체 판단
    [waterfall-spread] 자체 판단: 공개된 적 없음
    [waterfall-review_share] 변동 없음: 조항에 수치가 없음
    [projects-lag] 자체 판단: 계획대로. 해마다 들어오는 현금은 계획 그대로
    [projects-life] 자체 판단
    [projects-home_gain] 자체 판단: 넣지 않음. 일본 정부는 이익으로 꼽음
    [discount] { $date } 미국 20년 만기 국채 수익률. { $later }에는 { $number }
    [discount-korea] 자체 판단: { $date } 국고채 20년물 금리
    [discount-japan] { $date } 일본 30년 만기 국채 수익률
   *[horizon] 자체 판단
}

lever-assumed = { lever-assumption }:{ " " }

lever-unit = { $unit ->
    [percent] %
    [percent-a-year] %
    [yen-per-dollar] 엔
    [won-per-dollar] 원
    [USD-bn-a-year] 억 달러
    [years] 년
    [year] { "" }
   *[number] { "" }
}

lever-number-field = { $label }, 숫자로 입력

lever-reset-all = 모든 슬라이더 되돌리기

lever-more = 다른 가정 더 보기

## Notices

notice-bad-number = { $label }: ‘{ $value }’ 값은 쓸 수 없습니다(쓸 수 있는 값: { $allowed }).

notice-bad-value = 이 링크에 적힌 { $key }={ $value } 값은 쓸 수 없습니다(쓸 수 있는 값: { $allowed }). 대신 초기값을 보여 드립니다.

notice-repeated = 이 링크에는 { $key } 값이 여러 번 나옵니다. 그중 첫 번째 값을 보여 드립니다.

notice-other-vintage = 이 링크는 { $theirs } 기준 자료로 만들어졌습니다. 지금 보이는 자료는 { $ours } 기준입니다.

notice-range = { $is-whole ->
    [yes] { $least }~{ $most } 사이의 정수
   *[no] { $least }~{ $most }
}

notice-allowed = { $kind ->
    [lever] 슬라이더 ID
    [levers] 슬라이더 ID(여러 개 가능)
    [two-levers] 달러로 따진 손익을 움직이는 두 슬라이더의 ID
   *[day] YYYY-MM-DD 형식의 날짜
}

notice-set-by = { $publisher }에서 정한 가정: { $assumptions }.

notice-restricted-by = { $publisher }에서 일부 슬라이더를 고정하거나 뺐습니다.

notice-this-site = 이 사이트

notice-set-law = 관세 제도 ‘{ $preset }’

notice-set-lever = { $label } { NUMBER($value, style: "short") }

notice-separator = { "; " }

notice-neutral = 기본 가정으로 보기

notice-publishers = 이 가정으로 돌아가기

## Notices, static
## table: static

notice-failed = 슬라이더가 멈췄습니다. 마지막 화면은 그대로 남아 있으며, 페이지를 새로고침하면 다시 쓸 수 있습니다.

## Verdict on each country

least-rate = { $is-tiny ->
    [yes] 0%를 조금 넘는 수준
   *[no] { $rate } 이상
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

size-local = 슬라이더에 설정한 환율로 바꾸면 { COUNTRY-NAME($left) }{ PARTICLE("은/는") } { $left-amount }, { COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-amount }이다.

size-measured = { $measure ->
    [gdp] 한 해 GDP의 { $amount }
    [reserves] 외환보유액의 { $amount }
    [person] 1인당 { $amount }
    [local] { $amount }
   *[usd] { $amount }
}

size-cash = { NUMBER($amount, style: "short") } { $country ->
    [japan] 현금 납입
   *[korea] 현금
}

size-credit = { NUMBER($amount, style: "short") } { $country ->
    [japan] 정부 보증 은행 대출
   *[korea] 기업 주도 조선 협력
}

size-uncalled = 집행되지 않는 몫

size-measure = { $measure ->
    [usd] 달러
    [gdp] 경제 규모
    [reserves] 외환보유액
    [person] 1인당
   *[local] 원화와 엔화
}

size-question = 약속한 돈은 얼마나 큰가

## Size, static
## table: static

size-measures = 비교 기준

size-caption = 각국이 약속한 금액을 같은 축척으로 그렸다. 슬라이더 위의 선은 값을 옮길 때의 마지막 해 누적 손익, 고리는 손익분기점이다.

## Terms

# $begins: Korean has no capitals
term-name = { $term ->
    [calls] 집행 일정과 연간 한도
    [pooling] 모든 사업의 손익 통합
    [deemed_rate] 미회수 원리금 이자
    [review] { $years }년 뒤 재검토
   *[currency_funding] 달러를 마련하는 방법
}

terms-tried = { CAPITAL($other) }의 조건(이 조항만)이라면 연간 최대 { $peak }{ $is-more ->
    [yes] ({ COUNTRY-NAME($country) }{ PARTICLE("이/가") } 외환시장 충격 없이 조달할 수 있는 금액의 { $times }배)
   *[no] { "" }
}, { $until }까지의 손익은 { $side ->
    [better] { $change } 나아진다
    [worse] { $change } 나빠진다
   *[same] 그대로다
}.

terms-tried-columns = 점선: { CAPITAL($other) }의 조건

terms-switched = 가상의 상황: 이 페이지에서는 { COUNTRY-NAME($country) }{ PARTICLE("이/가") } 다음 조항을 { COUNTRY-NAME($other) }{ PARTICLE("과/와") } 같게 맺었다고 본다. { $terms }.

terms-switched-name = { STRONG($term) }

## Terms, static
## table: static

terms-question = 조건은 같은가

terms-sources = 모든 조건의 출처

terms-answer = 문서로만 보면 현금을 나누는 비율은 같다. 하지만 한국은 확인한 범위의 일본 문안에는 보이지 않는 안전장치를 얻어 냈다. { STRONG($safeguards) }다.

terms-safeguards = 연간 한도, 외환시장 안정 조항, 모든 사업의 손익 통합, { $years }년 뒤 재검토

## Tariffs

tariffs-nothing = { $is-same ->
    [yes] 이 관세율에서는 투자 약속으로 얻는 것이 없다. 약속이 없어도 관세는 같다.
   *[no] 이 가정에서는 투자 약속으로 얻는 것이 없다. 합의가 깨져도 두 나라 모두 전체로는 잃는 것이 없다.
}

tariffs-answer = 합의가 깨지면 { COUNTRY-NAME($left) }{ PARTICLE("은/는") } { $left-effect ->
    [nothing] 손익이 { MARK($left-amount, "없고") }
    [gain] 연 { $left-amount }{ $right-effect ->
        [gain] { "" }
       *[cost] 의 이득을 보고
    }
   *[cost] 연 { $left-amount }{ $right-effect ->
        [cost] { "" }
       *[gain] 의 손실을 보고
    }
}, { COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-effect ->
    [nothing] 손익이 { MARK($right-amount, "없다") }
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

# $goods (parts): as classes
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

# $period (one): as deal
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

tariffs-drugs = 특허 의약품

tariffs-rates = { $is-same ->
    [yes] 합의와 무관하게 { $deal }
   *[no] { $deal } → { $fallback }
}

tariffs-exports = 수출

tariffs-no-loss = 잃을 것 없음

tariffs-question = 그 대가로 무엇을 얻나

## Tariffs, static
## table: static

tariffs-caption = 합의가 깨지면 수출 기업이 1년에 입을 손실. { $year } 교역을 기준으로, 계속 팔리는 물건의 값을 낮춘 몫과 사라진 판매에서 실제로 잃는 몫을 더했다. 관세의 나머지는 미국 수입업체와 소비자가 떠안는다. 화살표는 합의가 있을 때와 없을 때의 관세율이다. 금속, 그 밖의 의약품, 반도체, 항공기는 별도 관세 체계가 있어 뺐다.

tariffs-beside = 외부 추산: { $threat }면 현대차·기아 부담은 연 { $korea-usd }, 미국 관세 전체로 일본 업체는 최대 { $japan-usd }. 일반 관세율은 EU·대만 { $rivals }, 한일 { $here }다.

tariffs-check-open = 외부 추산의 출처와 경쟁국의 약속

tariffs-check = 위의 추산은 현대차와 기아의 경우 하나증권({ $korea }), 일본 자동차 대기업의 경우 각 회사(최대 { $japan }, { $date })가 내놓았다. 기업이 내야 할 관세 전부를 센 것이고, 여기의 수치는 수출 기업이 떠안는 몫만 센다. EU와 대만도 투자를 약속했다. 유럽 기업은 { $eu }를 투자할 것으로 예상되고, 대만은 기업 투자 { $taiwan }와 대출 보증 { $guarantees }를 내걸었다. 세율이 낮은 것은 강제노동 제품의 수입 금지나 그 약속 때문이다. 일본과 한국은 항공기와 무기 구매에도 합의했으므로, 낮은 세율은 투자 약속만의 대가가 아니다.

## Tariff and exchange rate

offset-buyer = { $kind ->
    [same] 합의가 깨져도 미국 수입업체·소비자가 { COUNTRY-NAME($country) } 자동차에 내는 값은 그대로다.
    [near] 합의가 깨져도 미국 수입업체·소비자가 { COUNTRY-NAME($country) } 자동차에 내는 값은 거의 그대로다.
    [half] { CURRENCY-NAME($country) }화 가치가 반으로 떨어져도 합의가 없으면 미국 수입업체·소비자가 { COUNTRY-NAME($country) } 자동차에 내는 값은 지금보다 높다.
    [twice] { CURRENCY-NAME($country) }화 가치가 두 배로 올라도 합의가 없으면 미국 수입업체·소비자가 { COUNTRY-NAME($country) } 자동차에 내는 값은 지금보다 낮다.
   *[at] 환율이 최근의 달러당 { $today }에서 { $rate }{ PARTICLE("으로/로") } 바뀌면 합의가 없어도 미국 수입업체·소비자가 { COUNTRY-NAME($country) } 자동차에 내는 값은 그대로다.
}

offset-exporter = { $kind ->
    [same] 수출 기업이 { CURRENCY-NAME($country) }화로 받는 돈은 그대로다.
    [near] 수출 기업이 { CURRENCY-NAME($country) }화로 받는 돈은 거의 그대로다.
    [half] 수출 기업이 { CURRENCY-NAME($country) }화로 받는 돈은 그 가치가 반으로 떨어져도 준다.
    [twice] 수출 기업이 { CURRENCY-NAME($country) }화로 받는 돈은 그 가치가 두 배로 올라도 는다.
   *[at] 수출 기업이 { CURRENCY-NAME($country) }화로 받는 돈은 달러당 { $rate }일 때 그대로다.
}

offset-since = { $since ->
    [rise] 가장 약했던 { $date }({ $past }) 이후의 { CURRENCY-NAME($country) }화 강세
    [fall] { $date }({ $past }) 이후의 { CURRENCY-NAME($country) }화 약세
   *[moved] 가장 약했던 { $date }의 달러당 { $past } 대신 { $rate }인 환율
}

offset-equivalent = { $since }{ PARTICLE("은/는") } 미국 수입업체·소비자에게 { $kind ->
    [alike] 자동차 관세가 { $deal } 그대로인 것과 같다.
    [subsidy] { $deal } 자동차 관세가 { $equivalent } 보조금으로 바뀐 것과 같다.
    [beyond] 자동차 관세가 { $deal }에서 { $most }를 넘는 수준으로 오른 것과 같다.
    [none] 어떤 관세율로도 나타낼 수 없다. 수입업체·소비자가 관세를 물지 않기 때문이다.
   *[tariff] 자동차 관세가 { $deal }에서 { $equivalent }{ PARTICLE("으로/로") } 바뀐 것과 같다.
}

offset-price = { $side ->
    [dearer] 미국 수입업체·소비자가 내는 값은 지금의 합의 때보다 { $share } 높음
    [cheaper] 미국 수입업체·소비자가 내는 값은 지금의 합의 때보다 { $share } 낮음
   *[same] 미국 수입업체·소비자가 내는 값은 지금의 합의 때와 같음
}

offset-price-short = { $side ->
    [dearer] 미국 내 차값 +{ $share }
    [cheaper] 미국 내 차값 −{ $share }
   *[same] 미국 내 차값 같음
}

offset-line = { $party ->
    [buyer] 미국 가격 같음
   *[exporter] { CURRENCY-NAME($country) }화로 같음
}

offset-side = { $is-cheaper ->
    [yes] 미국에서 더 쌈
   *[no] 미국에서 더 비쌈
}

offset-deal = 합의

offset-no-deal = 합의 없음

offset-tariff = 관세

offset-rate = { $country ->
    [japan] { $rate }엔
   *[korea] { $rate }원
}

offset-alt = { COUNTRY-NAME($country) }. 가로축: { $across }. 세로축: { $up }. { $answer }

offset-point = { COUNTRY-NAME($country) }의 점. 좌우: { $across }. 상하: { $up }

offset-table-caption = 합의가 없을 때의 자동차 관세별로 아무것도 달라지지 않는 환율

offset-none = 없음

## Tariff and exchange rate, static
## table: static

offset-question = 통화 약세로 합의 파기의 손실을 메울 수 있나

offset-table = 곡선을 표로 보기

offset-caption = 자동차의 경우를 최근 환율({ $date })에서의 합의와 비교했다(가장 약했던 달의 환율은 월평균). 점선은 수출 기업이 자국 통화로 받는 돈이다. 점은 끌거나 화살표 키로 옮길 수 있고, 처음 자리에는 빈 원이 남는다.

## Currency

currency-need = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } 한 해 최대 { $peak }를 마련해야 한다.{ $room ->
    [unknown] { "" }
    [within] { " " }외환시장 충격 없이 조달할 수 있다고 본 금액을 넘지 않는다.
    [none] { " " }외환시장 충격 없이 조달할 수 있는 금액은 { MARK($capacity, "없다") }고 봤으므로 전체 기간에 외환보유액의 { $gap }{ PARTICLE("을/를") } 헐어야 한다.
    [little] { " " }외환시장 충격 없이 조달할 수 있다고 본 { $capacity }를 조금 넘는 금액이다. 나머지를 채우는 데 전체 기간에 외환보유액의 { $gap }{ PARTICLE("을/를") } 헐어야 한다.
   *[beyond] { " " }외환시장 충격 없이 조달할 수 있다고 본 { $capacity }보다 많다. 나머지를 채우는 데 전체 기간에 외환보유액의 { $gap }{ PARTICLE("을/를") } 헐어야 한다.
}

currency-answer = { $need } { COUNTRY-NAME($country) } 정부가 우려한 대로 집행액을 모두 { COUNTRY-NAME($other) }{ PARTICLE("과/와") } 같은 일정에 현금으로 냈다면 한 해 최대 { $peak }가 필요했을 것이다.

currency-note = { $need } 집행액 전체를 해당 연도 환율로 환산하면 { COUNTRY-NAME($first) }{ PARTICLE("은/는") } { $first-cost }, { COUNTRY-NAME($second) }{ PARTICLE("은/는") } { $second-cost }이 든다.

currency-counterfactual = 모두 현금이라면

currency-capacity = 조달 가능 { NUMBER($amount, style: "short") }

currency-question = 원화와 엔화는 버틸 수 있나

## Currency, static
## table: static

currency-caption = 각국이 해마다 마련해야 하는 달러. 점선은 한국이 집행액을 모두 일본의 기한에 맞춰 현금으로 낼 경우다. 기한은 2029년 1월이지만 지급 기한인지 결정 기한인지 자료마다 달라 2029년도 한 해로 셈했다. 조달 가능액으로 한국은 한국은행이 밝힌 범위의 중간값, 일본은 외국환자금특별회계의 한 해 잉여금을 썼다.

## Returns

returns-repaid = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } { $repaid ->
    [never] 그때까지 원리금을 전액 회수하지 { MARK($flip, "못한다") }
    [whole] { $flip }에 원리금을 모두 회수한다
    [first] 첫 사업들의 원리금을 { $flip }에 회수한다
   *[last] 첫 사업들의 원리금을 { $flip }에, 마지막 사업의 원리금을 { $last }에 회수한다
}

returns-answer = 사업이 한 해 { NUMBER($rate, style: "exact") }의 수익을 낸다면 { $until }까지 { COUNTRY-NAME($left) } 측은 { $left-invested }를 내고 { $left-received }를, { COUNTRY-NAME($right) } 측은 { $right-invested }를 내고 { $right-received }를 받는다. { $is-repaid ->
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

returns-owed = 미회수 { NUMBER($amount, style: "short") }

returns-question = 돈은 누가 돌려받나

## Returns, static
## table: static

returns-caption = 위는 사업에서 해마다 나오는 현금(할인하지 않은 값), 아래는 이자를 포함해 아직 회수하지 못한 금액이다. 갚을 의무를 진 쪽은 없다. 사업의 현금에서만 회수할 수 있고, 실패한 사업에 들어간 돈은 돌아오지 않는다.

## Verdict

verdict-if = { $drawn ->
    [all] 약속한 금액이 모두({ $years ->
        [alike] 두 나라 모두 { $left-by }
       *[apart] { COUNTRY-NAME($left) }{ PARTICLE("은/는") } { $left-by }, { COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-by }
    }까지) 집행되고
    [same] 두 나라가 약속한 금액의 { $left-share }{ PARTICLE("이/가") } 집행되고
   *[apart] { COUNTRY-NAME($left) }{ PARTICLE("이/가") } 약속한 금액의 { $left-share }{ PARTICLE("과/와") } { COUNTRY-NAME($right) }{ PARTICLE("이/가") } 약속한 금액의 { $right-share }{ PARTICLE("이/가") } 집행되고
} 사업이 연 { NUMBER($return, style: "exact") }의 수익을 낸다면

verdict-both-short = { $if }, 연 { NUMBER($discount, style: "exact") }로 할인한 현재가치로 { $until }에도 { COUNTRY-NAME($left) }{ PARTICLE("은/는") } 약 { $left-npv }, { COUNTRY-NAME($right) }{ PARTICLE("은/는") } 약 { $right-npv } 손실이다.

verdict-ledger = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } { $end ->
    [start] { MARK($year, "처음") }부터 이익
    [year] { $year }부터 이익
    [short] { $until }에도 { $npv } 손실
   *[even] { $until }에 손익분기
}

verdict-answer = { $if }, 연 { NUMBER($discount, style: "exact") }로 할인한 현재가치로 { $left }이고, { $right }이다.

verdict-drawn-both = { $money ->
    [local] 달러로 따져{ " " }
   *[usd] { "" }
}실제 집행이 약속한 금액의 { $share }% 이하라면 { COUNTRY-NAME($country) }{ PARTICLE("이/가") }, { $other }% 이하라면 { COUNTRY-NAME($second) }{ PARTICLE("이/가") } 본전을 찾는다.

verdict-drawn = { $money ->
    [local] 달러로 따져{ " " }
   *[usd] { "" }
}실제 집행이 약속한 금액의 { $share }% 이하라면 { COUNTRY-NAME($country) }{ PARTICLE("은/는") } 본전을 찾는다.

verdict-own-too = 자국 통화로 따지면 { COUNTRY-NAME($left) }{ PARTICLE("은/는") } { $left-npv }, { COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-npv }이다.

verdict-own = 그해 환율로 바꾼 자국 통화로 따지면 { $left }, { $right }이다.

verdict-own-country = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } { $npv }({ $is-even ->
    [yes] { $from }부터,{ " " }
   *[no] { "" }
}연 { NUMBER($discount, style: "exact") }로 할인)

verdict-nation = 나라 전체로는 달러로 따져 { $until } { $left }, { $right }이다.

verdict-of-outlay = 낸 돈(현재가치)에 견주면 { $left }, { $right }이다.

verdict-of-outlay-country = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } { $share } { $side ->
    [short] 손실
   *[ahead] 이익
}

verdict-budget = 은행과 공급업체, 수출 기업, 보증료를 빼고 정부 재정만 따지면 { $until } { $left }, { $right }이다.

verdict-budget-country = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } { $npv }

verdict-guarantee = { $is-safe ->
    [yes] { COUNTRY-NAME($country) } 정부가 보증하는 은행 대출 { $guaranteed }{ PARTICLE("은/는") } 사업들이 빚을 갚는 한 떼이지 않는다.
   *[no] { COUNTRY-NAME($country) } 정부가 보증하는 은행 대출 { $guaranteed } 가운데 { $loss }{ PARTICLE("을/를") } 실패한 사업에서 떼인다. 다른 사업은 수익과 상관없이 빚을 갚는다고 가정했다. 연 { $premium }의 보증료면 메울 수 있지만 실제 요율은 알려지지 않았다.
}

verdict-moneys = 손익의 통화

verdict-money = { $money ->
    [usd] 달러
   *[local] 원과 엔
}

verdict-even = 손익분기

verdict-even-from = { $year }부터 이익

verdict-short = −{ NUMBER($amount, style: "short") }

verdict-band = 조항의 해석에 따른 범위

verdict-note = 투자 약속이 { $money ->
    [local] 달러로 따져{ " " }
   *[usd] { "" }
}본전을 찾는 데 필요한 관세율(합의가 없을 때 자동차와 그 밖의 품목에 똑같이 적용): { $left }, { $right }.

verdict-note-country = { COUNTRY-NAME($country) } { $rate }

verdict-note-rate = { $is ->
    [nothing] 0%라도 충분
    [unknown] { $most }로도 부족
   *[enough] { $rate }
}

verdict-question = 남는 장사인가

## Verdict, static
## table: static

verdict-caption = 피한 손실에 받은 현금을 더하고 낸 돈을 뺀 값을 { $year }년부터 쌓았다. 해마다 달러나 자국 통화 자금의 조달 비용으로 할인했다(시점이 다른 금리이며 시점은 슬라이더에 적었다). 일본 몫에는 정부가 보증하는 은행 대출이 들어 있고, 한국 몫에서는 기업이 조선 협력에 넣는 돈을 뺐다.

card-condition = 전액 집행될 때, 현재가치

## Pictures

picture-size = { $is ->
    [none] 비교할 것이 없다
    [alike] 둘이 거의 같다
    [in-dollars] 달러로는 { COUNTRY-SHORT($larger) }{ PARTICLE("이/가") } { COUNTRY-SHORT($smaller) }의 { $times }배
   *[larger] { COUNTRY-SHORT($larger) }{ PARTICLE("이/가") } { COUNTRY-SHORT($smaller) }의 { $times }배
}

picture-tariffs = { $most ->
    [cars] 손실은 대부분 자동차·부품에서
    [others] 손실은 대부분 그 밖의 품목에서
    [drugs] 손실은 대부분 의약품에서
   *[nothing] 잃을 것이 없다
}

# $is-one: Korean has no plural
picture-currency = 납입 기간 { COUNTRY-SHORT($first) } { $years }년, { COUNTRY-SHORT($second) } { $other }년

picture-returns = { $who ->
    [both] 둘 다 전액 회수
    [one] { COUNTRY-SHORT($one) }만 전액 회수
   *[neither] 둘 다 전액은 회수 못 해
}

picture-verdict = { $who ->
    [both] { $until }까지 둘 다 본전을 찾는다
    [one] { $until }까지 { COUNTRY-SHORT($one) }만 본전을 찾는다
   *[neither] { $until }까지 둘 다 본전을 못 찾는다
}

picture-worth = { $is ->
    [better] { COUNTRY-SHORT($country) } 조건이 { $amount } 유리
    [worse] { COUNTRY-SHORT($country) } 조건이 { $amount } 불리
    [reserves] { COUNTRY-SHORT($country) } 조건 { $own }, 상대국 조건 { $other }
   *[same] { COUNTRY-SHORT($country) } 조건이어도 차이 없음
}

## Break-even map

map-across = 가로축

map-up = 세로축

map-choice = 표시 내용

map-of = { $of ->
    [difference] 누가 더 나은가
   *[country] { COUNTRY-NAME($of) }
}

map-even = { $of ->
    [difference] 두 나라 손익 같음
   *[country] { COUNTRY-NAME($of) } 손익분기
}

map-side = { $is-ahead ->
    [yes] 이익
   *[no] 손실
}

map-leads = { COUNTRY-NAME($country) }{ PARTICLE("이/가") } 나음

map-alt = 그래프: { MAP-OF($of) }. 가로축: { $across }. 세로축: { $up }.

map-point = 그래프 위의 점. 좌우: { $across }. 상하: { $up }

map-point-value = { $across } { $across-value }: { $up } { $up-value }: { $standing }

map-standing = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } { $balance }

map-lead = { COUNTRY-NAME($first) }{ PARTICLE("이/가") } { COUNTRY-NAME($second) }보다 { $amount } 나은 상황

map-table = 그래프를 표로 보기

map-table-caption = { MAP-OF($of) }{ $of ->
    [difference] : { COUNTRY-NAME($country) }에서 { COUNTRY-NAME($other) }{ PARTICLE("을/를") } 뺀 값
   *[country] , 이익 또는 손실(−)
}. 열: { $across }; 행: { $up }

map-answer = 지금 설정에서 { $standing }이다.

map-finding = 그래프에는 일어날 법하든 아니든 값의 모든 조합이 있고, 그 { $share }%에서 { COUNTRY-NAME($country) }{ PARTICLE("이/가") } { $of ->
    [difference] { COUNTRY-NAME($other) }보다 낫다
   *[country] 이익을 본다
}.

map-needed = { QUOTED($lever) }{ PARTICLE("이/가") } { $value }{ $is-first ->
    [yes] , 나머지가 지금 값
   *[no] { "" }
}일 때 { $is-first ->
    [yes] { COUNTRY-NAME($country) }{ PARTICLE("은/는") }{ " " }
   *[no] { "" }
}{ QUOTED($moving) }{ $ahead ->
    [always] { PARTICLE("과/와") }
   *[never] { PARTICLE("이/가") }
} { $ahead ->
    [always] 상관없이
    [never] 그래프에 있는 어떤 값이어도
    [from] { $from } { $is-year ->
        [yes] 이후면
       *[no] 이상이면
    }
    [up-to] { $up-to } { $is-year ->
        [yes] 이전이면
       *[no] 이하면
    }
    [between] { $from } { $is-year ->
        [yes] 이후
       *[no] 이상
    } { $up-to } { $is-year ->
        [yes] 이전이면
       *[no] 이하면
    }
    [outside] { $up-to } { $is-year ->
        [yes] 이전
       *[no] 이하
    }이거나 { $from } { $is-year ->
        [yes] 이후면
       *[no] 이상이면
    }
   *[changing] 일부 구간에 있을 때만
} { $shown ->
    [difference] { COUNTRY-NAME($other) }보다 { $ahead ->
        [never] 나아지지 않는다
       *[always] 낫다
    }
   *[country] { $ahead ->
        [never] 이익이 나지 않는다
       *[always] 이익이다
    }
}{ $ahead ->
    [changing] . 결과가 바뀌는 값: { $changes }
   *[always] { "" }
}.

## Break-even map, static
## table: static

map-question = 어디서 남는 장사가 되나

map-caption = 두 값을 바꿔 가며 계산한 마지막 해의 누적 손익이다. 다른 슬라이더는 지금 값 그대로다. 점은 끌거나 화살표 키로 옮길 수 있고, 처음 자리에는 빈 원이 남는다.

## Goal seek

goal-met = 지금 가정에서 이미 그렇다.

goal-at = { $goal }{ $has-year ->
    [yes] ({ $by }년까지)
   *[no] { "" }
}: { STRONG(QUOTED($lever)) }{ PARTICLE("이/가") } { $value }이면 된다.

goal-set = 이 값으로 옮기기

goal-nowhere = 이 슬라이더로는 어떤 값에서도 이룰 수 없다. 가장 가까워지는 값은 { $value }인데, 이때도 { $missing }.

goal-missing = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } 여전히 { $goal ->
    [even] { $amount } 손실이다
    [ahead] { $amount } 뒤진다
   *[within-capacity] 외환시장 충격 없이 조달할 수 있는 금액보다 한 해 { $amount }가 더 필요하다
}

goal-missing-per-person = 두 나라의 차이가 1인당 { NUMBER($amount, style: "exact") } 남는다

goal-choice = { $goal ->
    [even] { COUNTRY-NAME($country) }{ PARTICLE("이/가") } 본전 찾기
    [ahead] { COUNTRY-NAME($country) }{ PARTICLE("이/가") } { COUNTRY-NAME($other) }보다 앞서기
    [same-per-person] 두 나라의 1인당 부담이 같아지기
   *[within-capacity] { COUNTRY-NAME($country) }{ PARTICLE("이/가") } 외환시장 충격 없이 달러 조달하기
}

## Goal seek, static
## table: static

goal-question = 목표를 이루려면 무엇이 필요한가

goal-choose = 목표

goal-choose-year = 시점

goal-choose-lever = 움직일 가정

## Uncertainty

uncertainty-count = { $is ->
    [none] 0개
    [few] 1개 미만
    [most] 99개 초과
    [all] 100개
   *[some] { $count }개
}

uncertainty-answer = 시나리오 100개 가운데 { $money ->
    [local] 자국 통화로 따져{ " " }
   *[usd] { "" }
}{ COUNTRY-NAME($right) }{ PARTICLE("은/는") } { $right-count }, { COUNTRY-NAME($left) }{ PARTICLE("은/는") } { $left-count }{ PARTICLE("이/가") } 이익으로 끝난다.

uncertainty-spread = 자국 통화로 따지면 중간 50%의 시나리오에서 { $right }, { $left }{ PARTICLE("으로/로") } 끝난다.

uncertainty-spread-country = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } { $is-range ->
    [yes] { $low }에서 { $high } 사이
   *[no] { $high }
}

uncertainty-assumed = 가정: 한 해에 { CURRENCY-NAME($left) }화는 { $left-volatility }%, { CURRENCY-NAME($right) }화는 { $right-volatility }% 오르내리고(표준편차) 둘의 상관계수는 { $correlation }{ PARTICLE("으로/로") } 본다. 사업은 한 해 { $project-return }를 벌되 위아래로 { $return-sd }%포인트 벗어날 수 있고, 두 나라의 사업 운은 같다. 난수 시드 { $seed }{ PARTICLE("으로/로") } 시나리오를 { $paths } 개 만들었다.

uncertainty-dots = 100개 중 { $count }

uncertainty-dots-alt = { COUNTRY-NAME($country) }: 시나리오 100개 중 { $count } 이익

uncertainty-ledger-alt = { COUNTRY-NAME($country) }: 시나리오의 90%에서 누적 손익은 { $low }와 { $high } 사이로 끝나고, 중앙값은 { $middle }다

uncertainty-cost-alt = { COUNTRY-NAME($country) }: 부담이 가장 큰 해에 드는 돈의 중앙값은 { $middle }이고, 시나리오의 5%에서는 { $most }을 넘는다

uncertainty-ledger-middle = 중앙값: { $amount }

uncertainty-cost-middle = 최대 { $amount }

uncertainty-better = 상위 { $share }

uncertainty-worse = 하위 { $share }

uncertainty-label = { $parameter ->
    [volatility-japan] 엔화의 한 해 변동 폭
    [volatility-korea] 원화의 한 해 변동 폭
    [correlation] 엔화와 원화가 함께 움직이는 정도
   *[return_sd] 사업의 운: 수익률이 오르내리는 폭
}

uncertainty-draw = 다른 시나리오 만들기

uncertainty-ledgers = 누적 손익(현재 가치, 달러)

uncertainty-costs = 해마다 집행에 드는 자국 통화

## Uncertainty, static
## table: static

uncertainty-provenance = { $parameter ->
    [volatility-japan] 2015~2024년 월평균 기준. 하루 종가로는 더 크게 움직임
    [volatility-korea] 2015~2024년 월평균 기준. 하루 종가로는 더 크게 움직임
    [correlation] 자체 판단. 1은 똑같이, 0은 따로, −1은 반대로
   *[return_sd] 자체 판단. 시나리오 셋 중 둘이 이 안에 듦
}

uncertainty-question = 결론은 얼마나 운에 달렸나

uncertainty-meaning = 시나리오 하나하나는 운에 맡긴 결과다. 해마다 엔화와 원화가 위에서 가정한 경로를 중심으로 무작위로 오르내리고, 사업 전체의 수익률이 가정보다 높아지거나 낮아진다. 이익인지 손실인지는 위 누적 손익과 같은 통화로 따진다. 주로 수익률이 가르고, 자국 통화로 얼마가 드는지와 합의로 피하는 손실은 환율이 가른다. 정치 변수는 들어 있지 않다. 새 관세도, 법원 판결도, 합의 파기도 없다고 본다.

uncertainty-caption = 선은 중앙값, 짙은 띠는 중간 50%, 옅은 띠는 90% 구간이다. 위는 앞 그림과 같은 누적 손익, 아래는 대출과 조선 협력까지 해마다 집행되는 금액을 그해 환율로 바꾼 값이다.

uncertainty-working = 계산하는 중…

## Interpretations

interpretations-answer = 해석이 갈리는 조항을 어떻게 읽느냐에 따라 { $until }년까지 달러로 따진 누적 손익은 { $left }, { $right }{ PARTICLE("으로/로") } 나온다.

interpretations-country = { $is-range ->
    [yes] { COUNTRY-NAME($country) }{ PARTICLE("이/가") } { $worst }{ $stands ->
        [worst] (지금 설정)
        [best] { "" }
       *[between] { "" }
    }에서 { $best }{ $stands ->
        [worst] { "" }
        [best] (지금 설정)
       *[between] { "" }
    } 사이
   *[no] { COUNTRY-NAME($country) }{ PARTICLE("은/는") } 그대로 { $best }
}

## Worth

term-values-all = { COUNTRY-SHORT($whose) }: 모두 { $is-own ->
    [yes] 자국
   *[no] { COUNTRY-SHORT($country) }
} 조건

term-values-amount = { $sign ->
    [plus] +
    [minus] −
    [vanishing] −
   *[none] { "" }
}{ $amount }

term-values-reserves = { COUNTRY-NAME($country) }{ PARTICLE("은/는") } 자국의 조건대로라면 외환보유액의 { $own-value }{ PARTICLE("을/를") } 헐어야 한다. { COUNTRY-NAME($other) }의 조건이라면 { $other-value }다.

term-values-same = 이 가정에서는 { COUNTRY-NAME($other) }의 조건이었더라도 { COUNTRY-NAME($country) }의 형편은 나아지지도 나빠지지도 않는다.

term-values-gained = 이 가정에서 { COUNTRY-NAME($country) }의 조건은 { COUNTRY-NAME($other) }의 조건보다 { COUNTRY-NAME($country) }에 { $amount }만큼 { $side ->
    [better] 유리하다
   *[worse] 불리하다
}.

term-values-most = 가장 도움이 되는 조항은 { STRONG($term) }{ PARTICLE("으로/로") }, { $metric ->
    [reserves] 외환보유액의{ " " }
   *[money] { "" }
}{ $amount }에 해당하는 효과가 있다.

term-values-none = { COUNTRY-NAME($country) }에 유리하게 작용하는 조항은 하나도 없다.

term-values-idle = 여기서는 차이를 만들지 않는 조건: { $terms }.

term-values-unpaid = { COUNTRY-NAME($country) }{ PARTICLE("이/가") } 원리금을 모두 회수한 뒤에야 영향을 주는데, { $until }까지는 그렇게 되지 않는다.

term-values-terms = { CAPITAL($country) }의 조건({ CAPITAL($other) }{ PARTICLE("과/와") } 비교)

term-values-question = 한국이 얻어 낸 안전장치는 얼마짜리인가

term-values-metric = { $metric ->
    [gap_share_of_reserves] 외환보유액
   *[npv_usd] 금액
}

## Worth, static
## table: static

term-values-caption = 한쪽 합의를 다른 쪽 합의로 조항 하나씩 바꿔 가며 쟀다. 한 조항의 효과는 먼저 바뀐 조항이 무엇이냐에 따라 달라지므로, 바꿀 수 있는 모든 순서의 평균(섀플리 값)을 냈다. 이를 모두 더하면 두 합의의 차이가 된다. 속이 빈 막대는 불리한 변화다. 외환시장 안정 조항과 사업 선정 권한은 수치로 나타낼 수 없어 뺐다.

term-values-choose-terms = 어느 나라의 조건인가

term-values-choose-metric = 무엇으로 재나

term-values-switch = 한국이 일본과 같은 조항에 서명했다면

## Timeline and method, static
## table: static

timeline-question = 어떻게 여기까지 왔나

timeline-answer = { $months }개월 동안 조건 제시와 거부, 타결, 관세 재인상 위협을 거쳐 연방대법원 판결이 판을 바꿨다. 지금까지 실제로 움직인 돈은 많지 않다.

timeline-earlier = 그 이전 { $count }건({ $first }부터)

rates-finding = 자동차 관세는 { COUNTRY-SHORT($first) }{ PARTICLE("이/가") } { $date }, { COUNTRY-SHORT($second) }{ PARTICLE("이/가") } { $other }에 내렸고, 그 밖의 품목의 관세는 이제 합의와 별개인 법에 따른다

rates-level = { COUNTRY-SHORT($country) } { $rate }%

rates-step = { COUNTRY-SHORT($country) } { $rate }%({ $date }부터)

rates-steps = { $goods }: { $steps }.

rates-threat = { $rate }% 위협

rates-deal = 합의로 { $rate }%

rates-surcharge = 판결 뒤 +{ $rate }%

rates-law = 다른 법으로 { $rate }%

rates-caption = 최혜국(MFN) 관세를 포함한 미국 관세율. 그 밖의 품목은 합의 세율이 처음 적용된 날부터. 흰 점은 위협에 그치고 시행되지 않은 세율.

method-question = 무엇을 근거로 계산했나

method-answer = 사실에는 출처와 날짜가, 가정에는 슬라이더가 붙어 있다. 모든 계산은 독자의 기기에서 이뤄지며 아무것도 전송되지 않는다.

## Arithmetic

arithmetic-called = { COUNTRY-NAME($country) }: 집행되는 금액 전체

arithmetic-of-economy = { COUNTRY-NAME($country) }: 한 해 국내총생산(GDP) 대비 비율

arithmetic-of-reserves = { COUNTRY-NAME($country) }: 외환보유액 대비 비율

arithmetic-per-person = { COUNTRY-NAME($country) }: 국민 1인당 금액

arithmetic-in-local = { COUNTRY-NAME($country) }: 자국 통화로 바꾼 금액

arithmetic-class-loss = { COUNTRY-NAME($country) }: 합의가 깨질 때 { $goods ->
    [cars] 자동차·부품
    [drugs] 특허 의약품
   *[others] 그 밖의 품목
}의 연간 손실

arithmetic-loss = { COUNTRY-NAME($country) }: 합의가 깨질 때의 연간 손실

arithmetic-relief = { COUNTRY-NAME($country) }: 합의가 유지되는 동안 피하는 손실

arithmetic-peak-need = { COUNTRY-NAME($country) }: 한 해에 필요한 달러의 최대치

arithmetic-peak-need-counterfactual = { COUNTRY-NAME($country) }: 모두 현금으로 { COUNTRY-NAME($other) }의 일정에 맞춰 낼 때 한 해에 필요한 달러의 최대치

arithmetic-gap-of-reserves = { COUNTRY-NAME($country) }: 외환보유액에서 나가는 비율

arithmetic-local-cost = { COUNTRY-NAME($country) }: 해마다 그해 환율로 바꾼 자국 통화 부담

arithmetic-yield = 성공한 사업에 넣은 1달러가 해마다 벌어들이는 돈(달러)

arithmetic-interest = { COUNTRY-NAME($country) }: 미회수 원리금의 연 이자

arithmetic-invested = { COUNTRY-NAME($country) }: 납입한 돈

arithmetic-received = { COUNTRY-NAME($country) }: 받은 돈

arithmetic-owed = { COUNTRY-NAME($country) }: { $year }년 말 { $of ->
    [dollar] 첫 사업들에 넣은 1달러 중 미회수 원리금
   *[all] 미회수 원리금
}(0 이하면 회수 완료)

arithmetic-relief-today = { COUNTRY-NAME($country) }: 피한 손실(해마다 할인)

arithmetic-received-today = { COUNTRY-NAME($country) }: 받은 현금(할인)

arithmetic-home-today = { COUNTRY-NAME($country) }: 자국 공급업체의 이익(할인)

arithmetic-invested-today = { COUNTRY-NAME($country) }: 낸 돈(할인)

arithmetic-npv = { COUNTRY-NAME($country) }: 피한 손실에 받은 현금과, 있다면 공급업체의 이익을 더하고 낸 돈을 뺀 값(각각 할인)

arithmetic-npv-until = { COUNTRY-NAME($country) }: 이익으로 돌아서는 { $year }년까지 같은 계산

arithmetic-npv-at-return = { COUNTRY-NAME($country) }: 사업 수익률이 연 { NUMBER($rate, style: "exact") }일 때 같은 계산

arithmetic-npv-at-fallback = { COUNTRY-NAME($country) }: 합의가 없을 때 관세율이 { NUMBER($rate, style: "exact") }일 때 같은 계산

arithmetic-smaller = 둘 중 작은 값: { $first } 또는 { $second }

arithmetic-known-to-come = 약속한 금액 중 아직 내지 않은 돈

arithmetic-known-paid = { $year }년에 내거나 계약한 돈

arithmetic-known-shipbuilding = 조선 협력에 약속한 금액

arithmetic-known-cap = 한 해에 집행할 수 있는 최대 금액

arithmetic-known-economy = 한 해 국내총생산(GDP)

arithmetic-known-reserves = 외환보유액

arithmetic-known-people = 인구

arithmetic-known-exports = { $year }년 { $goods ->
    [cars] 자동차·부품 대미 수출
    [others] 그 밖의 품목 대미 수출
    [drugs] 의약품 대미 수출
   *[all] 대미 수출 전체
}

arithmetic-known-deal = 합의가 있을 때 관세율

arithmetic-known-reference = 수출액을 잰 기준 환율

arithmetic-known-base-rate = 이자의 기준금리

arithmetic-known-before = 원리금을 회수하기 전 현금 배분 비율

arithmetic-known-after = 원리금을 회수한 뒤 현금 배분 비율

## Arithmetic, static
## table: static

arithmetic-open = 계산 과정

## Tables

table-column = { COUNTRY-NAME($country) }, { $what }

table-year = 연도

table-promised = 약속한 금액

table-cash = 달러로 집행

table-credit = 대출과 보증으로 집행

table-tariff = 관세율

table-a-year = 연간

table-all-goods = 모든 품목

table-needed = 필요한 달러

table-capacity = 조달 가능액

table-received = 받는 돈

table-owed = 미회수 원리금

table-ledger = 누적 손익

table-lowest = 가장 불리한 해석

table-highest = 가장 유리한 해석

table-ahead = 이익으로 끝나는 시나리오 수

table-ahead-from = 이익으로 돌아서는 해

table-never = 없음

table-p5 = { $share }는 이보다 낮음

table-p50 = 중앙값

table-p95 = { $share }는 이보다 높음

## Tables, static
## table: static

table-open = 표로 보기

## Changes said aloud

live-region-lever = { $label } { NUMBER($value, style: "short") }

live-region-several = 여러 가정을 바꿨습니다

live-region-reset = 모든 슬라이더를 초기값으로 되돌렸습니다

live-region-change = { $cause }. { $effect }

## Printed sheet

sheet-changed = 초기값과 다른 가정

sheet-unchanged = 모든 가정이 초기값 그대로입니다.

sheet-lever = { $label }: { NUMBER($value, style: "short") }(초기값 { NUMBER($start, style: "short") })

sheet-printed = 인쇄: { $date }, 주소: { $address }

## Around the page
## table: static

languages = 언어

list-separator = ,{" "}

around-no-script = 슬라이더를 쓰려면 자바스크립트가 필요합니다. 아래의 답과 그림은 모두 초기값을 기준으로 합니다.

around-unavailable = { $reason ->
    [unsupported] 이 브라우저에서는 슬라이더를 쓸 수 없습니다.
    [blocked] 이 사이트에서는 슬라이더가 막혀 있습니다.
    [missing] 슬라이더를 불러오지 못했습니다.
   *[isolated] 이렇게 열면 슬라이더를 쓸 수 없습니다.
} { $law ->
    [choice] 관세 제도의 시점은 고를 수 있고, 나머지는 모두 초기값을 기준으로 합니다.
   *[none] 모두 초기값을 기준으로 합니다.
}

around-correction = 바로잡습니다

around-more-below = 아래에 내용이 더 있습니다.

around-open-full = 전체 페이지 열기

## Share and save
## table: static

share-open = 공유·저장

share-link = 지금 보이는 화면의 링크

share-only-part = 이 항목만

share-copy = 링크 복사

share-copied = 복사했습니다.

share-selected = 이 브라우저에서는 페이지가 대신 복사할 수 없습니다. 링크를 선택해 두었으니 직접 복사하세요.

share-send = 링크 공유…

share-embed = 사이트에 넣기

share-unloaded = 불러오지 못했습니다. 인터넷 연결을 확인하세요.

share-save = 저장

share-chart = 그림

share-svg = 그림(SVG)

share-png = 그림(PNG)

share-json = 시나리오(JSON)

share-csv = 연도별 수치(CSV)

share-xlsx = 스프레드시트(.xlsx)

share-making = 파일을 만드는 중입니다. 잠시 기다리세요.

share-saved = { $file } 파일로 저장했습니다.

share-saved-in-frame = { $file } 파일로 저장했습니다. 이 화면을 실은 사이트가 저장을 막으면, 링크를 복사해 열린 페이지에서 저장하세요.

share-failed = 파일을 만들지 못했습니다. 잠시 뒤나 다른 브라우저에서 다시 시도하세요.

share-moved = 초기값에서 바꾼 가정:

share-unmoved = 모든 가정이 초기값 그대로입니다.

share-source = 출처: 이 해설. 공개된 사실과 위 가정으로 계산

## Facts of a part
## table: static

facts-and-sources = 사실과 출처

fact-status-of = { $what }:{ " " }

fact-disputed = 해석 엇갈림: { $count }건 더

fact-status = { $status ->
    [settled] 확정
    [reported] 보도
    [contested] 이견
    [threatened] 위협
   *[assumption] 가정
}

fact-weak = 근거 약함

fact-our-judgement = 자체 판단

terms-term = 조항

terms-cell = { COUNTRY-NAME($country) }, { $term }

terms-skip = 조항 표 건너뛰기

terms-more = 그 밖의 조항 { $count }개

terms-switch = 일본 조건으로 보기

terms-switch-of = : { $term }

terms-interpretation-by = { $by }, { $date }

event-early-report = 초기 보도에도 나옴: { $publisher }, { $date }.

## Interpretations to choose from
## table: static

interpretations-title = 누구의 해석인가

interpretations-meaning = 당사자들이 조항을 달리 읽는 곳에서는 해석을 고를 수 있습니다. 페이지 전체가 그에 따라 바뀝니다. 그림의 음영 띠는 모든 해석을 아우릅니다.

interpretations-money = 일본 자금의 성격은

interpretations-money-loans = 일본 정부: { $share }는 달러 대출, 나머지는 보증

interpretations-money-cash = 미국 정부와 양해각서(MOU): 전부 달러

interpretations-money-equity = 일본 협상 대표: 1~2%는 출자

interpretations-split = 일본의 수익 배분 대상은

interpretations-split-all = 양해각서(MOU): 집행되는 금액 전부

interpretations-split-loans = { $date } 일본 정부: 양쪽이 실제로 넣는 돈만, 보증은 제외

interpretations-called = 일본의 { $pledge }는 모두 집행되나

interpretations-called-all = 미국 정부: 전액 집행

interpretations-called-announced = 일본 정부: 상한일 뿐. 지금까지 발표된 것만

interpretations-review = { $years }년 재검토로 한국 몫은 어떻게 바뀌나

interpretations-review-unchanged = 변동 없음: 조항에 수치가 없음

interpretations-review-all = 최대치: 한국이 원리금을 회수할 때까지 현금 전부

interpretations-notice = 일본은 며칠 안에 내야 하나(이 페이지의 수치에는 영향이 없다. 모형은 연 단위로 계산한다)

interpretations-ledger = 나라 전체의 손익인가, 정부의 재정인가(두 결과를 아래에 보인다. 슬라이더는 움직이지 않으며 그림의 음영 띠는 나라 전체의 것이다)

interpretations-ledger-nation = 나라 전체(이 페이지의 나머지와 같음): 은행, 공급업체, 수출 기업까지 포함

interpretations-ledger-state = 정부 재정: 정부가 직접 내고 받는 돈과 떼인 보증 대출

## How we know
## table: static

method-known-title = 알려진 것과 가정한 것

method-known = 기록 { $all }건 가운데 { $settled }건은 확정, { $reported }건은 보도, { $contested }건은 이견, { $threatened }건은 위협 단계이고, { $assumed }건은 찾지 못했거나 직접 정한 것을 적었다. 알 수 없는 것은 가정으로 두고 슬라이더를 붙였으며, 그 아래에 초기값과 이유를 적었다. 슬라이더가 없는 선택도 있다. 누적 손익은 실제로 내거나 계약한 돈과 함께 { $first-year }년에 시작하고, 집행은 대부분 { $first-calls }년부터 이뤄진다. 모든 사업의 수익률은 하나로 본다. 일정이 공개되지 않은 한국의 조선 협력 투자는 현금을 내는 기간에 고르게 나눴다. { MARK($inputs, "모든 입력값의 출처") }.

method-unknown = 확인하지 못한 것

method-unknown-count = 밝혀지지 않은 것 { $count }가지

method-arithmetic = 주요 숫자의 계산 방법

method-nearest = 가장 가까운 사실

method-colophon = 버전 { $version }, 자료 확인일 { $date }. { MARK($facts, "모든 사실과 출처, 엇갈리는 주장") }, 또는 { MARK($data, "데이터로 받기") }. { MARK($changes, "정정") }: 사실이 바뀌면 날짜와 버전도 함께 바뀐다.

## Sources
## table: static

sources-title = 사실과 출처

sources-description = 이 해설에 쓴 모든 사실의 확실성, 날짜, 출처.

sources-lede = 이 해설에서 사실로 적은 모든 내용을 확실성, 날짜, 출처와 함께 실었다. { MARK($back, "해설로 돌아가기") }. 전체 자료: { MARK($data, "facts.json") }.

sources-as-of = { $date } 기준.{" "}

sources-source = 출처:{" "}

sources-separator = ;{" "}

sources-end = .

sources-published = , { $publisher }{ $early-report ->
    [yes] (초기 보도)
   *[no] {""}
}, { $date }{ $language ->
    [ja] (일본어)
    [ko] {""}
    [es] (스페인어)
    [zh] (중국어)
    [en] (영어)
   *[other] (외국어)
}

sources-conflicts = 출처가 엇갈리는 곳

sources-side = { $by }, { $is-dated ->
    [yes] { $date }
   *[no] 날짜 미확인
}: { $claim }

sources-uses = 여기서 쓴 것: { $choice }

sources-inputs = 슬라이더와 모형의 초기값

sources-input = 입력값

sources-taken-from = 출처

sources-judgement = 자체 판단: { $reason }

judgement-covered-share = 각국 의약품의 { $share }. 한국 의약품에서 면제되는 바이오시밀러를 뺀 비율이며, 일본 수치는 찾지 못했고 따로 합의한 기업은 덜 냄

judgement-outside-imports = 전체의 { $share }. 반도체 약 { $chips }, 철강 { $least-steel }~{ $most-steel }. 전체 통계는 찾지 못함

judgement-outside-tariffs = 합의가 있든 없든 관세율이 같아 이 품목에서는 손실이 없음

judgement-autos-pass-through = { $share }. { $date } 일본 업체들은 값을 내렸고, 다른 품목을 다룬 연구들은 대부분 미국 수입업체와 소비자에게 전가된다고 봄

judgement-margin = 사라진 판매의 { $share }. 달리 쓰일 곳을 찾지 못하는 부가가치

judgement-responds = 자동차와 그 밖의 품목은 찾으려는 관세율을 따라 움직이고 의약품은 그대로 둠

judgement-growth = 증가 없음

judgement-relief-years = { $years }년. 미국 대통령의 두 임기보다 조금 긴 기간

judgement-shipbuilding = 기업이 주도하고 수익 배분에서 제외. 일정이 공개되지 않아 현금을 내는 기간에 고르게 나눔

judgement-take-up = 약속한 금액 전부를 집행

judgement-start = { $start }년. { $first-year }년에 낸 돈은 거의 없음

judgement-in-waterfall = 양해각서(MOU)에 적힌 대로 미국이 요구하는 돈은 모두 수익 배분에 포함

judgement-return = { $return }. 이런 시설이 보통 내는 수익률과 언론 보도로 한국이 첫 사업에서 기대하는 { $expected }의 사이

judgement-lag = 건설에 계획도 실제도 { $years }년. 지연은 넣지 않음

judgement-life = { $years }년간 현금 수입

judgement-loss-share = { $share }를 잃음

judgement-review-share = 변동 없음. 조항은 배분 비율을 조정할 수 있다고만 하고 수치는 밝히지 않음

judgement-shock = 없음

judgement-drift = 자국 통화와 달러의 조달 비용 차이를 메워 어느 쪽도 유리하지 않게 하는 변동. 바탕이 된 금리의 시점이 서로 달라 대략의 값임

judgement-pressure = 국제통화기금(IMF)의 2015년 연구를 따름: 국내총생산(GDP)의 1%만큼 외화를 사면 통화가치가 1.7~2.0% 떨어짐

judgement-reference = 현재 환율. 초기값에서는 환율 변동을 셈하지 않기 위함. 교역액의 해인 { $year } 평균은 1달러에 { $left }엔, { $right }원

judgement-rate-pass-through = { $share }: { $year } 연구에서 달러로 값을 매기는 품목은 { $found }, 그 밖의 품목은 거의 전부였고, 이 교역은 대부분 달러로 거래됨

judgement-dollar-costs = 경제협력개발기구(OECD)가 집계한 수출의 외국 부가가치와 비슷함. 일본은 한국보다 적음. 한국 수치는 확인하지 못함

judgement-home-share = { $share }: 넓은 범위의 중간. 집계를 찾지 못함

judgement-home-gain = 결과가 이에 좌우되지 않도록 넣지 않음. 다만 일본 정부는 이익으로 꼽음

judgement-discount-local = { $discount }: 국고채 20년물 금리({ $date } { $bond })를 반올림

judgement-correlation = { $correlation }. 달러가 두 통화를 함께 움직이고, 나머지는 각자의 몫

judgement-return-spread = { $points }%포인트. 그러면 시나리오 셋 중 둘에서 수익률이 연 { $low }~{ $high }%

## Changes of the facts
## table: static

changes-title = 바뀐 사실

changes-description = 이 해설에 쓴 사실 가운데 처음 공개한 뒤 바뀐 모든 것.

changes-lede = 사실이 바뀌면 무엇이 무엇으로, 왜 바뀌었는지 여기에 적는다. { MARK($back, "해설로 돌아가기") }. 전체 기록: { MARK($data, "facts.json") }.

changes-in-english = 바뀐 이유와 고친 문장은 영어로 적혀 있다.

changes-none = 아직 바뀐 것이 없다. 처음 공개한 { $date } 기준 사실 그대로다.

changes-checked = 다시 확인했으나 바뀐 것이 없다.

# $single: Korean has no plural
changes-since = 이 링크는 { $date } 기준 자료로 만들어졌습니다. 그 뒤 사실 { $count }건이 바뀌었습니다.

changes-since-none = 이 링크는 { $date } 기준 자료로 만들어졌습니다. 그 뒤 바뀐 사실은 없습니다.

changes-unlisted = 이 링크를 만든 날의 자료는 기록에 없어, 무엇이 바뀌었는지 알려 드릴 수 없습니다.

changes-newer = 이 페이지는 이 링크보다 먼저 만들어져, 무엇이 바뀌었는지 알려 드릴 수 없습니다. 당시 그대로 보관한 사본일 수 있습니다.

changes-all = 바뀐 사실 전체

changes-changed = 이전: { $before }. 지금: { $now }.

changes-new = 새 사실: { $now }.

changes-withdrawn = 삭제. 이전: { $before }.

changes-as-of = { $date } 기준

changes-starts = 모형의 초기값이다.

amount-usd = { $amount }달러

amount-usd-per-year = 연 { $amount }달러

amount-local = { $amount }{ CURRENCY-NAME($country) }

amount-exchange-rate = 달러당 { $amount }{ CURRENCY-NAME($country) }

amount-people = { $amount }명

amount-percent = { $amount }%

amount-percent-a-year = 연 { $amount }%

amount-business-days = { $amount }영업일

amount-days = { $amount }일

amount-years = { $amount }년

amount-gigawatts = { $amount }기가와트

amount-elasticity = 탄력성 { $amount }

amount-votes = { $amount }표

## Check of a copy
## table: static

check-open = 이 도구 검증하기

check-not-run = 검증하지 못했습니다({ $reason }). 인터넷 연결과 파일이 모두 있는지 확인하세요.

check-running = 검증하는 중…

check-passed = 통과: 검산 사례 { $cases }건이 모두 일치하고, 해설이 쓰는 파일 { $modules }개가 모두 공개된 그대로입니다.

check-failed = 실패: 검산 사례 { $cases }건 가운데 { $failed }건이 일치하지 않고, 파일 { $modules }개 가운데 { $altered }개가 공개된 것과 다릅니다.

check-unhashed = 검산 사례 { $cases }건이 모두 일치합니다. 프로그램이 공개된 그대로인지는 확인하지 못했습니다. 브라우저는 보안(https) 페이지에서만 이를 확인합니다.

check-about = 이 브라우저가 아래 사례를 방금 계산해, 따로 만든 프로그램의 결과와 모든 수치를 비교했습니다. 허용 오차는 10억분의 1, 탐색으로 구한 수치는 100만분의 1입니다. 해시는 실제로 받은 파일의 값이니, 믿을 만한 사본의 값과 비교하세요.

check-modules = 프로그램 모듈과, 공개된 것과 다른 파일

check-module = 파일과 그 SHA-256

check-module-result = 결과

check-as-published = 공개된 그대로

check-altered = 공개된 것과 다름

check-not-checked = 확인 안 됨

check-cases = 검산 사례

check-case = 사례

check-case-numbers = 비교한 수치(기간)

check-case-deviation = 가장 큰 차이

check-case-result = 결과

check-compared = { $numbers }개({ $years }년)

check-agrees = 통과

check-differs = 실패({ $place })

## Builder of snippets
## table: static

snippet-title = 사이트에 넣기

snippet-part = 항목

snippet-whole = 페이지 전체

snippet-language = 언어

snippet-colours = 색

snippet-theme-auto = 자동

snippet-theme-light = 밝게

snippet-theme-dark = 어둡게

snippet-way = 방법

snippet-way-element = 요소(스크립트 사용)

snippet-way-frame = 프레임만(스크립트 없음)

snippet-width = 실을 자리의 너비

snippet-pin = 이 버전을 해시로 고정(이 서버가 Access-Control-Allow-Origin을 보내야 합니다)

snippet-note-element = 필요한 높이를 스스로 잡고, 싣는 페이지의 색을 따릅니다. 지금 여기 보이는 상태에서 시작합니다.

snippet-note-frame = 높이는 이 너비에 맞춘 값입니다. 더 좁은 화면에서는 전체 페이지를 여는 링크가 나옵니다. 지금 여기 보이는 상태에서 시작합니다.

snippet-card = 링크와 소셜 미디어에 붙일 카드 이미지(초기값, PNG, { $width } × { $height })

snippet-snippet = 붙여 넣을 코드

snippet-copy = 코드 복사

snippet-copied = 복사했습니다.

snippet-selected = 이 브라우저에서는 페이지가 대신 복사할 수 없습니다. 코드를 선택해 두었으니 직접 복사하세요.

snippet-preview = 미리 보기

snippet-name = 대미 투자 해설

snippet-open = 해설 열기

## Doctor
## table: static

doctor-title = 이 해설이 귀사의 사이트에서 작동합니까?

doctor-description = 대미 투자 해설을 싣기 위해 사이트가 허용해야 할 것과 붙여 넣을 코드를 알려 드립니다.

doctor-question = 귀사의 사이트에서 작동합니까?

doctor-lede = 사이트가 보내는 설정을 붙여 넣으십시오. 판정은 모두 이 페이지 안에서 이뤄지며, 밖으로 보내는 것은 없습니다.

doctor-site = 사이트 주소

doctor-policy = Content-Security-Policy 헤더(있는 경우)

doctor-sandbox = 시스템이 프레임에 붙이는 sandbox 속성(있는 경우)

doctor-platform = 실을 곳

doctor-platform-scripts = 스크립트를 쓸 수 있는 페이지

doctor-platform-frames = 프레임만 쓸 수 있고 스크립트는 쓸 수 없는 시스템

doctor-part = 항목(비워 두면 brief)

doctor-pin = { snippet-pin }

doctor-answers = 작동하는 것

doctor-checks = { MARK($checks, "이 서버 점검") }: 프레임 주소에 { $parameter }{ PARTICLE("을/를") } 붙이면 그 자리에서 결과를 볼 수 있습니다.

doctor-way-element = 요소

doctor-way-frame = iframe만

doctor-in-frame = 프레임 안

doctor-works = 작동합니다

doctor-add = 추가해야 합니다: { $missing }

doctor-forbids = { $directive } 지시어가 있으면 작동하지 않습니다

doctor-closed = 이 해설을 둔 서버가 { $files }에 Access-Control-Allow-Origin: *를 붙여 보낼 때만 작동합니다

doctor-inside-full = 모두 작동합니다

doctor-inside-presets = 답이 보이고 관세 제도의 시점을 고를 수 있습니다. 슬라이더는 서버가 Access-Control-Allow-Origin: *를 보낼 때만 작동합니다

doctor-inside-read = 답과 그림만 보입니다. 슬라이더는 작동하지 않습니다

doctor-inside-add = { $works }. 추가해야 합니다: { $tokens }

doctor-no-part = ‘{ $name }’ 항목은 없습니다. 쓸 수 있는 것(쉼표로 여러 개 가능): { $parts }

doctor-show-all = 모두 보기

doctor-check-policy = 정책

doctor-check-type = 형식

doctor-check-sandbox = sandbox

doctor-check-width = 너비

doctor-check-theme = 색

doctor-check-height = 높이

doctor-policy-fine = WebAssembly를 실행할 수 있습니다

doctor-policy-blocks = WebAssembly를 실행할 수 없습니다. script-src에 'wasm-unsafe-eval'이 필요합니다

doctor-type = { $file } 파일은 { $type }

doctor-status = 상태 코드 { $status }

doctor-sandbox-blocks = 오리진이 없습니다. allow-same-origin을 추가하십시오

doctor-sandbox-fine = 문제 되는 제한이 없습니다

doctor-width = { $width }px

doctor-height = 필요한 높이는 { $needed }px, 프레임의 높이는 { $there }px

## Spreadsheet
## table: spreadsheet

spreadsheet-title = { head-title }

spreadsheet-country = { COUNTRY-NAME($country) }

spreadsheet-version = 프로그램 버전과 사실의 기준일: { $version }, { $date }

spreadsheet-use-inputs = Assumptions 시트의 파란 숫자를 바꾸면 나머지는 모두 수식으로 다시 계산됩니다.

spreadsheet-use-summary = 수식으로 계산하지 않은 숫자는 Summary 시트에 따로 밝혔습니다.

spreadsheet-use-grey = 회색 행은 계산하는 햇수를 벗어난 해입니다.

spreadsheet-summary = 결과

spreadsheet-assumptions = 가정

spreadsheet-years = { COUNTRY-NAME($country) }의 연도별 수치

spreadsheet-tariffs = 합의가 깨지면 한 해에 생기는 일(현재 교역액 기준)

spreadsheet-accounts = 성공한 사업에 넣은 1달러를 따로 회수할 때: 경과 햇수마다 한 행, 오래된 순

spreadsheet-searches = 값이 0을 지나는 곳: 먼저 일정한 간격으로 찾고, 다음에 범위를 좁힌다

spreadsheet-path = 경로

spreadsheet-what = 내용

spreadsheet-value = 값

spreadsheet-unit = 단위

spreadsheet-how = 계산 방법

spreadsheet-by-formula = 수식

spreadsheet-by-page = 수식이 아니라 페이지에서 계산. 가정을 바꿔도 따라 바뀌지 않음

spreadsheet-none = 없음

spreadsheet-goods = 품목

spreadsheet-total = 합계

spreadsheet-class = { $class ->
    [autos] 자동차·부품
    [general] 그 밖의 품목
    [metals] 금속
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
   *[other] { $tranche }
}

spreadsheet-input = { $input ->
    [first_year] 첫해
    [horizon] 계산하는 햇수
    [imports] 미국의 연간 수입액
    [deal] 합의가 있을 때 관세율
    [fallback] 합의가 없을 때 관세율
    [pass_through] 관세 중 미국 수입업체·소비자가 내는 비율
    [elasticity] 값이 1% 오를 때 줄어드는 판매(%)
    [margin] 줄어든 판매 중 실제 손실의 비율
    [responds] 탐색하는 관세율을 따름
    [growth] 수출의 연간 증가율
    [relief_years] 합의가 유지되는 햇수
    [amount] 약속한 금액
    [take_up] 실제로 집행되는 비율
    [start] 집행 첫해
    [end] 집행 마지막 해
    [annual_cap] 한 해에 집행할 수 있는 최대 금액(비우면 한도 없음, 있으면 다 낼 때까지 이어짐)
    [fx_share] 달러를 사야 하는 비율
    [in_waterfall] 사업의 현금을 배분받음
    [return] 성공한 사업의 수익률
    [planned_lag] 계획한 건설 햇수
    [lag] 실제 건설 햇수
    [life] 사업이 현금을 내는 햇수
    [home_share] 돈 중 자국 업체에서 사는 비율
    [home_gain] 그중 실제 이익이 되는 비율
    [loss_share] 실패하는 사업에서 잃는 돈의 비율
    [share_before] 원리금을 회수하기 전 현금 배분 비율
    [share_after] 원리금을 회수한 뒤 현금 배분 비율
    [deemed_rate] 미회수 원리금 이자
    [pooled] 모든 사업의 손익을 통합
    [after] 재검토: 집행 뒤 햇수(비우면 없음)
    [share] 재검토: 그 뒤 원리금을 회수하기 전 현금 배분 비율(비우면 없음)
    [spot] 환율
    [shock] 환율의 즉시 변화율
    [drift] 환율의 연간 변화율
    [capacity] 한 해에 외환시장 충격 없이 조달할 수 있는 달러
    [pressure] 그보다 { $bought }를 더 살 때마다 통화가치 하락률
    [reference] 수출액을 잰 기준 환율
    [rate_pass_through] 환율 변동 중 달러 가격에 반영되는 비율
    [dollar_costs] 수출 기업의 비용 중 달러 비용의 비율
    [reserves] 처음 외환보유액
    [gdp] 한 해 국내총생산(GDP)
    [discount] 그 나라의 달러 조달 비용
    [discount_local] 그 나라의 자국 통화 조달 비용
   *[other] ?
}

spreadsheet-figure = { $figure ->
    [invested] 사업의 현금을 배분받는 납입금 전체
    [received] 받은 현금
    [relief] 합의로 피한 손실
    [home] 자국 공급업체의 이익
    [duty_gap] 합의가 없을 때 늘어나는 연간 관세
    [revenue_gap] 합의가 없을 때 잃는 연간 수출액
    [npv_usd] 차액(첫해 가치)
    [npv_local] 차액(그해 환율로 바꾸고 자국 통화 조달 비용으로 할인)
    [local_cost] 집행액 전체를 그해 환율로 바꾼 자국 통화
    [break_even_year] 이익이 이어지기 시작하는 해
    [break_even_year_local] 자국 통화로 이익이 이어지기 시작하는 해
    [flip_year] 처음 원리금을 회수하는 해
    [peak_need] 한 해에 필요한 달러의 최대치
    [gap_total] 외환시장 충격 없이 조달할 수 있는 금액을 넘어 사는 달러
    [gap_share_of_reserves] 같은 값의 외환보유액 대비 비율
    [share_of_gdp] 집행액 전체의 한 해 국내총생산(GDP) 대비 비율
    [irr] 납입한 돈의 수익률
    [break_even_return] 손익분기가 되는 사업의 수익률(0~{ $most })
    [break_even_fallback] 손익분기가 되는, 합의가 없을 때 관세율(0~{ $most })
   *[other] ?
}

spreadsheet-year = { $column ->
    [years] 연도
    [t] 첫해부터 햇수
    [counted] 계산에 넣음(1), 기간 밖(0)
    [drawn] 집행
    [in_waterfall] 그중 사업의 현금을 배분받는 돈
    [fx_need] 필요한 달러
    [fx_gap] 그중 외환시장 충격 없이 조달할 수 있는 금액을 넘는 돈
    [fx] 환율
    [weakness] 기준 환율에 대한 비
    [rate_price] 환율이 달러 가격을 바꾸는 비
    [rate_costs] 환율이 달러로 잰 비용을 바꾸는 비
    [reserves] 연말 외환보유액
    [succeeding] 성공하는 사업에 넣은 돈
    [age] 첫 집행부터 햇수(−1은 그 전)
    [cash] 사업에서 나오는 현금
    [failed] 따로 회수할 때 실패한 사업의 미회수 원리금
    [received] 그중 그 나라의 몫
    [partner] 그중 미국 쪽의 몫
    [balance] 연말 미회수 원리금
    [repaid] 회수 완료(1)
    [relief_scale] 첫해 1달러에 견준 그해에 피한 손실
    [relief] 합의로 피한 손실
    [home] 자국 공급업체의 이익
    [net] 차액
    [factor] 그해 1달러의 첫해 가치
    [cumulative] 차액의 누계(첫해 가치)
    [ahead] 이후 계속 이익(1)
    [factor_local] 그해 자국 통화의 첫해 가치
    [cumulative_local] 자국 통화로 차액의 누계(첫해 가치)
    [ahead_local] 자국 통화로 이후 계속 이익(1)
   *[other] ?
}

spreadsheet-year-of-tranche = { $column ->
    [left] 남은 금액
    [call] 집행
   *[other] ?
}

spreadsheet-year-of-pool = { $column ->
    [share] 손익 통합: 회수 전 현금 배분 비율
    [due] 손익 통합: 그해 현금을 받기 전 미회수 원리금
    [received] 손익 통합: 받은 돈
    [balance] 손익 통합: 미회수 원리금
   *[other] ?
}

spreadsheet-loss = { $column ->
    [w] 관세를 더한 값의 비(합의가 있을 때 1)
    [price] 수출 가격의 비(같은 기준)
    [qty] 물량의 비(같은 기준)
    [lost_revenue] 기준 환율에서 잃는 수출액
    [lost_costs] 기준 환율에서 잃은 판매에 들지 않는 비용
    [weakness] 기준 환율에 대한 비
    [rate_price] 환율이 달러 가격을 바꾸는 비
    [rate_qty] 환율이 물량을 바꾸는 비
    [rate_costs] 환율이 달러로 잰 비용을 바꾸는 비
    [cost] 그 나라의 손실
    [offset_buyer] 합의가 없어도 미국 수입업체·소비자가 내는 값이 같아지는 환율
    [offset_exporter] 합의가 없어도 수출 기업이 받는 값이 같아지는 환율
    [tariff_equivalent] 기준 환율에서 지금의 합의 관세와 같은 부담이 되는 관세율
   *[other] ?
}

spreadsheet-account = { $column ->
    [age] 경과 햇수
    [cash] 현금
    [share] 회수 전 배분 비율
    [due] 그해 현금을 받기 전 미회수 원리금
    [received] 받은 돈
    [balance] 미회수 원리금
   *[other] ?
}

spreadsheet-search = { $column ->
    [without_relief] 피한 손실을 뺀 차액(첫해 가치)
    [relief_revenue] 품목마다 해마다 1달러씩 잃는 수출액(첫해 가치)
    [relief_costs] 품목마다 해마다 1달러씩 들지 않는 비용(첫해 가치)
    [tried] 넣어 본 값
    [value] 결과
    [crossing] 0을 지남(1)
    [low] 아래쪽
    [high] 위쪽
    [middle] 가운데
    [middle_value] 결과
   *[other] ?
}

spreadsheet-unit-usd = 십억 달러

spreadsheet-unit-local = 십억 { CURRENCY-NAME($country) }

spreadsheet-unit-per-usd = 달러당 { CURRENCY-NAME($country) }

spreadsheet-unit-share = %

spreadsheet-unit-year = 연도

spreadsheet-unit-years = 햇수

spreadsheet-unit-dollar = 달러

spreadsheet-unit-truth = TRUE 또는 FALSE

spreadsheet-unit-flag = 1 또는 0

spreadsheet-unit-number = 숫자
