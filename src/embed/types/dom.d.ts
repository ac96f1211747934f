// What the scripts take for granted of the page, beyond what TypeScript knows of browsers.

/** Whatever is looked for by a selector is HTML; shapes are only asked for what HTML has too. */
interface ParentNode {
  querySelector<K extends keyof HTMLElementTagNameMap>(selectors: K): HTMLElementTagNameMap[K] | null;
  querySelector<E extends HTMLElement = HTMLElement>(selectors: string): E | null;
  querySelectorAll<K extends keyof HTMLElementTagNameMap>(selectors: K): NodeListOf<HTMLElementTagNameMap[K]>;
  querySelectorAll<E extends HTMLElement = HTMLElement>(selectors: string): NodeListOf<E>;
}

/** How a slider stands: its value, how far it is filled, and its words. */
type PledgeLever = [value: string, along: string, words: string];

/** The blocks of a preset in HTML, and its sliders, as `presets.js` has them. */
interface PledgePreset {
  blocks: Record<string, string>;
  levers: Record<string, PledgeLever>;
}

/** What `failure.js` is told of the page, by `start/failure.js`. */
type PledgePage = typeof import("../start/failure.js").page;

interface Window {
  /** What `presets.js` puts there. */
  pledgePresets: Record<string, PledgePreset> & { shape: string };
  /** What `failure.js` puts there. */
  pledgeFailure: {
    /** The reason, and what to change. */
    diagnose(error: unknown, page: PledgePage): Promise<[reason: string, advice: string]>;
    offerPresets(page: PledgePage): void;
  };
  /** What `doctor-words.js` puts there. */
  doctorWords: PledgeDoctorWords;
  /** What `doctor.js` offers to tests and other scripts. */
  prescribe(site: { base: string; self: string }): object;
  /** Where a browser sizes frames by itself. */
  requestResize?(): void;
}

/** Named differently by different browsers. */
interface PermissionsPolicy {
  features?(): string[];
  allowsFeature(feature: string): boolean;
}

interface Document {
  permissionsPolicy?: PermissionsPolicy;
  featurePolicy?: PermissionsPolicy;
}

/** What the explainer tells the page around. */
interface PledgeDetail {
  state: string;
  values: Record<string, number | null>;
}

interface GlobalEventHandlersEventMap {
  "pledge-ready": CustomEvent<PledgeDetail>;
  "pledge-change": CustomEvent<PledgeDetail>;
}
