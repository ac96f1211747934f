//! When background work is done: what a page can leave until its reader pauses.
//!
//! A [`Schedule`] knows which tasks are asked for, and decides which of them runs when. It has no clock and
//! runs nothing: it is told the time, and `embed` runs what it names. So its rules can be tested natively:
//!
//! - Nothing runs before its quiet time has passed since it was asked for and since the last input.
//! - In a frame a task runs at most one step, the most urgent task first, until the [`BUDGET`] is spent.
//! - A task that the budget has kept waiting for [`PATIENCE`] frames goes before all others.
//!
//! All times are milliseconds of one clock that never goes back.

/// From the end of one frame's work to the next, in milliseconds: about a frame, so that the page is drawn
/// between them.
pub const FRAME: f64 = 16.0;
/// How much of a frame may be spent before the last step begins, in milliseconds.
pub const BUDGET: f64 = 5.0;
/// For how many frames more urgent tasks may keep another waiting.
pub const PATIENCE: u8 = 8;

/// A kind of background work, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Task {
    /// The state in the address, and told to the host.
    Address,
    /// The blocks in sight that try many values of a slider.
    InSight,
    /// Marking the numbers that have changed.
    Marks,
    /// The sensitivity strips in sight.
    Strips,
    /// The break-even map.
    Map,
    /// The simulated futures.
    Uncertainty,
    /// What is said to those who do not see a change.
    Announcement,
    /// The blocks out of sight, which stand ready when a reader comes to them.
    OutOfSight,
    /// Leaving out of the browser's work what never changes.
    ContentVisibility,
}

impl Task {
    /// Every task, the most urgent first.
    pub const ALL: [Self; 9] = [
        Self::Address,
        Self::InSight,
        Self::Marks,
        Self::Strips,
        Self::Map,
        Self::Uncertainty,
        Self::Announcement,
        Self::OutOfSight,
        Self::ContentVisibility,
    ];

    /// How long nothing must happen before it begins, in milliseconds.
    pub const fn quiet(self) -> f64 {
        match self {
            // Longer than between two keys, so that who goes step by step hears the slider and, at the end,
            // what came of it.
            Self::Announcement => 900.0,
            Self::ContentVisibility => 300.0,
            _ => 150.0,
        }
    }

    /// Whether every change of the state may leave it something to do.
    pub const fn follows_state(self) -> bool {
        !matches!(self, Self::ContentVisibility)
    }
}

/// What is known of one task.
#[derive(Clone, Copy, Debug)]
struct Slot {
    /// From when on its quiet time counts; nothing if it is not asked for.
    asked: Option<f64>,
    /// For how many frames the budget has kept it waiting.
    waited: u8,
    /// Whether it does so in this frame.
    is_kept: bool,
    /// Whether it has run in this frame.
    has_run: bool,
}

/// The background work of one explainer.
#[derive(Clone, Debug)]
pub struct Schedule {
    slots: [Slot; Task::ALL.len()],
    /// When the reader last did something.
    input: f64,
    /// When the frame began.
    frame: f64,
}

impl Default for Schedule {
    fn default() -> Self {
        Self {
            slots: [Slot {
                asked: None,
                waited: 0,
                is_kept: false,
                has_run: false,
            }; Task::ALL.len()],
            input: f64::NEG_INFINITY,
            frame: f64::NEG_INFINITY,
        }
    }
}

impl Schedule {
    /// Asks for a task once its quiet time has passed from `now` on. Asking again puts it off.
    pub fn ask(&mut self, task: Task, now: f64) {
        self.slots[task as usize].asked = Some(now);
    }

    /// Asks for a task in the next frame, or once the last input is its quiet time ago.
    pub fn ask_soon(&mut self, task: Task) {
        self.ask(task, f64::NEG_INFINITY);
    }

    /// Takes note that the reader, or the host, has changed something: all work waits anew, and whatever
    /// follows the state is asked for.
    pub fn input(&mut self, now: f64) {
        self.input = now;
        for task in Task::ALL.into_iter().filter(|task| task.follows_state()) {
            self.ask(task, now);
        }
    }

    /// Begins a frame.
    pub fn begin_frame(&mut self, now: f64) {
        for slot in &mut self.slots {
            slot.waited = if slot.is_kept {
                slot.waited.saturating_add(1)
            } else {
                0
            };
            slot.is_kept = false;
            slot.has_run = false;
        }
        self.frame = now;
    }

    /// The task of which one step is to run now, which is then no longer asked for; nothing if the frame
    /// has done enough. Whoever runs the step calls [`Schedule::go_on`] if it leaves more to do.
    pub fn next(&mut self, now: f64) -> Option<Task> {
        let has_begun = self.slots.iter().any(|slot| slot.has_run);
        let is_spent = has_begun && now - self.frame >= BUDGET;
        let mut next: Option<(u8, Task)> = None;
        for task in Task::ALL {
            let is_due = self.due(task).is_some_and(|due| due <= now);
            let slot = &mut self.slots[task as usize];
            if slot.has_run || !is_due {
                continue;
            }
            slot.is_kept = is_spent;
            let waited = if slot.waited < PATIENCE {
                0
            } else {
                slot.waited
            };
            // Of those that have waited as long the most urgent comes first.
            if !is_spent && next.is_none_or(|(longest, _)| waited > longest) {
                next = Some((waited, task));
            }
        }
        let (_, task) = next?;
        let slot = &mut self.slots[task as usize];
        slot.has_run = true;
        slot.asked = None;
        Some(task)
    }

    /// Says that a task which has run a step has more to do. If it was asked for meanwhile, that counts.
    pub fn go_on(&mut self, task: Task) {
        if self.slots[task as usize].asked.is_none() {
            self.ask_soon(task);
        }
    }

    /// How long until the next frame is to begin, in milliseconds; nothing if there is nothing to do.
    pub fn wait(&self, now: f64) -> Option<f64> {
        let due = Task::ALL.into_iter().filter_map(|task| self.due(task));
        let first = due.reduce(f64::min)?;
        Some(if first > now { first - now } else { FRAME })
    }

    /// When a task is to run, if it is asked for.
    fn due(&self, task: Task) -> Option<f64> {
        let asked = self.slots[task as usize].asked?;
        Some(asked.max(self.input) + task.quiet())
    }
}
