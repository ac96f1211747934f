// The build that this file belongs to. Files of another one may look alike and fail later, in silence.

/** What `package` writes into each file once all are made. */
export const build = "unstamped-id";

/**
 * Throws where a file belongs to another build than this one.
 *
 * @param {string} name
 * @param {string | undefined} other the build that the file names, if it does
 */
export function checkBuild(name, other) {
  if (other !== build) throw new Error(`${name} is of another build`);
}

/** The build of a file of words, which its first line ends with. */
export const buildOfWords = (/** @type {string} */ words) => words.split("\n", 1)[0].split(" ").at(-1);
