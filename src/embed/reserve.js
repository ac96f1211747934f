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

/** The steps of a part, by its name; whatever else is known of a name is no array. */
const steps = /** @type {Record<string, number[]>} */ (/** @type {object} */ (heights));

/**
 * The parts of a list that there are, and `all`; `brief`, which is shown where nothing is asked for, where none is.
 *
 * @param {string} list names between commas
 */
export function partsOf(list) {
  const known = list.split(",").filter((name) => Array.isArray(steps[name]));
  return known.length ? known : ["brief"];
}

/**
 * The height to reserve for some parts at a width, in pixels.
 *
 * @param {string[]} parts as `partsOf` gives them
 * @param {number} width
 */
export function reserve(parts, width) {
  let height = 0;
  // The brief has nothing around it.
  let shared = -1;
  for (const name of parts) {
    for (let column = 0; widths[column] <= width; column += 1) height += steps[name][column];
    if (name !== "brief") shared += 1;
  }
  return 10 * (height - (shared > 0 ? shared * heights.frame : 0));
}
