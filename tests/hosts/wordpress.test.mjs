// What WordPress itself does to what is pasted into it: its own functions, in PHP.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { json } from "node:stream/consumers";
import { join } from "node:path";
import { test } from "node:test";
import { becomes, framed, none, openHost } from "../browser/harness.mjs";
import { elements, ksesPost } from "../browser/kses.mjs";
import { authorsStory, base, documented, followsTemplate, partOf, snippets } from "../browser/published.mjs";
import { here } from "./site.mjs";

/** Of each HTML: what WordPress saves of an author's, and what it shows of an editor's. */
async function throughWordPress(...each) {
  const php = spawn(process.env.PHP, ["-d", "display_errors=stderr", join(here, "wordpress.php"), process.env.WORDPRESS], { stdio: ["pipe", "pipe", "inherit"] });
  php.stdin.end(JSON.stringify(each));
  return json(php.stdout);
}

const article = await readFile(join(here, "../../index.html"), "utf8");
const paragraphs = article.match(/<p>.*?<\/p>/gs).join("\n");

/** Every element that the rules let through and some that they do not, with what all may have and what none may. */
const probes = [...elements, "script", "iframe", "data", "style", "svg", "form", "input", "pledge-explainer"].map(
  (name) => `<${name} class="c" id="i" title="t" lang="ko" data-pledge="korea.npv_usd" data-pledge-of="one" data--x="1" aria-label="a" onclick="x" href="#pledge:a=1" data-none>text</${name}>`,
);

test("the rules that stand in for WordPress without PHP say what WordPress does", async (t) => {
  const written = await Promise.all(["brief", "currency", "all"].map((part) => snippets(t, part)));
  const all = [...documented, paragraphs, ...written.flatMap((one) => [...Object.values(one), authorsStory(one.element)]), ...probes];
  const real = await throughWordPress(...all);
  none(all.flatMap((html, at) => (ksesPost(html) === real[at].saved ? [] : [`of     ${html}\nleaves ${real[at].saved}\nbut by the rules ${ksesPost(html)}`])));
});

test("of an author's story WordPress leaves a link, a number and a link that still follow the explainer of the site's template", async (t) => {
  const { element } = await snippets(t);
  const [{ saved }] = await throughWordPress(authorsStory(element));
  await followsTemplate(t, saved);
});

test("of an editor's story WordPress shows the element at work, with its numbers and links", async (t) => {
  const { element } = await snippets(t);
  const [{ shown }] = await throughWordPress(`Korea: <data data-pledge="korea.npv_usd">0</data>, <a href="#pledge:fx.korea.spot=1600">at 1,600</a>.\n\n${element}\n\nMore.`);
  const host = await openHost(t, shown);
  const [frame] = await framed(host);
  assert.equal(partOf(frame), "currency");
  await becomes(async () => (await host.locator("data").innerText()) !== "0", true);
  await host.getByText("at 1,600").click();
  await becomes(() => host.evaluate(() => new URLSearchParams(document.querySelector("pledge-explainer").state).get("fx.korea.spot")), "1600");
});

test("WordPress lets a frame wait until it is near, unless it says that it does not", async (t) => {
  const { frame } = await snippets(t);
  const eager = frame.replace("<iframe", '<iframe loading="eager"');
  const [waiting, atOnce] = await throughWordPress(frame, eager);
  assert.match(waiting.shown, / loading="lazy"/);
  assert.ok(atOnce.shown.includes(eager), atOnce.shown);
  const far = `<div style="height: 20000px"></div>`;
  const host = await openHost(t, far + waiting.shown);
  await host.waitForTimeout(500);
  none(host.asked.filter((address) => address.startsWith(base)));
  await host.locator("iframe").scrollIntoViewIfNeeded();
  const [reached] = await framed(host);
  assert.equal(partOf(reached), "currency");
  const [there] = await framed(await openHost(t, far + atOnce.shown));
  assert.equal(partOf(there), "currency");
});
