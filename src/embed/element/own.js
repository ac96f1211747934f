// What this script knows of itself.

export const tag = "pledge-explainer";

// A module has no `currentScript`; an image may be named so.
const { currentScript } = document;
/**
 * Its address where it is classic, and what the page holds it to, which goes for what it brings too.
 *
 * @type {Partial<HTMLScriptElement>}
 */
export const { src, integrity, nonce = "" } = currentScript instanceof HTMLScriptElement ? currentScript : {};
// Every browser writes a stack.
const own = src ?? /(https?|file):\/\/[^\s)?#]+\.m?js/.exec(/** @type {string} */ (new Error().stack))?.[0];
/** The folder that it came from, and the origin of that. Where it cannot tell, `embed.js` does nothing with them. */
export const { href: base, origin } = own ? new URL(".", own) : /** @type {URL} */ ({});
