// The program that makes a workbook, `spreadsheet.js`.

import type { Assumptions } from "./pledge_explainer.js";

export const build: string;
export default function init(): Promise<unknown>;
/** A workbook of formulas, with lines about where it comes from. */
export function spreadsheet(assumptions: Assumptions, lang: string, words: string, about: string[]): Uint8Array<ArrayBuffer>;
