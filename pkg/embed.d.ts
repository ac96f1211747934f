import type { MountOptions } from "./pledge_explainer.js";

/** What the explainer says of itself, once it reacts and each time that what it shows has changed, but for its colours. */
export interface PledgeDetail {
  /** The query that leads back to what the reader sees. */
  state: string;
  /** Each number of the model's summary, such as `<country>.break_even_year`; `null` where there is none. */
  values: Record<string, number | null>;
}

/** `<pledge-explainer>` */
export interface PledgeExplainerElement extends HTMLElement {
  /** The query that leads back to what the reader sees. */
  readonly state: string;
  /**
   * Changes what the options name and leaves the rest; what is not possible is said in the console. An element that
   * shows one part takes another as its attribute `part`.
   */
  update(options: MountOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "pledge-explainer": PledgeExplainerElement;
  }
  interface HTMLElementEventMap {
    "pledge-ready": CustomEvent<PledgeDetail>;
    "pledge-change": CustomEvent<PledgeDetail>;
  }
  interface DocumentEventMap {
    "pledge-ready": CustomEvent<PledgeDetail>;
    "pledge-change": CustomEvent<PledgeDetail>;
  }
}
