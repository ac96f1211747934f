### What this edition says otherwise than src/content/words/ja.ftl, in the order of that file.

# $is-one: Japanese has no plural
lever-value = { $unit ->
    [percent] { $number }%
    [percent-a-year] 年{ $number }%
    [Taiwan-dollars-per-US-dollar] 1米ドル={ $number }台湾ドル
    [won-per-dollar] 1ドル={ $number }ウォン
    [USD-bn-a-year] 年{ $number }
    [years] { $number }年
    [year] { $number }年
   *[number] { $number }
}

# $is-one: Japanese has no plural
lever-value-short = { $unit ->
    [percent] { $number }%
    [percent-a-year] { $number }%
    [Taiwan-dollars-per-US-dollar] { $number }台湾ドル
    [won-per-dollar] { $number }ウォン
    [USD-bn-a-year] { NUMBER($number, style: "short") }
    [years] { $number }年
    [year] { $number }年
   *[number] { $number }
}

country-name = { $country ->
    [taiwan] 台湾
   *[korea] 韓国
}

country-short = { $country ->
    [taiwan] 台湾
   *[korea] 韓国
}

capital = { $country ->
    [taiwan] 台湾
   *[korea] 韓国
}

currency-name = { $country ->
    [taiwan] 台湾ドル
   *[korea] ウォン
}

currency-code = { $country ->
    [taiwan] TWD
   *[korea] KRW
}

head-title = 韓国と台湾の対米投資、誰のお金なのか

head-lede = 米政府の数え方では、関税の引き下げと引き換えに台湾は{ $first }、韓国は{ $second }の対米投資を約束しました。台湾では企業と銀行が、韓国では主に国が資金を出します。2つは同じ合意なのでしょうか。

brief-outcome = { $drawn ->
    [all] 全額拠出なら
    [same] { $share }の拠出なら
   *[apart] 一部の拠出なら
}、{ $until }までに米ドル建てで韓国は{ $who ->
    [both] 元が取れます
    [one] { $one ->
        [taiwan] 元が取れません
       *[korea] 元が取れます
    }
   *[neither] 元が取れません
}。

brief-partner = 韓国の事業の現金は、{ $share }%が米国側に渡ります。

brief-needs-both = { COUNTRY-SHORT($second) }に必要な利回りは{ $other }です。

brief-need-both = { $is ->
    [nothing] 韓国は利回りゼロでも元が取れます。
   *[too-much] 韓国に必要な利回りは{ $rate }%超です。
}

brief-stake-of = 合意なしなら年間の損失

brief-tariff = { $class ->
    [autos] 米国の自動車・部品関税が
   *[other] 米国の関税が
}{ $fallback }でなく{ $deal }に

brief-rate = { $country ->
    [taiwan] { $rate }台湾ドル
   *[korea] { $rate }ウォン
}

brief-fallback-differs = 双方の関税率は別々に設定されています。

brief-dollar-differs = 台湾ドルとウォンの相場は別々に設定されています。

brief-question = 2つの約束を一目で

brief-title = 台湾{ $first }、韓国{ $second }の対米投資。誰が払い、誰に戻るのか

brief-dollar = 米ドルの相場

brief-pledge = { $country ->
    [taiwan] { $amount }（米政府）。企業の資金と保証付き融資
   *[korea] { $amount }。うち現金{ $cash }、造船協力{ $rest }
}

brief-payment = { $country ->
    [taiwan] 企業しだい。上限も期限も見当たらず
   *[korea] 現金は年{ $cap }が上限
}

brief-cash = { $country ->
    [taiwan] 配分は見当たらず。企業のもの
   *[korea] 回収まで{ $before }ずつ、その後は韓国が{ $after }。{ $years }年で回収が難しければ調整も
}

brief-made-of = 韓国の損益＝免れた関税＋受け取る現金－払い込む金額（現在価値）。{ $date }確認。

preset-meaning = { $preset ->
    [as-signed] 合意により、相互関税（一般品目）と自動車・部品の税率は{ $deal }に下がることになりました。台湾の税率を最高裁判決の前に発効させた告示は見当たりません。
    [after-ruling] 緊急権限に基づく相互関税が無効となり、どこからの輸入にも同じ課徴金がかかりました。一般品目では、合意があってもなくても差がなくなりました。
   *[today] { $month }以降、一般品目の税率は別の法律に基づきます。韓国の税率は投資の約束に左右されません。台湾の税率は、貿易協定の約束により低くなっています。自動車・部品と韓国の特許医薬品の税率は、今も合意に左右されます。
}

