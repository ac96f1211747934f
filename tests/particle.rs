//! Korean particles take the form that goes with the word before them, as it is read aloud.

use pledge_explainer::text::particle::Particle;

const ALL: [Particle; 5] = [
    Particle::TOPIC,
    Particle::SUBJECT,
    Particle::OBJECT,
    Particle::AND,
    Particle::TO,
];

const CONSONANT: [&str; 5] = ["은", "이", "을", "과", "으로"];
const VOWEL: [&str; 5] = ["는", "가", "를", "와", "로"];
const L: [&str; 5] = ["은", "이", "을", "과", "로"];

#[track_caller]
fn take(word: &str, forms: [&str; 5]) {
    assert_eq!(ALL.map(|particle| particle.after(word)), forms, "{word}");
}

#[test]
fn a_syllable_with_a_final_consonant_takes_the_long_forms() {
    for word in [
        "한국",
        "일본",
        "원화 약세폭",
        "1600원",
        "26조7000억 엔",
        "2051년",
        "5500억",
        "넋",
        "값",
    ] {
        take(word, CONSONANT);
    }
}

#[test]
fn a_syllable_without_one_takes_the_short_forms() {
    for word in ["엔화", "5500억 달러", "1조", "관세", "힝구", "가"] {
        take(word, VOWEL);
    }
}

#[test]
fn after_a_final_l_only_the_direction_is_short() {
    for word in ["손실", "달", "서울", "수익률", "판결"] {
        take(word, L);
    }
}

#[test]
fn each_digit_counts_as_it_is_read() {
    for (digit, forms) in [
        ("0", CONSONANT), // 영
        ("1", L),         // 일
        ("2", VOWEL),     // 이
        ("3", CONSONANT), // 삼
        ("4", VOWEL),     // 사
        ("5", VOWEL),     // 오
        ("6", CONSONANT), // 육
        ("7", L),         // 칠
        ("8", L),         // 팔
        ("9", VOWEL),     // 구
        // 십, 백, 천, 만 and a zero behind the point.
        ("10", CONSONANT),
        ("300", CONSONANT),
        ("2000", CONSONANT),
        ("50000", CONSONANT),
        ("1.0", CONSONANT),
        ("1346.9", VOWEL),
    ] {
        take(digit, forms);
    }
}

#[test]
fn signs_and_initials_count_as_they_are_read() {
    take("15%", VOWEL); // 퍼센트
    take("2%포인트", VOWEL);
    take("US$", VOWEL);
    take("MOU", VOWEL); // 유
    take("SPV", VOWEL); // 브이
    take("SOFR", L); // 알
    take("AL", L); // 엘
    take("IBM", CONSONANT); // 엠
    take("CNN", CONSONANT); // 엔
}

#[test]
fn quotation_marks_and_brackets_at_the_end_do_not_count() {
    take("‘연간 한도’", VOWEL);
    take("“한국” ", CONSONANT);
    take("양해각서(MOU)", VOWEL);
    take("무역보험(NEXI)", CONSONANT);
    take("‘원화의 변동률(+는 약세)’", L);
    take("(가)나(다)", VOWEL);
}

#[test]
fn nothing_takes_the_short_forms() {
    take("", VOWEL);
    take("’", VOWEL);
    take("(한국)", VOWEL);
}

/// The final of every syllable, against the letters that Unicode takes it apart into.
#[test]
fn every_syllable_is_read_by_its_final_consonant() {
    for (index, syllable) in ('가'..='힣').enumerate() {
        let forms = match index % 28 {
            0 => VOWEL,
            8 => L,
            _ => CONSONANT,
        };
        take(&syllable.to_string(), forms);
    }
    assert_eq!(('가'..='힣').count(), 19 * 21 * 28);
    // The 28 finals of one beginning, as a dictionary orders them.
    let finals = "가각갂갃간갅갆갇갈갉갊갋갌갍갎갏감갑값갓갔강갖갗갘같갚갛";
    assert!(finals.chars().eq(('가'..='힣').take(28)));
    assert_eq!(finals.chars().nth(8), Some('갈'));
}
