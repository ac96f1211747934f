// How high a frame has to be, before it says so itself.

// What each part needs, in tens of pixels, where an element is at least so wide, each but the first
// as its step from the one before; `cargo xtask heights` measures them. Several parts share what is
// around them, `frame`.
// heights:start
const widths = [0,340,380,480,632,672,760,932];
const heights = {
  frame: 7,
  all: [1406,-71,-75,-49,-233,-24,14,267],
  brief: [99,-4,-25,-3,-7,-12,-8,-2],
  size: [121,-9,2,2,-29,0,3,-13],
  terms: [152,-11,-15,-23,-10,-3,-5,110],
  worth: [112,-4,1,-7,-17,0,3,-5],
  tariffs: [302,-11,-11,0,-101,-4,-1,-28],
  currency: [182,-8,-3,0,-44,1,6,-36],
  returns: [138,-5,5,1,-53,1,4,-18],
  verdict: [216,-15,-7,-10,-26,-3,9,146],
  timeline: [72,-2,-5,-6,53,-3,1,0],
  method: [68,0,-8,-7,0,0,-1,119],
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
