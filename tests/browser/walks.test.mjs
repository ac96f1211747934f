// Whatever a reader does, in whatever order, the page ends where a fresh load of its address does. `WALKS=200` takes
// more of the walks, `SEED=7` begins with another one.

import assert from "node:assert/strict";
import { test } from "node:test";
import { languages, none, openWhole, origin, settled, unfold } from "./harness.mjs";

/** How long a page may take for what it does by itself, however many of them are open, in milliseconds. */
const patience = 60_000;

const walks = Number(process.env.WALKS ?? 6);
const firstSeed = Number(process.env.SEED ?? 1);
const steps = 15;

/** What a reader can do is done by script inside the page: `walk(seed, steps)` says what it did. */
const walker = () => {
  /** What opens, copies or saves something and changes no state. */
  const apart = "[data-share], [data-share-finding], [data-share-panel] *, [data-check], a, [data-snippet] *";

  function* chance(seed) {
    let state = seed >>> 0;
    for (;;) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    }
  }

  const tell = (element, ...types) => {
    for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  /** One way for each kind of control; each says what it did. */
  const ways = {
    "input[type=range]": (input, next) => {
      // A drag, of which the last event counts.
      for (let event = 0; event < 3; event += 1) {
        input.value = Number(input.min) + next() * (input.max - input.min);
        tell(input, "input");
      }
      tell(input, "change");
      return input.value;
    },
    "input[type=number]": (input, next) => {
      const inside = Number(input.min) + next() * (input.max - input.min);
      const typed = ["", "-7", "1e9", inside.toFixed(1), inside.toFixed(2), String(Math.round(inside))];
      input.value = typed[Math.floor(next() * typed.length)];
      tell(input, "input", "change");
      return input.value;
    },
    "input[type=checkbox]": (input) => {
      input.click();
      return input.checked;
    },
    select: (select, next) => {
      const options = [...select.options].filter(({ disabled }) => !disabled);
      select.value = options[Math.floor(next() * options.length)].value;
      tell(select, "input", "change");
      return select.value;
    },
    button: (button) => button.click(),
    summary: (summary) => summary.click(),
    ".point__handle": (handle, next) => {
      const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"];
      const key = keys[Math.floor(next() * keys.length)];
      const point = handle.closest("[tabindex]") ?? handle;
      point.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      return key;
    },
    ".pointed": (picture, next) => {
      const drawing = picture.querySelector("svg");
      const { left, top, width, height } = drawing.getBoundingClientRect();
      const at = { clientX: left + width * next(), clientY: top + height * next(), bubbles: true };
      drawing.dispatchEvent(new MouseEvent("click", at));
      return "click";
    },
  };

  const name = (element) =>
    [element.closest("[data-part]")?.dataset.part, element.localName, ...Object.entries(element.dataset).flat(), element.id].filter(Boolean).join(" ");

  globalThis.walk = async (seed, steps) => {
    const random = chance(seed);
    const next = () => random.next().value;
    const did = [];
    for (let step = 0; step < steps; step += 1) {
      // Each kind as often as any other, so that few buttons are not lost among many sliders.
      const kinds = Object.keys(ways).map((kind) => [kind, [...document.querySelectorAll(`main :is(${kind})`)].filter(
        (one) => !one.matches(apart) && !one.disabled && one.checkVisibility(),
      )]).filter(([, all]) => all.length > 0);
      const [kind, all] = kinds[Math.floor(next() * kinds.length)];
      const control = all[Math.floor(next() * all.length)];
      const called = name(control);
      did.push([called, ways[kind](control, next)].filter((word) => word !== undefined).join(" = "));
      if (next() < 0.5) await frame();
    }
    return did;
  };
};

/** What the page shows: every number, text and picture, and where each control stands. */
const seen = (page) =>
  page.evaluate(() => {
    const main = document.querySelector("main");
    const copy = main.cloneNode(true);
    // Said in passing; a fresh load has nothing to say of the way there.
    for (const passing of copy.querySelectorAll("[data-announcement], .notices, [data-notice], [data-share-panel], [role=status]")) passing.remove();
    const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    for (const comment of [...{ *[Symbol.iterator]() { while (comments.nextNode()) yield comments.currentNode; } }]) comment.remove();
    // Where it stands is compared below.
    for (const option of copy.querySelectorAll("option")) option.removeAttribute("selected");
    // Nor does it matter which attribute came first.
    for (const element of copy.querySelectorAll("*")) {
      const attributes = [...element.attributes].toSorted((one, other) => (one.name < other.name ? -1 : 1));
      for (const { name } of attributes) element.removeAttribute(name);
      for (const attribute of attributes) element.setAttributeNode(attribute);
    }
    const blocks = [...copy.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part.innerHTML]);
    return {
      ...Object.fromEntries(blocks),
      numbers: [...main.querySelectorAll("data[data-value]")].map((one) => [one.dataset.value, one.value, one.textContent]),
      controls: [...main.querySelectorAll("input:not([data-share-link]), select")].map((one) => [...Object.values(one.dataset), one.value, one.disabled]),
    };
  });

/** Where two texts part, with a little around. */
function parting(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 120), at + 80);
  return `\n    walked: ${around(one)}\n    loaded: ${around(other)}`;
}

const differences = (walked, loaded) =>
  Object.keys(loaded)
    .filter((what) => JSON.stringify(walked[what]) !== JSON.stringify(loaded[what]))
    .map((what) => `${what}:${parting(JSON.stringify(walked[what]), JSON.stringify(loaded[what]))}`);

/** Loads an address anew and waits until all of it has come, since everything is in sight. */
async function load(page, address) {
  page.said.length = 0;
  await page.goto(origin + address);
  await page.waitForSelector("[data-deferred-ready]", { timeout: patience });
  await page.waitForFunction(
    () => [...document.querySelectorAll("[data-strip]")].every((strip) => !strip.checkVisibility() || strip.hasChildNodes()),
    null,
    { timeout: patience },
  );
}

test(`${walks} walks over every control end where a fresh load of their address does`, async (t) => {
  const [page, fresh] = [await openWhole(t, { init: walker }), await openWhole(t)];
  const wrong = [];
  for (let seed = firstSeed; seed < firstSeed + walks; seed += 1) {
    const { path } = languages[seed % languages.length];
    await load(page, path);
    const did = await page.evaluate(([seed, steps]) => walk(seed, steps), [seed, steps]);
    await settled(page);
    const query = new URL(page.url()).search;
    await load(fresh, path + query);
    // What is folded is not in the address; what was never opened is not worked out.
    for (const one of [page, fresh]) {
      await unfold(one);
      await settled(one);
    }
    const end = Date.now() + patience / 4;
    let found = differences(await seen(page), await seen(fresh));
    while (found.length > 0 && Date.now() < end) {
      await page.waitForTimeout(300);
      found = differences(await seen(page), await seen(fresh));
    }
    const said = [...page.said, ...fresh.said];
    if (found.length + said.length > 0) {
      wrong.push([`SEED=${seed} ${path}${query}`, ...[...did, ...found, ...said].map((line) => `  ${line}`)].join("\n"));
    }
  }
  t.diagnostic(`seeds ${firstSeed} to ${firstSeed + walks - 1}`);
  none(wrong);
});
