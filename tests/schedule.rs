//! When background work is done, told a clock.

use pledge_explainer::schedule::{BUDGET, FRAME, PATIENCE, Schedule, Task};
use proptest::prelude::*;

/// What runs in the frame that begins at `now`, each step taking `cost` milliseconds and none leaving more
/// to do.
fn frame(schedule: &mut Schedule, now: f64, cost: f64) -> Vec<Task> {
    frame_of(schedule, now, |_| cost, |_| false)
}

/// The same, of steps of their own costs, which may leave more to do.
fn frame_of(
    schedule: &mut Schedule,
    now: f64,
    cost: impl Fn(Task) -> f64,
    has_more: impl Fn(Task) -> bool,
) -> Vec<Task> {
    let (mut clock, mut run) = (now, Vec::new());
    schedule.begin_frame(clock);
    while let Some(task) = schedule.next(clock) {
        clock += cost(task);
        run.push(task);
        if has_more(task) {
            schedule.go_on(task);
        }
    }
    run
}

/// A task that was run.
#[derive(Clone, Copy, Debug)]
struct Run {
    /// When its frame began. What a reader does while a frame runs is heard after it.
    frame: f64,
    /// When it began itself.
    at: f64,
    task: Task,
}

/// The tasks of a frame that begins at `now`, each step taking `cost` milliseconds.
fn runs(schedule: &mut Schedule, now: f64, cost: f64) -> impl Iterator<Item = Run> {
    let tasks = frame(schedule, now, cost).into_iter().enumerate();
    tasks.map(move |(before, task)| Run {
        frame: now,
        at: now + before as f64 * cost,
        task,
    })
}

/// All that runs from `now` on until nothing is left to do.
fn run_out(schedule: &mut Schedule, mut now: f64, cost: f64) -> Vec<Run> {
    let mut run = Vec::new();
    while let Some(wait) = schedule.wait(now) {
        now += wait;
        run.extend(runs(schedule, now, cost));
    }
    run
}

fn any_task() -> impl Strategy<Value = Task> {
    (0..Task::ALL.len()).prop_map(|index| Task::ALL[index])
}

#[test]
fn the_order_of_the_tasks_is_that_of_their_urgency() {
    for (index, task) in Task::ALL.into_iter().enumerate() {
        assert_eq!(task as usize, index);
    }
}

#[test]
fn where_nothing_is_asked_for_nothing_wakes_the_page() {
    let mut schedule = Schedule::default();
    assert_eq!(schedule.wait(0.0), None);
    assert_eq!(frame(&mut schedule, 0.0, 0.0), []);
    assert_eq!(schedule.wait(1e6), None);
}

#[test]
fn the_address_follows_after_150_ms_and_what_is_said_after_900() {
    let mut schedule = Schedule::default();
    schedule.input(1000.0);
    assert_eq!(schedule.wait(1000.0), Some(150.0));
    assert_eq!(frame(&mut schedule, 1149.0, 0.0), []);
    assert_eq!(
        frame(&mut schedule, 1150.0, 0.0),
        [
            Task::Address,
            Task::InSight,
            Task::Marks,
            Task::Strips,
            Task::Map,
            Task::Uncertainty,
            Task::OutOfSight
        ]
    );
    assert_eq!(schedule.wait(1150.0), Some(750.0));
    assert_eq!(frame(&mut schedule, 1899.0, 0.0), []);
    assert_eq!(frame(&mut schedule, 1900.0, 0.0), [Task::Announcement]);
    assert_eq!(schedule.wait(1900.0), None);
}

#[test]
fn an_input_asks_for_all_that_follows_the_state_and_for_nothing_else() {
    let mut schedule = Schedule::default();
    schedule.input(0.0);
    let mut run: Vec<_> = run_out(&mut schedule, 0.0, 0.0)
        .into_iter()
        .map(|run| run.task)
        .collect();
    run.sort_by_key(|task| *task as usize);
    let following = Task::ALL.into_iter().filter(|task| task.follows_state());
    assert_eq!(run, following.collect::<Vec<_>>());
    assert!(!Task::ContentVisibility.follows_state());
}

#[test]
fn asking_again_puts_a_task_off() {
    let mut schedule = Schedule::default();
    schedule.ask(Task::ContentVisibility, 0.0);
    schedule.ask(Task::ContentVisibility, 200.0);
    assert_eq!(frame(&mut schedule, 300.0, 0.0), []);
    assert_eq!(frame(&mut schedule, 500.0, 0.0), [Task::ContentVisibility]);
}

