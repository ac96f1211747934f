//! What only a copy that is made for one address says of itself.

use pledge_explainer::page::{Base, files};
use pledge_explainer::scenario::Lang;
use pledge_explainer::text::message;
use serde_json::Value;

const BASE: &str = "https://example.org/pledge/";
const PAGES: [&str; 4] = ["index.html", "sources.html", "changes.html", "doctor.html"];

fn base() -> Base {
    Base::new(BASE).expect("an address")
}

fn file(base: Option<&Base>, name: &str) -> Option<String> {
    let found = files(base).into_iter().find(|(path, _)| path == name);
    found.map(|(_, content)| content)
}

#[test]
fn a_copy_for_any_address_names_none() {
    for (name, content) in files(None) {
        assert!(!name.ends_with("oembed.json"), "{name}");
        if name.ends_with(".html") {
            for sign in ["rel=\"canonical\"", "og:", "twitter:", "oembed"] {
                assert!(!content.contains(sign), "{name} has {sign}");
            }
        }
    }
}

#[test]
fn a_copy_for_one_address_says_on_each_page_where_that_page_stands() {
    let base = base();
    let files = files(Some(&base));
    for lang in Lang::ALL {
        for name in PAGES {
            let path = [lang.folder(), name].concat();
            let (_, page) = files.iter().find(|(other, _)| *other == path).expect(name);
            // The page of a folder has the address of the folder.
            let address = path.trim_end_matches("index.html");
            for line in [
                format!("<link rel=\"canonical\" href=\"{BASE}{address}\">"),
                format!("<meta property=\"og:url\" content=\"{BASE}{address}\">"),
                "<meta name=\"twitter:card\" content=\"summary_large_image\">".to_owned(),
                format!(
                    "<meta property=\"og:image\" content=\"{BASE}{}cards/today.png\">",
                    lang.folder()
                ),
            ] {
                assert_eq!(page.matches(&line).count(), 1, "{path}: {line}");
            }
            let title = page
                .split("<title>")
                .nth(1)
                .and_then(|rest| rest.split("</title>").next());
            let title = title.expect("a title");
            let social = format!("<meta property=\"og:title\" content=\"{title}\">");
            assert!(page.contains(&social), "{path}: {social}");
            let own = page.contains(&format!(
                "type=\"application/json+oembed\" href=\"{BASE}{}oembed.json\"",
                lang.folder()
            ));
            assert_eq!(own, name == "index.html", "{path}");
        }
    }
}

#[test]
fn nothing_else_of_a_copy_depends_on_its_address() {
    let base = base();
    let with: Vec<_> = files(Some(&base))
        .into_iter()
        .filter(|(name, _)| !name.ends_with("oembed.json"))
        .collect();
    for ((name, without), (other, with)) in files(None).into_iter().zip(with) {
        assert_eq!(name, other);
        let lines: Vec<_> = without.lines().collect();
        let kept: Vec<_> = with
            .lines()
            .filter(|line| {
                !line.contains(BASE) && !line.contains("og:") && !line.contains("twitter:")
            })
            .collect();
        assert_eq!(kept, lines, "{name}");
    }
}

#[test]
fn oembed_gives_a_frame_with_the_page_of_each_language() {
    for lang in Lang::ALL {
        let text = file(Some(&base()), &[lang.folder(), "oembed.json"].concat()).expect("oEmbed");
        let rich: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(rich["version"], "1.0");
        assert_eq!(rich["type"], "rich");
        assert_eq!(rich["title"], message::head_title(lang.words()));
        assert_eq!(rich["provider_url"], BASE);
        let html = rich["html"].as_str().expect("HTML");
        let start = format!("<iframe src=\"{BASE}{}\" title=\"", lang.folder());
        assert!(html.starts_with(&start), "{html}");
        assert!(
            html.contains(&format!("height=\"{}\"", rich["height"])),
            "{html}"
        );
        assert!(rich["width"].as_u64().is_some_and(|width| width >= 320));
        let card = format!("{BASE}{}cards/today.png", lang.folder());
        assert_eq!(rich["thumbnail_url"], card);
        assert_eq!(rich["thumbnail_width"], 1200);
    }
}

#[test]
fn only_the_address_of_a_folder_is_one() {
    for address in ["https://example.org/", "http://localhost:8080/a/b/"] {
        assert!(Base::new(address).is_ok(), "{address}");
    }
    for address in [
        "",
        "example.org/",
        "/pledge/",
        "https:///",
        "https://",
        "https://example.org",
        "https://example.org/pledge",
        "https://example.org/?a=b/",
        "https://example.org/#/",
        "https://example.org/\"/",
        "https://example.org/ a/",
        "javascript:alert(1)/",
    ] {
        assert!(Base::new(address).is_err(), "{address}");
    }
}
