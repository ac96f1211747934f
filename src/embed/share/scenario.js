// What a reader has chosen, as the model takes it.

import init, { apply, baseline, build as builtWith, evaluate, levers, terms, version } from "./pledge_explainer.js";

/** The state of the law where the address names none. */
const presetAtStart = "today";

/**
 * The assumptions of a query, and what it takes to make them again.
 *
 * @param {URLSearchParams} query
 */
async function scenarioOf(query) {
  // The page itself runs on a smaller program.
  checkBuild("pledge_explainer.js", builtWith);
  await init();
  const ids = levers().map(({ id }) => id);
  const preset = /** @type {import("./pledge_explainer.js").PresetId} */ (query.get("preset") ?? presetAtStart);
  const moved = Object.fromEntries([...query].filter(([key]) => ids.includes(key)).map(([key, value]) => [key, Number(value)]));
  const switched = (query.get("terms") ?? "").split(",").filter(Boolean);
  const assumptions = apply(baseline(preset), moved);
  if (switched.length > 0) {
    const worth = terms(assumptions, "korea", "japan", "npv_usd").terms;
    for (const { term, inputs } of worth) {
      if (!switched.includes(term)) continue;
      for (const [path, value] of Object.entries(inputs)) put(assumptions.countries.korea, path, value);
    }
  }
  return { preset, moved, switched, assumptions };
}

/** Sets the value at a path such as `funding.tranches[1].end`. */
function put(within, path, value) {
  const steps = path.replaceAll("[", ".").replaceAll("]", "").split(".");
  const last = steps.pop();
  steps.reduce((at, step) => at[step], within)[last] = value;
}

/** The scenario as JSON: the choices, all assumptions, and what they come to. */
async function scenarioAsJson(query, link) {
  const { preset, moved, switched, assumptions } = await scenarioOf(query);
  const { japan, korea } = evaluate(assumptions);
  const summary = { japan: japan.summary, korea: korea.summary };
  const scenario = { ...version(), link, preset, levers: moved, terms: switched, assumptions, summary };
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

const dollars = "USD bn";

/** The yearly series with their units, in the order of the columns. */
const series = {
  drawn: dollars,
  in_waterfall: dollars,
  fx_need: dollars,
  fx_gap: dollars,
  fx: "JPY or KRW per USD",
  reserves: dollars,
  cash: dollars,
  received: dollars,
  partner: dollars,
  balance: dollars,
  relief: dollars,
  home: dollars,
  net: dollars,
  cumulative: `${dollars} of the first year`,
  cumulative_local: "bn of JPY or KRW of the first year",
};

/** The series as CSV (RFC 4180): a row for each country and year, in full precision. */
async function seriesAsCsv(query) {
  const outcome = evaluate((await scenarioOf(query)).assumptions);
  const head = ["country", "year", ...Object.entries(series).map(([name, unit]) => `${name} (${unit})`)];
  const rows = Object.entries(outcome).flatMap(([country, of]) =>
    of.years.map((year, index) => [country, year, ...Object.keys(series).map((name) => of[name][index])]),
  );
  return [head, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}
