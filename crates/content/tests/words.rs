//! Fluent files: what becomes of them, and what is refused.

use pledge_content::words::{Compiled, File, compile};

fn both(en: &str, ja: &str) -> Result<Compiled, Vec<String>> {
    compile(&[
        File {
            lang: "en",
            path: "words/en.ftl",
            content: en,
            over: None,
        },
        File {
            lang: "ja",
            path: "words/ja.ftl",
            content: ja,
            over: None,
        },
    ])
}

fn alone(en: &str) -> Result<Compiled, Vec<String>> {
    both(en, en)
}

/// The lines of a table, without its head.
fn lines(compiled: &Compiled, name: &str, lang: &str) -> Vec<String> {
    let table = compiled
        .tables
        .iter()
        .find(|table| table.name == name && table.lang == lang)
        .expect("the table");
    table.content.lines().skip(1).map(str::to_owned).collect()
}

fn errors(result: Result<Compiled, Vec<String>>) -> Vec<String> {
    result.expect_err("an error")
}

#[test]
fn an_escape_that_is_cut_off_is_refused_with_its_file() {
    let said = errors(both("reset = { \"\\u\u{feff}\n", "reset = 戻す\n")).join("\n");
    assert!(said.contains("en.ftl"), "{said}");
}

#[test]
fn words_alone_stay_as_they_are_and_become_a_function_of_words() {
    let compiled = both("reset = Reset all\n", "reset = すべて戻す\n").expect("sound files");
    assert_eq!(lines(&compiled, "page", "en"), ["Reset all"]);
    assert_eq!(lines(&compiled, "page", "ja"), ["すべて戻す"]);
    assert!(
        compiled
            .code
            .contains("pub fn reset(words: Words) -> &'static str")
    );
}

#[test]
fn arguments_come_in_the_order_of_english_whatever_the_order_elsewhere() {
    let compiled = both(
        "more = { $first } before { $second }\n",
        "more = { $second }の前に{ $first }\n",
    )
    .expect("sound files");
    assert_eq!(lines(&compiled, "page", "en"), ["\u{1}0. before \u{1}1."]);
    assert_eq!(lines(&compiled, "page", "ja"), ["\u{1}1.の前に\u{1}0."]);
    assert!(
        compiled
            .code
            .contains("first: impl Into<Arg<'a>>, second: impl Into<Arg<'a>>")
    );
}

#[test]
fn a_selector_keeps_its_variants_and_its_default_comes_last() {
    let en = "side = It is { $side ->\n    [short] short\n   *[ahead] ahead\n} now\n";
    let compiled = alone(en).expect("a sound file");
    assert_eq!(
        lines(&compiled, "page", "en"),
        ["It is \u{2}0short\u{3}short\u{4}\u{3}ahead\u{4}\u{5} now"]
    );
}

#[test]
fn styles_marks_stress_and_particles_are_packed() {
    let en = "all = { NUMBER($x, style: \"short\") } { MARK($x, \"none\") } { STRONG(\"much\") }{ PARTICLE(\"을/를\") }\n";
    let compiled = alone(en).expect("a sound file");
    assert_eq!(
        lines(&compiled, "page", "en"),
        ["\u{1}0s \u{6}0none\u{7} \u{e}much\u{f}\u{10}2"]
    );
}

#[test]
fn messages_and_terms_that_a_message_refers_to_are_filled_in() {
    let en = "-deal = the pledge\n\
              name = { $country ->\n    [japan] Japan\n   *[korea] Korea\n}\n\
              both = { NAME($first) } on { -deal }, { whole }\n\
              whole = all of it\n";
    let compiled = alone(en).expect("a sound file");
    assert_eq!(
        lines(&compiled, "page", "en")[1],
        "\u{2}0japan\u{3}Japan\u{4}\u{3}Korea\u{4}\u{5} on the pledge, all of it"
    );
    assert!(
        compiled
            .code
            .contains("pub fn both<'a>(words: Words, first:")
    );
}

#[test]
fn a_group_says_which_table_holds_its_messages() {
    let en = "one = One\n\n## Sources\n## table: static\n\ntwo = Two\n\n## Size\n\nthree = Three\n";
    let compiled = alone(en).expect("a sound file");
    assert_eq!(lines(&compiled, "page", "en"), ["One", "Three"]);
    assert_eq!(lines(&compiled, "static", "en"), ["Two"]);
    assert!(compiled.code.contains("words.line(Table::Static, 0)"));
}

