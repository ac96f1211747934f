// The build that this file belongs to. Files of another one may look alike and fail later, in silence.

/** What `package` writes into each file once all are made. */
const build = "unstamped-id";

/** Throws where a file belongs to another build than this one. */
function checkBuild(name, other) {
  if (other !== build) throw new Error(`${name} is of another build`);
}

/** The build of a file of words, which its first line ends with. */
const buildOfWords = (words) => words.split("\n", 1)[0].split(" ").at(-1);
