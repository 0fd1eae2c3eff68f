import type { ReviewOptions } from '../../../src/core';
import type { CellInjection } from './edit-file';
import type { Layout } from './layouts/layout';

/** One error, put into one place of a clean workbook. */
export interface Injection {
  readonly rule: string;
  readonly layout: string;
  /** For people: which row or field. */
  readonly place: string;
  readonly edit: readonly CellInjection[];
  readonly expect: { readonly sheet: string; readonly cell: string };
  /** Rules that rightly speak beside it. */
  readonly companions: readonly string[];
  /** Text of a written report that goes with the workbook. */
  readonly report?: string;
  readonly options?: ReviewOptions;
}

/** All errors of one rule in one workbook. */
export type Generator = (layout: Layout) => readonly Injection[];

/** The generators of a family of rules, by rule id. */
export type Family = Readonly<Record<string, Generator>>;
