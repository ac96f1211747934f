use toml::value::Datetime;

/// YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists.
pub(super) fn is_date(date: &str) -> bool {
    let day = match date.len() {
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        10 => date.to_string(),
        _ => return false,
    };
    let day = day.parse::<Datetime>();
    day.is_ok_and(|day| day.date.is_some())
}

/// Whether a date lies after another; a year or a month contains all its days.
pub(super) fn is_after(date: &str, other: &str) -> bool {
    let length = date.len().min(other.len());
    date.get(..length) > other.get(..length)
}
