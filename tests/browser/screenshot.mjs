// Makes the picture in README.md: the explainer on a desk and on a phone.
// Run with `cargo xtask test browser screenshot.mjs` after a visible change.

import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { openPage, origin } from "./harness.mjs";

test("the picture in README.md", async (t) => {
  const page = await openPage(t, { path: "/pkg/LICENSE", ready: false, width: 980, height: 600 });
  const query = "?preset=as-signed&projects.return=10";
  await page.setContent(`<style>
      body { margin: 0; background: #d9d8d0; }
      iframe { position: absolute; border: 0; transform-origin: 0 0; background: #fffefb; }
      .desk { left: 20px; top: 20px; width: 1120px; height: 933px; transform: scale(0.6); }
      .phone { left: 715px; top: 20px; width: 360px; height: 824px; transform: scale(0.68); }
    </style>
    <iframe class="desk" src="${origin}/pkg/index.html${query}"></iframe>
    <iframe class="phone" src="${origin}/pkg/index.html${query}"></iframe>`);
  for (const frame of page.frames().slice(1)) {
    await frame.waitForSelector("[data-ready]");
  }
  const [, , phone] = page.frames();
  await phone.evaluate(() => document.querySelector("[data-part=verdict]").scrollIntoView());
  await page.waitForTimeout(500);
  await page.screenshot({ path: fileURLToPath(new URL("screenshot.png", import.meta.url)) });
});
