### Japanese. en.ftl says how these files are written.

## Numbers and units

usd-a-year = 年{ NUMBER($amount, style: "short") }

rate-enough = { $is-tiny ->
    [yes] 0%超
   *[no] { $rate }以上
}

share-tiny = 0.1%未満

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

headline = { $end ->
    [start] { MARK($year, "当初") }から黒字
    [year] { $year }から黒字
    [short] { $until }も{ MARK($year, "赤字") }
   *[even] { $until }に{ MARK($year, "ほぼ均衡") }
}

headline-detail = 年{ NUMBER($discount, style: "exact") }で割り引くと{ $side ->
    [none] { MARK($npv, "過不足なし") }
    [short] { $npv }の赤字
   *[ahead] { $npv }の黒字
}です。{ $returns ->
    [free] 事業の利回りがゼロでも{ MARK($rate, "元が取れます") }。
    [never] 利回りが50%に上がっても{ MARK($rate, "元は取れません") }。
   *[enough] 元を取るには年{ $rate }の利回りが必要です。
}

## Size

size-dollars = { $sizes ->
    [whole] ドルで見ると、約束額が大きいのは{ COUNTRY-NAME($first) }で、
    [level] 拠出がこの割合にとどまれば、ドルで見た両国の負担はほぼ同じで、{ COUNTRY-NAME($first) }は
   *[apart] 拠出がこの割合にとどまれば、ドルで見て負担が大きいのは{ COUNTRY-NAME($first) }で、
}{ $more }、{ COUNTRY-NAME($second) }は{ $less }です。ただ、物差しはドルだけではありません。

size-economy = { $sizes ->
    [whole] 経済規模に比べて約束が重いのは{ COUNTRY-NAME($first) }で、
    [level] 経済規模に比べた拠出の重さは両国ともほぼ同じで、{ COUNTRY-NAME($first) }は
   *[apart] 経済規模に比べて拠出が重いのは{ COUNTRY-NAME($first) }で、
}年間の国内総生産（GDP）の{ $more }、{ COUNTRY-NAME($second) }は{ $less }に当たります。

size-reserves = { COUNTRY-NAME($first) }の{ $is-whole ->
    [yes] 約束額
   *[no] 拠出額
}は外貨準備の{ $more }、{ COUNTRY-NAME($second) }は{ $less }に相当します。{ $is-whole ->
    [yes] 韓国が別の条件を求めた理由の1つです。
   *[no] { "" }
}

size-person = 人口1人当たりにすると、{ COUNTRY-NAME($first) }は{ $more }、{ COUNTRY-NAME($second) }は{ $less }です。

size-local = スライダーの為替レートで換算すると、{ COUNTRY-NAME($left) }は{ $left-amount }、{ COUNTRY-NAME($right) }は{ $right-amount }です。

size-measured = { $measure ->
    [gdp] GDPの{ $amount }
    [reserves] 外貨準備の{ $amount }
    [person] 1人当たり{ $amount }
   *[usd] { $amount }
}

size-cash = { NUMBER($amount, style: "short") } { $country ->
    [japan] ドルで拠出
   *[korea] 現金
}

size-credit = { NUMBER($amount, style: "short") } { $country ->
    [japan] 政府保証付きの銀行融資
   *[korea] 企業主導の造船投資
}

## Terms

## Tariffs

tariffs-nothing = { $is-same ->
    [yes] この税率では、約束で得るものはありません。合意がなくても関税は同じです。
   *[no] この前提では、約束で得るものはありません。合意を失っても、差し引きでは両国とも損失が出ません。
}

tariffs-answer = 合意を失うと、{ COUNTRY-NAME($left) }は{ $left-effect ->
    [nothing] { MARK($left-amount, "損得なし") }
    [gain] 年{ $left-amount }{ $right-effect ->
        [gain] { "" }
       *[cost] の得
    }
   *[cost] 年{ $left-amount }{ $right-effect ->
        [cost] { "" }
       *[gain] の損失
    }
}、{ COUNTRY-NAME($right) }は{ $right-effect ->
    [nothing] { MARK($right-amount, "損得なし") }
    [gain] 年{ $right-amount }の得
   *[cost] 年{ $right-amount }の損失
}です。{ $goods }

tariffs-part = { $part ->
    [all] すべて
   *[most] 大半
}

tariffs-on = { $class ->
    [autos] 自動車
   *[general] 自動車以外
}

tariffs-goods = { $goods ->
    [unsaid] { "" }
    [alike] その{ TARIFFS-PART($left-part) }が{ TARIFFS-ON($left-class) }で生じ{ $is-rest-same ->
        [yes] 、その他の品目の関税は合意があってもなくても同じです。
       *[no] ます。
    }
   *[classes] { COUNTRY-NAME($left) }はその{ TARIFFS-PART($left-part) }が{ TARIFFS-ON($left-class) }、{ COUNTRY-NAME($right) }は{ TARIFFS-PART($right-part) }が{ TARIFFS-ON($right-class) }で生じます。
}

