// What WordPress leaves of an author's HTML when it saves it, by the rules of `wp_kses_post` (wp-includes/kses.php of
// WordPress 6.1, later ones let more through) as data: the elements and attributes that it knows, and what it takes for
// a protocol. `cargo xtask hosts` compares them with WordPress itself.

export const elements = "address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video".split(" ");
const everywhere = /^(aria-(describedby|details|hidden|label|labelledby)|class|data(-[a-z0-9_]+)+|dir|id|lang|title|role|xml:lang)$/;
const own = { area: /^(alt|coords|href|nohref|shape|target)$/, a: /^(href|rel|rev|name|target)$/, img: /^(alt|align|border|height|hspace|loading|longdesc|vspace|src|usemap|width)$/ };
const protocols = /^(https?|ftps?|mailto|news|irc|irc6|ircs|gopher|nntp|feed|telnet|mms|rtsp|sms|svn|tel|fax|xmpp|webcal|urn)$/;

/** Takes out what stands before a colon, unless it is a protocol that it knows. */
function address(value) {
  const [before, ...rest] = value.split(/:|&#0*58;|&#x0*3a;|&colon;/i);
  if (!rest.length || before.includes("/?")) return value;
  return protocols.test(before.toLowerCase()) ? value : address(rest.join(":").trim());
}

/** Elements that it does not know go, and their content stays; so with attributes, and addresses lose what it bars. */
export function ksesPost(html) {
  const whole = html.replace(/&(?!(#\d+|#x[\da-f]+|\w+);)/gi, "&amp;");
  return whole.replace(/<(\/?)([a-z][\w-]*)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*\/?>/gi, (_, end, name, attributes) => {
    if (!elements.includes(name.toLowerCase())) return "";
    if (end) return `</${name}>`;
    const kept = [...attributes.matchAll(/([\w:.-]+)(?:="([^"]*)")?/g)]
      .filter(([, key]) => everywhere.test(key.toLowerCase()) || own[name.toLowerCase()]?.test(key.toLowerCase()))
      .map(([, key, value]) => (value === undefined ? ` ${key}` : ` ${key}="${/^(href|src)$/i.test(key) ? address(value) : value}"`));
    return `<${name}${kept.join("")}>`;
  });
}
