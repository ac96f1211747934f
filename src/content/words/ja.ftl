### Japanese. en.ftl says how these files are written.
###
### The page speaks to its readers in です・ます; labels are nouns. Figures are half-width, with 万,
### 億 and 兆 and without commas; other signs are full-width.
###
### | English | Japanese |
### |---|---|
### | pledge | 約束、約束額 |
### | drawn, paid in | 拠出 |
### | deal | 合意 |
### | terms, safeguard | 条件、歯止め |
### | memorandum | 了解覚書 |
### | ledger | 収支 |
### | ahead, short, even | 黒字、赤字、損益ゼロ |
### | reciprocal tariff, sectoral tariff | 相互関税、品目別関税 |
### | repaid with interest | 元利を回収 |
### | project return | 事業の利回り |
### | raise without weakening the won | ウォン安を招かずに調達 |
### | pooled | 損益通算 |
### | assumption | 前提 |
### | a simulated future, luck | シナリオ、運 |
### | our judgement | 本試算の想定 |
### | map, picture | 図 |

## Numbers and units

usd-a-year = 年{ NUMBER($amount, style: "short") }

share-tiny = { $least }未満

short-or-ahead = { $amount }{ $side ->
    [short] の赤字
   *[ahead] の黒字
}

list = { $list }、{ $next }

sentences = { $first }{ $second }

quoted = 「{ $name }」

# $is-one: Japanese has no plural
lever-value = { $unit ->
    [percent] { $number }%
    [percent-a-year] 年{ $number }%
    [yen-per-dollar] 1ドル={ $number }円
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
    [yen-per-dollar] { $number }円
    [won-per-dollar] { $number }ウォン
    [USD-bn-a-year] { NUMBER($number, style: "short") }
    [years] { $number }年
    [year] { $number }年
   *[number] { $number }
}

full-stop = 。

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

currency-code = { $country ->
    [japan] JPY
   *[korea] KRW
}

## Head of the page

head-title = 日韓の対米投資、お金は戻ってくるのか

## Head of the page, static
## table: static

step = { $step ->
    [deals] 合意の中身
    [bill] 負担
   *[payback] 回収
}

step-row = ページの内容

head-kicker = 解説

head-as-of = { $date }に事実を確認

head-lede = 関税の引き下げと引き換えに、日本は{ $first }、韓国は{ $second }の対米投資を約束しました。2つの合意は同じ内容なのか。それだけの価値はあるのか。

## Brief

brief-outcome = { $drawn ->
    [all] 全額拠出なら
    [same] { $share }の拠出なら
   *[apart] 一部の拠出なら
}{ $who ->
    [both] { $until }までにドル建てで両国とも元が取れます。
    [one] { $until }までにドル建てで元が取れるのは{ COUNTRY-SHORT($one) }だけです。
   *[neither] 、ドル建てでは{ $until }までに両国とも元が取れません。
}

brief-partner = 米国側は現金の{ $share }%を得ます。

brief-needs-both = 必要利回り（印）は{ COUNTRY-SHORT($first) }{ $rate }、{ COUNTRY-SHORT($second) }{ $other }です。

brief-need = { $is ->
    [nothing] ゼロ
    [percent] { $rate }%
   *[too-much] { $rate }%超
}

brief-need-both = { $is ->
    [nothing] 利回りゼロでも元が取れます。
   *[too-much] 必要な利回りは両国とも{ $rate }%超です。
}

brief-result-of = { $until }までの損益

brief-result = { $amount }

brief-bill = 拠出額 { $amount }

brief-own-money = { $amount }

brief-per-person = 1人当たり{ $amount }

brief-stake = { $amount }

brief-stake-of = 年間の損失（合意がない場合）

brief-no-ledger = 収益は企業のもの

brief-rate = { $country ->
    [japan] { $rate }円
   *[korea] { $rate }ウォン
}

brief-bills = 拠出額は{ COUNTRY-SHORT($first) }が{ $bill }、{ COUNTRY-SHORT($second) }が{ $other }です。

brief-rates = { $first }・{ $second }

brief-cars = 車 { $rate }%・{ $other }%

brief-fallback-differs = 両国の関税率は別々に設定されています。
brief-dollar-differs = 円とウォンの相場は別々に設定されています。

## Brief, static
## table: static

brief-question = 両国の約束を一目で

brief-title = 日本{ $first }、​韓国{ $second }の​対米投資は​関税引き下げの代償。​お金は戻ってくるのか

brief-tariff-label = 見返り
brief-pledge-label = 約束額
brief-payment-label = 支払い
brief-cash-label = 配分

brief-tariff = { $class ->
    [autos] 米国の自動車関税
   *[other] 米国の関税
}{ $fallback }を{ $deal }に

brief-pledge = { $country ->
    [japan] { $amount }。大半は融資と保証（日本政府の説明）
   *[korea] { $amount }。うち現金{ $cash }、造船協力{ $rest }
}

brief-payment = { $country ->
    [japan] 2029年1月まで。年間上限は見当たらず
   *[korea] 現金は年{ $cap }が上限
}

brief-cash = { $country ->
    [japan] 回収まで{ $before }ずつ、その後は日本が{ $after }
   *[korea] 同じ。{ $years }年で回収が難しければ調整も
}

brief-return = 事業の利回り（年）
brief-fallback = 合意なしの関税（一般）
brief-dollar = ドル高（+）・ドル安（−）

brief-return-unit = %
brief-hand-unit = %

brief-hand-number = { $name }（数値）
brief-dollar-number = ドルの変化（%）

brief-even = 損益ゼロ
brief-all-terms = 条件一覧
brief-all-assumptions = 出典と前提
brief-reset = 元に戻す

brief-share = 共有
brief-copied = コピー済み

brief-made-of = 免れた関税＋受取現金－払込額の現在価値（円・ウォンは自国金利）。日本は銀行融資込み、韓国は造船協力を除く（拠出額は込み、各年の為替）。{ $date }確認。

## The law as of a date

preset-title = 前提とする法律

preset-chosen = { preset-title }：{ $preset }（{ $month }〜）

preset-label = { $preset ->
    [as-signed] 署名時
    [threat-2026-01] 引き上げ警告
    [after-ruling] 最高裁判決後
   *[today] 現在
}

preset-authority = { $preset ->
    [as-signed] 相互関税（一般品目）は国際緊急経済権限法（IEEPA）、品目別関税（自動車）は通商拡大法232条
    [threat-2026-01] { $date }に表明、発動されず
    [after-ruling] 一般品目は通商法122条の課徴金、品目別関税（自動車）は通商拡大法232条
   *[today] 一般品目は通商法301条、品目別関税（自動車、特許医薬品）は通商拡大法232条
}

preset-meaning = { $preset ->
    [as-signed] 両国の合意で、相互関税（一般品目）と自動車関税の税率はともに{ $deal }に下がりました。
    [threat-2026-01] 韓国の自動車とその他すべての品目を{ $fallback }に戻すという警告でした。合意で免れた税率と同じなので、計算結果は署名時と変わりません。
    [after-ruling] 緊急権限に基づく相互関税が無効となり、すべての国に同じ課徴金がかかりました。一般品目では、合意があってもなくても差がなくなりました。
   *[today] { $month }以降、一般品目の税率は別の法律に基づき、投資の約束には左右されません。一般品目で合意の効果として残るのは、日本に通常の関税が上乗せされない点だけです。自動車と特許医薬品の税率は今も約束に左右されます。
}

## Sliders

flip = { $even ->
    [both] 並ぶ
   *[country] { COUNTRY-NAME($even) }損益ゼロ
} { $value }

flips = 答えが変わる値

flip-move = { $flip }：{ QUOTED($slider) }をここに動かす

lever-label = { $lever ->
    [funding-take_up] 未払い・未契約の約束額のうち拠出する割合
    [funding-japan-take_up] 日本：未払い・未契約分のうち拠出する割合
    [funding-japan-cash_share] 日本：銀行融資でなくドルで拠出する割合
    [funding-japan-in_waterfall] 日本：収益配分の対象となる割合
    [funding-japan-last_year] 日本：拠出の最終年
    [tariff-japan-autos-fallback] 合意がない場合の日本車への関税
    [tariff-korea-autos-fallback] 合意がない場合の韓国車への関税
    [tariff-general-fallback] 合意がない場合のその他の品目への関税
    [tariff-pharma-fallback] 合意がない場合の特許医薬品への関税
    [tariff-relief_years] 合意が続く年数
    [tariff-pass_through] 関税のうち米国側が負担する割合
    [tariff-autos-pass_through] 自動車関税のうち米国側が負担する割合
    [tariff-elasticity] 価格が1%上がるごとの販売の減少率（%）
    [tariff-margin] 失った販売のうち実質的な損失となる割合
    [tariff-growth] 輸出の伸び率
    [trade-korea-outside_share] 韓国：輸出のうち別の関税制度の対象となる割合
    [trade-pharma-covered_share] 医薬品のうちこの関税の対象となる割合
    [fx-korea-spot] ウォン相場（1ドル当たり）
    [fx-korea-capacity] 韓国がウォン安を招かずに年間調達できるドル
    [fx-japan-spot] 円相場（1ドル当たり）
    [fx-japan-capacity] 日本が円安を招かずに年間調達できるドル
    [fx-korea-drift] ウォン相場の年間変化率（+はウォン安）
    [fx-japan-drift] 円相場の年間変化率（+は円安）
    [fx-korea-pressure] { $bought }買うごとのウォン安の幅
    [fx-japan-pressure] { $bought }買うごとの円安の幅
    [fx-korea-pass_through] ウォン相場の変動のうちドル建て価格に及ぶ割合
    [fx-japan-pass_through] 円相場の変動のうちドル建て価格に及ぶ割合
    [fx-korea-dollar_costs] 韓国：輸出企業の費用のうちドル建ての割合
    [fx-japan-dollar_costs] 日本：輸出企業の費用のうちドル建ての割合
    [projects-return] 事業の年間利回り
    [projects-loss_share] 失敗する事業で失う資金の割合
    [waterfall-spread] 未回収分にかかる金利の上乗せ幅
    [waterfall-review_share] { $review-years }年後の見直し後の韓国の取り分
    [projects-lag] 建設の年数（遅れを含む）
    [projects-life] 事業が収益を生む年数
    [projects-home_gain] 資金のうち自国の受注企業の利益となる割合
    [discount] ドルの資金コスト
    [discount-korea] ウォンの資金コスト
    [discount-japan] 円の資金コスト
   *[horizon] 試算する年数
}

