//! Which pledges are compared, and what the model takes of each: worked out from facts, or refused.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod copy;

use std::fs;

use copy::{Copy, RECORDS, number, records};
use pledge_content::compile;
use pledge_content::deal::{self, Compared, Formula};
use pledge_content::folder::Folder;
use pledge_content::read;

fn compared() -> Compared {
    compile::deal(&Folder::of(RECORDS), &records()).unwrap()
}

#[test]
fn a_formula_comes_to_what_arithmetic_says_from_left_to_right() {
    let of = |name: &str| match name {
        "a-1" => Some(12.0),
        "b" => Some(5.0),
        _ => None,
    };
    for (formula, value) in [
        ("a-1", 12.0),
        ("12.5%", 0.125),
        ("a-1 - b - 1", 6.0),
        ("a-1 - (b - 1)", 8.0),
        ("a-1 + b * 2", 22.0),
        ("(a-1 + b) * 2", 34.0),
        ("100 * (a-1 - 2) / (b + 5)", 100.0),
        ("a-1% + b%", 0.17),
        ("(a-1 + b)%", 0.17),
        ("-b + a-1", 7.0),
    ] {
        let found = Formula::parse(formula).unwrap().value(&of).unwrap();
        assert!((found - value).abs() < 1e-12, "{formula}: {found}");
    }
    assert_eq!(Formula::parse("c + 1").unwrap().value(&of), None);
    assert_eq!(
        Formula::parse("b * (a-1 + b) - c%").unwrap().names(),
        ["b", "a-1", "c"]
    );
    for wrong in ["", "a-1 +", "(b", "b)", "b c", "1.2.3", "+ b", "b %% c"] {
        assert!(Formula::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_corrected_fact_corrects_the_numbers_of_its_pledge() {
    let rust = |records| deal::rust(&compared(), &records);
    let cap = number("kr-annual-cap");
    let before = format!("annual_cap: Some(Usd({cap:?}))");
    assert!(rust(records()).contains(&before));
    let mut corrected = records();
    let fact = corrected
        .facts
        .iter_mut()
        .find(|fact| fact.id == "kr-annual-cap");
    fact.unwrap().value = Some(cap + 1.5);
    let after = format!("annual_cap: Some(Usd({:?}))", cap + 1.5);
    assert!(rust(corrected).contains(&after));
}

#[test]
fn what_both_have_in_common_comes_from_one_place_and_the_rest_from_each() {
    let from = deal::provenance(&compared(), &records());
    for row in [
        "(\"*.fx.pressure\", Provenance::Judgement(Judgement::Pressure))",
        "(\"japan.waterfall.review\", Provenance::Facts(&[&facts::JP_NO_REVIEW]))",
        "(\"korea.fx.spot\", Provenance::Facts(&[&facts::FX_KRW_LATEST]))",
    ] {
        assert!(from.contains(row), "{row}");
    }
    assert!(!from.contains("japan.fx.pressure"));
}

/// That a file of the deal with this edit is refused, and why.
fn refuses((file, old, new): (&str, &str, &str), why: &str) {
    // Tests run beside each other, so what is left out names the copy too.
    let name = [old, new].concat();
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let copy = Copy::of_the_records(&format!("deal {name}"));
    let path = copy.dir.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{file} has no {old}");
    fs::write(&path, text.replacen(old, new, 1)).unwrap();
    let errors = compile::deal(&Folder::of(&copy.dir), &records()).unwrap_err();
    assert!(
        errors
            .iter()
            .any(|error| error.contains(file) && error.contains(why)),
        "expected “{why}” among {errors:#?}"
    );
}

#[test]
fn what_is_wrong_with_a_deal_is_refused_with_its_place_and_what_is_allowed() {
    let deal = "deal.toml";
    for (old, new, why) in [
        (
            "of = \"korea\"",
            "of = \"france\"",
            "`of` and `on` must be japan and korea",
        ),
        (
            "terms = [\"calls\", \"pooling\"",
            "terms = [\"calls\", \"tea\"",
            "counterfactual.terms: `tea`: there is no such term; allowed are calls, pooling, deemed_rate, review, \
             currency_funding",
        ),
        (
            "terms = [\"calls\", \"pooling\"",
            "terms = [\"calls\", \"calls\"",
            "counterfactual.terms: `calls`: stands twice; allowed are ",
        ),
        (
            "terms = [\"calls\", \"pooling\", \"deemed_rate\", \"review\", \"currency_funding\"]",
            "terms = []",
            "counterfactual.terms: names no term; allowed are ",
        ),
        (
            ", terms = [\"calls\", \"pooling\", \"deemed_rate\", \"review\", \"currency_funding\"]",
            "",
            "missing field `terms`",
        ),
        (
            "  \"horizon\",",
            "  \"fx.france.spot\",",
            "there is no `fx.france.spot`; with * for japan or korea there are",
        ),
        (
            "  \"horizon\",",
            "  \"discount\",",
            "`discount` stands twice",
        ),
        (
            "  \"fx.korea.drift\",\n",
            "",
            "`fx.korea.drift` is missing, which every pledge has that declares what it sets",
        ),
        ("id = \"today\"", "id = \"as-signed\"", "the id is taken"),
        (
            "fact = \"us-s122\"",
            "fact = \"us-s123\"",
            "there is no fact `us-s123`",
        ),
        (
            "few = [\"funding.take_up\"",
            "few = [\"funding.taken\"",
            "`funding.taken` is not among the levers",
        ),
        (
            "[sliders.size]",
            "[sliders.shape]",
            "sliders.shape: there is no such part",
        ),
        (
            "threat = \"kr-threat-25\"",
            "threats = \"kr-threat-25\"",
            "cited: there is no `threats`; there are",
        ),
        ("pledges = [", "promises = [", "TOML parse error at line "),
    ] {
        refuses((deal, old, new), why);
    }
}

#[test]
fn what_is_wrong_with_a_pledge_is_refused_with_its_place_and_what_is_allowed() {
    let pledge = "pledges/korea/pledge.toml";
    for (old, new, why) in [
        (
            "gdp = \"gdp-kr\"",
            "gdp = \"gdp-fr\"",
            "gdp: `gdp-fr`: there is no number `gdp-fr`",
        ),
        (
            "gdp = \"gdp-kr\"",
            "gdp = \"(gdp-kr\"",
            "`(gdp-kr`: a bracket is not closed",
        ),
        (
            "gdp = \"gdp-kr\"",
            "gdp = \"1900\"",
            "rests on no fact, so it needs a judgement",
        ),
        (
            "gdp = \"gdp-kr\"",
            "gdp = { off = \"gdp-kr\" }",
            "unknown field `off`",
        ),
        (
            "code = \"krw\"",
            "code = \"Won\"",
            "the code `Won` is not three lower-case letters",
        ),
        (
            "judgement = \"pressure\"",
            "judgement = \"taste\"",
            "unknown variant `taste`",
        ),
        (
            "at.today = { deal",
            "at.tomorrow = { deal",
            "there is no preset `tomorrow`; there are as-signed",
        ),
        (
            "rate = { of = \"0%\"",
            "deal = { of = \"0%\"",
            "has either one `rate`, or `deal` and `fallback`",
        ),
        (
            "annual_cap = \"kr-annual-cap\"\n",
            "",
            "does not say where its annual_cap",
        ),
        (
            "id = \"calls\"",
            "id = \"paid\"",
            "tranche `paid`: the id is taken",
        ),
        (
            "after = \"kr-20yr\", ",
            "",
            "`after` and `share` go together",
        ),
        (
            "lever = \"waterfall.review_share\"",
            "lever = \"waterfall.other\"",
            "its lever is not among those of the deal",
        ),
        (
            "spot = { min = 1050",
            "spot = { min = 1850",
            "ranges.spot: min is not below max",
        ),
        (
            "payment = [\"kr-annual-cap\"]",
            "payment = []",
            "brief.payment: names no fact",
        ),
    ] {
        refuses((pledge, old, new), why);
    }
}

/// The errors of a copy of the deal with some edits.
fn errors(name: &str, edits: &[(&str, &str, &str)]) -> Vec<String> {
    let copy = Copy::of_the_records(&format!("deal {name}"));
    for (file, old, new) in edits {
        let path = copy.dir.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file} has no {old}");
        fs::write(&path, text.replace(old, new)).unwrap();
    }
    let records = read::records(&Folder::of(&copy.dir)).unwrap();
    let compiled = compile::deal(&Folder::of(&copy.dir), &records);
    compiled.err().unwrap_or_default()
}

#[test]
fn a_term_for_which_a_pledge_lacks_what_it_needs_is_refused_and_what_is_left_is_allowed() {
    let korea = "pledges/korea/pledge.toml";
    let review = "review = { after = \"kr-20yr\", share";
    let text = fs::read_to_string(format!("{RECORDS}/{korea}")).unwrap();
    let line = text.lines().find(|line| line.starts_with(review)).unwrap();
    let found = errors("no review", &[(korea, line, "")]);
    let why = "deal.toml: counterfactual.terms: `review`: neither pledge has a review; allowed are calls, pooling, \
               deemed_rate, currency_funding";
    assert!(found.iter().any(|error| error.ends_with(why)), "{found:#?}");
    let found = errors("other name", &[(korea, "id = \"calls\"", "id = \"cash\"")]);
    let why = "`calls`: korea has no tranche `calls` with a last year `end`; allowed are pooling, deemed_rate, review, \
               currency_funding";
    assert!(found.iter().any(|error| error.contains(why)), "{found:#?}");
}

#[test]
fn terms_between_pledges_of_which_one_has_no_ledger_are_refused() {
    let dir = Folder::of(RECORDS);
    let (deal, [japan, mut korea]) = read::deal(&dir).unwrap();
    korea.waterfall = None;
    let errors = deal::checked(deal, [japan, korea], &records()).unwrap_err();
    let why = "`deemed_rate`: korea has no [waterfall]; between these two none is allowed: leave `counterfactual` out";
    assert!(
        errors.iter().any(|error| error.contains(why)),
        "{errors:#?}"
    );
}

#[test]
fn a_row_has_a_button_for_a_term_that_the_deal_declares_and_for_each_once() {
    let terms = "facts/terms.toml";
    for (old, new, why) in [
        (
            "switch = \"calls\"",
            "switch = \"tea\"",
            "facts/terms.toml: term `annual_cap`: switch: `tea` is not among the terms of `counterfactual` in \
             deal.toml: calls, pooling, deemed_rate, review, currency_funding",
        ),
        (
            "switch = \"calls\"",
            "switch = \"pooling\"",
            "facts/terms.toml: term `vehicle`: switch: `pooling` has a row already",
        ),
    ] {
        let found = errors(new, &[(terms, old, new)]);
        assert!(found.iter().any(|error| error.ends_with(why)), "{found:#?}");
    }
}

#[test]
fn a_deal_that_declares_two_terms_has_two() {
    let copy = Copy::of_the_records("deal of two terms");
    let path = copy.dir.join("deal.toml");
    let text = fs::read_to_string(&path).unwrap();
    let (before, after) = text.split_once("terms = [").unwrap();
    let (_, after) = after.split_once(']').unwrap();
    let two = format!("{before}terms = [\"review\", \"calls\"]{after}");
    fs::write(&path, two).unwrap();
    let path = copy.dir.join("facts/terms.toml");
    let rows = fs::read_to_string(&path).unwrap();
    let kept = |line: &&str| {
        !line.starts_with("switch = ")
            || line.ends_with("\"review\"")
            || line.ends_with("\"calls\"")
    };
    let kept: Vec<&str> = rows.lines().filter(kept).collect();
    fs::write(&path, kept.join("\n")).unwrap();
    let records = read::records(&Folder::of(&copy.dir)).unwrap();
    let compared = compile::deal(&Folder::of(&copy.dir), &records).unwrap();
    let rust = deal::rust(&compared, &records);
    // In the order in which they are declared.
    assert!(rust.contains("pub const TERMS: [Term; 2] = [Term::Review, Term::Calls];"));
    assert!(compared.declared().contains("counterfactual-calls"));
}
