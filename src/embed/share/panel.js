// The panel: it stands in the part whose button opened it, and does what its buttons say.

const host = document.querySelector("[data-pledge-explainer]");
const panel = document.querySelector("[data-share-template]").content.firstElementChild;
const field = panel.querySelector("[data-share-link]");
const onlyPart = panel.querySelector("[data-share-only]");
const status = panel.querySelector("[role=status]");

/** The button that opened the panel, and how to ask for the reader's state. */
let opener = null;
let queryNow = () => new URLSearchParams();

/** Opens the panel at a button, or closes it. */
export function toggle(button, query) {
  const isOpen = opener === button;
  opener?.setAttribute("aria-expanded", "false");
  opener = isOpen ? null : button;
  if (isOpen) {
    panel.remove();
    return;
  }
  queryNow = query;
  button.setAttribute("aria-expanded", "true");
  button.after(panel);
  say("");
  showLink();
}

const part = () => opener.dataset.share;

function showLink() {
  field.value = linkTo(queryNow(), onlyPart.checked ? part() : null);
}

/** Says something politely; a screen reader hears the same words again. */
function say(words) {
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = words; });
}

const ways = {
  async copy() {
    say((await copy(field)) ? status.dataset.copied : status.dataset.selected);
  },
  async send() {
    try {
      await navigator.share({ title: document.title, url: field.value });
    } catch (error) {
      // A reader who closes the sheet has not failed.
      if (error.name !== "AbortError") await ways.copy();
    }
  },
};

for (const button of panel.querySelectorAll("[data-share-way]")) {
  button.addEventListener("click", () => ways[button.dataset.shareWay]());
}
panel.querySelector("[data-share-way=send]").hidden = !canSend();
onlyPart.addEventListener("change", showLink);
field.addEventListener("focus", () => field.select());
host.addEventListener("pledge-change", () => opener && showLink());
panel.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const button = opener;
  toggle(button);
  button.focus();
});