flip = { $value }で{ $even ->
    [both] 両者が並ぶ
   *[country] { COUNTRY-NAME($even) }は損益ゼロ
}

lever-label = { $lever ->
    [funding-take_up] 未払い・未契約の約束額のうち拠出する割合
    [tariff-taiwan-autos-fallback] 合意がない場合の台湾の自動車部品への関税
    [tariff-korea-autos-fallback] 合意がない場合の韓国の自動車・部品への関税
    [tariff-general-fallback] 合意がない場合のその他の品目への関税
    [tariff-pharma-fallback] 合意がない場合の特許医薬品への関税
    [tariff-relief_years] 合意が続く年数
    [tariff-pass_through] 関税のうち米国側が負担する割合
    [tariff-autos-pass_through] 自動車・部品への関税のうち米国側が負担する割合
    [tariff-elasticity] 価格が1%上がるごとの販売の減少率（%）
    [tariff-margin] 失った販売のうち実質的な損失となる割合
    [tariff-growth] 輸出の伸び率
    [trade-korea-outside_share] 韓国：輸出のうち別の関税制度の対象となる割合
    [trade-pharma-covered_share] 韓国の医薬品のうちこの関税の対象となる割合
    [fx-korea-spot] ウォン相場（1ドル当たり）
    [fx-korea-capacity] 韓国がウォン安なしに年間調達できるドル
    [fx-taiwan-spot] 台湾ドル相場（1米ドル当たり）
    [fx-korea-drift] ウォン相場の年間変化率（+はウォン安）
    [fx-taiwan-drift] 台湾ドル相場の年間変化率（+は台湾ドル安）
    [fx-korea-pressure] { $bought }買うごとのウォン安の幅
    [fx-korea-pass_through] ウォン相場の変動のうち米ドル建て価格に及ぶ割合
    [fx-taiwan-pass_through] 台湾ドル相場の変動のうち米ドル建て価格に及ぶ割合
    [fx-korea-dollar_costs] 韓国：輸出企業の費用のうち米ドル建ての割合
    [fx-taiwan-dollar_costs] 台湾：輸出企業の費用のうち米ドル建ての割合
    [projects-return] 事業の年間利回り
    [projects-loss_share] 失敗する事業で失う資金の割合
    [waterfall-spread] 未回収分にかかる金利の上乗せ幅
    [waterfall-review_share] { $review-years }年後の見直し後の韓国の取り分
    [projects-lag] 建設の年数（遅れを含む）
    [projects-life] 事業が収益を生む年数
    [projects-home_gain] 資金のうち自国の受注企業の利益となる割合
    [discount] 米ドルの資金コスト
    [discount-korea] ウォンの資金コスト
    [discount-taiwan] 台湾ドルの資金コスト
   *[horizon] 試算する年数
}

lever-drift-start = { $lever ->
    [fx-taiwan-drift] 本試算の想定。台湾ドルと米ドルの資金コストの差を埋める変化
   *[fx-korea-drift] 本試算の想定。ウォンとドルの資金コストの差を埋める変化
}