lever-reset-to = { $label }：{ $value }に戻す

lever-lower = 下げる：{ $label }

lever-raise = 上げる：{ $label }

lever-assumption = 前提

lever-drift-start = { $lever ->
    [fx-japan-drift] 本試算の想定。円（{ $date }）とドル（{ $later }）の資金コストの差を埋める変化
   *[fx-korea-drift] 本試算の想定。ウォン（{ $date }）とドル（{ $later }）の資金コストの差を埋める変化
}

lever-drift = 本試算の想定。資金コストの差を打ち消す率より年{ $points }ポイントの{ $is ->
    [weaker] 通貨安
   *[stronger] 通貨高
}

## Sliders, static
## table: static

lever-provenance = { $lever ->
    [funding-take_up] 約束額の全額
    [funding-japan-take_up] 約束額の全額。日本政府は上限と位置づける
    [funding-japan-cash_share] { $date }の日本政府の説明
    [funding-japan-in_waterfall] 了解覚書では全額
    [funding-japan-last_year] 本試算の想定
    [tariff-japan-autos-fallback] 通商拡大法232条の税率＋通常の関税
    [tariff-korea-autos-fallback] 通商拡大法232条の税率、または警告された税率
    [tariff-general-fallback] 選んだ時点の法律。該当すれば日本には通常の関税を上乗せ
    [tariff-pharma-fallback] 通商拡大法232条の税率。命令の前は無税
    [tariff-relief_years] 本試算の想定
    [tariff-pass_through] { $date }の研究では{ $number }〜{ $to }
    [tariff-autos-pass_through] 本試算の想定。日本メーカーは{ $date }に値下げした
    [tariff-elasticity] 長期の研究では約{ $number }
    [tariff-margin] 本試算の想定
    [tariff-growth] 本試算の想定（伸びなし）
    [trade-korea-outside_share] 本試算の想定。全体の内訳は見つからず
    [trade-pharma-covered_share] 韓国の医薬品からバイオ後続品を除いた割合。日本の数字は見つからず
    [fx-korea-spot] { $date }
    [fx-korea-capacity] 韓国銀行（中央銀行）は{ $number }とする
    [fx-japan-spot] { $date }
    [fx-japan-capacity] 外国為替資金特別会計の1年間の剰余金（{ $date }まで）
    [fx-korea-drift] { lever-drift-start }
    [fx-japan-drift] { lever-drift-start }
    [fx-korea-pressure] 本試算の想定。IMFの{ $date }の研究に基づく
    [fx-japan-pressure] 本試算の想定。IMFの{ $date }の研究に基づく
    [fx-korea-pass_through] 本試算の想定。貿易の多くはドル建て
    [fx-japan-pass_through] 本試算の想定。貿易の多くはドル建て
    [fx-korea-dollar_costs] 本試算の想定。輸出に占める外国の部品や原材料。未検証
    [fx-japan-dollar_costs] 本試算の想定。OECDの集計では{ $date }の輸出額の{ $number }が外国由来
    [projects-return] 本試算の想定。韓国は第1号事業で{ $number }を見込むと報じられた
    [projects-loss_share] 本試算の想定
    [waterfall-spread] 本試算の想定。公表されていない
    [waterfall-review_share] 変更なし。条項に数値はない
    [projects-lag] 本試算の想定（計画どおり）。年々の現金は計画のまま
    [projects-life] 本試算の想定
    [projects-home_gain] 本試算の想定（見込まない）。日本政府は利点に挙げる
    [discount] { $date }の米20年国債の利回り。{ $later }は{ $number }
    [discount-korea] 本試算の想定。{ $date }の韓国20年国債の利回り
    [discount-japan] { $date }の日本の30年国債の利回り
   *[horizon] 本試算の想定
}

lever-assumed = { lever-assumption }：

lever-unit = { $unit ->
    [percent] %
    [percent-a-year] %
    [yen-per-dollar] 円
    [won-per-dollar] ウォン
    [USD-bn-a-year] 億ドル
    [years] 年
    [year] { "" }
   *[number] { "" }
}

lever-number-field = { $label }（数値で入力）

lever-reset-all = すべてのスライダーを初期値に戻す

lever-more = その他の前提

## Notices

notice-bad-number = { $label }：「{ $value }」は指定できません（指定できる値：{ $allowed }）。

notice-bad-value = このリンクの{ $key }={ $value }は指定できません（指定できる値：{ $allowed }）。初期値で表示しています。

notice-repeated = このリンクには{ $key }が複数あります。最初のものを使っています。

notice-other-vintage = このリンクは{ $theirs }時点の事実で作られました。表示しているのは{ $ours }時点の事実です。

notice-range = { $is-whole ->
    [yes] { $least }〜{ $most }の整数
   *[no] { $least }〜{ $most }
}

notice-allowed = { $kind ->
    [lever] スライダーのID
    [levers] スライダーのID（複数可）
    [two-levers] ドル建ての収支を動かす2つのスライダーのID
   *[day] YYYY-MM-DD形式の日付
}

notice-set-by = { $publisher }が設定した前提：{ $assumptions }。

notice-restricted-by = 一部のスライダーは{ $publisher }が固定または非表示にしています。

notice-this-site = このサイト

notice-set-law = 前提とする法律は「{ $preset }」

notice-set-lever = { $label }は{ $value }

notice-separator = 、

notice-neutral = 標準の前提で見る

notice-publishers = 元の設定に戻す

## Notices, static
## table: static

notice-failed = スライダーが止まりました。図は直前の状態のままです。続けるにはページを再読み込みしてください。

## Verdict on each country

least-rate = { $is-tiny ->
    [yes] 0%超
   *[no] { $rate }以上
}

## Size

size-dollars = { $sizes ->
    [whole] ドル建ての約束額は{ COUNTRY-NAME($first) }が{ $more }と、{ COUNTRY-NAME($second) }の{ $less }を上回ります。
    [level] 拠出がこの割合にとどまれば、ドル建ての拠出額は{ COUNTRY-NAME($first) }が{ $more }、{ COUNTRY-NAME($second) }が{ $less }で、ほぼ同じです。
   *[apart] 拠出がこの割合にとどまれば、ドル建ての拠出額は{ COUNTRY-NAME($first) }が{ $more }と、{ COUNTRY-NAME($second) }の{ $less }を上回ります。
}ただ、物差しはドルだけではありません。

size-economy = { $sizes ->
    [whole] 経済規模に対する約束額は、{ COUNTRY-NAME($first) }が年間の国内総生産（GDP）の{ $more }と、{ COUNTRY-NAME($second) }の{ $less }を上回ります。
    [level] 経済規模に対する拠出額は、{ COUNTRY-NAME($first) }が年間の国内総生産（GDP）の{ $more }、{ COUNTRY-NAME($second) }が{ $less }で、ほぼ同じです。
   *[apart] 経済規模に対する拠出額は、{ COUNTRY-NAME($first) }が年間の国内総生産（GDP）の{ $more }と、{ COUNTRY-NAME($second) }の{ $less }を上回ります。
}

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
    [local] { $amount }
   *[usd] { $amount }
}

size-cash = { NUMBER($amount, style: "short") } { $country ->
    [japan] 現金で拠出
   *[korea] 現金
}

size-credit = { NUMBER($amount, style: "short") } { $country ->
    [japan] 政府保証付きの銀行融資
   *[korea] 企業主導の造船協力
}

size-uncalled = 拠出しない分

size-measure = { $measure ->
    [usd] ドル
    [gdp] 経済規模
    [reserves] 外貨準備
    [person] 1人当たり
   *[local] ウォンと円
}

size-question = 約束の規模は​どれほどか

## Size, static
## table: static

size-measures = 物差し

size-caption = 両国の約束額を同じ縮尺で示しています。スライダーの上の線は、動かしたときの最終収支です。輪は損益ゼロの点です。

## Terms

# $begins: Japanese has no capitals
term-name = { $term ->
    [calls] 拠出の期限と年間の上限
    [pooling] 全事業の損益通算
    [deemed_rate] 未回収分にかかる金利
    [review] { $years }年後の見直し
   *[currency_funding] ドルの調達方法
}

terms-tried = { CAPITAL($other) }の条件（この項目だけ）なら、年に最大{ $peak }{ $is-more ->
    [yes] （{ COUNTRY-NAME($country) }が{ CURRENCY-NAME($country) }安を招かずに調達できる額の{ $times }倍）
   *[no] { "" }
}、{ $until }までの収支は{ $side ->
    [better] { $change }改善します
    [worse] { $change }悪化します
   *[same] 変わりません
}。

terms-tried-columns = 破線：{ CAPITAL($other) }の条件

terms-switched = 仮定の計算です。このページでは、{ COUNTRY-NAME($country) }の次の条件を{ COUNTRY-NAME($other) }と同じにしています：{ $terms }。

terms-switched-name = { STRONG($term) }

## Terms, static
## table: static

terms-question = 条件は​同じなのか

terms-sources = 全条件の出典

terms-answer = 文面上、現金の配分比率は同じです。しかし韓国は、確認できた範囲の日本の文書には見当たらない歯止めを勝ち取りました。{ STRONG($safeguards) }です。

terms-safeguards = 年間の上限、外為市場の安定条項、全事業の損益通算、{ $years }年後の見直し

## Tariffs

tariffs-nothing = { $is-same ->
    [yes] この税率では、約束で得るものはありません。合意がなくても関税は同じです。
   *[no] この前提では、約束で得るものはありません。合意がなくなっても、差し引きでは両国とも損失が出ません。
}

