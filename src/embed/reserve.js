// How high a frame has to be, before it says so itself.

// What each part needs, in tens of pixels, where an element is at least so wide, each but the first
// as its step from the one before; `cargo xtask heights` measures them. Several parts share what is
// around them, `frame`.
// heights:start
const widths = [0,340,380,480,540,632,760,932];
const heights = {
  frame: 13,
  all: [2387,-74,-120,-101,-48,-495,-15,-189],
  size: [126,2,1,1,-3,-31,4,-16],
  terms: [395,-32,-47,-57,-24,-27,-15,-16],
  tariffs: [185,-1,-10,0,-3,-44,-3,-10],
  currency: [187,2,0,5,-2,-67,2,-23],
  returns: [169,-1,9,6,-3,-62,3,-20],
  verdict: [540,-3,26,4,-6,-174,15,-98],
  worth: [149,-2,2,-10,-2,-33,7,-10],
  timeline: [402,-13,-34,-31,-21,-19,-15,0],
  method: [226,-11,-11,-34,-7,-13,-6,-2],
};
// heights:end

/** The height to reserve for some parts at a width. */
function reserve(part, width) {
  let column = 0;
  while (widths[column + 1] <= width) column += 1;
  const parts = part ? part.split(",") : [];
  const { all, frame, ...each } = heights;
  const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
  const height = (steps) => sum(steps.slice(0, column + 1));
  if (!parts.length || parts.some((name) => !Object.hasOwn(each, name))) return 10 * height(all);
  return 10 * (sum(parts.map((name) => height(each[name]))) - (parts.length - 1) * frame);
}
