// The explainer's own page, from finished HTML to one that reacts.

/** What a host may ask for by message; the program checks each value. `tests/keys.rs` holds the list to it. */
const asks = ["lang", "theme", "part", "preset", "measure", "money", "map.x", "map.y", "map.of", "levers", "futures", "lock", "hide", "query"];
/** Most messages that are kept until the program has arrived. */
const mostKept = 20;

function start() {
  host.dataset.base = base;
  if (followLanguage()) return;
  stayUnlisted();
  showParts(query.get("part"));
  showTheme(query.get("theme"));
  if (query.get("doctor") === "1") {
    // In this order: the words, which stand beside the page, first.
    for (const src of [`${folder}doctor-words.js`, `${base}doctor.js`]) {
      document.head.append(Object.assign(document.createElement("script"), { src, async: false }));
    }
  }

  showCorrections();
  showChanges();
  offerSharing();
  followWays();
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
  let program;
  try {
    // All at once, so that nothing waits for another file to name it. By whole addresses: a script in
    // a frame without an origin has none to start from.
    const [script, ...others] = files;
    const [module, words] = others.slice(0, 2).map((name) => fetch(base + name));
    for (const answer of [module, words]) answer.catch(() => {});
    program = await import(base + script);
    checkBuild(script, program.build);
    checkBuild("the page", host.dataset.build);
    await program.default({ module_or_path: module });
    const learnt = await (await words).text();
    checkBuild(others[1], buildOfWords(learnt));
    program.learn(language, learnt);
  } catch (error) {
    fail(...(await diagnose(error)));
    return;
  }
  const style = getComputedStyle(host).getPropertyValue("--build");
  if (!style.includes(build)) console.error(`pledge-explainer: ${base}${isBrief ? "brief" : "explainer"}.css is of another build. ${together}`);
  let explainer;
  try {
    placeMarkers(host);
    explainer = program.adopt(host);
    settleAddress = () => explainer.settle();
    scenarioNow = () => explainer.scenario();
  } catch (error) {
    host.dataset.failed = "";
    throw error;
  }
  try {
    // The program of *brief* is whole.
    await program.prepare?.();
  } catch (error) {
    const [, advice] = await diagnose(error);
    leaveOut(advice);
    update(() => { throw new Error("not all of the program has come"); });
    return;
  }
  try {
    explainer.complete?.();
    const changeLater = isBrief && changeBrief(explainer);
    update((options) => {
      const { lang, ...others } = options;
      const asked = linkTo(lang) ? others : options;
      if (changeLater) return changeLater(asked).then(() => { goTo(lang); });
      explainer.update(asked);
      goTo(lang);
    });
  } catch (error) {
    host.dataset.failed = "";
    throw error;
  }
}

/** The module for scripts, which does what the program of *brief* cannot. */
async function scriptsModule() {
  const module = await import(`${base}pledge_explainer.js`);
  await module.default();
  return module;
}

/**
 * How the page of *brief* changes what options name. Its program reads queries and no other options: the module for
 * scripts, which is loaded when a host first asks for one of those, makes a query of them.
 */
function changeBrief(explainer) {
  const change = async ({ query, ...options }) => {
    if (Object.keys(options).length > 0) {
      const { asked } = await scriptsModule();
      explainer.show(String(new URLSearchParams(asked([...new URLSearchParams(explainer.query())], options))));
    }
    if (query !== undefined) explainer.ask(String(query));
  };
  // One after the other, whatever becomes of each.
  let last = Promise.resolve();
  return (options) => {
    const changed = last.then(() => change(options));
    last = changed.catch(() => {});
    return changed;
  };
}

/**
 * Tells the host what the reader chose, and does what it asks for. Returns how to say who does it:
 * until then, what can be done without the program is done, and all of it is kept.
 */
function followHost() {
  const tell = (type, detail) => parent.postMessage({ source: "pledge-explainer", v: 1, type, ...detail }, "*");
  for (const type of ["ready", "change"]) {
    host.addEventListener(`pledge-${type}`, (/** @type {CustomEvent<PledgeDetail>} */ { detail }) => {
      tell(type, { ...detail, title: document.title });
    });
  }

  let kept = [];
  let apply = (options) => {
    const { part, theme, preset } = { ...Object.fromEntries(new URLSearchParams(options.query)), ...options };
    showParts(part);
    showTheme(theme);
    choosePreset(preset);
    if (kept.length < mostKept) kept.push(options);
  };
  const take = async (options) => {
    try {
      await apply(options);
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