tariffs-answer = 合意がなくなれば、{ COUNTRY-NAME($left) }は{ $left-effect ->
    [nothing] { MARK($left-amount, "損も得もなく") }
    [gain] 年{ $left-amount }{ $right-effect ->
        [gain] { "" }
       *[cost] の得をし
    }
   *[cost] 年{ $left-amount }{ $right-effect ->
        [cost] { "" }
       *[gain] を失い
    }
}、{ COUNTRY-NAME($right) }は{ $right-effect ->
    [nothing] { MARK($right-amount, "損も得もありません") }
    [gain] 年{ $right-amount }の得をします
   *[cost] 年{ $right-amount }を失います
}。{ $goods }

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
    [alike] その{ TARIFFS-PART($left-part) }が{ TARIFFS-ON($left-class) }の分で{ $is-rest-same ->
        [yes] 、その他の品目の関税は合意があってもなくても同じです。
       *[no] す。
    }
    [parts] { COUNTRY-NAME($left) }は{ TARIFFS-PART($left-part) }が、{ COUNTRY-NAME($right) }は{ TARIFFS-PART($right-part) }が{ TARIFFS-ON($left-class) }の分です。
   *[classes] { COUNTRY-NAME($left) }は{ TARIFFS-PART($left-part) }が{ TARIFFS-ON($left-class) }、{ COUNTRY-NAME($right) }は{ TARIFFS-PART($right-part) }が{ TARIFFS-ON($right-class) }の分です。
}

tariffs-note-never = 合意が続く年数を0年としたため、輸出企業の負担は軽くなりません。

tariffs-years = { $years }年間

# $period (one): as deal
tariffs-note = { $period ->
    [horizon] 合意が続くとした年数より短い、試算期間の
   *[deal] 合意が続くとした
}{ $years }で、輸出企業の負担は{ COUNTRY-NAME($left) }で{ $left-effect ->
    [nothing] { MARK($left-amount, "変わらず") }
    [costs] { $left-amount }{ $right-effect ->
        [costs] { "" }
       *[saves] 重くなり
    }
   *[saves] { $left-amount }{ $right-effect ->
        [saves] { "" }
       *[costs] 軽くなり
    }
}、{ COUNTRY-NAME($right) }で{ $right-effect ->
    [nothing] { MARK($right-amount, "変わりません") }
    [costs] { $right-amount }重くなります
   *[saves] { $right-amount }軽くなります
}。

tariffs-autos = 自動車・部品

tariffs-general = その他の品目

tariffs-drugs = 特許医薬品

tariffs-rates = { $is-same ->
    [yes] 合意なしでも{ $deal }
   *[no] { $deal } → { $fallback }
}

tariffs-exports = 輸出

tariffs-no-loss = 失うものなし

tariffs-question = 約束で​何を得るのか

## Tariffs, static
## table: static

tariffs-caption = 輸出企業が1年間に失う金額を、{ $year }の貿易額で試算しました。売れ続ける分の値下げと、売れなくなる分の実質的な損失を合わせたもので、関税の残りは米国の輸入企業や消費者が負担します。矢印は、合意がある場合の税率 → ない場合の税率です。金属、その他の医薬品、半導体、航空機は別の制度があるため除きました。

tariffs-beside = 外部の試算：{ $threat }なら現代・起亜は年{ $korea-usd }、米関税全体で日本車各社は最大{ $japan-usd }の負担。一般税率はEUと台湾{ $rivals }、日韓{ $here }。

tariffs-check-open = 外部の試算の出どころと競合国の約束

tariffs-check = 上の試算は、現代自動車と起亜についてはハナ証券のもの（{ $korea }）、日本の自動車大手については各社自身の見込み（最大{ $japan }、{ $date }）です。企業が払う関税の全額を数えたもので、本試算の数字は輸出企業が負担する分だけです。EUと台湾も投資を約束しており、欧州企業は{ $eu }の投資が見込まれ、台湾は企業の投資{ $taiwan }と融資の保証{ $guarantees }を掲げます。税率が低いのは、強制労働による品目の輸入禁止やその約束によります。日本と韓国は航空機や防衛装備品の購入にも合意しており、税率の引き下げは投資の約束だけの見返りではありません。

## Tariff and exchange rate

offset-buyer = { $kind ->
    [same] 合意を失っても、米国の輸入企業・消費者が{ COUNTRY-NAME($country) }製の自動車に払う額は変わりません。
    [near] 合意を失っても、米国の輸入企業・消費者が{ COUNTRY-NAME($country) }製の自動車に払う額はほとんど変わりません。
    [half] { CURRENCY-NAME($country) }の価値が半分になっても、合意がなければ、米国の輸入企業・消費者が{ COUNTRY-NAME($country) }製の自動車に払う額は今より増えます。
    [twice] { CURRENCY-NAME($country) }の価値が倍になっても、合意がなければ、米国の輸入企業・消費者が{ COUNTRY-NAME($country) }製の自動車に払う額は今より減ります。
   *[at] 直近の1ドル={ $today }が{ $rate }になれば、合意がなくても、米国の輸入企業・消費者が{ COUNTRY-NAME($country) }製の自動車に払う額は変わりません。
}

offset-exporter = { $kind ->
    [same] 輸出企業が受け取る{ CURRENCY-NAME($country) }の額は変わりません。
    [near] 輸出企業が受け取る{ CURRENCY-NAME($country) }の額はほとんど変わりません。
    [half] 輸出企業が受け取る{ CURRENCY-NAME($country) }の額は、その価値が半分になっても減ります。
    [twice] 輸出企業が受け取る{ CURRENCY-NAME($country) }の額は、その価値が倍になっても増えます。
   *[at] 輸出企業が受け取る{ CURRENCY-NAME($country) }の額は、1ドル={ $rate }なら変わりません。
}

offset-since = { $since ->
    [rise] 最も安かった{ $date }（{ $past }）以降の{ CURRENCY-NAME($country) }高
    [fall] { $date }（{ $past }）以降の{ CURRENCY-NAME($country) }安
   *[moved] 1ドル={ $rate }の相場（最も安かった{ $date }は{ $past }）
}

offset-equivalent = { $since }は、米国の輸入企業・消費者にとって、{ $kind ->
    [alike] 自動車関税が{ $deal }のまま変わらないのと同じです。
    [subsidy] { $deal }の自動車関税が{ $equivalent }の補助金になるのと同じです。
    [beyond] 自動車関税が{ $deal }から{ $most }を超えるまで上がるのと同じです。
    [none] どの税率の関税とも比べられません。輸入企業・消費者は関税を負担しないからです。
   *[tariff] 自動車関税が{ $deal }から{ $equivalent }になるのと同じです。
}

offset-price = { $side ->
    [dearer] 米国の輸入企業・消費者が払う額は今の合意のもとより{ $share }多い
    [cheaper] 米国の輸入企業・消費者が払う額は今の合意のもとより{ $share }少ない
   *[same] 米国の輸入企業・消費者が払う額は今の合意のもとと同じ
}

offset-price-short = { $side ->
    [dearer] 米国での車の価格 +{ $share }
    [cheaper] 米国での車の価格 −{ $share }
   *[same] 米国での車の価格は同じ
}

offset-line = { $party ->
    [buyer] 米国価格が同じ
   *[exporter] { CURRENCY-NAME($country) }で同額
}

offset-side = { $is-cheaper ->
    [yes] 米国で割安
   *[no] 米国で割高
}

offset-deal = 合意

offset-no-deal = 合意なし

offset-tariff = 関税

offset-rate = { $country ->
    [japan] { $rate }円
   *[korea] { $rate }ウォン
}

offset-alt = { COUNTRY-NAME($country) }。横軸：{ $across }。縦軸：{ $up }。{ $answer }

offset-point = { COUNTRY-NAME($country) }の点。左右：{ $across }。上下：{ $up }

offset-table-caption = 合意がない場合の自動車関税ごとに、何も変わらない為替相場

offset-none = なし

## Tariff and exchange rate, static
## table: static

offset-question = 通貨安は​合意の喪失を​埋め合わせられるか

offset-table = 曲線を表で見る

offset-caption = 自動車について、直近の相場（{ $date }）での合意と比べています（最も安かった月の相場は月平均）。破線は、輸出企業が受け取る自国通貨の額です。点はドラッグするか、矢印キーで動かせます。動かすと元の位置に丸印が残ります。

## Currency

currency-need = { COUNTRY-NAME($country) }は最大で年{ $peak }を調達する必要があります。{ $room ->
    [unknown] { "" }
    [within] { CURRENCY-NAME($country) }安を招かずに調達できる額に収まります。
    [none] { CURRENCY-NAME($country) }安を招かずに調達できる額は{ MARK($capacity, "ゼロ") }で、期間全体では外貨準備の{ $gap }を取り崩す計算です。
    [little] { CURRENCY-NAME($country) }安を招かずに調達できる額は{ $capacity }をわずかに下回り、不足分のために期間全体で外貨準備の{ $gap }を取り崩す計算です。
   *[beyond] { CURRENCY-NAME($country) }安を招かずに調達できる額は{ $capacity }で、不足分のために期間全体で外貨準備の{ $gap }を取り崩す計算です。
}

currency-answer = { $need }{ COUNTRY-NAME($country) }政府が懸念したように、{ COUNTRY-NAME($other) }と同じ日程で拠出をすべて現金で払っていれば、必要なドルは最大で年{ $peak }になったはずです。

currency-note = { $need }拠出総額を各年の為替相場で自国通貨に直すと、{ COUNTRY-NAME($first) }は{ $first-cost }、{ COUNTRY-NAME($second) }は{ $second-cost }です。

currency-counterfactual = すべて現金の場合

currency-capacity = 調達可能額 { NUMBER($amount, style: "short") }

currency-question = ウォンと円は​持ちこたえられるか

## Currency, static
## table: static

currency-caption = 各国が1年間に調達しなければならないドルの額です。破線は、韓国が拠出をすべて日本と同じ期限までに現金で払う場合です。期限は2029年1月ですが、支払いの期限か決定の期限かは資料によって異なるため、2029年も1年分として数えます。調達できる額は、韓国が韓国銀行（中央銀行）の示した範囲の中央、日本が外為特会の年間の剰余金です。

## Returns

returns-repaid = { COUNTRY-NAME($country) }は{ $repaid ->
    [never] それまでに元利の全額を{ MARK($flip, "回収できません") }
    [whole] { $flip }に元利の回収を終えます
    [first] 最初の事業群の元利を{ $flip }に回収します
   *[last] 最初の事業群の元利を{ $flip }に、最後の事業群を{ $last }に回収します
}。

