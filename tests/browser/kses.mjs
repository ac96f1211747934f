// What WordPress leaves of an author's HTML when it saves it, by the rules of `wp_kses_post` (wp-includes/kses.php)
// as data: the elements and attributes that it knows, and what it takes for a protocol.

const elements = "address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video".split(" ");
const everywhere = /^(aria-(controls|current|describedby|details|expanded|hidden|label|labelledby|live)|class|data-[a-z0-9_-]+|dir|hidden|id|lang|style|title|role|xml:lang)$/;
const own = { a: /^(href|rel|rev|name|target|download)$/, img: /^(alt|align|border|height|hspace|loading|longdesc|vspace|src|usemap|width)$/ };
const protocols = /^(https?|ftps?|mailto|news|irc|irc6|ircs|gopher|nntp|feed|telnet|mms|rtsp|sms|svn|tel|fax|xmpp|webcal|urn)$/;

/** Takes out what stands before a colon, unless it is a protocol that it knows. */
function address(value) {
  const [before, ...rest] = value.split(/:|&#0*58;|&#x0*3a;|&colon;/i);
  if (!rest.length || before.includes("/?")) return value;
  return protocols.test(before.toLowerCase()) ? value : address(rest.join(":").trim());
}

/** Elements that it does not know go, and their content stays; so with attributes, and addresses lose what it bars. */
export function ksesPost(html) {
  return html.replace(/<(\/?)([a-z][\w-]*)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*\/?>/gi, (_, end, name, attributes) => {
    const tag = name.toLowerCase();
    if (!elements.includes(tag)) return "";
    if (end) return `</${tag}>`;
    const kept = [...attributes.matchAll(/([\w:.-]+)(?:="([^"]*)")?/g)]
      .filter(([, key]) => everywhere.test(key.toLowerCase()) || own[tag]?.test(key.toLowerCase()))
      .map(([, key, value = ""]) => ` ${key.toLowerCase()}="${/^(href|src)$/i.test(key) ? address(value) : value}"`);
    return `<${tag}${kept.join("")}>`;
  });
}
