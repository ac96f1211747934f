// A page's own colours, in whatever notation: the explainer is dark on dark and light on light.

import { test } from "node:test";
import { becomes, framed, openHost, origin } from "./harness.mjs";

const script = `<script src="${origin}/pkg/embed.js"></script>`;

const dark = [
  "background: #111",
  "background: oklch(0.2 0.02 260)",
  "background: lab(10% 0 0)",
  "background: color(display-p3 0.05 0.05 0.1)",
  "background: hwb(200 5% 90%)",
  "background: color-mix(in oklab, black 90%, white)",
  "background: linear-gradient(#111, oklch(0.3 0.05 250))",
  "background: radial-gradient(circle, rgb(20 20 30), black), white",
  "background: linear-gradient(transparent, transparent), #111",
];
const light = [
  "background: #fff",
  "background: oklch(0.97 0.01 90)",
  "background: linear-gradient(white, lavender) #111",
  "background: color(srgb 1 1 1)",
  "background: oklch(0.2 0 0 / 0.1)",
];

/** Where nothing is painted: what the page says of itself, what the reader's system is, and what then shows. */
const canvas = [
  ["normal", "dark", "light"],
  ["light dark", "dark", "dark"],
  ["light dark", "light", "light"],
  ["dark", "light", "dark"],
  ["light", "dark", "light"],
];

for (const [scheme, colorScheme, theme] of canvas) {
  test(`on a page that paints nothing, of colour scheme ${scheme}, it is ${theme} where the system is ${colorScheme}`, async (t) => {
    const page = await openHost(t, '<pledge-explainer part="size"></pledge-explainer>', { colorScheme, head: `<style>:root { color-scheme: ${scheme} }</style>${script}` });
    const [frame] = await framed(page);
    await becomes(() => frame.locator("[data-pledge-explainer]").getAttribute("data-theme"), theme);
  });
}

for (const [theme, all] of Object.entries({ dark, light })) {
  for (const background of all) {
    test(`on a page with ${background} it is ${theme}`, async (t) => {
      const page = await openHost(t, '<pledge-explainer part="size"></pledge-explainer>', { head: `<style>html body { ${background} }</style>${script}` });
      const [frame] = await framed(page);
      await becomes(() => frame.locator("[data-pledge-explainer]").getAttribute("data-theme"), theme);
    });
  }
}