returns-answer = 事業の利回りが年{ NUMBER($rate, style: "exact") }なら、{ $until }までに受け取る額は、{ COUNTRY-NAME($left) }側が{ $left-received }（拠出額は{ $left-invested }）、{ COUNTRY-NAME($right) }側が{ $right-received }（拠出額は{ $right-invested }）です。{ $is-repaid ->
    [no] それまでに元利の全額を回収できる国は{ MARK($flip, "ありません") }。
   *[yes] { $left-repaid }{ $right-repaid }
}

returns-received = { COUNTRY-NAME($country) } { NUMBER($amount, style: "short") }

returns-partner = 米国

returns-partner-received = { returns-partner } { NUMBER($amount, style: "short") }

returns-flip = { $year }：{ $is-whole ->
    [yes] 回収完了、以後{ $share }対{ $rest }
   *[no] 最初の事業で回収完了
}

returns-owed = 未回収 { NUMBER($amount, style: "short") }

returns-question = お金は​誰の手に​戻るのか

## Returns, static
## table: static

returns-caption = 上は各年に事業から得る現金（割引前）、下は元利のうち未回収の額です。返済の義務を負う者はいません。回収の元は事業の現金だけで、失敗した事業に投じた資金は戻りません。

## Verdict

verdict-if = { $drawn ->
    [all] 約束額が全額（{ $years ->
        [alike] 両国とも{ $left-by }
       *[apart] { COUNTRY-NAME($left) }は{ $left-by }、{ COUNTRY-NAME($right) }は{ $right-by }
    }までに）拠出され
    [same] 両国の約束額の{ $left-share }が拠出され
   *[apart] { COUNTRY-NAME($left) }の約束額の{ $left-share }、{ COUNTRY-NAME($right) }の{ $right-share }が拠出され
}、事業が年{ NUMBER($return, style: "exact") }の利回りを上げる場合

verdict-both-short = { $if }、年{ NUMBER($discount, style: "exact") }で割り引いた現在価値では、{ $until }になっても{ COUNTRY-NAME($left) }が約{ $left-npv }、{ COUNTRY-NAME($right) }が約{ $right-npv }の赤字です。

verdict-ledger = { COUNTRY-NAME($country) }は{ $end ->
    [start] { MARK($year, "当初") }から黒字
    [year] { $year }から黒字
    [short] { $until }になっても{ $npv }の赤字
   *[even] { $until }にほぼ損益ゼロ
}

verdict-answer = { $if }、年{ NUMBER($discount, style: "exact") }で割り引いた現在価値では、{ $left }、{ $right }です。

verdict-drawn-both = { $money ->
    [local] ドル建てでは、
   *[usd] { "" }
}実際の拠出が約束額の{ $share }%以下なら{ COUNTRY-NAME($country) }は、{ $other }%以下なら{ COUNTRY-NAME($second) }は元が取れます。

verdict-drawn = { $money ->
    [local] ドル建てでは、
   *[usd] { "" }
}実際の拠出が約束額の{ $share }%以下なら、{ COUNTRY-NAME($country) }は元が取れます。

verdict-own-too = 自国通貨建てでは、{ COUNTRY-NAME($left) }が{ $left-npv }、{ COUNTRY-NAME($right) }が{ $right-npv }です。

verdict-own = 各年の為替相場で換算した自国通貨建てでは、{ $left }、{ $right }です。

verdict-own-country = { COUNTRY-NAME($country) }は{ $npv }（{ $is-even ->
    [yes] { $from }以降。
   *[no] { "" }
}年{ NUMBER($discount, style: "exact") }で割引）

verdict-nation = 国全体のドル建ての収支は、{ $until }に{ $left }、{ $right }です。

verdict-of-outlay = 拠出額（現在価値）に対する割合では、{ $left }、{ $right }です。

verdict-of-outlay-country = { COUNTRY-NAME($country) }は{ $share }の{ $side ->
    [short] 赤字
   *[ahead] 黒字
}

verdict-budget = 銀行、受注企業、輸出企業の損益と保証料を除き、政府の財政だけで見ると、{ $until }に{ $left }、{ $right }です。

verdict-budget-country = { COUNTRY-NAME($country) }は{ $npv }

verdict-guarantee = { $is-safe ->
    [yes] { COUNTRY-NAME($country) }政府が保証する銀行融資{ $guaranteed }は、各事業が返済を続ければ失われません。
   *[no] { COUNTRY-NAME($country) }政府が保証する銀行融資{ $guaranteed }のうち、失敗した事業で{ $loss }が失われます。ほかの事業は収益にかかわらず返済すると想定しました。年{ $premium }の保証料で賄えますが、実際の料率は分かっていません。
}

verdict-moneys = 収支の通貨

verdict-money = { $money ->
    [usd] ドル
   *[local] ウォンと円
}

verdict-even = 損益ゼロ

verdict-even-from = { $year }から黒字

verdict-short = −{ NUMBER($amount, style: "short") }

verdict-band = 条件の解釈による幅

verdict-note = { $money ->
    [local] ドル建てで、
   *[usd] { "" }
}約束の元が取れるのは、合意がない場合の関税（自動車とその他の品目に一律）が、{ $left }、{ $right }の場合です。

verdict-note-country = { COUNTRY-NAME($country) }で{ $rate }

verdict-note-rate = { $is ->
    [nothing] 0%以上
    [unknown] { $most }超（それでも足りないことがある）
   *[enough] { $rate }
}

verdict-question = 収支は合うのか

## Verdict, static
## table: static

verdict-caption = 免れた損失に受け取った現金を加え、拠出額を引いて、{ $year }年から累計しました。各年の額は、ドルまたは自国通貨の資金コストで割り引いています（時点の異なる利回りで、時期はスライダーに示しました）。日本側には政府が保証する銀行融資を含み、韓国側には企業が造船協力に投じる資金を含みません。

card-condition = 全額拠出の場合、現在価値

## Pictures

picture-size = { $is ->
    [none] 比べるものがない
    [alike] どちらもほぼ同じ
    [in-dollars] ドルでは{ COUNTRY-SHORT($larger) }が{ COUNTRY-SHORT($smaller) }の{ $times }倍
   *[larger] { COUNTRY-SHORT($larger) }は{ COUNTRY-SHORT($smaller) }の{ $times }倍
}

picture-tariffs = { $most ->
    [cars] 失うものの大半は自動車・部品
    [others] 失うものの大半はその他の品目
    [drugs] 失うものの大半は医薬品
   *[nothing] 失うものはない
}

# $is-one: Japanese has no plural
picture-currency = 払い込みは{ COUNTRY-SHORT($first) }{ $years }年、{ COUNTRY-SHORT($second) }{ $other }年

picture-returns = { $who ->
    [both] どちらも全額を回収
    [one] 全額を回収するのは{ COUNTRY-SHORT($one) }だけ
   *[neither] どちらも全額は回収できず
}

picture-verdict = { $who ->
    [both] { $until }までにどちらも元が取れる
    [one] { $until }までに元が取れるのは{ COUNTRY-SHORT($one) }だけ
   *[neither] { $until }までにはどちらも元が取れず
}

picture-worth = { $is ->
    [better] { COUNTRY-SHORT($country) }の条件は{ $amount }有利
    [worse] { COUNTRY-SHORT($country) }の条件は{ $amount }不利
    [reserves] { COUNTRY-SHORT($country) }の条件で{ $own }、相手国なら{ $other }
   *[same] { COUNTRY-SHORT($country) }の条件でも差はない
}

## Break-even map

map-across = 横軸

map-up = 縦軸

map-choice = 表示

map-of = { $of ->
    [difference] どちらの収支が上か
   *[country] { COUNTRY-NAME($of) }
}

map-even = { $of ->
    [difference] 両国が並ぶ
   *[country] { COUNTRY-NAME($of) }が損益ゼロ
}

map-side = { $is-ahead ->
    [yes] 黒字
   *[no] 赤字
}

map-leads = { COUNTRY-NAME($country) }が上

map-alt = 図：{ MAP-OF($of) }。横軸：{ $across }。縦軸：{ $up }。

map-point = 図中の点。左右：{ $across }。上下：{ $up }

map-point-value = { $across } { $across-value }：{ $up } { $up-value }：{ $standing }

map-standing = { COUNTRY-NAME($country) }は{ $balance }

map-lead = { COUNTRY-NAME($first) }が{ COUNTRY-NAME($second) }より{ $amount }有利

map-table = 図を表で見る

map-table-caption = { MAP-OF($of) }{ $of ->
    [difference] ：{ COUNTRY-NAME($country) }から{ COUNTRY-NAME($other) }を引いた差
   *[country] の黒字または赤字（−）
}。列：{ $across }、行：{ $up }

map-answer = 今の設定では、{ $standing }です。

map-finding = 図には、起こりやすさにかかわらず値の組み合わせがすべてあり、その{ $share }%で{ $of ->
    [difference] { COUNTRY-NAME($country) }の収支が{ COUNTRY-NAME($other) }を上回ります
   *[country] { COUNTRY-NAME($country) }が黒字になります
}。

map-needed = { QUOTED($lever) }が{ $value }{ $is-first ->
    [yes] 、ほかが今の設定
   *[no] { "" }
}のとき、{ QUOTED($moving) }が{ $ahead ->
    [always] どの値でも
    [never] 図のどの値でも
    [from] { $from }{ $is-year ->
        [yes] 以降
       *[no] 以上
    }なら
    [up-to] { $up-to }{ $is-year ->
        [yes] 以前
       *[no] 以下
    }なら
    [between] { $from }から{ $up-to }までなら
    [outside] { $up-to }{ $is-year ->
        [yes] 以前
       *[no] 以下
    }または{ $from }{ $is-year ->
        [yes] 以降
       *[no] 以上
    }なら
   *[changing] 一部の範囲（境目は{ $changes }）にあるときだけ
}{ $shown ->
    [difference] { COUNTRY-NAME($country) }の収支{ $ahead ->
        [never] は{ COUNTRY-NAME($other) }を上回りません
       *[always] が{ COUNTRY-NAME($other) }を上回ります
    }
   *[country] { COUNTRY-NAME($country) }は黒字に{ $ahead ->
        [never] なりません
       *[always] なります
    }
}。

