//! Questions put to the model many times.

use pledge_explainer::analysis::Metric;
use pledge_explainer::model::evaluate;
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::{Preset, baseline};

#[test]
fn a_metric_is_the_field_of_the_summary_that_has_its_name() {
    for preset in Preset::ALL {
        let assumptions = baseline::baseline(preset);
        let outcome = evaluate(&assumptions).unwrap();
        for metric in Metric::ALL {
            let both = metric.both(&assumptions);
            for country in Side::ALL {
                let summary = serde_json::to_value(&outcome[country].summary).unwrap();
                let field = summary[metric.id()].as_f64().unwrap();
                assert_eq!(both[country], field, "{} {country:?}", metric.id());
            }
        }
    }
}

#[test]
fn a_metric_is_found_by_its_name() {
    for metric in Metric::ALL {
        assert_eq!(Metric::from_id(metric.id()), Some(metric));
    }
    assert_eq!(Metric::from_id("irr"), None);
}
