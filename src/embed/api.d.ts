/** A preset's id: the state of the law at a date. */
export type PresetId = "as-signed" | "threat-2026-01" | "after-ruling" | "today";
/** A lever's id; `levers()` lists them with their ranges. */
export type LeverId = string;
/** A part of the page. */
export type PartId =
  | "size" | "terms" | "tariffs" | "currency" | "returns" | "verdict" | "timeline" | "method";

export interface PresetInfo {
  id: PresetId;
  label: string;
  /** `YYYY-MM-DD` */
  date: string;
  authority: string;
}

export interface LeverInfo {
  id: LeverId;
  country: "japan" | "korea" | null;
  label: string;
  min: number;
  max: number;
  step: number;
  unit: string;
  /** The value under the preset `today`, in the lever's unit. */
  value: number;
}

export interface Version {
  version: string;
  /** The date of the facts, `YYYY-MM-DD`. */
  vintage: string;
}

export interface MountOptions {
  lang?: "en";
  theme?: "auto" | "light" | "dark";
  /** All parts when left out. */
  part?: PartId | PartId[] | string;
  preset?: PresetId;
  /** How the part `size` measures. */
  measure?: "usd" | "gdp" | "reserves" | "person" | "local";
  /** In each lever's unit. */
  levers?: Partial<Record<LeverId, number>>;
  /** Levers that the reader may not move. */
  lock?: LeverId | LeverId[];
  /** Levers that the reader does not see. */
  hide?: LeverId | LeverId[];
}

/** Money in billions of US dollars, rates as fractions a year, currencies in local units per dollar. */
export interface Assumptions {
  first_year: number;
  horizon: number;
  countries: { japan: CountryAssumptions; korea: CountryAssumptions };
}

export interface CountryAssumptions {
  tariff: {
    classes: {
      id: string;
      imports: number;
      deal: number;
      fallback: number;
      pass_through: number;
      elasticity: number;
      margin: number;
      responds: boolean;
    }[];
    growth: number;
    relief_years: number;
  };
  funding: {
    tranches: {
      id: string;
      amount: number;
      take_up: number;
      start: number;
      end: number;
      annual_cap: number | null;
      fx_share: number;
      in_waterfall: boolean;
    }[];
  };
  projects: { return: number; lag: number; life: number; loss_share: number };
  waterfall: {
    share_before: number;
    share_after: number;
    deemed_rate: number;
    pooled: boolean;
    review: null | { after: number; share: number };
  };
  fx: { spot: number; shock: number; drift: number; capacity: number; pressure: number };
  reserves: number;
  gdp: number;
  discount: number;
}

export interface Outcome {
  japan: CountryOutcome;
  korea: CountryOutcome;
}

/** Yearly series, and what they add up to. */
export interface CountryOutcome {
  years: number[];
  drawn: number[];
  in_waterfall: number[];
  fx_need: number[];
  fx_gap: number[];
  fx: number[];
  reserves: number[];
  cash: number[];
  received: number[];
  partner: number[];
  balance: number[];
  relief: number[];
  net: number[];
  cumulative: number[];
  summary: {
    invested: number;
    received: number;
    relief: number;
    duty_gap: number;
    revenue_gap: number;
    npv_usd: number;
    npv_local: number;
    local_cost: number;
    break_even_year: number | null;
    flip_year: number | null;
    peak_need: number;
    gap_total: number;
    gap_share_of_reserves: number;
    share_of_gdp: number;
    irr: number | null;
    break_even_return: number | null;
    break_even_fallback: number | null;
  };
}
