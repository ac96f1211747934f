// Check this tool: all it takes is loaded when a reader asks for it.

function offerCheck() {
  const button = host.querySelector("[data-check]");
  const status = host.querySelector("[data-check-status]");
  // Only one part has it.
  button?.addEventListener("click", async () => {
    if (button.hasAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    try {
      const { build: theirs, check } = await import(`${base}check.js`);
      checkBuild("check.js", theirs);
      await check(status);
    } catch (error) {
      status.textContent = status.dataset.notRun.replace("{reason}", error.message);
      console.error(`pledge-explainer: the check did not run (${error}).`);
    }
    button.removeAttribute("aria-disabled");
  });
}

