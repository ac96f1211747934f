// The explainer in the engines of Firefox and Safari as in Chromium's, which the other tests hold
// to the model: the same numbers to the last digit, and a reader's hands reach them.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { becomes, fontSets, openPage, origin, parts } from "../harness.mjs";
import { startHost } from "./host.mjs";
import { numbersOf, Reader } from "./reader.mjs";
import { keys, Session } from "./webdriver.mjs";

const { FIREFOX, FONTS, GECKODRIVER, WEBKITWEBDRIVER, XVFB } = process.env;
assert.ok(FIREFOX && GECKODRIVER && WEBKITWEBDRIVER && XVFB, "run these tests with `cargo xtask test engines`");

/** What Firefox draws pages in reads no other folder than the system's; without letters it draws boxes. */
const prefs = FONTS ? { "security.sandbox.content.read_path_whitelist": `${FONTS}/` } : {};

/** How each browser is started, without a screen, in the fonts of a set. */
const browsers = {
  Firefox: (fonts) => Session.open({ driver: GECKODRIVER, fonts, capabilities: { "moz:firefoxOptions": { binary: FIREFOX, args: ["-headless"], prefs } } }),
  // MiniBrowser draws on a screen or not at all.
  WebKit: (fonts) => Session.open({ driver: WEBKITWEBDRIVER, fonts, screen: XVFB }),
};

/** Addresses whose numbers are compared: each preset, and levers of every kind at once. */
const addresses = [
  "",
  "?preset=as-signed",
  "?preset=threat-2026-01",
  "?preset=after-ruling",
  "?projects.return=12.5&discount=2.5&funding.take_up=55&fx.korea.spot=1610&fx.japan.drift=-2",
  "?preset=as-signed&tariff.general.fallback=40&tariff.elasticity=4.5&projects.loss_share=35&volatility.korea=12&seed=4242",
];

/** What is asked of the model itself: a preset and levers, each with some luck. */
const questions = [
  ["today", {}, { paths: 2000, seed: 1 }],
  ["as-signed", { "projects.return": 12.5, "fx.korea.spot": 1610 }, { paths: 1500, seed: 42 }],
  ["threat-2026-01", { "tariff.elasticity": 4.5, discount: 0 }, { paths: 1000, seed: 9_007_199_254_740_991 }],
];

/** The answers as text, so that every digit counts. */
const answersInPage = async (questions) => {
  const { default: init, apply, baseline, evaluate, uncertainty } = await import("/pkg/pledge_explainer.js");
  await init();
  const likely = { volatility: { japan: 0.075, korea: 0.065 }, correlation: 0.5, return_sd: 0.03 };
  return questions.map(([preset, levers, draws]) => {
    const assumptions = apply(baseline(preset), levers);
    return [JSON.stringify(evaluate(assumptions)), JSON.stringify(uncertainty(assumptions, { ...likely, ...draws }))];
  });
};

/** What is worked out once for both browsers. */
const known = new Map();
const once = (what, work) => known.get(what) ?? known.set(what, work()).get(what);
/** Pages are closed with Chromium itself. */
const inOpenPage = { after() {} };

/** The numbers of the page at an address as Chromium shows them. */
const inChromium = (query) => once(query, async () => numbersOf(await openPage(inOpenPage, { query })));

/** What the model says in Chromium. */
const modelInChromium = () => once("model", async () => (await openPage(inOpenPage)).evaluate(answersInPage, questions));

/** How wide a word is in the page's two fonts, in pixels. */
const wordInPage = () =>
  ["sans-serif", "serif"].map((family) => {
    const word = Object.assign(document.createElement("span"), { textContent: "Handgloves" });
    word.style.font = `200px ${family}`;
    document.body.append(word);
    const { width } = word.getBoundingClientRect();
    word.remove();
    return width;
  });

const frameInElement = () => document.querySelector("pledge-explainer").shadowRoot.querySelector("iframe");

const explainer = `<script src="${origin}/pkg/embed.js"></script><pledge-explainer part="currency"></pledge-explainer>`;

