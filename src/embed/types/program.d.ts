// The program of a page as `start.js` uses it: `page.js`, or `brief.js` on the page of *brief*.

import type { Explainer } from "./page.js";

export interface Program {
  /** The build that it belongs to. */
  build: string;
  default(options: { module_or_path: Promise<Response> | undefined }): Promise<unknown>;
  /** Takes the words of a language in. */
  learn(lang: string, words: string): void;
  /** Adopts the finished page, and shows what the address says. */
  adopt(host: HTMLElement): Explainer | Brief;
  /** Loads the rest of the program; that of *brief* is whole. */
  prepare?(): Promise<void>;
}

/** What the program of *brief* adopts. It reads queries and no other options. */
export interface Brief {
  complete?: undefined;
  /** Shows what a query says. */
  show(query: string): void;
  /** Changes what a query names and leaves the rest. Throws where something of it is not possible. */
  ask(query: string): void;
  query(): string;
  settle(): void;
}