#[test]
fn what_comes_into_sight_is_done_in_the_next_frame_unless_a_change_has_yet_to_settle() {
    let mut schedule = Schedule::default();
    schedule.ask_soon(Task::Strips);
    assert_eq!(schedule.wait(0.0), Some(FRAME));
    assert_eq!(frame(&mut schedule, FRAME, 0.0), [Task::Strips]);

    schedule.input(1000.0);
    schedule.ask_soon(Task::Strips);
    assert_eq!(schedule.wait(1010.0), Some(140.0));
    assert_eq!(frame(&mut schedule, 1149.0, 0.0), []);
    assert!(frame(&mut schedule, 1150.0, 0.0).contains(&Task::Strips));
}

#[test]
fn a_task_does_one_step_a_frame_and_goes_on_until_it_is_done() {
    let mut schedule = Schedule::default();
    schedule.ask(Task::Map, 0.0);
    for step in 1..=5 {
        let now = 150.0 + f64::from(step) * FRAME;
        let run = frame_of(&mut schedule, now, |_| 0.0, |_| step < 5);
        assert_eq!(run, [Task::Map], "step {step}");
        assert_eq!(schedule.wait(now), (step < 5).then_some(FRAME));
    }
}

#[test]
fn an_input_in_the_midst_of_work_puts_off_the_rest_of_it() {
    let mut schedule = Schedule::default();
    schedule.ask(Task::Uncertainty, 0.0);
    frame_of(&mut schedule, 150.0, |_| 3.0, |_| true);
    schedule.input(160.0);
    assert_eq!(frame(&mut schedule, 309.0, 0.0), []);
    assert!(frame(&mut schedule, 310.0, 0.0).contains(&Task::Uncertainty));
}

#[test]
fn what_a_step_asks_for_itself_waits_its_quiet_time() {
    let mut schedule = Schedule::default();
    schedule.ask(Task::Map, 0.0);
    schedule.begin_frame(150.0);
    assert_eq!(schedule.next(150.0), Some(Task::Map));
    schedule.ask(Task::Map, 150.0);
    schedule.go_on(Task::Map);
    assert_eq!(schedule.wait(150.0), Some(150.0));
}

#[test]
fn a_step_longer_than_the_budget_has_its_frame_to_itself() {
    let mut schedule = Schedule::default();
    schedule.input(0.0);
    let cost = |task| if task == Task::InSight { 12.0 } else { 0.0 };
    assert_eq!(
        frame_of(&mut schedule, 150.0, cost, |_| false),
        [Task::Address, Task::InSight]
    );
    assert_eq!(frame(&mut schedule, 180.0, 0.0)[0], Task::Marks);
}

#[test]
fn a_task_that_the_others_keep_waiting_goes_first_in_the_end() {
    let mut schedule = Schedule::default();
    schedule.ask_soon(Task::Address);
    schedule.ask_soon(Task::OutOfSight);
    for index in 0..PATIENCE {
        let run = frame_of(&mut schedule, f64::from(index) * 30.0, |_| BUDGET, |_| true);
        assert_eq!(run, [Task::Address], "frame {index}");
    }
    let run = frame_of(&mut schedule, 1000.0, |_| BUDGET, |_| true);
    assert_eq!(run, [Task::OutOfSight]);
    let run = frame_of(&mut schedule, 1030.0, |_| BUDGET, |_| true);
    assert_eq!(run, [Task::Address]);
}

/// Something that happens, some milliseconds after what happened before.
#[derive(Clone, Copy, Debug)]
enum Event {
    Input,
    Ask(Task),
    AskSoon(Task),
}

fn any_events() -> impl Strategy<Value = Vec<(f64, Event)>> {
    let event = prop_oneof![
        Just(Event::Input),
        any_task().prop_map(Event::Ask),
        any_task().prop_map(Event::AskSoon),
    ];
    prop::collection::vec((0.0..400.0, event), 1..20)
}

/// Lets all of it happen, with frames when the schedule wants them; what runs when, and the last time.
fn happen(
    schedule: &mut Schedule,
    events: &[(f64, Event)],
    cost: f64,
    mut ran: impl FnMut(Run),
) -> f64 {
    let mut now = 0.0;
    for &(after, event) in events {
        let end = now + after;
        while let Some(wait) = schedule.wait(now).filter(|wait| now + wait <= end) {
            now += wait;
            runs(schedule, now, cost).for_each(&mut ran);
        }
        now = end;
        match event {
            Event::Input => schedule.input(now),
            Event::Ask(task) => schedule.ask(task, now),
            Event::AskSoon(task) => schedule.ask_soon(task),
        }
    }
    now
}

