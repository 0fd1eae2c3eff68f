/** The spreadsheet in front of the person: Excel through Office.js. */
import type { Grid } from '../../core/grid';
import type { EditPlan } from '../../core/edits/plan';
import {
  HostTroubleError,
  type ApplyOutcome,
  type HostCapabilities,
  type PlanInspection,
  type SelectOutcome,
  type SettleOutcome,
  type SpreadsheetHost,
  type UnsettledWrite,
} from '../host';
import { applyPlan } from './apply';
import { capabilitiesOf, featuresOf, isReadOnlyDocument } from './capabilities';
import { Requests, type ExcelNamespace, type OfficeNamespace, type Timer } from './requests';
import { settleWrite } from './settle';
import { inspectPlan } from './work';
import { selectCell } from './select';
import { isStill, NO_MEMORY, readWorkbook, type Memory } from './snapshot';

export class ExcelHost implements SpreadsheetHost {
  private readonly requests: Requests;
  private memory: Memory = NO_MEMORY;

  /** Takes the namespaces as arguments because tests have theirs in a window of their own. Make it after `Office.onReady`. */
  constructor(
    excel: ExcelNamespace,
    private readonly office: OfficeNamespace,
    timer?: Timer,
  ) {
    this.requests = new Requests(excel, timer);
  }

  capabilities(): HostCapabilities {
    return capabilitiesOf(this.office);
  }

  async snapshot(): Promise<Grid> {
    const read = await this.requests.run((context) =>
      readWorkbook(context, featuresOf(this.office), this.memory, fileNameOf(this.office.context.document.url)),
    );
    this.memory = read.memory;
    return read.grid;
  }

  isUnchanged(grid: Grid): Promise<boolean> {
    return this.requests.run((context) => isStill(context, grid, this.memory));
  }

  async apply(plan: EditPlan): Promise<ApplyOutcome> {
    if (isReadOnlyDocument(this.office)) throw new HostTroubleError({ kind: 'read-only' });
    return this.requests.run((context) => applyPlan(context, plan, featuresOf(this.office)));
  }

  inspect(plan: EditPlan): Promise<PlanInspection> {
    return this.requests.run((context) => inspectPlan(context, plan, featuresOf(this.office)));
  }

  settle(write: UnsettledWrite): Promise<SettleOutcome> {
    return this.requests.run((context) => settleWrite(context, write));
  }

  select(sheet: string, cell: string): Promise<SelectOutcome> {
    return this.requests.run((context) => selectCell(context, sheet, cell));
  }
}

/** The last part of a path or address; empty for a workbook that was never saved. */
function fileNameOf(url: string | null): string {
  const last = (url ?? '').split(/[\\/]/).at(-1) ?? '';
  return last.split(/[?#]/)[0] ?? '';
}
