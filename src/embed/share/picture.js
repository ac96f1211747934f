// A chart as a picture that stands alone: the shapes that are on screen, in the light colours, with
// question, answer, assumptions, source and date.

const svgNamespace = "http://www.w3.org/2000/svg";
/** Room around the picture, and pixels of a PNG for each of its units. */
const margin = 24;
const pixels = 2;

/** Where a chart's question and answer stand, from the inside out. */
const surroundings = [
  [".uncertainty", ".disclosure__question", ".uncertainty__answer"],
  [".map", ".disclosure__question", ".map__answer"],
  [".offset", ".offset__question", ".offset__answer"],
  ["[data-part]", ".part__question", ".part__answer"],
];

/** The charts of a part, each with its question and answer. */
function chartsOf(part) {
  return [...host.querySelectorAll(`[data-part="${part}"] figure`)].map((figure) => {
    const [around, question, answer] = surroundings.find(([around]) => figure.closest(around));
    const within = figure.closest(around);
    return { figure, question: within.querySelector(question).textContent, answer: within.querySelector(answer) };
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
function standingAlone(svg) {
  const copy = svg.cloneNode(true);
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

/** Whether something is drawn, here and now. */
const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";

/** The shapes of a chart and the titles between them as they lie on screen, in units of its scenes. */
function shapesOf(figure) {
  const pieces = [...figure.querySelectorAll("svg, .uncertainty__title")].filter(isSeen);
  const first = pieces.find((piece) => piece.localName === "svg");
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

const rounded = (number) => Math.round(number * 100) / 100;

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const element = (name, attributes) => set(document.createElementNS(svgNamespace, name), attributes);

/** Words in lines: broken between words, and between any two signs of Chinese script and kana. */
function lines(words, font, width) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = font;
  const broken = [];
  let line = "";
  const signs = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー";
  // A closing sign stays with what it closes.
  const pieces = new RegExp(`\\s+|[${signs}][、。，．）」』：；々]*|[^\\s${signs}]+`, "gu");
  const wide = (text) => pen.measureText(text).width > width;
  // What is wider than a line, as an address may be, breaks anywhere.
  const parts = (words.replace(/\s+/g, " ").trim().match(pieces) ?? []).flatMap((piece) => (wide(piece) ? [...piece] : [piece]));
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

/** The choices that the query of a state names, each as the page words it. */
function assumptionsInWords(query) {
  // The page of one part may offer no choice of the law.
  const law = host.querySelector(".presets");
  const preset = law?.querySelector("[aria-pressed=true]").textContent;
  const moved = [...query.keys()].flatMap((key) => {
    const control = host.querySelector(`[data-control="${CSS.escape(key)}"]`);
    if (!control) return [];
    return [`${control.querySelector(".control__name, .brief__name").textContent}: ${control.querySelector("[data-lever]").getAttribute("aria-valuetext")}`];
  });
  const words = moved.length > 0 ? `${status.dataset.moved} ${moved.join(" · ")}` : status.dataset.unmoved;
  const switches = [...host.querySelectorAll('[data-part="worth"] [data-switch][aria-pressed="true"]')];
  const switched = switches.map((button) => button.textContent).join(" · ");
  const terms = switched && `${switches[0].closest("[role=group]").getAttribute("aria-label")}: ${switched}`;
  return [law && `${law.getAttribute("aria-label")}: ${preset}`, words, terms];
}

/** The picture of a chart as an SVG element, in the light colours whatever the page wears. */
function pictureOf(chart, query, link) {
  const { theme } = host.dataset;
  host.dataset.theme = "light";
  try {
    return composed(chart, query, link);
  } finally {
    if (theme === undefined) delete host.dataset.theme;
    else host.dataset.theme = theme;
  }
}

function composed({ figure, question, answer }, query, link) {
  const shapes = shapesOf(figure);
  const { color: ink, backgroundColor: paper, fontFamily: sans } = getComputedStyle(host);
  const { fontFamily: serif } = getComputedStyle(host.querySelector(".part__question"));
  const { color: quiet } = getComputedStyle(figure.querySelector(".figure__caption"));
  const picture = element("svg", { xmlns: svgNamespace });
  const ground = element("rect", { fill: paper });
  const title = element("title", {});
  title.textContent = question;
  picture.append(title, ground);

  let y = margin;
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
  for (const words of assumptionsInWords(query).filter(Boolean)) write(words, { size: 13 });
  write(`${status.dataset.source} · ${status.dataset.asOf}`, { size: 13 });
  write(link, { size: 13 });

  const [width, height] = [Math.ceil(shapes.width + 2 * margin), Math.ceil(y + margin)];
  set(ground, { width, height });
  return set(picture, { viewBox: `0 0 ${width} ${height}`, width, height, "xml:lang": document.documentElement.lang });
}

const asFile = (picture) => new XMLSerializer().serializeToString(picture);

/** A picture in pixels, as a PNG. */
async function inPixels(picture) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asFile(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * pixels;
  canvas.height = image.naturalHeight * pixels;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((png) => (png ? done(png) : failed(new Error("no PNG"))), "image/png");
  });
}
