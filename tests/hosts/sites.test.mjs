// Servers with addresses of their own, and programs that make sites from Markdown.

import assert from "node:assert/strict";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { becomes } from "../browser/harness.mjs";
import { complete, folder, openAt, packages, pkg, run, serve, story } from "./site.mjs";

test("served by `serve`, with its clean addresses, the element, its frame and the languages keep what is asked for", async (t) => {
  const site = join(folder, "site");
  await cp(pkg, join(site, "pkg"), { recursive: true });
  await writeFile(join(site, "index.html"), story('<pledge-explainer part="size,currency" fx.korea.spot="1600"></pledge-explainer>', '<script src="/pkg/embed.js"></script>'));
  const address = await serve(t, site);
  const page = await openAt(t, address);
  const frame = page.frameLocator("pledge-explainer iframe");
  await frame.locator(complete).waitFor();
  assert.equal(await frame.locator("[data-part]:visible").count(), 2);
  await becomes(() => frame.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
  await page.goto(`${address}/pkg/?fx.korea.spot=1600`);
  await page.waitForSelector(complete);
  await page.locator(".languages a[hreflang=ko]").click();
  await page.waitForURL(/\/pkg\/ko\//);
  await page.waitForSelector(complete);
  await becomes(() => page.locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue(), "1600");
});

const markdown = `# Story

Korea pays <data data-pledge="korea.npv_usd">0</data>; [at 1,700 won](#pledge:fx.korea.spot=1700) more.

<script src="/pkg/embed.js"></script>
<pledge-explainer part="currency" fx.korea.spot="1600"><a href="/pkg/currency/">Open</a></pledge-explainer>
`;

/** A folder with `out/pkg/`, for a site to be made into `out/`. */
async function siteOf(name, files) {
  const site = join(folder, name);
  await cp(pkg, join(site, "out/pkg"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  return site;
}

/** The story that a program has made: the explainer stands as asked, its numbers and its links are at work. */
async function works(t, site) {
  const page = await openAt(t, await serve(t, join(site, "out")));
  const stands = () => page.frameLocator("pledge-explainer iframe").locator('input[type=range][data-lever="fx.korea.spot"]').first().inputValue();
  await page.frameLocator("pledge-explainer iframe").locator(complete).waitFor();
  await becomes(stands, "1600");
  await becomes(async () => (await page.locator("data").innerText()) !== "0", true);
  await page.getByText("at 1,700 won").click();
  await becomes(stands, "1700");
}

test("in a story that Eleventy makes from Markdown, the element comes through and works", async (t) => {
  const site = await siteOf("eleventy", { "index.md": markdown });
  await run(process.execPath, [join(packages, "@11ty/eleventy/cmd.cjs"), "--input=.", "--output=out", "--quiet"], { cwd: site });
  await works(t, site);
});

/** A site of Hugo with a page of `markdown`. */
const hugo = (markdown, settings = "", files = {}) => siteOf(`hugo-${settings.length}`, {
  "config.toml": `baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n${settings}`,
  "layouts/index.html": story("{{ .Content }}"),
  "content/_index.md": `---\ntitle: Story\n---\n${markdown}`,
  ...files,
});
const make = (site) => run(process.env.HUGO, ["--minify", "--destination=out"], { cwd: site });

test("in a story that Hugo makes from Markdown and minifies, the element comes through where the site allows HTML", async (t) => {
  const site = await hugo(markdown, "[markup.goldmark.renderer]\nunsafe = true\n");
  await make(site);
  await works(t, site);
});

test("where Hugo takes HTML out of Markdown, a shortcode of the site brings element and number in", async (t) => {
  const [, number, element] = /(<data.*<\/data>)[^]*?(<script[^]*)/.exec(markdown);
  const site = await hugo(markdown.replace(number, "{{< number >}}").replace(element, "{{< pledge >}}"), "", {
    "layouts/shortcodes/number.html": number,
    "layouts/shortcodes/pledge.html": element,
  });
  await make(site);
  await works(t, site);
});
