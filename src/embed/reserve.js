// How high a frame has to be, before it says so itself.

// What each part needs, in tens of pixels, where an element is at least so wide, each but the first
// as its step from the one before; `cargo xtask heights` measures them. Several parts share what is
// around them, `frame`.
// heights:start
const widths = [0,340,380,480,540,632,760,932];
const heights = {
  frame: 12,
  all: [1343,-33,-71,-45,-15,-281,-21,569],
  brief: [92,-3,-17,-7,-2,0,-23,-4],
  size: [117,-2,1,1,-1,-30,5,-14],
  terms: [160,-11,-15,-21,-8,-4,-8,105],
  worth: [123,-4,-2,-6,-5,-17,2,-4],
  tariffs: [272,0,-20,1,0,-81,-7,-19],
  currency: [173,0,-2,0,-2,-56,1,-19],
  returns: [137,2,5,1,-1,-56,5,-19],
  verdict: [204,-4,-7,-7,-2,-27,6,152],
  timeline: [77,-2,-3,-9,0,-1,-2,287],
  method: [78,0,-7,-7,-3,1,-2,106],
};
// heights:end

/** Whether that is the name of one part. */
const isPart = (name) => Object.hasOwn(heights, name) && name !== "all" && name !== "frame";

/** The height to reserve for some parts at a width. */
function reserve(part, width) {
  let column = 0;
  while (widths[column + 1] <= width) column += 1;
  const parts = part ? part.split(",") : [];
  const { all, frame, ...each } = heights;
  const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
  const height = (steps) => sum(steps.slice(0, column + 1));
  if (!parts.length || !parts.every(isPart)) return 10 * height(all);
  // The brief has nothing around it.
  const shared = Math.max(parts.filter((name) => name !== "brief").length - 1, 0);
  return 10 * (sum(parts.map((name) => height(each[name]))) - shared * frame);
}
