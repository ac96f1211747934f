// A chart as a picture that stands alone: the shapes that are on screen, in the light colours, with
// question, answer, assumptions, source and date.

import { host, status } from "./pieces.js";

const svgNamespace = "http://www.w3.org/2000/svg";
/** Room around the picture, and pixels of a PNG for each of its units. */
const margin = 24;
const pixels = 2;

/**
 * A chart, with what it asks and where it is answered.
 *
 * @typedef {{ figure: HTMLElement, question: string, answer: HTMLElement }} Chart
 */

/** What the page is known to have in a place. */
const inside = (/** @type {Element} */ place, /** @type {string} */ name) => /** @type {HTMLElement} */ (place.querySelector(name));

/** Where a chart's question and answer stand, from the inside out. Every chart is in one of them, with both. */
const surroundings = [
  [".uncertainty", ".disclosure__question", ".uncertainty__answer"],
  [".map", ".disclosure__question", ".map__answer"],
  [".offset", ".offset__question", ".offset__answer"],
  ["[data-part]", ".part__question", ".part__answer"],
];

/**
 * The charts of a part.
 *
 * @param {string} part
 * @returns {Chart[]}
 */
export function chartsOf(part) {
  return [...host.querySelectorAll(`[data-part="${part}"] figure`)].map((figure) => {
    const [around, ...names] = /** @type {string[]} */ (surroundings.find(([around]) => figure.closest(around)));
    const within = /** @type {HTMLElement} */ (figure.closest(around));
    const [question, answer] = names.map((name) => inside(within, name));
    return { figure, question: question.textContent, answer };
  });
}

/** What a shape looks like, and how that is without a word. */
const looks = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  opacity: "1",
};
const looksOfText = { "font-family": "", "font-size": "", "font-weight": "400", "text-anchor": "start" };

/** A copy of a picture on screen that carries its looks itself. */
function standingAlone(/** @type {Element} */ svg) {
  const copy = /** @type {Element} */ (svg.cloneNode(true));
  const originals = [svg, ...svg.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [index, original] of originals.entries()) {
    const made = copies[index];
    for (const { name } of [...made.attributes]) {
      if (/^(class|tabindex|data-|aria-(?!label))/.test(name)) made.removeAttribute(name);
    }
    // What a group looks like stands on its shapes, but for how far all of it shines through.
    const isGroup = original.localName === "svg" || original.localName === "g";
    const isText = original.localName === "text";
    const style = getComputedStyle(original);
    for (const [name, unsaid] of Object.entries({ ...looks, ...(isText && looksOfText) })) {
      const value = style.getPropertyValue(name);
      if (value === unsaid || (isGroup && name !== "opacity")) continue;
      made.setAttribute(name, value === "rgba(0, 0, 0, 0)" ? "none" : value);
    }
  }
  return copy;
}

/** What draws on a canvas: every browser has it. */
const flat = (/** @type {HTMLCanvasElement} */ canvas) => /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));

