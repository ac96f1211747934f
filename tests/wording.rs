//! House style: one word for one thing, and a polite tone where the page speaks to who uses it.

mod wordings;

use std::collections::BTreeMap;

use pledge_content::words::pattern::{Piece, walk};
use pledge_explainer::scenario::Lang;
use wordings::language;

/// What each message of a language says without its arguments, by its id.
fn said(lang: Lang) -> BTreeMap<String, Vec<String>> {
    let messages = language(lang).messages.into_iter().map(|message| {
        let mut texts = Vec::new();
        walk(&message.pieces, &mut |piece| match piece {
            Piece::Text(text) => texts.push(text.clone()),
            Piece::Select(_) => texts.push(String::new()),
            _ => {}
        });
        (message.id, texts)
    });
    messages.collect()
}

/// Words that another one says here, and that one.
const OTHERS: [(Lang, &[(&str, &str)]); 3] = [
    (
        Lang::En,
        &[
            ("promise", "pledge"),
            ("calmly", "without weakening the currency"),
            (" percent a year", "% a year"),
            (" a head", "a person"),
            ("own money", "home currency"),
            ("At these assumptions", "On these assumptions"),
        ],
    ),
    (
        Lang::Ja,
        &[
            ("均衡", "損益ゼロ"),
            ("買い手", "輸入企業・消費者"),
            ("マップ", "図"),
            ("出所", "出典"),
            ("初めの値", "初期値"),
            ("未来", "シナリオ"),
            ("収益率", "利回り"),
            ("あたり", "当たり"),
            ("為替条項", "外為市場の安定条項"),
            ("元を取れ", "元が取れ"),
        ],
    ),
    (
        Lang::Ko,
        &[
            // In the press the 10% on everyone, which is another tariff.
            ("기본관세", "최혜국(MFN) 관세"),
            ("구매자", "수입업체·소비자"),
            ("지도 위", "그래프"),
            ("지도를", "그래프"),
            ("처음 값", "초기값"),
            ("한가운데", "중앙값"),
            ("미회수금", "미회수 원리금"),
            ("자국 돈", "자국 통화"),
        ],
    ),
];

#[test]
fn each_thing_has_one_word() {
    for (lang, others) in OTHERS {
        for (id, texts) in said(lang) {
            for (other, word) in others {
                let found = texts.iter().find(|text| text.contains(other));
                assert!(found.is_none(), "{lang:?}: {id}: {other} for {word}");
            }
        }
    }
}

/// Words of the records for which there is another one: the field's own, or one that says no other thing.
const OTHERS_OF_RECORDS: [(Lang, &[(&str, &str)]); 2] = [
    (
        Lang::Ja,
        &[
            ("事業を選ぶ人", "投資先の決定権"),
            ("払わない場合\"", "拠出を拒んだ場合"),
            ("通商担当閣僚", "通商交渉本部長"),
            ("再確認", "未確認"),
            ("為替条項", "外為市場の安定条項"),
            ("約定", "確約"),
            ("か月", "カ月"),
            ("均衡", "損益ゼロ"),
        ],
    ),
    (
        Lang::Ko,
        &[
            ("기본관세", "최혜국(MFN) 관세"),
            ("우산형", "엄브렐라형 특수목적법인(SPC)"),
            ("돈의 형태", "자금의 성격"),
            ("외환시장 조항", "외환시장 안정 조항"),
            ("회수할 돈에", "미회수 원리금"),
            ("신의에 따라", "신의성실의 원칙에 따라"),
            // Goods pay no tariff.
            ("%를 낸다", "%가 적용된다"),
            ("%를 냈다", "%가 적용됐다"),
            ("세 보도", "보도 3건"),
        ],
    ),
];

#[test]
fn records_use_the_words_of_official_papers() {
    for (lang, others) in OTHERS_OF_RECORDS {
        let records = match lang {
            Lang::Ja => include_str!("../src/content/facts/ja.toml"),
            _ => include_str!("../src/content/facts/ko.toml"),
        };
        for (other, word) in others {
            assert!(!records.contains(other), "{lang:?}: {other} for {word}");
        }
    }
}

#[test]
fn korean_events_are_notes_and_no_sentences() {
    let records = include_str!("../src/content/facts/ko.toml");
    let mut events = 0;
    for event in records.split("[event.").skip(1) {
        let text = event.lines().nth(1).expect("a text");
        events += 1;
        let ends = text.trim_end_matches('"').split(". ");
        for sentence in ends {
            let said = sentence.trim_end_matches('.');
            assert!(!said.ends_with('다'), "{said}");
        }
    }
    assert!(events > 30, "{events}");
}

#[test]
fn who_counts_in_ten_thousands_reads_no_billions() {
    for (lang, billion) in [(Lang::Ja, "10億"), (Lang::Ko, "십억")] {
        for (id, texts) in said(lang) {
            // A spreadsheet holds its numbers in billions.
            let may = id.starts_with("spreadsheet-unit-") || id == "check-about";
            let counts = texts.iter().any(|text| text.contains(billion));
            assert!(may || !counts, "{lang:?}: {id}");
        }
    }
}

/// What the page says of itself to the one who uses it: how its messages begin.
const INTERFACE: [&str; 16] = [
    "around-",
    "brief-dollar-differs",
    "brief-fallback-differs",
    "changes-newer",
    "changes-since",
    "changes-unlisted",
    "check-",
    "doctor-",
    "flip-no",
    "interpretations-meaning",
    "live-region-",
    "notice-",
    "share-",
    "sheet-",
    "snippet-",
    "spreadsheet-use-",
];

#[test]
fn the_interface_is_polite() {
    // 해라체, and である and だ: where a sentence ends in one, the end of the words before it is not polite.
    for (lang, blunt, polite) in [
        (Lang::Ko, &["다", "라"][..], &["니다"][..]),
        (Lang::Ja, &["だ", "る", "た", "い"][..], &["さい"][..]),
    ] {
        let mut sentences = 0;
        for (id, texts) in said(lang) {
            if !INTERFACE.iter().any(|start| id.starts_with(start)) {
                continue;
            }
            for text in &texts {
                for sentence in text.split_inclusive(['.', '。']) {
                    let Some(sentence) = sentence.strip_suffix(['.', '。']) else {
                        continue;
                    };
                    sentences += 1;
                    let is_blunt = blunt.iter().any(|end| sentence.ends_with(end));
                    let is_polite = polite
                        .iter()
                        .chain(&["ました", "でした"])
                        .any(|end| sentence.ends_with(end));
                    assert!(!is_blunt || is_polite, "{lang:?}: {id}: {sentence}");
                }
            }
        }
        assert!(sentences > 30, "{lang:?}: only {sentences} sentences");
    }
}
