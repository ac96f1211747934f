// Says what a page must allow for the explainer to work in it: on doctor.html for a policy that is
// pasted there, and in a frame with `doctor=1` for the frame itself. What to paste comes from `snippet/html.js`,
// the words from `doctor-words.js` beside the page.

import { filled } from "./filled.js";
import { allowedOrigin } from "./cors.js";
import { partsOf, reserve } from "./reserve.js";
import { sandboxTokens } from "./sandbox.js";
import { snippetsOf } from "./snippet/html.js";

/** The address of the folder with the program. */
const base = new URL(".", /** @type {HTMLScriptElement} */ (document.currentScript).src).href;
const words = window.doctorWords;

/** @typedef {Map<string, string[]>} Policy the sources of each directive, by its name */
/** @typedef {keyof typeof instead} Directive one that the explainer needs */

/**
 * A policy as lists of directives; a header may hold several policies, and all of them hold.
 *
 * @param {string} header
 * @returns {Policy[]}
 */
function policies(header) {
  const text = header.replace(/^\s*content-security-policy\s*:/i, "");
  return text.split(",").map((policy) => {
    const directives = new Map();
    for (const part of policy.split(";")) {
      const [name, ...sources] = part.trim().split(/\s+/);
      // The first of a name counts.
      if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
    }
    return directives;
  });
}

/** Where a directive that is not there falls back to. */
const instead = {
  "script-src-elem": ["script-src-elem", "script-src", "default-src"],
  "script-src": ["script-src", "default-src"],
  "style-src": ["style-src-elem", "style-src", "default-src"],
  "frame-src": ["frame-src", "child-src", "default-src"],
  "connect-src": ["connect-src", "default-src"],
};

/** @type {(policy: Policy, directive: Directive) => string[] | undefined} */
const sourcesOf = (policy, directive) => {
  const name = instead[directive].find((name) => policy.has(name));
  return name === undefined ? undefined : policy.get(name);
};

/** The ports that addresses do not say. */
const usual = /** @type {Record<string, string>} */ ({ "http:": "80", "https:": "443" });

/**
 * Whether one source of a list lets an address through, on a page of the origin `self`.
 *
 * @type {(source: string, address: string, self: string) => boolean}
 */
