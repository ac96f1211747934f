// Checks this copy in the reader's browser: works out every case of `cases.json`, and compares the hash of
// each file that it runs on with `manifest.json`.

import { build } from "./build.js";
import { filled } from "./filled.js";

/** @import { Assumptions, Outcome } from "../../pkg/pledge_explainer.js" */

const accuracy = 1e-9;
/** Found by a search, so known to that search's accuracy only. */
const searched = new Set(["irr", "break_even_return", "break_even_fallback"]);
const accuracyOfSearch = 1e-6;

const program = "pledge_explainer";
/** How often a reader has asked. */
let runs = 0;

/**
 * A file that was checked; nothing is known of one that cannot be hashed.
 *
 * @typedef {{ name: string, bytes: ArrayBuffer, hash: string | null, isRight: boolean | null }} CheckedFile
 */

/**
 * What a comparison found: how many numbers, the largest deviation, and the first place that is off.
 *
 * @typedef {{ numbers: number, deviation: number, wrong: string | null }} Found
 */

/** @typedef {Found & { name: string, years: number, isRight: boolean }} CheckedCase */

/**
 * A file of this copy, which stands in one folder; the words of a language stand beside its page.
 *
 * @param {string} name
 * @param {string | URL} folder
 */
async function get(name, folder = import.meta.url) {
  const answer = await fetch(new URL(name, folder)).catch(() => null);
  if (!answer?.ok) throw new Error(name);
  return answer;
}

/** @type {(name: string, folder?: URL) => Promise<any>} what such a file says; all of them are of this build */
async function getJson(name, folder) {
  const answer = await get(name, folder);
  return answer.json().catch(() => {
    throw new Error(name);
  });
}

/**
 * The folder of each language's page that is not that of all files.
 *
 * @type {Record<string, string>}
 */
const folders = { ja: "ja/", ko: "ko/" };

/** Works out all of it, and says what came of it on a status line and in tables behind that. */
export async function check(/** @type {HTMLElement} */ status) {
  // A browser that translates the page changes what that says of its language; the link stays.
  const { hreflang } = /** @type {HTMLAnchorElement} */ (document.querySelector(".languages a[aria-current]"));
  /** @type {PledgeCheckWords} */
  const words = await getJson("check.json", new URL(folders[hreflang] ?? ".", import.meta.url));
  document.querySelector("[data-check-result]")?.remove();
  status.textContent = words.running;
  const files = await checkFiles();
  const modules = files.filter(({ name, isRight }) => name.endsWith(".wasm") || isRight === false);
  const cases = await checkCases(modules.find(({ name }) => name === `${program}_bg.wasm`));
  /** @type {(all: { isRight: boolean | null }[], wrong: boolean | null) => number} */
  const count = (all, wrong) => all.filter(({ isRight }) => isRight === wrong).length;
  const [altered, failed, unhashed] = [count(files, false), count(cases, false), count(files, null)];
  const outcome = altered || failed ? "failed" : unhashed ? "unhashed" : "passed";
  status.after(report(words, modules, cases));
  status.dataset.outcome = outcome;
  status.textContent = filled(words[outcome], { cases: cases.length, failed, modules: files.length, altered });
}

/** What the explainer runs on and shows, of what the manifest lists. */
const isChecked = (/** @type {string} */ name) => /\.(wasm|js|css|html)$|^words\.|^spreadsheet\...$/.test(name);

/**
 * Each of these files: its bytes, their hash, and whether that is the published one.
 *
 * @returns {Promise<CheckedFile[]>}
 */
async function checkFiles() {
  /** @type {PledgeManifest} */
  const manifest = await getJson("manifest.json");
  if (manifest.build !== build) throw new Error("manifest.json");
  const listed = Object.entries(manifest.files ?? {}).filter(([name]) => isChecked(name));
  return Promise.all(
    listed.map(async ([name, { sha256 }]) => {
      const bytes = await (await get(name)).arrayBuffer();
      const hash = await hashOf(bytes);
      return { name, bytes, hash, isRight: hash === null ? null : hash === sha256 };
    }),
  );
}

