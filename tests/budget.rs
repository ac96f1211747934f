//! The states' own budgets: what they pay and get without banks and exporters, and what guarantees
//! cost them.

mod states;

use pledge_explainer::analysis::terms::Terms;
use pledge_explainer::model::waterfall::distribute;
use pledge_explainer::pledge::Side;
use pledge_explainer::say;
use pledge_explainer::scenario::budget::{Budget, budgets, of_outlay};
use pledge_explainer::scenario::deal::pledge;
use pledge_explainer::scenario::findings::{self, Measure};
use pledge_explainer::scenario::interpretations::{LEDGER, QUESTIONS};
use pledge_explainer::scenario::{Lang, LeverId, Preset, Scenario, Snapshot};
use pledge_explainer::view::{self, block::Block};
use proptest::prelude::*;
use states::any_snapshot;

fn state(moves: &[(LeverId, f64)]) -> Snapshot {
    let mut scenario = Scenario::new(Preset::Today);
    for &(lever, value) in moves {
        scenario.set(lever, value);
    }
    Snapshot::of(&scenario, Measure::Dollars).expect("valid")
}

/// A budget worked out loan by loan: what each year's call brings and costs the state.
fn by_loan(now: &Snapshot, c: Side) -> Budget {
    let of = &now.assumptions.countries[c];
    let (outcome, projects) = (&now.outcome[c], &of.projects);
    let factor = |year: usize| (1.0 + of.discount.0).powi(-(year as i32));
    let horizon = outcome.years.len();
    let (mut npv, mut guaranteed, mut loss) = (0.0, 0.0, 0.0);
    let (mut losses, mut outstanding) = (0.0, 0.0);
    for (called, (drawn, lent)) in outcome.drawn.iter().zip(&outcome.fx_need).enumerate() {
        let lent = lent.0;
        // Korea's company-led part is not guaranteed, and does not share in project cash.
        let loan = match c {
            Side::Left => drawn.0 - lent,
            Side::Right => outcome.in_waterfall[called].0 - lent,
        };
        npv -= lent * factor(called);
        guaranteed += loan;
        let failed = loan * projects.loss_share.0;
        let built = called + projects.lag;
        if built < horizon {
            loss += failed;
            losses += failed * factor(built);
        }
        for year in called..horizon {
            let owed = if year <= built {
                loan
            } else {
                (loan - failed) * (1.0 - (year - built) as f64 / projects.life as f64).max(0.0)
            };
            outstanding += owed * factor(year);
        }
    }
    npv -= losses;
    let lent: f64 = outcome.fx_need.iter().map(|usd| usd.0).sum();
    let shares: f64 = outcome.in_waterfall.iter().map(|usd| usd.0).sum();
    let own = if lent < shares { lent / shares } else { 1.0 };
    let got = distribute(&of.waterfall, projects, &outcome.in_waterfall).received;
    npv += got
        .iter()
        .enumerate()
        .map(|(year, usd)| own * usd.0 * factor(year))
        .sum::<f64>();
    let mut budget = budgets(now)[c];
    budget.npv.0 = npv;
    budget.guaranteed.0 = guaranteed;
    budget.loss.0 = loss;
    if let Some(premium) = &mut budget.premium {
        premium.0 = losses / outstanding;
    }
    budget
}

proptest! {
    #[test]
    fn a_budget_is_what_its_loans_bring_and_cost_one_by_one(now in any_snapshot()) {
        // Each country has its own funding; Japan's has no part of companies.
        let mut scenario = now.scenario;
        scenario.switch(Terms::default());
        let now = Snapshot::of(&scenario, Measure::Dollars).expect("valid");
        for c in Side::ALL {
            let (got, want) = (budgets(&now)[c], by_loan(&now, c));
            let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * (1.0 + a.abs().max(b.abs())) + 1e-6;
            prop_assert!(near(got.npv.0, want.npv.0), "{got:?} {want:?}");
            prop_assert!(near(got.guaranteed.0, want.guaranteed.0), "{got:?} {want:?}");
            prop_assert!(near(got.loss.0, want.loss.0), "{got:?} {want:?}");
            if want.guaranteed.0 > 1e-3 {
                let [got, want] = [got, want].map(|of| of.premium.expect("something is owed").0);
                prop_assert!(near(got, want), "{got} {want}");
            }
        }
    }
}

proptest! {
    #[test]
    fn against_the_money_paid_in_a_ledger_is_what_it_says(now in any_snapshot()) {
        let shares = of_outlay(&now);
        for c in Side::ALL {
            let (of, outcome) = (&now.assumptions.countries[c], &now.outcome[c]);
            let paid = outcome.in_waterfall.iter().enumerate();
            let outlay: f64 = paid.map(|(year, usd)| usd.0 / (1.0 + of.discount.0).powi(year as i32)).sum();
            prop_assert_eq!(shares[c].is_some(), outlay > 0.0);
            if let Some(share) = shares[c] {
                let npv = outcome.summary.npv_usd.0;
                prop_assert!((share.0 * outlay - npv).abs() <= 1e-9 * npv.abs().max(1.0));
            }
        }
        let said = say::budget::of_outlay(Lang::En.words(), &shares);
        prop_assert_eq!(said.is_some(), Side::ALL.iter().all(|&c| shares[c].is_some()));
        if let Some(said) = said {
            let text = said.into_plain();
            for (c, name) in Side::ALL.into_iter().zip(["Japan", "South Korea"]) {
                let share = shares[c].expect("it is said").0;
                let verb = if share < 0.0 { "loses" } else { "gains" };
                let start = format!("{name} {verb} ");
                let (_, rest) = text.split_once(&start).ok_or_else(|| TestCaseError::fail(text.clone()))?;
                let (shown, _) = rest.split_once('%').ok_or_else(|| TestCaseError::fail(text.clone()))?;
                let shown: f64 = shown.replace(',', "").parse().expect("a number");
                prop_assert!((shown - 100.0 * share.abs()).abs() <= 0.051 + 0.051 * shown, "{}: {}", share, text);
            }
        }
    }
}

