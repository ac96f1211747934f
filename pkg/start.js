(() => {
"use strict";
const host = document.querySelector("[data-pledge-explainer]");
const query = new URLSearchParams(location.search);
const isFramed = parent !== window;
const base = new URL(".", document.currentScript.src).href;
function siteAround() {
try {
return new URL(location.ancestorOrigins?.[0] ?? document.referrer).hostname;
} catch {
return "";
}
}
function showParts(names) {
const wanted = String(names).split(",");
const parts = [...host.querySelectorAll("[data-part]")];
const known = parts.map((part) => part.dataset.part);
if (!wanted.every((name) => known.includes(name))) return;
for (const part of parts) part.hidden = !wanted.includes(part.dataset.part);
host.querySelector(".opening").hidden = !known.every((name) => wanted.includes(name));
}
function stayUnlisted() {
if (!isFramed && !query.has("part")) return;
document.head.append(Object.assign(document.createElement("meta"), { name: "robots", content: "noindex" }));
}
function showTheme(theme) {
if (theme === "light" || theme === "dark") host.dataset.theme = theme;
if (theme === "auto") delete host.dataset.theme;
}
const language = document.documentElement.lang;
const languageLinks = [...document.querySelectorAll(".languages a")];
const brought = new URLSearchParams(location.hash.slice(1));
let settleAddress = () => {};
const linkTo = (id) => languageLinks.find(({ hreflang }) => hreflang === id);
function pageIn(link) {
settleAddress();
const address = new URL(link.href);
const query = new URLSearchParams(location.search);
query.delete("lang");
address.search = query;
const bring = new URLSearchParams();
const part = isFramed ? null : partInSight();
if (part) bring.set("at", part);
if (isFramed) bring.set("published", published);
address.hash = bring;
return address.href;
}
function partInSight() {
const above = [...host.querySelectorAll("[data-part]")].filter((part) => part.getBoundingClientRect().top < innerHeight / 3);
return above.at(-1)?.dataset.part;
}
const published = brought.get("published") ?? location.search.slice(1);
function goTo(id) {
const link = linkTo(id);
if (!link || id === language) return false;
location.replace(pageIn(link));
return true;
}
function followLanguage() {
if (goTo(query.get("lang"))) return true;
if (isFramed && brought.has("published")) host.dataset.published = published;
host.querySelector(`[data-part="${CSS.escape(brought.get("at") ?? "")}"]`)?.scrollIntoView();
for (const link of languageLinks) {
const plain = link.href;
for (const type of ["pointerdown", "focus", "click"]) {
link.addEventListener(type, () => {
link.href = plain;
link.href = pageIn(link);
});
}
}
return false;
}
const longestId = 100;
function followHeight() {
let told = 0;
let frame = 0;
const asked = {};
const post = (message) => parent.postMessage(message, "*");
const amp = (height) => post({ sentinel: "amp", type: "embed-size", height });
const height = () => Math.ceil(document.body.getBoundingClientRect().height);
const tell = () => {
const now = height();
if (now === 0 || now === told) return;
told = now;
post({ source: "pledge-explainer", v: 1, type: "height", height: now });
amp(now);
for (const say of Object.values(asked)) say(now);
askBrowser();
checkFit();
};
const tellSoon = () => {
cancelAnimationFrame(frame);
frame = requestAnimationFrame(tell);
};
const ask = (name, say) => {
asked[name] = say;
const now = height();
if (now > 0) say(now);
};
const byName = {
datawrapper: (now) => post({ "datawrapper-height": { "pledge-explainer": now } }),
medium: (now) => post(JSON.stringify({ src: location.href, context: "iframe.resize", height: now })),
guardian: (now) => post(JSON.stringify({ type: "set-height", value: now, href: location.href })),
};
const name = query.get("host");
if (Object.hasOwn(byName, name)) ask(name, byName[name]);
const child = query.get("childId");
if (child && child.length <= longestId && !child.includes("xPYMx")) {
ask("pym", (now) => post(["pym", child, "height", now].join("xPYMx")));
}
addEventListener("message", ({ source, data }) => {
if (source !== parent || !data) return;
if (typeof data === "string") {
const [, id] = /^\[iFrameSizer\]([^:]{1,100}):/.exec(data) ?? [];
const size = (now, why) => post(`[iFrameSizer]${id}:${now}:${innerWidth}:${why}`);
if (id === undefined || "sizer" in asked) return;
size(height(), "init");
ask("sizer", (now) => size(now, "resizeObserver"));
} else if (data.sentinel === "amp" && data.type === "frames-init") {
amp(height());
} else if (data.type === "iframe-child-init" || data.type === "iframe-get-child-dimensions") {
ask("open", (now) => post({ type: "iframe-resized", width: innerWidth, height: now }));
}
});
tell();
new ResizeObserver(tellSoon).observe(document.body);
followFit();
}
function askBrowser() {
try {
window.requestResize?.();
} catch {}
}
const patience = 1000;
let fitTimer = 0;
function checkFit() {
clearTimeout(fitTimer);
fitTimer = setTimeout(showFit, patience);
}
function showFit() {
const more = document.querySelector("[data-more-below]");
more.hidden = document.body.getBoundingClientRect().height <= innerHeight + 1;
}
function followFit() {
document.documentElement.classList.add("page--framed");
addEventListener("resize", checkFit);
document.querySelector("[data-more-below] a").addEventListener("click", (event) => {
event.preventDefault();
const whole = new URL(location.href);
for (const key of ["part", "host", "childId"]) whole.searchParams.delete(key);
const opened = window.open(whole.href, "_blank");
if (opened) opened.opener = null;
else document.documentElement.classList.add("page--scrolls");
});
}
const mostCorrections = 5;
const longestCorrection = 400;
async function showCorrections() {
if (window.origin === "null" || location.protocol === "file:") return;
const list = await fetch(`${base}corrections.json`).then((answer) => answer.json()).catch(() => []);
if (!Array.isArray(list)) return;
const first = document.querySelector("[data-correction]");
for (const { date, text } of list.filter(Boolean).slice(0, mostCorrections)) {
if (!/^\d{4}-\d\d-\d\d$/.test(date) || typeof text !== "string") continue;
const line = first.cloneNode(true);
const time = line.querySelector("time");
time.dateTime = date;
time.textContent = date;
line.querySelector("span").textContent = text.slice(0, longestCorrection);
line.hidden = false;
first.before(line);
}
}
async function showChanges() {
const theirs = query.get("v");
const { vintage } = host.dataset;
if (!/^\d{4}-\d\d-\d\d$/.test(theirs) || theirs === vintage) return;
const page = await fetch("changes.html").then((answer) => (answer.ok ? answer.text() : "")).catch(() => "");
const changes = new DOMParser().parseFromString(page, "text/html");
const since = (day) => changes.querySelector(`template[data-since="${day}"]`);
const found = since(theirs > vintage ? "newer" : theirs) ?? since("unlisted");
if (!found) return;
const notice = document.createElement("div");
notice.className = "correction";
notice.dataset.changes = theirs;
notice.setAttribute("role", "status");
host.before(notice);
notice.append(document.importNode(found.content, true));
}
function fail(reason, advice) {
host.dataset.failed = reason;
for (const control of host.querySelectorAll("input, button, select")) control.disabled = true;
document.querySelector(`[data-unavailable="${reason}"]`).hidden = false;
console.error(`pledge-explainer: ${advice}`);
offerPresets();
}
let choosePreset = () => {};
function offerPresets() {
const script = document.createElement("script");
script.src = "presets.js";
script.onload = () => {
const read = (id) => {
const [slider] = host.querySelectorAll(`[data-lever="${id}"]`);
const fill = slider.closest("[data-control]").querySelector(".fill");
return [slider.defaultValue, fill.getAttribute("width"), slider.getAttribute("aria-valuetext")];
};
const states = Object.values(window.pledgePresets);
const start = { pieces: {}, levers: {} };
for (const { pieces, levers } of states) {
for (const watched of Object.keys(pieces)) start.pieces[watched] = host.querySelector(`[data-watched="${watched}"]`).innerHTML;
for (const id of Object.keys(levers)) start.levers[id] = read(id);
}
const buttons = [...host.querySelectorAll("[data-preset]")];
choosePreset = (preset) => {
if (!buttons.some((button) => button.dataset.preset === preset)) return;
const { pieces, levers } = window.pledgePresets[preset] ?? {};
for (const [watched, html] of Object.entries({ ...start.pieces, ...pieces })) {
host.querySelector(`[data-watched="${watched}"]`).innerHTML = html;
}
for (const [id, [value, along, words]] of Object.entries({ ...start.levers, ...levers })) {
for (const control of host.querySelectorAll(`[data-control="${id}"]`)) {
for (const input of control.querySelectorAll("input")) input.value = value;
control.querySelector("[data-lever]").setAttribute("aria-valuetext", words);
control.querySelector(".fill").setAttribute("width", along);
for (const end of ["x1", "x2"]) control.querySelector(".start").setAttribute(end, along);
}
}
for (const luck of host.querySelectorAll(".luck")) luck.hidden = Boolean(pieces);
for (const button of buttons) button.setAttribute("aria-pressed", button.dataset.preset === preset);
};
for (const button of buttons) {
button.disabled = false;
button.addEventListener("click", () => choosePreset(button.dataset.preset));
}
choosePreset(query.get("preset"));
};
document.head.append(script);
}
const files = ["page.js", "page_bg.wasm", `page_${language}.wasm`];
function obstacle() {
if (typeof WebAssembly !== "object") {
return ["unsupported", "this browser has no WebAssembly (old, or in lockdown mode). The finished page stays; there is nothing to change."];
}
try {
new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
} catch {
return ["blocked", `the Content-Security-Policy of ${location.href} does not let WebAssembly run. Add 'wasm-unsafe-eval' to its script-src.`];
}
if (location.protocol === "file:") {
return ["isolated", "browsers load no modules from file: addresses. Serve the folder, for instance with `npx http-server`."];
}
return null;
}
async function diagnose(error) {
if (window.origin === "null") {
return ["isolated", `this frame has no origin of its own, so the server of ${location.host} must send "Access-Control-Allow-Origin: *" with .js and .wasm; or add allow-same-origin to the sandbox attribute (${error}).`];
}
for (const name of files) {
const address = new URL(name, base).href;
const answer = await fetch(address).catch(() => null);
if (!answer) return ["missing", `${address} could not be fetched. Is the server reachable, and does connect-src allow 'self'?`];
if (!answer.ok) return ["missing", `${address} answers ${answer.status}. Copy all files of pkg/ to the same folder.`];
const type = answer.headers.get("Content-Type") ?? "nothing";
const wanted = name.endsWith("js") ? "javascript" : "wasm";
if (wanted === "javascript" && !type.includes(wanted)) {
return ["missing", `${address} is served as ${type}. Serve .js as text/javascript.`];
}
if (wanted === "wasm") {
const start = new Uint8Array(await answer.arrayBuffer().catch(() => new ArrayBuffer(0)));
if (start[1] !== 97 || start[2] !== 115 || start[3] !== 109) {
return ["missing", `${address} is no WebAssembly (it is served as ${type}). Does the server answer with a page of its own?`];
}
}
}
const fault = error instanceof WebAssembly.CompileError
? "the .wasm files did not arrive whole"
: "page.js and the .wasm files are of different versions";
return ["missing", `${fault} (${error}). Copy all files of pkg/ again, together, and empty the caches in between.`];
}
function offerSharing() {
let state = location.search.slice(1);
for (const type of ["ready", "change"]) {
host.addEventListener(`pledge-${type}`, ({ detail }) => { state = detail.state; });
}
for (const button of host.querySelectorAll("[data-share]")) {
button.addEventListener("click", async () => {
const { toggle } = await import(`${base}share.js`);
toggle(button, () => new URLSearchParams(state));
});
}
}
function offerCheck() {
const button = host.querySelector("[data-check]");
const status = host.querySelector("[data-check-status]");
button.addEventListener("click", async () => {
if (button.hasAttribute("aria-disabled")) return;
button.setAttribute("aria-disabled", "true");
try {
const { check } = await import(`${base}check.js`);
await check(status);
} catch (error) {
status.textContent = status.dataset.notRun.replace("{reason}", error.message);
console.error(`pledge-explainer: the check did not run (${error}).`);
}
button.removeAttribute("aria-disabled");
});
}
const asks = ["lang", "theme", "part", "preset", "measure", "levers", "lock", "hide"];
const mostKept = 20;
function start() {
if (followLanguage()) return;
stayUnlisted();
showParts(query.get("part"));
showTheme(query.get("theme"));
if (query.get("doctor") === "1") {
document.head.append(Object.assign(document.createElement("script"), { src: `${base}doctor.js` }));
}
showCorrections();
showChanges();
offerSharing();
offerCheck();
let update = () => {};
if (isFramed) {
host.dataset.publisher = siteAround();
update = followHost();
followHeight();
}
const found = obstacle();
if (found) fail(...found);
else run(update);
}
async function run(update) {
let program;
try {
const module = fetch(`${base}page_bg.wasm`);
module.catch(() => {});
program = await import(`${base}page.js`);
program.prepare(language);
await program.default({ module_or_path: module });
await program.learn(language);
} catch (error) {
fail(...(await diagnose(error)));
return;
}
try {
const explainer = program.adopt(host);
settleAddress = () => explainer.settle();
update((options) => {
const { lang, ...others } = options;
explainer.update(linkTo(lang) ? others : options);
goTo(lang);
});
} catch (error) {
host.dataset.failed = "";
throw error;
}
}
function followHost() {
const tell = (type, detail) => parent.postMessage({ source: "pledge-explainer", v: 1, type, ...detail }, "*");
for (const type of ["ready", "change"]) {
host.addEventListener(`pledge-${type}`, ({ detail }) => {
tell(type, { ...detail, title: document.title });
});
}
let kept = [];
let apply = (options) => {
showParts(options.part);
showTheme(options.theme);
choosePreset(options.preset);
if (kept.length < mostKept) kept.push(options);
};
const take = (options) => {
try {
apply(options);
} catch (error) {
tell("error", { message: error.message });
}
};
addEventListener("message", ({ source, data }) => {
if (source !== parent || data?.source !== "pledge-explainer" || data.v !== 1 || data.type !== "update") return;
const asked = data.options;
if (typeof asked !== "object" || asked === null) return;
take(Object.fromEntries(asks.filter((key) => Object.hasOwn(asked, key)).map((key) => [key, asked[key]])));
});
return (act) => {
apply = act;
kept.forEach(take);
kept = [];
};
}
start();
})();
