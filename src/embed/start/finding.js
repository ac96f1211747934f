// The one button of *brief*: shares or copies what it finds, with the link that leads back to it.

/** How long the button says that it has copied, in milliseconds. */
const told = 4_000;

function offerFinding(queryNow) {
  for (const button of host.querySelectorAll("[data-share-finding]")) {
    button.addEventListener("click", () => { shareFinding(button, queryNow()); });
  }
}

async function shareFinding(button, query) {
  const text = host.querySelector(".brief__finding").textContent;
  const url = stateLink(query, null);
  if (canSend()) {
    try {
      await navigator.share({ text, url });
      return;
    } catch (error) {
      // A reader who closes the sheet has not failed.
      if (error.name === "AbortError") return;
    }
  }
  const row = button.parentElement;
  row.parentElement.querySelector("[data-finding]")?.remove();
  const field = Object.assign(document.createElement("textarea"), { value: `${text} ${url}`, readOnly: true, rows: 4, className: "unseen" });
  field.dataset.finding = "";
  row.after(field);
  const isCopied = await copy(field);
  const { copied, selected } = button.dataset;
  host.querySelector("[data-announcement]").textContent = isCopied ? copied : selected;
  if (!isCopied) {
    // It stays, selected, for the reader to copy.
    field.className = "brief__finding-field";
    field.setAttribute("aria-label", selected);
    field.title = selected;
    return;
  }
  field.remove();
  button.focus();
  button.dataset.done = "";
  setTimeout(() => { delete button.dataset.done; }, told);
}
