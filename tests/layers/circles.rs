//! Circles in a graph of names.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// One of the shortest circles through each group of nodes that reach each other, its first node last too.
pub(crate) fn circles(arrows: &BTreeSet<(String, String)>) -> Vec<Vec<String>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in arrows {
        next.entry(from).or_default().push(to);
    }
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut found: Vec<Vec<String>> = Vec::new();
    for from in next.keys() {
        if seen.contains(from) {
            continue;
        }
        if let Some(circle) = back(from, &next) {
            let reached = reach(from, &next);
            seen.extend(
                reached
                    .iter()
                    .filter(|node| reach(node, &next).contains(from)),
            );
            found.push(circle.into_iter().map(str::to_owned).collect());
        }
    }
    found
}

fn reach<'a>(from: &'a str, next: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open = vec![from];
    while let Some(node) = open.pop() {
        for to in next.get(node).into_iter().flatten() {
            if found.insert(*to) {
                open.push(to);
            }
        }
    }
    found
}

/// The shortest way from a node to itself.
fn back<'a>(start: &'a str, next: &BTreeMap<&'a str, Vec<&'a str>>) -> Option<Vec<&'a str>> {
    let mut came: BTreeMap<&str, &str> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(node) = open.pop_front() {
        for to in next.get(node).into_iter().flatten() {
            if *to == start {
                let mut way = vec![start, node];
                while way.last() != Some(&start) {
                    way.push(came[way[way.len() - 1]]);
                }
                way.reverse();
                return Some(way);
            }
            if !came.contains_key(to) {
                came.insert(to, node);
                open.push_back(to);
            }
        }
    }
    None
}
