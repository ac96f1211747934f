import assert from "node:assert/strict";
import { test } from "node:test";
import { openHost, openPage, origin, parts } from "./harness.mjs";

/**
 * Runs a function in the page with the module and a fresh element below the
 * page's own explainer.
 */
function withHost(page, run) {
  return page.evaluate(`(async () => {
    const module = await loadProgram();
    const host = document.createElement("div");
    document.body.append(host);
    const refusal = (act) => {
      try {
        act();
      } catch (error) {
        return error instanceof Error ? error.message : "not an Error: " + error;
      }
      return null;
    };
    return (${run})(module, host, refusal);
  })()`);
}

test("mount builds the explainer that its options ask for", async (t) => {
  const page = await openPage(t);
  const seen = await withHost(page, async ({ mount, evaluate, apply, baseline }, host) => {
    await mount(host, { part: ["currency"], preset: "as-signed", levers: { "fx.korea.spot": 1600 }, lock: ["fx.japan.spot"], theme: "dark" }).ready;
    await new Promise(requestAnimationFrame);
    const shown = host.querySelector('[data-part=currency] data[data-value^="korea."]');
    const [country, field] = shown.dataset.value.split(".");
    return {
      visible: [...host.querySelectorAll("[data-part]")].filter((one) => one.checkVisibility()).map((one) => one.dataset.part),
      ready: host.hasAttribute("data-ready") && host.hasAttribute("data-pledge-explainer"),
      spot: host.querySelector('[data-lever="fx.korea.spot"]').value,
      locked: host.querySelector('[data-lever="fx.japan.spot"]').disabled,
      value: Number(shown.value),
      expected: evaluate(apply(baseline("as-signed"), { "fx.korea.spot": 1600 }))[country].summary[field],
      address: location.search,
    };
  });
  assert.deepEqual(seen.visible, ["currency"]);
  assert.ok(seen.ready);
  assert.equal(seen.spot, "1600");
  assert.ok(seen.locked);
  assert.ok(Math.abs(seen.value - seen.expected) <= 1e-9 * Math.abs(seen.expected));
  assert.equal(seen.address, "", "an explainer inside somebody's page leaves the address alone");
});

test("an update in the same breath as the mount reaches the controls", async (t) => {
  const page = await openPage(t);
  const seen = await withHost(page, async ({ mount }, host) => {
    const explainer = mount(host, { preset: "as-signed", levers: { "fx.korea.spot": 1600 } });
    explainer.update({ preset: "today", levers: { "fx.korea.spot": 1500 } });
    await explainer.ready;
    await new Promise(requestAnimationFrame);
    return {
      spot: host.querySelector('[data-lever="fx.korea.spot"]').value,
      pressed: host.querySelector("[data-preset][aria-pressed=true]").dataset.preset,
    };
  });
  assert.deepEqual(seen, { spot: "1500", pressed: "today" });
});

test("what never changes comes along: the terms, the timeline and the sources", async (t) => {
  const page = await openPage(t);
  await withHost(page, async ({ mount }, host) => {
    host.id = "second";
    await mount(host, {}).ready;
  });
  await page.waitForSelector("#second [data-part=terms] table");
  for (const part of parts) {
    const [first, second] = await page.locator(`section[data-part="${part}"]`).all();
    // The strips of the sliders and the map come as they come into sight.
    const words = (section) =>
      section.evaluate((section) => {
        const still = section.cloneNode(true);
        for (const strip of still.querySelectorAll("[data-strip],[data-flips],.map")) strip.replaceChildren();
        return still.textContent;
      });
    assert.equal(await words(second), await words(first), part);
  }
});

test("update changes what it names and leaves the rest", async (t) => {
  const page = await openPage(t);
  const seen = await withHost(page, async ({ mount }, host) => {
    const explainer = mount(host, { levers: { "fx.korea.spot": 1600 } });
    await explainer.ready;
    explainer.update({ levers: { "projects.return": 9 } });
    await new Promise(requestAnimationFrame);
    const stands = (lever) => host.querySelector(`[data-lever="${lever}"]`).value;
    const after = [stands("fx.korea.spot"), stands("projects.return")];
    explainer.update({ preset: "as-signed", part: "size" });
    await new Promise(requestAnimationFrame);
    const pressed = host.querySelector('[data-preset="as-signed"]').getAttribute("aria-pressed");
    return [...after, pressed, [...host.querySelectorAll("[data-part]")].filter((one) => one.checkVisibility()).length];
  });
  assert.deepEqual(seen, ["1600", "9", "true", 1]);
});

