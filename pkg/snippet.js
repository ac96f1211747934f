const widths = [0,340,380,480,540,632,760,932];
const heights = {
frame: 13,
all: [2387,-74,-120,-101,-48,-495,-15,-189],
size: [126,2,1,1,-3,-31,4,-16],
terms: [395,-32,-47,-57,-24,-27,-15,-16],
tariffs: [185,-1,-10,0,-3,-44,-3,-10],
currency: [187,2,0,5,-2,-67,2,-23],
returns: [169,-1,9,6,-3,-62,3,-20],
verdict: [540,-3,26,4,-6,-174,15,-98],
worth: [149,-2,2,-10,-2,-33,7,-10],
timeline: [402,-13,-34,-31,-21,-19,-15,0],
method: [226,-11,-11,-34,-7,-13,-6,-2],
};
function reserve(part, width) {
let column = 0;
while (widths[column + 1] <= width) column += 1;
const parts = part ? part.split(",") : [];
const { all, frame, ...each } = heights;
const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const height = (steps) => sum(steps.slice(0, column + 1));
if (!parts.length || parts.some((name) => !Object.hasOwn(each, name))) return 10 * height(all);
return 10 * (sum(parts.map((name) => height(each[name]))) - (parts.length - 1) * frame);
}
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
const attributes = (pairs) => pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
function snippetsOf({ base, folder = "", lang = "", state = [], theme = "", title = "Pledge explainer", open = "Open the explainer", height = 1200, sandbox = null, integrity = "" }) {
const looks = theme ? [["theme", theme]] : [];
const address = (page, pairs) => {
const query = String(new URLSearchParams(pairs)).replaceAll("%2C", ",");
return escaped(`${base}${folder}${page}${query && `?${query}`}`);
};
const link = `<a href="${address("", state)}">${escaped(open)}</a>`;
const src = address("index.html", [...state, ...looks]);
const hash = integrity ? [["integrity", integrity], ["crossorigin", "anonymous"]] : [];
const own = attributes([...state, ...looks, ...(lang ? [["lang", lang]] : [])]);
return {
element: `<script src="${base}embed.js"${attributes(hash)}></script>\n<pledge-explainer${own}>${link}</pledge-explainer>`,
frame: `<iframe src="${src}" title="${escaped(title)}" width="100%" height="${height}"${attributes(sandbox === null ? [] : [["sandbox", sandbox]])}></iframe>`,
amp: `<amp-iframe src="${src}" title="${escaped(title)}" width="600" height="${height}" layout="responsive" resizable sandbox="allow-scripts allow-same-origin allow-popups" frameborder="0"><div overflow tabindex="0" role="button">Show all</div></amp-iframe>`,
link,
};
}
const base = new URL(".", import.meta.url).href;
const columns = [320, 480, 640, 960];
const usual = 640;
const host = document.querySelector("[data-pledge-explainer]");
const lineOfPublisher = 110;
const chosenElsewhere = ["host", "childId", "doctor", "lang", "theme", "part", "v"];
const languages = [...document.querySelectorAll(".languages a")].map(({ href, hreflang, textContent }) => ({
id: hreflang,
name: textContent,
folder: new URL(".", href).href.slice(base.length),
}));
const here = languages.find(({ id }) => id === document.documentElement.lang);
const learnt = new Map();
function wordsIn({ id, folder }) {
if (!learnt.has(id)) learnt.set(id, get(`${folder}snippet.json`));
return learnt.get(id);
}
async function get(name) {
const answer = await fetch(base + name);
if (!answer.ok) throw new Error(name);
return answer.json();
}
let refresh = () => {};
host.addEventListener("pledge-change", () => refresh());
function element(name, attributes = {}, ...content) {
const made = document.createElement(name);
for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
made.append(...content);
return made;
}
function choice(name, label, options, chosen) {
const select = element("select", { "data-snippet-choice": name, autocomplete: "off" });
select.append(...options.map(([value, words]) => new Option(words, value, value === chosen, value === chosen)));
return element("label", {}, label, select);
}
export async function build(part, queryNow, copy) {
const [words, { files }] = await Promise.all([wordsIn(here), get("manifest.json")]);
const parts = [...host.querySelectorAll("section[data-part]")].map(({ dataset }) => [dataset.part, words.parts[dataset.part]]);
const choices = element(
"div",
{ class: "snippet__choices" },
choice("part", words.part, [["", words.whole], ...parts], part),
choice("lang", words.language, languages.map(({ id, name }) => [id, name]), here.id),
choice("theme", words.colours, ["", "light", "dark"].map((theme, index) => [theme, words.themes[index]]), ""),
choice("way", words.way, ["element", "frame"].map((way, index) => [way, words.ways[index]]), "element"),
choice("width", words.width, columns.map((width) => [String(width), `${width} px`]), String(usual)),
);
const pin = element("label", { class: "snippet__pin" }, element("input", { type: "checkbox", autocomplete: "off", "data-snippet-choice": "pin" }), words.pin);
const note = element("p", { class: "snippet__note" });
const field = element("textarea", { readonly: "", rows: 5, spellcheck: "false", autocomplete: "off", "data-snippet-field": "" });
const button = element("button", { type: "button", class: "share__way", "data-snippet-copy": "" }, words.copy);
const status = element("p", { class: "share__status", role: "status" });
const card = element("a", { class: "snippet__card", target: "_blank", "data-snippet-card": "" }, words.card);
const preview = element("div", { class: "snippet__preview", role: "region", tabindex: "0", "aria-label": words.preview, "data-snippet-preview": "" });
const builder = element("div", { class: "snippet", role: "group", "aria-label": words.title, "data-snippet": "" });
builder.append(choices, pin, note, element("label", {}, words.snippet, field), button, status, card, element("p", { "aria-hidden": "true" }, words.preview), preview);
const chosen = (name) => builder.querySelector(`[data-snippet-choice="${name}"]`);
async function show() {
const language = languages.find(({ id }) => id === chosen("lang").value);
const theirs = await wordsIn(language);
if (language.id !== chosen("lang").value) return;
const isElement = chosen("way").value === "element";
const [asked, width] = [chosen("part").value, Number(chosen("width").value)];
const query = queryNow();
for (const key of chosenElsewhere) query.delete(key);
const state = [...(asked ? [["part", asked]] : []), ...query];
pin.hidden = !isElement;
const { preset } = host.querySelector(".presets [aria-pressed=true]").dataset;
card.href = `${base}${language.folder}cards/${preset}.png`;
note.textContent = words.notes[isElement ? 0 : 1];
const snippets = snippetsOf({
base,
state,
folder: language.folder,
lang: language.id,
theme: chosen("theme").value,
title: theirs.parts[asked] ?? theirs.name,
open: theirs.parts[asked] ?? theirs.open,
height: reserve(asked, width) + (query.size === 0 ? 0 : lineOfPublisher),
integrity: chosen("pin").checked ? files["embed.js"].integrity : "",
});
const snippet = snippets[chosen("way").value];
if (field.value !== snippet) {
field.value = snippet;
status.textContent = "";
preview.replaceChildren(lookOf(snippet, width));
}
}
builder.addEventListener("change", show);
field.addEventListener("focus", () => field.select());
button.addEventListener("click", async () => {
status.textContent = "";
status.textContent = (await copy(field)) ? words.copied : words.selected;
});
for (const type of ["pledge-ready", "pledge-change"]) preview.addEventListener(type, (event) => event.stopPropagation());
refresh = show;
await show();
return builder;
}
function lookOf(snippet, width) {
const { body } = new DOMParser().parseFromString(`<body>${snippet}`, "text/html");
const script = body.querySelector("script");
script?.remove();
if (script && !customElements.get("pledge-explainer")) document.head.append(element("script", { src: script.src }));
const column = element("div", {}, ...document.importNode(body, true).childNodes);
column.style.width = `${width}px`;
return column;
}
