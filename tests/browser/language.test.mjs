import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage } from "./harness.mjs";

for (const lang of ["ja", "ko"]) {
  test(`the page in ${lang} reacts, says its language and fits at 320 px`, async (t) => {
    const page = await openPage(t, { path: `/pkg/${lang}/`, width: 320 });
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} px wide`);
  });

  test(`another language keeps the state: from English to ${lang} and back`, async (t) => {
    const page = await openPage(t, { query: "?theme=dark" });
    const slider = page.locator('input[type=range][data-lever="fx.korea.spot"]').first();
    await slider.fill("1600");
    for (const to of [lang, "en"]) {
      await page.locator(`.languages a[hreflang=${to}]`).click();
      await page.waitForSelector(`html[lang=${to}] [data-ready]`);
      const { searchParams, pathname } = new URL(page.url());
      assert.equal(pathname, to === "en" ? "/pkg/" : `/pkg/${to}/`);
      assert.equal(searchParams.get("fx.korea.spot"), "1600");
      assert.equal(searchParams.get("theme"), "dark");
      assert.equal(await page.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
    }
  });

  test(`lang=${lang} in an address leads to the page of that language`, async (t) => {
    const page = await openPage(t, { query: `?lang=${lang}&discount=3`, ready: false });
    await page.waitForSelector(`html[lang=${lang}] [data-ready]`);
    const { searchParams, pathname } = new URL(page.url());
    assert.equal(pathname, `/pkg/${lang}/`);
    assert.equal(searchParams.get("discount"), "3");
  });

  test(`without scripts the page in ${lang} answers and leads to the others`, async (t) => {
    const page = await openPage(t, { path: `/pkg/${lang}/index.html`, javaScript: false });
    for (const answer of await page.locator("section[data-part] .answer, section[data-part] p").first().allInnerTexts()) {
      assert.match(answer, lang === "ja" ? /[ぁ-ん]/ : /[가-힣]/);
    }
    await page.locator(".languages a[hreflang=en]").click();
    await page.waitForSelector("html[lang=en]");
  });
}

test("a Japanese name ends its line between two phrases, in the page and where another page mounts it", async (t) => {
  const lines = (host) => host.locator('[data-control="tariff.japan.autos.fallback"] .control__name').first().evaluate((name) => {
    // Room for all but the last sign.
    name.style.width = `${name.textContent.length - 1}em`;
    const range = document.createRange();
    const tops = [...name.textContent].map((_, at) => {
      range.setStart(name.firstChild, at);
      range.setEnd(name.firstChild, at + 1);
      return range.getBoundingClientRect().top;
    });
    return [...name.textContent].reduce((lines, sign, at) => lines + (at && tops[at] > tops[at - 1] ? "|" : "") + sign, "");
  });
  const page = await openPage(t, { path: "/pkg/ja/tariffs/" });
  const mounted = await openPage(t);
  await mounted.evaluate(async () => {
    const { mount } = await loadProgram();
    const here = document.body.appendChild(document.createElement("div"));
    here.id = "here";
    await mount(here, { lang: "ja", part: "tariffs" }).ready;
  });
  for (const host of [page.locator("main"), mounted.locator("#here")]) {
    assert.equal(await lines(host), "合意がない場合の日本車への|関税");
  }
});
