//! The check of a copy in the reader's browser, in Japanese.

use crate::text::page::CheckText;

pub(super) const CHECK: CheckText = CheckText {
    open: "このツールを検証",
    not_run: "検証できませんでした（{reason}）。通信状態と、ファイルがそろっているかを確認してください。",
    running: "検証しています…",
    passed: "合格：検算例{cases}件がすべて一致し、プログラムのモジュール{modules}個はすべて公開時のままです。",
    failed: "不合格：検算例{cases}件のうち{failed}件が一致せず、モジュール{modules}個のうち{altered}個が公開時のものと異なります。",
    unhashed: "検算例{cases}件はすべて一致しました。プログラムが公開時のままかどうかは確認していません。ブラウザーは安全な（https）ページでしか確認できません。",
    about: "お使いのブラウザーで下の検算例を計算し、別に作られたプログラムの結果と全数値を比べました。許容する差は10億分の1、探索で求める数値は100万分の1です。ハッシュ値は実際に届いたファイルのものです。信頼できる写しの値と比べてください。",
    modules: "プログラムのモジュール",
    module: ["モジュールとそのSHA-256", "結果"],
    hash: ["公開時のまま", "公開時と異なる", "未確認"],
    cases: "検算例",
    case: ["例", "比べた数値（年数）", "最大の差", "結果"],
    compared: "{numbers}個（{years}年）",
    agrees: "合格",
    differs: "不合格（{place}）",
};