tariffs-note-never = 合意が続く年数を0年としたため、節約できる額はありません。

tariffs-years = { $years }年間

tariffs-note = { $period ->
    [horizon] 合意が続くとした年数より短い、試算期間の
   *[deal] 合意が続くとした
}{ $years }で、合意の効果は{ COUNTRY-NAME($left) }の輸出企業が{ $left-effect ->
    [nothing] { MARK($left-amount, "損得なし") }
    [costs] { $left-amount }{ $right-effect ->
        [costs] { "" }
       *[saves] の負担増
    }
   *[saves] { $left-amount }{ $right-effect ->
        [saves] { "" }
       *[costs] の節約
    }
}、{ COUNTRY-NAME($right) }の輸出企業が{ $right-effect ->
    [nothing] { MARK($right-amount, "損得なし") }
    [costs] { $right-amount }の負担増
   *[saves] { $right-amount }の節約
}です。

tariffs-autos = 自動車・部品

tariffs-general = その他の品目

tariffs-rates = { $is-same ->
    [yes] 合意の有無によらず{ $deal }
   *[no] { $deal } → { $fallback }
}

tariffs-no-loss = 失うものなし

## Currency

currency-need = { COUNTRY-NAME($country) }は最大で年{ $peak }を調達する必要があります。通貨を揺るがさずに調達できるとみた額{ $room ->
    [within] に収まります。
    [none] は{ MARK($capacity, "ゼロ") }で、期間全体では外貨準備の{ $gap }を取り崩す計算です。
    [little] は{ $capacity }をわずかに下回り、不足分のために期間全体で外貨準備の{ $gap }を取り崩す計算です。
   *[beyond] は{ $capacity }で、不足分のために期間全体で外貨準備の{ $gap }を取り崩す計算です。
}

currency-answer = { $need }{ COUNTRY-NAME($country) }政府が懸念したように、{ COUNTRY-NAME($other) }と同じ日程で全額を現金で払っていれば、必要なドルは最大で年{ $peak }になったはずです。

currency-note = { $need }拠出総額の負担を自国通貨でみると、{ COUNTRY-NAME($first) }は{ $first-cost }、{ COUNTRY-NAME($second) }は{ $second-cost }です。

currency-counterfactual = 全額現金の場合

currency-capacity = 調達可能額 { NUMBER($amount, style: "short") }

## Returns

returns-repaid = { COUNTRY-NAME($country) }は{ $repaid ->
    [never] それまでに元利の全額を{ MARK($flip, "回収できません") }
    [whole] { $flip }に元利の回収を終えます
    [first] 最初の事業群の元利を{ $flip }に回収します
   *[last] 最初の事業群の元利を{ $flip }に、最後の事業群を{ $last }に回収します
}。

returns-answer = 事業の利回りが年{ NUMBER($rate, style: "exact") }なら、{ $until }までに受け取る額は、{ COUNTRY-NAME($left) }が{ $left-received }（拠出額は{ $left-invested }）、{ COUNTRY-NAME($right) }が{ $right-received }（拠出額は{ $right-invested }）です。{ $is-repaid ->
    [no] それまでに元利の全額を回収できる国は{ MARK($flip, "ありません") }。
   *[yes] { $left-repaid }{ $right-repaid }
}

returns-received = { COUNTRY-NAME($country) }側 { NUMBER($amount, style: "short") }

returns-partner = 米国側

returns-partner-received = { returns-partner } { NUMBER($amount, style: "short") }

returns-flip = { $year }：{ $is-whole ->
    [yes] 回収完了、以後{ $share }対{ $rest }
   *[no] 最初の事業で回収完了
}

returns-no-flip = 全額は回収できず

returns-owed = 未回収 { NUMBER($amount, style: "short") }

## Verdict

verdict-both-short = この前提では、年{ NUMBER($discount, style: "exact") }で割り引いた収支は{ $until }になっても{ COUNTRY-NAME($left) }が{ $left-npv }、{ COUNTRY-NAME($right) }が{ $right-npv }の赤字です。

verdict-ledger = { COUNTRY-NAME($country) }は{ $end ->
    [start] { MARK($year, "当初") }から黒字
    [year] { $year }から黒字
    [short] { $until }になっても{ $npv }の赤字
   *[even] { $until }にほぼ均衡
}

verdict-answer = この前提では、{ $left }、{ $right }です。

verdict-even = 均衡

verdict-even-from = { $year }から黒字

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
