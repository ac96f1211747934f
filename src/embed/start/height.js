// Tells a host how high the page is, in every way of saying it that the host is known to
// understand. Two kinds of objects are always sent; anything else only to who has asked for it,
// since a stray text breaks pages that expect their own.

import { folder, host, query } from "./page.js";

/** Longest id of a frame that is repeated to a host. */
const longestId = 100;

/** @typedef {(height: number) => void} Say how a height is said to a host */

export function followHeight() {
  let told = 0;
  let frame = 0;
  /**
   * How to say a height to those who have asked, each under a name.
   *
   * @type {Record<string, Say>}
   */
  const asked = {};

  const post = (/** @type {unknown} */ message) => parent.postMessage(message, "*");
  /** @type {Say} */
  const amp = (height) => post({ sentinel: "amp", type: "embed-size", height });

  /** Measured now; `ceil`, so that nothing is ever cut off. */
  const height = () => Math.ceil(document.body.getBoundingClientRect().height);

  const tell = () => {
    const now = height();
    // A frame that is not displayed has no width, and so no height to tell.
    if (innerWidth === 0 || now === 0 || now === told) return;
    told = now;
    post({ source: "pledge-explainer", v: 1, type: "height", height: now });
    amp(now);
    for (const say of Object.values(asked)) say(now);
    askBrowser();
    checkFit();
  };

  /** Once a frame, however often the page changes in it. */
  const tellSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(tell);
  };

  /** @type {(name: string, say: Say) => void} */
  const ask = (name, say) => {
    asked[name] = say;
    const now = height();
    if (now > 0) say(now);
  };

  /** @type {Record<string, Say>} */
  const byName = {
    datawrapper: (now) => post({ "datawrapper-height": { "pledge-explainer": now } }),
    medium: (now) => post(JSON.stringify({ src: location.href, context: "iframe.resize", height: now })),
    guardian: (now) => post(JSON.stringify({ type: "set-height", value: now, href: location.href })),
  };
  // What is not there is none of these names.
  const name = /** @type {string} */ (query.get("host"));
  if (Object.hasOwn(byName, name)) ask(name, byName[name]);

  // pym.js names the frame in its address.
  const child = query.get("childId");
  if (child && child.length <= longestId && !child.includes("xPYMx")) {
    ask("pym", (now) => post(["pym", child, "height", now].join("xPYMx")));
  }

  addEventListener("message", ({ source, data }) => {
    if (source !== parent || !data) return;
    if (typeof data === "string") {
      // iframe-resizer 4: its first message names the frame.
      const [, id] = /^\[iFrameSizer\]([^:]{1,100}):/.exec(data) ?? [];
      const size = (/** @type {number} */ now, /** @type {string} */ why) => post(`[iFrameSizer]${id}:${now}:${innerWidth}:${why}`);
      if (id === undefined || "sizer" in asked) return;
      size(height(), "init");
      ask("sizer", (now) => size(now, "resizeObserver"));
    } else if (data.sentinel === "amp" && data.type === "frames-init") {
      amp(height());
    } else if (data.type === "iframe-child-init" || data.type === "iframe-get-child-dimensions") {
      ask("open", (now) => post({ type: "iframe-resized", width: innerWidth, height: now }));
    }
  });

  // At once, since a frame far below the window may draw nothing for long. WebKit answers the first question
  // before it has asked how wide the containers are.
  height();
  tell();
  new ResizeObserver(tellSoon).observe(document.body);
  // Nor does it notice there what changes.
  addEventListener("load", tell);
  for (const type of /** @type {const} */ (["ready", "change"])) host.addEventListener(`pledge-${type}`, tell);
  followFit();
}

/** The browser's own way of saying it, where it has one; some refuse it where the host has not asked. */
function askBrowser() {
  try {
    window.requestResize?.();
  } catch {}
}

/** How long a host may take to follow a height, in milliseconds. */
const patience = 1000;
let fitTimer = 0;

/** Says, a moment from now, whether the frame shows all of the page. */
function checkFit() {
  clearTimeout(fitTimer);
  fitTimer = setTimeout(showFit, patience);
}

function showFit() {
  const more = /** @type {HTMLElement} */ (document.querySelector("[data-more-below]"));
  more.hidden = document.body.getBoundingClientRect().height <= innerHeight + 1;
}

/** Offers the whole page where the frame is too low for its content, instead of scrolling in it. */
function followFit() {
  document.documentElement.classList.add("page--framed");
  addEventListener("resize", checkFit);
  // Every page has this line, and the link in it.
  const link = /** @type {HTMLElement} */ (document.querySelector("[data-more-below] a"));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const whole = new URL(folder);
    whole.search = location.search;
    for (const key of ["part", "host", "childId"]) whole.searchParams.delete(key);
    const opened = window.open(whole.href, "_blank");
    if (opened) opened.opener = null;
    // A sandbox may forbid new windows; then scrolling in the frame is the way left.
    else document.documentElement.classList.add("page--scrolls");
  });
}
