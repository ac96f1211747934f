// The panel: it stands in the part whose button opened it, and does what its buttons say.

import { build, checkBuild } from "../build.js";
import { scenarioAsJson, seriesAsCsv } from "./scenario.js";
import { canSend, copy, stateLink } from "./link.js";
import { save, textFile } from "./file.js";
import { host, panel, status } from "./pieces.js";
import { asFile, chartsOf, inPixels, pictureOf } from "./picture.js";
import { scenarioAsSpreadsheet } from "./workbook.js";

/** @import { Saved } from "../types/page.js" */

// The panel has all of these.
const field = /** @type {HTMLInputElement} */ (panel.querySelector("[data-share-link]"));
const onlyPart = /** @type {HTMLInputElement} */ (panel.querySelector("[data-share-only]"));
const chartChoice = /** @type {HTMLElement} */ (panel.querySelector("[data-share-chart]"));
const charts = /** @type {HTMLSelectElement} */ (chartChoice.querySelector("select"));
const button = (/** @type {keyof typeof ways} */ way) => /** @type {HTMLButtonElement} */ (panel.querySelector(`[data-share-way=${way}]`));
/** What it says of what came of a wish, in the language of the page. */
const told = /** @type {Record<"saved" | "savedInFrame" | "copied" | "selected" | "failed" | "making" | "unloaded", string>} */ (status.dataset);

/**
 * The button that opened the panel, with the name of its part.
 *
 * @type {HTMLElement | null}
 */
let opener = null;
/** How to ask for the reader's state, and for the numbers that follow from it; both come with the button. */
let queryNow = () => new URLSearchParams();
/** @type {() => Saved | Promise<Saved>} */
let scenarioNow;

/**
 * Opens the panel at a button, or closes it.
 *
 * @param {HTMLElement} clicked
 * @param {typeof queryNow} query
 * @param {typeof scenarioNow} scenario
 */
export function toggle(clicked, query, scenario) {
  const isOpen = opener === clicked;
  opener?.setAttribute("aria-expanded", "false");
  opener = isOpen ? null : clicked;
  closeBuilder();
  if (isOpen) {
    panel.remove();
    return;
  }
  queryNow = query;
  scenarioNow = scenario;
  clicked.setAttribute("aria-expanded", "true");
  clicked.after(panel);
  say("");
  showLink();
  showCharts();
}

/** Closes the builder of snippets, if it is open. */
function closeBuilder() {
  button("embed").setAttribute("aria-expanded", "false");
  panel.querySelector("[data-snippet]")?.remove();
}

/** The part whose button opened the panel, which is in use only then. */
const part = () => /** @type {string} */ (opener?.dataset.share);

function showLink() {
  field.value = stateLink(queryNow(), onlyPart.checked ? part() : null);
}

/** Offers the part's charts to choose from. */
function showCharts() {
  const options = chartsOf(part()).map(({ question }, index) => new Option(question, String(index)));
  charts.replaceChildren(...options);
  chartChoice.hidden = options.length < 2;
  for (const way of /** @type {const} */ (["svg", "png"])) button(way).hidden = options.length === 0;
}

/** Says something politely; a screen reader hears the same words again. */
function say(/** @type {string} */ words) {
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = words; });
}

/**
 * Saves what is made under a name, and says so.
 *
 * @param {string} name
 * @param {Blob} content
 */
function saveAs(name, content) {
  save(name, content);
  const words = parent === window ? told.saved : told.savedInFrame;
  say(words.replace("{file}", name));
}

async function chosenPicture() {
  const chart = chartsOf(part())[Number(charts.value)];
  await caughtUp(chart.figure);
  return pictureOf(chart, queryNow(), field.value);
}

/** Waits for a picture that is not yet of the reader's choices; futures out of sight are left until needed. */
async function caughtUp(/** @type {HTMLElement} */ figure) {
  const behind = figure.closest("[aria-busy]");
  if (!behind) return;
  behind.dispatchEvent(new Event("pledge-needed"));
  await new Promise((done) => {
    new MutationObserver((_, observer) => {
      if (behind.hasAttribute("aria-busy")) return;
      observer.disconnect();
      done(undefined);
    }).observe(behind, { attributes: true });
  });
}

const ways = {
  async copy() {
    say((await copy(field)) ? told.copied : told.selected);
  },
  async send() {
    try {
      await navigator.share({ title: document.title, url: field.value });
    } catch (error) {
      // A reader who closes the sheet has not failed.
      if (/** @type {Error} */ (error).name !== "AbortError") await ways.copy();
    }
  },
  async svg() {
    saveAs(`pledge-explainer-${part()}.svg`, textFile("image/svg+xml", asFile(await chosenPicture())));
  },
  async png() {
    const name = `pledge-explainer-${part()}.png`;
    try {
      saveAs(name, await inPixels(await chosenPicture()));
    } catch {
      say(told.failed);
    }
  },
  async csv() {
    saveAs("pledge-explainer-series.csv", textFile("text/csv", seriesAsCsv(await scenarioNow())));
  },
  async xlsx() {
    say(told.making);
    try {
      saveAs("pledge-explainer-scenario.xlsx", await scenarioAsSpreadsheet(await scenarioNow(), queryNow(), field.value));
    } catch (error) {
      say(told.failed);
      console.error(`pledge-explainer: the spreadsheet was not made (${error}). Is all of pkg/ there, of one build?`);
    }
  },
  async embed() {
    const isOpen = () => button("embed").getAttribute("aria-expanded") === "true";
    if (isOpen()) {
      closeBuilder();
      return;
    }
    button("embed").setAttribute("aria-expanded", "true");
    try {
      const { build: theirs, open } = await import("./snippet.js");
      checkBuild("snippet.js", theirs);
      const builder = await open(part(), () => queryNow(), copy);
      if (isOpen() && !panel.querySelector("[data-snippet]")) panel.append(builder);
    } catch (error) {
      closeBuilder();
      say(told.unloaded);
      console.error(`pledge-explainer: the builder of snippets did not load (${error}).`);
    }
  },
  async json() {
    saveAs("pledge-explainer-scenario.json", textFile("application/json", scenarioAsJson(await scenarioNow(), field.value)));
  },
};

for (const [way, go] of Object.entries(ways)) {
  button(/** @type {keyof typeof ways} */ (way)).addEventListener("click", () =>
    go().catch((error) => {
      say(told.unloaded);
      console.error(`pledge-explainer: what this takes did not load (${error}). Is all of pkg/ there, of one build?`);
    }),
  );
}
button("send").hidden = !canSend();
// Who puts it on a site of their own does that from its own page.
button("embed").hidden = parent !== window;
onlyPart.addEventListener("change", showLink);
field.addEventListener("focus", () => field.select());
host.addEventListener("pledge-change", () => opener && showLink());
panel.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const back = opener;
  if (!back) return;
  toggle(back, queryNow, scenarioNow);
  back.focus();
});

export { build };