test("mounting into an element that holds an explainer is refused, and the first one works on", async (t) => {
  const page = await openPage(t);
  const [message, value] = await withHost(page, async ({ mount }, host, refusal) => {
    const explainer = mount(host, {});
    const message = refusal(() => mount(host, {}));
    await explainer.ready;
    explainer.update({ levers: { "fx.korea.spot": 1700 } });
    await new Promise(requestAnimationFrame);
    return [message, host.querySelector('[data-lever="fx.korea.spot"]').value];
  });
  assert.ok(message?.length > 10, message);
  assert.equal(value, "1700");
  assert.deepEqual(page.said, []);
});

test("an explainer that is destroyed before it has come leaves the element as it was", async (t) => {
  const page = await openPage(t);
  const left = await withHost(page, async ({ mount }, host) => {
    const explainer = mount(host, { theme: "dark" });
    explainer.destroy();
    await explainer.ready;
    return host.outerHTML;
  });
  assert.match(left, /^<div( class="")?><\/div>$/);
  assert.deepEqual(page.said, []);
});

test("an explainer whose files do not come says so and leaves the element free", async (t) => {
  const page = await openPage(t);
  await page.route("**/pkg/ko/", (route) => route.fulfill({ status: 404, body: "no" }));
  const seen = await withHost(page, async ({ mount }, host) => {
    const failure = await mount(host, { lang: "ko" }).ready.catch((error) => error.message);
    const left = host.outerHTML;
    await mount(host, {}).ready;
    return { failure, left, parts: host.querySelectorAll("[data-part]").length };
  });
  assert.match(seen.failure, /ko\/ answers 404/);
  assert.match(seen.left, /^<div( class="")?><\/div>$/);
  assert.equal(seen.parts, parts.length);
});

test("an update to another language shows the page of that language with what was chosen", async (t) => {
  const page = await openPage(t);
  const seen = await withHost(page, async ({ mount }, host) => {
    const explainer = mount(host, { levers: { "fx.korea.spot": 1600 } });
    await explainer.ready;
    explainer.update({ lang: "ja" });
    while (host.lang !== "ja" || !host.hasAttribute("data-ready")) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return { spot: host.querySelector('[data-lever="fx.korea.spot"]').value, title: host.querySelector("h1").textContent };
  });
  assert.equal(seen.spot, "1600");
  assert.match(seen.title, /[\u3040-\u30ff]/);
});

test("destroy leaves the element as it was; twice is harmless; update afterwards is an error", async (t) => {
  const page = await openPage(t);
  const seen = await withHost(page, async ({ mount }, host, refusal) => {
    const explainer = mount(host, { theme: "dark" });
    await explainer.ready;
    explainer.destroy();
    const twice = refusal(() => explainer.destroy());
    const update = refusal(() => explainer.update({}));
    const left = host.outerHTML;
    const again = mount(host, {});
    again.update({});
    await again.ready;
    return { twice, update, left, again: host.querySelectorAll("[data-part]").length };
  });
  assert.equal(seen.twice, null);
  assert.ok(seen.update?.length > 10, seen.update);
  assert.match(seen.left, /^<div( class="")?><\/div>$/);
  assert.equal(seen.again, parts.length);
  assert.deepEqual(page.said, []);
});

for (const how of ["is destroyed before the last of its program has come", "does not get the last of its program"]) {
  test(`an explainer that ${how} leaves the element as it was, and free`, async (t) => {
    let go;
    const held = new Promise((resolve) => { go = resolve; });
    const page = await openHost(t, '<div id="here" class="theirs" lang="fr"></div>', { at: origin });
    const isDestroyed = how.startsWith("is destroyed");
    let comes = false;
    await page.route("**/page_deferred.wasm", async (route) => {
      if (isDestroyed) await held;
      if (comes) await route.continue();
      else await route.fulfill({ status: 404, body: "no" });
    });
    const seen = await page.evaluate(async (isDestroyed) => {
      const { default: init, mount } = await import("/pkg/pledge_explainer.js");
      await init();
      globalThis.mountAgain = () => mount(here, {}).ready;
      const explainer = mount(here, { part: "size", theme: "dark" });
      const ready = explainer.ready.then(() => "", (error) => error.message);
      if (isDestroyed) {
        while (!here.hasAttribute("data-ready")) await new Promise(requestAnimationFrame);
        explainer.destroy();
      }
      return { message: isDestroyed ? "" : await ready, left: here.outerHTML };
    }, isDestroyed);
    assert.equal(seen.left, '<div id="here" class="theirs" lang="fr"></div>');
    if (!isDestroyed) assert.match(seen.message, /page_deferred\.wasm.*Is all of pkg\/ there/);
    comes = true;
    go();
    await page.evaluate(() => mountAgain());
    assert.equal(await page.locator("#here [data-part]").count(), parts.length);
  });
}

