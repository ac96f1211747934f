// The scenario as a spreadsheet of formulas, made by a program that is loaded when one is asked for.

const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function scenarioAsSpreadsheet(query, link) {
  const { lang } = document.documentElement;
  const answer = fetch(new URL(`spreadsheet.${lang}`, import.meta.url));
  answer.catch(() => {});
  const { default: init, spreadsheet } = await import("./spreadsheet.js");
  await init();
  const words = await (await answer).text();
  const { assumptions } = await scenarioOf(query);
  const source = `${status.dataset.source} · ${status.dataset.asOf}`;
  const about = [...assumptionsInWords(query), source, link].filter(Boolean);
  return new Blob([spreadsheet(assumptions, lang, words, about)], { type: spreadsheetType });
}
