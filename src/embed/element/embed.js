// <pledge-explainer>: puts the explainer into any page, in a frame that is as high as its content.
//
// One script without dependencies, classic or module. It reads nothing from the page around but
// colours, widths and the links and numbers that are marked as its own, and writes nothing but
// those numbers. Attributes may come from strangers: they become the query of an address, which
// the framed page checks, and never markup, script or an address of their own.

import { PledgeExplainer } from "./element.js";
import { followNumbers } from "./numbers.js";
import { base, tag } from "./own.js";

// The first script on a page wins, whatever its version.
if (!customElements.get(tag)) {
  if (base) {
    PledgeExplainer.follow();
    followNumbers();
    customElements.define(tag, PledgeExplainer);
  } else {
    console.error(`${tag}: load embed.js by address.`);
  }
}
