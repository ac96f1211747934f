/// The parts of the page, in reading order.
pub const PARTS: [&str; 9] = [
    "size", "terms", "tariffs", "currency", "returns", "verdict", "worth", "timeline", "method",
];

/// The parts whose facts follow from the files of terms, of events and of what is not known.
pub const PARTS_BY_FILE: [&str; 3] = ["terms", "timeline", "method"];

/// The rows of the terms table, in their order. Text and styles know them by name.
pub const ROWS: [&str; 18] = [
    "amount",
    "form",
    "annual_cap",
    "deadline",
    "selector",
    "control",
    "notice",
    "refusal",
    "washington",
    "split_before",
    "split_after",
    "deemed_interest",
    "vehicle",
    "review",
    "suppliers",
    "currency_clause",
    "swap_line",
    "legal_force",
];

/// What stands for the date of a side of a conflict where the date was not found.
pub const NO_DATE: &str = "unknown";

/// Most characters of a fact's statement, numbers printed.
pub const STATEMENT_CHARS: usize = 160;
/// Most characters of a fact's note.
pub const NOTE_CHARS: usize = 160;
/// Most characters of an interpretation of a term.
pub const INTERPRETATION_CHARS: usize = 90;
/// Most characters of an event.
pub const EVENT_CHARS: usize = 140;
/// Most characters of each text on what is not known.
pub const UNKNOWN_CHARS: usize = 200;
/// Most characters of the reason for a change.
pub const WHY_CHARS: usize = 160;
