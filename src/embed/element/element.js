// The element: a frame that is as high as its content, or the explainer in the page itself.

import { partsOf, reserve } from "../reserve.js";
import { keys } from "../keys.js";
import { sandboxTokens } from "../sandbox.js";
import { base, origin, tag } from "./own.js";
import { live, said } from "./live.js";
import { inFrame } from "./in_frame.js";
import { themeAround } from "./theme.js";

/**
 * @import { Mounted, MountOptions } from "../../../pkg/pledge_explainer.js"
 * @import { PledgeExplainerElement } from "../embed.js"
 */

/**
 * What the framed page says.
 *
 * @typedef {object} Message
 * @property {string} type `height`, `ready`, `change` or `error`
 * @property {number} height in pixels, where it is of that type
 * @property {unknown} [state] a query
 * @property {object} [values] numbers by their names
 * @property {unknown} [title]
 * @property {unknown} [message]
 */

/** Whether an attribute means the same as in the address of the page, which knows what keys with a dot there are. */
const isKey = (/** @type {string} */ name) => keys.includes(name) || /^[a-z]+\.[a-z_.]+$/.test(name);

/** What word processors and editors put into a value: spaces, marks that nobody sees, quotes that are none here. */
const unmeant = /[\s\u200b-\u201f]/g;
/** Where the page around may say that it is dark, so that its own switch is followed. */
const watched = ["class", "style", "lang", "data-theme", "data-bs-theme"];

/** What has been said: a link moves all explainers, and a reader clicks it again. */
const warned = new Set();

function warn(/** @type {string} */ text) {
  if (!warned.has(text)) console.warn(`${tag}: ${text}`);
  warned.add(text);
}

/** How long a loaded frame may take to say anything, in milliseconds. */
const patience = 5000;

/**
 * A block as wide as its place, also in a layout that shrinks what is in it to its content: there it finds wide
 * lines that may break anywhere. A rule of the page around goes before it.
 */
const rules = ":host{display:block}.room{font:99px a;white-space:normal;height:0;overflow:hidden;visibility:hidden}";

