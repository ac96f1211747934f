// What a reader may need of the page: larger text and more room for it, their own colours, more
// contrast, no motion, and always to see where they are.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, languages, none, openPage, setSlider, settled, unfold } from "./harness.mjs";

/** Adds a style sheet as a reader's browser does, which no policy of a page forbids. */
const restyle = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** What is cut off or sticks out, in a page as wide as the window. */
const cutOff = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    const name = (one) => `${one.className || one.tagName}: ${one.textContent.trim().slice(0, 60)}`;
    const wrong = scrollWidth > clientWidth ? [`${scrollWidth} px of content in ${clientWidth} px`] : [];
    for (const one of document.querySelectorAll("main *")) {
      if (one.closest("svg") || one.matches(".unseen, option") || !one.checkVisibility({ visibilityProperty: true })) continue;
      const { overflowY } = getComputedStyle(one);
      if (overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1) wrong.push(`cut off, ${name(one)}`);
      // Text that leaves a box of a fixed height lies over what follows.
      if (one.matches("button, .control__flips") && one.scrollHeight > one.clientHeight + 2) wrong.push(`too low, ${name(one)}`);
    }
    return wrong;
  });

for (const { lang, path } of languages) {
  for (const width of [320, 1280]) {
    test(`with the widest text spacing nothing is cut off, ${lang} at ${width} px`, async (t) => {
      const page = await openPage(t, { path, width });
      await unfold(page);
      await restyle(
        page,
        "main :not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } main p { margin-bottom: 2em !important }",
      );
      await settled(page);
      none(await cutOff(page));
    });
  }

  test(`at 400 % zoom everything is in one column, ${lang}`, async (t) => {
    const page = await openPage(t, { path, width: 320, height: 256 });
    await unfold(page);
    none(await cutOff(page));
    // Whatever stays in sight leaves room for the rest.
    await setSlider(page, "fx.korea.spot", 1600);
    await drawn(page);
    const bar = await page.locator(".result-bar").boundingBox();
    assert.ok(bar.height <= 44, `the results take ${bar.height} px`);
  });

  for (const [name, size] of [["a phone", { width: 360, height: 640 }], ["the smallest phone", { width: 320, height: 568 }], ["400 % zoom", { width: 320, height: 256 }], ["a tablet", { width: 768, height: 1024 }], ["a desk", { width: 1280, height: 720 }]]) {
    for (const key of ["Tab", "Shift+Tab"]) {
      test(`on ${name} nothing hides what has the focus, by ${key}, ${lang}`, async (t) => {
        const page = await openPage(t, { path, ...size });
        await page.locator("details.more").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
        if (key !== "Tab") await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        const hidden = [];
        let steps = 0;
        for (; steps < 400; steps += 1) {
          await page.keyboard.press(key);
          const seen = await page.evaluate(() => {
            const one = document.activeElement;
            if (one === document.body || one === document.documentElement) return null;
            const { left, top, width, height } = one.getBoundingClientRect();
            const y = top + height / 2;
            // A row of buttons may be longer than a phone is wide; then a part of the button must do.
            const there = [left + 8, left + width / 2].map((x) => document.elementFromPoint(x, y));
            const is = (seen) => seen && (one.contains(seen) || seen.contains(one) || one.parentElement.contains(seen));
            const isSeen = height > innerHeight || there.some(is);
            return { isSeen, name: `${one.className} ${one.dataset.lever ?? one.textContent.slice(0, 40)} at ${Math.round(y)}, under ${there[1]?.className}` };
          });
          if (!seen) break;
          if (!seen.isSeen) hidden.push(seen.name);
        }
        assert.ok(steps > 60, `only ${steps} steps`);
        none(hidden);
      });
    }
  }
}

/** The contrast of two colours as computed styles write them. */
function contrast(one, other) {
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\d.]+/g).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

for (const [name, options] of Object.entries({ light: {}, dark: { colorScheme: "dark" }, "dark by choice": { query: "?theme=dark" } })) {
  test(`more contrast gives quiet words and the edges of controls more of it, ${name}`, async (t) => {
    const read = async (contrast) => {
      const page = await openPage(t, { ...options, contrast });
      return page.evaluate(() => {
        const style = (selector) => getComputedStyle(document.querySelector(selector));
        return { paper: style("main").backgroundColor, quiet: style(".figure__caption").color, edge: style(".choice:not([aria-pressed=true])").borderTopColor, rail: style(".rail").fill };
      });
    };
    const [usual, more] = [await read("no-preference"), await read("more")];
    for (const what of ["quiet", "edge", "rail"]) {
      const [before, after] = [contrast(usual[what], usual.paper), contrast(more[what], more.paper)];
      const least = what === "quiet" || what === "edge" ? 7 : 3;
      assert.ok(after > before && after >= least, `${what}: ${before} before, ${after} with more`);
    }
  });
}

test("in the reader's own colours a pressed button, both countries and the slider's place can be told", async (t) => {
  const page = await openPage(t, { forcedColors: "active" });
  const seen = await page.evaluate(() => {
    const style = (selector) => getComputedStyle(document.querySelector(selector));
    return {
      paper: style("main").backgroundColor,
      pressed: style(".choice[aria-pressed=true]").backgroundColor,
      other: style(".choice[aria-pressed=false]").backgroundColor,
      japan: style('[data-part="verdict"] .line.left').stroke,
      korea: style('[data-part="verdict"] .line.right').stroke,
      cash: style('[data-part="size"] svg rect.right:not(.credit)').fill,
      credit: style('[data-part="size"] svg rect.right.credit').fill,
      words: style('[data-part="verdict"] svg text').fill,
      fill: style(".fill").fill,
      rail: style(".rail").fill,
    };
  });
  assert.notEqual(seen.pressed, seen.other);
  assert.notEqual(seen.japan, seen.korea);
  assert.notEqual(seen.cash, seen.credit);
  assert.notEqual(seen.fill, seen.rail);
  for (const what of ["pressed", "japan", "korea", "words", "fill"]) {
    assert.ok(contrast(seen[what], seen.paper) >= 3, `${what}: ${seen[what]} on ${seen.paper}`);
  }
});

test("nothing moves by itself, whether or not a reader asks for less motion", async (t) => {
  const page = await openPage(t);
  for (const reducedMotion of ["reduce", "no-preference"]) {
    await page.emulateMedia({ reducedMotion });
    const moving = await page.evaluate(() => {
      const times = (one, pseudo) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one, pseudo);
        return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto";
      };
      const all = [...document.querySelectorAll("*")].filter((one) => times(one) || times(one, "::before") || times(one, "::after"));
      return [...all.map((one) => one.outerHTML.slice(0, 80)), ...document.getAnimations().map(String)];
    });
    none(moving);
  }
});
