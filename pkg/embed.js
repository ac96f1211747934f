(() => {
"use strict";
const widths = [0,340,380,480,540,632,760,932];
const heights = {
frame: 12,
all: [1343,-33,-71,-45,-15,-281,-21,569],
brief: [92,-3,-17,-7,-2,0,-23,-4],
size: [117,-2,1,1,-1,-30,5,-14],
terms: [160,-11,-15,-21,-8,-4,-8,105],
worth: [123,-4,-2,-6,-5,-17,2,-4],
tariffs: [272,0,-20,1,0,-81,-7,-19],
currency: [173,0,-2,0,-2,-56,1,-19],
returns: [137,2,5,1,-1,-56,5,-19],
verdict: [204,-4,-7,-7,-2,-27,6,152],
timeline: [77,-2,-3,-9,0,-1,-2,287],
method: [78,0,-7,-7,-3,1,-2,106],
};
const isPart = (name) => Object.hasOwn(heights, name) && name !== "all" && name !== "frame";
function reserve(part, width) {
let column = 0;
while (widths[column + 1] <= width) column += 1;
const parts = part ? part.split(",") : [];
const { all, frame, ...each } = heights;
const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const height = (steps) => sum(steps.slice(0, column + 1));
if (!parts.length || !parts.every(isPart)) return 10 * height(all);
const shared = Math.max(parts.filter((name) => name !== "brief").length - 1, 0);
return 10 * (sum(parts.map((name) => height(each[name]))) - shared * frame);
}
const tag = "pledge-explainer";
if (customElements.get(tag)) return;
const { currentScript } = document;
const own =
currentScript instanceof HTMLScriptElement
? currentScript.src
: /(https?|file):\/\/[^\s)?#]+\.m?js/.exec(new Error().stack)?.[0];
if (!own) {
console.error(`${tag}: load embed.js by address.`);
return;
}
const base = new URL(".", own).href;
const { origin } = new URL(base);
const choices = ["part", "preset", "measure", "money", "lock", "hide"];
const isLever = (name) => /^(discount|horizon|[a-z]+(\.[a-z_]+)+)$/.test(name);
const isKey = (name) => choices.includes(name) || isLever(name) || /^(terms|aim|seed)$/.test(name);
function optionsOf(pairs) {
const options = { levers: {} };
for (const [key, value] of pairs) {
if (choices.includes(key)) options[key] = value;
else if (isLever(key)) options.levers[key] = Number(value);
}
return options;
}
const watched = ["class", "style", "lang", "data-theme", "data-bs-theme"];
const patience = 5000;
const live = new Set();
function themeAround(element) {
for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
const style = getComputedStyle(at);
const [red, green, blue, alpha = 1] = /^rgb/.test(style.backgroundColor) ? style.backgroundColor.match(/[\d.]+/g).map(Number) : [0, 0, 0, 0];
if (alpha > 0.5) return red * 0.3 + green * 0.6 + blue * 0.1 < 128 ? "dark" : "light";
}
const scheme = getComputedStyle(document.documentElement).colorScheme;
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
return /dark/.test(scheme) && (dark || !/light/.test(scheme)) ? "dark" : "light";
}
class PledgeExplainer extends HTMLElement {
#root = this.attachShadow({ mode: "open" });
#state = null;
#box = null;
#frame = null;
#mounted = null;
#page = "";
#part = "";
#theme = "";
#height = 0;
#answered = false;
#settled = false;
#kept = [];
#resized = new ResizeObserver(() => this.#measure());
#width = 0;
#altered = new MutationObserver((changes) => this.#changed(changes.map(({ attributeName }) => attributeName)));
connectedCallback() {
this.#altered.observe(this, { attributes: true });
this.#build();
}
disconnectedCallback() {
live.delete(this);
this.#clear();
}
get state() {
return this.#state ?? String(this.#asked());
}
update(options) {
if (this.#mounted) {
try {
this.#mounted.update(options);
} catch (error) {
console.warn(`${tag}: ${error.message}`);
}
} else if (this.#answered) {
this.#frame.contentWindow?.postMessage({ source: tag, v: 1, type: "update", options }, origin === "null" ? "*" : origin);
} else if (this.#kept.length < 20) {
this.#kept.push(options);
}
}
#asked() {
const query = new URLSearchParams();
for (const { name, value } of this.attributes) if (isKey(name)) query.set(name, value);
return query;
}
#askedOf() {
const others = this.#asked();
const part = others.get("part") || "brief";
others.delete("part");
return [part, others];
}
#reserved() {
const [part, others] = this.#askedOf();
return reserve(part, this.#width) + (String(others) ? 110 : 0);
}
#build() {
live.add(this);
this.#clear();
this.#page = this.#wantedPage();
this.#theme = this.#wantedTheme();
this.#box = document.createElement("div");
const slot = document.createElement("slot");
this.#box.append(slot);
this.#root.append(this.#box);
this.#answered = this.#settled = false;
this.#width = this.#box.clientWidth;
this.#height = this.#reserved();
const { part, ...kept } = optionsOf(new URLSearchParams(this.#state ?? ""));
this.#kept = this.#state ? [kept] : [];
this.#box.style.minHeight = `${this.#height}px`;
this.#resized.observe(this.#box);
if (this.getAttribute("mode") === "inline") this.#mount(this.#box);
else this.#enframe();
}
#clear() {
this.#resized.disconnect();
this.#mounted?.destroy();
this.#mounted = this.#frame = this.#box = null;
this.#root.replaceChildren();
}
#enframe() {
const frame = document.createElement("iframe");
const [part, query] = this.#askedOf();
this.#part = isPart(part) ? part : "";
if (!this.#part && part !== "all") query.set("part", part);
if (this.#theme !== "auto") query.set("theme", this.#theme);
frame.src = `${base}${this.#page}${this.#part && `${this.#part}/`}?${query}`;
frame.title = this.title || "Pledge explainer";
frame.loading = this.getAttribute("loading") ?? "";
frame.allow = navigator.share ? "clipboard-write; web-share" : "clipboard-write";
if (origin !== location.origin) {
frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
}
Object.assign(frame.style, { display: "block", width: "100%", border: "0", height: `${this.#height}px` });
if (this.childElementCount || this.textContent.trim()) {
this.#box.style.position = "relative";
Object.assign(frame.style, { position: "absolute", top: "0", visibility: "hidden" });
}
frame.addEventListener("load", () => setTimeout(() => {
if (this.#frame === frame && !this.#answered) this.#fail(`no answer from ${frame.src}: is all of pkg/ there?`);
}, patience));
this.#frame = frame;
this.#box.append(frame);
}
async #mount(box) {
try {
new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
const style = document.createElement("link");
style.rel = "stylesheet";
style.href = `${base}explainer.css`;
const styled = new Promise((resolve, reject) => {
style.onload = resolve;
style.onerror = () => reject(new Error("no explainer.css"));
});
box.before(style);
const program = await import(`${base}pledge_explainer.js`);
await Promise.all([program.default(), styled]);
if (this.#box !== box) return;
const inner = document.createElement("div");
inner.dataset.publisher = location.hostname;
for (const type of ["pledge-ready", "pledge-change"]) {
inner.addEventListener(type, ({ detail }) => { this.#state = detail.state; });
}
const [part, others] = this.#askedOf();
const options = optionsOf(others);
if (part !== "all") options.part = part;
this.#mounted = program.mount(inner, { ...options, theme: this.#theme, lang: this.#page.slice(0, -1) || "en" });
box.replaceChildren(inner);
await this.#mounted.ready;
if (this.#box !== box) return;
box.style.minHeight = "";
this.#answered = true;
this.#flush();
} catch (error) {
if (this.#box !== box) return;
console.warn(`${tag}: framed instead: ${error.message}`);
this.#enframe();
}
}
#wantedPage() {
return this.matches(":lang(ja)") ? "ja/" : this.matches(":lang(ko)") ? "ko/" : "";
}
#wantedTheme() {
const asked = this.getAttribute("theme");
return ["auto", "light", "dark"].includes(asked) ? asked : themeAround(this.parentElement ?? this.getRootNode().host);
}
#changed(names) {
const asked = names.filter((name) => isKey(name));
if (asked.some((name) => !this.hasAttribute(name)) || names.includes("mode")) {
this.#state = null;
if (live.has(this)) this.#build();
} else if (asked.includes("part")) {
if (live.has(this)) this.#build();
} else if (asked.length) {
if (!live.has(this)) this.#state = null;
this.update(optionsOf(asked.map((name) => [name, this.getAttribute(name)])));
}
if (names.includes("theme") || names.includes("lang")) this.#look();
}
#look() {
if (!this.#box) return;
if (this.#wantedPage() !== this.#page) return this.#build();
const theme = this.#wantedTheme();
if (theme === this.#theme) return;
this.#theme = theme;
this.update({ theme });
}
#measure() {
const width = this.#box?.clientWidth;
if (!width || width === this.#width) return;
this.#width = width;
if (this.#answered) this.#settled = true;
else this.#fit(this.#reserved());
}
#fit(height) {
this.#height = height;
if (this.#frame) this.#frame.style.height = `${height}px`;
this.#box.style.minHeight = `${height}px`;
}
#flush() {
for (const options of this.#kept.splice(0)) this.update(options);
}
#fail(why) {
if (this.#answered || !this.#frame) return;
console.error(`${tag}: ${why}`);
const { src, title } = this.#frame;
this.#frame.remove();
this.#frame = null;
this.#box.style.minHeight = "";
if (!this.childElementCount && !this.textContent.trim()) {
const link = document.createElement("a");
Object.assign(link, { href: src, target: "_blank", textContent: title });
this.#box.append(link);
}
}
#hear({ type, height, state, values, title, message }) {
if (!this.#answered) {
this.#answered = true;
this.#box.querySelector("slot").hidden = true;
Object.assign(this.#frame.style, { position: "", visibility: "" });
this.#flush();
}
if (type === "height" && height > 0 && height < 50_000) {
const { bottom } = this.#box.getBoundingClientRect();
const isSeen = bottom > 0 && bottom < innerHeight;
if (height > this.#height || this.#settled || !isSeen) this.#fit(Math.ceil(height));
} else if ((type === "ready" || type === "change") && typeof state === "string" && state.length < 4000) {
const query = new URLSearchParams(this.#part && { part: this.#part });
for (const [key, value] of new URLSearchParams(state)) query.set(key, value);
this.#state = String(query);
if (type === "change") this.#settled = true;
if (!this.title && typeof title === "string") this.#frame.title = title.slice(0, 200);
const numbers = Object.entries(values ?? {}).filter(([, value]) => value === null || typeof value === "number");
const detail = { state: this.#state, values: Object.fromEntries(numbers.slice(0, 200)) };
this.dispatchEvent(new CustomEvent(`pledge-${type}`, { bubbles: true, composed: true, detail }));
} else if (type === "error") {
console.warn(`${tag}: ${String(message).slice(0, 300)}`);
}
}
static {
addEventListener("message", ({ source, origin: from, data }) => {
if (!source || from !== origin || data?.source !== tag || data.v !== 1) return;
for (const one of live) if (one.#frame?.contentWindow === source) one.#hear(data);
});
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
if (effectiveDirective !== "frame-src" || !(blockedURI === origin || blockedURI.startsWith(base))) return;
for (const one of live) one.#fail(`its page forbids the frame. Add ${origin} to its frame-src.`);
});
const look = () => {
for (const one of live) one.#look();
};
let frame = 0;
const lookSoon = () => {
cancelAnimationFrame(frame);
frame = requestAnimationFrame(look);
};
const around = new MutationObserver(lookSoon);
const watch = () => {
for (const at of [document.documentElement, document.body]) at && around.observe(at, { attributeFilter: watched });
};
watch();
document.addEventListener("DOMContentLoaded", watch);
document.addEventListener("transitionend", ({ propertyName }) => {
if (/^background/.test(propertyName)) lookSoon();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", lookSoon);
}
}
for (const type of ["pledge-ready", "pledge-change"]) {
document.addEventListener(type, ({ detail }) => {
for (const data of document.querySelectorAll("data[data-pledge]")) {
const name = data.dataset.pledge;
if (!Object.hasOwn(detail?.values ?? {}, name)) continue;
const value = detail.values[name];
const text = written(name, value, data);
data.value = value ?? "";
if (data.textContent !== text) data.textContent = text;
}
});
}
function written(name, value, { dataset, lang }) {
if (value === null) return dataset.none ?? "–";
if (name.endsWith("_year")) return String(value);
const isShare = /share|irr|break_even/.test(name);
const shown = value / (dataset.per || 1);
const digits = isShare || Math.abs(shown) < 10 ? 1 : 0;
const language = lang || document.documentElement.lang || undefined;
return shown.toLocaleString(language, { style: isShare ? "percent" : "decimal", maximumFractionDigits: digits });
}
document.addEventListener("click", (event) => {
const link = event.target.closest?.('a[href^="#pledge:"]');
if (!link || event.defaultPrevented || !live.size) return;
event.preventDefault();
const options = optionsOf(new URLSearchParams(link.getAttribute("href").slice(8, 1000)));
for (const one of live) one.update(options);
});
customElements.define(tag, PledgeExplainer);
})();
