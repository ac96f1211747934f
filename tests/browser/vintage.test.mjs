import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { becomes, call, drawn, framed, none, notices, openHost, openPage, origin } from "./harness.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a page says of the vintage of a link, without the way to the record. */
const told = (page) => page.locator("[data-changes]:visible").evaluateAll((all) => all.map((one) => one.innerText.trim()));
const asksForChanges = ({ asked }) => asked.some((address) => address.includes("changes.html"));

/** As if there had been a vintage on 2 January 2026; what is told of one is tested where it is written. */
const corrected = (folder = "") => (context) =>
  context.route(`${origin}/pkg/${folder}changes.html`, async (route) => {
    const response = await route.fetch();
    const made =
      '<template data-since="2026-01-02">This link was made with the facts of 2 January 2026. One has changed since:<ul class="facts"><li data-changed="fx-krw-latest">' +
      '<span lang="en">The won stood at 1,346.9 to the dollar.</span> Before: 1,500 won per dollar. Now: 1,346.9 won per dollar. ' +
      '<a class="cite" href="sources.html#fx-krw-latest" target="_blank">Facts and sources</a></li></ul> ' +
      '<a href="changes.html" target="_blank">All changes</a></template>';
    const unlisted = '<template data-since="unlisted"';
    await route.fulfill({ response, body: (await response.text()).replace(unlisted, made + unlisted) });
  });

test("a link of this page's facts, or of none, says nothing of changes and loads nothing for it", async (t) => {
  const page = await openPage(t);
  const { vintage } = await call(page, "version");
  for (const v of [null, vintage, "yesterday", "2026-1-1", '"]', "newer"]) {
    const query = v === null ? "" : `?${new URLSearchParams({ v, discount: 5 })}`;
    const other = await openPage(t, { query });
    assert.deepEqual(await told(other), [], v);
    assert.ok(!asksForChanges(other), v);
  }
});

test("a link of facts that were corrected since says what has changed, and from what to what", async (t) => {
  const page = await openPage(t, { query: "?v=2026-01-02&discount=5", before: corrected() });
  const words = /^This link was made with the facts of 2 January 2026\. One has changed since:\s+The won stood at 1,346\.9 to the dollar\. Before: 1,500 won per dollar\. Now: 1,346\.9 won per dollar\./;
  await becomes(async () => (await told(page)).map((one) => words.test(one)), [true]);
  await becomes(async () => /made with the facts of 2 January 2026/.test((await notices(page)).join()), true);
  assert.equal(await page.locator("[data-changes]").getAttribute("role"), "status");
  const ways = await page.locator("[data-changes] a").evaluateAll((all) => all.map(({ href }) => href));
  assert.deepEqual(ways, [`${origin}/pkg/sources.html#fx-krw-latest`, `${origin}/pkg/changes.html`]);
  none(page.said);
});

for (const [lang, words] of [["ja", "全記録"], ["ko", "전체 기록"]]) {
  test(`it is told from the page of changes in ${lang}, which is in that language`, async (t) => {
    const page = await openPage(t, { query: `?lang=${lang}&v=2026-01-02`, before: corrected(`${lang}/`), ready: false });
    await page.waitForSelector(`html[lang=${lang}] [data-ready]`);
    await becomes(async () => (await told(page)).length, 1);
    const record = await openPage(t, { path: `/pkg/${lang}/changes.html`, ready: false });
    assert.match(await record.locator(".opening__lede").innerText(), new RegExp(words));
  });
}

test("a frame says it too, and is as high as that takes", async (t) => {
  const page = await openHost(t, `<iframe src="${origin}/pkg/?part=size&v=2026-01-02" width="320" height="1600"></iframe>`, { before: corrected() });
  const [frame] = await framed(page);
  await becomes(async () => (await told(frame)).length, 1);
  const height = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const lastHeard = () => page.evaluate(() => heard.filter(({ type }) => type === "height").at(-1)?.height);
  await becomes(async () => (await lastHeard()) === (await height()), true);
  assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test("a link of later facts says that the page is the older", async (t) => {
  const page = await openPage(t, { query: "?v=2999-01-01&discount=5" });
  await becomes(async () => (await told(page)).map((one) => /^This page is older than the link/.test(one)), [true]);
  await becomes(async () => /made with the facts of 1 January 2999/.test((await notices(page)).join()), true);
});

test("a link of facts that the record does not have says so, and leads to the record", async (t) => {
  const page = await openPage(t, { query: "?v=2020-01-01&discount=5" });
  await becomes(async () => (await told(page)).map((one) => /^This link was made with facts of a day that this page has no record of/.test(one)), [true]);
  const [record] = await Promise.all([page.context().waitForEvent("page"), page.locator("[data-changes] a").click()]);
  assert.equal(record.url(), `${origin}/pkg/changes.html`);
  assert.equal(await record.locator("h1").innerText(), "What has changed");
});

test("without the page of changes the explainer reacts and still says that the facts differ", async (t) => {
  const before = (context) => context.route(`${origin}/pkg/changes.html`, (route) => route.fulfill({ status: 404, body: "<template data-since=unlisted>no</template>" }));
  const page = await openPage(t, { query: "?v=2020-01-01&discount=5", before });
  await becomes(async () => /made with the facts of 1 January 2020/.test((await notices(page)).join()), true);
  // Asked again, the answer comes behind the one that the page got, and so does what the page makes of it.
  assert.equal(await page.evaluate(async () => (await fetch("changes.html")).status), 404);
  await drawn(page);
  assert.deepEqual(await told(page), []);
});

test("axe finds nothing to object to in what is told, nor on the page of changes", async (t) => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await openPage(t, { query: "?v=2026-01-02", width: 360, colorScheme, before: corrected() });
    await becomes(async () => (await told(page)).length, 1);
    const record = await openPage(t, { path: "/pkg/changes.html", width: 360, colorScheme, ready: false });
    for (const [one, within] of [[page, "[data-changes]"], [record, "html"]]) {
      // Given to the debugger, since the page's policy lets no inline script in.
      await one.evaluate(axe);
      const { violations, passes } = await one.evaluate((within) => globalThis.axe.run(within), within);
      assert.ok(passes.length > 5, `axe looked at ${passes.length} rules only`);
      none(violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html}`)));
    }
  }
});
