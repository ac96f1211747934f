import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { none, openPage } from "./harness.mjs";
import { moduleInNode } from "./packaged.mjs";

const node = await moduleInNode();
const page = await openPage({ after });

/**
 * Runs a function of the module in both places: in Node, where there is no
 * document, and in the browser. What it returns must be the same in both.
 */
function everywhere(name, run, check) {
  test(`${name}, in Node`, async () => check(await run(node)));
  test(`${name}, in the browser`, async () => {
    check(await page.evaluate(`loadProgram().then(${run})`));
    none(page.said);
  });
}

everywhere(
  "evaluate gives both countries their series over the horizon and a summary",
  ({ baseline, evaluate }) => [baseline(), evaluate(baseline())],
  ([assumptions, outcome]) => {
    assert.deepEqual(Object.keys(outcome).sort(), ["japan", "korea"]);
    for (const country of Object.values(outcome)) {
      const { summary, classes, ...series } = country;
      assert.ok(classes.length >= 3 && classes.every(({ offset_buyer }) => offset_buyer > 0));
      assert.equal(Object.keys(series).length, 16);
      for (const [name, values] of Object.entries(series)) assert.equal(values.length, assumptions.horizon, name);
      assert.equal(country.years[0], assumptions.first_year);
      assert.equal(Object.keys(summary).length, 19);
      const total = country.received.reduce((sum, value) => sum + value, 0);
      assert.ok(Math.abs(total - summary.received) < 1e-9);
    }
  },
);

everywhere(
  "the baseline is the preset today, and the presets stand in the order of their dates",
  ({ baseline, presets }) => [baseline(), baseline("today"), baseline("as-signed"), presets()],
  ([bare, today, signed, presets]) => {
    assert.deepEqual(bare, today);
    assert.notDeepEqual(signed, today);
    for (const { id, label, date, authority } of presets) {
      assert.ok(id && label && authority, id);
      assert.match(date, /^20\d\d-\d\d-\d\d$/);
    }
    assert.deepEqual(presets.map(({ date }) => date), presets.map(({ date }) => date).sort());
  },
);

everywhere(
  "each lever stands within its range, and applying where it stands changes nothing",
  ({ levers, apply, baseline }) => levers().map((lever) => [lever, baseline(), apply(baseline(), { [lever.id]: lever.value })]),
  (all) => {
    assert.ok(all.length >= 20);
    assert.equal(new Set(all.map(([{ id }]) => id)).size, all.length);
    for (const [{ id, country, label, min, max, step, unit, value }, before, after] of all) {
      assert.ok(min < max && step > 0 && step <= max - min && value >= min && value <= max, id);
      assert.ok([null, "japan", "korea"].includes(country), id);
      assert.ok(label && unit, id);
      closeTo(after, before, id);
    }
  },
);

everywhere(
  "a lever's number is what a person reads, and apply turns it into the model's",
  ({ apply, baseline }) => {
    const all = apply(baseline(), { "projects.return": 9, "fx.korea.spot": 1600, discount: 4, "fx.korea.capacity": 12 });
    const { korea, japan } = all.countries;
    return [korea.projects.return, japan.projects.return, korea.fx.spot, korea.discount, korea.fx.capacity, japan.fx.spot === 1600];
  },
  (values) => closeTo(values, [0.09, 0.09, 1600, 0.04, 12, false], "apply"),
);

