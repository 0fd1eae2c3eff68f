/** Every cell a review reads a value from, with the words that name it. */
import type { BasicDataForm, FieldName, Form, NumberField, SelfAssessmentForm } from '../forms/form';

export interface NeededCell {
  readonly cell: string;
  readonly subject: string;
  readonly field: FieldName | null;
}

type Named = readonly [FieldName | null, { readonly cell: string } | null];

function* named(subject: string, fields: readonly Named[]): Iterable<NeededCell> {
  for (const [field, source] of fields) {
    if (source !== null) yield { cell: source.cell, subject, field };
  }
}

function* cellsOfAssessment(form: SelfAssessmentForm): Iterable<NeededCell> {
  for (const row of form.funds?.rows ?? []) {
    yield* named(row.label, [
      ['initial', row.initial],
      ['adjustment', row.adjustment],
      ['adjusted', row.adjusted],
      ['executed', row.executed],
      ['fundWeight', row.weight],
      ['rate', row.rate],
      ['fundScore', row.score],
    ]);
  }
  for (const split of form.funds?.splits ?? []) {
    for (const { label, amount } of split.items) yield* named(label, [[null, amount]]);
  }
  for (const row of form.indicators) {
    yield* named(row.level3, [
      ['target', row.target],
      ['actual', row.actual],
      ['weight', row.weight],
      ['score', row.score],
      ['reason', row.reason],
    ]);
  }
  for (const goal of form.goals) {
    yield* named('', [
      ['goalExpected', goal.expected],
      ['goalActual', goal.actual],
    ]);
  }
  yield* named('', [
    ['total', form.totalRow?.weight ?? null],
    ['total', form.totalRow?.score ?? null],
  ]);
}

function* cellsOfBasicData(form: BasicDataForm): Iterable<NeededCell> {
  yield* named('', [
    ['authorised', form.headcount?.authorised ?? null],
    ['staff', form.headcount?.actual ?? null],
    ['staffRate', form.headcount?.rate ?? null],
  ]);
  for (const row of form.rows) {
    const amounts: readonly (readonly [FieldName, NumberField | null])[] = [
      ['previous', row.previous],
      ['budget', row.budget],
      ['spent', row.actual],
    ];
    yield* named(row.label, amounts);
  }
}

/** Each cell once: a split item may stand in the same cell as its label. */
export function* neededCells(form: Form): Iterable<NeededCell> {
  const seen = new Set<string>();
  const all = form.kind === 'basic-data' ? cellsOfBasicData(form) : cellsOfAssessment(form);
  for (const needed of all) {
    if (seen.has(needed.cell)) continue;
    seen.add(needed.cell);
    yield needed;
  }
}
