// Servers with addresses of their own: some redirect `index.html` to its folder and drop the query.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, framed, none, openHost, openPage, origin, setSlider } from "./harness.mjs";

/** As `serve` and some hosts of static sites do: no `index.html`, no `.html`, and the query is lost on the way. */
const clean = async (context) => {
  await context.route(/\/pkg\/.*$/, async (route) => {
    const address = new URL(route.request().url());
    if (/index(\.html)?$/.test(address.pathname)) {
      await route.fulfill({ status: 301, headers: { location: address.pathname.replace(/index(\.html)?$/, "") } });
    } else if (address.pathname.endsWith(".html")) {
      await route.fulfill({ status: 301, headers: { location: address.pathname.replace(/\.html$/, "") } });
    } else {
      await route.continue();
    }
  });
};

const script = `<script src="${origin}/pkg/embed.js"></script>`;

test("with clean addresses the element shows its part and what is set", async (t) => {
  const page = await openHost(t, '<pledge-explainer part="size,currency" fx.korea.spot="1600"></pledge-explainer>', { head: script, before: clean });
  const [frame] = await framed(page);
  assert.equal(await frame.locator("[data-part]:visible").count(), 2);
  await becomes(() => frame.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
});

test("with clean addresses a reader changes the language and keeps what they chose", async (t) => {
  const page = await openPage(t, { query: "?fx.korea.spot=1600", before: clean });
  await page.locator(".languages a[hreflang=ja]").click();
  await page.waitForURL(/\/pkg\/ja\//);
  await becomes(() => page.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
});

test("with clean addresses the full page opens from a frame as it is there", async (t) => {
  const page = await openHost(t, `<iframe src="${origin}/pkg/currency/?fx.korea.spot=1600" title="t" width="100%" height="400"></iframe>`, { before: clean });
  const [frame] = await framed(page);
  const [opened] = await Promise.all([page.context().waitForEvent("page"), frame.locator("[data-more-below] a").click()]);
  await opened.waitForSelector("[data-ready]");
  await becomes(() => opened.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
});

test("with clean addresses mount shows what it is asked for", async (t) => {
  const page = await openPage(t, { before: clean });
  await page.evaluate(async () => {
    const { mount } = await loadProgram();
    const host = document.createElement("div");
    host.id = "mounted";
    document.body.append(host);
    await mount(host, { part: "terms" }).ready;
  });
  assert.ok(await page.locator("#mounted [data-part=terms] table").first().isVisible());
  // Each of those takes one way more.
  none(page.asked.filter((address) => address.includes("index.html")));
});

test("no link of the pages names an index.html", async (t) => {
  const wrong = [];
  for (const path of ["/pkg/", "/pkg/ja/", "/pkg/brief/", "/pkg/ko/currency/", "/pkg/sources.html", "/pkg/changes.html", "/pkg/doctor.html"]) {
    const page = await openPage(t, { path, ready: false });
    const links = await page.locator("a[href], link[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    wrong.push(...links.filter((link) => link.includes("index.html")).map((link) => `${path}: ${link}`));
  }
  none(wrong);
});

test("a reader who moves a slider and comes back finds it, and nobody says that the site had set it", async (t) => {
  const page = await openHost(t, `<iframe src="${origin}/pkg/returns/?fx.korea.spot=1500" title="t" width="100%" height="1500"></iframe>`, {
    before: (context) => context.route("**/elsewhere.html", (route) => route.fulfill({ contentType: "text/html", body: "<p>elsewhere</p>" })),
  });
  const [frame] = await framed(page);
  await setSlider(frame, "projects.return", 14);
  await becomes(() => new URL(frame.url()).searchParams.get("projects.return"), "14");
  await page.goto(new URL("/elsewhere.html", page.url()).href);
  await page.goBack();
  const [back] = await framed(page);
  await becomes(() => back.locator('input[type=range][data-lever="projects.return"]').first().inputValue(), "14");
  assert.match(await back.locator("[data-set-by]").innerText(), /^Assumptions set by localhost: Won per dollar[^;]*1,500[^;]*$/);
});
