// The explainer's own page, from finished HTML to one that reacts.

/** What a host may ask for by message; the program checks each value. */
const asks = ["lang", "theme", "part", "preset", "measure", "levers", "lock", "hide"];
/** Most messages that are kept until the program has arrived. */
const mostKept = 20;

function start() {
  if (followLanguage()) return;
  stayUnlisted();
  showParts(query.get("part"));
  showTheme(query.get("theme"));
  if (query.get("doctor") === "1") {
    // In this order: the words, which stand beside the page, first.
    for (const src of ["doctor-words.js", `${base}doctor.js`]) {
      document.head.append(Object.assign(document.createElement("script"), { src, async: false }));
    }
  }

  showCorrections();
  showChanges();
  offerSharing();
  offerCheck();

  let update = () => {};
  if (isFramed) {
    host.dataset.publisher = siteAround();
    update = followHost();
    followHeight();
  }
  const found = obstacle();
  if (found) fail(...found);
  else run(update);
}

async function run(update) {
  // Only all of the program can read what an address asks for; else the page reacts before it is here.
  const isAsked = location.search.length > 1 || "published" in host.dataset;
  let program;
  try {
    // All at once, so that nothing waits for another file to name it. By whole addresses: a script in
    // a frame without an origin has none to start from.
    const module = fetch(`${base}page_bg.wasm`);
    module.catch(() => {});
    program = await import(`${base}page.js`);
    program.prepare(language);
    if (isAsked) program.prepare(`${language}_depth`);
    await program.default({ module_or_path: module });
    await program.learn(language, false);
    if (isAsked) await program.learn(language, true);
  } catch (error) {
    fail(...(await diagnose(error)));
    return;
  }
  try {
    const explainer = program.adopt(host);
    settleAddress = () => explainer.settle();
    if (!isAsked) {
      if (!(await hasDepth(program))) {
        update(() => { throw new Error("not all of the program has come"); });
        return;
      }
      explainer.deepen();
    }
    update((options) => {
      const { lang, ...others } = options;
      explainer.update(linkTo(lang) ? others : options);
      goTo(lang);
    });
  } catch (error) {
    host.dataset.failed = "";
    throw error;
  }
}

/** Whether the rest of the program has come; what would not follow without it is left out if not. */
async function hasDepth(program) {
  try {
    await program.learn(language, true);
    return true;
  } catch (error) {
    const [, advice] = await diagnose(error);
    leaveOut(advice);
    return false;
  }
}

/**
 * Tells the host what the reader chose, and does what it asks for. Returns how to say who does it:
 * until then, what can be done without the program is done, and all of it is kept.
 */
function followHost() {
  const tell = (type, detail) => parent.postMessage({ source: "pledge-explainer", v: 1, type, ...detail }, "*");
  for (const type of ["ready", "change"]) {
    host.addEventListener(`pledge-${type}`, ({ detail }) => {
      tell(type, { ...detail, title: document.title });
    });
  }

  let kept = [];
  let apply = (options) => {
    showParts(options.part);
    showTheme(options.theme);
    choosePreset(options.preset);
    if (kept.length < mostKept) kept.push(options);
  };
  const take = (options) => {
    try {
      apply(options);
    } catch (error) {
      tell("error", { message: error.message });
    }
  };
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.source !== "pledge-explainer" || data.v !== 1 || data.type !== "update") return;
    const asked = data.options;
    if (typeof asked !== "object" || asked === null) return;
    // Keys of a later version mean nothing here.
    take(Object.fromEntries(asks.filter((key) => Object.hasOwn(asked, key)).map((key) => [key, asked[key]])));
  });
  return (act) => {
    apply = act;
    kept.forEach(take);
    kept = [];
  };
}

start();
