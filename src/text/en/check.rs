//! The check of a copy in the reader's browser, in English.

use crate::text::page::CheckText;

pub(super) const CHECK: CheckText = CheckText {
    open: "Check this tool",
    not_run: "The check could not run ({reason}). Are you online, and is this copy complete?",
    running: "Checking …",
    passed: "Passed: all {cases} worked cases agree, and all {modules} modules of the program are as \
             published.",
    failed: "Failed: {failed} of {cases} worked cases disagree; {altered} of {modules} modules are not \
             as published.",
    unhashed: "All {cases} worked cases agree. Whether the program is as published is not checked: \
               browsers do that on secure (https) pages only.",
    about: "This browser has just worked out the cases below and compared each number with that of an \
            independent program: to a billionth, or to a millionth where a number is found by \
            searching. The hashes are those of the files as they arrived here; compare them with a copy \
            that you trust.",
    modules: "The modules of the program",
    module: ["Module and its SHA-256", "Result"],
    hash: ["as published", "not as published", "not checked"],
    cases: "The worked cases",
    case: [
        "Case",
        "Numbers compared (years)",
        "Largest deviation",
        "Result",
    ],
    compared: "{numbers} ({years})",
    agrees: "passed",
    differs: "failed at {place}",
};
