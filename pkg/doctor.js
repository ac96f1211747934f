(() => {
"use strict";
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
const base = new URL(".", document.currentScript.src).href;
function policies(header) {
const text = header.replace(/^\s*content-security-policy\s*:/i, "");
return text.split(",").map((policy) => {
const directives = new Map();
for (const part of policy.split(";")) {
const [name, ...sources] = part.trim().split(/\s+/);
if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
}
return directives;
});
}
const instead = {
"script-src-elem": ["script-src-elem", "script-src", "default-src"],
"script-src": ["script-src", "default-src"],
"style-src": ["style-src-elem", "style-src", "default-src"],
"frame-src": ["frame-src", "child-src", "default-src"],
"connect-src": ["connect-src", "default-src"],
};
const sourcesOf = (policy, directive) => {
const name = instead[directive].find((name) => policy.has(name));
return name && policy.get(name);
};
function lets(source, address, self) {
const { protocol, hostname, port, pathname, origin } = new URL(address);
const word = source.toLowerCase();
const upgraded = (scheme) => protocol === scheme || (scheme === "http:" && protocol === "https:");
if (word === "*") return protocol === "https:" || protocol === "http:";
if (word === "'self'") return origin === self;
if (/^[a-z][a-z0-9+.-]*:$/.test(word)) return upgraded(word);
const [, scheme, host, number, path] = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?([^:/']+)(?::([0-9]+|\*))?(\/.*)?$/i.exec(source) ?? [];
if (!host) return false;
if (!upgraded(scheme?.toLowerCase() ?? new URL(self).protocol)) return false;
const name = host.toLowerCase();
if (name.startsWith("*.") ? !hostname.endsWith(name.slice(1)) : name !== hostname) return false;
const usual = { "http:": "80", "https:": "443" };
const isPort = number === "*" || (number ?? "") === port || (number ?? usual[protocol]) === (port || usual[protocol]);
const isPath = !path || path === "/" || (path.endsWith("/") ? pathname.startsWith(path) : pathname === path);
return isPort && isPath;
}
function allows(all, directive, address, self) {
return all.every((policy) => {
const sources = sourcesOf(policy, directive);
if (!sources) return true;
const isStrict = directive.startsWith("script") && sources.some((source) => source.toLowerCase() === "'strict-dynamic'");
return !isStrict && sources.some((source) => lets(source, address, self));
});
}
const allowsWasm = (all) =>
all.every((policy) => {
const sources = sourcesOf(policy, "script-src");
return !sources || sources.some((source) => /^'(wasm-)?unsafe-eval'$/i.test(source));
});
function prescribe({ policy = "", sandbox = null, platform = "html", base, self, part = "", integrity = "" }) {
const all = policies(policy);
const { origin } = new URL(base);
const missing = [];
const need = (directive, address, add, of = directive) => {
const ok = allows(all, directive, address, self);
if (!ok) missing.push(`${of} ${add}`);
return ok;
};
const frame = need("frame-src", `${base}index.html`, origin);
const script = need("script-src-elem", `${base}embed.js`, origin, "script-src");
const wasm = allowsWasm(all);
const style = allows(all, "style-src", `${base}explainer.css`, self);
const connect = allows(all, "connect-src", `${base}page_bg.wasm`, self);
const inline = script && wasm && style && connect;
const missingInline = [!script && `script-src ${origin}`, !wasm && "script-src 'wasm-unsafe-eval'", !style && `style-src ${origin}`, !connect && `connect-src ${origin}`].filter(Boolean);
const tokens = sandbox?.toLowerCase().split(/\s+/);
const has = (token) => !tokens || tokens.includes(token);
const inFrame = !has("allow-scripts") ? "read" : has("allow-same-origin") ? "full" : "presets";
const missingTokens = tokens ? ["allow-scripts", "allow-same-origin", "allow-popups"].filter((token) => !has(token)) : [];
const sandboxed = tokens && [...new Set([...tokens, ...missingTokens])].join(" ").trim();
const snippets = snippetsOf({ base, state: part ? [["part", part]] : [], sandbox: sandboxed, integrity });
const element = script && frame;
let way = "link";
if (frame) way = platform === "amp" ? "amp" : element && platform === "html" && !tokens ? "element" : "frame";
return { element, frame, inline, inFrame, missing, missingInline, missingTokens, way, snippet: snippets[way] };
}
function row(list, name, text, isFine) {
const term = document.createElement("dt");
const words = document.createElement("dd");
term.textContent = name;
words.textContent = text;
words.dataset.check = name;
words.dataset.fine = String(isFine);
list.append(term, words);
}
function followForm(form) {
const answer = document.querySelector("[data-answer]");
const snippet = document.querySelector("[data-snippet]");
let hash = "";
const show = () => {
const field = (name) => form.elements[name].value.trim();
let self;
try {
self = new URL(field("site")).origin;
} catch {
self = "https://your-site.example";
}
const found = prescribe({ policy: field("policy"), sandbox: field("sandbox") || null, platform: field("platform"), part: field("part"), base, self, integrity: form.elements.pin.checked ? hash : "" });
answer.replaceChildren();
const yes = (ok, missing) => (ok ? "works" : `add ${missing.join("; ")}`);
row(answer, "the element", yes(found.element, found.missing), found.element);
row(answer, "an iframe alone", yes(found.frame, found.missing.filter((one) => one.startsWith("frame"))), found.frame);
row(answer, "mode=inline", yes(found.inline, found.missingInline), found.inline);
const inside = { full: "everything works", presets: "answers and the date of the law; sliders only if the server sends Access-Control-Allow-Origin: *", read: "answers and pictures, no sliders" };
const tokens = found.missingTokens.length ? `; add ${found.missingTokens.join(" ")}` : "";
row(answer, "in the frame", inside[found.inFrame] + tokens, !tokens);
snippet.textContent = found.snippet;
};
form.addEventListener("input", show);
show();
fetch("manifest.json")
.then((answer) => answer.json())
.then(({ files }) => {
hash = files["embed.js"].integrity;
form.elements.pin.disabled = false;
show();
});
}
async function showChecks(host) {
const list = document.createElement("dl");
list.className = "checks";
host.before(list);
let runs = typeof WebAssembly === "object";
try {
new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
} catch {
runs = false;
}
row(list, "policy", runs ? "WebAssembly may run" : "WebAssembly may not run: script-src needs 'wasm-unsafe-eval'", runs);
const address = new URL("page_bg.wasm", base).href;
const type = await fetch(address, { method: "HEAD" }).then((answer) => (answer.ok ? answer.headers.get("Content-Type") : `status ${answer.status}`), String);
row(list, "type", `${type} for page_bg.wasm`, type === "application/wasm");
const opaque = window.origin === "null";
row(list, "sandbox", opaque ? "no origin: add allow-same-origin" : "none that matters", !opaque);
row(list, "width", `${innerWidth} px`, innerWidth >= 320);
const theme = host.dataset.theme ?? "auto";
row(list, "theme", theme, true);
const height = () => Math.ceil(document.body.getBoundingClientRect().height);
const isFollowed = () => parent === window || innerHeight + 1 >= height();
setTimeout(() => row(list, "height", `${height()} px are needed, ${innerHeight} px are there`, isFollowed()), 1500);
}
window.prescribe = prescribe;
const form = document.querySelector("[data-doctor]");
const host = document.querySelector("[data-pledge-explainer]");
if (form) followForm(form);
else if (host) showChecks(host);
})();
