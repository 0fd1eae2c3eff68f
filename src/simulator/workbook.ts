/**
 * The workbook behind the simulated Excel: what an add-in's batches and a person's hands both change.
 * A page that draws it subscribes; nothing here knows Office.js.
 */
import { parseCell, type Box, type Grid } from '../core/grid';
import { NotCalculated, valueOrKept, type Calculate } from './calculation';
import { fillFromGrid, sheetToGrid } from './grid-in-out';
import type { SheetLook } from './look';
import { isSameValue, SimulatedSheet, type StoredCell } from './sheet';
import { freeSheetName } from './sheet-names';
import { readTypedText, type InputRules } from './typed-text';
import { UndoStack, type UndoStep } from './undo-stack';

export type Change = 'cells' | 'format' | 'sheets' | 'selection' | 'undo';
export type Listener = (changes: ReadonlySet<Change>) => void;

export interface WorkbookOptions {
  readonly calculate?: Calculate;
  /** How a person's typing is read; an add-in's strings always follow US English. Default `zh-CN`. */
  readonly rules?: InputRules;
  /** The year of a typed day and month. Fixed, so that tests do not depend on the calendar. Default 2025. */
  readonly year?: number;
}

export type EditOutcome =
  | 'done'
  /** The cell is locked on a protected sheet. */
  | 'protected'
  /** A formula nobody calculates, or a text Excel takes for a broken formula. The cell keeps what it had. */
  | 'formula-refused';

export class SimulatedWorkbook {
  readonly undoStack = new UndoStack();
  /** Protected structure: no sheet may be added, deleted, renamed or shown. */
  structureProtected = false;
  private readonly list: SimulatedSheet[] = [];
  private readonly listeners = new Set<Listener>();
  private collected: Set<Change> | null = null;
  private lastId = 0;
  private active: SimulatedSheet | null = null;
  private selected: { sheet: SimulatedSheet; box: Box } | null = null;

  constructor(
    readonly name: string,
    readonly date1904 = false,
    readonly options: WorkbookOptions = {},
  ) {}

  /** `looks` by sheet name. The first visible sheet is the active one. */
  static fromGrid(grid: Grid, looks: ReadonlyMap<string, SheetLook> = new Map(), options: WorkbookOptions = {}) {
    const workbook = new SimulatedWorkbook(grid.name, grid.date1904, options);
    for (const sheet of grid.sheets) fillFromGrid(workbook.addSheet(sheet.name), sheet, looks.get(sheet.name) ?? {});
    const visible = workbook.list.find((sheet) => sheet.visibility === 'visible');
    if (visible !== undefined) workbook.active = visible;
    return workbook;
  }

  toGrid(): Grid {
    return { name: this.name, sheets: this.list.map(sheetToGrid), date1904: this.date1904 };
  }

  get sheets(): readonly SimulatedSheet[] {
    return this.list;
  }

  /** Throws where the workbook has no sheet at all: Excel knows no such workbook. */
  get activeSheet(): SimulatedSheet {
    const sheet = this.active ?? this.list[0];
    if (sheet === undefined) throw new RangeError('a workbook without a sheet');
    return sheet;
  }

