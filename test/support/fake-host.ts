/** A spreadsheet that is a grid in memory: what the pane and the use cases need of a host, with every call recorded. */
import { applyToGrid, conflictsOf } from '../../src/core/edits/apply';
import { inverseOf } from '../../src/core/edits/invert';
import { writtenCells, type EditPlan } from '../../src/core/edits/plan';
import {
  constantCell,
  findSheet,
  makeSheet,
  parseCell,
  positionOfKey,
  type CellValue,
  type Grid,
} from '../../src/core/grid';
import {
  HostTroubleError,
  type ApplyOutcome,
  type HostCapabilities,
  type HostTrouble,
  type MissingCapability,
  type PlanInspection,
  type SelectOutcome,
  type SettleOutcome,
  type SpreadsheetHost,
  type UnsettledWrite,
} from '../../src/hosts/host';

export type HostCall = 'snapshot' | 'isUnchanged' | 'inspect' | 'apply' | 'settle' | 'select';

export class FakeHost implements SpreadsheetHost {
  readonly calls: HostCall[] = [];
  readonly selected: string[] = [];
  canWrite = true;
  readonly lacks: MissingCapability[] = [];
  /** What the next inspections of a plan find, one after the other; then what the grid says. */
  readonly inspections: PlanInspection[] = [];
  private readonly troubles = new Map<HostCall, HostTrouble>();

  constructor(public grid: Grid) {}

  /** The next such call fails in this way; the one after works. */
  failNext(call: HostCall, trouble: HostTrouble): void {
    this.troubles.set(call, trouble);
  }

  /** Another person types into a cell. */
  type(sheet: string, cell: string, value: CellValue): void {
    const found = findSheet(this.grid, sheet)!;
    const entries = [...found.cells].map(([key, old]) => [positionOfKey(key), old] as const);
    const changed = makeSheet(found.name, [...entries, [parseCell(cell)!, constantCell(value)]], found);
    this.grid = { ...this.grid, sheets: this.grid.sheets.map((one) => (one === found ? changed : one)) };
  }

  capabilities(): HostCapabilities {
    const viewing: MissingCapability = { capability: 'write', reason: 'viewing' };
    const lacks = this.canWrite ? this.lacks : [...this.lacks, viewing];
    const has = (wanted: string) => lacks.every(({ capability }) => capability !== wanted);
    return { canWrite: has('write'), canSelect: has('select'), lacks, description: 'fake' };
  }

  async snapshot(): Promise<Grid> {
    await this.enter('snapshot');
    return this.grid;
  }

  async isUnchanged(grid: Grid): Promise<boolean> {
    await this.enter('isUnchanged');
    return grid === this.grid;
  }

  async apply(plan: EditPlan): Promise<ApplyOutcome> {
    await this.enter('apply');
    const conflicts = conflictsOf(this.grid, plan);
    if (conflicts.length > 0) return { status: 'conflict', conflicts };
    this.grid = applyToGrid(this.grid, plan);
    return { status: 'applied', cells: writtenCells(plan), inverse: inverseOf(plan), notes: [] };
  }

  async inspect(plan: EditPlan): Promise<PlanInspection> {
    await this.enter('inspect');
    return this.inspections.shift() ?? { conflicts: conflictsOf(this.grid, plan), notes: [] };
  }

  /** Writes here are whole or do not happen. */
  async settle({ plan }: UnsettledWrite): Promise<SettleOutcome> {
    await this.enter('settle');
    if (conflictsOf(this.grid, plan).length === 0) return { status: 'unchanged', foreign: [] };
    return { status: 'applied', cells: writtenCells(plan), inverse: inverseOf(plan) };
  }

  async select(sheet: string, cell: string): Promise<SelectOutcome> {
    await this.enter('select');
    const found = findSheet(this.grid, sheet);
    if (found === undefined) return { status: 'sheet-missing' };
    if (found.visibility !== 'visible') return { status: 'hidden-sheet' };
    this.selected.push(`${sheet}!${cell}`);
    return { status: 'selected' };
  }

  private async enter(call: HostCall): Promise<void> {
    await Promise.resolve();
    this.calls.push(call);
    const trouble = this.troubles.get(call);
    this.troubles.delete(call);
    if (trouble !== undefined) throw new HostTroubleError(trouble);
  }
}
