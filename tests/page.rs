//! Finished pages: everything is there before any program runs.

use pledge_explainer::facts::{
    self, Answer, CONFLICTS, FACTS, Fact, Status, TERMS, TIMELINE, VINTAGE,
};
use pledge_explainer::page;
use pledge_explainer::say::head;
use pledge_explainer::scenario::levers::Scale;
use pledge_explainer::scenario::link::Link;
use pledge_explainer::scenario::uncertainty::Drawing;
use pledge_explainer::scenario::{LEVERS, Lang, PARAMETERS, Part, Preset};
use pledge_explainer::text::notation;
use pledge_explainer::view::uncertainty::UncertaintyBlock;

fn page() -> String {
    page::document(Lang::En).expect("the baseline is valid")
}

fn file(name: &str) -> String {
    let files = page::files(None);
    let found = files.into_iter().find(|(path, _)| path == name);
    found.unwrap_or_else(|| panic!("there is no {name}")).1
}

#[test]
fn every_part_stands_in_the_page_in_reading_order() {
    let page = page();
    let places: Vec<_> = Part::ALL
        .iter()
        .map(|part| {
            page.find(&format!("data-part=\"{}\"", part.id()))
                .unwrap_or_else(|| panic!("{} is missing", part.id()))
        })
        .collect();
    assert!(places.is_sorted());
}

#[test]
fn every_lever_of_the_table_is_on_the_page_with_its_range() {
    let page = page();
    for lever in &LEVERS {
        assert!(
            page.contains(&format!("data-lever=\"{}\"", lever.name)),
            "{}",
            lever.name
        );
        assert!(
            page.contains(&format!("data-lever-number=\"{}\"", lever.name)),
            "{}",
            lever.name
        );
        let slider = format!(
            "data-lever=\"{}\" min=\"{}\" max=\"{}\" step=\"{}\"",
            lever.name, lever.min, lever.max, lever.step
        );
        assert!(page.contains(&slider), "{slider}");
    }
    for preset in Preset::ALL {
        assert!(page.contains(&format!("data-preset=\"{}\"", preset.id())));
    }
}

#[test]
fn what_the_futures_of_the_baseline_say_is_worked_out_in_the_page() {
    let page = page();
    let link = Link::default();
    let drawing = Drawing::begin(&link.scenario, &link.uncertainty, link.money)
        .expect("the baseline is valid");
    let result = drawing.finish();
    for block in UncertaintyBlock::ALL {
        let html = format!(
            "data-uncertainty=\"{}\">{}</div>",
            block.id(),
            block.html(&result, Lang::En.words())
        );
        assert!(page.contains(&html), "{block:?}");
    }
    for Scale {
        name,
        min,
        max,
        step,
        ..
    } in PARAMETERS.map(|parameter| parameter.scale)
    {
        let slider = format!("data-lever=\"{name}\" min=\"{min}\" max=\"{max}\" step=\"{step}\"");
        assert!(page.contains(&slider), "{slider}");
    }
}

#[test]
fn each_page_asks_for_its_program_once_all_that_the_first_paint_needs_is_asked_for() {
    for (name, files) in [
        ("index.html", ["start.js", "page_bg.wasm"]),
        (
            "ja/currency/index.html",
            ["../../start.js", "../../page_bg.wasm"],
        ),
        (
            "ko/brief/index.html",
            ["../../start.js", "../../brief_bg.wasm"],
        ),
    ] {
        let page = file(name);
        let [first, last] = [" src=\"", " href=\""];
        let (before, start) = page.split_once("<script").expect("one script");
        assert!(before.contains("</main>"), "{name} asks in the middle");
        assert!(
            !before.contains("preload\""),
            "{name} asks at the beginning"
        );
        let asked: Vec<_> = start
            .lines()
            .flat_map(|line| [line.split_once(first), line.split_once(last)])
            .filter_map(|line| line?.1.split('"').next())
            .collect();
        assert_eq!(asked, files, "{name}");
    }
}

#[test]
fn a_strict_policy_finds_nothing_to_refuse() {
    for page in [page(), file("sources.html"), file("changes.html")] {
        assert!(!page.contains(" style="), "a style attribute");
        assert!(!page.contains("<style"), "an inline style sheet");
        assert!(!page.contains(" onclick="), "an inline handler");
        for script in page.split("<script").skip(1) {
            assert!(script.contains("src=\"start.js\""), "an inline script");
        }
    }
}

