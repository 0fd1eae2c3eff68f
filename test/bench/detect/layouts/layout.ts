/** A clean workbook with its own table of places: what an injection may name. Nothing is looked up in core/forms. */
import type { StyledSheet } from '../../../../src/hosts/file';
import type { Line } from './lines';
import type { Content } from './page';

export interface FundPlace {
  readonly label: string;
  readonly labelCell: string;
  /** null: the form has no such column. */
  readonly initial: string;
  readonly adjustment: string | null;
  readonly adjusted: string;
  readonly executed: string;
  readonly rate: string;
  readonly weight: string | null;
  readonly score: string;
  readonly reason: string | null;
  /** 万元; null where the row is blank. */
  readonly amounts: readonly [initial: number, adjusted: number, executed: number] | null;
  /** Points entered. */
  readonly points: number | null;
}

export interface LinePlace {
  readonly line: Line;
  readonly row: number;
  /** Null where the label stands further up. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string;
  readonly comparator: string | null;
  readonly target: string;
  readonly unit: string | null;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly reason: string;
}

export interface SplitPlace {
  readonly cell: string;
  readonly label: string;
  readonly amount: number | null;
}

export interface SplitsPlace {
  readonly title: string;
  readonly titleText: string;
  readonly items: readonly SplitPlace[];
}

export interface FormPlaces {
  readonly kind: 'department' | 'project';
  readonly sheet: string;
  readonly title: string;
  readonly year: { readonly cell: string; readonly number: number; readonly text: string };
  readonly unitName: { readonly cell: string; readonly text: string };
  readonly projectName: { readonly cell: string; readonly text: string } | null;
  readonly total: FundPlace;
  readonly sources: readonly FundPlace[];
  readonly income: SplitsPlace | null;
  readonly spending: SplitsPlace | null;
  readonly goals: readonly { readonly expected: string; readonly actual: string }[];
  /** Cells of the column headings of the indicator table. */
  readonly headings: Readonly<
    Record<'level1' | 'level3' | 'target' | 'value' | 'actual' | 'weight' | 'score' | 'reason', string>
  >;
  readonly lines: readonly LinePlace[];
  readonly sum: { readonly label: string; readonly weight: string; readonly score: string; readonly points: number };
  /** Printed line with 填表人 and the like. */
  readonly foot: { readonly cell: string; readonly text: string } | null;
  /** How this office writes a rate and an actual value, so that a wrong one looks like its own. */
  readonly rate: (points: number) => Content;
  readonly actual: (line: Line, value: number | string) => Content;
  readonly target: (line: Line, value: number) => Content;
}

export interface BasicDataPlaces {
  readonly sheet: string;
  readonly unitName: { readonly cell: string; readonly text: string };
  readonly staff: { readonly authorised: string; readonly actual: string; readonly rate: string };
  readonly headcount: readonly [authorised: number, actual: number];
  /** By the key of the row: cells and amounts of 上年决算, 预算, 决算. */
  readonly rows: Readonly<Record<string, BasicDataPlace>>;
  readonly buildingLabel: string;
  readonly building: Readonly<Record<'approved' | 'built' | 'areaRate' | 'planned' | 'spent' | 'costRate', string>>;
}

export interface BasicDataPlace {
  readonly previous: string;
  readonly budget: string;
  readonly actual: string;
  readonly amounts: readonly [previous: number | null, budget: number, actual: number];
}

/** The report of the same workbook; of a department also a project form, a scorecard and the final accounts. */
export interface BesidePlaces {
  readonly project: FormPlaces | null;
  /** Cells of 自评报告 by what they say, with their texts. */
  readonly report: {
    readonly sheet: string;
    readonly paragraphs: Readonly<Record<string, { readonly cell: string; readonly text: string }>>;
    /** Results of indicators as the report says them, each with another one. */
    readonly results: readonly (readonly [right: string, wrong: string])[];
  };
  /** Score cells of 部门整体支出绩效评价指标表 by indicator, all with full points. */
  readonly scorecard: {
    readonly sheet: string;
    readonly total: { readonly cell: string; readonly points: number };
    readonly rows: readonly { readonly name: string; readonly score: string; readonly weight: number }[];
  } | null;
  readonly accounts: {
    readonly sheet: string;
    readonly spending: string;
    readonly reception: string;
    readonly times: string;
    readonly guests: string;
  } | null;
}

export interface Layout {
  readonly name: string;
  readonly sheets: readonly StyledSheet[];
  readonly form: FormPlaces;
  readonly basicData: BasicDataPlaces | null;
  /** Further sheets of a department workbook. */
  readonly beside: BesidePlaces | null;
  /** Bytes made by another program than ours, from the same sheets; places stay the same. */
  readonly writer: 'own' | 'libreoffice';
}