/** Places where nobody sees the frame at first, and how it comes into sight. */
const hidden = {
  "far below": [`<p style="height:6000px">An article.</p>${explainer}<p style="height:2000px">Its end.</p>`, () => document.querySelector("pledge-explainer").scrollIntoView({ behavior: "instant" })],
  "in an accordion": [`<div id="fold" style="max-height:0;overflow:hidden">${explainer}</div>`, () => { document.querySelector("#fold").style.maxHeight = "none"; }],
  "in a carousel": [
    `<div style="overflow:hidden;width:600px"><div id="track" style="display:flex;width:1200px"><div style="flex:none;width:600px">First.</div><div style="flex:none;width:600px">${explainer}</div></div></div>`,
    () => { document.querySelector("#track").style.transform = "translateX(-600px)"; },
  ],
};

/** Writes down each height of the frame from its first word on. */
const noting = `<script>
  const heights = [];
  const note = () => {
    const height = document.querySelector("pledge-explainer")?.shadowRoot?.querySelector("iframe")?.clientHeight;
    if (height && heights.at(-1) !== height) heights.push(height);
    document.body.dataset.heights = heights.join();
  };
  addEventListener("message", function first({ data }) {
    if (data?.type !== "height") return;
    removeEventListener("message", first);
    setTimeout(() => setInterval(note, 16));
  });
</script>`;

const host = await startHost({
  ...Object.fromEntries(Object.entries(hidden).map(([where, [html]]) => [`/${where.replaceAll(" ", "-")}`, noting + html])),
  "/frame": `<p>before</p><script src="${origin}/pkg/embed.js"></script><pledge-explainer part="currency"></pledge-explainer><p>after</p>`,
  "/inline": `<script src="/pkg/embed.js"></script><pledge-explainer mode="inline" part="currency" fx.korea.spot="1600"></pledge-explainer>`,
  "/narrow": `<iframe src="${origin}/pkg/index.html" title="t" width="320" height="800"></iframe>`,
});
after(host.stop);