test("two explainers on one page do not move each other", async (t) => {
  const page = await openPage(t);
  const values = await withHost(page, async ({ mount }, host) => {
    await mount(host, { levers: { "fx.korea.spot": 1650 } }).ready;
    await new Promise(requestAnimationFrame);
    return [...document.querySelectorAll('[data-lever="fx.korea.spot"]')].map(({ value }) => value);
  });
  assert.equal(values.at(-1), "1650");
  assert.notEqual(values[0], "1650");
});

test("an explainer lives on when nobody keeps what mount returned", async (t) => {
  const page = await openPage(t);
  const alive = await withHost(page, async ({ mount }, host) => {
    for (let round = 0; round < 20; round += 1) {
      // Whoever throws the handle away has it collected some time later.
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve));
      if (round === 0) await mount(host, {}).ready;
    }
    return [host, document.querySelector("[data-pledge-explainer]")].map((one) => one.querySelectorAll("section[data-part]").length);
  });
  assert.deepEqual(alive, [parts.length, parts.length]);
});

const impossible = {
  "an unknown option": { colour: "red" },
  "an unknown preset": { preset: "tomorrow" },
  "a number for a preset": { preset: 7 },
  "an unknown part": { part: ["nothing"] },
  "a number for a part": { part: 3 },
  "an unknown theme": { theme: "pink" },
  "an unknown language": { lang: "xx" },
  "a text for the levers": { levers: "fx.korea.spot=1600" },
  "an unknown lever": { levers: { gravity: 9.81 } },
  "a text for a lever": { levers: { "fx.korea.spot": "1600" } },
  "a lever past its end": { levers: { "fx.korea.spot": 1e9 } },
  "an unknown lever to lock": { lock: ["gravity"] },
  "a text for all options": "today",
  "a number for all options": 7,
  "a list for all options": [],
};

for (const [what, options] of Object.entries(impossible)) {
  test(`mount and update refuse ${what} and change nothing`, async (t) => {
    const page = await openPage(t);
    const seen = await withHost(
      page,
      `async ({ mount }, host, refusal) => {
        const options = ${JSON.stringify(options)};
        const before = host.outerHTML;
        const mounting = refusal(() => mount(host, options));
        const untouched = host.outerHTML === before;
        const explainer = mount(host, { levers: { "fx.korea.spot": 1600 } });
        await explainer.ready;
        const updating = refusal(() => explainer.update(options));
        await new Promise(requestAnimationFrame);
        return { mounting, untouched, updating, spot: host.querySelector('[data-lever="fx.korea.spot"]').value };
      }`,
    );
    assert.match(String(seen.mounting), /allowed/);
    assert.match(String(seen.updating), /allowed/);
    assert.ok(seen.untouched);
    assert.equal(seen.spot, "1600");
    assert.deepEqual(page.said, []);
  });
}

test("what a query asks of mount and cannot have is said in the console, and to no reader", async (t) => {
  const page = await openPage(t);
  const notices = await withHost(page, async ({ mount }, host) => {
    await mount(host, { query: "projects.return=999&projects.retrn=9&discount=4" }).ready;
    await new Promise(requestAnimationFrame);
    return [host.querySelectorAll("[data-notice]").length, host.querySelector('[data-lever="discount"]').value];
  });
  assert.deepEqual(notices, [0, "4"]);
  assert.equal(page.said.filter((line) => line.startsWith("warning: ") && line.includes("allowed")).length, 2);
});

