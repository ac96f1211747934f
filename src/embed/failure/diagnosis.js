// Why a program did not start.

import { build } from "../build.js";

/**
 * Looks at what did arrive, to say what is wrong with it.
 *
 * @param {unknown} error what the program threw
 * @param {PledgePage} page
 * @returns {Promise<[reason: string, advice: string]>}
 */
export async function diagnose(error, { host, base, build: ofStart, files, together }) {
  if (window.origin === "null") {
    return ["isolated", `this frame has no origin of its own, so the server of ${location.host} must send "Access-Control-Allow-Origin: *" with .js and .wasm; or add allow-same-origin to the sandbox attribute (${error}).`];
  }
  let odd = host.dataset.build === ofStart ? "" : "the HTML of the page";
  for (const name of files) {
    const address = new URL(name, base).href;
    const answer = await fetch(address).catch(() => null);
    if (!answer) return ["missing", `${address} could not be fetched. Is the server reachable, and does connect-src allow 'self'?`];
    if (!answer.ok) return ["missing", `${address} answers ${answer.status}. Copy all files of pkg/ to the same folder.`];
    const type = answer.headers.get("Content-Type") ?? "nothing";
    if (name.endsWith(".js") && !type.includes("javascript")) {
      return ["missing", `${address} is served as ${type}. Serve .js as text/javascript.`];
    }
    const start = new Uint8Array(await answer.arrayBuffer().catch(() => new ArrayBuffer(0)));
    if (!new TextDecoder("latin1").decode(start).includes(ofStart)) odd ||= address;
    if (name.endsWith(".wasm")) {
      if (start[1] !== 97 || start[2] !== 115 || start[3] !== 109) {
        return ["missing", `${address} is no WebAssembly (it is served as ${type}). Does the server answer with a page of its own?`];
      }
    }
  }
  if (build !== ofStart) odd ||= `${base}failure.js`;
  const fault = error instanceof WebAssembly.CompileError
    ? "the .wasm files did not arrive whole"
    : `${odd || `${files[0]}, the .wasm files`} and ${base}start.js are of different versions`;
  return ["missing", `${fault} (${error}). ${together}`];
}
