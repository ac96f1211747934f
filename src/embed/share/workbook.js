// The scenario as a spreadsheet of formulas, made by a program that is loaded when one is asked for.

import { buildOfWords, checkBuild } from "../build.js";
import { assumptionsInWords } from "./picture.js";
import { status } from "./pieces.js";

const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * @param {import("../types/page.js").Saved} scenario
 * @param {URLSearchParams} query what the reader sees
 * @param {string} link the address that leads back to it
 */
export async function scenarioAsSpreadsheet({ assumptions }, query, link) {
  // A browser that translates the page changes what that says of its language; the link stays.
  const { hreflang: lang } = /** @type {HTMLAnchorElement} */ (document.querySelector(".languages a[aria-current]"));
  const answer = fetch(new URL(`spreadsheet.${lang}`, import.meta.url));
  answer.catch(() => {});
  const { default: init, build: theirs, spreadsheet } = await import("./spreadsheet.js");
  checkBuild("spreadsheet.js", theirs);
  await init();
  const words = await (await answer).text();
  checkBuild(`spreadsheet.${lang}`, buildOfWords(words));
  const source = `${status.dataset.source} · ${status.dataset.asOf}`;
  const about = [...assumptionsInWords(query), source, link];
  return new Blob([spreadsheet(assumptions, lang, words, about)], { type: spreadsheetType });
}
