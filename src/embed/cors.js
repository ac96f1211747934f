// What the server of the explainer lets other sites fetch.

/**
 * The origin whose pages may fetch a file, as its server says with it: `*` is any, `null` is none but its own.
 * Nothing where there was no answer. A page of the same origin reads that header as well.
 *
 * @param {string} address
 */
export async function allowedOrigin(address) {
  const answer = await fetch(address, { method: "HEAD" }).catch(() => null);
  return answer?.ok ? answer.headers.get("Access-Control-Allow-Origin") : undefined;
}
