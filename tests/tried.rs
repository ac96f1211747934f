//! What one term of the other country would change.

mod states;

use pledge_explainer::analysis::terms::Term;
use pledge_explainer::analysis::terms::Terms;
use pledge_explainer::model;
use pledge_explainer::pledge::Side;
use pledge_explainer::say;
use pledge_explainer::scenario::tried::{SWITCHING, tried};
use pledge_explainer::scenario::{Lang, Snapshot};
use pledge_explainer::units::Usd;
use pledge_explainer::view;
use proptest::prelude::*;
use states::any_snapshot;

/// The country that can be given the other one's terms.
fn switching() -> Side {
    SWITCHING.expect("one of the two can have the other's terms")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn it_is_what_switching_that_term_alone_does(snapshot in any_snapshot()) {
        let summary = |terms: Terms| {
            let mut scenario = snapshot.scenario;
            scenario.switch(terms);
            model::evaluate(&scenario.assumptions()).expect("valid")[switching()].summary.clone()
        };
        let agreed = summary(Terms::default());
        for term in Term::ALL {
            let tried = tried(&snapshot, term).expect("valid");
            let other = summary(Terms::default().with(term));
            prop_assert_eq!(tried.peak, other.peak_need);
            prop_assert_eq!(tried.change.0, other.npv_usd.0 - agreed.npv_usd.0);
            prop_assert_eq!(tried.times().is_some(), tried.peak > tried.capacity && tried.capacity.0 > 0.0);
        }
    }

    #[test]
    fn the_sentence_says_better_or_worse_as_it_is(snapshot in any_snapshot()) {
        for term in Term::ALL {
            let tried = tried(&snapshot, term).expect("valid");
            let said = say::terms::tried(Lang::En.words(), &tried).into_plain();
            let is = |word: &str| said.contains(&format!(" {word} by "));
            prop_assert_eq!(is("no better or worse"), !tried.is_felt(), "{}", said);
            if tried.is_felt() {
                prop_assert_eq!(is("better"), tried.change.0 > 0.0, "{}", said);
            }
            prop_assert_eq!(said.contains("times what"), tried.times().is_some(), "{}", said);
        }
    }
}

#[test]
fn the_columns_under_a_row_are_the_dollars_of_each_year_with_either_version() {
    let snapshot = Snapshot::of_link(&Default::default()).expect("the baseline is valid");
    for term in Term::ALL {
        let tried = tried(&snapshot, term).expect("valid");
        assert_eq!(
            tried.own_needs,
            snapshot.outcome[switching()].fx_need,
            "{term:?}"
        );
        let peak = tried.needs.iter().copied().fold(Usd(0.0), Usd::max);
        assert_eq!(peak, tried.peak, "{term:?}");
        let html = view::tried::html(&tried, Lang::En.words());
        // The country's own columns stand solid, the others dashed over them.
        assert!(
            html.contains(&format!("class=\"{}\"", switching().class())),
            "{html}"
        );
        assert!(html.contains("class=\"counterfactual\""), "{html}");
        assert!(html.starts_with(say::terms::tried(Lang::En.words(), &tried).html()));
    }
}

#[test]
fn on_japans_calendar_korea_would_need_more_than_it_can_raise() {
    let snapshot = Snapshot::of_link(&Default::default()).expect("the baseline is valid");
    let tried = tried(&snapshot, Term::Calls).expect("valid");
    assert!(tried.times().expect("more") > 3.0);
    assert!(tried.change.0 < 0.0);
}