lever-provenance = { $lever ->
    [funding-take_up] 約束額の全額
    [tariff-taiwan-autos-fallback] 台湾の業界の計算。通商拡大法232条の税率＋通常の関税
    [tariff-korea-autos-fallback] 通商拡大法232条の税率
    [tariff-general-fallback] 選んだ時点の法律。台湾には通常の関税（台湾経済部の平均）を上乗せ
    [tariff-pharma-fallback] 通商拡大法232条の税率。命令の前は無税
    [tariff-relief_years] 本試算の想定
    [tariff-pass_through] { $date }の研究では{ $number }〜{ $to }
    [tariff-autos-pass_through] 本試算の想定。一部の自動車メーカーは{ $date }に値下げした
    [tariff-elasticity] 長期の研究では約{ $number }
    [tariff-margin] 本試算の想定
    [tariff-growth] 本試算の想定（伸びなし）
    [trade-korea-outside_share] 本試算の想定。全体の内訳は見つからず
    [trade-pharma-covered_share] バイオ後続品を除いた割合
    [fx-korea-spot] { $date }
    [fx-korea-capacity] 韓国銀行（中央銀行）は{ $number }とする
    [fx-taiwan-spot] { $date }の平均
    [fx-korea-drift] { lever-drift-start }
    [fx-taiwan-drift] { lever-drift-start }
    [fx-korea-pressure] 本試算の想定。IMFの{ $date }の研究に基づく
    [fx-korea-pass_through] 本試算の想定。貿易の多くはドル建て
    [fx-taiwan-pass_through] 本試算の想定。貿易の多くはドル建て
    [fx-korea-dollar_costs] 本試算の想定。輸出に占める外国の部品や原材料。未検証
    [fx-taiwan-dollar_costs] 本試算の想定。OECDの集計による輸出の外国由来の分
    [projects-return] 本試算の想定。韓国は第1号事業で{ $number }を見込むと報じられた
    [projects-loss_share] 本試算の想定
    [waterfall-spread] 本試算の想定。公表されていない
    [waterfall-review_share] 変更なし。条項に数値はない
    [projects-lag] 本試算の想定（計画どおり）。年々の現金は計画のまま
    [projects-life] 本試算の想定
    [projects-home_gain] 本試算の想定（見込まない）
    [discount] { $date }の米20年国債の利回り。{ $later }は{ $number }
    [discount-korea] 本試算の想定。2026年1月の韓国20年国債の利回り
    [discount-taiwan] { $date }の台湾の30年物公債の利回り
   *[horizon] 本試算の想定
}

lever-unit = { $unit ->
    [percent] %
    [percent-a-year] %
    [Taiwan-dollars-per-US-dollar] 台湾ドル
    [won-per-dollar] ウォン
    [USD-bn-a-year] 億ドル
    [years] 年
    [year] { "" }
   *[number] { "" }
}

size-dollars = { $sizes ->
    [whole] ドル建ての約束額は{ COUNTRY-NAME($first) }が{ $more }と、{ COUNTRY-NAME($second) }の{ $less }を上回ります。
    [level] 拠出がこの割合にとどまれば、ドル建ての額は{ COUNTRY-NAME($first) }が{ $more }、{ COUNTRY-NAME($second) }が{ $less }で、ほぼ同じです。
   *[apart] 拠出がこの割合にとどまれば、ドル建ての額は{ COUNTRY-NAME($first) }が{ $more }と、{ COUNTRY-NAME($second) }の{ $less }を上回ります。
}ただし資金の性格は異なり、台湾は企業の資金と銀行融資、韓国は主に国の資金です。

size-economy = { $sizes ->
    [whole] 経済規模に対する約束額は、{ COUNTRY-NAME($first) }が年間の総生産（GDP）の{ $more }と、{ COUNTRY-NAME($second) }の{ $less }を上回ります。
    [level] 経済規模に対する拠出額は、{ COUNTRY-NAME($first) }が年間の総生産（GDP）の{ $more }、{ COUNTRY-NAME($second) }が{ $less }で、ほぼ同じです。
   *[apart] 経済規模に対する拠出額は、{ COUNTRY-NAME($first) }が年間の総生産（GDP）の{ $more }と、{ COUNTRY-NAME($second) }の{ $less }を上回ります。
}

size-reserves = { COUNTRY-NAME($first) }の{ $is-whole ->
    [yes] 約束額
   *[no] 拠出額
}は外貨準備の{ $more }、{ COUNTRY-NAME($second) }は{ $less }に相当します。ただし台湾の中央銀行は支払わず、韓国政府は現金分のドルを調達します。

size-cash = { NUMBER($amount, style: "short") } { $country ->
    [taiwan] 当局の支出
   *[korea] 現金
}

size-credit = { NUMBER($amount, style: "short") } { $country ->
    [taiwan] 企業の資金と銀行融資
   *[korea] 企業主導の造船協力
}

size-measure = { $measure ->
    [usd] 米ドル
    [gdp] 経済規模
    [reserves] 外貨準備
    [person] 1人当たり
   *[local] 自国・地域の通貨
}

size-caption = 双方の約束額を同じ縮尺で示しています。スライダーの上の線は、動かしたときの最終収支です。輪は損益ゼロの点です。

terms-answer = いいえ。韓国は米国が選ぶ事業に国が資金を出します。その代わりに、{ STRONG($safeguards) }があります。台湾は企業が自ら選んで投資し、現金を米国と分ける取り決めは見当たりません。