## Break-even map, static
## table: static

map-question = どの条件なら​元が取れるか

map-caption = 2つの値の組み合わせごとに、期間末の収支を示しています。ほかのスライダーは今の位置のままです。点はドラッグするか、矢印キーで動かせます。動かすと元の位置に丸印が残ります。

## Goal seek

goal-met = この前提で、すでに達成しています。

goal-at = { $goal }{ $has-year ->
    [yes] （{ $by }年までに）
   *[no] { "" }
}：{ STRONG(QUOTED($lever)) }が{ $value }なら達成できます。

goal-set = その値に動かす

goal-nowhere = このスライダーをどこに動かしても達成できません。最も近づくのは{ $value }のときですが、{ $missing }。

goal-missing = { COUNTRY-NAME($country) }{ $goal ->
    [even] はなお{ $amount }の赤字です
    [ahead] の収支はなお{ COUNTRY-NAME($other) }を{ $amount }下回ります
   *[within-capacity] はなお、{ CURRENCY-NAME($country) }安を招かずに調達できる額を年{ $amount }上回るドルを必要とします
}

goal-missing-per-person = なお1人当たり{ NUMBER($amount, style: "exact") }の差があります

goal-choice = { $goal ->
    [even] { COUNTRY-NAME($country) }が元を取る
    [ahead] { COUNTRY-NAME($country) }の収支が{ COUNTRY-NAME($other) }を上回る
    [same-per-person] 1人当たりの負担が両国で同じ
   *[within-capacity] { COUNTRY-NAME($country) }が{ CURRENCY-NAME($country) }安を招かずにドルを調達する
}

## Goal seek, static
## table: static

goal-question = 目標の達成には​何が必要か

goal-choose = 目標

goal-choose-year = いつまでに

goal-choose-lever = 動かすスライダー

## Uncertainty

uncertainty-count = { $is ->
    [none] 0通り
    [few] 1通り未満
    [most] 99通り超
    [all] すべて
   *[some] { $count }通り
}

uncertainty-answer = シナリオ100通りのうち、{ $money ->
    [local] 自国通貨建てで
   *[usd] { "" }
}{ COUNTRY-NAME($right) }が黒字になるのは{ $right-count }、{ COUNTRY-NAME($left) }は{ $left-count }です。

uncertainty-spread = 自国通貨建ての収支は、中央の50%のシナリオで、{ $right }、{ $left }となります。

uncertainty-spread-country = { COUNTRY-NAME($country) }は{ $is-range ->
    [yes] { $low }から{ $high }
   *[no] { $high }
}

uncertainty-assumed = 前提：1年間の変動幅は{ CURRENCY-NAME($left) }が{ $left-volatility }%、{ CURRENCY-NAME($right) }が{ $right-volatility }%（標準偏差）、相関係数は{ $correlation }。事業の利回りは年{ $project-return }を中心に上下{ $return-sd }ポイントで、事業の運は両国に共通とします。乱数シード{ $seed }で作った{ $paths }通りのシナリオです。

uncertainty-dots = 100通り中{ $count }

uncertainty-dots-alt = { COUNTRY-NAME($country) }：シナリオ100通りのうち黒字は{ $count }

uncertainty-ledger-alt = { COUNTRY-NAME($country) }：90%のシナリオで期間末の収支は{ $low }から{ $high }まで、中央値は{ $middle }

uncertainty-cost-alt = { COUNTRY-NAME($country) }：負担が最も重い年は、中央値で{ $middle }、5%のシナリオで{ $most }を超える

uncertainty-ledger-middle = 中央値 { $amount }

uncertainty-cost-middle = 最大 { $amount }

uncertainty-better = 上位{ $share }

uncertainty-worse = 下位{ $share }

uncertainty-label = { $parameter ->
    [volatility-japan] 円相場の1年間の変動幅
    [volatility-korea] ウォン相場の1年間の変動幅
    [correlation] 円とウォンがそろって動く度合い
   *[return_sd] 事業の運：利回りの上下の幅
}

uncertainty-draw = 別のシナリオを試す

uncertainty-ledgers = 収支（現在価値、ドル）

uncertainty-costs = 各年の拠出にかかる自国通貨での負担

## Uncertainty, static
## table: static

uncertainty-provenance = { $parameter ->
    [volatility-japan] 2015〜24年の月平均から。日々の終値ではこれより大きい
    [volatility-korea] 2015〜24年の月平均から。日々の終値ではこれより大きい
    [correlation] 本試算の想定。1は完全に連動、0は無関係、−1は正反対
   *[return_sd] 本試算の想定。3回に2回はこの幅に収まる
}

uncertainty-question = 結論は​どこまで​運に左右されるか

uncertainty-meaning = シナリオは、偶然の動きを1通りずつ試算したものです。毎年、円とウォンは上の前提の経路を中心に不規則に動き、全事業の利回りもそろって想定から上下します。黒字か赤字かは上の収支と同じ通貨で数えます。主な決め手は利回りで、為替は、自国通貨建ての負担と、合意で免れる損失を左右します。新たな関税、裁判所の判断、合意の破棄といった政治の動きは含みません。

uncertainty-caption = 線は中央値、濃い帯は中央の50%、薄い帯は90%の範囲です。上段は前の図と同じ収支、下段は融資や造船協力も含む各年の拠出額をその年の為替レートで換算したものです。

uncertainty-working = 計算しています…

## Interpretations

interpretations-answer = 解釈が分かれる条件をどう読むかによって、{ $until }年時点のドル建ての収支は、{ $left }、{ $right }です。

interpretations-country = { $is-range ->
    [yes] { COUNTRY-NAME($country) }は{ $worst }{ $stands ->
        [worst] （今の設定）
        [best] { "" }
       *[between] { "" }
    }から{ $best }{ $stands ->
        [worst] { "" }
        [best] （今の設定）
       *[between] { "" }
    }の間
   *[no] { COUNTRY-NAME($country) }は{ $best }のまま
}

## Worth

term-values-all = { COUNTRY-SHORT($whose) }：すべて{ $is-own ->
    [yes] 自国
   *[no] { COUNTRY-SHORT($country) }
}の条件

# $sign (vanishing): as none
term-values-amount = { $sign ->
    [plus] +
    [minus] −
   *[none] { "" }
}{ $amount }

term-values-reserves = { COUNTRY-NAME($country) }が取り崩す外貨準備は、自国の条件では全体の{ $own-value }、{ COUNTRY-NAME($other) }の条件なら{ $other-value }です。

term-values-same = この前提では、{ COUNTRY-NAME($other) }の条件に替えても、{ COUNTRY-NAME($country) }にとって損も得もありません。

term-values-gained = この前提では、{ COUNTRY-NAME($country) }は{ COUNTRY-NAME($other) }の条件だった場合に比べ、{ $amount }{ $side ->
    [better] 得をしています
   *[worse] 損をしています
}。

term-values-most = 最も効いているのは{ STRONG($term) }で、{ $metric ->
    [reserves] 外貨準備の
   *[money] { "" }
}{ $amount }に相当します。

term-values-none = 単独で得になる条件はありません。

term-values-idle = ここで差が出ない条件：{ $terms }。

term-values-unpaid = 効いてくるのは{ COUNTRY-NAME($country) }が元利を回収し終えてからですが、{ $until }までには終わりません。

term-values-terms = { CAPITAL($country) }の条件（{ CAPITAL($other) }と比べて）

term-values-question = 韓国の「歯止め」には​いくらの​価値があったか

term-values-metric = { $metric ->
    [gap_share_of_reserves] 外貨準備
   *[npv_usd] 金額
}

## Worth, static
## table: static

term-values-caption = 一方の合意からもう一方の合意へ、条件を1つずつ替えていきます。ある条件の効果は、ほかのどの条件がすでに替わっているかで変わるため、替える順番すべての平均（シャープレイ値）をとりました。合計は全体の差と一致します。中抜きの棒は不利な変化です。外為市場の安定条項と投資先の選定は数値にできないため除きました。

term-values-choose-terms = どちらの条件を測るか

term-values-choose-metric = 何で測るか

term-values-switch = もし韓国が日本と同じ条件で合意していたら

## Timeline and method, static
## table: static

timeline-question = ここまでの経緯は

timeline-answer = この{ $months }カ月で、条件の提示、拒否、妥結、再引き上げの警告を経て、最高裁判決が前提を覆しました。実際に動いた資金はまだわずかです。

timeline-earlier = それ以前の{ $count }件（{ $first }から）

rates-finding = 自動車の税率は{ COUNTRY-SHORT($first) }が{ $date }、{ COUNTRY-SHORT($second) }が{ $other }に下がり、その他の品目の税率は今では合意と別の法律に基づく

rates-level = { COUNTRY-SHORT($country) }{ $rate }%

rates-step = { COUNTRY-SHORT($country) }{ $rate }%（{ $date }から）

rates-steps = { $goods }：{ $steps }。

rates-threat = { $rate }%の警告

rates-deal = 合意で{ $rate }%

rates-surcharge = 判決後+{ $rate }%

rates-law = 別の法律で{ $rate }%

rates-caption = 通常の関税を含む米国の関税率。その他の品目は合意の税率の適用初日から。白丸は警告だけで発動されず。

method-question = 何を​根拠にしているか

method-answer = 事実には出典と日付を、前提にはスライダーを付けています。計算はすべてお使いの端末の中で行い、何も送信しません。

## Arithmetic

arithmetic-called = { COUNTRY-NAME($country) }：拠出の総額

arithmetic-of-economy = { COUNTRY-NAME($country) }：年間GDPに対する比率

arithmetic-of-reserves = { COUNTRY-NAME($country) }：外貨準備に対する比率

arithmetic-per-person = { COUNTRY-NAME($country) }：人口1人当たり

arithmetic-in-local = { COUNTRY-NAME($country) }：自国通貨に換算した額

arithmetic-class-loss = { COUNTRY-NAME($country) }：{ $goods ->
    [cars] 自動車・部品
    [drugs] 特許医薬品
   *[others] その他の品目
}で、合意がなくなった場合の年間の損失

