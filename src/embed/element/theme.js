// Whether the page around is dark or light.

/**
 * How light some colours are, from 0 to 1, in whatever notation they come; nothing where all are see-through.
 *
 * @param {string} colours
 * @param {HTMLElement} probe what they are tried on
 */
function lightness(colours, probe) {
  const found = (colours.match(/canvas|[\w-]+\([^()]*\)/g) ?? []).flatMap((colour) => {
    // The browser converts what it can paint.
    probe.style.color = "";
    for (const same of [colour, `color-mix(in srgb, ${colour}, ${colour})`]) probe.style.color = same;
    const [, scale, numbers] = /^(rgb|color\(srgb)(.*)/.exec(probe.style.color && getComputedStyle(probe).color) ?? [];
    // What is multiplied or compared becomes a number.
    const [red, green, blue, alpha = numbers ? 1 : 0] = /** @type {number[]} */ (/** @type {unknown} */ (numbers?.match(/[\d.]+(e-\d+)?/g) ?? []));
    return alpha > 0.5 ? (red * 0.3 + green * 0.6 + blue * 0.1) / (scale === "rgb" ? 255 : 1) : [];
  });
  return found.length ? found.reduce((sum, one) => sum + one) / found.length : null;
}

/**
 * What a reader sees at an element.
 *
 * @param {Element | undefined} element
 * @param {HTMLElement} probe what colours are tried on
 */
export function themeAround(element, probe) {
  let light = null;
  for (let at = element; at && light === null; at = at.parentElement ?? /** @type {Partial<ShadowRoot>} */ (at.getRootNode()).host) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    // A gradient hides the colour below it; of a picture nobody knows.
    light = lightness(backgroundImage.includes("gradient(") ? backgroundImage : "", probe) ?? lightness(backgroundColor, probe);
  }
  // Where nothing is painted, the browser's own canvas shows.
  return (light ?? /** @type {number} */ (lightness("canvas", probe))) < 0.5 ? "dark" : "light";
}