#[test]
fn the_terms_table_has_every_row_with_a_status_in_every_cell() {
    let page = page();
    for row in &TERMS {
        let (_, rest) = page
            .split_once(&format!("<tr data-term=\"{}\">", row.id))
            .unwrap_or_else(|| panic!("{} is missing", row.id));
        let (cells, _) = rest.split_once("</tr>").expect("an end");
        let cells: Vec<_> = cells.split("<td>").skip(1).collect();
        assert_eq!(cells.len(), 2, "{}", row.id);
        for cell in cells {
            assert!(
                cell.contains("data-fact=") && cell.contains("data-status="),
                "{}",
                row.id
            );
            assert!(cell.contains("href=\"sources.html#"), "{}", row.id);
        }
    }
}

#[test]
fn who_is_cited_is_dated_as_their_claim_is_and_not_as_what_we_assume_beside_it() {
    let page = page();
    let interpretations = TERMS
        .iter()
        .flat_map(|row| [row.of.left, row.of.right])
        .flatten();
    let mut mixed = 0;
    for interpretation in interpretations {
        let (assumed, claimed): (Vec<&Fact>, Vec<&Fact>) = interpretation
            .facts
            .iter()
            .partition(|fact| fact.status == Status::Assumption);
        if assumed.is_empty() || claimed.is_empty() {
            continue;
        }
        mixed += 1;
        let text = interpretation.text.en;
        let (before, after) = page.split_once(text).unwrap_or_else(|| panic!("{text}"));
        let (_, attributes) = before.rsplit_once("<div ").expect("a beginning");
        let cell = [attributes, after.split_once("</div>").expect("an end").0].concat();
        let dates = claimed
            .iter()
            .map(|fact| notation::date(Lang::En.words(), fact.as_of));
        if interpretation.by.is_some() {
            assert!(dates.into_iter().any(|date| cell.contains(&date)), "{cell}");
        }
        for fact in assumed {
            assert!(!cell.contains(fact.id), "{cell}");
        }
    }
    assert!(
        mixed > 0,
        "nothing is claimed beside an assumption any more"
    );
}

#[test]
fn a_row_of_the_terms_leads_to_all_of_its_facts_on_the_page_of_sources() {
    let (page, sources) = (page(), file("sources.html"));
    for row in &TERMS {
        let anchor = format!("term-{}", row.id);
        assert!(
            page.contains(&format!("href=\"sources.html#{anchor}\"")),
            "{anchor}"
        );
        let (_, rest) = sources
            .split_once(&format!("<tr id=\"{anchor}\">"))
            .unwrap_or_else(|| panic!("{anchor} is missing"));
        let (row_of_sources, _) = rest.split_once("</tr>").expect("an end");
        let cells: Vec<_> = row_of_sources.split("<td>").skip(1).collect();
        for (cell, interpretations) in cells.iter().zip([row.of.left, row.of.right]) {
            for fact in interpretations.iter().flat_map(|one| one.facts) {
                assert!(
                    cell.contains(&format!("href=\"#{}\"", fact.id)),
                    "{anchor}: {}",
                    fact.id
                );
            }
        }
        assert_eq!(cells.len(), 2, "{anchor}");
    }
}

#[test]
fn the_timeline_draws_the_tariffs_with_every_rate_and_day_in_its_words() {
    for lang in Lang::ALL {
        let words = lang.words();
        let page = page::part_document(lang, Part::Timeline).expect("the baseline is valid");
        let (_, rest) = page
            .split_once("<figure class=\"rates\">")
            .expect("the picture");
        let (picture, _) = rest.split_once("</figure>").expect("its end");
        let (_, alt) = picture.split_once("aria-label=\"").expect("words");
        let (alt, _) = alt.split_once('"').expect("their end");
        for fact in [
            &facts::JP_AUTO_PRE,
            &facts::KR_AUTO_PRE,
            &facts::JP_AUTO_15,
            &facts::KR_AUTO_15,
            &facts::JP_GENERAL_15,
            &facts::US_S122,
            &facts::JP_GENERAL_NOW,
            &facts::KR_GENERAL_NOW,
        ] {
            let day = notation::date(words, fact.as_of);
            assert!(alt.contains(&day), "{}: {day} in {alt}", fact.id);
            // The surcharge came on top of the ordinary duty.
            let rate = format!("{}%", fact.number());
            assert!(alt.contains(&rate), "{}: {rate} in {alt}", fact.id);
        }
        // Both lines and the threat are drawn, in each country's own colour.
        for class in ["line left", "line right"] {
            let lines = picture.matches(&format!("class=\"{class}\"")).count();
            assert_eq!(lines, 2, "{class}");
        }
        assert_eq!(picture.matches("<circle").count(), 1);
        assert!(picture.contains(&notation::date(words, facts::KR_THREAT_25.as_of)));
    }
}