/** SHA-256 in hexadecimal; nothing where the browser does not offer it, as on a page that is not secure. */
async function hashOf(/** @type {ArrayBuffer} */ bytes) {
  if (!crypto.subtle) return null;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Each worked case, worked out by the very bytes that were hashed.
 *
 * @param {CheckedFile | undefined} module
 * @returns {Promise<CheckedCase[]>}
 */
async function checkCases(module) {
  if (!module) throw new Error("manifest.json");
  /** @type {PledgeCase[]} */
  const cases = await getJson("cases.json");
  // Under an address of its own, since a program that has started takes no other bytes.
  runs += 1;
  /** @type {typeof import("../../pkg/pledge_explainer.js")} */
  const { default: start, evaluate } = await import(String(new URL(`${program}.js#check-${runs}`, import.meta.url))).catch(() => {
    throw new Error(`${program}.js`);
  });
  // A program that does not start fails every case.
  const isStarted = await start({ module_or_path: module.bytes }).then(() => true, () => false);
  const results = [];
  for (const { name, input, output } of cases) {
    /** @type {Found} */
    const found = { numbers: 0, deviation: 0, wrong: null };
    compare(isStarted ? outcomeOf(evaluate, input) : undefined, output, found, "", accuracy);
    results.push({ name, years: input.horizon, ...found, isRight: found.wrong === null });
    // Between two cases the page stays alive.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return results;
}

/**
 * Nothing where the program refuses the input.
 *
 * @param {(assumptions: Assumptions) => Outcome} evaluate
 * @param {Assumptions} input
 */
function outcomeOf(evaluate, input) {
  try {
    return evaluate(input);
  } catch {
    return undefined;
  }
}

/** @returns {tree is Record<string, unknown>} whether it has branches */
const hasBranches = (/** @type {unknown} */ tree) => tree !== null && typeof tree === "object";

/**
 * Compares two trees of plain data.
 *
 * @param {unknown} got
 * @param {unknown} expected
 * @param {Found} found what was found so far, and then of these trees too
 * @param {string} place where they stand in the whole
 * @param {number} allowed how far a number may be off, of 1 or of itself
 */
function compare(got, expected, found, place, allowed) {
  if (hasBranches(expected)) {
    const keys = Object.keys(expected);
    const isAlike = hasBranches(got) && String(Object.keys(got).sort()) === String(keys.sort());
    if (!isAlike) found.wrong ??= place || "–";
    for (const key of keys) {
      const inner = searched.has(key) ? accuracyOfSearch : allowed;
      compare(hasBranches(got) ? got[key] : undefined, expected[key], found, place ? `${place}.${key}` : key, inner);
    }
    return;
  }
  if (typeof expected === "number") found.numbers += 1;
  if (typeof expected === "number" && typeof got === "number") {
    const deviation = Math.abs(got - expected) / Math.max(1, Math.abs(expected));
    found.deviation = Math.max(found.deviation, deviation);
    if (!(deviation <= allowed)) found.wrong ??= place;
  } else if (got !== expected) {
    found.wrong ??= place;
  }
}

// ---- What a reader sees ----

/** @typedef {Node | string} Content of an element */

/**
 * @param {string} name
 * @param {Content | Content[]} content
 * @param {Record<string, unknown>} attributes
 */
function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...[content].flat());
  return made;
}

/** @type {(caption: string, heads: string[], rows: Node[]) => HTMLElement} */
function table(caption, heads, rows) {
  const head = element("tr", heads.map((words) => element("th", words, { scope: "col" })));
  return element("table", [element("caption", caption), element("thead", head), element("tbody", rows)]);
}

/**
 * A row of a table, its last cell the result; what is wrong stands out.
 *
 * @param {Content | Content[]} name
 * @param {string[]} cells
 * @param {string} result
 * @param {boolean | null} isRight
 */
function row(name, cells, result, isRight) {
  const last = element("td", isRight === false ? element("strong", result) : result);
  return element("tr", [element("th", name, { scope: "row" }), ...cells.map((cell) => element("td", cell)), last], { "data-right": isRight });
}

/** @type {(words: PledgeCheckWords, modules: CheckedFile[], cases: CheckedCase[]) => HTMLElement} */
function report(words, modules, cases) {
  const [published, altered, unchecked] = words.hash;
  const files = modules.map(({ name, hash, isRight }) =>
    row([name, element("br", []), element("code", hash ?? "–")], [], isRight === null ? unchecked : isRight ? published : altered, isRight),
  );
  const results = cases.map(({ name, numbers, years, deviation, wrong, isRight }) =>
    row(name, [filled(words.compared, { numbers, years }), deviation.toExponential(1)], isRight ? words.agrees : filled(words.differs, { place: wrong }), isRight),
  );
  return element(
    "div",
    [element("p", words.about), table(words.modules, words.module, files), table(words.cases, words.case, results)],
    { class: "check", "data-check-result": "" },
  );
}

export { build };
