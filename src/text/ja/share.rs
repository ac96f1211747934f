//! The words around what a reader takes away.

use crate::text::ShareText;

pub(super) const SHARE: ShareText = ShareText {
    open: "共有・保存",
    link: "今の表示へのリンク",
    only_part: "この項目だけ",
    copy: "リンクをコピー",
    copied: "コピーしました。",
    selected: "このブラウザーではページからコピーできません。リンクを選択してあるので、そこからコピーしてください。",
    send: "リンクを共有…",
    embed: "サイトに埋め込む",
    unloaded: "読み込めませんでした。通信状態を確認してください。",
    save: "保存",
    chart: "図",
    svg: "図（SVG）",
    png: "図（PNG）",
    json: "シナリオ（JSON）",
    csv: "年ごとの数値（CSV）",
    xlsx: "表計算ファイル（.xlsx）",
    making: "ファイルを作っています。少しお待ちください。",
    saved: "{file}として保存しました。",
    saved_in_frame: "{file}として保存しました。掲載サイトが保存を許していない場合は、リンクをコピーして開いたページで保存してください。",
    failed: "ファイルを作れませんでした。時間をおくか、別のブラウザーでお試しください。",
    moved: "初めの値から動かした前提：",
    unmoved: "前提はすべて初めの値のままです。",
    source: "出所：この解説。公開された事実と、これらの前提から計算",
};
