//! The words around what a reader takes away.

use crate::text::ShareText;

pub(super) const SHARE: ShareText = ShareText {
    open: "공유하거나 저장하기",
    link: "지금 보이는 화면의 링크",
    only_part: "이 항목만",
    copy: "링크 복사",
    copied: "복사했다.",
    selected: "이 브라우저에서는 페이지가 대신 복사할 수 없다. 링크를 선택해 두었으니 직접 복사하면 된다.",
    send: "링크 공유…",
    embed: "사이트에 넣기",
    unloaded: "불러오지 못했다. 인터넷 연결을 확인해 보라.",
    save: "저장",
    chart: "그림",
    svg: "그림(SVG)",
    png: "그림(PNG)",
    json: "시나리오(JSON)",
    csv: "연도별 수치(CSV)",
    xlsx: "스프레드시트(.xlsx)",
    making: "파일을 만드는 중이다. 잠시 기다리면 된다.",
    saved: "{file} 파일로 저장했다.",
    saved_in_frame: "{file} 파일로 저장했다. 이 화면을 실은 사이트가 저장을 막으면, 링크를 복사해 열린 페이지에서 저장하면 된다.",
    failed: "파일을 만들 수 없었다. 잠시 뒤나 다른 브라우저에서 다시 해 보면 된다.",
    moved: "처음 값에서 옮긴 가정:",
    unmoved: "모든 가정이 처음 값 그대로다.",
    source: "출처: 이 해설. 공개된 사실과 위 가정으로 계산",
};
