import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, framed, openHost, openPage, origin, toEverybody } from "./harness.mjs";

test("the pinned snippet works, and not with other bytes", async (t) => {
  const doctor = await openPage(t, { path: "/pkg/doctor.html", ready: false, before: toEverybody });
  await doctor.locator("[name=pin]").check();
  await becomes(async () => (await doctor.locator("[data-snippet]").innerText()).includes('integrity="sha384-'), true);
  const snippet = await doctor.locator("[data-snippet]").innerText();
  const page = await openHost(t, "", { before: toEverybody, head: snippet.split("\n")[0] });
  await page.evaluate(() => document.body.append(document.createElement("pledge-explainer")));
  await framed(page);
  const changed = (context) => context.route(`${origin}/pkg/embed.js`, (route) => route.fulfill({ contentType: "text/javascript", headers: { "access-control-allow-origin": "*" }, body: "globalThis.ran = true" }));
  const attacked = await openHost(t, "", { before: changed, head: snippet.split("\n")[0] });
  assert.equal(await attacked.evaluate(() => globalThis.ran), undefined);
});

test("a copy in a folder of its own works and shows its dated corrections as plain text", async (t) => {
  const corrections = [null, { date: "yesterday", text: "no" }, { date: "2026-12-01", text: "<b>Korea’s</b> cap is $20 bn." }, { date: "2026-12-02", text: 7 }];
  const before = (context) =>
    context.route(`${origin}/pkg/1.0.0/**`, async (route) => {
      const name = new URL(route.request().url()).pathname.replace("/pkg/1.0.0/", "");
      if (name === "corrections.json") await route.fulfill({ json: corrections });
      else await route.fulfill({ response: await route.fetch({ url: `${origin}/pkg/${name}` }) });
    });
  const page = await openPage(t, { path: "/pkg/1.0.0/index.html", before });
  await becomes(() => page.locator("[data-correction]:visible").allInnerTexts(), ["Correction, 2026-12-01: <b>Korea’s</b> cap is $20 bn."]);
  const outside = page.asked.filter((address) => !address.startsWith(`${origin}/pkg/1.0.0/`) && !address.startsWith("data:"));
  assert.deepEqual(outside, [], "it asks for files outside of its folder");
});

for (const [what, body] of Object.entries({ "no list": '{"date":1}', "no JSON": "<html>", "an empty file": "" })) {
  test(`a file of corrections with ${what} shows nothing and harms nothing`, async (t) => {
    const before = (context) => context.route(`${origin}/pkg/corrections.json`, (route) => route.fulfill({ body }));
    const page = await openPage(t, { before });
    assert.equal(await page.locator("[data-correction]:visible").count(), 0);
    assert.deepEqual(page.said, []);
  });
}
