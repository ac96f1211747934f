// The explainer's own page, from finished HTML to one that reacts.

import { build, buildOfWords, checkBuild } from "../build.js";
import { placeMarkers } from "../markers.js";
import { base, folder, host, isBrief, isFramed, onlyPart, query, showParts, showTheme, siteAround, stayUnlisted } from "./page.js";
import { followLanguage, goTo, language, linkTo, settleAddressBy } from "./language.js";
import { followWays } from "./ways.js";
import { followHeight } from "./height.js";
import { showCorrections } from "./corrections.js";
import { showChanges } from "./vintage.js";
import { choosePreset, diagnose, fail, files, leaveOut, obstacle, together } from "./failure.js";
import { offerSharing, takeScenario } from "./share.js";
import { offerCheck } from "./check.js";

/** What a host may ask for by message; the program checks each value. `tests/keys.rs` holds the list to it. */
const asks = ["lang", "theme", "part", "preset", "measure", "money", "map.x", "map.y", "map.of", "levers", "futures", "lock", "hide", "query"];
/** Most messages that are kept until the program has arrived. */
const mostKept = 20;

/**
 * @import { MountOptions } from "../../../pkg/pledge_explainer.js"
 * @import { Explainer } from "../types/page.js"
 * @import { Brief, Program } from "../types/program.js"
 */

/** @typedef {(options: MountOptions) => void | Promise<void>} Change does what options ask for; throws where it cannot */
/** @typedef {(change: Change) => void} Update takes who does what the host asks for */

