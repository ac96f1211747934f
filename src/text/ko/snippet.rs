//! The builder of snippets for other sites, in Korean.

use crate::text::page::SnippetText;

pub(super) const SNIPPET: SnippetText = SnippetText {
    title: "사이트에 넣기",
    part: "항목",
    whole: "페이지 전체",
    language: "언어",
    colours: "색",
    themes: ["자동", "밝게", "어둡게"],
    way: "방법",
    ways: ["요소(스크립트 사용)", "프레임만(스크립트 없음)"],
    width: "실을 자리의 너비",
    pin: "이 버전을 해시로 고정한다(이 서버가 Access-Control-Allow-Origin을 보내야 한다)",
    notes: [
        "필요한 높이를 스스로 잡고, 싣는 페이지의 색을 따른다. 지금 여기 보이는 상태에서 시작한다.",
        "높이는 이 너비에 맞춘 값이다. 더 좁은 화면에서는 전체 페이지를 여는 링크가 나온다. 지금 여기 보이는 상태에서 시작한다.",
    ],
    card: "링크와 소셜 미디어에 붙일 카드 이미지(시작값, PNG, 1200 × 630)",
    snippet: "붙여 넣을 코드",
    copy: "코드 복사",
    copied: "복사했다.",
    selected: "이 브라우저에서는 페이지가 대신 복사할 수 없다. 코드를 선택해 두었으니 직접 복사하면 된다.",
    preview: "미리 보기",
    name: "한일 대미 투자 해설",
    open: "해설 열기",
};
