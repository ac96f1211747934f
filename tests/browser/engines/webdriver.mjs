// A browser of any make, driven through the W3C's WebDriver: https://www.w3.org/TR/webdriver2/.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** How long a driver may take to answer at all, in milliseconds. */
const patience = 20_000;

/** How WebDriver names a reference to an element. */
const reference = "element-6066-11e4-a52e-4f735466cecf";

/** The keys that have no character of their own. */
export const keys = { Home: "\uE011", End: "\uE010", ArrowUp: "\uE013", ArrowRight: "\uE014", Enter: "\uE007" };

/** Starts a programme that ends with this one. */
function start(program, parameters, options = {}) {
  const child = spawn(program, parameters, { stdio: "ignore", ...options });
  const end = () => child.kill();
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  child.once("error", (error) => {
    throw error;
  });
  return child;
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}

/** A screen that nobody sees, for a browser that cannot do without; its name and its process. */
async function hiddenScreen(program) {
  const child = start(program, ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [number] = await once(child.stdio[3], "data");
  return { name: `:${String(number).trim()}`, child };
}

/** A port that was free a moment ago. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function ask(method, address, body) {
  const answer = await fetch(address, {
    method,
    headers: { "Content-Type": "application/json; charset=utf-8" },
    body: body && JSON.stringify(body),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}

/** One window of one browser, for as long as the tests of a file run. */
export class Session {
  #running = [];
  #address;

  /** Starts the driver, which starts the browser, in the fonts of a set; on a hidden screen, if a programme for one is given. */
  static async open({ driver, fonts, screen, capabilities = {} }) {
    const session = new Session();
    const port = await freePort();
    const { FONTS } = process.env;
    const env = { ...process.env, ...(FONTS && { FONTCONFIG_FILE: `${FONTS}/${fonts}.conf` }) };
    if (screen) {
      const { name, child } = await hiddenScreen(screen);
      env.DISPLAY = name;
      session.#running.push(child);
    }
    session.#running.unshift(start(driver, [`--port=${port}`], { env }));
    const base = `http://127.0.0.1:${port}`;
    const end = Date.now() + patience;
    while (!(await ask("GET", `${base}/status`).catch(() => null))?.ready) {
      assert.ok(Date.now() < end, `${driver} does not answer`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { sessionId } = await ask("POST", `${base}/session`, { capabilities: { alwaysMatch: capabilities } });
    session.#address = `${base}/session/${sessionId}`;
    await session.#post("window/rect", { x: 0, y: 0, width: 1280, height: 950 });
    return session;
  }

  async close() {
    await ask("DELETE", this.#address).catch(() => {});
    for (const child of this.#running) await stop(child);
  }

  #post(command, body = {}) {
    return ask("POST", `${this.#address}/${command}`, body);
  }

  /** Goes to an address and waits until it has loaded. */
  go(address) {
    return this.#post("url", { url: address });
  }

  /** The address of the page. */
  address() {
    return ask("GET", `${this.#address}/url`);
  }

  /** What is in sight, as the bytes of a PNG. */
  async picture() {
    return Buffer.from(await ask("GET", `${this.#address}/screenshot`), "base64");
  }

  /**
   * What a function gives when it runs in the page, with plain values for parameters. A driver may
   * change the last digit of a number on its way; as text it arrives whole.
   */
  async run(work, ...parameters) {
    const script = `
      const parameters = [...arguments], done = parameters.pop();
      Promise.resolve().then(() => (${work})(...parameters)).then((value) => done([value]), (error) => done(String(error)));`;
    let answer = null;
    // A page that is left takes the question along: Firefox's driver then answers nothing, and the next page is asked.
    for (let times = 0; answer === null && times < 5; times += 1) {
      answer = await this.#post("execute/async", { script, args: parameters });
    }
    if (!Array.isArray(answer)) throw new Error(answer);
    return answer[0];
  }

  /** Lets what follows happen in the frame that a function finds. */
  async enter(find) {
    const frame = await this.#post("execute/sync", { script: `return (${find})()`, args: [] });
    assert.ok(frame?.[reference], "there is no such frame");
    await this.#post("frame", { id: frame });
  }

  /** Lets what follows happen in the page itself again. */
  leave() {
    return this.#post("frame", { id: null });
  }

  /** Presses one key after the other; each is a character. */
  press(...characters) {
    const actions = characters.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]);
    return this.#post("actions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  /** Presses the mouse at the first of some points of the window, and lets it go at the last. */
  async drag(...points) {
    const to = ([x, y], duration = 20) => ({ type: "pointerMove", duration, origin: "viewport", x: Math.round(x), y: Math.round(y) });
    const [first, ...rest] = points;
    const actions = [
      to(first, 0),
      { type: "pointerDown", button: 0 },
      ...rest.map((point) => to(point)),
      { type: "pointerUp", button: 0 },
    ];
    await this.#post("actions", { actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }] });
  }
}
