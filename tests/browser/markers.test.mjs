// What minifiers do to finished HTML: comments go, spaces shrink, attributes lose their quotes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { agreesWith, becomes, none, openPage, origin, outcome, setSlider } from "./harness.mjs";
import { packaged } from "./packaged.mjs";

/** The pages as they come through something that changes HTML. */
const through = (change) => (context) =>
  context.route(/\/pkg\/(\w+\/)*(index\.html)?(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });

const withoutComments = (html) => html.replace(/<!--.*?-->|<!>/gs, "");
const minified = (html) => withoutComments(html).replace(/>\s+</g, "><").replace(/="([\w-]+)"(?=[ >])/g, "=$1").replace(/=""/g, "");

for (const [what, change] of Object.entries({ "comments are taken out": withoutComments, "all is made small": minified })) {
  for (const path of ["/pkg/", "/pkg/brief/", "/pkg/ja/returns/"]) {
    test(`${path} works where ${what}`, async (t) => {
      const page = await openPage(t, { path, before: through(change) });
      const value = await setSlider(page, "projects.return", 9);
      await agreesWith(page, await outcome(page, { "projects.return": value }), 2);
      none(page.said);
    });
  }
}

test("no page holds a comment of a kind that stops minifiers, nor one that the program needs", async () => {
  for (const path of ["index.html", "brief/index.html", "ko/verdict/index.html"]) {
    assert.doesNotMatch(String(await packaged(path)), /<!(?!doctype)/i, path);
  }
});

test("the check of this tool says that the HTML is not as published", async (t) => {
  const page = await openPage(t, { path: "/pkg/method/", before: through(withoutComments) });
  const altered = async (context) => context.route(`${origin}/pkg/verdict/index.html`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/billion/g, "million") });
  });
  await altered(page.context());
  await page.locator("[data-check]").click();
  await page.locator("[data-check-status][data-outcome]").waitFor({ timeout: 60_000 });
  assert.equal(await page.locator("[data-check-status]").getAttribute("data-outcome"), "failed");
  await becomes(() => page.locator("[data-check-result] tr[data-right=false] th").allInnerTexts().then((all) => all.map((text) => text.split("\n")[0])), ["verdict/index.html"]);
});