arithmetic-loss = { COUNTRY-NAME($country) }：合意がなくなった場合の年間の損失

arithmetic-relief = { COUNTRY-NAME($country) }：合意が続く間に免れる損失

arithmetic-peak-need = { COUNTRY-NAME($country) }：1年間に必要なドルの最大額

arithmetic-peak-need-counterfactual = { COUNTRY-NAME($country) }：{ COUNTRY-NAME($other) }と同じ日程ですべて現金で払う場合に1年間に必要なドルの最大額

arithmetic-gap-of-reserves = { COUNTRY-NAME($country) }：外貨準備のうち取り崩す割合

arithmetic-local-cost = { COUNTRY-NAME($country) }：各年の負担を自国通貨で合計した額

arithmetic-yield = 成功した事業に投じた1ドルが毎年生む額（ドル）

arithmetic-interest = { COUNTRY-NAME($country) }：未回収分にかかる年間の利息

arithmetic-invested = { COUNTRY-NAME($country) }：拠出した額

arithmetic-received = { COUNTRY-NAME($country) }：受け取った額

arithmetic-owed = { COUNTRY-NAME($country) }：{ $year }年末に{ $of ->
    [dollar] 、最初の事業に投じた1ドルのうち未回収の額
   *[all] 未回収の額
}（ゼロ以下なら回収済み）

arithmetic-relief-today = { COUNTRY-NAME($country) }：免れた損失（各年を割引）

arithmetic-received-today = { COUNTRY-NAME($country) }：受け取った現金（割引後）

arithmetic-home-today = { COUNTRY-NAME($country) }：自国の受注企業の利益（割引後）

arithmetic-invested-today = { COUNTRY-NAME($country) }：拠出した額（割引後）

arithmetic-npv = { COUNTRY-NAME($country) }：免れた損失に受け取った現金と、あれば受注企業の利益を加え、拠出した額を引いたもの（いずれも割引後）

arithmetic-npv-until = { COUNTRY-NAME($country) }：{ $year }年までの同じ計算（この年から黒字）

arithmetic-npv-at-return = { COUNTRY-NAME($country) }：事業の利回りが年{ NUMBER($rate, style: "exact") }の場合の同じ計算

arithmetic-npv-at-fallback = { COUNTRY-NAME($country) }：合意がない場合の関税が{ NUMBER($rate, style: "exact") }の場合の同じ計算

arithmetic-smaller = 小さい方：{ $first }、{ $second }

arithmetic-known-to-come = 約束額のうち未払いの分

arithmetic-known-paid = { $year }年に払ったか契約した額

arithmetic-known-shipbuilding = 造船協力に約束した額

arithmetic-known-cap = 1年間の拠出の上限

arithmetic-known-economy = 年間のGDP

arithmetic-known-reserves = 外貨準備

arithmetic-known-people = 人口

arithmetic-known-exports = { $year }年の{ $goods ->
    [cars] 自動車・部品の対米輸出額
    [others] その他の品目の対米輸出額
    [drugs] 医薬品の対米輸出額
   *[all] 対米輸出総額
}

arithmetic-known-deal = 合意がある場合の関税

arithmetic-known-reference = 輸出額を測る基準の相場

arithmetic-known-base-rate = 金利の基準

arithmetic-known-before = 回収までの現金の取り分

arithmetic-known-after = 回収後の現金の取り分

## Arithmetic, static
## table: static

arithmetic-open = 計算式

## Tables

table-column = { COUNTRY-NAME($country) }：{ $what }

table-year = 年

table-promised = 約束した額

table-cash = ドルの現金で拠出

table-credit = 融資・保証で拠出

table-tariff = 関税率

table-a-year = 年間の額

table-all-goods = 全品目

table-needed = 必要なドル

table-capacity = 調達できる額

table-received = 受け取る額

table-owed = 未回収の額

table-ledger = 累積収支

table-lowest = 最も不利な解釈

table-highest = 最も有利な解釈

table-ahead = 黒字になるシナリオの数

table-ahead-from = 黒字になる年

table-never = なし

table-p5 = 下位{ $share }の境目

table-p50 = 中央値

table-p95 = 上位{ $share }の境目

## Tables, static
## table: static

table-open = 表で見る

## Changes said aloud

live-region-lever = { $label } { NUMBER($value, style: "short") }

live-region-several = 複数の前提を変更しました

live-region-reset = すべてのスライダーを初期値に戻しました

live-region-change = { $cause }。{ $effect }

## Printed sheet

sheet-changed = 初期値と異なる前提

sheet-unchanged = すべての前提は初期値のままです。

sheet-lever = { $label }：{ NUMBER($value, style: "short") }（初期値は{ NUMBER($start, style: "short") }）

sheet-printed = { $date }に次のページから印刷：{ $address }

## Around the page
## table: static

languages = 言語

list-separator = 、

around-no-script = スライダーを動かすにはJavaScriptが必要です。以下の答えと図はすべて初期値によるものです。

around-unavailable = { $reason ->
    [unsupported] このブラウザーではスライダーを動かせません。
    [blocked] このサイトの設定により、スライダーを動かせません。
    [missing] スライダーを読み込めませんでした。
   *[isolated] この表示方法ではスライダーを動かせません。
}{ $law ->
    [choice] 法律の時点は選べますが、その他はすべて初期値によるものです。
   *[none] 表示はすべて初期値によるものです。
}

around-correction = 訂正

around-more-below = この下にも続きがあります。

around-open-full = ページ全体を開く

## Share and save
## table: static

share-open = 共有・保存

share-link = 今の表示へのリンク

share-only-part = この項目だけ

share-copy = リンクをコピー

share-copied = コピーしました。

share-selected = このブラウザーではページからコピーできません。リンクを選択してあるので、そこからコピーしてください。

share-send = リンクを共有…

share-embed = サイトに埋め込む

share-unloaded = 読み込めませんでした。通信状態を確認してください。

share-save = 保存

share-chart = 図

share-svg = 図（SVG）

share-png = 図（PNG）

share-json = シナリオ（JSON）

share-csv = 年ごとの数値（CSV）

share-xlsx = 表計算ファイル（.xlsx）

share-making = ファイルを作っています。少しお待ちください。

share-saved = { $file }として保存しました。

share-saved-in-frame = { $file }として保存しました。掲載サイトが保存を許していない場合は、リンクをコピーして開いたページで保存してください。

share-failed = ファイルを作れませんでした。時間をおくか、別のブラウザーでお試しください。

share-moved = 初期値から変更した前提：

share-unmoved = 前提はすべて初期値のままです。

share-source = 出典：この解説。公開された事実と、これらの前提から計算

## Facts of a part
## table: static

facts-and-sources = 事実と出典

fact-status-of = { $what }：

fact-disputed = 異論あり：ほか{ $count }件

fact-status = { $status ->
    [settled] 確定
    [reported] 報道
    [contested] 見解に相違
    [threatened] 警告
   *[assumption] 想定
}

fact-weak = 裏付けが弱い

fact-our-judgement = 本試算の想定

terms-term = 条件

terms-cell = { COUNTRY-NAME($country) }、{ $term }

terms-skip = 条件の表を飛ばす

terms-more = その他の{ $count }項目

terms-switch = 日本の条件で試す

terms-switch-of = ：{ $term }

terms-interpretation-by = { $by }、{ $date }

event-early-report = 当時の報道にも記載：{ $publisher }、{ $date }。

## Interpretations to choose from
## table: static

interpretations-title = どの解釈で見るか

interpretations-meaning = 当事者の間で条件の解釈が分かれています。解釈を選ぶと、ページ全体が変わります。図の色の帯は、すべての解釈を合わせた幅です。

interpretations-money = 日本の資金の形態は

interpretations-money-loans = 日本政府：{ $share }がドルの融資、残りは保証

interpretations-money-cash = 米政府と了解覚書：全額をドルで拠出

interpretations-money-equity = 日本の交渉担当者：出資は1〜2%

interpretations-split = 日本の収益配分の対象は

interpretations-split-all = 了解覚書：拠出する資金の全額

interpretations-split-loans = { $date }の日本政府：双方が出す資金の分だけ。保証は含まない

interpretations-called = 日本は{ $pledge }の全額を拠出するのか

interpretations-called-all = 米政府：全額

interpretations-called-announced = 日本政府：上限にすぎない。今のところ発表済みの分だけ

interpretations-review = 韓国の{ $years }年後の見直しで何が変わるか

interpretations-review-unchanged = 変わらない。条項に数値はない

interpretations-review-all = 最大の場合、韓国が回収するまで現金をすべて受け取る

interpretations-notice = 日本は何日以内に払うのか（このページの数値には影響しません。モデルは年単位で計算しています）

interpretations-ledger = 国全体の収支か、政府の財政か（両方の結果を下に示します。スライダーは動かず、図の色の帯は国全体のものです）

interpretations-ledger-nation = 国全体（このページのほかの部分と同じ）：銀行、受注企業、輸出企業も含む

interpretations-ledger-state = 政府の財政：政府が払う額と受け取る額、焦げ付いた保証付き融資

## How we know
## table: static

method-known-title = 分かっていることと前提

method-known = 収録した{ $all }項目の内訳は、確定が{ $settled }、報道が{ $reported }、見解に相違が{ $contested }、警告が{ $threatened }です。残る{ $assumed }項目は、見つからなかった事柄や本試算の想定を記録したものです。分からないことは前提としてスライダーにし、初期値とその理由を下に添えました。スライダーのない想定もあります。収支は実際に支払いや契約があった{ $first-year }年に始まり、拠出の大部分は{ $first-calls }年から始まるとしました。利回りは全事業で同じとし、日程が公表されていない韓国の造船協力の資金は、現金を拠出する年に割り振りました。{ MARK($inputs, "すべての入力値の出典") }。

method-unknown = 確認できなかったこと

method-unknown-count = 未解明の点は{ $count }件です。

method-arithmetic = 主な数字の計算方法

method-nearest = 最も近い事実

method-colophon = バージョン{ $version }、{ $date }に確認した事実に基づきます。{ MARK($facts, "すべての事実、出典、食い違い") }、{ MARK($data, "データ") }。{ MARK($changes, "訂正") }：事実が変わると、その日付とバージョンも変わります。