test("links of a mounted explainer lead to what it shows, or open beside the page", async (t) => {
  const page = await openPage(t);
  await withHost(page, async ({ mount }, host) => {
    document.querySelector("[data-pledge-explainer]").remove();
    host.id = "mounted";
    await mount(host, {}).ready;
  });
  const before = page.url();
  await page.locator("#mounted a[href='#payback']").first().click();
  assert.ok(await page.evaluate(() => scrollY > 1000));
  assert.equal(page.url(), before, "the address is the page's own");
  const [opened] = await Promise.all([page.context().waitForEvent("page"), page.locator("#mounted a[href*='sources.html']:visible").first().click()]);
  assert.match(opened.url(), /sources\.html/);
  assert.equal(page.url(), before);
  const left = await page.locator("#mounted").evaluate((host) => [...host.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href")).filter((to) => !host.querySelector(`[id="${to.slice(1)}"]`)));
  assert.deepEqual(left, []);
});

test("another theme is no change that a script hears of, another slider is", async (t) => {
  const page = await openPage(t);
  const heard = await withHost(page, async ({ mount }, host) => {
    const heard = [];
    host.addEventListener("pledge-change", ({ detail }) => heard.push(detail.state));
    const explainer = mount(host, {});
    await explainer.ready;
    explainer.update({ theme: "dark" });
    await new Promise((done) => setTimeout(done, 600));
    explainer.update({ levers: { discount: 5 } });
    while (!heard.length) await new Promise((done) => setTimeout(done, 30));
    return heard;
  });
  assert.equal(heard.length, 1);
  assert.match(heard[0], /discount=5/);
});

test("mount refuses what is no element", async (t) => {
  const page = await openPage(t);
  const messages = await withHost(page, ({ mount }, host, refusal) =>
    [undefined, null, "#host", {}, document].map((one) => refusal(() => mount(one, {}))),
  );
  for (const message of messages) assert.ok(message, "it was accepted");
  const works = await withHost(page, async ({ mount }, host) => {
    await mount(host, {}).ready;
    return host.querySelectorAll("[data-part]").length;
  });
  assert.equal(works, parts.length);
});

test("a hundred mounts and destroys leave memory, nodes and listeners as they were", async (t) => {
  const page = await openPage(t);
  const debug = await page.context().newCDPSession(page);
  await debug.send("Performance.enable");
  const round = (count) =>
    withHost(
      page,
      `async ({ mount }, host) => {
        for (let index = 0; index < ${count}; index += 1) {
          const explainer = mount(host, { levers: { "fx.korea.spot": 1200 + index } });
          await explainer.ready;
          explainer.update({ levers: { "projects.return": 9 } });
          await new Promise((resolve) => setTimeout(resolve));
          explainer.destroy();
        }
        host.remove();
        const page = await import("/pkg/page.js");
        return (await page.default()).memory.buffer.byteLength;
      }`,
    );
  const measure = async (count) => {
    const wasm = await round(count);
    await page.waitForLoadState("networkidle");
    for (let again = 0; again < 3; again += 1) await debug.send("HeapProfiler.collectGarbage");
    const { metrics } = await debug.send("Performance.getMetrics");
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return { wasm, heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
  };
  // The first ones fill caches.
  await measure(30);
  const before = await measure(10);
  const after = await measure(100);
  assert.equal(after.wasm, before.wasm, "bytes of wasm memory");
  assert.ok(after.wasm <= 6e6, `${after.wasm} bytes of wasm memory`);
  assert.ok(after.nodes - before.nodes < 50, `${after.nodes - before.nodes} nodes stay`);
  assert.ok(after.listeners - before.listeners < 10, `${after.listeners - before.listeners} listeners stay`);
  const kept = (after.heap - before.heap) / 100;
  assert.ok(kept < 2_000, `each mount keeps ${kept.toFixed(0)} bytes of JavaScript`);
});

test("nothing of the page around shows in it: neither direction nor spacing nor case", async (t) => {
  const page = await openPage(t, { width: 700 });
  const [plain, styled] = await page.evaluate(async () => {
    const { mount } = await loadProgram();
    const looks = [];
    for (const css of ["", "direction: rtl; letter-spacing: 5px; word-spacing: 9px; white-space: nowrap; text-transform: uppercase; text-indent: 3em; text-align: right; font-variant: small-caps; font-style: italic; line-height: 3; text-shadow: 1px 1px red; word-break: break-all; list-style: none; border-collapse: collapse; cursor: wait; quotes: none; tab-size: 1"]) {
      const around = document.createElement("div");
      around.style.cssText = css;
      around.style.width = "700px";
      const host = document.createElement("div");
      around.append(host);
      document.body.append(around);
      const explainer = mount(host, { part: ["brief", "currency"] });
      await explainer.ready;
      const seen = [...host.querySelectorAll("h1, h2, p, label, input, svg text, .fill, th, li")].filter((one) => one.checkVisibility());
      const at = host.getBoundingClientRect();
      looks.push(seen.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return `${one.localName} ${[left - at.left, top - at.top, width, height].map(Math.round)}`;
      }));
      explainer.destroy();
      around.remove();
    }
    return looks;
  });
  assert.ok(plain.length > 50);
  assert.deepEqual(styled, plain);
});

test("a hidden place hides it", async (t) => {
  const page = await openPage(t);
  const seen = await withHost(page, async ({ mount }, host) => {
    host.style.visibility = "hidden";
    const around = document.createElement("div");
    around.style.visibility = "hidden";
    document.body.append(around);
    const inner = document.createElement("div");
    around.append(inner);
    await mount(inner, { part: "size" }).ready;
    return getComputedStyle(inner.querySelector("h2")).visibility;
  });
  assert.equal(seen, "hidden");
});
