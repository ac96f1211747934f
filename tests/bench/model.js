// A pledge as a project: money out over some years, a share of its earnings back, against the tariffs that it avoids.

const years = 20;

/** The pledges, in billions of dollars, and what they avoid. */
export const deals = {
  japan: { name: "Japan", pledge: 550, paidOver: 4, exports: 145, share: 0.3 },
  korea: { name: "South Korea", pledge: 350, paidOver: 10, exports: 125, share: 0.5 },
};

/** What the deal is worth after each year, in billions of today's dollars, from the start. */
export function worth(deal, { earnings, tariff, dollar }) {
  const sums = [0];
  let invested = 0;
  for (let year = 1; year <= years; year += 1) {
    const paid = year <= deal.paidOver ? deal.pledge / deal.paidOver : 0;
    invested += paid;
    const back = (invested * earnings) / 100 * deal.share * (1 + dollar / 100);
    const avoided = (deal.exports * (tariff - 15)) / 100;
    sums.push(sums.at(-1) + (back + avoided - paid) / 1.04 ** year);
  }
  return sums;
}