## Sources
## table: static

sources-title = 事実と出典

sources-description = 対米投資の解説で使ったすべての事実と、その確度、日付、出典。

sources-lede = この解説で事実として扱ったすべての項目を、確度、日付、出典とともに示します。{ MARK($back, "解説に戻る") }。一括のデータは{ MARK($data, "facts.json") }にあります。

sources-as-of = { $date }時点。

sources-source = 出典：

sources-separator = ／

sources-end = 。

sources-published = 、{ $publisher }{ $early-report ->
    [yes] （当時の報道）
   *[no] {""}
}、{ $date }{ $language ->
    [ja] {""}
    [ko] （韓国語）
    [es] （スペイン語）
    [zh] （中国語）
    [en] （英語）
   *[other] （外国語）
}

sources-conflicts = 出典が食い違う点

sources-side = { $by }、{ $is-dated ->
    [yes] { $date }
   *[no] 日付は未確認
}：{ $claim }

sources-uses = 本試算での扱い：{ $choice }

sources-inputs = スライダーとモデルの初期値

sources-input = 入力値

sources-taken-from = 出典

sources-judgement = 本試算の想定：{ $reason }

judgement-covered-share = 各国の医薬品の{ $share }。韓国の医薬品から免除対象のバイオ後続品を除いた割合で、日本の数字は見つからず、個別に合意した企業の負担はさらに軽い

judgement-outside-imports = 全体の{ $share }。半導体が約{ $chips }、鉄鋼が{ $least-steel }〜{ $most-steel }で、全体の内訳は見つからず

judgement-outside-tariffs = 合意の有無によらず同じ税率のため、この区分では損失なし

judgement-autos-pass-through = { $share }。日本メーカーは{ $date }に値下げしたが、他の品目の研究では大半が転嫁されている

judgement-margin = 失った販売の{ $share }。ほかに生かす道のない付加価値

judgement-responds = 探索する関税率に合わせて、自動車とその他の品目の税率を動かす。医薬品の税率は動かさない

judgement-growth = 伸びなし

judgement-relief-years = { $years }年。大統領の任期2期よりやや長い

judgement-shipbuilding = 企業主導で、収益配分の対象外。日程が公表されていないため、現金を拠出する年に割り振った

judgement-take-up = 約束額の全額を拠出する

judgement-start = { $start }年。{ $first-year }年の払い込みはごくわずか

judgement-in-waterfall = 了解覚書の文言通り、米国が拠出を求める全額が収益配分の対象

judgement-return = { $return }。こうした発電所で一般的な利回りと、韓国政府が第1号事業に見込むと伝えられた{ $expected }の間

judgement-lag = 建設は計画も実際も{ $years }年。遅れは見込まない

judgement-life = 現金を生む期間は{ $years }年

judgement-loss-share = { $share }を失う

judgement-review-share = 変更なし。条項は配分を調整できるとするだけで、数値を示していない

judgement-shock = 急変なし

judgement-drift = 自国通貨とドルの資金コストの差を埋め、どちらにも有利にならない変化。基にした利回りは時点が異なるため、おおよその値

judgement-pressure = IMFの2015年の研究に基づく。GDPの1%にあたる外貨を買うと通貨は1.7〜2.0%下がる

judgement-reference = 現在の相場。初期値では相場の変動を数えないため。貿易額の年である{ $year }の平均は1ドル={ $left }円、{ $right }ウォン

judgement-rate-pass-through = { $share }。{ $year }の研究ではドル建ての品目で{ $found }、それ以外ではほぼ全部であり、この貿易の多くはドル建て

judgement-dollar-costs = OECDの統計で輸出に占める外国分にほぼ相当する。日本は韓国より少ない。韓国の値は未確認

judgement-home-share = { $share }。広い幅の中ほど。集計は見つからず

judgement-home-gain = 結果を左右しないよう、見込まない。ただし日本政府は利点に挙げる

judgement-discount-local = { $discount }。韓国20年国債の利回り（{ $date }に{ $bond }）を丸めた

judgement-correlation = { $correlation }。ドルの動きは両通貨に共通し、残りはそれぞれに固有

judgement-return-spread = { $points }ポイント。シナリオの3つに2つで利回りが年{ $low }〜{ $high }%になる

## Changes of the facts
## table: static

changes-title = 訂正と更新

changes-description = 対米投資の解説で使った事実について、公開後に変わったすべての点。

changes-lede = 事実が変わったときに、何から何に、なぜ変わったかを示します。{ MARK($back, "解説に戻る") }。全記録は{ MARK($data, "facts.json") }にあります。

changes-in-english = 変更の理由と、差し替えた文は英語です。

changes-none = これまでに変更はありません。{ $date }に公開した事実のままです。

changes-checked = 確認し直しましたが、変更はありません。

# $single: Japanese has no plural
changes-since = このリンクは{ $date }時点の事実で作られました。その後、{ $count }件の事実が変わりました。

changes-since-none = このリンクは{ $date }時点の事実で作られました。その後、変わった事実はありません。

changes-unlisted = このリンクが作られた日の事実は記録にないため、何が変わったかは示せません。

changes-newer = このページは、ここへのリンクより古いため、何が変わったかは示せません。当時のまま保存された版の可能性があります。

changes-all = すべての変更

changes-changed = 以前：{ $before }。現在：{ $now }。

changes-new = 新規：{ $now }。

changes-withdrawn = 取り下げ。以前：{ $before }。

changes-as-of = { $date }時点

changes-starts = モデルの初期値です。

amount-usd = { $amount }ドル

amount-usd-per-year = 年{ $amount }ドル

amount-local = { $amount }{ CURRENCY-NAME($country) }

amount-exchange-rate = 1ドル={ $amount }{ CURRENCY-NAME($country) }

amount-people = { $amount }人

amount-percent = { $amount }%

amount-percent-a-year = 年{ $amount }%

amount-business-days = { $amount }営業日

amount-days = { $amount }日

amount-years = { $amount }年

amount-gigawatts = { $amount }ギガワット

amount-elasticity = 弾力性{ $amount }

amount-votes = { $amount }票

## Check of a copy
## table: static

check-open = このツールを検証

check-not-run = 検証できませんでした（{ $reason }）。通信状態と、ファイルがそろっているかを確認してください。

check-running = 検証しています…

check-passed = 合格：検算例{ $cases }件がすべて一致し、解説が使うファイル{ $modules }個はすべて公開時のままです。

check-failed = 不合格：検算例{ $cases }件のうち{ $failed }件が一致せず、ファイル{ $modules }個のうち{ $altered }個が公開時のものと異なります。

check-unhashed = 検算例{ $cases }件はすべて一致しました。プログラムが公開時のままかどうかは確認していません。ブラウザーは安全な（https）ページでしか確認できません。

check-about = お使いのブラウザーで下の検算例を計算し、別に作られたプログラムの結果と全数値を比べました。許容する差は10億分の1、探索で求める数値は100万分の1です。ハッシュ値は実際に届いたファイルのものです。信頼できる写しの値と比べてください。

check-modules = プログラムのモジュールと、公開時のものと異なるファイル

check-module = ファイルとそのSHA-256

check-module-result = 結果

check-as-published = 公開時のまま

check-altered = 公開時と異なる

check-not-checked = 未確認

check-cases = 検算例

check-case = 例

check-case-numbers = 比べた数値（年数）

check-case-deviation = 最大の差

check-case-result = 結果

check-compared = { $numbers }個（{ $years }年）

check-agrees = 合格

check-differs = 不合格（{ $place }）

## Builder of snippets
## table: static

snippet-title = サイトに埋め込む

snippet-part = 項目

snippet-whole = ページ全体

snippet-language = 言語

snippet-colours = 配色

snippet-theme-auto = 自動

snippet-theme-light = 明るい

snippet-theme-dark = 暗い

snippet-way = 方法

snippet-way-element = 要素（スクリプトあり）

snippet-way-frame = フレームのみ（スクリプトなし）

snippet-width = 掲載欄の幅

snippet-pin = この版をハッシュ値で固定する（このサーバーがAccess-Control-Allow-Originを送る必要があります）

snippet-note-element = 必要な高さを自動で取り、掲載ページの配色に合わせます。今ここに見えている状態から始まります。

snippet-note-frame = 高さはこの幅に合わせた値です。これより狭い画面では、全体を開くリンクが出ます。今ここに見えている状態から始まります。

snippet-card = リンクやSNSに添えるカード画像（初期値、PNG、{ $width } × { $height }）

snippet-snippet = 貼り付けるコード

snippet-copy = コードをコピー

snippet-copied = コピーしました。

snippet-selected = このブラウザーではページからコピーできません。コードを選択してあるので、そこからコピーしてください。

snippet-preview = プレビュー

snippet-name = 対米投資の解説

snippet-open = 解説を開く

## Doctor
## table: static

doctor-title = この解説はあなたのサイトで動きますか

doctor-description = 対米投資の解説を表示するためにサイトで許可が必要なものと、貼り付けるコードを示します。

doctor-question = あなたのサイトで動きますか

doctor-lede = サイトが送っている設定を貼り付けてください。判定はすべてこのページの中で行い、外には何も送りません。

doctor-site = サイトのアドレス

doctor-policy = Content-Security-Policyヘッダー（ある場合）

doctor-sandbox = システムがフレームに付けるsandbox属性（ある場合）

doctor-platform = 掲載先

doctor-platform-scripts = スクリプトを置けるページ

doctor-platform-frames = フレームは置けるがスクリプトは置けないシステム

doctor-part = 項目（空欄の場合はbrief）

doctor-pin = { snippet-pin }

doctor-answers = 動くもの

doctor-checks = { MARK($checks, "このサーバーの検査") }：フレームのアドレスに{ $parameter }を付けると、その場で結果を確認できます。

doctor-way-element = 要素

doctor-way-frame = iframeのみ

doctor-in-frame = フレームの中

doctor-works = 動きます

doctor-add = 追加が必要です：{ $missing }

doctor-forbids = { $directive }があると動きません

doctor-closed = この解説を置いたサーバーが、{ $files }にAccess-Control-Allow-Origin: *を付けて送る場合だけ動きます

doctor-inside-full = すべて動きます

