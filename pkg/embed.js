(() => {
"use strict";
const widths = [0,340,380,480,632,672,760,932];
const heights = {
frame: 7,
all: [1406,-71,-75,-49,-233,-24,14,267],
brief: [99,-4,-25,-3,-7,-12,-8,-2],
size: [121,-9,2,2,-29,0,3,-13],
terms: [152,-11,-15,-23,-10,-3,-5,110],
worth: [112,-4,1,-7,-17,0,3,-5],
tariffs: [302,-11,-11,0,-101,-4,-1,-28],
currency: [182,-8,-3,0,-44,1,6,-36],
returns: [138,-5,5,1,-53,1,4,-18],
verdict: [216,-15,-7,-10,-26,-3,9,146],
timeline: [72,-2,-5,-6,53,-3,1,0],
method: [68,0,-8,-7,0,0,-1,119],
};
const steps = (heights);
function partsOf(list) {
const known = list.split(",").filter((name) => Array.isArray(steps[name]));
return known.length ? known : ["brief"];
}
function reserve(parts, width) {
let height = 0;
let shared = -1;
for (const name of parts) {
for (let column = 0; widths[column] <= width; column += 1) height += steps[name][column];
if (name !== "brief") shared += 1;
}
return 10 * (height - (shared > 0 ? shared * heights.frame : 0));
}
const keys = "part preset measure money terms aim lock hide seed discount horizon correlation return_sd v".split(" ");
const sandboxTokens = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
const tag = "pledge-explainer";
const { currentScript } = document;
const { src, integrity, nonce = "" } = currentScript instanceof HTMLScriptElement ? currentScript : {};
const own = src ?? /(https?|file):\/\/[^\s)?#]+\.m?js/.exec(new Error().stack)?.[0];
const { href: base, origin } = own ? new URL(".", own) : ({});
const live = new Set();
const said = new Map();
function inFrame(act) {
let frame = 0;
return () => {
cancelAnimationFrame(frame);
frame = requestAnimationFrame(act);
};
}
function lightness(colours, probe) {
const found = (colours.match(/canvas|[\w-]+\([^()]*\)/g) ?? []).flatMap((colour) => {
probe.style.color = "";
for (const same of [colour, `color-mix(in srgb, ${colour}, ${colour})`]) probe.style.color = same;
const [, scale, numbers] = /^(rgb|color\(srgb)(.*)/.exec(probe.style.color && getComputedStyle(probe).color) ?? [];
const [red, green, blue, alpha = numbers ? 1 : 0] = ((numbers?.match(/[\d.]+(e-\d+)?/g) ?? []));
return alpha > 0.5 ? (red * 0.3 + green * 0.6 + blue * 0.1) / (scale === "rgb" ? 255 : 1) : [];
});
return found.length ? found.reduce((sum, one) => sum + one) / found.length : null;
}
function themeAround(element, probe) {
let light = null;
for (let at = element; at && light === null; at = at.parentElement ?? at.getRootNode().host) {
const { backgroundColor, backgroundImage } = getComputedStyle(at);
light = lightness(backgroundImage.includes("gradient(") ? backgroundImage : "", probe) ?? lightness(backgroundColor, probe);
}
return (light ?? lightness("canvas", probe)) < 0.5 ? "dark" : "light";
}
const isKey = (name) => keys.includes(name) || /^[a-z]+\.[a-z_.]+$/.test(name);
const unmeant = /[\s\u200b-\u201f]/g;
const watched = ["class", "style", "lang", "data-theme", "data-bs-theme"];
const warned = new Set();
function warn(text) {
if (!warned.has(text)) console.warn(`${tag}: ${text}`);
warned.add(text);
}
const patience = 5000;
const rules = ":host{display:block}.room{font:99px a;white-space:normal;height:0;overflow:hidden;visibility:hidden}";
class PledgeExplainer extends HTMLElement {
#root = this.attachShadow({ mode: "open" });
#state = null;
#box = document.createElement("div");
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
#room = document.createElement("div");
#probe = document.createElement("div");
#altered = new MutationObserver((changes) => this.#changed(changes.map(({ attributeName }) => attributeName)));
connectedCallback() {
try {
const sheet = new CSSStyleSheet();
sheet.replaceSync(rules);
this.#root.adoptedStyleSheets = [sheet];
this.#room.className = "room";
this.#room.textContent = "m ".repeat(30);
} catch {
this.style.display = "block";
}
this.#room.append(this.#probe);
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
warn(error.message);
}
} else if (this.#answered) {
this.#frame?.contentWindow?.postMessage({ source: tag, v: 1, type: "update", options }, self.origin === "null" ? "*" : origin);
} else if (this.#kept.length < 20) {
this.#kept.push(options);
}
}
#asked(names = this.getAttributeNames()) {
return new URLSearchParams(names.filter(isKey).map((name) => [name, this.getAttribute(name).replace(unmeant, "")]));
}
#askedOf() {
const others = this.#asked();
const part = others.get("part") || "brief";
others.delete("part");
return [part, others];
}
#reserved() {
const [part, others] = this.#askedOf();
return reserve(partsOf(part), this.#width) + (String(others) ? 110 : 0);
}
#wanted() {
const query = new URLSearchParams(this.state);
for (const key of ["part", "lang", "theme"]) query.delete(key);
return query;
}
#published() {
return this.#state === null ? null : String(this.#askedOf()[1]);
}
#build() {
live.add(this);
this.#clear();
this.#box.append(document.createElement("slot"), this.#room);
this.#root.append(this.#box);
this.#page = this.#wantedPage();
this.#theme = this.#wantedTheme();
this.#answered = this.#settled = false;
this.#width = this.#box.clientWidth;
this.#kept = [];
this.#fit(this.#reserved());
this.#resized.observe(this.#box);
if (this.getAttribute("mode") === "inline") this.#mount(this.#box);
else this.#enframe();
}
#clear() {
this.#resized.disconnect();
this.#mounted?.destroy();
this.#mounted = this.#frame = null;
this.#box = document.createElement("div");
this.#root.replaceChildren();
}
#enframe() {
const frame = document.createElement("iframe");
const [part] = this.#askedOf();
const query = this.#wanted();
const [first, second] = partsOf(part);
this.#part = second || first === "all" ? "" : first;
if (part !== (this.#part || "all")) query.set("part", part);
if (this.#theme !== "auto") query.set("theme", this.#theme);
const published = this.#published();
frame.src = `${base}${this.#page}${this.#part && `${this.#part}/`}?${query}${published === null ? "" : `#published=${encodeURIComponent(published)}`}`;
frame.title = this.title || "Pledge explainer";
frame.loading = this.getAttribute("loading") ?? "";
frame.allow = `clipboard-write${navigator.share ? "; web-share" : ""}`;
if (origin !== location.origin) frame.sandbox = sandboxTokens;
frame.style.cssText = `display:block;width:100%;border:0;height:${this.#height}px`;
const box = this.#box;
const wait = () => {
if (this.#box !== box || this.#answered || !this.#isFilled()) return;
box.style.position = "relative";
Object.assign(frame.style, { position: "absolute", top: "0", visibility: "hidden" });
};
wait();
box.querySelector("slot").addEventListener("slotchange", wait);
frame.addEventListener("load", () => setTimeout(() => {
if (this.#frame === frame && !this.#answered) this.#fail(`no answer from ${frame.src}: is all of pkg/ there, and may it be framed (X-Frame-Options, COEP)?`);
}, patience));
this.#frame = frame;
const attributes = this.getAttributeNames().filter((name) => !isKey(name)).map((name) => [name, this.getAttribute(name)]);
if (attributes[0]) this.update(({ attributes }));
box.append(frame);
}
async #mount(box) {
try {
const { place } = await import(`${base}inline.js`);
if (this.#box !== box) return;
const [part] = this.#askedOf();
const query = this.#wanted();
if (part !== "all") query.set("part", part);
query.set("theme", this.#theme);
query.set("lang", this.#page.slice(0, -1) || "en");
const mounted = await place(box, String(query), this.#published(), (state) => { this.#state = state; });
if (this.#box !== box) return mounted.destroy();
box.querySelector("slot").hidden = true;
await mounted.ready;
if (this.#box !== box) return mounted.destroy();
this.#mounted = mounted;
box.style.minHeight = "";
this.#answer();
} catch (error) {
if (this.#box !== box) return;
warn(`framed instead: ${error.message}`);
this.#enframe();
}
}
#wantedPage() {
const lang = this.closest("[lang]")?.lang?.slice(0, 3).toLowerCase();
return ["ja", "ko"].find((id) => this.matches(`:lang(${id})`) || lang === `${id}_`)?.concat("/") ?? "";
}
#wantedTheme() {
const asked = this.getAttribute("theme");
return ["auto", "light", "dark"].includes(asked) ? asked : themeAround(this.parentElement ?? this.getRootNode().host, this.#probe);
}
#changed(names) {
const asked = names.filter(isKey);
if (asked.some((name) => !this.hasAttribute(name)) || names.includes("mode")) {
this.#state = null;
if (live.has(this)) this.#build();
} else if (asked.includes("part")) {
if (live.has(this)) this.#build();
} else if (asked.length) {
if (!live.has(this)) this.#state = null;
this.update({ query: String(this.#asked(asked)) });
}
this.#look();
}
#look() {
if (!live.has(this)) return;
if (this.#wantedPage() !== this.#page) return this.#build();
const theme = this.#wantedTheme();
if (theme === this.#theme) return;
this.#theme = theme;
this.update({ theme });
}
#measure() {
const width = this.#box.clientWidth;
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
#isFilled() {
return this.childElementCount || this.textContent.trim();
}
#answer() {
this.#answered = true;
this.#box.querySelector("slot").hidden = true;
for (const options of this.#kept.splice(0)) this.update(options);
}
#fail(why) {
if (this.#answered || !this.#frame) return;
console.error(`${tag}: ${why}`);
const { src, title } = this.#frame;
this.#frame.remove();
this.#frame = null;
this.#box.style.minHeight = "";
if (!this.#isFilled()) this.#box.append(Object.assign(document.createElement("a"), { href: src, target: "_blank", textContent: title }));
}
#hear({ type, height, state, values, title, message }) {
if (!this.#answered) {
Object.assign(this.#frame.style, { position: "", visibility: "" });
this.#answer();
}
if (type === "height" && height > 0 && height < 50_000) {
const { bottom } = this.#box.getBoundingClientRect();
if (height > this.#height || this.#settled || bottom <= 0 || bottom >= innerHeight) this.#fit(Math.ceil(height));
} else if ((type === "ready" || type === "change") && typeof state === "string" && state.length < 4000) {
const query = new URLSearchParams(state);
if (this.#part) query.set("part", this.#part);
this.#state = String(query);
if (type === "change") this.#settled = true;
if (!this.title && typeof title === "string") this.#frame.title = title.slice(0, 200);
const numbers = Object.entries(values ?? {}).filter(([, value]) => value === null || typeof value === "number");
const detail = { state: this.#state, values: Object.fromEntries(numbers.slice(0, 200)) };
this.dispatchEvent(new CustomEvent(`pledge-${type}`, { bubbles: true, composed: true, detail }));
} else if (type === "error") {
warn(String(message).slice(0, 3000));
}
}
static live = live;
static said = said;
static follow() {
addEventListener("message", ({ source, origin: from, data }) => {
if (!source || ![origin, self.origin].includes(from) || data?.source !== tag || data.v !== 1) return;
for (const one of live) if (one.#frame?.contentWindow === source) one.#hear(data);
});
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
if (effectiveDirective !== "frame-src" || !(blockedURI === origin || blockedURI.startsWith(base))) return;
for (const one of live) one.#fail(`its page forbids the frame. Add ${origin} to its frame-src.`);
});
const lookSoon = inFrame(() => {
for (const one of live) one.#look();
});
const watch = () => {
lookSoon();
around.observe(document.documentElement, { attributeFilter: watched, childList: true });
if (document.body) around.observe(document.body, { attributeFilter: watched });
};
const around = new MutationObserver(watch);
watch();
document.addEventListener("transitionend", lookSoon);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", lookSoon);
}
}
const marks = "[data-pledge],a[href*='#pledge']";
const prose = document.createElement("script");
const seek = inFrame(() => {
if (prose.src || ![document, ...live].some((one) => one.getRootNode().querySelector(marks))) return;
come.disconnect();
if (integrity) Object.assign(prose, { integrity: "sha384-3k7uwXkKIUQjR1VQFkGIkVttTSOAXOGmkAMBFRfFifkBBYjS9kHkF40eUhNRR+fV", crossOrigin: "anonymous" });
let src = `${base}prose.js`;
try {
src = trustedTypes.createPolicy(tag, { createScriptURL: (at) => at }).createScriptURL(src);
} catch {}
Object.assign(prose, { nonce, src });
document.head.append(prose);
});
const come = new MutationObserver(seek);
function followNumbers() {
for (const type of ["pledge-ready", "pledge-change"]) {
document.addEventListener(type, (event) => {
const one = event.composedPath().find((at) => live.has(at)) ?? event.target;
const { values } = event.detail ?? {};
if (!values) return;
if (!said.size) come.observe(document, { childList: true, subtree: true });
said.delete(one);
said.set(one, values);
seek();
});
}
}
if (!customElements.get(tag)) {
if (base) {
PledgeExplainer.follow();
followNumbers();
customElements.define(tag, PledgeExplainer);
} else {
console.error(`${tag}: load embed.js by address.`);
}
}
})();