function lets(source, address, self) {
  const { protocol, hostname, port, pathname, origin } = new URL(address);
  const word = source.toLowerCase();
  const upgraded = (/** @type {string} */ scheme) => protocol === scheme || (scheme === "http:" && protocol === "https:");
  if (word === "*") return protocol === "https:" || protocol === "http:";
  if (word === "'self'") return origin === self;
  if (/^[a-z][a-z0-9+.-]*:$/.test(word)) return upgraded(word);
  const [, scheme, host, number, path] = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?([^:/']+)(?::([0-9]+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host) return false;
  if (!upgraded(scheme?.toLowerCase() ?? new URL(self).protocol)) return false;
  const name = host.toLowerCase();
  if (name.startsWith("*.") ? !hostname.endsWith(name.slice(1)) : name !== hostname) return false;
  const isPort = number === "*" || (number ?? "") === port || (number ?? usual[protocol]) === (port || usual[protocol]);
  const isPath = !path || path === "/" || (path.endsWith("/") ? pathname.startsWith(path) : pathname === path);
  return isPort && isPath;
}

/**
 * Whether a directive of every policy lets an address through.
 *
 * @type {(all: Policy[], directive: Directive, address: string, self: string) => boolean}
 */
function allows(all, directive, address, self) {
  return all.every((policy) => {
    const sources = sourcesOf(policy, directive);
    if (!sources) return true;
    // Then only what a trusted script adds may load, whatever addresses are listed.
    const isStrict = directive.startsWith("script") && sources.some((source) => source.toLowerCase() === "'strict-dynamic'");
    return !isStrict && sources.some((source) => lets(source, address, self));
  });
}

/** Whether every policy lets WebAssembly run. */
const allowsWasm = (/** @type {Policy[]} */ all) =>
  all.every((policy) => {
    const sources = sourcesOf(policy, "script-src");
    return !sources || sources.some((source) => /^'(wasm-)?unsafe-eval'$/i.test(source));
  });

/**
 * What works on a page at the origin `self` under its policy: `element` (the script and its frame),
 * `frame` (an iframe alone), `inline`; what the frame can do in its sandbox; what is missing for
 * each way, and what forbids `inline` altogether; which files the explainer's server keeps from that page; and the
 * snippet for the best of them, as high as its part is at a width, held to the very bytes of embed.js where their
 * hash is given. There is no snippet of a part that there is not: those are named.
 *
 * @param {object} site
 * @param {string} [site.policy] the header, or what stands in it
 * @param {string | null} [site.sandbox] the tokens of the frame, if it has a sandbox
 * @param {string} [site.platform] `html`, `frame` or `amp`
 * @param {string} site.base the folder of the explainer
 * @param {string} site.self
 * @param {string} [site.part]
 * @param {number} [site.width] of the place that it stands in, in pixels
 * @param {string} [site.integrity]
 * @param {Record<string, string | null>} [site.allowed] which origin may fetch each file, as the server says with it
 */
function prescribe({ policy = "", sandbox = null, platform = "html", base, self, part = "", width = 320, integrity = "", allowed = {} }) {
  const list = part.replaceAll(" ", "") || "brief";
  const unknown = list === "all" ? [] : list.split(",").filter((name) => !Object.hasOwn(words.parts, name));
  const all = policies(policy);
  const { origin } = new URL(base);
  /** @type {string[]} */
  const missing = [];
  /** @type {(directive: Directive, address: string, add: string, of?: string) => boolean} */
  const need = (directive, address, add, of = directive) => {
    const ok = allows(all, directive, address, self);
    if (!ok) missing.push(`${of} ${add}`);
    return ok;
  };
  // The page that the element or the frame shows: one part has its own.
  const shown = list === "all" || list.includes(",") ? "" : `${list}/`;
  const frame = need("frame-src", `${base}${words.folder}${shown}`, origin);
  const script = need("script-src-elem", `${base}embed.js`, origin, "script-src");
  const wasm = allowsWasm(all);
  const style = allows(all, "style-src", `${base}explainer.css`, self);
  const connect = allows(all, "connect-src", `${base}page_bg.wasm`, self);
  // They take no HTML but from a policy of their own, and the program makes some.
  const trustedTypes = "require-trusted-types-for";
  const forbidden = all.some((policy) => policy.has(trustedTypes)) ? trustedTypes : "";
  const closed = self === origin ? [] : Object.keys(allowed).filter((file) => !["*", self].includes(allowed[file] ?? ""));
  const inline = script && wasm && style && connect && !forbidden && !closed.length;
  const missingInline = [!script && `script-src ${origin}`, !wasm && "script-src 'wasm-unsafe-eval'", !style && `style-src ${origin}`, !connect && `connect-src ${origin}`].filter((line) => line !== false);

  const tokens = sandbox?.toLowerCase().split(/\s+/);
  const has = (/** @type {string} */ token) => !tokens || tokens.includes(token);
  /** @type {keyof PledgeDoctorWords["inside"]} */
  const inFrame = !has("allow-scripts") ? "read" : has("allow-same-origin") ? "full" : "presets";
  const missingTokens = tokens ? sandboxTokens.split(" ").filter((token) => !has(token)) : [];

  const sandboxed = tokens ? [...new Set([...tokens, ...missingTokens])].join(" ").trim() : null;
  const snippets = snippetsOf({
    base,
    folder: words.folder,
    lang: words.lang,
    state: [["part", list]],
    title: words.parts[list] ?? words.name,
    open: words.parts[list] ?? words.open,
    showAll: words.showAll,
    height: reserve(partsOf(list), width),
    sandbox: sandboxed,
    integrity: closed.includes("embed.js") ? "" : integrity,
  });
  const element = script && frame;
  /** @type {keyof typeof snippets} */
  let way = "link";
  if (frame) way = platform === "amp" ? "amp" : element && platform === "html" && !tokens ? "element" : "frame";
  return { element, frame, inline, inFrame, missing, missingInline, forbidden, closed, missingTokens, unknown, way, snippet: unknown.length ? "" : snippets[way] };
}

/**
 * Appends a row to a list of terms.
 *
 * @type {(list: HTMLElement, name: string, text: string, isFine: boolean) => void}
 */
function row(list, name, text, isFine) {
  const term = document.createElement("dt");
  const answer = document.createElement("dd");
  term.textContent = name;
  answer.textContent = text;
  answer.dataset.check = name;
  answer.dataset.fine = String(isFine);
  list.append(term, answer);
}

/** Answers what is filled in on doctor.html, which has a place for the answers and one for the snippet. */
function followForm(/** @type {HTMLFormElement} */ form) {
  const answer = /** @type {HTMLElement} */ (document.querySelector("[data-answer]"));
  const snippet = /** @type {HTMLElement} */ (document.querySelector("[data-snippet]"));
  const element = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const pin = element("pin");
  let hash = "";
  // What a pinned script and `mode=inline` fetch, one file of each type.
  const page = `${words.folder}index.html`;
  const fetched = ["embed.js", "inline.js", "page_bg.wasm", `words.${document.documentElement.lang}`, page];
  /**
   * Which origin may fetch each, as far as the server has answered.
   *
   * @type {Map<string, string | null>}
   */
  const answers = new Map();
  const show = () => {
    // In their order, whichever answered first.
    const allowed = Object.fromEntries(fetched.filter((file) => answers.has(file)).map((file) => [file, answers.get(file) ?? null]));
    const field = (/** @type {string} */ name) => element(name).value.trim();
    let self;
    try {
      self = new URL(field("site")).origin;
    } catch {
      self = "https://your-site.example";
    }
    const found = prescribe({ policy: field("policy"), sandbox: field("sandbox") || null, platform: field("platform"), part: field("part"), width: Number(field("width")), base, self, integrity: pin.checked ? hash : "", allowed });
    pin.disabled = !hash || found.closed.includes("embed.js");
    answer.replaceChildren();
    const yes = (/** @type {boolean} */ ok, /** @type {string[]} */ missing) => (ok ? words.works : filled(words.add, { missing: missing.join("; ") }));
    row(answer, words.element, yes(found.element, found.missing), found.element);
    row(answer, words.frame, yes(found.frame, found.missing.filter((one) => one.startsWith("frame"))), found.frame);
    const ofServer = found.closed.length ? [filled(words.closed, { files: found.closed.join(", ") })] : [];
    const ofSite = found.forbidden ? [filled(words.forbids, { directive: found.forbidden })] : found.missingInline.length ? [yes(false, found.missingInline)] : [];
    row(answer, "mode=inline", [...ofSite, ...ofServer].join("; ") || words.works, found.inline);
    const [inside, tokens] = [words.inside[found.inFrame], found.missingTokens.join(" ")];
    row(answer, words.inFrame, tokens ? filled(words.insideAdd, { works: inside, tokens }) : inside, !tokens);
    const parts = [...Object.keys(words.parts), "all"].join(", ");
    snippet.textContent = found.snippet || filled(words.noPart, { name: found.unknown.join(", "), parts });
    element("part").setAttribute("aria-invalid", String(found.unknown.length > 0));
  };
  form.addEventListener("input", show);
  show();
  fetch(`${base}manifest.json`)
    .then((answer) => answer.json())
    .then((/** @type {PledgeManifest} */ { files }) => {
      hash = files["embed.js"].integrity;
      show();
    });
  for (const file of fetched) {
    allowedOrigin(base + (file === page ? words.folder : file)).then((origin) => {
      if (origin === undefined) return;
      answers.set(file, origin);
      show();
    });
  }
}

/** Looks at the frame itself. */
async function showChecks(/** @type {HTMLElement} */ host) {
  const list = document.createElement("dl");
  list.className = "checks";
  host.before(list);
  let runs = typeof WebAssembly === "object";
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    runs = false;
  }
  const { checks } = words;
  row(list, checks.policy, runs ? words.policyFine : words.policyBlocks, runs);
  const file = "page_bg.wasm";
  const type = await fetch(`${base}${file}`, { method: "HEAD" }).then(
    (answer) => (answer.ok ? answer.headers.get("Content-Type") : filled(words.status, { status: answer.status })),
    String,
  );
  row(list, checks.type, filled(words.type, { type, file }), type === "application/wasm");
  const opaque = window.origin === "null";
  row(list, checks.sandbox, opaque ? words.sandboxBlocks : words.sandboxFine, !opaque);
  row(list, checks.width, filled(words.width, { width: innerWidth }), innerWidth >= 320);
  row(list, checks.theme, host.dataset.theme ?? "auto", true);
  const height = () => Math.ceil(document.body.getBoundingClientRect().height);
  const isFollowed = () => parent === window || innerHeight + 1 >= height();
  // A host may take a moment to follow.
  setTimeout(() => row(list, checks.height, filled(words.height, { needed: height(), there: innerHeight }), isFollowed()), 1500);
}

window.prescribe = prescribe;
/** @type {HTMLFormElement | null} */
const form = document.querySelector("[data-doctor]");
const host = document.querySelector("[data-pledge-explainer]");
if (form) followForm(form);
else if (host) showChecks(host);