  get selection(): { readonly sheet: SimulatedSheet; readonly box: Box } {
    return this.selected ?? { sheet: this.activeSheet, box: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** By name without regard to case, or by id. */
  findSheet(key: string): SimulatedSheet | undefined {
    const wanted = key.toLowerCase();
    return this.list.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === key);
  }

  addSheet(name = freeSheetName(this.list.map((sheet) => sheet.name))): SimulatedSheet {
    this.lastId += 1;
    const id = `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
    const sheet = new SimulatedSheet(name, { id, date1904: this.date1904 });
    this.list.push(sheet);
    this.active ??= sheet;
    this.changed('sheets');
    return sheet;
  }

  removeSheet(sheet: SimulatedSheet): void {
    this.list.splice(this.list.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.list.find((other) => other.visibility === 'visible') ?? null;
    if (this.selected?.sheet === sheet) this.selected = null;
    this.changed('sheets');
  }

  moveSheet(sheet: SimulatedSheet, position: number): void {
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(position, 0, sheet);
    this.changed('sheets');
  }

  activate(sheet: SimulatedSheet): void {
    this.active = sheet;
    this.changed('sheets');
  }

  select(sheet: SimulatedSheet, box: Box): void {
    this.active = sheet;
    this.selected = { sheet, box };
    this.changed('selection');
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  changed(change: Change): void {
    if (this.collected !== null) this.collected.add(change);
    else for (const listener of [...this.listeners]) listener(new Set([change]));
  }

  /** One notice for everything `work` changes. */
  together<T>(work: () => T): T {
    if (this.collected !== null) return work();
    const collected = (this.collected = new Set<Change>());
    try {
      return work();
    } finally {
      this.collected = null;
      if (collected.size > 0) for (const listener of [...this.listeners]) listener(collected);
    }
  }

  /** What a person does: types a text into a cell and presses Enter. Throws on an address that is none. */
  edit(sheetName: string, address: string, text: string): EditOutcome {
    const sheet = this.findSheet(sheetName);
    const typedAt = parseCell(address);
    if (sheet === undefined || typedAt === null) throw new RangeError(`no cell ${sheetName}!${address}`);
    const merge = sheet.mergeAt(typedAt.row, typedAt.column);
    const { row, column } = merge === undefined ? typedAt : { row: merge.top, column: merge.left };
    const cell = sheet.cell(row, column);
    if (sheet.isProtected && cell.locked) return 'protected';
    const after = this.typedByPerson(sheet, cell, text);
    if (after === null) return 'formula-refused';
    const before = sheet.touchedCell(row, column);
    this.undoStack.record({ sheet, row, column, before, after });
    this.together(() => {
      sheet.put(row, column, after);
      this.recalculate();
      this.changed('cells');
      this.changed('undo');
    });
    return 'done';
  }

  /** What somebody else does who has the workbook open too: no step of the person here. */
  editByOther(sheetName: string, address: string, text: string): EditOutcome {
    const outcome = this.edit(sheetName, address, text);
    if (outcome === 'done') this.undoStack.forgetLast();
    return outcome;
  }

  /** Whether there was a step to take back. */
  undo(): boolean {
    return this.replay(this.undoStack.stepBack(), 'before');
  }

  redo(): boolean {
    return this.replay(this.undoStack.stepForward(), 'after');
  }

  /** The person's steps are gone, as after most writes of an add-in on the desktop. */
  undoClearedBy(member: string): void {
    this.undoStack.clearedBy(member);
    this.changed('undo');
  }

  /**
   * The cell with a text put into it; null where Excel refuses the text as a broken formula.
   * Throws `NotCalculated` for a formula nobody calculates.
   */
  typed(sheet: SimulatedSheet, cell: StoredCell, text: string, rules: InputRules): StoredCell | null {
    const context = { rules, date1904: this.date1904, year: this.options.year ?? 2025 };
    const read = readTypedText(text, cell.numberFormat, context);
    if (read.kind === 'invalid') return null;
    if (read.kind === 'value') {
      const chosen = cell.numberFormat === 'General' ? read.numberFormat : null;
      const numberFormat = chosen ?? cell.numberFormat;
      return { ...cell, value: read.value, formula: null, text: null, numberFormat };
    }
    return this.withFormula(sheet, cell, read.formula);
  }

  private typedByPerson(sheet: SimulatedSheet, cell: StoredCell, text: string): StoredCell | null {
    try {
      return this.typed(sheet, cell, text, this.options.rules ?? 'zh-CN');
    } catch (error) {
      if (error instanceof NotCalculated) return null;
      throw error;
    }
  }

  private withFormula(sheet: SimulatedSheet, cell: StoredCell, formula: string): StoredCell {
    const { calculate } = this.options;
    if (calculate === undefined) throw new NotCalculated(formula);
    return { ...cell, value: calculate(sheet, formula), formula, text: null };
  }

  /**
   * Brings every formula up to date where there is a `calculate`, which looks after the order itself;
   * a formula it does not know, and all without one, keep the value they had in the file.
   */
  recalculate(): void {
    const { calculate } = this.options;
    if (calculate === undefined) return;
    for (const sheet of this.list) {
      for (const [row, column, cell] of sheet.touched(sheet.usedBox(true) ?? NOTHING)) {
        if (cell.formula === null) continue;
        const value = valueOrKept(() => calculate(sheet, cell.formula!), cell.value);
        if (!isSameValue(value, cell.value)) sheet.put(row, column, { ...cell, value, text: null });
      }
    }
  }

  private replay(step: UndoStep | undefined, side: 'before' | 'after'): boolean {
    if (step === undefined) return false;
    this.together(() => {
      step.sheet.put(step.row, step.column, step[side]);
      this.recalculate();
      this.changed('cells');
      this.changed('undo');
    });
    return true;
  }
}

const NOTHING: Box = { top: 0, left: 0, bottom: 0, right: 0 };
