// How high a frame has to be, before it says so itself.

// What each part needs, in tens of pixels, where an element is at least so wide, each but the first
// as its step from the one before; `cargo xtask heights` measures them. Several parts share what is
// around them, `frame`.
// heights:start
const widths = [0,340,380,480,540,632,760,932];
const heights = {
  frame: 12,
  all: [1399,-66,-76,-46,-16,-216,-11,268],
  brief: [99,-4,-25,-3,-3,-4,-20,-2],
  size: [125,-7,1,2,-1,-28,3,-13],
  terms: [157,-11,-15,-23,-8,-3,-7,110],
  worth: [118,-5,1,-7,-3,-14,3,-6],
  tariffs: [295,-8,-9,0,-3,-96,-5,-28],
  currency: [187,-8,-3,0,-2,-41,6,-36],
  returns: [143,-5,5,1,0,-52,4,-17],
  verdict: [219,-12,-10,-8,-2,-24,6,146],
  timeline: [77,-2,-5,-6,-3,56,-2,0],
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