describe("every engine", { concurrency: true }, () => {
  for (const [name, start] of Object.entries(browsers)) {
    describe(name, { concurrency: 1 }, () => {
      let session;
      let reader;
      before(async () => {
        session = await start(fontSets[0]);
        reader = new Reader(session);
      });
      after(() => session?.close());

      test(`${name} shows every part of the page, and nothing has failed`, async () => {
        await reader.open();
        const partsInPage = () =>
          [...document.querySelectorAll("section[data-part]")].filter((one) => one.checkVisibility() && one.clientHeight > 100).map((one) => one.dataset.part);
        assert.deepEqual(await session.run(partsInPage), parts);
        const failuresInPage = () => document.querySelectorAll("[data-failed], [data-unavailable]:not([hidden]), [data-notice]:not([hidden])").length;
        assert.equal(await session.run(failuresInPage), 0);
      });

      test(`${name} answers with the digits of Chromium, futures too`, async () => {
        await reader.open();
        const answers = await session.run(answersInPage, questions);
        const expected = await modelInChromium();
        for (const [at, [preset]] of questions.entries()) {
          assert.equal(answers[at][0], expected[at][0], `evaluate, ${preset}`);
          assert.equal(answers[at][1], expected[at][1], `uncertainty, ${preset}`);
        }
      });

      for (const address of addresses) {
        test(`${name} shows the numbers and words of Chromium at pkg/${address}`, async () => {
          await reader.open(address);
          await reader.sees(await inChromium(address));
        });
      }

      test(`in ${name} a slider moved by keys goes step by step and to both ends`, async () => {
        await reader.open();
        await reader.press("fx.korea.spot", "Home");
        const [min] = await reader.stands("fx.korea.spot");
        const step = await reader.step("fx.korea.spot");
        await reader.press("fx.korea.spot", "ArrowRight", "ArrowRight", "ArrowUp");
        await becomes(() => reader.stands("fx.korea.spot"), [min + 3 * step, min + 3 * step]);
        await reader.press("fx.korea.spot", "End");
        const [max] = await reader.stands("fx.korea.spot");
        assert.ok(max > min + 100, `the ends are ${min} and ${max}`);
        await reader.sees(await inChromium(`?fx.korea.spot=${max}`));
      });

      test(`in ${name} a slider dragged with the mouse changes the numbers, the address, and what its link shows`, async () => {
        await reader.open();
        const [before] = await reader.stands("projects.return");
        await reader.drag("projects.return", 0.7);
        const [value, written] = await reader.stands("projects.return");
        assert.ok(value > before, `from ${before} the slider went to ${value}`);
        assert.equal(written, value);
        await becomes(async () => (await reader.query())["projects.return"], String(value));
        const expected = await inChromium(`?projects.return=${value}`);
        await reader.sees(expected);
        const link = new URL(await session.address()).search;
        await session.go("about:blank");
        await reader.open(link);
        await reader.sees(expected);
      });

      test(`in ${name} a number typed into a field counts, and the reset takes it back`, async () => {
        await reader.open();
        await reader.type("discount", "6.5");
        await becomes(() => reader.stands("discount"), [6.5, 6.5]);
        await reader.sees(await inChromium("?discount=6.5"));
        // That of the brief gives way to the one in the bar, where both are on a page.
        await reader.click(".result-bar [data-reset]");
        await reader.sees(await inChromium(""));
      });

      test(`in ${name} a state of the law chosen with the mouse changes every number`, async () => {
        await reader.open();
        await reader.click('[data-preset="as-signed"]');
        await reader.sees(await inChromium("?preset=as-signed"));
        assert.equal((await reader.query()).preset, "as-signed");
      });

      test(`${name} switches between the languages, and the reader's numbers and the link go along`, async () => {
        await reader.open("?projects.return=12.5&discount=2.5");
        const offeredInPage = () => [...document.querySelectorAll(".languages a[hreflang]")].map((way) => way.hreflang);
        const readInPage = () => [document.documentElement.lang, document.querySelector("h1").textContent];
        const valuesInPage = () => [...document.querySelectorAll("data[data-value]")].map((one) => [one.dataset.value, one.value]).sort();
        const values = await session.run(valuesInPage);
        const offered = await session.run(offeredInPage);
        assert.deepEqual(offered, ["en", "ja", "ko"]);
        const headlines = new Map([await session.run(readInPage)]);
        for (const language of [...offered.slice(1), "en"]) {
          await reader.click(`.languages a[hreflang="${language}"]`);
          // A page that is being left must not be asked: WebKit's driver does not survive it.
          const path = language === "en" ? "/pkg/" : `/pkg/${language}/`;
          await becomes(async () => new URL(await session.address()).pathname, path);
          await reader.reacts();
          assert.equal((await session.run(readInPage))[0], language);
          await becomes(() => session.run(valuesInPage), values, language);
          const { "projects.return": projects, discount } = await reader.query();
          assert.deepEqual({ projects, discount }, { projects: "12.5", discount: "2.5" });
          headlines.set(...(await session.run(readInPage)));
        }
        assert.deepEqual([new Set(headlines.keys()).size, new Set(headlines.values()).size], [3, 3], "each language has a headline of its own");
      });

      test(`in ${name} the element shows the explainer whole on somebody's page, and tells it what a reader changes`, async () => {
        await session.go(`${host.origin}/frame`);
        const eventsInPage = () => document.body.dataset.events ?? "[]";
        const events = async () => JSON.parse(await session.run(eventsInPage));
        await becomes(async () => (await events()).map(({ type }) => type), ["pledge-ready"]);
        const room = async () => {
          const frame = await session.run(() => document.querySelector("pledge-explainer").shadowRoot.querySelector("iframe").clientHeight);
          await session.enter(frameInElement);
          const content = await session.run(() => document.body.getBoundingClientRect().height);
          await session.leave();
          return frame - content;
        };
        const left = await room();
        assert.ok(left >= 0 && left <= 60, `the frame is ${left} px higher than what it shows`);

        // WebKit's driver counts pixels from the window's corner, whatever the frame.
        await session.enter(frameInElement);
        const [before] = await reader.stands("fx.korea.spot");
        const track = await reader.track("fx.korea.spot", 0.9);
        await session.leave();
        await reader.dragWithin(frameInElement, track);
        await session.enter(frameInElement);
        const [spot] = await reader.stands("fx.korea.spot");
        assert.ok(spot > before, `from ${before} the slider went to ${spot}`);
        await session.leave();
        // A thumb that rests on its way has settled there too.
        await becomes(async () => new URLSearchParams((await events()).at(-1).state).get("fx.korea.spot"), String(spot));
        const [ready, ...changes] = await events();
        assert.deepEqual([ready.type, ...new Set(changes.map(({ type }) => type))], ["pledge-ready", "pledge-change"]);
        const { values } = changes.at(-1);
        await session.enter(frameInElement);
        const expected = JSON.parse((await session.run(answersInPage, [["today", { "fx.korea.spot": spot }, { paths: 1, seed: 1 }]]))[0][0]);
        await session.leave();
        for (const country of ["japan", "korea"]) {
          for (const [field, value] of Object.entries(expected[country].summary)) assert.equal(values[`${country}.${field}`], value, field);
        }
      });

      for (const [where, [, show]] of Object.entries(hidden)) {
        test(`in ${name} a frame ${where} keeps the height of its first word`, async () => {
          await session.go(`${host.origin}/${where.replaceAll(" ", "-")}`);
          const eventsInPage = () => (document.body.dataset.events ?? "").includes("pledge-ready");
          await becomes(() => session.run(eventsInPage), true, "the explainer reacts");
          // Longer than any task of the page waits.
          await new Promise((done) => setTimeout(done, 4000));
          await session.run(show);
          await new Promise((done) => setTimeout(done, 1500));
          const heights = await session.run(() => document.body.dataset.heights);
          assert.match(heights, /^\d+$/);
        });
      }

      test(`in ${name} mode="inline" shows the explainer in somebody's page itself, and its sliders move`, async () => {
        await session.go(`${host.origin}/inline`);
        const inlineInPage = () => {
          const inside = document.querySelector("pledge-explainer").shadowRoot;
          const [slider] = inside?.querySelectorAll('[data-ready] input[type=range][data-lever="fx.korea.spot"]') ?? [];
          slider?.focus();
          const shown = [...(inside?.querySelectorAll("section[data-part]") ?? [])].filter((one) => one.clientHeight > 0);
          return [inside?.querySelector("iframe") === null, shown.map((one) => one.dataset.part), slider?.value];
        };
        await becomes(() => session.run(inlineInPage), [true, ["currency"], "1600"]);
        await session.press(keys.ArrowRight, keys.ArrowUp);
        await becomes(() => session.run(inlineInPage), [true, ["currency"], "1602"]);
        const stateInPage = () => JSON.parse(document.body.dataset.events ?? "[]").at(-1)?.state ?? "";
        await becomes(async () => new URLSearchParams(await session.run(stateInPage)).get("fx.korea.spot"), "1602");
      });

      for (const fonts of fontSets) {
        /** A browser with these fonts, and what a reader does in it. */
        const inFonts = async (t) => {
          if (fonts === fontSets[0]) return [session, reader];
          const other = await start(fonts);
          t.after(() => other.close());
          return [other, new Reader(other)];
        };

        test(`${name} draws the letters of the ${fonts} fonts as Chromium does, and at 320 px nothing is cut off or overlaps the edge`, async (t) => {
          const [session, reader] = await inFonts(t);
          await session.go(`${host.origin}/narrow`);
          await session.enter(() => document.querySelector("iframe"));
          await reader.reacts();
          const words = await session.run(wordInPage);
          const expected = await (await openPage(t, { fonts })).evaluate(wordInPage);
          for (const [at, width] of words.entries()) {
            assert.ok(Math.abs(width / expected[at] - 1) < 0.02, `the word is ${words} px wide, in Chromium ${expected}`);
          }
          const wideInPage = () => {
            const room = document.documentElement.clientWidth;
            const scrolls = (one) => one.closest(".visually-hidden") || (one.parentElement && getComputedStyle(one.parentElement).overflowX !== "visible");
            const wide = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility() && !scrolls(one) && one.getBoundingClientRect().right > room + 1);
            return [document.documentElement.scrollWidth <= room, wide.map((one) => `${one.localName}.${one.getAttribute("class")} ends at ${one.getBoundingClientRect().right}`)];
          };
          const [fits, wide] = await session.run(wideInPage);
          await session.leave();
          assert.ok(fits, wide.join("\n"));
        });
      }
    });
  }
});