/** Every set of some things. */
const subsets = (all) => all.reduce((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

everywhere(
  "what the terms are worth adds up, and their inputs make each mixed deal",
  ({ baseline, evaluate, terms }) => {
    const subsets = (all) => all.reduce((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
    const assumptions = baseline("as-signed");
    return [["korea", "japan"], ["japan", "korea"]].flatMap(([country, other]) =>
      ["npv_usd", "gap_share_of_reserves"].map((metric) => {
        const worth = terms(assumptions, country, other, metric);
        const mixed = subsets(worth.terms).map((set) => {
          const all = structuredClone(assumptions);
          for (const { inputs } of set) {
            for (const [path, value] of Object.entries(inputs)) {
              const keys = path.replaceAll("[", ".").replaceAll("]", "").split(".");
              const last = keys.pop();
              keys.reduce((at, key) => at[key], all.countries[country])[last] = value;
            }
          }
          return [set.map(({ term }) => term), evaluate(all)[country].summary[metric]];
        });
        return { worth, mixed };
      }),
    );
  },
  (all) => {
    for (const { worth, mixed } of all) {
      const names = worth.terms.map(({ term }) => term);
      assert.deepEqual(names, ["calls", "pooling", "deemed_rate", "review", "currency_funding"]);
      const sum = worth.terms.reduce((sum, { value }) => sum + value, 0);
      assert.ok(Math.abs(sum - (worth.own - worth.other)) < 1e-9);
      const value = new Map(mixed.map(([switched, value]) => [switched.join(), value]));
      closeTo([value.get(""), value.get(names.join())], [worth.own, worth.other], "the ends");
      // The Shapley value by its definition, over the sets of the other terms.
      const factorial = (n) => (n < 2 ? 1 : n * factorial(n - 1));
      for (const { term, value: shapley } of worth.terms) {
        const expected = subsets(names.filter((name) => name !== term)).reduce((sum, switched) => {
          const weight = (factorial(switched.length) * factorial(names.length - 1 - switched.length)) / factorial(names.length);
          const both = names.filter((name) => name === term || switched.includes(name));
          return sum + weight * (value.get(switched.join()) - value.get(both.join()));
        }, 0);
        closeTo(shapley, expected, term);
      }
    }
  },
);

const worked = JSON.parse(await readFile(new URL("../uncertainty.json", import.meta.url)));

everywhere(
  "uncertainty gives every digit of the worked futures",
  new Function(
    "module",
    `const inFull = (tree) =>
       typeof tree === "number" ? String(tree)
       : Array.isArray(tree) ? tree.map(inFull)
       : Object.fromEntries(Object.entries(tree).map(([key, tree]) => [key, inFull(tree)]));
     const { assumptions, cases } = ${JSON.stringify(worked)};
     return cases.map(({ settings }) => inFull(module.uncertainty(assumptions, settings)));`,
  ),
  (all) => assert.deepEqual(all, worked.cases.map(({ output }) => output)),
);

everywhere(
  "without luck uncertainty is the outcome",
  ({ baseline, evaluate, uncertainty }) => {
    const certain = { paths: 100, seed: 7, volatility: { japan: 0, korea: 0 }, correlation: 0.5, return_sd: 0 };
    return [evaluate(baseline()), uncertainty(baseline(), certain)];
  },
  ([outcome, futures]) => {
    for (const country of ["japan", "korea"]) {
      const { summary, cumulative } = outcome[country];
      const npv = summary.npv_local;
      assert.deepEqual(futures[country].npv_local, { p5: npv, p25: npv, p50: npv, p75: npv, p95: npv, mean: npv, sd: 0 });
      assert.deepEqual(futures[country].cumulative.p95, cumulative);
      assert.equal(futures[country].probability, summary.npv_usd > 0 ? 1 : 0);
    }
  },
);

everywhere(
  "terms are asked of one country against the other, in a metric that is known",
  ({ baseline, terms }) =>
    [["france", "japan", "npv_usd"], ["korea", "korea", "npv_usd"], ["korea", "japan", "irr"], [7, "japan", "npv_usd"]].map((asked) => {
      try {
        return terms(baseline(), ...asked);
      } catch (error) {
        return error.message;
      }
    }),
  (messages) =>
    assert.deepEqual(messages, [
      '`country` is "france"; allowed: japan, korea',
      '`other` is "korea"; allowed: japan',
      '`metric` is "irr"; allowed: npv_usd, gap_share_of_reserves',
      "`country` is 7; allowed: japan, korea",
    ]),
);

everywhere(
  "the version names the program and the date of its facts",
  ({ version }) => version(),
  ({ version, vintage }) => {
    assert.match(version, /^\d+\.\d+\.\d+/);
    assert.match(vintage, /^20\d\d-\d\d-\d\d$/);
  },
);

everywhere(
  "what comes back is plain: it survives JSON and can be sent to a worker",
  ({ baseline, evaluate, levers }) => {
    const outcome = evaluate(baseline());
    const plain = (value) =>
      JSON.stringify(structuredClone(value)) === JSON.stringify(value) && Object.getPrototypeOf(value) === Object.prototype;
    return [plain(outcome), plain(baseline()), plain(levers()[0])];
  },
  (plain) => assert.deepEqual(plain, [true, true, true]),
);

everywhere(
  "sweep along one lever gives both countries' values and where the answer changes",
  ({ apply, baseline, evaluate, sweep }) => {
    const all = sweep(baseline(), { x: { lever: "projects.return", min: 2, max: 20, points: 25 }, metric: "npv_usd" });
    const at = (value) => evaluate(apply(baseline(), { "projects.return": value }));
    return [all, all.x.map((value) => at(value)), all.flips.map(({ x }) => [at(x - 1e-4), at(x)])];
  },
  ([{ x, japan, korea, flips }, outcomes, around]) => {
    assert.deepEqual([x.length, x[0], x[24], japan.length], [25, 2, 20, 25]);
    outcomes.forEach((outcome, index) => {
      closeTo(japan[index], outcome.japan.summary.npv_usd, `japan at ${x[index]}`);
      closeTo(korea[index], outcome.korea.summary.npv_usd, `korea at ${x[index]}`);
    });
    assert.deepEqual(flips.map(({ kind }) => kind).toSorted(), ["rank", "sign", "sign"]);
    flips.forEach(({ kind, country }, index) => {
      const upper = around[index].map(({ japan, korea }) => {
        const [of, than] = kind === "rank" ? [korea.summary, japan.summary] : [{ japan, korea }[country].summary, { npv_usd: 0 }];
        return of.npv_usd >= than.npv_usd;
      });
      assert.notEqual(upper[0], upper[1], `${kind} ${country}`);
      assert.equal(country === undefined, kind === "rank");
    });
  },
);

everywhere(
  "sweep over two levers gives the values row by row, and the zero line",
  ({ apply, baseline, evaluate, sweep }) => {
    const [x, y] = ["projects.return", "tariff.general.fallback"];
    const all = sweep(baseline(), { x: { lever: x, points: 49 }, y: { lever: y, min: 5, max: 45, points: 33 } });
    const at = ([a, b]) => evaluate(apply(baseline(), { [x]: a, [y]: b })).korea.summary.npv_usd;
    const nodes = [[0, 0], [48, 0], [7, 20], [48, 32]];
    return [all, nodes, nodes.map(([i, j]) => at([all.x[i], all.y[j]])), all.zero.korea.filter(Boolean).map(at)];
  },
  ([{ x, y, korea, japan, zero }, nodes, values, onLine]) => {
    assert.deepEqual([x.length, y.length, korea.length, japan.length], [49, 33, 49 * 33, 49 * 33]);
    assert.deepEqual([y[0], y[32]], [5, 45]);
    nodes.forEach(([i, j], index) => closeTo(korea[j * 49 + i], values[index], `${i}, ${j}`));
    for (const line of [zero.japan, zero.korea]) {
      assert.ok(line.length > 10 && line.every((at) => at === null || at.length === 2));
    }
    const span = Math.max(...korea) - Math.min(...korea);
    assert.ok(onLine.every((value) => Math.abs(value) < 0.005 * span), onLine.join());
  },
);

everywhere(
  "sweep counts whole years, and a metric that never crosses zero has no zero line",
  ({ baseline, sweep }) => [
    sweep(baseline(), { x: { lever: "horizon" } }),
    sweep(baseline(), { x: { lever: "horizon" }, y: { lever: "discount" }, points: 46, metric: "gap_total" }),
  ],
  ([{ x, flips }, { zero }]) => {
    assert.deepEqual([x.length, x[0], x[45]], [46, 15, 60]);
    assert.ok(x.every(Number.isInteger));
    assert.ok(Array.isArray(flips));
    // No gap is below zero, so nothing crosses it.
    assert.deepEqual(zero, { japan: [], korea: [] });
  },
);

/** What to do to good assumptions, and what the message must say. */
const refused = {
  "a text for a number": [(all) => { all.countries.korea.fx.spot = "1450"; }, ["countries.korea.fx.spot", "1450"]],
  "nothing for a number": [(all) => { all.countries.japan.gdp = null; }, ["countries.japan.gdp"]],
  "a list for a number": [(all) => { all.countries.japan.gdp = [1]; }, ["countries.japan.gdp"]],
  "a missing number": [(all) => { delete all.countries.japan.projects.return; }, ["countries.japan.projects.return"]],
  "NaN": [(all) => { all.countries.korea.discount = NaN; }, ["countries.korea.discount", "NaN"]],
  "infinity": [(all) => { all.countries.korea.reserves = Infinity; }, ["countries.korea.reserves"]],
  "a number far too big": [(all) => { all.countries.korea.fx.capacity = -1e308; }, ["countries.korea.fx.capacity"]],
  "a share above one": [(all) => { all.countries.japan.waterfall.share_before = 1.0001; }, ["countries.japan.waterfall.share_before", "1.0001"]],
  "half a year": [(all) => { all.horizon = 10.5; }, ["horizon", "10.5"]],
  "a horizon of nothing": [(all) => { all.horizon = 0; }, ["horizon", "0"]],
  "an unknown key": [(all) => { all.countries.korea.fx.spto = 1; }, ["spto"]],
  "an unknown key at the top": [(all) => { all.extra = 1; }, ["extra"]],
  "a missing country": [(all) => { delete all.countries.japan; }, ["japan"]],
  "a third country": [(all) => { all.countries.france = all.countries.japan; }, ["france"]],
  "a text for the truth": [(all) => { all.countries.japan.waterfall.pooled = "yes"; }, ["countries.japan.waterfall.pooled", "yes"]],
  "a bad value deep in a list": [(all) => { all.countries.korea.tariff.classes[1].deal = 3; }, ["countries.korea.tariff.classes", "deal", "3"]],
  "an end before the start": [(all) => { Object.assign(all.countries.japan.funding.tranches[0], { start: 2030, end: 2029 }); }, ["countries.japan.funding.tranches", "end", "2029"]],
  "an object that holds itself": [(all) => { all.countries.korea.fx = all; }, []],
  "a list that holds itself": [(all) => { const list = []; list.push(list); all.countries.korea.tariff.classes = list; }, []],
  "a function": [(all) => { all.countries.korea.fx.spot = () => 1450; }, []],
  "a symbol": [(all) => { all.countries.korea.fx.spot = Symbol("spot"); }, []],
  "a big integer": [(all) => { all.countries.korea.fx.spot = 10n ** 30n; }, []],
  "a getter that throws": [(all) => { Object.defineProperty(all, "horizon", { enumerable: true, get() { throw new Error("mine"); } }); }, []],
  "a million classes": [(all) => { all.countries.korea.tariff.classes = Array(1_000_000).fill(all.countries.korea.tariff.classes[0]); }, []],
};

for (const [what, [change, words]] of Object.entries(refused)) {
  const run = new Function(
    "module",
    `const all = module.baseline();
     (${change})(all);
     try {
       module.evaluate(all);
     } catch (error) {
       const works = module.evaluate(module.baseline()).korea.summary.npv_usd;
       return { isError: error instanceof Error, message: String(error?.message), works };
     }
     return { isError: false, message: "it was accepted" };`,
  );
  everywhere(`evaluate refuses ${what}, says why, and works on`, run, ({ isError, message, works }) => {
    assert.ok(isError, message);
    for (const word of words) assert.ok(message.includes(word), `"${message}" does not name ${word}`);
    if (words.length > 0) assert.match(message, /allowed/);
    assert.ok(Number.isFinite(works));
  });
}

const likely = { paths: 100, seed: 1, volatility: { japan: 0.08, korea: 0.08 }, correlation: 0.5, return_sd: 0.02 };

const calls = {
  "evaluate of nothing": ({ evaluate }) => evaluate(),
  "evaluate of null": ({ evaluate }) => evaluate(null),
  "evaluate of a number": ({ evaluate }) => evaluate(7),
  "evaluate of a text": ({ evaluate }) => evaluate("today"),
  "evaluate of a list": ({ evaluate }) => evaluate([]),
  "the baseline of an unknown preset": ({ baseline }) => baseline("tomorrow"),
  "the baseline of a number": ({ baseline }) => baseline(7),
  "applying an unknown lever": ({ apply, baseline }) => apply(baseline(), { gravity: 9.81 }),
  "applying a text": ({ apply, baseline }) => apply(baseline(), { "fx.korea.spot": "1600" }),
  "applying NaN": ({ apply, baseline }) => apply(baseline(), { "fx.korea.spot": NaN }),
  "applying what is past the slider's end": ({ apply, baseline }) => apply(baseline(), { "fx.korea.spot": 1e9 }),
  "uncertainty of nothing": ({ uncertainty }) => uncertainty(),
  "uncertainty without settings": ({ baseline, uncertainty }) => uncertainty(baseline()),
  "uncertainty of bad assumptions": ({ baseline, uncertainty }) => uncertainty({ ...baseline(), horizon: 0 }, likely),
  "no futures at all": ({ baseline, uncertainty }) => uncertainty(baseline(), { ...likely, paths: 0 }),
  "a million futures": ({ baseline, uncertainty }) => uncertainty(baseline(), { ...likely, paths: 1_000_000 }),
  "a seed that is not exact": ({ baseline, uncertainty }) => uncertainty(baseline(), { ...likely, seed: 2 ** 53 }),
  "a volatility of NaN": ({ baseline, uncertainty }) => uncertainty(baseline(), { ...likely, volatility: { japan: NaN, korea: 0 } }),
  "a correlation above one": ({ baseline, uncertainty }) => uncertainty(baseline(), { ...likely, correlation: 1.5 }),
  "a negative spread of the return": ({ baseline, uncertainty }) => uncertainty(baseline(), { ...likely, return_sd: -0.01 }),
  "a setting that is not one": ({ baseline, uncertainty }) => uncertainty(baseline(), { ...likely, luck: 1 }),
  "applying nothing": ({ apply, baseline }) => apply(baseline()),
  "applying to nothing": ({ apply }) => apply(undefined, {}),
  "a sweep of nothing": ({ sweep, baseline }) => sweep(baseline()),
  "a sweep of bad assumptions": ({ sweep }) => sweep({}, { x: { lever: "discount" } }),
  "a sweep without a lever": ({ sweep, baseline }) => sweep(baseline(), { x: {} }),
  "a sweep of an unknown lever": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "gravity" } }),
  "a sweep of one lever twice": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "discount" }, y: { lever: "discount" } }),
  "a sweep past the slider's end": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "discount", max: 11 } }),
  "a sweep that runs backwards": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "discount", min: 5, max: 4 } }),
  "a sweep from NaN": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "discount", min: NaN } }),
  "a sweep of one point": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "discount", points: 1 } }),
  "a sweep of half a point": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "discount", points: 2.5 } }),
  "a sweep of too many points": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "discount", points: 202 } }),
  "a sweep of too many points a side": ({ sweep, baseline }) =>
    sweep(baseline(), { x: { lever: "discount" }, y: { lever: "projects.return" }, points: 129 }),
  "a sweep of a metric that cannot be followed": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "discount" }, metric: "irr" }),
  "a sweep of half years": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "horizon", points: 47 } }),
  "a sweep with an unknown key": ({ sweep, baseline }) => sweep(baseline(), { x: { lever: "discount" }, z: {} }),
};

