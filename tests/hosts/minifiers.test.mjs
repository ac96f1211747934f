// What minifiers do to an explainer on its way to a reader.

import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { minify } from "html-minifier-terser";
import { agreesWith, becomes, none, openPage, outcome, setSlider } from "../browser/harness.mjs";
import { complete, filesIn, folder, openAt, pkg, run, serve, story } from "./site.mjs";

/** Every page of a copy in `site/pkg` reacts with the model's numbers, and so does one in the element. */
async function reacts(t, site) {
  await writeFile(join(site, "index.html"), story('<data data-pledge="korea.npv_usd">0</data><pledge-explainer part="currency" fx.korea.spot="1600"></pledge-explainer>', '<script src="/pkg/embed.js"></script>'));
  const address = await serve(t, site);
  const model = await openPage(t);
  for (const path of ["/pkg/", "/pkg/brief/", "/pkg/ja/returns/", "/pkg/ko/"]) {
    const page = await openAt(t, address + path);
    await page.waitForSelector(complete);
    const value = await setSlider(page, "projects.return", 9);
    await agreesWith(page, await outcome(model, { "projects.return": value }), 2);
    none(page.said);
  }
  const page = await openAt(t, address);
  const frame = page.frameLocator("pledge-explainer iframe");
  await frame.locator(complete).waitFor();
  await becomes(() => frame.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
  await becomes(async () => (await page.locator("data").innerText()) !== "0", true);
  none(page.said);
}

test("all HTML made as small as html-minifier-terser can, every page reacts", async (t) => {
  const site = join(folder, "terser");
  await cp(pkg, join(site, "pkg"), { recursive: true });
  for (const file of (await filesIn(site)).filter((name) => name.endsWith(".html"))) {
    const html = await minify(await readFile(file, "utf8"), {
      collapseBooleanAttributes: true,
      collapseWhitespace: true,
      conservativeCollapse: false,
      decodeEntities: true,
      removeAttributeQuotes: true,
      removeComments: true,
      removeEmptyAttributes: true,
      removeOptionalTags: true,
      removeRedundantAttributes: true,
      sortAttributes: true,
      useShortDoctype: true,
    });
    await writeFile(file, html);
  }
  await reacts(t, site);
});

test("HTML, styles, scripts and data made small by tdewolff's minify, every page reacts", async (t) => {
  const site = join(folder, "minify");
  await run(process.env.MINIFY, ["--recursive", "--sync", "--output", join(site, "pkg/"), pkg]);
  const made = await Promise.all(["index.html", "page.js", "explainer.css"].map(async (name) => {
    const [before, after] = await Promise.all([join(pkg, name), join(site, "pkg", name)].map((file) => readFile(file)));
    return after.length < before.length;
  }));
  none(made.every(Boolean) ? [] : ["nothing was made small"]);
  await reacts(t, site);
});
