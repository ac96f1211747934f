//! The builder of snippets for other sites, in Japanese.

use crate::text::page::SnippetText;

pub(super) const SNIPPET: SnippetText = SnippetText {
    title: "サイトに埋め込む",
    part: "項目",
    whole: "ページ全体",
    language: "言語",
    colours: "配色",
    themes: ["自動", "明るい", "暗い"],
    way: "方法",
    ways: ["要素（スクリプトあり）", "フレームのみ（スクリプトなし）"],
    width: "掲載欄の幅",
    pin: "この版をハッシュ値で固定する（このサーバーがAccess-Control-Allow-Originを送る必要があります）",
    notes: [
        "必要な高さを自動で取り、掲載ページの配色に合わせます。今ここに見えている状態から始まります。",
        "高さはこの幅に合わせた値です。これより狭い画面では、全体を開くリンクが出ます。今ここに見えている状態から始まります。",
    ],
    card: "リンクやSNSに添えるカード画像（出発点の値、PNG、1200 × 630）",
    snippet: "貼り付けるコード",
    copy: "コードをコピー",
    copied: "コピーしました。",
    selected: "このブラウザーではページからコピーできません。コードを選択してあるので、そこからコピーしてください。",
    preview: "プレビュー",
    name: "日韓の対米投資の解説",
    open: "解説を開く",
};