function start() {
  host.dataset.base = base;
  if (followLanguage()) return;
  stayUnlisted();
  showAsked();
  showTheme(query.get("theme"));
  if (query.get("doctor") === "1") {
    // In this order: the words, which stand beside the page, first.
    for (const src of [`${folder}doctor-words.js`, `${base}doctor.js`]) {
      document.head.append(Object.assign(document.createElement("script"), { src, async: false }));
    }
  }

  showCorrections();
  showChanges();
  listen();

  /** @type {Update} */
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

/** Hears a reader where that takes no program. */
function listen() {
  offerSharing();
  followWays();
  offerCheck();
}

/** Shows the parts that the address asks for; in a frame all of them would fill the article around. */
function showAsked() {
  showParts(query.get("part"), isFramed ? "brief" : "");
}

/**
 * Brings back the finished page where something has changed it before the program could adopt it, such as a
 * translation by the browser: the program goes by its places.
 */
async function restore() {
  if (host.querySelectorAll("*").length === Number(host.dataset.elements)) return;
  const page = await fetch(location.href, { cache: "force-cache" }).then((answer) => answer.text()).catch(() => "");
  /** @type {HTMLElement | null} */
  const finished = new DOMParser().parseFromString(page, "text/html").querySelector("main[data-pledge-explainer]");
  if (finished?.dataset.build !== build) return;
  /** @returns {NodeListOf<HTMLInputElement>} */
  const sliders = () => host.querySelectorAll("input[type=range]");
  const moved = [...sliders()].map(({ value }) => value);
  host.replaceChildren(...document.importNode(finished, true).childNodes);
  sliders().forEach((slider, index) => { slider.value = moved[index] ?? slider.value; });
  showAsked();
  listen();
}

async function run(/** @type {Update} */ update) {
  /** @type {Program} */
  let program;
  try {
    // All at once, so that nothing waits for another file to name it. By whole addresses: a script in
    // a frame without an origin has none to start from.
    const [script, ...others] = files;
    const [module, words] = others.slice(0, 2).map((name) => fetch(base + name));
    for (const answer of [module, words]) answer.catch(() => {});
    program = await import(base + script);
    checkBuild(script, program.build);
    checkBuild("the page", host.dataset.build);
    await program.default({ module_or_path: module });
    const learnt = await (await words).text();
    checkBuild(others[1], buildOfWords(learnt));
    program.learn(language, learnt);
  } catch (error) {
    fail(...(await diagnose(error)));
    return;
  }
  const style = getComputedStyle(host).getPropertyValue("--build");
  if (!style.includes(build)) console.error(`pledge-explainer: ${base}${isBrief ? "brief" : "explainer"}.css is of another build. ${together}`);
  /** @type {Explainer | Brief} */
  let explainer;
  try {
    // The program of *brief* finds its places by their attributes.
    if (!isBrief) await restore();
    placeMarkers(host);
    explainer = program.adopt(host);
    if ("refused" in host.dataset) sayRefused(query, true, (message) => console.warn(`pledge-explainer: ${message}`), "");
    settleAddressBy(() => explainer.settle());
    // The page of *brief* offers nothing to save.
    takeScenario(() => /** @type {Explainer} */ (explainer).scenario());
  } catch (error) {
    host.dataset.failed = "";
    throw error;
  }
  try {
    // The program of *brief* is whole.
    await program.prepare?.();
  } catch (error) {
    const [, advice] = await diagnose(error);
    leaveOut(advice);
    update(() => { throw new Error("not all of the program has come"); });
    return;
  }
  try {
    explainer.complete?.();
    const changeLater = isBrief && changeBrief(/** @type {Brief} */ (explainer));
    update(async (options) => {
      const { lang, ...others } = options;
      const asked = linkTo(lang) ? others : options;
      if (changeLater) await changeLater(asked);
      else /** @type {Explainer} */ (explainer).update(asked);
      goTo(lang);
    });
  } catch (error) {
    host.dataset.failed = "";
    throw error;
  }
}

/** The module for scripts, which does what the program of *brief* cannot. */
async function scriptsModule() {
  /** @type {typeof import("../../../pkg/pledge_explainer.js")} */
  const module = await import(`${base}pledge_explainer.js`);
  await module.default();
  return module;
}

/** What stands in most elements, but for the keys of an address: a name, a comma and what it is. */
const usual = /^((class|id|style|title|[^,]*-[^,]*),|(lang,(en|ja|ko)|theme,(auto|light|dark)|loading,lazy)$)/;

/** What publishers are told comes where there is something to say. */
const publisher = () => /** @type {Promise<typeof import("../publisher.js")>} */ (import(`${base}publisher.js`));

/**
 * Says what of a query is not possible, with what is allowed.
 *
 * @param {URLSearchParams} query
 * @param {boolean} isWritten whether it was there from the start
 * @param {(message: string) => void} say
 * @param {string} instead what to say where that does not come
 */
function sayRefused(query, isWritten, say, instead) {
  publisher().then((publisher) => publisher.sayRefused([...query], isWritten, onlyPart, say)).catch(() => instead && say(instead));
}

/**
 * How the page of *brief* changes what options name. Its program reads queries and no other options: the module for
 * scripts, which is loaded when a host first asks for one of those, makes a query of them.
 */
function changeBrief(/** @type {Brief} */ explainer) {
  const change = async (/** @type {MountOptions} */ { query, ...options }) => {
    if (Object.keys(options).length > 0) {
      const { asked } = await scriptsModule();
      explainer.show(String(new URLSearchParams(asked([...new URLSearchParams(explainer.query())], options))));
    }
    if (query !== undefined) explainer.ask(String(query));
  };
  // One after the other, whatever becomes of each.
  let last = Promise.resolve();
  return (/** @type {MountOptions} */ options) => {
    const changed = last.then(() => change(options));
    last = changed.catch(() => {});
    return changed;
  };
}

/**
 * Tells the host what the reader chose, and does what it asks for. Returns how to say who does it:
 * until then, what can be done without the program is done, and all of it is kept.
 *
 * @returns {Update}
 */
function followHost() {
  const tell = (/** @type {string} */ type, /** @type {object} */ detail) => parent.postMessage({ source: "pledge-explainer", v: 1, type, ...detail }, "*");
  for (const type of /** @type {const} */ (["ready", "change"])) {
    host.addEventListener(`pledge-${type}`, ({ detail }) => {
      tell(type, { ...detail, title: document.title });
    });
  }

  /** @type {MountOptions[]} */
  let kept = [];
  /** @type {Change} */
  let apply = (options) => {
    const { part, theme, preset } = { ...Object.fromEntries(new URLSearchParams(options.query)), ...options };
    showParts(Array.isArray(part) ? part.join() : part);
    showTheme(theme);
    choosePreset(preset);
    if (kept.length < mostKept) kept.push(options);
  };
  const refuse = (/** @type {string} */ message) => tell("error", { message });
  const take = async (/** @type {MountOptions} */ options) => {
    try {
      await apply(options);
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      if (message.includes("is unknown")) sayRefused(new URLSearchParams(options.query), false, refuse, message);
      else refuse(message);
    }
  };
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.source !== "pledge-explainer" || data.v !== 1 || data.type !== "update") return;
    const asked = data.options;
    if (typeof asked !== "object" || asked === null) return;
    const { attributes } = asked;
    if (Array.isArray(attributes) && !attributes.every((pair) => usual.test(String(pair)))) {
      publisher().then(({ checkAttributes }) => checkAttributes(attributes), () => {});
    }
    // Keys of a later version mean nothing here.
    const known = Object.fromEntries(asks.filter((key) => Object.hasOwn(asked, key)).map((key) => [key, asked[key]]));
    take(onlyPart ? withoutPart(known, refuse) : known);
  });
  return (act) => {
    apply = act;
    kept.forEach(take);
    kept = [];
  };
}

/**
 * What options ask of a page of one part, but for the part: it has no other.
 *
 * @param {MountOptions} options
 * @param {(message: string) => void} refuse
 */
function withoutPart({ part, query, ...others }, refuse) {
  const pairs = new URLSearchParams(query);
  const asked = String(part ?? pairs.get("part") ?? onlyPart);
  if (asked !== onlyPart) refuse(`\`part\` is ${asked.slice(0, 40)}; allowed: ${onlyPart}`);
  pairs.delete("part");
  return query === undefined ? others : { ...others, query: String(pairs) };
}

start();
