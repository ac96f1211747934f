/* tslint:disable */
/* eslint-disable */
// Whatever the module exports and this file does not declare is for the files beside it, and may change.

/** A preset's id: the state of the law at a date. */
export type PresetId = "as-signed" | "threat-2026-01" | "after-ruling" | "today";
/** A lever's id; `levers()` lists them with their ranges. */
export type LeverId = string;
/** A part of the page. */
export type PartId =
| "brief" | "size" | "terms" | "worth" | "tariffs" | "currency" | "returns" | "verdict" | "timeline" | "method";

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

/**
 * Puts an explainer into an element of the page. Throws if an option is not possible, or if the element holds
 * an explainer already.
 */
export function mount(host: HTMLElement, options?: MountOptions): Mounted;

/** A handle of an explainer on a page. */
export interface Mounted {
    /** Resolves once the explainer reacts and all of it has come. Rejects if it cannot be shown. */
    readonly ready: Promise<void>;
    /**
     * Changes what the options name and leaves the rest. Throws if an option is not possible, or after `destroy`.
     * What is not possible of a `query` leaves the rest of it, and is said in the console.
     */
    update(options: MountOptions): void;
    /** Takes the explainer off the page. Doing it twice is harmless. */
    destroy(): void;
}

export interface MountOptions {
    lang?: "en" | "ja" | "ko";
    theme?: "auto" | "light" | "dark";
    /** All parts when left out, and for `all`. */
    part?: PartId | PartId[] | string;
    preset?: PresetId;
    /** How the part `size` measures. */
    measure?: "usd" | "gdp" | "reserves" | "person" | "local";
    /** The money that *verdict* keeps the ledgers in: dollars, or each country's own. */
    money?: "usd" | "local";
    /** In each lever's unit. */
    levers?: Partial<Record<LeverId, number>>;
    /** The lever across the break-even map, the one up, and what it shows. */
    "map.x"?: LeverId;
    "map.y"?: LeverId;
    "map.of"?: "japan" | "korea" | "difference";
    /** What is assumed of luck, in percent a year but for the correlation, and which futures are drawn. */
    futures?: {
        "volatility.japan"?: number;
        "volatility.korea"?: number;
        correlation?: number;
        return_sd?: number;
        /** A whole number from 0 to 999,999. */
        seed?: number;
    };
    /** Levers that the reader may not move. */
    lock?: LeverId | LeverId[];
    /** Levers that the reader does not see. */
    hide?: LeverId | LeverId[];
    /** What the query of an address says, such as `preset=as-signed&fx.korea.spot=1500`: every key there is. */
    query?: string;
    /**
     * Only for `mount`: the address of the folder with the files of the package. Left out, it is the folder of the
     * module; where a bundler moved that, what is needed comes along, and links other than to the sources are none.
     */
    base?: string;
}

