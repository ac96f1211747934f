// What publishers paste: the snippets of the documentation and of the doctor, and a story of an author in WordPress.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { becomes, framed, openHost, openPage, origin } from "./harness.mjs";

export const base = `${origin}/pkg/`;
export const embedding = await readFile(new URL("../../docs/embedding.md", import.meta.url), "utf8");

/** The HTML of the documentation, as it stands there. */
export const documented = [...embedding.matchAll(/^```html\n(.*?)^```/gms)].map(([, html]) => html);

/** The snippets that the doctor writes for a part, which are those of the builder. */
export async function snippets(t, part = "currency") {
  const page = await openPage(t, { path: "/pkg/doctor.html", ready: false });
  const written = (platform) => page.evaluate((asked) => prescribe(asked).snippet, { base, self: "https://paper.example", platform, part });
  return { element: await written("html"), frame: await written("frame"), amp: await written("amp") };
}

/** The part that a frame shows. */
export const partOf = (frame) => new URL(frame.url()).pathname.split("/").at(-2);

/** What an author in WordPress writes: numbers and links in each form, and the element below. */
export const authorsStory = (element) => `<p>Korea: <span data-pledge="korea.npv_usd" data-none="never">0</span>, <data data-pledge="korea.npv_usd">as text</data>,
<a href="#pledge?fx.korea.spot=1600&measure=gdp">at 1,600</a>, <a href="#pledge:discount=9">lost</a>.</p>
${element}`;

/** What is left of that story still follows the explainer of the site's template, and moves it. */
export async function followsTemplate(t, saved) {
  assert.ok(!/<script|<pledge-explainer|<data/.test(saved), saved);
  assert.match(saved, /href="discount=9"/, "as WordPress breaks it, which is why there is another form");
  const host = await openHost(t, `${saved}<pledge-explainer part="currency"></pledge-explainer>`, { head: `<script src="${base}embed.js"></script>` });
  await framed(host);
  await becomes(async () => (await host.locator("span[data-pledge]").innerText()) !== "0", true);
  await becomes(async () => {
    await host.getByText("at 1,600").click();
    const state = await host.evaluate(() => [...new URLSearchParams(document.querySelector("pledge-explainer").state)]);
    return state.filter(([key]) => key === "fx.korea.spot" || key === "measure");
  }, [["measure", "gdp"], ["fx.korea.spot", "1600"]]);
  assert.ok(await host.getByText("Can the won and the yen take it?").first().isVisible());
}
