/** What is kept of a write over a reopened pane, and whether a text found in storage is such a thing. */
import type { CellContent, CellEdit, CompanionRow, EditPlan, RowLayout, SheetCreation } from '../core';
import type { SheetText, UnsettledWrite } from '../hosts/host';

/** `written`: how to take the last write back; `unsettled`: the last write was never answered. */
export type Kept =
  | { readonly kind: 'written'; readonly cells: number; readonly inverse: EditPlan }
  | { readonly kind: 'unsettled'; readonly write: UnsettledWrite };

/** Without the words of the form: only places and contents of our own cells are kept. */
export function withoutWords(kept: Kept): Kept {
  const bare = (plan: EditPlan): EditPlan => ({ ...plan, edits: plan.edits.map((edit) => ({ ...edit, label: '' })) });
  if (kept.kind === 'written') return { ...kept, inverse: bare(kept.inverse) };
  return { ...kept, write: { ...kept.write, plan: bare(kept.write.plan) } };
}

type Check = (value: unknown) => boolean;
/** A check for every member, so that a new member of a type cannot be forgotten here. */
type Shape<T> = { readonly [K in keyof Required<T>]: Check };

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isFlag: Check = (value) => typeof value === 'boolean';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isOneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isShaped =
  <T>(shape: Shape<T>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    return Object.entries<Check>(shape).every(([key, check]) => {
      return check((value as Readonly<Record<string, unknown>>)[key]);
    });
  };

const isScalar: Check = (value) => isText(value) || isNumber(value);
const isStyle = isOneOf('title', 'header', 'heading', 'text', 'note');

const isContent = isShaped<CellContent>({
  value: orNull((value) => isScalar(value) || isFlag(value)),
  formula: orNull(isText),
  numberFormat: orNull(isText),
});

const isEdit = isShaped<CellEdit>({
  sheet: isText,
  cell: (value) => typeof value === 'string' && /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(value),
  label: isText,
  owner: isOneOf('computed', 'person'),
  before: isContent,
  after: isContent,
});

const isRow = isShaped<CompanionRow>({ style: isStyle, cells: isList(orNull(isScalar)), height: orNull(isNumber) });

const isCreation = isShaped<SheetCreation>({
  name: isText,
  rows: isList(isRow),
  columnWidths: isList(isNumber),
  wrapColumns: isList(isNumber),
});

const isLayout = isShaped<RowLayout>({ sheet: isText, row: isNumber, style: isStyle, height: orNull(isNumber) });

const isPlan = isShaped<EditPlan>({
  purpose: isOneOf('fill', 'fix', 'draft', 'explain', 'record', 'undo'),
  edits: isList(isEdit),
  creations: isList(isCreation),
  removals: isList(isShaped<EditPlan['removals'][number]>({ creation: isCreation })),
  layouts: isList(isLayout),
});

const isMatrix = isList(isList((value) => isScalar(value) || isFlag(value)));

const isWrite = isShaped<UnsettledWrite>({
  plan: isPlan,
  looks: isList(isLayout),
  removed: isList(isShaped<SheetText>({ top: isNumber, left: isNumber, values: isMatrix, formulas: isMatrix })),
  takeBack: isFlag,
});

/** What another version of the program, or somebody else on this origin, has stored is not used. */
export function isKept(value: unknown): value is Kept {
  const isWritten = isShaped<Extract<Kept, { kind: 'written' }>>({
    kind: isOneOf('written'),
    cells: isNumber,
    inverse: isPlan,
  });
  const isUnsettled = isShaped<Extract<Kept, { kind: 'unsettled' }>>({ kind: isOneOf('unsettled'), write: isWrite });
  return isWritten(value) || isUnsettled(value);
}
