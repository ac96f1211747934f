// What a reader does and sees, in whatever browser: the functions named `…InPage` run there.

import assert from "node:assert/strict";
import { becomes, none, origin, settled } from "../harness.mjs";
import { keys } from "./webdriver.mjs";

/** The slider of a lever, and where its thumb is and what `share` of the track would be, in pixels of the window. */
const trackInPage = (lever, share) => {
  const input = document.querySelector(`input[type=range][data-lever="${lever}"]`);
  input.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = input.getBoundingClientRect();
  // The middle of a thumb stays half its width inside the track.
  const thumb = 24;
  const x = (share) => left + thumb / 2 + share * (width - thumb);
  const y = top + height / 2;
  return [[x((input.value - input.min) / (input.max - input.min)), y], [x(share), y]];
};

const middleInPage = (selector) => {
  const one = document.querySelector(selector);
  one.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = one.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

const focusInPage = (selector) => {
  const one = document.querySelector(selector);
  one.focus();
  one.select?.();
};

/**
 * The numbers of the map, or all others, each with what is written for it; none while they
 * are still worked out, which futures and map are only in sight.
 */
const numbersInPage = (ofMap) => {
  const shown = [...document.querySelectorAll(ofMap ? ".map__picture" : ".uncertainty")].find((one) => one.checkVisibility());
  shown.scrollIntoView({ block: "center", behavior: "instant" });
  if (ofMap ? !document.querySelector(".map__numbers table") : shown.hasAttribute("aria-busy")) return null;
  return [...document.querySelectorAll("data[data-value]")]
    .filter((one) => Boolean(one.closest(".map")) === ofMap)
    .map((one) => [one.dataset.value, one.value, one.textContent]);
};

/** The numbers of the page in Chromium, without and with the map's, once all are worked out. */
export async function numbersOf(page) {
  const numbers = [];
  for (const ofMap of [false, true]) {
    await becomes(async () => (await page.evaluate(numbersInPage, ofMap)) !== null, true, "Chromium has worked all numbers out");
    await settled(page);
    numbers.push(await page.evaluate(numbersInPage, ofMap));
  }
  // At some states the map's answer has no number; the rest of the page always has many.
  assert.ok(numbers[0].length > 40, `Chromium shows ${numbers[0].length} numbers`);
  return numbers;
}

const range = (lever) => `input[type=range][data-lever="${lever}"]`;
const field = (lever) => `input[type=number][data-lever-number="${lever}"]`;

/** Someone at one of the browsers. */
export class Reader {
  constructor(session) {
    this.session = session;
  }

  /** Opens the explainer and waits until it reacts. */
  async open(query = "") {
    await this.session.go(`${origin}/pkg/${query}`);
    await this.reacts();
  }

  reacts() {
    const readyInPage = () => document.querySelector("[data-pledge-explainer]")?.hasAttribute("data-deferred-ready") ?? false;
    return becomes(() => this.session.run(readyInPage), true, "the explainer reacts");
  }

  /** Where a lever stands, by its slider and by its field. */
  stands(lever) {
    return this.session.run((...selectors) => selectors.map((one) => Number(document.querySelector(one).value)), range(lever), field(lever));
  }

  /** How far one key moves a slider. */
  step(lever) {
    return this.session.run((selector) => Number(document.querySelector(selector).step), range(lever));
  }

  async click(selector) {
    await this.session.drag(await this.session.run(middleInPage, selector));
  }

  /** Where in the window the thumb of a lever is, and where `share` of its track is. */
  track(lever, share) {
    return this.session.run(trackInPage, lever, share);
  }

  /** Drags a thumb to `share` of its track. */
  async drag(lever, share) {
    await this.#dragAlong(await this.track(lever, share));
  }

  /** Drags from and to points of a frame that shows all it has. */
  async dragWithin(find, track) {
    const [, y] = track[0];
    const [left, top] = await this.session.run(`(y) => {
      const frame = (${find})();
      scrollTo(0, scrollY + frame.getBoundingClientRect().top + y - innerHeight / 2);
      const { left, top } = frame.getBoundingClientRect();
      return [left + frame.clientLeft, top + frame.clientTop];
    }`, y);
    await this.#dragAlong(track.map(([x, y]) => [left + x, top + y]));
  }

  async #dragAlong([from, to]) {
    const between = [0.25, 0.5, 0.75].map((part) => [from[0] + (to[0] - from[0]) * part, from[1]]);
    await this.session.drag(from, ...between, to);
  }

  /** Presses keys on a slider. */
  async press(lever, ...names) {
    await this.session.run(focusInPage, range(lever));
    await this.session.press(...names.map((name) => keys[name]));
  }

  /** Writes a number over the one in a field. */
  async type(lever, text) {
    await this.session.run(focusInPage, field(lever));
    await this.session.press(...text, keys.Enter);
  }

  /** What the query of the address says. */
  async query() {
    return Object.fromEntries(new URL(await this.session.address()).searchParams);
  }

  /** Waits until every number and its words are those that Chromium shows. */
  async sees(expected) {
    for (const [at, ofMap] of [false, true].entries()) {
      let wrong = [];
      const differences = async () => {
        const numbers = await this.session.run(numbersInPage, ofMap);
        wrong = numbers ? differing(numbers, expected[at]) : ["not all numbers have been worked out"];
        return wrong.length;
      };
      await becomes(differences, 0).catch(() => none(wrong));
    }
  }
}

/** A line for each number that is not as it should be. */
function differing(numbers, expected) {
  const lines = numbers.flatMap(([name, value, words], at) => {
    const [otherName, otherValue, otherWords] = expected[at] ?? [];
    const same = name === otherName && value === otherValue && words === otherWords;
    return same ? [] : [`${name}: ${value} (${words}), and in Chromium ${otherName}: ${otherValue} (${otherWords})`];
  });
  if (numbers.length !== expected.length) lines.push(`${numbers.length} numbers, and in Chromium ${expected.length}`);
  return lines;
}