for (const [what, act] of Object.entries(calls)) {
  const run = new Function(
    "module",
    `const likely = ${JSON.stringify(likely)};
     try {
       (${act})(module);
     } catch (error) {
       return [error instanceof Error, String(error?.message)];
     }
     return [false, "it was accepted"];`,
  );
  everywhere(`${what} is an error that says what is allowed`, run, ([isError, message]) => {
    assert.ok(isError, message);
    assert.match(message, /allowed/);
  });
}

test("a seed draws the same futures in Node and in the browser, and another seed draws others", async () => {
  const draw = new Function(
    "module",
    `const of = (seed) => JSON.stringify(module.uncertainty(module.baseline(), { ...${JSON.stringify(likely)}, paths: 1000, seed }));
     return [of(1), of(2), of(1)];`,
  );
  const [one, other, again] = draw(node);
  assert.equal(again, one);
  assert.notEqual(other, one);
  assert.deepEqual(await page.evaluate(`loadProgram().then(${draw})`), [one, other, one]);
});

test("loading and initialising the module touches no document", async () => {
  for (const name of ["window", "document", "HTMLElement", "localStorage"]) assert.equal(name in globalThis, false, name);
  assert.equal(typeof node.mount, "function");
  assert.ok(Number.isFinite(node.evaluate(node.baseline()).japan.summary.npv_usd));
});

test("Node and the browser agree to the last bit", async () => {
  const run = ({ presets, baseline, evaluate }) => JSON.stringify(presets().map(({ id }) => evaluate(baseline(id))));
  assert.equal(await page.evaluate(`loadProgram().then(${run})`), run(node));
});

/** Compares numbers to the accuracy of a change of units. */
function closeTo(got, expected, path) {
  if (typeof expected === "number") {
    assert.ok(Math.abs(got - expected) <= 1e-12 * Math.max(1, Math.abs(expected)), `${path}: ${got} for ${expected}`);
  } else if (expected !== null && typeof expected === "object") {
    assert.deepEqual(Object.keys(got), Object.keys(expected), path);
    for (const key of Object.keys(expected)) closeTo(got[key], expected[key], `${path}.${key}`);
  } else {
    assert.equal(got, expected, path);
  }
}