#[test]
fn tables_of_other_messages_or_arguments_have_other_heads() {
    let head = |en: &str| {
        let compiled = alone(en).expect("a sound file");
        compiled.tables[0].content.lines().next().map(str::to_owned)
    };
    let first = head("one = One { $x }\n");
    assert_eq!(first, head("one = Another { $x } wording\n"));
    assert_ne!(first, head("one = One { $y }\n"));
    assert_ne!(first, head("one = One { $x }\ntwo = Two\n"));
    // What is no longer mere words is called in another way.
    assert_ne!(head("one = One\n"), head("one = { STRONG(\"One\") }\n"));
}

#[test]
fn what_fluent_cannot_read_is_named_by_file_and_line() {
    let errors = errors(alone("one = One\ntwo = { $x\n"));
    assert!(
        errors
            .iter()
            .all(|error| error.starts_with("words/en.ftl:2:")
                || error.starts_with("words/ja.ftl:2:")
                || error.starts_with("words/en.ftl:3:")
                || error.starts_with("words/ja.ftl:3:")),
        "{errors:?}"
    );
}

#[test]
fn whatever_a_language_lacks_or_has_too_much_stops_the_build() {
    let en =
        "one = One { $x }\ntwo = Two { $side ->\n    [short] s\n   *[ahead] a\n}\nthree = Three\n";
    let of = |ja: &str| errors(both(en, ja)).join("\n");
    let two = "two = 二{ $side ->\n    [short] s\n   *[ahead] a\n}\n";
    for (ja, expected) in [
        (
            format!("one = 一{{ $x }}\n{two}"),
            "words/en.ftl:6: three: words/ja.ftl lacks this message",
        ),
        (
            format!("one = 一{{ $x }}\n{two}three = 三\nfour = 四\n"),
            "words/ja.ftl:7: four: words/en.ftl has no such message",
        ),
        (
            format!("one = 一\n{two}three = 三\n"),
            "words/ja.ftl:1: one: it does not show $x",
        ),
        (
            format!("one = 一{{ $x }}{{ $y }}\n{two}three = 三\n"),
            "words/ja.ftl:1: one: there is no argument $y",
        ),
        (
            "one = 一{ $x }\ntwo = 二{ $side ->\n    [shrot] s\n   *[ahead] a\n}\nthree = 三\n"
                .to_owned(),
            "words/ja.ftl:2: two: $side has no variant for short: give it one, or say in a comment \
             what is said instead, `# $side (short): ...`\n\
             words/ja.ftl:2: two: $side is never shrot",
        ),
        (
            format!("one = 一{{ $x }}\nthree = 三\n{two}"),
            "words/ja.ftl:2: three: words/en.ftl has two here: keep its order",
        ),
    ] {
        assert_eq!(of(&ja), expected);
    }
}

#[test]
fn a_comment_describes_arguments_that_english_itself_does_not_need() {
    let en = "# How many.\n# $count (one, many): how many there are\nfew = Some\n";
    let ja = "few = { $count ->\n    [one] 一つ\n   *[many] 多く\n}\n";
    let compiled = both(en, ja).expect("sound files");
    assert!(
        compiled
            .code
            .contains("/// How many.\npub fn few<'a>(words: Words, count:")
    );
    let wrong = "few = { $count ->\n    [two] 二つ\n   *[many] 多く\n}\n";
    assert_eq!(
        errors(both(en, wrong)),
        ["words/ja.ftl:1: few: $count is never two"]
    );
}

#[test]
fn a_comment_on_two_arguments_in_one_line_is_refused() {
    let found = errors(both(
        "# $a, $b: two\none = { $a } { $b }\n",
        "one = { $a } { $b }\n",
    ));
    assert_eq!(
        found,
        [
            "words/en.ftl:2: one: its comment describes $a, $b, which names no argument: a line for each"
        ]
    );
}

#[test]
fn a_translation_gives_every_variant_or_says_that_it_does_without() {
    let en = "part = { $part ->\n    [all] all\n    [most] most\n   *[some] some\n}\n";
    let two = "part = { $part ->\n    [all] 全部\n   *[some] 一部\n}\n";
    let none = "part = 分\n";
    let of = |ja: &str| both(en, ja).map(drop);
    assert_eq!(
        of(two).expect_err("an error"),
        [
            "words/ja.ftl:1: part: $part has no variant for most: give it one, or say in a comment \
             what is said instead, `# $part (most): ...`"
        ]
    );
    assert_eq!(
        of(none).expect_err("an error"),
        [
            "words/ja.ftl:1: part: $part has no variant for all, most, some: give it one, or say in \
             a comment what is said instead, `# $part (all, most, some): ...`"
        ]
    );
    assert_eq!(of(&format!("# $part (most): as some\n{two}")), Ok(()));
    assert_eq!(of(&format!("# $part: no such distinction\n{none}")), Ok(()));
    // A variant of a choice within another counts too.
    let inner = "part = { $part ->\n    [all] 全部\n   *[some] { $part ->\n        [most] 大半\n       *[some] 一部\n    }\n}\n";
    assert_eq!(of(inner), Ok(()));
}

