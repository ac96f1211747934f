// The page's program, `page.js`, as `mount.js` uses it.

import type { Assumptions, LeverId, MountOptions, Outcome, PresetId } from "./pledge_explainer.js";

/** What is adopted: an explainer that follows its reader. */
export interface Explainer {
  /** Adds what comes once the page reacts. */
  complete(): void;
  update(options: MountOptions): void;
  /** What the reader sees, as a query. */
  query(): string;
  /** What the reader sees, as plain data. */
  scenario(): Saved;
  /** Brings the address to what the reader sees. */
  settle(): void;
  destroy(): void;
}

/** A scenario: its choices, what the model takes, and what that comes to. */
export interface Saved {
  version: string;
  vintage: string;
  preset: PresetId;
  levers: Partial<Record<LeverId, number>>;
  terms: string[];
  assumptions: Assumptions;
  outcome: Outcome;
}

/** The build that it belongs to. */
export const build: string;
export default function init(): Promise<unknown>;
/** Takes the words of a language in. */
export function learn(lang: string, words: string): void;
/** Adopts the finished page in an element, to show what a query says. */
export function adoptAs(host: HTMLElement, query: string): Explainer;
/** Loads the rest of the program. */
export function prepare(): Promise<void>;

declare module "./pledge_explainer.js" {
  /** The pairs of a query with what options ask for changed in them. Throws if one is not possible. */
  export function asked(pairs: [string, string][], options?: MountOptions): [string, string][];
  /**
   * What of the pairs of a query is not possible, a message each: of one that a script asks for, or of one that a
   * publisher wrote, on a page of all parts or of one alone.
   */
  export function refused(pairs: [string, string][], isWritten: boolean, only: string): string[];
  /** What readers save of the explainer that the pairs of a query lead to. */
  export function saved(pairs: [string, string][]): Saved;
}
