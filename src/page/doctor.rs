//! The page for editors and developers who embed the explainer: what their site must allow.

/// The body. `doctor.js` fills in the answers.
pub(super) const BODY: &str = r#"<main class="pledge-explainer">
<h1 class="opening__title">Will it work on your site?</h1>
<p class="opening__lede">Paste what your site sends. Everything is worked out here; nothing leaves this page.</p>
<form class="doctor" data-doctor>
<label>Address of your site <input name="site" type="url" placeholder="https://your-site.example"></label>
<label>Its Content-Security-Policy header, if it has one <textarea name="policy" rows="4" spellcheck="false"></textarea></label>
<label>The sandbox that your system puts on frames, if it does <input name="sandbox" spellcheck="false" placeholder="allow-scripts allow-same-origin"></label>
<label>Where it goes <select name="platform">
<option value="html">A page that takes scripts</option>
<option value="frame">A system that takes frames but no scripts</option>
<option value="amp">AMP</option>
</select></label>
<label>Part, if not all <input name="part" spellcheck="false" placeholder="currency"></label>
<label class="doctor__pin"><input name="pin" type="checkbox" disabled> Pin this version by its hash (this server must then send Access-Control-Allow-Origin)</label>
</form>
<h2 class="part__question">What works</h2>
<dl class="checks" data-answer></dl>
<h2 class="part__question">Paste this</h2>
<pre class="doctor__snippet" data-snippet tabindex="0"></pre>
<p><a href="index.html?doctor=1">Checks of this server</a>: add <code>doctor=1</code> to the address in a frame to see them there.</p>
</main>"#;
