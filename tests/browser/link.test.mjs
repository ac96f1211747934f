import assert from "node:assert/strict";
import { test } from "node:test";
import { addressIs, agreesWith, call, notices, openPage, outcome, parts, setSlider, settled, standsAt } from "./harness.mjs";

test("a changed slider is in the address, and no history entry is added", async (t) => {
  const page = await openPage(t);
  const before = await page.evaluate(() => history.length);
  const v = (await call(page, "version")).vintage;
  await setSlider(page, "fx.korea.spot", 1600);
  await addressIs(page, { "fx.korea.spot": "1600", v });
  await setSlider(page, "fx.korea.spot", 1700);
  await setSlider(page, "projects.return", 9);
  await addressIs(page, { "fx.korea.spot": "1700", "projects.return": "9", v });
  assert.equal(await page.evaluate(() => history.length), before);
});

test("a shared link shows what its sender saw", async (t) => {
  const sender = await openPage(t);
  await sender.locator('[data-preset="as-signed"]').first().click();
  await setSlider(sender, "fx.japan.spot", 120);
  await setSlider(sender, "funding.take_up", 55);
  await settled(sender);
  const reader = await openPage(t, { query: new URL(sender.url()).search });
  const expected = await outcome(reader, { "fx.japan.spot": 120, "funding.take_up": 55 }, "as-signed");
  await agreesWith(reader, expected);
  assert.equal(await standsAt(reader, "fx.japan.spot"), 120);
  assert.deepEqual(await notices(reader), []);
  assert.deepEqual(reader.said, []);
});

test("a link reaches every button and every lever that its preset sets", async (t) => {
  const page = await openPage(t, { query: "?preset=as-signed&measure=gdp&terms=pooling&projects.return=9" });
  const pressed = await page.evaluate(() =>
    [...document.querySelectorAll("[aria-pressed=true]:not([data-interpretation])")].map((button) => Object.values(button.dataset).join()),
  );
  assert.deepEqual([...new Set(pressed)].sort(), ["as-signed", "gdp", "korea", "npv_usd", "pooling", "usd"]);
  assert.equal(await standsAt(page, "tariff.general.fallback"), 25);
  assert.ok(await page.locator("[data-reset]").first().isEnabled(), "nothing can be reset");
});

test("a number typed before the program arrives is not lost", async (t) => {
  const init = () =>
    document.addEventListener("DOMContentLoaded", () => {
      document.querySelector('[data-lever-number="fx.korea.spot"]').value = "1700";
    });
  const page = await openPage(t, { init });
  await agreesWith(page, await outcome(page, { "fx.korea.spot": 1700 }));
});

test("the levers of a link count whatever the order of its keys", async (t) => {
  const page = await openPage(t, { query: "?tariff.general.fallback=40&preset=as-signed" });
  await agreesWith(page, await outcome(page, { "tariff.general.fallback": 40 }, "as-signed"));
});

test("keys that are not ours are ignored without a word, and kept", async (t) => {
  const page = await openPage(t, { query: "?utm_source=paper&fx.korea.spot=1600&__proto__=1&constructor=2" });
  await agreesWith(page, await outcome(page, { "fx.korea.spot": 1600 }));
  assert.deepEqual(await notices(page), []);
  await setSlider(page, "fx.korea.spot", 1700);
  await page.waitForURL(/fx\.korea\.spot=1700/);
  assert.equal(new URL(page.url()).searchParams.get("utm_source"), "paper");
});

const impossible = {
  "words for a number": "fx.korea.spot=abc",
  "nothing at all": "fx.korea.spot=",
  "not a number": "fx.korea.spot=NaN",
  "an infinite number": "projects.return=Infinity",
  "a huge number": "projects.return=1e308",
  "more digits than a number holds": `projects.return=${"9".repeat(400)}`,
  "a negative number": "tariff.general.fallback=-25",
  "a number past the end of the slider": "fx.korea.spot=99999999",
  "a hexadecimal number": "fx.korea.spot=0x600",
  "an unknown preset": "preset=tomorrow",
  "an unknown part": "part=size,nothing",
  "an unknown theme": "theme=pink",
  "an unknown language": "lang=xx",
  "an unknown lever to lock": "lock=gravity",
  "a broken escape": "fx.korea.spot=%E0%A4%A",
  "markup": "fx.korea.spot=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
};

for (const [what, query] of Object.entries(impossible)) {
  test(`a link with ${what} keeps the default and says so in one line`, async (t) => {
    const page = await openPage(t, { query: `?${query}` });
    await agreesWith(page, await outcome(page));
    const said = await notices(page);
    assert.equal(said.length, 1, said.join("\n"));
    assert.ok(said[0].includes(query.split("=")[0]), said[0]);
    assert.equal(await page.locator("[data-notice] *").count(), 0);
    assert.deepEqual(page.said, []);

    const value = await setSlider(page, "projects.return", 9);
    await agreesWith(page, await outcome(page, { "projects.return": value }));
  });
}

test("a repeated key counts once, and the page says so", async (t) => {
  const page = await openPage(t, { query: "?fx.korea.spot=1600&fx.korea.spot=1700" });
  await agreesWith(page, await outcome(page, { "fx.korea.spot": 1600 }));
  assert.equal((await notices(page)).length, 1);
});

test("one bad value does not cost the good ones", async (t) => {
  const page = await openPage(t, { query: "?fx.korea.spot=abc&projects.return=9" });
  await agreesWith(page, await outcome(page, { "projects.return": 9 }));
  assert.equal((await notices(page)).length, 1);
});

test("a link with fifteen hundred unknown keys leaves the page usable", async (t) => {
  const query = Array.from({ length: 1500 }, (_, index) => `k${index}=x`).join("&");
  const page = await openPage(t, { query: `?${query}&fx.korea.spot=${"7".repeat(1000)}` });
  const value = await setSlider(page, "projects.return", 9);
  await agreesWith(page, await outcome(page, { "projects.return": value }));
});

test("a link made with other facts says so", async (t) => {
  const page = await openPage(t, { query: "?v=2025-11-14&fx.korea.spot=1600" });
  await agreesWith(page, await outcome(page, { "fx.korea.spot": 1600 }));
  const said = await notices(page);
  assert.equal(said.length, 1);
  assert.ok(said[0].includes("2025"), said[0]);
});

test("a part is shown alone when the link asks for it", async (t) => {
  const page = await openPage(t, { query: "?part=currency" });
  for (const part of parts) {
    assert.equal(await page.locator(`section[data-part="${part}"]`).isVisible(), part === "currency", part);
  }
});

test("a locked lever shows its value and cannot be moved", async (t) => {
  const page = await openPage(t, { query: "?lock=fx.korea.spot&fx.korea.spot=1600" });
  assert.ok(await page.locator('input[data-lever="fx.korea.spot"]').first().isDisabled());
  assert.ok(await page.locator('input[data-lever-number="fx.korea.spot"]').first().isDisabled());
  assert.ok(await page.locator('input[data-lever="fx.japan.spot"]').first().isEnabled());
  assert.equal(await standsAt(page, "fx.korea.spot"), 1600);
});
