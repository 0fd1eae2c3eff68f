/** What the workbook says, with the words a report has for it. */
import { big, decimalOfNumber, fullAddress, plain, type Big, type Decimal } from '../../grid';
import type { FieldName, NumberField } from '../../forms/form';
import type { AuditName, DerivedName } from './audit';

export interface AuditFact {
  readonly name: AuditName;
  readonly value: Decimal;
  /** Canonical: 万元, %, 百分点, 分, 人 …; other units are converted into it. */
  readonly unit: string;
  readonly cells: readonly string[];
  readonly source: 'form' | 'material';
  /** Nothing is left open: a target, a cell that says 580余万元 itself, a number of a text. Only the same number agrees. */
  readonly exact: boolean;
  /** Half of the last digit the cell shows, where that is finer than whole units. */
  readonly rounding: Decimal;
  /** Only the size counts: 下降50% is -50 in the form. */
  readonly unsigned: boolean;
  /** A part of the budget: a report may list the parts of this other amount instead, which was spent. */
  readonly insteadOf: Decimal | null;
}

/** One way of speaking of a thing: 年初预算, 比上年增加. */
export interface Aspect {
  /** The whole of the words between the thing and the number; empty: none at all. */
  readonly words: RegExp;
  /** Any of them may be meant. */
  readonly facts: readonly AuditFact[];
  /** The number must be in this unit's kind; others are not meant. */
  readonly unit: string;
  /** Speaks of last year: holds in a clause about last year too. */
  readonly lastYear: boolean;
  /** Speaks of a part by name: 其中 before it changes nothing. */
  readonly part: boolean;
}

/** A row, a person's post, an indicator: something a sentence may be about. */
export interface Thing {
  /** The whole label; null: the office as a whole, which need not be named. */
  readonly label: RegExp | null;
  /** Where it is named within a clause; global. */
  readonly mention: RegExp;
  readonly aspects: readonly Aspect[];
  /** 执行率: of the whole unless its sentence has named a part. */
  readonly general: boolean;
}

interface FactOptions {
  readonly derived?: DerivedName;
  readonly field?: FieldName | null;
  readonly source?: 'form' | 'material';
  readonly exact?: boolean;
  readonly rounding?: Decimal;
  readonly unsigned?: boolean;
  readonly insteadOf?: Decimal | null;
}

export function factOf(
  subject: string,
  value: Big | Decimal,
  unit: string,
  cells: readonly string[],
  options: FactOptions = {},
): AuditFact {
  return {
    name: { subject, field: options.field ?? null, derived: options.derived ?? null },
    value: plain(big(value.toString())),
    unit,
    cells: [...new Set(cells)],
    source: options.source ?? 'form',
    exact: options.exact ?? false,
    rounding: options.rounding ?? '0',
    unsigned: options.unsigned ?? false,
    insteadOf: options.insteadOf ?? null,
  };
}

/** The fact of a cell; none where it holds no number. */
export function cellFact(
  subject: string,
  field: FieldName | null,
  sheet: string,
  source: NumberField | null | undefined,
  unit: string,
): AuditFact[] {
  if (source?.number == null) return [];
  const decimals = /\.(\d+)$/.exec(source.number)?.[1]!.length ?? 0;
  // A cell of 1112.67 may stand for 1112.6745; one of 50 stands for 50.
  const rounding = decimals >= 2 ? plain(big(10).pow(-decimals).div(2)) : decimalOfNumber(0);
  return [factOf(subject, source.number, unit, [fullAddress(sheet, source.cell)], { field, rounding })];
}

/** No aspect without facts. */
export function aspectOf(
  words: string,
  facts: readonly AuditFact[],
  { lastYear = false, part = false }: { readonly lastYear?: boolean; readonly part?: boolean } = {},
): Aspect[] {
  const [first] = facts;
  if (first === undefined) return [];
  return [{ words: new RegExp(`^(?:${words})$`), facts, unit: first.unit, lastYear, part }];
}

export function thingOf(
  label: string | null,
  aspects: readonly Aspect[],
  { general = false }: { readonly general?: boolean } = {},
): Thing[] {
  if (aspects.length === 0) return [];
  return [
    {
      label: label === null ? null : new RegExp(`^(?:${label})(?:的|中)?`),
      mention: label === null ? /(?!)/g : new RegExp(label, 'g'),
      aspects,
      general,
    },
  ];
}

/** A label of a form as a pattern: without numbering, 其中 and units. */
export function labelWords(label: string): string {
  return label
    .replace(/[\s\u3000*]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/^(?:其中[:：]?|[一二三四五六七八九十\d]+[.、．]|\([一二三四五六七八九十\d]+\))+/, '')
    .replace(/\([^)]*\)$/, '')
    .replace(/[:：]$/, '');
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
