/** What filling one form collects: edits, rows left to a person, formulas that are kept. */
import { contentOf } from '../edits/content';
import type { CellContent, CellEdit, CellOwner } from '../edits/plan';
import type { FieldName, NumberField } from '../forms/form';
import { big, cellByAddress, findSheet, type Cell, type Decimal, type Grid } from '../grid';
import { labelOf } from '../messages/fields';

/** `judgement`: a person decides the score; `stricter`: a lower score was given on purpose; `open`: it cannot be computed. */
export interface LeftToPerson {
  readonly sheet: string;
  readonly cell: string;
  readonly subject: string;
  readonly why: 'judgement' | 'stricter' | 'open';
  readonly entered: Decimal | null;
  readonly proposal: Decimal | null;
}

export interface KeptFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly subject: string;
}

/** A person's score for a row that needs judgement: its 得分 cell, and 分 from 0 to its weight. */
export interface ChosenScore {
  readonly sheet: string;
  readonly cell: string;
  readonly points: Decimal;
}

/** Collects the edits of one form. */
export class FormFill {
  readonly edits: CellEdit[] = [];
  readonly left: LeftToPerson[] = [];
  readonly formulas: KeptFormula[] = [];

  constructor(
    private readonly grid: Grid,
    readonly sheet: string,
    private readonly chosen: readonly ChosenScore[],
  ) {}

  /** What a person has chosen for this cell; null: nothing. */
  choice({ cell }: NumberField): Decimal | null {
    return this.chosen.find((one) => one.sheet === this.sheet && one.cell === cell)?.points ?? null;
  }

  cell(field: NumberField): Cell | undefined {
    const sheet = findSheet(this.grid, this.sheet);
    return sheet === undefined ? undefined : cellByAddress(sheet, field.cell);
  }

  write(field: NumberField, subject: string, name: FieldName, after: CellContent, owner: CellOwner = 'computed'): void {
    if (field.hasFormula) {
      this.formulas.push({ sheet: this.sheet, cell: field.cell, subject });
      return;
    }
    const before = contentOf(this.cell(field));
    const label = labelOf(subject, name);
    this.edits.push({ sheet: this.sheet, cell: field.cell, label, owner, before, after });
  }
}

export function differs(field: NumberField, wanted: Decimal): boolean {
  return field.number === null || !big(field.number).eq(wanted);
}