/** @implements {PledgeExplainerElement} */
export class PledgeExplainer extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  /**
   * Where the reader is, as a query; nothing before the first word of it.
   *
   * @type {string | null}
   */
  #state = null;
  /** What holds all of it while it is on a page, in it a slot for what stands in the element. */
  #box = document.createElement("div");
  /** @type {HTMLIFrameElement | null} */
  #frame = null;
  /** @type {Mounted | null} */
  #mounted = null;
  #page = "";
  /** The one part that the frame shows; none where it shows several. */
  #part = "";
  /** @type {"auto" | "light" | "dark" | ""} */
  #theme = "";
  #height = 0;
  /** Whether the explainer has said anything, and whether its height is no longer the first. */
  #answered = false;
  #settled = false;
  /**
   * What was asked for before it can be done.
   *
   * @type {MountOptions[]}
   */
  #kept = [];
  #resized = new ResizeObserver(() => this.#measure());
  #width = 0;
  /** What makes room in a place that shrinks to its content, and what colours are tried on. */
  #room = document.createElement("div");
  #probe = document.createElement("div");

  #altered = new MutationObserver((changes) => this.#changed(changes.map(({ attributeName }) => /** @type {string} */ (attributeName))));

  connectedCallback() {
    try {
      // No policy forbids such a sheet.
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

  /** The query that leads back to what the reader sees. */
  get state() {
    return this.#state ?? String(this.#asked());
  }

  /**
   * Changes what the options of `mount` name and leaves the rest.
   *
   * @param {MountOptions} options
   */
  update(options) {
    if (this.#mounted) {
      try {
        this.#mounted.update(options);
      } catch (error) {
        warn(/** @type {Error} */ (error).message);
      }
    } else if (this.#answered) {
      // Off the page it has none.
      this.#frame?.contentWindow?.postMessage({ source: tag, v: 1, type: "update", options }, self.origin === "null" ? "*" : origin);
    } else if (this.#kept.length < 20) {
      this.#kept.push(options);
    }
  }

  /** What some of the attributes ask for, or all, as the query of an address. */
  #asked(names = this.getAttributeNames()) {
    return new URLSearchParams(names.filter(isKey).map((name) => [name, /** @type {string} */ (this.getAttribute(name)).replace(unmeant, "")]));
  }

  /**
   * The part asked for, `brief` where none is, and what else is.
   * @returns {[string, URLSearchParams]}
   */
  #askedOf() {
    const others = this.#asked();
    const part = others.get("part") || "brief";
    others.delete("part");
    return [part, others];
  }

  /** The height to reserve, with the line that says what the page around has set. */
  #reserved() {
    const [part, others] = this.#askedOf();
    return reserve(partsOf(part), this.#width) + (String(others) ? 110 : 0);
  }

  /** What to show, as the query of an address without the part: where the reader was, or what is asked for. */
  #wanted() {
    const query = new URLSearchParams(this.state);
    for (const key of ["part", "lang", "theme"]) query.delete(key);
    return query;
  }

  /** What the page around has set, where that is not what to show: what a reader chose is not put down to it. */
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
    // One part has a page of its own; the page of all parts shows several. Which there are not, it says itself.
    const [first, second] = partsOf(part);
    this.#part = second || first === "all" ? "" : first;
    if (part !== (this.#part || "all")) query.set("part", part);
    if (this.#theme !== "auto") query.set("theme", this.#theme);
    const published = this.#published();
    frame.src = `${base}${this.#page}${this.#part && `${this.#part}/`}?${query}${published === null ? "" : `#published=${encodeURIComponent(published)}`}`;
    frame.title = this.title || "Pledge explainer";
    // A frame that waits until it is near does not print.
    // @ts-expect-error Browsers leave out what they do not know.
    frame.loading = this.getAttribute("loading") ?? "";
    // Browsers that cannot share warn of the word.
    frame.allow = `clipboard-write${/** @type {Partial<Navigator>} */ (navigator).share ? "; web-share" : ""}`;
    // On one origin with the page around it would protect nothing, and browsers warn of it.
    if (origin !== location.origin) frame.sandbox = sandboxTokens;
    frame.style.cssText = `display:block;width:100%;border:0;height:${this.#height}px`;
    // What stands in the element, or comes into it, stays readable until the frame has something to show.
    const box = this.#box;
    const wait = () => {
      if (this.#box !== box || this.#answered || !this.#isFilled()) return;
      box.style.position = "relative";
      Object.assign(frame.style, { position: "absolute", top: "0", visibility: "hidden" });
    };
    wait();
    /** @type {HTMLElement} */ (box.querySelector("slot")).addEventListener("slotchange", wait);
    frame.addEventListener("load", () => setTimeout(() => {
      if (this.#frame === frame && !this.#answered) this.#fail(`no answer from ${frame.src}: is all of pkg/ there, and may it be framed (X-Frame-Options, COEP)?`);
    }, patience));
    this.#frame = frame;
    // The framed page knows what is possible.
    const attributes = this.getAttributeNames().filter((name) => !isKey(name)).map((name) => [name, this.getAttribute(name)]);
    if (attributes[0]) this.update(/** @type {MountOptions} */ ({ attributes }));
    box.append(frame);
  }

  /** Mounts into this page, where its policy lets the program run; else into a frame. */
  async #mount(/** @type {HTMLElement} */ box) {
    try {
      /** @type {typeof import("../inline.js")} */
      const { place } = await import(`${base}inline.js`);
      if (this.#box !== box) return;
      const [part] = this.#askedOf();
      const query = this.#wanted();
      if (part !== "all") query.set("part", part);
      query.set("theme", this.#theme);
      query.set("lang", this.#page.slice(0, -1) || "en");
      const mounted = await place(box, String(query), this.#published(), (state) => { this.#state = state; });
      if (this.#box !== box) return mounted.destroy();
      /** @type {HTMLElement} */ (box.querySelector("slot")).hidden = true;
      // Until then what is asked for is kept: it may have to go to a frame.
      await mounted.ready;
      if (this.#box !== box) return mounted.destroy();
      this.#mounted = mounted;
      box.style.minHeight = "";
      this.#answer();
    } catch (error) {
      if (this.#box !== box) return;
      warn(`framed instead: ${/** @type {Error} */ (error).message}`);
      this.#enframe();
    }
  }

  /** The folder of the page in the language around. */
  #wantedPage() {
    // Some systems write `ja_JP`.
    const lang = /** @type {Partial<HTMLElement> | null} */ (this.closest("[lang]"))?.lang?.slice(0, 3).toLowerCase();
    return ["ja", "ko"].find((id) => this.matches(`:lang(${id})`) || lang === `${id}_`)?.concat("/") ?? "";
  }

  #wantedTheme() {
    // What is listed is a theme; anything else is not.
    const asked = /** @type {"auto" | "light" | "dark"} */ (this.getAttribute("theme"));
    return ["auto", "light", "dark"].includes(asked) ? asked : themeAround(this.parentElement ?? /** @type {Partial<ShadowRoot>} */ (this.getRootNode()).host, this.#probe);
  }

  /** Attributes were changed, or the page around was. */
  #changed(/** @type {string[]} */ names) {
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

  /** Follows the theme and the language around. */
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

  #fit(/** @type {number} */ height) {
    this.#height = height;
    if (this.#frame) this.#frame.style.height = `${height}px`;
    this.#box.style.minHeight = `${height}px`;
  }

  #isFilled() {
    return this.childElementCount || this.textContent.trim();
  }

  /** The explainer shows in place of what stands in the element, and does what was asked for before it could. */
  #answer() {
    this.#answered = true;
    /** @type {HTMLElement} */ (this.#box.querySelector("slot")).hidden = true;
    for (const options of this.#kept.splice(0)) this.update(options);
  }

  /** The frame cannot show anything: what stands in the element shows instead, or a link. */
  #fail(/** @type {string} */ why) {
    if (this.#answered || !this.#frame) return;
    console.error(`${tag}: ${why}`);
    const { src, title } = this.#frame;
    this.#frame.remove();
    this.#frame = null;
    this.#box.style.minHeight = "";
    if (!this.#isFilled()) this.#box.append(Object.assign(document.createElement("a"), { href: src, target: "_blank", textContent: title }));
  }

  /**
   * A message of the framed page, so there is a frame.
   *
   * @param {Message} message
   */
  #hear({ type, height, state, values, title, message }) {
    if (!this.#answered) {
      Object.assign(/** @type {HTMLIFrameElement} */ (this.#frame).style, { position: "", visibility: "" });
      this.#answer();
    }
    if (type === "height" && height > 0 && height < 50_000) {
      // A first height below the reserved one would move what a reader has in sight.
      const { bottom } = this.#box.getBoundingClientRect();
      if (height > this.#height || this.#settled || bottom <= 0 || bottom >= innerHeight) this.#fit(Math.ceil(height));
    } else if ((type === "ready" || type === "change") && typeof state === "string" && state.length < 4000) {
      const query = new URLSearchParams(state);
      // The page of one part does not name it.
      if (this.#part) query.set("part", this.#part);
      this.#state = String(query);
      if (type === "change") this.#settled = true;
      if (!this.title && typeof title === "string") /** @type {HTMLIFrameElement} */ (this.#frame).title = title.slice(0, 200);
      const numbers = Object.entries(values ?? {}).filter(([, value]) => value === null || typeof value === "number");
      const detail = { state: this.#state, values: Object.fromEntries(numbers.slice(0, 200)) };
      this.dispatchEvent(new CustomEvent(`pledge-${type}`, { bubbles: true, composed: true, detail }));
    } else if (type === "error") {
      warn(String(message).slice(0, 3000));
    }
  }

  static live = live;
  static said = said;

  /** Follows all of them, and the page around. */
  static follow() {
    addEventListener("message", ({ source, origin: from, data }) => {
      if (!source || ![origin, self.origin].includes(from) || data?.source !== tag || data.v !== 1) return;
      for (const one of live) if (one.#frame?.contentWindow === source) one.#hear(data);
    });

    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective !== "frame-src" || !(blockedURI === origin || blockedURI.startsWith(base))) return;
      for (const one of live) one.#fail(`its page forbids the frame. Add ${origin} to its frame-src.`);
    });

    // The page around may change its colours by a class, an attribute, a style sheet or the system.
    const lookSoon = inFrame(() => {
      for (const one of live) one.#look();
    });
    const watch = () => {
      lookSoon();
      // Some sites swap the body for that of the next page.
      around.observe(document.documentElement, { attributeFilter: watched, childList: true });
      if (document.body) around.observe(document.body, { attributeFilter: watched });
    };
    const around = new MutationObserver(watch);
    watch();
    document.addEventListener("transitionend", lookSoon);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", lookSoon);
  }
}
