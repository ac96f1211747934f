// The panel: it stands in the part whose button opened it, and does what its buttons say.

const host = document.querySelector("[data-pledge-explainer]");
/** @type {HTMLTemplateElement} */
const template = document.querySelector("[data-share-template]");
const panel = /** @type {HTMLElement} */ (template.content.firstElementChild);
/** @type {HTMLInputElement} */
const field = panel.querySelector("[data-share-link]");
/** @type {HTMLInputElement} */
const onlyPart = panel.querySelector("[data-share-only]");
const chartChoice = panel.querySelector("[data-share-chart]");
const status = panel.querySelector("[role=status]");
const button = (way) => panel.querySelector(`[data-share-way=${way}]`);

/** The button that opened the panel, and how to ask for the reader's state and the numbers that follow from it. */
let opener = null;
let queryNow = () => new URLSearchParams();
/** @type {() => import("./page.js").Saved | Promise<import("./page.js").Saved>} */
let scenarioNow;

/** Opens the panel at a button, or closes it. */
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

const part = () => opener.dataset.share;

function showLink() {
  field.value = stateLink(queryNow(), onlyPart.checked ? part() : null);
}

/** Offers the part's charts to choose from. */
function showCharts() {
  const charts = chartsOf(part());
  const options = charts.map(({ question }, index) => new Option(question, String(index)));
  chartChoice.querySelector("select").replaceChildren(...options);
  chartChoice.hidden = charts.length < 2;
  for (const way of ["svg", "png"]) button(way).hidden = charts.length === 0;
}

/** Says something politely; a screen reader hears the same words again. */
function say(words) {
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = words; });
}

/** Saves what is made under a name, and says so. */
function saveAs(name, content) {
  save(name, content);
  const words = parent === window ? status.dataset.saved : status.dataset.savedInFrame;
  say(words.replace("{file}", name));
}

async function chosenPicture() {
  const chart = chartsOf(part())[chartChoice.querySelector("select").value];
  await caughtUp(chart.figure);
  return pictureOf(chart, queryNow(), field.value);
}

/** Waits for a picture that is not yet of the reader's choices; futures out of sight are left until needed. */
async function caughtUp(figure) {
  const behind = figure.closest("[aria-busy]");
  if (!behind) return;
  behind.dispatchEvent(new Event("pledge-needed"));
  await new Promise((done) => {
    new MutationObserver((changes, observer) => {
      if (behind.hasAttribute("aria-busy")) return;
      observer.disconnect();
      done();
    }).observe(behind, { attributes: true });
  });
}

const ways = {
  async copy() {
    say((await copy(field)) ? status.dataset.copied : status.dataset.selected);
  },
  async send() {
    try {
      await navigator.share({ title: document.title, url: field.value });
    } catch (error) {
      // A reader who closes the sheet has not failed.
      if (error.name !== "AbortError") await ways.copy();
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
      say(status.dataset.failed);
    }
  },
  async csv() {
    saveAs("pledge-explainer-series.csv", textFile("text/csv", seriesAsCsv(await scenarioNow())));
  },
  async xlsx() {
    say(status.dataset.making);
    try {
      saveAs("pledge-explainer-scenario.xlsx", await scenarioAsSpreadsheet(await scenarioNow(), queryNow(), field.value));
    } catch (error) {
      say(status.dataset.failed);
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
      say(status.dataset.unloaded);
      console.error(`pledge-explainer: the builder of snippets did not load (${error}).`);
    }
  },
  async json() {
    saveAs("pledge-explainer-scenario.json", textFile("application/json", scenarioAsJson(await scenarioNow(), field.value)));
  },
};

for (const [way, go] of Object.entries(ways)) {
  button(way).addEventListener("click", () =>
    go().catch((error) => {
      say(status.dataset.unloaded);
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
  toggle(back, queryNow, scenarioNow);
  back.focus();
});

export { build };
