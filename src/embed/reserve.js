// How high a frame has to be, before it says so itself.

// What each part needs, in tens of pixels, where an element is at least so wide, each but the first
// as its step from the one before; `cargo xtask heights` measures them. Several parts share what is
// around them, `frame`.
// heights:start
const widths = [0,340,380,480,540,632,760,932];
const heights = {
  frame: 13,
  all: [2563,-59,-88,-186,-61,-508,-64,-176],
  brief: [90,-4,-14,-7,-2,0,-23,-4],
  size: [138,-8,1,1,0,-36,5,-12],
  terms: [398,-2,-20,-82,-32,-29,-23,-20],
  tariffs: [193,-1,-7,-9,-2,-44,-4,-11],
  currency: [198,-4,3,0,-3,-65,3,-24],
  returns: [181,2,6,2,-2,-66,3,-20],
  verdict: [597,-6,0,12,-5,-186,13,-96],
  worth: [154,2,-2,-6,-6,-32,1,-9],
  timeline: [438,-20,-24,-49,-13,-28,-12,0],
  method: [247,-9,-9,-47,-12,-9,-7,-1],
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
