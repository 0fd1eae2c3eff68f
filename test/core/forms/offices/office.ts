/** A workbook of an office in few words: its rows, what must be read from it, and what must be said about it. */
import { constantCell, makeSheet, type Cell, type Grid, type Position } from '../../../../src/core/grid';
import type { Form, NumberField, ValueField } from '../../../../src/core/forms/form';

export interface OfficeForm {
  readonly kind: Form['kind'];
  readonly year: number | null;
  readonly unit: string | null;
  readonly project: string | null;
  /** `initial|adjusted|executed` of the total. */
  readonly funds: string;
  /** `level1|level2|name|target|actual|weight|score`, targets and actuals as written. */
  readonly indicators: readonly string[];
  readonly total: string;
}

export interface Office {
  readonly name: string;
  /** Rows of cells with | between them; numbers are numbers, unless a ' stands before them. */
  readonly sheets: Readonly<Record<string, readonly string[]>>;
  readonly forms: readonly OfficeForm[];
  /** All errors and warnings, `E01 H6`; none on a form without mistakes. */
  readonly findings: readonly string[];
}

const NUMBER = /^-?\d+(\.\d+)?$/;

function cellOf(text: string): Cell {
  return constantCell(NUMBER.test(text) ? Number(text) : text.replace(/^'/, ''));
}

export function gridOfOffice({ name, sheets }: Office): Grid {
  const filled = (rows: readonly string[]) =>
    rows.flatMap((line, row) =>
      line
        .split('|')
        .flatMap((text, column): [Position, Cell][] => (text === '' ? [] : [[{ row, column }, cellOf(text)]])),
    );
  return {
    name: `${name}.xlsx`,
    date1904: false,
    sheets: Object.entries(sheets).map(([sheet, rows]) => makeSheet(sheet, filled(rows))),
  };
}

const number = (field: NumberField | null | undefined) => field?.number ?? '';
const written = (field: ValueField | null) => squeeze(field?.value.raw ?? '');
const squeeze = (text: string) => text.replace(/\s/g, '');

/** A form read, in the same few words. */
export function inFewWords(form: Form): OfficeForm {
  if (form.kind === 'basic-data') throw new Error('no form with indicators');
  const total = form.funds?.total;
  return {
    kind: form.kind,
    year: form.year,
    unit: form.unitName?.text ?? null,
    project: form.projectName?.text ?? null,
    funds: [total?.initial, total?.adjusted, total?.executed].map(number).join('|'),
    indicators: form.indicators.map((row) =>
      [
        ...[row.level1, row.level2, row.level3].map(squeeze),
        ...[row.target, row.actual].map(written),
        ...[row.weight, row.score].map(number),
      ].join('|'),
    ),
    total: number(form.totalRow?.score),
  };
}