/** The build that the module belongs to, as `manifest.json` names it. */
export const build: string;

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
    projects: {
        /** Of a project that succeeds and is built as planned. */
        return: number;
        planned_lag: number;
        /** Years of construction that it really takes. */
        lag: number;
        life: number;
        /** The part of the money that buys from suppliers of the pledging country, and the part of that which is a true gain. */
        home_share: number;
        home_gain: number;
        loss_share: number;
    };
    waterfall: {
        share_before: number;
        share_after: number;
        deemed_rate: number;
        pooled: boolean;
        review: null | { after: number; share: number };
    };
    fx: {
        spot: number;
        shock: number;
        drift: number;
        capacity: number;
        pressure: number;
        /** Local currency per dollar at which the trade was measured. */
        reference: number;
        /** The part of a change of the exchange rate that reaches the dollar price at the US border. */
        pass_through: number;
        /** The part of an exporter's costs that is in dollars. */
        dollar_costs: number;
    };
    reserves: number;
    gdp: number;
    /** The country's cost of money in dollars, and in its own currency. */
    discount: number;
    discount_local: number;
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
    /** What the country's own suppliers gain. */
    home: number[];
    net: number[];
    cumulative: number[];
    /** The same in the country's own money, at each year's exchange rate, billions. */
    cumulative_local: number[];
    classes: ClassOutcome[];
    summary: {
        invested: number;
        received: number;
        relief: number;
        home: number;
        duty_gap: number;
        revenue_gap: number;
        npv_usd: number;
        npv_local: number;
        local_cost: number;
        break_even_year: number | null;
        break_even_year_local: number | null;
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

/** What tariff and exchange rate do to a class of goods, in a year of today's trade and at the first year's rate. */
export interface ClassOutcome {
    id: string;
    cost: number;
    duty_gap: number;
    revenue_gap: number;
    /** The rate at which the US buyer would pay without the deal what he pays with it now. */
    offset_buyer: number | null;
    /** The rate at which the exporter would take without the deal, in his own money, what he takes with it now. */
    offset_exporter: number | null;
    /** The tariff that would feel to the US buyer, at the reference rate, like the deal's does now. */
    tariff_equivalent: number | null;
}

/** A number of the summary that `sweep` can follow. */
export type Metric =
| "invested" | "received" | "relief" | "npv_usd" | "npv_local" | "local_cost" | "peak_need"
| "gap_total" | "gap_share_of_reserves" | "share_of_gdp";

export interface SweepAxis {
    lever: LeverId;
    /** In the lever's unit; its own range where left out. */
    min?: number;
    max?: number;
    /** Evenly spaced, 2 to 201 for one lever, 2 to 128 for each of two. A lever of years takes so many that each is a whole year. */
    points?: number;
}

export interface SweepRequest {
    x: SweepAxis;
    /** Another lever. */
    y?: SweepAxis;
    /** `npv_usd` where left out. */
    metric?: Metric;
    /** For each axis that names none itself; where left out too, 65, or every year. */
    points?: number;
}

/**
 * Follows a metric of both countries along one lever, or over two, with everything else as the assumptions have it.
 * Throws an `Error` that names path, value and what is allowed.
 */
export function sweep(assumptions: Assumptions, options: SweepRequest & { y: SweepAxis }): Surface;
export function sweep(assumptions: Assumptions, options: SweepRequest & { y?: undefined }): Series;
export function sweep(assumptions: Assumptions, options: SweepRequest): Series | Surface;

/** A metric along one lever. */
export interface Series {
    x: number[];
    japan: number[];
    korea: number[];
    /** Where a country's metric changes its sign, or the other country comes out ahead. */
    flips: { x: number; kind: "sign" | "rank"; country?: "japan" | "korea" }[];
}

/** A metric over two levers. */
export interface Surface {
    x: number[];
    y: number[];
    /** Row by row: the value at `x[i]` and `y[j]` is `japan[j * x.length + i]`. */
    japan: number[];
    korea: number[];
    /** Where the metric is zero, as a line of `[x, y]`. Of several lines, each but the first follows a `null`; a closed line ends where it begins. */
    zero: { japan: ([number, number] | null)[]; korea: ([number, number] | null)[] };
}

export type CountryId = "japan" | "korea";

/** What each term in which the deals differ is worth to a country. */
export interface Terms {
    /** The metric with its own terms. */
    own: number;
    /** The metric with the other country's terms. */
    other: number;
    terms: {
        term: "calls" | "pooling" | "deemed_rate" | "review" | "currency_funding";
        /** What its own version adds to the metric (Shapley value). All of them add up to `own - other`. */
        value: number;
        /** The other country's version: values by path below the country, such as `funding.tranches[1].end`. */
        inputs: Record<string, number | boolean | null | { after: number; share: number }>;
    }[];
}

/** What is assumed of luck. */
export interface UncertaintySettings {
    /** How many futures are drawn, 1 to 100,000. */
    paths: number;
    /** Which futures: the same seed draws the same everywhere; a whole number from 0 to 2^53 - 1. */
    seed: number;
    /** Standard deviation of the yearly step of each exchange rate's logarithm, 0 to 1. */
    volatility: { japan: number; korea: number };
    /** Of the two currencies' steps, -1 to 1. */
    correlation: number;
    /** Standard deviation of the yearly project return, 0 to 0.5. */
    return_sd: number;
}

export interface Uncertainty {
    japan: CountryUncertainty;
    korea: CountryUncertainty;
}

/** What the futures say of one country. */
export interface CountryUncertainty {
    /** Billions of local currency. */
    npv_local: { p5: number; p25: number; p50: number; p75: number; p95: number; mean: number; sd: number };
    /** What each year's calls cost, billions of local currency. */
    local_cost: Fan;
    /** The net flows up to and including each year, discounted to the first, USD bn. */
    cumulative: Fan;
    /** The share of the futures in which `npv_usd` is above zero. */
    probability: number;
    /** The share of them in which `npv_local` is. */
    probability_local: number;
}

/** Percentiles over the futures, one value a year. */
export interface Fan {
    p5: number[];
    p25: number[];
    p50: number[];
    p75: number[];
    p95: number[];
}



/**
 * The assumptions with levers set, as the page does it.
 *
 * # Errors
 *
 * Throws an `Error` that names path, value and what is allowed.
 */
export function apply(assumptions: Assumptions, values: Partial<Record<LeverId, number>>): Assumptions;

/**
 * The full assumptions of a preset; of `today` if none is named.
 *
 * # Errors
 *
 * Throws if there is no such preset.
 */
export function baseline(preset?: PresetId): Assumptions;

/**
 * Evaluates the model.
 *
 * # Errors
 *
 * Throws an `Error` that names path, value and what is allowed.
 */
export function evaluate(assumptions: Assumptions): Outcome;

/**
 * The levers, with their values under the preset `today`.
 *
 * # Errors
 *
 * None in practice: the list is constant.
 */
export function levers(): LeverInfo[];

/**
 * The presets, oldest first.
 *
 * # Errors
 *
 * None in practice: the list is constant.
 */
export function presets(): PresetInfo[];

/**
 * What each term in which the deals differ is worth to `country`: Shapley values, which add up to
 * `own - other`, and the inputs that give it the other country's version.
 *
 * # Errors
 *
 * Throws an `Error` that names path, value and what is allowed.
 */
export function terms(assumptions: Assumptions, country: CountryId, other: CountryId, metric: "npv_usd" | "gap_share_of_reserves"): Terms;

/**
 * How much of the outcome is uncertainty: the model in many futures.
 *
 * # Errors
 *
 * Throws an `Error` that names path, value and what is allowed.
 */
export function uncertainty(assumptions: Assumptions, settings: UncertaintySettings): Uncertainty;

/**
 * The version of the program and the date of its facts.
 *
 * # Errors
 *
 * None in practice: both are constant.
 */
export function version(): Version;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly apply: (a: any, b: any) => [number, number, number];
    readonly asked: (a: any, b: any) => [number, number, number];
    readonly baseline: (a: any) => [number, number, number];
    readonly bench_flows: (a: number) => void;
    readonly evaluate: (a: any) => [number, number, number];
    readonly levers: () => [number, number, number];
    readonly presets: () => [number, number, number];
    readonly refused: (a: any, b: number, c: number, d: number) => [number, number, number];
    readonly saved: (a: any) => [number, number, number];
    readonly sweep: (a: any, b: any) => [number, number, number];
    readonly terms: (a: any, b: any, c: any, d: any) => [number, number, number];
    readonly uncertainty: (a: any, b: any) => [number, number, number];
    readonly version: () => [number, number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