tariffs-nothing = { $is-same ->
    [yes] この税率では、約束で得るものはありません。合意がなくても関税は同じです。
   *[no] この前提では、約束で得るものはありません。合意がなくなっても、差し引きではどちらにも損失が出ません。
}

tariffs-on = { $class ->
    [autos] 自動車・部品
   *[general] その他の品目
}

tariffs-caption = 輸出企業が1年間に失う金額を、{ $year }の貿易額で試算しました。売れ続ける分の値下げと、売れなくなる分の実質的な損失を合わせたもので、関税の残りは米国の輸入企業や消費者が負担します。矢印は、合意がある場合の税率 → ない場合の税率です。台湾は自動車部品を輸出しますが、自動車は輸出しません。コンピューター、半導体、金属、航空機、医薬品には別の関税制度があり、このうち韓国の特許医薬品だけを含めています。

offset-buyer = { $kind ->
    [same] 合意を失っても、米国の輸入企業・消費者が{ COUNTRY-NAME($country) }製の自動車・部品に払う額は変わりません。
    [near] 合意を失っても、米国の輸入企業・消費者が{ COUNTRY-NAME($country) }製の自動車・部品に払う額はほとんど変わりません。
    [half] { CURRENCY-NAME($country) }の価値が半分になっても、合意がなければ、米国の輸入企業・消費者が{ COUNTRY-NAME($country) }製の自動車・部品に払う額は今より増えます。
    [twice] { CURRENCY-NAME($country) }の価値が倍になっても、合意がなければ、米国の輸入企業・消費者が{ COUNTRY-NAME($country) }製の自動車・部品に払う額は今より減ります。
   *[at] 1米ドル={ $today }が{ $rate }になれば、合意がなくても、米国の輸入企業・消費者が{ COUNTRY-NAME($country) }製の自動車・部品に払う額は変わりません。
}

offset-exporter = { $kind ->
    [same] 輸出企業が受け取る{ CURRENCY-NAME($country) }の額は変わりません。
    [near] 輸出企業が受け取る{ CURRENCY-NAME($country) }の額はほとんど変わりません。
    [half] 輸出企業が受け取る{ CURRENCY-NAME($country) }の額は、その価値が半分になっても減ります。
    [twice] 輸出企業が受け取る{ CURRENCY-NAME($country) }の額は、その価値が倍になっても増えます。
   *[at] 輸出企業が受け取る{ CURRENCY-NAME($country) }の額は、1米ドル={ $rate }なら変わりません。
}

offset-since = { $since ->
    [rise] 最も安かった{ $date }以降の{ CURRENCY-NAME($country) }高
    [fall] { $date }以降の{ CURRENCY-NAME($country) }安
   *[moved] 1米ドル={ $rate }の相場（最も安かった{ $date }は{ $past }）
}

offset-line = { $party ->
    [buyer] 米国価格が同じ
   *[exporter] { CURRENCY-NAME($country) }で同額
}

offset-rate = { $country ->
    [taiwan] { $rate }台湾ドル
   *[korea] { $rate }ウォン
}

offset-caption = 自動車・部品（台湾は部品だけ）について、直近の相場での合意と比べています。破線は、輸出企業が自らの通貨で受け取る額です。点はドラッグするか、矢印キーで動かせます。動かすと元の位置に丸印が残ります。

currency-need = { $country ->
    [taiwan] 台湾の当局は、約束のために米ドルを調達しません。
   *[korea] 韓国は最大で年{ $peak }を調達する必要があります。{ $room ->
        [unknown] { "" }
        [within] ウォン安を招かずに調達できる額に収まります。
        [none] ウォン安を招かずに調達できる額は{ MARK($capacity, "ゼロ") }で、期間全体では外貨準備の{ $gap }を取り崩す計算です。
        [little] ウォン安を招かずに調達できる額は{ $capacity }をわずかに下回り、不足分のために期間全体で外貨準備の{ $gap }を取り崩す計算です。
       *[beyond] ウォン安を招かずに調達できる額は{ $capacity }で、不足分のために期間全体で外貨準備の{ $gap }を取り崩す計算です。
    }
}

currency-note = { $need }自らの通貨に換算した拠出の総額は、{ COUNTRY-NAME($first) }が{ $first-cost }、{ COUNTRY-NAME($second) }が{ $second-cost }です。

currency-question = ウォンと台湾ドルは​持ちこたえられるか

