// How high a frame has to be, before it says so itself.

// What each part needs, in tens of pixels, where an element is at least so wide, each but the first
// as its step from the one before; `cargo xtask heights` measures them. Several parts share what is
// around them, `frame`.
// heights:start
const widths = [0,340,380,480,540,632,760,932];
const heights = {
  frame: 12,
  all: [1340,-31,-69,-41,-14,-213,4,257],
  brief: [99,-6,-23,-3,-3,-4,-20,-2],
  size: [118,-3,3,1,-1,-29,6,-16],
  terms: [155,-9,-15,-23,-8,-3,-7,110],
  worth: [117,-4,-1,-5,-3,-14,2,-5],
  tariffs: [280,-3,-6,0,0,-90,1,-33],
  currency: [176,0,-1,1,-2,-42,7,-37],
  returns: [135,3,5,1,-1,-52,5,-20],
  verdict: [211,-7,-7,-8,-5,-22,6,147],
  timeline: [75,-2,-3,-9,0,53,1,0],
  method: [72,0,-7,-7,-2,2,-2,120],
};
// heights:end

/** The heights of a part, by its name; whatever else is known of a name is no array. */
const known = (/** @type {string} */ name) => /** @type {number[]} */ (heights[/** @type {keyof typeof heights} */ (name)]);

/** Whether that is the name of one part. */
export const isPart = (/** @type {string} */ name) => Array.isArray(known(name)) && name !== "all";

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
  const sum = (/** @type {number[]} */ numbers) => numbers.reduce((sum, number) => sum + number, 0);
  const height = (/** @type {number[]} */ steps) => sum(steps.slice(0, column + 1));
  if (!parts.every(isPart)) return 10 * height(heights.all);
  // The brief has nothing around it.
  const shared = Math.max(parts.filter((name) => name !== "brief").length - 1, 0);
  return 10 * (sum(parts.map((name) => height(known(name)))) - shared * heights.frame);
}
