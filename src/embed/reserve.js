// How high a frame has to be, before it says so itself.

// What each part needs, in tens of pixels, where an element is at least so wide, each but the first
// as its step from the one before; `cargo xtask heights` measures them. Several parts share what is
// around them, `frame`.
// heights:start
const widths = [0,340,380,480,540,632,760,932];
const heights = {
  frame: 12,
  all: [1347,-33,-67,-39,-14,-213,-2,254],
  brief: [96,-6,-21,-4,-3,-2,-21,-2],
  size: [117,-2,2,2,-2,-29,6,-17],
  terms: [157,-11,-15,-21,-8,-2,-8,107],
  worth: [117,-3,-2,-5,-3,-14,2,-5],
  tariffs: [279,-3,-6,-1,0,-89,1,-35],
  currency: [176,-1,-1,1,-2,-45,6,-39],
  returns: [135,2,5,1,-1,-52,5,-21],
  verdict: [216,-6,-10,-6,-4,-25,4,149],
  timeline: [75,-2,-3,-9,0,53,1,0],
  method: [76,0,-7,-7,-3,3,-2,120],
};
// heights:end

/** Whether that is the name of one part. */
export const isPart = (/** @type {string} */ name) => Object.hasOwn(heights, name) && name !== "all" && name !== "frame";

/**
 * The height to reserve for some parts at a width, in pixels.
 *
 * @param {string} part names of parts between commas; all of them where one is not known
 * @param {number} width
 */
export function reserve(part, width) {
  let column = 0;
  while (widths[column + 1] <= width) column += 1;
  const parts = part.split(",");
  const { all, frame, ...each } = heights;
  const sum = (/** @type {number[]} */ numbers) => numbers.reduce((sum, number) => sum + number, 0);
  const height = (/** @type {number[]} */ steps) => sum(steps.slice(0, column + 1));
  if (!parts.every(isPart)) return 10 * height(all);
  // The brief has nothing around it.
  const shared = Math.max(parts.filter((name) => name !== "brief").length - 1, 0);
  return 10 * (sum(parts.map((name) => height(each[/** @type {keyof typeof each} */ (name)]))) - shared * frame);
}
