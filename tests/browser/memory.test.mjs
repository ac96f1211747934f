// How much memory the programs take, and that what a reader does leaves none of it behind.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, settled } from "./harness.mjs";

const events = 1000;
/** What wasm and JavaScript may take together, in bytes. */
const most = 6e6;

for (const [path, program] of [["/pkg/brief/", "brief.js"], ["/pkg/", "page.js"]]) {
  test(`${events} events of the sliders of ${path} leave memory, nodes and listeners as they were`, async (t) => {
    const page = await openPage(t, { path });
    const debug = await page.context().newCDPSession(page);
    await debug.send("Performance.enable");
    const move = (count) => page.evaluate(async (count) => {
      const sliders = [...document.querySelectorAll("main input[type=range]")].filter((input) => input.checkVisibility());
      for (let event = 0; event < count; event += 1) {
        const slider = sliders[event % sliders.length];
        const share = 0.5 + 0.45 * Math.sin(event / 5);
        slider.value = Number(slider.min) + share * (slider.max - slider.min);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        slider.dispatchEvent(new Event("change", { bubbles: true }));
        if (event % 10 === 9) await new Promise(requestAnimationFrame);
      }
    }, count);
    const measure = async (count) => {
      await move(count);
      await settled(page);
      for (let again = 0; again < 3; again += 1) await debug.send("HeapProfiler.collectGarbage");
      const wasm = await page.evaluate(async (program) => {
        const module = await import(`/pkg/${program}`);
        return (await module.default()).memory.buffer.byteLength;
      }, program);
      const { metrics } = await debug.send("Performance.getMetrics");
      const of = (name) => metrics.find((metric) => metric.name === name).value;
      return { wasm, heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
    };
    // The first ones fill caches.
    await measure(events / 2);
    const before = await measure(events / 10);
    const after = await measure(events);
    t.diagnostic(`${after.wasm} bytes of wasm memory, ${after.heap} of JavaScript, ${after.heap - before.heap} more than before`);
    assert.equal(after.wasm, before.wasm, "bytes of wasm memory");
    assert.ok(after.wasm + after.heap <= most, `${after.wasm} bytes of wasm memory, ${after.heap} of JavaScript`);
    assert.ok(after.nodes - before.nodes < 100, `${after.nodes - before.nodes} nodes stay`);
    assert.ok(after.listeners - before.listeners < 10, `${after.listeners - before.listeners} listeners stay`);
    const kept = (after.heap - before.heap) / events;
    assert.ok(kept < 100, `each event keeps ${kept.toFixed(0)} bytes of JavaScript`);
  });
}
