import init, { apply, baseline, evaluate, levers, terms, version } from "./pledge_explainer.js";
const presetAtStart = "today";
async function scenarioOf(query) {
await init();
const ids = levers().map(({ id }) => id);
const preset = query.get("preset") ?? presetAtStart;
const moved = Object.fromEntries([...query].filter(([key]) => ids.includes(key)).map(([key, value]) => [key, Number(value)]));
const switched = (query.get("terms") ?? "").split(",").filter(Boolean);
const assumptions = apply(baseline(preset), moved);
if (switched.length > 0) {
const worth = terms(assumptions, "korea", "japan", "npv_usd").terms;
for (const { term, inputs } of worth) {
if (!switched.includes(term)) continue;
for (const [path, value] of Object.entries(inputs)) put(assumptions.countries.korea, path, value);
}
}
return { preset, moved, switched, assumptions };
}
function put(within, path, value) {
const steps = path.replaceAll("[", ".").replaceAll("]", "").split(".");
const last = steps.pop();
steps.reduce((at, step) => at[step], within)[last] = value;
}
async function scenarioAsJson(query, link) {
const { preset, moved, switched, assumptions } = await scenarioOf(query);
const { japan, korea } = evaluate(assumptions);
const summary = { japan: japan.summary, korea: korea.summary };
const scenario = { ...version(), link, preset, levers: moved, terms: switched, assumptions, summary };
return `${JSON.stringify(scenario, null, 2)}\n`;
}
const dollars = "USD bn";
const series = {
drawn: dollars,
in_waterfall: dollars,
fx_need: dollars,
fx_gap: dollars,
fx: "JPY or KRW per USD",
reserves: dollars,
cash: dollars,
received: dollars,
partner: dollars,
balance: dollars,
relief: dollars,
net: dollars,
cumulative: `${dollars} of the first year`,
};
async function seriesAsCsv(query) {
const outcome = evaluate((await scenarioOf(query)).assumptions);
const head = ["country", "year", ...Object.entries(series).map(([name, unit]) => `${name} (${unit})`)];
const rows = Object.entries(outcome).flatMap(([country, of]) =>
of.years.map((year, index) => [country, year, ...Object.keys(series).map((name) => of[name][index])]),
);
return [head, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}
function linkTo(query, part) {
const link = new URL(location.pathname, location.href);
const pairs = new URLSearchParams(query);
pairs.delete("theme");
if (part) pairs.set("part", part);
for (const key of ["host", "childId", "doctor"]) pairs.delete(key);
link.search = String(pairs).replaceAll("%2C", ",");
return link.href;
}
async function copy(field) {
try {
await navigator.clipboard.writeText(field.value);
return true;
} catch {
field.focus();
field.select();
return document.execCommand("copy");
}
}
function canSend() {
const policy = document.permissionsPolicy ?? document.featurePolicy;
const isAllowed = policy?.features?.().includes("web-share") ? policy.allowsFeature("web-share") : true;
return typeof navigator.share === "function" && isAllowed;
}
const fetched = 60_000;
function save(name, content) {
const link = document.createElement("a");
link.href = URL.createObjectURL(content);
link.download = name;
link.click();
setTimeout(() => URL.revokeObjectURL(link.href), fetched);
}
const textFile = (type, text) => new Blob([text], { type: `${type};charset=utf-8` });
const svgNamespace = "http://www.w3.org/2000/svg";
const margin = 24;
const pixels = 2;
const surroundings = [
[".luck", ".luck__question", ".luck__answer"],
[".map", ".map__question", ".map__answer"],
["[data-part]", ".part__question", ".part__answer"],
];
function chartsOf(part) {
return [...host.querySelectorAll(`[data-part="${part}"] figure`)].map((figure) => {
const [around, question, answer] = surroundings.find(([around]) => figure.closest(around));
const within = figure.closest(around);
return { figure, question: within.querySelector(question).textContent, answer: within.querySelector(answer) };
});
}
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
function standingAlone(svg) {
const copy = svg.cloneNode(true);
const originals = [svg, ...svg.querySelectorAll("*")];
const copies = [copy, ...copy.querySelectorAll("*")];
for (const [index, original] of originals.entries()) {
const made = copies[index];
for (const { name } of [...made.attributes]) {
if (/^(class|tabindex|data-|aria-(?!label))/.test(name)) made.removeAttribute(name);
}
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
const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";
function shapesOf(figure) {
const pieces = [...figure.querySelectorAll("svg, .luck__title")].filter(isSeen);
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
function lines(words, font, width) {
const pen = document.createElement("canvas").getContext("2d");
pen.font = font;
const broken = [];
let line = "";
const signs = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー";
const pieces = new RegExp(`\\s+|[${signs}][、。，．）」』：；々]*|[^\\s${signs}]+`, "gu");
const wide = (text) => pen.measureText(text).width > width;
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
function assumptionsInWords(query) {
const law = host.querySelector(".presets");
const preset = law.querySelector("[aria-pressed=true]").textContent;
const moved = [...query.keys()].flatMap((key) => {
const control = host.querySelector(`[data-control="${CSS.escape(key)}"]`);
if (!control) return [];
return [`${control.querySelector(".control__name").textContent}: ${control.querySelector("[data-lever]").getAttribute("aria-valuetext")}`];
});
const words = moved.length > 0 ? `${status.dataset.moved} ${moved.join(" · ")}` : status.dataset.unmoved;
const switches = [...host.querySelectorAll('[data-part="worth"] [data-switch][aria-pressed="true"]')];
const switched = switches.map((button) => button.textContent).join(" · ");
const terms = switched && `${switches[0].closest("[role=group]").getAttribute("aria-label")}: ${switched}`;
return [`${law.getAttribute("aria-label")}: ${preset}`, words, terms];
}
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
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
async function scenarioAsSpreadsheet(query, link) {
const { default: init, spreadsheet } = await import("./spreadsheet.js");
await init();
const { assumptions } = await scenarioOf(query);
const source = `${status.dataset.source} · ${status.dataset.asOf}`;
const about = [...assumptionsInWords(query), source, link].filter(Boolean);
return new Blob([spreadsheet(assumptions, document.documentElement.lang, about)], { type: spreadsheetType });
}
const host = document.querySelector("[data-pledge-explainer]");
const panel = document.querySelector("[data-share-template]").content.firstElementChild;
const field = panel.querySelector("[data-share-link]");
const onlyPart = panel.querySelector("[data-share-only]");
const chartChoice = panel.querySelector("[data-share-chart]");
const status = panel.querySelector("[role=status]");
const button = (way) => panel.querySelector(`[data-share-way=${way}]`);
let opener = null;
let queryNow = () => new URLSearchParams();
export function toggle(clicked, query) {
const isOpen = opener === clicked;
opener?.setAttribute("aria-expanded", "false");
opener = isOpen ? null : clicked;
closeBuilder();
if (isOpen) {
panel.remove();
return;
}
queryNow = query;
clicked.setAttribute("aria-expanded", "true");
clicked.after(panel);
say("");
showLink();
showCharts();
}
function closeBuilder() {
button("embed").setAttribute("aria-expanded", "false");
panel.querySelector("[data-snippet]")?.remove();
}
const part = () => opener.dataset.share;
function showLink() {
field.value = linkTo(queryNow(), onlyPart.checked ? part() : null);
}
function showCharts() {
const charts = chartsOf(part());
const options = charts.map(({ question }, index) => new Option(question, index));
chartChoice.querySelector("select").replaceChildren(...options);
chartChoice.hidden = charts.length < 2;
for (const way of ["svg", "png"]) button(way).hidden = charts.length === 0;
}
function say(words) {
status.textContent = "";
requestAnimationFrame(() => { status.textContent = words; });
}
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
saveAs("pledge-explainer-series.csv", textFile("text/csv", await seriesAsCsv(queryNow())));
},
async xlsx() {
say(status.dataset.making);
try {
saveAs("pledge-explainer-scenario.xlsx", await scenarioAsSpreadsheet(queryNow(), field.value));
} catch {
say(status.dataset.failed);
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
const { build } = await import("./snippet.js");
const builder = await build(part(), () => queryNow(), copy);
if (isOpen() && !panel.querySelector("[data-snippet]")) panel.append(builder);
} catch (error) {
closeBuilder();
say(status.dataset.unloaded);
console.error(`pledge-explainer: the builder of snippets did not load (${error}).`);
}
},
async json() {
saveAs("pledge-explainer-scenario.json", textFile("application/json", await scenarioAsJson(queryNow(), field.value)));
},
};
for (const [way, go] of Object.entries(ways)) button(way).addEventListener("click", go);
button("send").hidden = !canSend();
button("embed").hidden = parent !== window;
onlyPart.addEventListener("change", showLink);
field.addEventListener("focus", () => field.select());
host.addEventListener("pledge-change", () => opener && showLink());
panel.addEventListener("keydown", (event) => {
if (event.key !== "Escape") return;
const back = opener;
toggle(back);
back.focus();
});