currency-caption = 政府が1年間に調達しなければならない米ドルの額です。台湾の当局は調達しません。企業が自らのドルやドル建ての借り入れを数年に分けて使うと、台湾の中央銀行は説明します。調達できる額は、韓国銀行（中央銀行）の示した範囲の中央です。

returns-answer = 事業の利回りが年{ NUMBER($rate, style: "exact") }なら、{ $until }までに{ COUNTRY-NAME($right) }が受け取る額は{ $right-received }（拠出額は{ $right-invested }）です。{ $is-repaid ->
    [no] それまでに元利の全額は回収できません。
   *[yes] { $right-repaid }
}台湾の約束にはこうした現金がなく、企業が稼ぎを自ら得ます。

verdict-if = { $drawn ->
    [all] 韓国の約束額が{ $right-by }までに全額拠出され
    [same] 韓国の約束額の{ $left-share }が拠出され
   *[apart] 韓国の約束額の{ $right-share }が拠出され
}、事業が年{ NUMBER($return, style: "exact") }の利回りを上げる場合

verdict-both-short = { $if }、年{ NUMBER($discount, style: "exact") }で割り引いた現在価値では、{ $until }になっても{ COUNTRY-NAME($right) }が約{ $right-npv }の赤字です。

verdict-answer = { $if }、年{ NUMBER($discount, style: "exact") }で割り引いた現在価値では、{ $right }です。台湾は企業が自ら投資するため、こうした計算はありません。

verdict-drawn-both = { $money ->
    [local] 米ドル建てでは、
   *[usd] { "" }
}実際の拠出が約束額の{ $other }%以下なら、{ COUNTRY-NAME($second) }は元が取れます。

verdict-drawn = { $country ->
    [taiwan] { "" }
   *[korea] { $money ->
        [local] 米ドル建てでは、
       *[usd] { "" }
    }実際の拠出が約束額の{ $share }%以下なら、韓国は元が取れます。
}

verdict-own-too = 自国通貨建てでは、{ COUNTRY-NAME($right) }が{ $right-npv }です。

verdict-own = 各年の為替相場で換算した自国通貨建てでは、{ $right }です。

verdict-budget = 銀行と輸出企業の損益、保証料を除き、政府の財政だけで見ると、{ $until }に{ $right }です。台湾の当局が保証の履行で払う額は計算していません。保証料も条件も見当たらないためです。

verdict-money = { $money ->
    [usd] 米ドル
   *[local] 自国通貨
}

verdict-note = { $money ->
    [local] 米ドル建てで、
   *[usd] { "" }
}約束の元が取れるのは、合意がない場合の関税（自動車とその他の品目に一律）が、{ $right }の場合です。

verdict-caption = 韓国が免れた損失に受け取った現金を加え、拠出額を引いて、{ $year }年から累計しました。各年の額は、米ドルまたは自国通貨の資金コストで割り引き、企業が造船協力に投じる資金は含みません。台湾の線はありません。企業が自ら投資し、稼ぎを自ら得るため、累計するものがないからです。

picture-size = { $is ->
    [none] 比べるものなし
    [alike] 金額はほぼ同じ
    [in-dollars] 米ドルでは{ COUNTRY-SHORT($larger) }の額が{ COUNTRY-SHORT($smaller) }の{ $times }倍
   *[larger] { COUNTRY-SHORT($larger) }の額は{ COUNTRY-SHORT($smaller) }の{ $times }倍
}

# $is-one: Japanese has no plural
picture-currency = 払い込みは韓国{ $other }年

picture-returns = { $who ->
    [both] 韓国は全額を回収
    [one] { $one ->
        [taiwan] 韓国は全額は回収できず
       *[korea] 韓国は全額を回収
    }
   *[neither] 韓国は全額は回収できず
}

picture-verdict = { $who ->
    [both] 韓国は{ $until }までに元が取れる
    [one] { $one ->
        [taiwan] 韓国は{ $until }までには元が取れず
       *[korea] 韓国は{ $until }までに元が取れる
    }
   *[neither] 韓国は{ $until }までには元が取れず
}

map-even = { $of ->
    [difference] 両者が並ぶ
   *[country] { COUNTRY-NAME($of) }が損益ゼロ
}

uncertainty-answer = シナリオ100通りのうち、{ $money ->
    [local] 自国通貨建てで
   *[usd] { "" }
}{ COUNTRY-NAME($right) }が黒字になるのは{ $right-count }です。

