/* tslint:disable */
/* eslint-disable */
export const memory: WebAssembly.Memory;
export const apply: (a: any, b: any) => [number, number, number];
export const asked: (a: any, b: any) => [number, number, number];
export const baseline: (a: any) => [number, number, number];
export const bench_flows: (a: number) => void;
export const evaluate: (a: any) => [number, number, number];
export const levers: () => [number, number, number];
export const presets: () => [number, number, number];
export const refused: (a: any, b: number, c: number, d: number) => [number, number, number];
export const saved: (a: any) => [number, number, number];
export const sweep: (a: any, b: any) => [number, number, number];
export const terms: (a: any, b: any, c: any, d: any) => [number, number, number];
export const uncertainty: (a: any, b: any) => [number, number, number];
export const version: () => [number, number, number];
export const __wbindgen_malloc: (a: number, b: number) => number;
export const __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
export const __wbindgen_free: (a: number, b: number, c: number) => void;
export const __wbindgen_exn_store: (a: number) => void;
export const __externref_table_alloc: () => number;
export const __wbindgen_externrefs: WebAssembly.Table;
export const __externref_table_dealloc: (a: number) => void;
export const __wbindgen_start: () => void;