#[test]
fn korea_guarantees_nothing_and_a_premium_that_covers_japans_losses_is_below_a_percent() {
    let now = state(&[]);
    let all = budgets(&now);
    assert!(all.right.guaranteed.0.abs() < 1e-9);
    // About two thirds of what is still to come.
    assert!(
        (all.left.guaranteed.0 / 550.0 - 0.667).abs() < 0.01,
        "{all:?}"
    );
    let lost = all.left.guaranteed.0 * now.assumptions.countries.left.projects.loss_share.0;
    assert!((all.left.loss.0 - lost).abs() < 1e-9);
    let premium = all.left.premium.expect("loans are guaranteed").0;
    assert!((0.003..0.01).contains(&premium), "{premium}");
    // Korea's state is the one that pays: without what exporters are spared it ends lower.
    let right = &now.outcome.right;
    assert!(all.right.npv.0 < right.summary.npv_usd.0);
}

#[test]
fn a_state_that_pays_everything_itself_guarantees_nothing_and_says_nothing_of_it() {
    let now = state(&[(LeverId::CashShare(Side::Left), 100.0)]);
    let all = budgets(&now);
    assert!(all.left.guaranteed.0.abs() < 1e-9 && all.left.premium.is_none());
    let said = say::budget::states(Lang::En.words(), &all, now.outcome.left.years[0]);
    assert!(!said.plain().contains("guarantees"), "{}", said.plain());
    let safe = state(&[(LeverId::LossShare, 0.0)]);
    let said = say::budget::states(
        Lang::En.words(),
        &budgets(&safe),
        safe.outcome.left.years[0],
    );
    assert!(
        said.plain().contains("Nothing is lost of the $365 billion"),
        "{}",
        said.plain()
    );
}

#[test]
fn the_ledgers_of_nation_and_state_stand_side_by_side_and_follow_the_sliders() {
    for moves in [
        &[][..],
        &[(LeverId::Return, 15.0)],
        &[(LeverId::LossShare, 30.0)],
    ] {
        let now = state(moves);
        let finding = findings::verdict(&now);
        for lang in Lang::ALL {
            let html = view::block::deferred(Block::Budget, &now, lang.words());
            for country in Side::ALL {
                let id = country.id();
                for (name, value) in [
                    (format!("{id}.npv_usd"), finding.balance[country].npv.0),
                    (format!("budget.{id}.npv"), budgets(&now)[country].npv.0),
                ] {
                    let marked = format!("data-value=\"{name}\" value=\"{value}\"");
                    assert!(html.contains(&marked), "{marked}: {html}");
                }
            }
        }
    }
}

#[test]
fn a_deal_declares_whose_ledger_counts_and_no_lever_hangs_on_it() {
    let question = QUESTIONS.iter().find(|question| question.id == LEDGER);
    let question = question.expect("a question");
    assert!(question.lever.is_none());
    let ids: Vec<_> = question.interpretations.iter().map(|one| one.id).collect();
    assert_eq!(ids, ["nation", "state"]);
}

#[test]
fn a_part_outside_the_budget_neither_pays_nor_is_guaranteed() {
    let now = state(&[]);
    let country = Side::Right;
    let outside = pledge(country).tranches.iter().filter(|of| !of.in_budget);
    let outside: Vec<_> = outside.map(|of| of.id).collect();
    assert!(!outside.is_empty());
    let mut without = now.clone();
    let funding = &mut without.assumptions.countries[country].funding;
    funding
        .tranches
        .retain(|tranche| !outside.contains(&tranche.id.as_str()));
    assert_eq!(budgets(&now)[country], budgets(&without)[country]);
}

#[test]
fn both_budgets_and_what_guarantees_cost_are_said_in_each_language() {
    let now = state(&[]);
    let until = *now.outcome.left.years.last().expect("years");
    for (lang, words) in Lang::ALL.into_iter().zip([
        [
            "For the state’s budget alone",
            "that Japan guarantees",
            "A premium of",
        ],
        [
            "政府の財政だけで見ると",
            "日本政府が保証する",
            "保証料で賄えます",
        ],
        [
            "정부 재정만 따지면",
            "일본 정부가 보증하는",
            "보증료면 메울 수 있지만",
        ],
    ]) {
        let said = say::budget::states(lang.words(), &budgets(&now), until);
        for word in words {
            assert!(said.plain().contains(word), "{word}: {}", said.plain());
        }
        for name in [
            "japan.npv",
            "korea.npv",
            "japan.guaranteed",
            "japan.loss",
            "japan.premium",
        ] {
            let marked = format!("data-value=\"budget.{name}\"");
            assert!(said.html().contains(&marked), "{marked}: {}", said.html());
        }
    }
}