#[test]
fn the_page_of_sources_dates_each_side_of_a_conflict() {
    for (lang, path) in [
        (Lang::En, "sources.html"),
        (Lang::Ja, "ja/sources.html"),
        (Lang::Ko, "ko/sources.html"),
    ] {
        let sources = file(path);
        for conflict in &CONFLICTS {
            let start = format!("id=\"conflict-{}\"", conflict.id);
            let (_, rest) = sources.split_once(&start).expect("the conflict");
            let (item, _) = rest.split_once("</li>").expect("an end");
            for date in conflict.sides.iter().filter_map(Answer::said_on) {
                let date = notation::date(lang.words(), date);
                assert!(item.contains(&date), "{path}: {}: {date}", conflict.id);
            }
        }
    }
}

#[test]
fn every_fact_that_the_page_cites_is_told_in_full_on_the_page_of_sources() {
    let (page, sources) = (page(), file("sources.html"));
    for cited in page.split("sources.html#").skip(1) {
        let id: String = cited.chars().take_while(|c| *c != '"').collect();
        assert!(sources.contains(&format!("id=\"{id}\"")), "{id}");
    }
    for fact in FACTS {
        assert!(
            sources.contains(&format!("data-fact=\"{}\"", fact.id)),
            "{}",
            fact.id
        );
    }
}

#[test]
fn every_event_is_dated() {
    let page = page();
    for event in &TIMELINE {
        assert!(
            page.contains(&format!("<time datetime=\"{}\">", event.date)),
            "{}",
            event.date
        );
    }
}

#[test]
fn the_published_facts_carry_their_date() {
    let facts: serde_json::Value = serde_json::from_str(&file("facts.json")).expect("JSON");
    assert_eq!(facts["vintage"], VINTAGE);
    assert_eq!(facts["facts"].as_array().map(Vec::len), Some(FACTS.len()));
}

#[test]
fn every_part_can_be_shared_and_what_is_of_no_use_without_a_script_is_in_a_template() {
    let page = page();
    for part in Part::questions() {
        let button = format!("data-share=\"{}\"", part.id());
        assert_eq!(page.matches(&button).count(), 1, "{}", part.id());
    }
    // The brief shares what it finds, by a button alone.
    assert_eq!(page.matches("data-share-finding").count(), 1);
    let brief = page::part_document(Lang::En, Part::Brief).expect("the baseline is valid");
    assert!(!brief.contains("data-share-template"));
    let (_, panel) = page
        .split_once("<template data-share-template>")
        .expect("the panel");
    let (panel, after) = panel.split_once("</template>").expect("its end");
    for way in ["copy", "send", "png", "svg", "csv", "json"] {
        assert!(
            panel.contains(&format!("data-share-way=\"{way}\"")),
            "{way}"
        );
    }
    let as_of = head::as_of(Lang::En.words());
    assert!(panel.contains(&as_of), "the date of the facts");
    assert!(!after.contains("data-share-way"));
}

#[test]
fn rendering_twice_gives_the_same_bytes() {
    assert_eq!(page::files(None), page::files(None));
}

#[test]
fn our_estimate_stands_beside_sums_from_outside_and_what_rivals_pay() {
    for (lang, open, folded) in [
        (
            Lang::En,
            ["$3 bn", "$18 bn", "10%", "12.5%"],
            ["4.3 trillion won", "2.67 trillion yen"],
        ),
        (
            Lang::Ja,
            ["30億ドル", "180億ドル", "10%", "12.5%"],
            ["4兆3000億ウォン", "2兆6700億円"],
        ),
        (
            Lang::Ko,
            ["30억 달러", "180억 달러", "10%", "12.5%"],
            ["4조3000억 원", "2조6700억 엔"],
        ),
    ] {
        let page = page::part_document(lang, Part::Tariffs).expect("the baseline is valid");
        let (_, after) = page.split_once("data-part=\"tariffs\"").expect("the part");
        // In dollars as ours is, open and before the picture; as they were given, folded away.
        let (before, after) = after.split_once("part__body").expect("the picture");
        for words in open {
            assert!(before.contains(words), "{words} in {lang:?}");
        }
        for words in folded {
            assert!(after.contains(words), "{words} in {lang:?}");
        }
    }
}
