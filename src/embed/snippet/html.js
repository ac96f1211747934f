// What a publisher pastes.

/** A text as the value of an attribute, or between two tags. */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

const attributes = (pairs) => pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");

/**
 * The snippet of each way to embed a state, given as pairs of an address: from the folder `base`, the
 * page in its folder of a language. The element is told the language where it is not to follow the
 * page around; its script is held to the very bytes whose hash is given. `showAll` is the button of AMP.
 */
function snippetsOf({ base, folder = "", lang = "", state = [], theme = "", title, open, showAll = "", height = 1200, sandbox = null, integrity = "" }) {
  const looks = theme ? [["theme", theme]] : [];
  const part = state.find(([key]) => key === "part")?.[1] ?? "all";
  const others = state.filter(([key]) => key !== "part");
  // One part has a page of its own; the page of all parts shows several.
  const page = part === "all" || part.includes(",") ? "" : `${part}/`;
  const address = (pairs) => {
    // Commas may stand as they are, and are easier to read.
    const query = String(new URLSearchParams(pairs)).replaceAll("%2C", ",");
    return escaped(`${base}${folder}${page}${query && `?${query}`}`);
  };
  const shown = page || part === "all" ? others : state;
  const link = `<a href="${address(shown)}">${escaped(open)}</a>`;
  const src = address([...shown, ...looks]);
  const hash = integrity ? [["integrity", integrity], ["crossorigin", "anonymous"]] : [];
  // The element shows `brief` where nothing is said of a part.
  const own = attributes([...(part === "brief" ? [] : [["part", part]]), ...others, ...looks, ...(lang ? [["lang", lang]] : [])]);
  return {
    element: `<script src="${base}embed.js"${attributes(hash)}></script>\n<pledge-explainer${own}>${link}</pledge-explainer>`,
    frame: `<iframe src="${src}" title="${escaped(title)}" width="100%" height="${height}" frameborder="0"${attributes(sandbox === null ? [] : [["sandbox", sandbox]])}></iframe>`,
    amp: `<amp-iframe src="${src}" title="${escaped(title)}" width="600" height="${height}" layout="responsive" resizable sandbox="allow-scripts allow-same-origin allow-popups" frameborder="0"><div overflow tabindex="0" role="button">${escaped(showAll)}</div></amp-iframe>`,
    link,
  };
}
