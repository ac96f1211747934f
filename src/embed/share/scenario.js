// What a reader has chosen, as files that other programs read.

/**
 * @import { CountryOutcome, Outcome } from "../../../pkg/pledge_explainer.js"
 * @import { Saved } from "../types/page.js"
 */

/** What comes of each country, by its name. */
const countries = (/** @type {Outcome} */ outcome) => /** @type {[string, CountryOutcome][]} */ (Object.entries(outcome));

/**
 * The scenario as JSON: the choices, all assumptions, and what they come to.
 *
 * @param {Saved} scenario
 * @param {string} link the address that leads back to it
 */
export function scenarioAsJson({ version, vintage, outcome, ...saved }, link) {
  const summary = Object.fromEntries(countries(outcome).map(([country, of]) => [country, of.summary]));
  return `${JSON.stringify({ version, vintage, link, ...saved, summary }, null, 2)}\n`;
}

const dollars = "USD bn";

/** The yearly series with their units, in the order of the columns. */
const series = {
  drawn: dollars,
  in_waterfall: dollars,
  fx_need: dollars,
  fx_gap: dollars,
  fx: "local currency per USD",
  reserves: dollars,
  cash: dollars,
  received: dollars,
  partner: dollars,
  balance: dollars,
  relief: dollars,
  home: dollars,
  net: dollars,
  cumulative: `${dollars} of the first year`,
  cumulative_local: "bn of local currency of the first year",
};

/** They are named as the model names them. */
const names = /** @type {(keyof typeof series)[]} */ (Object.keys(series));

/** The series as CSV (RFC 4180): a row for each country and year, in full precision. */
export function seriesAsCsv(/** @type {Saved} */ { outcome }) {
  const head = ["country", "year", ...Object.entries(series).map(([name, unit]) => `${name} (${unit})`)];
  const rows = countries(outcome).flatMap(([country, of]) =>
    of.years.map((year, index) => [country, year, ...names.map((name) => of[name][index])]),
  );
  return [head, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}
