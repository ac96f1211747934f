// What sharing takes of the page: the explainer, and the panel that stands in a template.

// The page loads this where one of its buttons is pressed, so it has all of it.
export const host = /** @type {HTMLElement} */ (document.querySelector("[data-pledge-explainer]"));
const template = /** @type {HTMLTemplateElement} */ (document.querySelector("[data-share-template]"));
export const panel = /** @type {HTMLElement} */ (template.content.firstElementChild);
/** The line that says what came of a wish, and has the words for it. */
export const status = /** @type {HTMLElement} */ (panel.querySelector("[role=status]"));
