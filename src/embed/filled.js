// Sentences with places for what they are about.

/**
 * A text with what stands in its braces.
 *
 * @type {(text: string, values: Record<string, string | number | null>) => string}
 */
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => /** @type {string} */ (values[name]));
