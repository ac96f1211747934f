// Prose that listens: numbers that follow the reader, and links that move the sliders, in the page and in
// the shadow trees that an explainer stands in. `embed.js` brings it where there are any.

/**
 * The class of `embed.js`, which alone brings this script. It says which explainers there are, and what each last
 * said, the latest last.
 */
const { live, said } = /** @type {typeof import("./element/element.js").PledgeExplainer} */ (customElements.get("pledge-explainer"));

/**
 * Whether a number or a link goes with an explainer: the one that it names, or any.
 *
 * @param {HTMLElement} element
 * @param {EventTarget} one
 */
const goesWith = ({ dataset }, one) => !dataset.pledgeOf || dataset.pledgeOf === /** @type {Element} */ (one).id;

/** Names that no explainer has a number for, of which each is said once. */
const unknown = new Set();

/** Writes every number, and those that come later once they are there. */
function writeNumbers() {
  for (const root of new Set([document, ...live].map((one) => /** @type {Document | ShadowRoot} */ (one.getRootNode())))) {
    later.observe(root, { childList: true, subtree: true });
    for (const number of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-pledge]"))) {
      const name = number.dataset.pledge;
      const values = [...said].filter(([one]) => goesWith(number, one)).at(-1)?.[1];
      if (!name || !values) continue;
      if (!Object.hasOwn(values, name)) {
        if (!unknown.has(name)) console.warn(`pledge-explainer: \`data-pledge\` is ${name.slice(0, 40)}; allowed: ${Object.keys(values).join(", ")}`);
        unknown.add(name);
        continue;
      }
      const value = values[name];
      const text = written(name, value, number);
      // @ts-expect-error Only a `data` element has one.
      if (number.localName === "data") number.value = value ?? "";
      if (number.textContent !== text) number.textContent = text;
    }
  }
}

/** Once a frame, however often a page changes. */
let frame = 0;
const later = new MutationObserver(() => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(writeNumbers);
});

/**
 * A number in words, as its element wants it and in its language.
 *
 * @param {string} name
 * @param {number | null} value
 * @param {HTMLElement} element
 */
function written(name, value, { dataset, lang }) {
  if (value === null) return dataset.none ?? "–";
  if (name.endsWith("_year")) return String(value);
  const isShare = /share|irr|break_even/.test(name);
  const shown = value / Number(dataset.per || 1);
  const digits = isShare || Math.abs(shown) < 10 ? 1 : 0;
  /** @type {Intl.NumberFormatOptions} */
  const style = { style: isShare ? "percent" : "decimal", maximumFractionDigits: digits };
  // What is needed at least is not rounded down.
  if (name.includes("break_even")) style.roundingMode = "ceil";
  try {
    // Some systems write `en_US`.
    return shown.toLocaleString((lang || document.documentElement.lang).replaceAll("_", "-") || undefined, style);
  } catch {
    return shown.toLocaleString(undefined, style);
  }
}

for (const type of ["pledge-ready", "pledge-change"]) document.addEventListener(type, writeNumbers);
writeNumbers();

document.addEventListener("click", (event) => {
  const [clicked] = event.composedPath();
  const link = clicked instanceof Element && /** @type {HTMLAnchorElement} */ (clicked.closest("a[href*='#pledge']"));
  // A reader may want it in a window of its own.
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // Some systems make an address whole, escape its colon, or take it out with all before a colon.
  const [, query] = link.href.split(/#pledge(?::|%3a|\?)/i);
  // A page with a base address, or with none of its own, has whole addresses that are not its own.
  const isOfPage = /^\s*#/.test(link.getAttribute("href") ?? "") || link.href.split("#")[0] === document.URL.split("#")[0];
  const asked = [...live].filter((one) => goesWith(link, one));
  if (query === undefined || !isOfPage || !asked.length) return;
  event.preventDefault();
  for (const one of asked) one.update({ query: query.slice(0, 4000) });
});
