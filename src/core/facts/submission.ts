/** 填表人, 填报日期 and 联系电话 of a form: where their label is printed, and what stands behind it. */
import { cellAt, findSheet, formatCell, parseCell, type CellValue, type Grid, type Sheet } from '../grid';
import { perText } from '../grid/memo';
import { textOf } from '../forms/labels';
import type { Form } from '../forms/form';
import { boxOf, tableTop } from './form-box';

export type SubmissionKind = 'person' | 'date' | 'phone';

export interface SubmissionField {
  readonly kind: SubmissionKind;
  /** As printed, without brackets and colon. */
  readonly label: string;
  /** Where the answer stands or belongs. */
  readonly cell: string;
  readonly text: string;
  /** The answer has a cell of its own; null: it stands behind its label in the same cell. */
  readonly own: { readonly value: CellValue; readonly numberFormat: string } | null;
}

const KINDS: readonly (readonly [SubmissionKind, RegExp])[] = [
  ['person', /^(?:填表|填报|制表|经办)人(?:员)?(?:姓名)?$/],
  ['date', /^(?:填表|填报|制表)(?:日期|时间)$/],
  ['phone', /^(?:联系|办公|填表人|负责人|经办人)*(?:电话|方式)(?:号码)?$/],
];
/** Whoever signs or seals does so on paper. */
const ON_PAPER = /签字|签章|签名|盖章|公章/;
/** A label with its colon inside a cell. The name of whoever stands before it may touch it. */
const INLINE =
  /((?:填表|填报|制表|经办)人(?:员)?(?:姓名)?|(?:填表|填报|制表)(?:日期|时间)|(?:联系|办公)电话|联系方式|(?:单位|部门|财务|项目|科室)?(?:主要)?(?:负责人|审核人|复核人|领导)|(?:填报|填表)?单位|联系人|电话)\s*([（(][^（）()]{0,12}[）)]|签字|签章|签名|盖章)?\s*[:：]/g;
/** Longer cells are prose. */
const LONGEST = 160;
/** Rows below the last cell of a form in which its foot stands. */
const FOOT = 6;

function kindOf(label: string): SubmissionKind | null {
  return KINDS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

interface Label {
  readonly label: string;
  readonly signed: boolean;
  /** Behind the colon up to the next label; null where the label has none. */
  readonly text: string | null;
  readonly isLast: boolean;
}

const labelsIn = perText((text): readonly Label[] => {
  const matches = [...text.matchAll(INLINE)];
  if (matches.length === 0) {
    const bare = text.replace(/[\s\u3000]/g, '');
    const label = bare.replace(/[（(][^（）()]*[）)]$/, '');
    return label.length > 12 ? [] : [{ label, signed: ON_PAPER.test(bare), text: null, isLast: true }];
  }
  return matches.map((match, index): Label => {
    const end = matches[index + 1]?.index ?? text.length;
    return {
      label: match[1]!,
      signed: ON_PAPER.test(match[2] ?? ''),
      text: text.slice(match.index + match[0].length, end).replace(/^[\s\u3000_＿]+|[\s\u3000_＿]+$/g, ''),
      isLast: index === matches.length - 1,
    };
  });
});

/** The filled cell to the right, unless it is a label itself. */
function neighbour(sheet: Sheet, row: number, column: number, right: number): { column: number; text: string } | null {
  for (let at = column + 1; at <= right; at += 1) {
    const text = textOf(cellAt(sheet, row, at));
    if (text === '') continue;
    const isLabel = /[:：]/.test(text) || kindOf(text.replace(/[\s\u3000]/g, '')) !== null || ON_PAPER.test(text);
    return isLabel || /^(?:单位|项目|财务)?(?:负责人|联系人|审核人)$/.test(text) ? null : { column: at, text };
  }
  return null;
}

function fieldOf(sheet: Sheet, row: number, column: number, right: number, found: Label): SubmissionField | null {
  const kind = found.signed ? null : kindOf(found.label);
  if (kind === null) return null;
  const here = { kind, label: found.label, cell: formatCell(row, column), text: found.text ?? '', own: null };
  if (here.text !== '' || !found.isLast) return here;
  const beside = neighbour(sheet, row, column, right);
  if (beside === null) return found.text === null ? { ...here, cell: formatCell(row, column + 1) } : here;
  const cell = cellAt(sheet, row, beside.column)!;
  const own = { value: cell.value, numberFormat: cell.numberFormat };
  return { ...here, cell: formatCell(row, beside.column), text: beside.text, own };
}

/** Rows of the form outside its tables: title to first table, and the foot below the last cell. */
function* outerRows(form: Form, sheet: Sheet, top: number, bottom: number, next: number): Iterable<number> {
  const head = (tableTop(form) ?? top + 4) - 1;
  for (let row = top; row <= head; row += 1) yield row;
  const end = Math.min(sheet.rowCount, next, bottom + 1 + FOOT);
  for (let row = Math.max(bottom, head) + 1; row < end; row += 1) yield row;
}

export function readSubmission(grid: Grid, form: Form, forms: readonly Form[]): SubmissionField[] {
  const sheet = findSheet(grid, form.sheet);
  if (sheet === undefined) return [];
  const box = boxOf(form);
  const below = forms
    .filter((other) => other !== form && other.sheet === form.sheet)
    .map((other) => parseCell(other.titleCell)?.row ?? 0)
    .filter((row) => row > box.top);
  // A label may stand right of the last column that is read.
  const right = Math.min(sheet.columnCount - 1, box.right + 3);
  const fields: SubmissionField[] = [];
  for (const row of outerRows(form, sheet, box.top, box.bottom, Math.min(Infinity, ...below))) {
    for (let column = 0; column <= right; column += 1) {
      const cell = cellAt(sheet, row, column);
      const text = typeof cell?.value === 'string' ? cell.value : '';
      if (text === '' || text.length > LONGEST) continue;
      for (const label of labelsIn(text)) {
        const field = fieldOf(sheet, row, column, right, label);
        if (field !== null) fields.push(field);
      }
    }
  }
  return fields;
}