proptest! {
    #[test]
    fn whatever_is_asked_for_is_done_and_then_nothing_wakes_the_page(
        events in any_events(), cost in 0.0..20.0,
    ) {
        let mut schedule = Schedule::default();
        let mut wanted = [false; Task::ALL.len()];
        let mut done = Vec::new();
        let now = happen(&mut schedule, &events, cost, |run| done.push(run.task));
        done.extend(run_out(&mut schedule, now, cost).into_iter().map(|run| run.task));
        for (_, event) in events {
            match event {
                Event::Input => {
                    for task in Task::ALL.into_iter().filter(|task| task.follows_state()) {
                        wanted[task as usize] = true;
                    }
                }
                Event::Ask(task) | Event::AskSoon(task) => wanted[task as usize] = true,
            }
        }
        for task in Task::ALL {
            prop_assert_eq!(done.contains(&task), wanted[task as usize], "{:?}", task);
        }
        prop_assert_eq!(schedule.wait(1e9), None);
    }

    #[test]
    fn nothing_runs_before_the_last_input_is_its_quiet_time_ago(
        events in any_events(), cost in 0.0..20.0,
    ) {
        let mut schedule = Schedule::default();
        let mut runs = Vec::new();
        let now = happen(&mut schedule, &events, cost, |run| runs.push(run));
        runs.extend(run_out(&mut schedule, now, cost));
        let mut at = 0.0;
        for (after, event) in events {
            at += after;
            if matches!(event, Event::Input) {
                for run in &runs {
                    // The times are sums of fractions.
                    let is_quiet = run.at + 1e-6 >= at + run.task.quiet();
                    prop_assert!(run.frame <= at || is_quiet, "{run:?}, input at {at}");
                }
            }
        }
    }

    #[test]
    fn nobody_wakes_the_page_later_than_something_is_due(events in any_events()) {
        let mut schedule = Schedule::default();
        let now = happen(&mut schedule, &events, 0.0, |_| {});
        if let Some(wait) = schedule.wait(now) {
            let mut early = schedule.clone();
            prop_assert!(wait <= FRAME || frame(&mut early, now + wait - 0.1, 0.0).is_empty());
            prop_assert!(!frame(&mut schedule, now + wait + 1e-6, 0.0).is_empty());
        }
    }

    #[test]
    fn of_what_is_due_the_more_urgent_runs_first(
        asked in prop::collection::vec(any_task(), 1..12), cost in 0.0..10.0,
    ) {
        let mut schedule = Schedule::default();
        for task in asked {
            schedule.ask(task, 0.0);
        }
        let mut order = Vec::new();
        while schedule.wait(2000.0).is_some() {
            order.extend(frame(&mut schedule, 2000.0, cost));
        }
        prop_assert!(order.iter().is_sorted_by_key(|task| *task as usize), "{order:?}");
    }

    #[test]
    fn the_budget_bounds_what_a_frame_does(
        costs in prop::collection::vec(0.0..20.0_f64, Task::ALL.len()),
    ) {
        let mut schedule = Schedule::default();
        schedule.input(0.0);
        schedule.ask(Task::ContentVisibility, 0.0);
        while schedule.wait(1000.0).is_some() {
            let run = frame_of(&mut schedule, 1000.0, |task| costs[task as usize], |_| false);
            // Every step but the last left some of the budget.
            let spent: f64 = run.iter().rev().skip(1).map(|task| costs[*task as usize]).sum();
            prop_assert!(spent < BUDGET, "{spent} ms before the last of {run:?}");
            prop_assert!(!run.is_empty());
        }
    }

    #[test]
    fn no_task_starves_however_long_the_others_go_on(
        costs in prop::collection::vec(0.0..20.0_f64, Task::ALL.len()),
    ) {
        let mut schedule = Schedule::default();
        for task in Task::ALL {
            schedule.ask_soon(task);
        }
        let bound = usize::from(PATIENCE) + Task::ALL.len();
        let mut last = [0; Task::ALL.len()];
        for index in 0..200 {
            let now = index as f64 * 100.0;
            for task in frame_of(&mut schedule, now, |task| costs[task as usize], |_| true) {
                last[task as usize] = index;
            }
            for task in Task::ALL {
                prop_assert!(index - last[task as usize] <= bound, "{task:?} in frame {index}");
            }
        }
    }
}
