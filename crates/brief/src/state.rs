//! What the program knows, and how it is shown.

use std::cell::RefCell;
use std::rc::Rc;

use pledge_explainer::dom::change::Teller;
use pledge_explainer::dom::controls;
use pledge_explainer::dom::elements::{all, fill};
use pledge_explainer::dom::hand;
use pledge_explainer::dom::host::{self, thrown};
use pledge_explainer::dom::scheduler::Scheduler;
use pledge_explainer::dom::store::Store;
use pledge_explainer::model::{Assumptions, Outcome};
use pledge_explainer::scenario::action::Action;
use pledge_explainer::scenario::link::{Link, Notice};
use pledge_explainer::scenario::{Slider, Snapshot, baseline};
use pledge_explainer::schedule::Task;
use pledge_explainer::text::Words;
use pledge_explainer::view::announcement;
use pledge_explainer::view::block::Block;
use pledge_explainer::view::{brief, notices};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

/// All that the program knows.
pub(crate) struct State {
    pub(crate) host: HtmlElement,
    words: Words,
    link: RefCell<Link>,
    page: RefCell<Page>,
    scheduler: Scheduler,
}

/// What the page shows.
struct Page {
    /// The controls of the sliders that are no hands, each with what it shows.
    controls: Vec<Control>,
    /// The link that all else shows.
    link: Link,
    now: Snapshot,
    blocks: Vec<Shown>,
    notices: String,
}

/// A block on the page.
struct Shown {
    block: Block,
    element: Element,
    html: String,
}

impl State {
    /// The state that the finished page shows.
    pub(crate) fn new(host: &HtmlElement, words: Words) -> Result<Rc<Self>, JsError> {
        let link = Link {
            lang: words.lang(),
            ..Link::default()
        };
        let now = Snapshot::trusted(&link);
        let page = Page {
            controls: finished(host, &link, &now.agreed),
            link: link.clone(),
            blocks: blocks(host, &now, words),
            notices: String::new(),
            now,
        };
        Ok(Rc::new(Self {
            host: host.clone(),
            words,
            link: RefCell::new(link),
            page: RefCell::new(page),
            scheduler: Scheduler::new().map_err(thrown)?,
        }))
    }

    /// Says that the page reacts. From then on the address, the host and who does not see the page follow a
    /// change once it has settled.
    pub(crate) fn begin(this: &Rc<Self>) {
        let finished = Link {
            lang: this.words.lang(),
            ..Link::default()
        };
        let teller = Teller::new(&this.host, true, finished);
        this.with(|link, now| teller.ready(link, now));
        let state = Rc::downgrade(this);
        let tell = move || {
            if let Some(state) = state.upgrade() {
                state.with(|link, now| teller.settle(link, now));
            }
            false
        };
        this.scheduler.install(Task::Address, Box::new(tell));
        // The address may say less than what it asked for, or more.
        this.scheduler.ask_soon(Task::Address);

        let state = Rc::downgrade(this);
        let mut heard = this.link();
        let announce = move || {
            let Some(state) = state.upgrade() else {
                return false;
            };
            let link = state.link();
            let now = &state.page.borrow().now;
            if let Some(said) = announcement::in_brief(&heard, &link, now, state.words) {
                host::announce(&state.host, &said);
            }
            heard = link;
            false
        };
        this.scheduler
            .install(Task::Announcement, Box::new(announce));
    }

    fn with(&self, tell: impl FnOnce(&Link, &Outcome)) {
        tell(&self.link.borrow(), &self.page.borrow().now.outcome);
    }

    /// What the page shows, as a link.
    pub(crate) fn link(&self) -> Link {
        self.link.borrow().clone()
    }

    /// Shows a link.
    pub(crate) fn set(&self, link: Link) {
        self.change(|now| *now = link);
    }

    fn change(&self, change: impl FnOnce(&mut Link)) {
        change(&mut self.link.borrow_mut());
        self.show();
    }

    /// Brings the page to what the link says.
    fn show(&self) {
        let (link, page) = (&*self.link.borrow(), &mut *self.page.borrow_mut());
        let before = &page.link;
        if link == before {
            return;
        }
        if !page.now.shows(link) {
            page.now = Snapshot::trusted(link);
            for shown in &mut page.blocks {
                shown.bring(&page.now, self.words);
            }
        }
        let notices = notices::html(link, self.words);
        // Written again, the same would be said again.
        if notices != page.notices {
            fill(&self.host, ".notices", &notices);
            page.notices = notices;
        }
        hand::show_all(&self.host, Some(before), link, self.words);
        controls::show_page(&self.host, before, link);
        let start = baseline::baseline(link.scenario.preset());
        for (slider, control, shown) in &mut page.controls {
            let now = controls::Shown::of(*slider, link, &page.now.agreed, &start);
            if now != *shown {
                let _ = controls::show(control, *slider, now, *shown, self.words);
                *shown = now;
            }
        }
        page.link.clone_from(link);
        self.scheduler.input();
    }
}

/// A control of a slider, and what it shows.
type Control = (Slider, Element, controls::Shown);

/// The controls of a page as it was made for a link, whose levers stand where they start.
fn finished(host: &HtmlElement, link: &Link, start: &Assumptions) -> Vec<Control> {
    let mut finished = Vec::new();
    for (slider, control) in controls::each(host) {
        let shown = controls::Shown::of(slider, link, start, start);
        finished.push((slider, control, shown));
    }
    finished
}

/// The blocks of the page, which show a snapshot.
fn blocks(host: &HtmlElement, now: &Snapshot, words: Words) -> Vec<Shown> {
    let mut found = Vec::new();
    for element in all(host, "[data-watched]") {
        let watched = element.get_attribute("data-watched");
        let watched = watched.and_then(|watched| watched.parse().ok());
        let block = brief::BLOCKS
            .into_iter()
            .find(|block| block.watched() == watched);
        found.extend(block.map(|block| Shown {
            block,
            element,
            html: brief::block(block, now, words),
        }));
    }
    found
}

impl Shown {
    /// Writes the block of a snapshot, if it is another one.
    fn bring(&mut self, now: &Snapshot, words: Words) {
        let html = brief::block(self.block, now, words);
        if html != self.html {
            self.element.set_inner_html(&html);
            self.html = html;
        }
    }
}

/// A handle of the state for those who hear a reader.
#[derive(Clone)]
pub(crate) struct Handle(pub(crate) Rc<State>);

impl Store for Handle {
    fn words(&self) -> Words {
        self.0.words
    }

    fn read<R>(&self, read: impl FnOnce(&Link) -> R) -> R {
        read(&self.0.link.borrow())
    }

    fn apply(&self, action: Action) {
        self.0.change(|link| link.apply(action));
    }

    fn warn(&self, notice: Notice) {
        self.0.change(|link| link.warn(notice));
    }
}
