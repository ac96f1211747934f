//! The check of a copy in the reader's browser, in Korean.

use crate::text::page::CheckText;

pub(super) const CHECK: CheckText = CheckText {
    open: "이 도구 검증하기",
    not_run: "검증하지 못했다({reason}). 인터넷 연결과 파일이 모두 있는지 확인해 보라.",
    running: "검증하는 중…",
    passed: "통과: 검산 사례 {cases}건이 모두 일치하고, 프로그램 모듈 {modules}개가 모두 공개된 그대로다.",
    failed: "실패: 검산 사례 {cases}건 가운데 {failed}건이 일치하지 않고, 모듈 {modules}개 가운데 {altered}개가 공개된 것과 다르다.",
    unhashed: "검산 사례 {cases}건이 모두 일치한다. 프로그램이 공개된 그대로인지는 확인하지 못했다. 브라우저는 보안(https) 페이지에서만 이를 확인한다.",
    about: "이 브라우저가 아래 사례를 방금 계산해, 따로 만든 프로그램의 결과와 모든 수치를 비교했다. 허용 오차는 10억분의 1, 탐색으로 구한 수치는 100만분의 1이다. 해시는 실제로 받은 파일의 값이니, 믿을 만한 사본의 값과 비교하면 된다.",
    modules: "프로그램 모듈",
    module: ["모듈과 그 SHA-256", "결과"],
    hash: ["공개된 그대로", "공개된 것과 다름", "확인 안 됨"],
    cases: "검산 사례",
    case: ["사례", "비교한 수치(기간)", "가장 큰 차이", "결과"],
    compared: "{numbers}개({years}년)",
    agrees: "통과",
    differs: "실패({place})",
};