#[test]
fn a_key_that_the_comment_does_not_name_is_a_mistake_in_english_too() {
    let en = "# $side (short, ahead): which\nside = { $side ->\n    [shrot] s\n   *[ahead] a\n}\n";
    let found = errors(alone(en));
    assert_eq!(
        found,
        [
            "words/en.ftl:2: side: it selects $side by shrot, which its comment does not name",
            "words/en.ftl:2: side: it has no variant for $side = short, which its comment names"
        ]
    );
}

#[test]
fn what_a_comment_describes_is_used() {
    let of = |en: &str, ja: &str| errors(both(en, ja)).join("\n");
    let dropped = "# $law (now, once)\nlaw = { $law ->\n   *[now] Now\n}\n";
    assert_eq!(
        of(dropped, dropped),
        "words/en.ftl:2: law: it has no variant for $law = once, which its comment names"
    );
    let forgotten = "# $date: of the facts\nas-of = Facts\n";
    assert_eq!(
        of(forgotten, "as-of = 事実\n"),
        "words/en.ftl:2: as-of: its comment describes $date, which no language uses"
    );
    // An argument that only a translation shows is no mistake of English.
    assert!(both(forgotten, "as-of = { $date }の事実\n").is_ok());
}

#[test]
fn a_misspelt_argument_of_english_is_told_of_english() {
    let found = errors(both(
        "as-of = Facts of { $daet }\n",
        "as-of = { $date }の事実\n",
    ));
    assert_eq!(
        found[0],
        "words/en.ftl:1: as-of: no other language uses $daet: is it $date, which they use?"
    );
}

#[test]
fn a_group_is_of_a_table_and_a_program_that_there_are() {
    for (line, why) in [
        (
            "table: statc",
            "there is no table \"statc\", only page, static, spreadsheet",
        ),
        ("also: breif", "there is no also \"breif\", only brief"),
        (
            "tabel: static",
            "\"tabel: static\" is none of \"table: NAME\", \"also: NAME\" and \"when: NAME\"",
        ),
    ] {
        let found = errors(alone(&format!("## Sources\n## {line}\n\none = One\n")));
        assert_eq!(found[0], format!("words/en.ftl: group \"Sources\": {why}"));
    }
}

#[test]
fn what_these_files_may_not_hold_is_refused_with_its_reason() {
    for (en, why) in [
        (
            "one = One\n    Two\n",
            "its words go over more than one line",
        ),
        (
            "one = { NUMBER($x, style: \"big\") }\n",
            "there is no style \"big\"",
        ),
        (
            "one = { PARTICLE(\"a/b\") }\n",
            "there is no particle \"a/b\"",
        ),
        ("one = { two }\n", "there is no message two"),
        ("one = { -two }\n", "there is no term -two"),
        (
            "one = { one }\n",
            "it refers to a message that refers to another, and so on without end",
        ),
        ("one =\n    .title = One\n", "it says nothing"),
        (
            "two = Two\none = { TWO($x) }\n",
            "two does not take one argument",
        ),
        ("one = One\none = Two\n", "one stands here twice"),
        (
            "one = { $x ->\n    [a] A\n    [a] B\n   *[c] C\n}\n",
            "it has two variants for $x = a",
        ),
        (
            "one = { $x ->\n    [a] A\n   *[a] C\n}\n",
            "it has two variants for $x = a",
        ),
        ("-term = term\none = One\n", "-term: no message uses it"),
    ] {
        let found = errors(alone(en)).join("\n");
        assert!(found.contains(why), "{en:?} gave {found:?}");
    }
}

#[test]
fn what_a_smaller_program_says_too_is_listed_by_its_place_in_its_table() {
    let en = "one = One\n\n## Both\n## also: brief\n\ntwo = Two\nthree = Three\n\n## Static\n## table: static\n\n\
              apart = Apart\n\n## Page\n\nfour = Four\n\n## Both again\n## also: brief\n\nfive = Five\n";
    let compiled = alone(en).expect("a sound file");
    assert!(
        compiled
            .names
            .contains("const BRIEF_OF_PAGE: &[usize] = &[1, 2, 4];"),
        "{}",
        compiled.names
    );
    assert_eq!(
        lines(&compiled, "page", "en"),
        ["One", "Two", "Three", "Four", "Five"]
    );
    assert!(
        !alone("one = One\n")
            .expect("a sound file")
            .code
            .contains("_OF_")
    );
}
