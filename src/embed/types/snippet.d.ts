// The builder of snippets, `snippet.js`, as `panel.js` loads it.

export { build, open } from "../snippet/builder.js";
