/** Forms in few words, to be compared with what a fixture expects. */
import type { Form, NumberField, SelfAssessmentForm, TextField, ValueField } from '../../../src/core/forms/form';

export interface CompactForm {
  readonly kind: Form['kind'];
  readonly title: string;
  readonly year: number | null;
  readonly unit: string | null;
  readonly project?: string | null;
  /** `label|initial|adjusted|executed|weight|rate|score`, the total marked with *. */
  readonly funds?: readonly string[];
  /** `side stated: kind amount, …` */
  readonly splits?: readonly string[];
  /** `expected → actual` */
  readonly goals?: readonly string[];
  /** `level1|level2|name|target|actual|weight|score`; ^ behind a row that shares the score above. */
  readonly indicators?: readonly string[];
  /** `label points: count` */
  readonly blocks?: readonly string[];
  /** `weight|score` */
  readonly total?: string | null;
  readonly missing?: readonly string[];
  /** `authorised|actual|rate` */
  readonly staff?: string | null;
  /** `key label|previous|budget|actual` */
  readonly rows?: readonly string[];
}

function number(field: NumberField | null): string {
  if (field === null) return 'none';
  return field.number ?? (field.problem === 'blank' ? '' : `(${field.problem!})`);
}

function text(field: TextField | null): string | null {
  return field === null ? null : field.text;
}

function value(field: ValueField | null): string {
  if (field === null) return 'none';
  const { kind, comparator, number, upper, unit, date, raw } = field.value;
  if (kind === 'blank') return '';
  const sign = comparator === null || comparator === '=' ? '' : comparator;
  if (date !== null) return `${sign}${date}`;
  if (number === null) return raw.replace(/\s/g, '');
  return `${kind === 'change' ? '±' : ''}${sign}${number}${upper === null ? '' : `~${upper}`}${unit ?? ''}`;
}

function assessment(form: SelfAssessmentForm): Partial<CompactForm> {
  return {
    project: text(form.projectName),
    funds:
      form.funds?.rows.map((row) =>
        [
          `${row.label}${row.isTotal ? '*' : ''}`,
          ...[row.initial, row.adjusted, row.executed, row.weight, row.rate, row.score].map(number),
        ].join('|'),
      ) ?? [],
    splits:
      form.funds?.splits.map(({ side, stated, items }) => {
        const parts = items.map(({ kind, amount }) => `${kind} ${number(amount)}`);
        return `${side} ${number(stated)}: ${parts.join(', ')}`;
      }) ?? [],
    goals: form.goals.map(({ expected, actual }) => `${expected.text} → ${actual.text}`),
    indicators: form.indicators.map(
      (row) =>
        [
          row.level1,
          row.level2,
          row.level3,
          ...[row.target, row.actual].map(value),
          ...[row.weight, row.score].map(number),
        ].join('|') + (row.sharesWith === null ? '' : '^'),
    ),
    blocks: form.level1Blocks.map(({ label, points, indicators }) => `${label} ${points ?? '-'}: ${indicators.length}`),
    total: form.totalRow === null ? null : `${number(form.totalRow.weight)}|${number(form.totalRow.score)}`,
    missing: form.missingColumns.map(({ field }) => field),
  };
}

export function compact(form: Form): CompactForm {
  const base = { kind: form.kind, title: form.title, year: form.year, unit: text(form.unitName) };
  if (form.kind !== 'basic-data') return { ...base, ...assessment(form) };
  const { headcount, rows } = form;
  return {
    ...base,
    staff: headcount === null ? null : [headcount.authorised, headcount.actual, headcount.rate].map(number).join('|'),
    rows: rows.map((row) =>
      [`${row.key ?? '-'} ${row.label}`, ...[row.previous, row.budget, row.actual].map(number)].join('|'),
    ),
  };
}

/** Every address a form holds, in a fixed order; labels are left out, since filled-down labels stand elsewhere. */
export function addressesOf(form: Form): string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) value.forEach((item) => visit(item, key));
    else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([k, v]) => visit(v, k));
    else if (typeof value === 'string' && /^(cell|\w+Cell)$/.test(key) && !/^level[12]Cell$/.test(key))
      found.push(value);
  };
  const { evidence, ...rest } = form;
  visit('level1Blocks' in rest ? { ...rest, level1Blocks: [] } : rest, '');
  return [...found, ...evidence.map(({ cell }) => cell)];
}
