//! What the style sheets may cost a frame.

use std::fs;
use std::path::Path;

/// Wherever an element deep within decides, a browser looks for it again at every sentence that is written: on a
/// phone that took as long as all else in the frame of a slider.
#[test]
fn what_an_element_holds_decides_over_its_style_by_its_children_alone() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let mut asked = 0;
    for sheet in fs::read_dir(folder).expect("the style sheets") {
        let path = sheet.expect("a style sheet").path();
        let text = fs::read_to_string(&path).expect("text");
        for (_, inside) in text
            .match_indices(":has(")
            .map(|(at, has)| text.split_at(at + has.len()))
        {
            asked += 1;
            assert!(
                inside.starts_with("> "),
                "{} has(…) looks below children: {:?}",
                path.display(),
                inside.lines().next()
            );
        }
    }
    assert!(asked > 0, "no sheet asks what an element holds");
}
