// What publishing systems do to a snippet, and what is left of it: docs/embedding.md says so of each.

import assert from "node:assert/strict";
import { test } from "node:test";
import { framed, none, openHost, openPage, origin } from "./harness.mjs";
import { ksesPost } from "./kses.mjs";
import { authorsStory, base, embedding, followsTemplate, partOf, snippets } from "./published.mjs";

test("docs/embedding.md has a note for each system that editors ask about", () => {
  const [, after] = embedding.split("### On your platform");
  const [notes] = after.split("\n## ");
  for (const name of ["WordPress", "Ghost", "Arc XP", "AMP", "scripts but not frames", "newsletters"]) {
    assert.ok(notes.includes(name), name);
  }
});

test("where a system puts paragraphs and line breaks into a snippet, it works all the same", async (t) => {
  const { element } = await snippets(t);
  const host = await openHost(t, `<p>${element.replace("\n", "<br />\n")}</p>`);
  const [frame] = await framed(host);
  assert.equal(partOf(frame), "currency");
});

test("where a system lets frames wait until they are near, the frame works once it is", async (t) => {
  const { frame: snippet } = await snippets(t);
  const lazy = snippet.replace("<iframe", '<iframe loading="lazy"');
  const host = await openHost(t, `<div class="far"></div>${lazy}`, { head: "<style>.far { height: 20000px }</style>" });
  await host.locator("iframe").scrollIntoViewIfNeeded();
  const [frame] = await framed(host);
  assert.equal(partOf(frame), "currency");
});

test("where a program inserts the snippet, the script of the site's own template brings it to life", async (t) => {
  const { element } = await snippets(t);
  const host = await openHost(t, '<div id="story"></div>', { head: `<script src="${base}embed.js"></script>` });
  // What is inserted so runs no script of its own.
  await host.evaluate((html) => { document.querySelector("#story").innerHTML = html; }, element);
  const [frame] = await framed(host);
  assert.equal(partOf(frame), "currency");
});

/** What is left where a system takes out elements: their content, but for that of scripts and frames. */
function without(html, names) {
  return names.reduce((rest, name) => {
    const whole = new RegExp(`<${name}\\b[^>]*>.*?</${name}>`, "gs");
    const tags = new RegExp(`</?${name}\\b[^>]*>`, "g");
    return name === "pledge-explainer" ? rest.replace(tags, "") : rest.replace(whole, "");
  }, html);
}

for (const names of [["script"], ["script", "iframe", "pledge-explainer"]]) {
  test(`where a system takes out ${names.join(", ")}, a link to the part is left`, async (t) => {
    const { element, frame } = await snippets(t);
    const host = await openHost(t, without(element, names));
    const link = host.locator("a");
    assert.equal(await link.innerText(), "Can the won and the yen take it?");
    const page = await openPage(t, { path: "", query: (await link.getAttribute("href")).slice(origin.length) });
    const shown = await page.locator("section[data-part]:visible").evaluateAll((all) => all.map((one) => one.dataset.part));
    assert.deepEqual(shown, ["currency"]);
    none(host.said);
    if (names.includes("iframe")) assert.equal(without(frame, names), "");
  });
}

test("AMP gets a frame that it lets grow, with what its own frames must have", async (t) => {
  const { amp } = await snippets(t);
  for (const part of [/^<amp-iframe /, / resizable /, / height="\d+" layout="fixed-height" /, /<div overflow tabindex="0" role="button">/, / sandbox="allow-scripts /]) {
    assert.match(amp, part);
  }
});

test("what WordPress leaves of an author's story: a number and a link that still follow the explainer of the site's template", async (t) => {
  const { element } = await snippets(t);
  await followsTemplate(t, ksesPost(authorsStory(element)));
});

/** A page that is isolated, as sites with threads in WebAssembly are. */
async function openIsolated(t, html) {
  const host = await openHost(t, "");
  await host.context().route("**/isolated.html", (route) => route.fulfill({
    contentType: "text/html",
    headers: { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" },
    body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${html}`,
  }));
  await host.goto(new URL("/isolated.html", host.url()).href);
  return host;
}

test("a page that is isolated shows a frame without credentials", async (t) => {
  const host = await openIsolated(t, `<iframe credentialless src="${base}currency/" title="t" width="100%" height="1200"></iframe>`);
  await framed(host);
});

test("the frame of the snippet has no border, so that nothing scrolls sideways on a phone", async (t) => {
  const { frame } = await snippets(t);
  const host = await openHost(t, frame, { width: 360 });
  assert.equal(await host.locator("iframe").evaluate((one) => getComputedStyle(one).borderWidth), "0px");
  assert.ok(await host.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});