/** Whether something is drawn, here and now. */
const isSeen = (/** @type {Element} */ element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";

/** The shapes of a chart and the titles between them as they lie on screen, in units of its scenes. */
function shapesOf(/** @type {HTMLElement} */ figure) {
  const pieces = [...figure.querySelectorAll("svg, .uncertainty__title")].filter(isSeen);
  // Every chart has one.
  const first = /** @type {SVGSVGElement} */ (/** @type {Element[]} */ (pieces).find((piece) => piece.localName === "svg"));
  const unit = first.viewBox.baseVal.width / first.getBoundingClientRect().width;
  const places = pieces.map((piece) => piece.getBoundingClientRect());
  const left = Math.min(...places.map((place) => place.left));
  const top = Math.min(...places.map((place) => place.top));
  const width = (Math.max(...places.map((place) => place.right)) - left) * unit;
  const height = (Math.max(...places.map((place) => place.bottom)) - top) * unit;
  const group = element("g", {});
  for (const [index, piece] of pieces.entries()) {
    const place = places[index];
    const at = { x: rounded((place.left - left) * unit), y: rounded((place.top - top) * unit) };
    if (piece.localName === "svg") {
      const copy = standingAlone(piece);
      const size = { width: rounded(place.width * unit), height: rounded(place.height * unit) };
      group.append(set(copy, { ...at, ...size, overflow: "visible" }));
    } else {
      const { fontSize, fontWeight, fontFamily, color } = getComputedStyle(piece);
      const size = parseFloat(fontSize) * unit;
      const line = element("text", { ...at, y: at.y + size, "font-size": size, "font-weight": fontWeight, "font-family": fontFamily, fill: color });
      line.textContent = piece.textContent;
      group.append(line);
    }
  }
  return { group, width, height };
}

const rounded = (/** @type {number} */ number) => Math.round(number * 100) / 100;

/** @typedef {Record<string, string | number>} Attributes */

/**
 * An element with some attributes set.
 *
 * @template {Element} E
 * @param {E} element
 * @param {Attributes} attributes
 */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** A new element of SVG. */
const element = (/** @type {string} */ name, /** @type {Attributes} */ attributes) => set(document.createElementNS(svgNamespace, name), attributes);

/**
 * Words in lines: broken between words, and between any two signs of Chinese script and kana.
 *
 * @param {string} words
 * @param {string} font as CSS says it
 * @param {number} width of a line, in pixels
 */
function lines(words, font, width) {
  const pen = flat(document.createElement("canvas"));
  pen.font = font;
  /** @type {string[]} */
  const broken = [];
  let line = "";
  const signs = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー";
  // A closing sign stays with what it closes.
  const pieces = new RegExp(`\\s+|[${signs}][、。，．）」』：；々]*|[^\\s${signs}]+`, "gu");
  const wide = (/** @type {string} */ text) => pen.measureText(text).width > width;
  // What is wider than a line, as an address may be, breaks anywhere.
  const parts = (words.replace(/\s+/g, " ").trim().match(pieces) ?? []).flatMap((/** @type {string} */ piece) => (wide(piece) ? [...piece] : [piece]));
  for (const part of parts) {
    if (line && wide(line + part)) {
      broken.push(line.trim());
      line = part.trimStart();
    } else {
      line += part;
    }
  }
  return [...broken, line.trim()].filter(Boolean);
}

/**
 * The choices that the query of a state names, each as the page words it. The page has a name and a value for each
 * control, and pressed buttons among those of a group.
 */
export function assumptionsInWords(/** @type {URLSearchParams} */ query) {
  // The page of one part may offer no choice of the law.
  const law = host.querySelector(".presets");
  const preset = law && inside(law, "[aria-pressed=true]").textContent;
  const moved = [...query.keys()].flatMap((key) => {
    const control = host.querySelector(`[data-control="${CSS.escape(key)}"]`);
    if (!control) return [];
    return [`${inside(control, ".control__name, .brief__name").textContent}: ${inside(control, "[data-lever]").getAttribute("aria-valuetext")}`];
  });
  const words = moved.length > 0 ? `${status.dataset.moved} ${moved.join(" · ")}` : status.dataset.unmoved;
  const switches = [...host.querySelectorAll('[data-part="worth"] [data-switch][aria-pressed="true"]')];
  const switched = switches.map((button) => button.textContent).join(" · ");
  const asked = switched && String(switches[0].closest("[role=group]")?.getAttribute("aria-label"));
  const terms = asked && `${asked}${asked.endsWith("?") ? "" : ":"} ${switched}`;
  return /** @type {string[]} */ ([law && `${law.getAttribute("aria-label")}: ${preset}`, words, terms].filter(Boolean));
}

/**
 * The picture of a chart as an SVG element, in the light colours whatever the page wears.
 *
 * @param {Chart} chart
 * @param {URLSearchParams} query what the reader sees
 * @param {string} link the address that leads back to it
 */
export function pictureOf(chart, query, link) {
  const { theme } = host.dataset;
  host.dataset.theme = "light";
  try {
    return composed(chart, query, link);
  } finally {
    if (theme === undefined) delete host.dataset.theme;
    else host.dataset.theme = theme;
  }
}

/** @type {(chart: Chart, query: URLSearchParams, link: string) => Element} */
function composed({ figure, question, answer }, query, link) {
  const shapes = shapesOf(figure);
  const { color: ink, backgroundColor: paper, fontFamily: sans } = getComputedStyle(host);
  const { fontFamily: serif } = getComputedStyle(inside(host, ".part__question"));
  const { color: quiet } = getComputedStyle(inside(figure, ".figure__caption"));
  const picture = element("svg", { xmlns: svgNamespace });
  const ground = element("rect", { fill: paper });
  const title = element("title", {});
  title.textContent = question;
  picture.append(title, ground);

  let y = margin;
  /** @type {(words: string, looks: { size: number, weight?: number, family?: string, fill?: string, before?: number }) => void} */
  const write = (words, { size, weight = 400, family = sans, fill = quiet, before = 8 }) => {
    y += before;
    for (const line of lines(words, `${weight} ${size}px ${family}`, shapes.width)) {
      y += size * 1.35;
      const text = element("text", { x: margin, y: rounded(y - size * 0.3), "font-size": size, "font-weight": weight, "font-family": family, fill });
      text.textContent = line;
      picture.append(text);
    }
  };
  write(question, { size: 22, weight: 700, family: serif, fill: ink, before: 0 });
  write(answer.innerText, { size: 16, fill: ink });
  y += 16;
  shapes.group.setAttribute("transform", `translate(${margin} ${rounded(y)})`);
  picture.append(shapes.group);
  y += shapes.height + 8;
  for (const words of assumptionsInWords(query)) write(words, { size: 13 });
  write(`${status.dataset.source} · ${status.dataset.asOf}`, { size: 13 });
  write(link, { size: 13 });

  const [width, height] = [Math.ceil(shapes.width + 2 * margin), Math.ceil(y + margin)];
  set(ground, { width, height });
  return set(picture, { viewBox: `0 0 ${width} ${height}`, width, height, "xml:lang": document.documentElement.lang });
}

export const asFile = (/** @type {Element} */ picture) => new XMLSerializer().serializeToString(picture);

/**
 * A picture in pixels, as a PNG.
 *
 * @returns {Promise<Blob>}
 */
export async function inPixels(/** @type {Element} */ picture) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asFile(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * pixels;
  canvas.height = image.naturalHeight * pixels;
  flat(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((png) => (png ? done(png) : failed(new Error("no PNG"))), "image/png");
  });
}
