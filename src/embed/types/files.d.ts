// The files of JSON that scripts load: all are of the same build, which writes them.

/** `manifest.json` */
interface PledgeManifest {
  build: string;
  /** By their paths from the folder of `pkg/`. */
  files: Record<string, { bytes: number; sha256: string; integrity: string }>;
}

/** One of `cases.json`: what goes into the model, and what has to come out of it. */
interface PledgeCase {
  name: string;
  input: import("../../../pkg/pledge_explainer.js").Assumptions;
  output: unknown;
}

/** `check.json`: the words of the check. What stands in braces is put in. */
interface PledgeCheckWords {
  running: string;
  passed: string;
  failed: string;
  unhashed: string;
  about: string;
  modules: string;
  module: [file: string, hash: string];
  hash: [published: string, altered: string, unchecked: string];
  cases: string;
  case: [name: string, compared: string, deviation: string, result: string];
  compared: string;
  agrees: string;
  differs: string;
}

/** `snippet.json`: the words of the builder. */
interface PledgeSnippetWords {
  card: string;
  colours: string;
  copied: string;
  copy: string;
  language: string;
  name: string;
  notes: [element: string, frame: string];
  open: string;
  part: string;
  /** What each part is called, by its id. */
  parts: Record<string, string>;
  pin: string;
  preview: string;
  selected: string;
  snippet: string;
  themes: [auto: string, light: string, dark: string];
  title: string;
  way: string;
  ways: [element: string, frame: string];
  whole: string;
  width: string;
}

/** `doctor-words.js`: the words of the doctor. What stands in braces is put in. */
interface PledgeDoctorWords {
  /** The folder of the page in this language, and the language where the element is to be told it. */
  folder: string;
  lang: string;
  name: string;
  open: string;
  /** What each part is called, by its id. */
  parts: Record<string, string>;
  noPart: string;
  showAll: string;
  element: string;
  frame: string;
  inFrame: string;
  works: string;
  add: string;
  forbids: string;
  closed: string;
  inside: Record<"full" | "presets" | "read", string>;
  insideAdd: string;
  checks: Record<"policy" | "type" | "sandbox" | "width" | "theme" | "height", string>;
  policyFine: string;
  policyBlocks: string;
  type: string;
  status: string;
  sandboxFine: string;
  sandboxBlocks: string;
  width: string;
  height: string;
}
