// Starts the explainer's own page. Fetched after the finished page is readable; if anything here
// fails, that page stays as it is.
import init, { adopt } from "./pledge_explainer.js";

const host = document.querySelector("[data-pledge-explainer]");
try {
  await init();
  adopt(host);
} catch (error) {
  host.setAttribute("data-failed", "");
  throw error;
}