doctor-inside-presets = 答えを表示でき、法律の時点を選べます。スライダーは、サーバーがAccess-Control-Allow-Origin: *を送る場合だけ動きます

doctor-inside-read = 答えと図だけを表示できます。スライダーは動きません

doctor-inside-add = { $works }。追加が必要です：{ $tokens }

doctor-no-part = { $name }という項目はありません。指定できるもの（カンマで区切って複数も可）：{ $parts }

doctor-show-all = すべて表示

doctor-check-policy = ポリシー

doctor-check-type = 種類

doctor-check-sandbox = sandbox

doctor-check-width = 幅

doctor-check-theme = 配色

doctor-check-height = 高さ

doctor-policy-fine = WebAssemblyを実行できます

doctor-policy-blocks = WebAssemblyを実行できません。script-srcに'wasm-unsafe-eval'が必要です

doctor-type = { $file }は{ $type }

doctor-status = ステータス{ $status }

doctor-sandbox-blocks = オリジンがありません。allow-same-originを追加してください

doctor-sandbox-fine = 問題になる制限はありません

doctor-width = { $width }px

doctor-height = 必要な高さは{ $needed }px、フレームの高さは{ $there }px

## Spreadsheet
## table: spreadsheet

spreadsheet-title = { head-title }

spreadsheet-country = { COUNTRY-NAME($country) }

spreadsheet-version = プログラムの版と事実の時点：{ $version }, { $date }

spreadsheet-use-inputs = シート「Assumptions」の青い数値を変えると、ほかの数値はすべて数式で計算し直されます。

spreadsheet-use-summary = 数式で計算していない数値は、シート「Summary」に明記しています。

spreadsheet-use-grey = 灰色の行は、試算する年数の外です。

spreadsheet-summary = 結果

spreadsheet-assumptions = 前提

spreadsheet-years = { COUNTRY-NAME($country) }の年ごとの数値

spreadsheet-tariffs = 合意がなくなると1年間に何が起きるか（現在の貿易額で）

spreadsheet-accounts = 成功した事業に投じた1ドルを単独で回収する場合：経過年数ごとに1行、古い順

spreadsheet-searches = 値がゼロを横切るところ：まず刻みで探し、次に幅を狭める

spreadsheet-path = パス

spreadsheet-what = 内容

spreadsheet-value = 値

spreadsheet-unit = 単位

spreadsheet-how = 計算方法

spreadsheet-by-formula = 数式

spreadsheet-by-page = 数式ではなくページで計算。前提を変えても変わらない

spreadsheet-none = なし

spreadsheet-goods = 品目

spreadsheet-total = 合計

spreadsheet-class = { $class ->
    [autos] 自動車・部品
    [general] その他の品目
    [metals] 金属
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
   *[other] { $tranche }
}

spreadsheet-input = { $input ->
    [first_year] 最初の年
    [horizon] 試算する年数
    [imports] 米国の年間輸入額
    [deal] 合意がある場合の関税
    [fallback] 合意がない場合の関税
    [pass_through] 関税のうち米国の輸入企業・消費者が負担する割合
    [elasticity] 価格が1%上がるごとの販売の減少率（%）
    [margin] 失った販売のうち実質的な損失となる割合
    [responds] 探索する関税率に連動する
    [growth] 輸出の年間伸び率
    [relief_years] 合意が続く年数
    [amount] 約束額
    [take_up] 実際に拠出する割合
    [start] 拠出の最初の年
    [end] 拠出の最終年
    [annual_cap] 1年間の拠出の上限（空欄なら上限なし。上限があれば全額を払うまで続く）
    [fx_share] ドルを買う必要がある割合
    [in_waterfall] 事業の現金の配分を受ける
    [return] 成功した事業の利回り
    [planned_lag] 計画上の建設の年数
    [lag] 実際の建設の年数
    [life] 事業が収益を生む年数
    [home_share] 資金のうち自国の企業から調達する割合
    [home_gain] そのうち自国の企業の利益となる割合
    [loss_share] 失敗する事業で失う資金の割合
    [share_before] 回収までの現金の取り分
    [share_after] 回収後の現金の取り分
    [deemed_rate] 未回収分にかかる金利
    [pooled] 全事業を損益通算する
    [after] 見直し：拠出から何年後か（空欄ならなし）
    [share] 見直し：その後の、回収までの現金の取り分（空欄ならなし）
    [spot] 対ドル相場
    [shock] 相場の直ちの変化率
    [drift] 相場の年間変化率
    [capacity] 通貨安を招かずに1年間に調達できるドル
    [pressure] それを超えて{ $bought }買うごとの通貨の下落率
    [reference] 輸出額を測る基準の相場
    [rate_pass_through] 相場の変動のうちドル建て価格に及ぶ割合
    [dollar_costs] 輸出企業の費用のうちドル建ての割合
    [reserves] 最初の外貨準備
    [gdp] 年間のGDP
    [discount] その国のドルの資金コスト
    [discount_local] その国の自国通貨の資金コスト
   *[other] ?
}

spreadsheet-figure = { $figure ->
    [invested] 事業の現金の配分を受ける拠出の総額
    [received] 受け取った現金
    [relief] 合意で免れた損失
    [home] 自国の受注企業の利益
    [duty_gap] 合意がない場合に増える年間の関税
    [revenue_gap] 合意がない場合に失う年間の輸出収入
    [npv_usd] 差し引き（最初の年の価値）
    [npv_local] 差し引き（各年の相場で換算し、自国通貨の資金コストで割引）
    [local_cost] 拠出の総額を各年の相場で自国通貨に換算
    [break_even_year] 黒字が続き始める年
    [break_even_year_local] 自国通貨で黒字が続き始める年
    [flip_year] 最初に元利を回収する年
    [peak_need] 1年間に必要なドルの最大額
    [gap_total] 通貨安を招かずに調達できる額を超えて買うドル
    [gap_share_of_reserves] 同、外貨準備に対する比率
    [share_of_gdp] 拠出の総額の年間GDPに対する比率
    [irr] 拠出した資金の利回り
    [break_even_return] 損益がゼロになる事業の利回り（0〜{ $most }）
    [break_even_fallback] 損益がゼロになる、合意がない場合の関税（0〜{ $most }）
   *[other] ?
}

spreadsheet-year = { $column ->
    [years] 年
    [t] 最初の年からの年数
    [counted] 試算に含む（1）、期間の外（0）
    [drawn] 拠出
    [in_waterfall] うち事業の現金の配分を受ける分
    [fx_need] 必要なドル
    [fx_gap] うち通貨安を招かずに調達できる額を超える分
    [fx] 対ドル相場
    [weakness] 同、基準の相場に対する比
    [rate_price] 相場がドル建て価格を動かす比
    [rate_costs] 相場がドル換算の費用を動かす比
    [reserves] 年末の外貨準備
    [succeeding] 成功する事業に投じた額
    [age] 最初の拠出からの年数（−1はそれ以前）
    [cash] 事業から得る現金
    [failed] 個別回収の場合、失敗した事業の未回収額
    [received] うち当該国の取り分
    [partner] うち米国側の取り分
    [balance] 年末の未回収額
    [repaid] 回収を終えた（1）
    [relief_scale] 最初の年の1ドルに対する、その年に免れた損失
    [relief] 合意で免れた損失
    [home] 自国の受注企業の利益
    [net] 差し引き
    [factor] その年の1ドルの最初の年の価値
    [cumulative] 差し引きの累計（最初の年の価値）
    [ahead] 以後ずっと黒字（1）
    [factor_local] その年の自国通貨の最初の年の価値
    [cumulative_local] 自国通貨での差し引きの累計（最初の年の価値）
    [ahead_local] 自国通貨で以後ずっと黒字（1）
   *[other] ?
}

spreadsheet-year-of-tranche = { $column ->
    [left] 未拠出
    [call] 拠出
   *[other] ?
}

spreadsheet-year-of-pool = { $column ->
    [share] 損益通算：回収までの現金の取り分
    [due] 損益通算：その年の現金を受ける前の未回収額
    [received] 損益通算：受け取り
    [balance] 損益通算：未回収額
   *[other] ?
}

spreadsheet-loss = { $column ->
    [w] 関税込み価格の比（合意がある場合を1）
    [price] 輸出価格の比（同）
    [qty] 数量の比（同）
    [lost_revenue] 基準の相場で失う輸出収入
    [lost_costs] 基準の相場で、失う販売にかからずに済む費用
    [weakness] 基準の相場に対する比
    [rate_price] 相場がドル建て価格を動かす比
    [rate_qty] 相場が数量を動かす比
    [rate_costs] 相場がドル換算の費用を動かす比
    [cost] その国の損失
    [offset_buyer] 合意がなくても米国の輸入企業・消費者の支払いが同じになる相場
    [offset_exporter] 合意がなくても輸出企業の手取りが同じになる相場
    [tariff_equivalent] 基準の相場で、現在の合意の関税と同じ負担に感じられる関税
   *[other] ?
}

spreadsheet-account = { $column ->
    [age] 経過年数
    [cash] 現金
    [share] 回収までの取り分
    [due] その年の現金を受ける前の未回収額
    [received] 受け取り
    [balance] 未回収額
   *[other] ?
}

spreadsheet-search = { $column ->
    [without_relief] 免れた損失を除く差し引き（最初の年の価値）
    [relief_revenue] 各品目で毎年1ドル失う収入（最初の年の価値）
    [relief_costs] 各品目で毎年1ドルかからずに済む費用（最初の年の価値）
    [tried] 試す値
    [value] 結果
    [crossing] ゼロを横切る（1）
    [low] 下限
    [high] 上限
    [middle] 中間
    [middle_value] 結果
   *[other] ?
}

spreadsheet-unit-usd = 10億ドル

spreadsheet-unit-local = 10億{ CURRENCY-NAME($country) }

spreadsheet-unit-per-usd = 1ドル当たり{ CURRENCY-NAME($country) }

spreadsheet-unit-share = %

spreadsheet-unit-year = 年

spreadsheet-unit-years = 年数

spreadsheet-unit-dollar = ドル

spreadsheet-unit-truth = TRUEまたはFALSE

spreadsheet-unit-flag = 1または0

spreadsheet-unit-number = 数値
