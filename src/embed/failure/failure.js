// What `start.js` asks for where a program does not start.

import { diagnose } from "./diagnosis.js";
import { offerPresets } from "./presets.js";

window.pledgeFailure = { diagnose, offerPresets };