uncertainty-spread = 自国通貨建ての収支は、中央の50%のシナリオで、{ $right }となります。

uncertainty-assumed = 前提：1年間の変動幅はウォンが{ $right-volatility }%（標準偏差）。事業の利回りは年{ $project-return }を中心に上下{ $return-sd }ポイントとします。乱数シード{ $seed }で作った{ $paths }通りのシナリオです。

uncertainty-label = { $parameter ->
    [volatility-taiwan] 台湾ドル相場の1年間の変動幅
    [volatility-korea] ウォン相場の1年間の変動幅
    [correlation] 台湾ドルとウォンがそろって動く度合い
   *[return_sd] 事業の運：利回りの上下の幅
}

uncertainty-provenance = { $parameter ->
    [volatility-taiwan] 2015〜24年の月平均から。日々の終値ではこれより大きい
    [volatility-korea] 2015〜24年の月平均から。日々の終値ではこれより大きい
    [correlation] 本試算の想定。1は完全に連動、0は無関係、−1は正反対
   *[return_sd] 本試算の想定。3回に2回はこの幅に収まる
}

uncertainty-meaning = シナリオは、偶然の動きを1通りずつ試算したものです。毎年、ウォンは上の前提の経路を中心に不規則に動き、韓国の全事業の利回りもそろって想定から上下します。黒字か赤字かは上の収支と同じ通貨で数えます。主な決め手は利回りで、為替は、自国通貨建ての負担と、合意で免れる損失を左右します。新たな関税、裁判所の判断、合意の破棄といった政治の動きは含みません。

interpretations-answer = 解釈が分かれる条件をどう読むかによって、{ $until }年時点の米ドル建ての収支は、{ $right }です。

timeline-answer = この{ $months }カ月で、関税の発表、2つの合意の署名を経て、最高裁判決と別の法律が前提を変えました。韓国の払い込みは1回で、台湾企業が約束に基づいて使った額は見当たりません。

method-known = 収録した{ $all }項目の内訳は、確定が{ $settled }、報道が{ $reported }、見解に相違が{ $contested }、警告が{ $threatened }です。残る{ $assumed }項目は、見つからなかった事柄や本試算の想定を記録したものです。分からないことは前提としてスライダーにし、初期値とその理由を下に添えました。スライダーのない想定もあります。収支は実際に支払いや契約があった{ $first-year }年に始まり、拠出の大部分は{ $first-calls }年から始まるとしました。利回りは全事業で同じとし、日程が公表されていない韓国の造船協力の資金と台湾の資金は、韓国が現金を拠出する年に割り振りました。{ MARK($inputs, "すべての入力値の出典") }。

judgement-covered-share = 韓国の医薬品の{ $share }。免除対象のバイオ後続品を除いた割合で、個別に合意した企業の負担はさらに軽い

judgement-autos-pass-through = { $share }。日本メーカーは{ $date }に値下げしたが、他の品目の研究では大半が転嫁されている。部品については見つからず

judgement-reference = 現在の相場。初期値では相場の変動を数えないため。貿易額は{ $year }のもの

judgement-shipbuilding = 企業が出し、配分の対象外。日程は公表されておらず、韓国が現金を拠出する年に割り振った

judgement-in-waterfall = 韓国の了解覚書のとおり、米国が求める韓国の資金はすべて配分の対象となる

judgement-dollar-costs = OECDの統計で輸出に占める外国分にほぼ相当する。韓国の値は未確認

judgement-home-gain = 結果を左右しないよう、見込まない

amount-local = { $amount }{ CURRENCY-NAME($country) }

amount-exchange-rate = 1米ドル={ $amount }{ CURRENCY-NAME($country) }

spreadsheet-class = { $class ->
    [autos] 自動車・部品
    [general] その他の品目
    [metals] 金属
    [electronics] コンピューターと半導体
    [pharma] 特許医薬品
    [generics] その他の医薬品
    [outside] 合意の対象外の品目
   *[other] { $class }
}

spreadsheet-tranche = { $tranche ->
    [paid] { $year }年に払った分
    [calls] これから拠出する分
    [guaranteed] 保証のみの分
    [shipbuilding] 造船協力
    [companies] 企業自身の資金
    [loans] 銀行融資（一部を保証）
   *[other] { $tranche }
}
