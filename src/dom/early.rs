//! What a reader did before the program came: sliders and fields that stand elsewhere than the finished page has
//! them.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::controls::{LEVER, LEVER_NUMBER};
use super::elements::all;
use super::hand;
use crate::decimal::parse;
use crate::scenario::levers::Scale;
use crate::scenario::link::Link;
use crate::scenario::{Hand, Lang, Slider};
use crate::text::notation;

/// What a reader has moved.
#[derive(Debug)]
pub struct Early {
    sliders: Vec<(Slider, f64)>,
    hands: Vec<(Hand, f64)>,
}

impl Early {
    /// What has been moved in `host`. A field that holds no possible number is put back.
    pub fn of(host: &HtmlElement, lang: Lang) -> Self {
        let mut sliders = Vec::new();
        for name in [LEVER, LEVER_NUMBER] {
            for input in all(host, &["[", name, "]"].concat()) {
                sliders.extend(moved(&input, name, lang));
            }
        }
        Self {
            sliders,
            hands: hand::early_moves(host),
        }
    }

    /// Moves the same in a link, but for what is locked or hidden there.
    pub fn put_into(self, link: &mut Link) {
        for (slider, number) in self.sliders {
            if !link.is_locked(slider) && !link.is_hidden(slider) {
                link.set(slider, number);
            }
        }
        for (hand, number) in self.hands {
            if !hand.is_locked(link.fixed()) {
                hand.set(&mut link.scenario, number);
            }
        }
    }
}

fn moved(input: &Element, name: &str, lang: Lang) -> Option<(Slider, f64)> {
    let slider = Slider::from_id(&input.get_attribute(name)?)?;
    let input: &HtmlInputElement = input.dyn_ref()?;
    let scale = slider.scale();
    let held = |x: f64| match name {
        LEVER_NUMBER => notation::from_field(lang, scale.unit, x),
        _ => x,
    };
    let written = held(parse(&input.default_value())?);
    let number = held(input.value_as_number());
    if !(scale.min..=scale.max).contains(&number) {
        input.set_value(&input.default_value());
        return None;
    }
    let is_moved = number != written && number != on_step(&scale, written);
    is_moved.then_some((slider, number))
}

/// Where a browser puts a slider that is told a value between two steps.
fn on_step(scale: &Scale, value: f64) -> f64 {
    let steps = libm::round((value - scale.min) / scale.step);
    let on_step = scale.min + steps * scale.step;
    // Free of the noise of binary fractions, as the browser's own value is.
    libm::round(on_step * 1e6) / 1e6
}
