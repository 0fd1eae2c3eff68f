/**
 * A workbook file a person has picked, where no spreadsheet program has it open for us: it can be read and read again,
 * nothing can be written into it and no cell can be shown in it.
 */
import type { Grid } from '../../core/grid';
import {
  HostTroubleError,
  type ApplyOutcome,
  type HostCapabilities,
  type PlanInspection,
  type SelectOutcome,
  type SettleOutcome,
  type SpreadsheetHost,
} from '../host';
import { UnreadableWorkbookError } from './read/unreadable';
import { readWorkbook } from './read/workbook';

/** The part of the web's `File` this needs. */
export interface PickedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a browser says of a file that was saved, moved or deleted after it was picked. */
export const NO_LONGER_THERE = 'no-longer-there';

export class PickedFileHost implements SpreadsheetHost {
  private bytes: Uint8Array | null = null;

  constructor(private readonly file: PickedFile) {}

  capabilities(): HostCapabilities {
    return {
      canWrite: false,
      canSelect: false,
      lacks: [
        { capability: 'write', reason: 'picked-file' },
        { capability: 'select', reason: 'picked-file' },
      ],
      description: 'file',
    };
  }

  /** Throws HostTroubleError `not-a-workbook`, its reason an UnreadableReason or NO_LONGER_THERE. */
  async snapshot(): Promise<Grid> {
    const bytes = await this.read();
    if (bytes === null) throw new HostTroubleError({ kind: 'not-a-workbook', reason: NO_LONGER_THERE });
    this.bytes = bytes;
    try {
      return readWorkbook(bytes, this.file.name);
    } catch (error) {
      if (!(error instanceof UnreadableWorkbookError)) throw error;
      throw new HostTroubleError({ kind: 'not-a-workbook', reason: error.reason });
    }
  }

  /** Whether the file still holds the bytes of the last snapshot, which `grid` was. */
  async isUnchanged(): Promise<boolean> {
    const now = await this.read();
    const { bytes } = this;
    return now !== null && now.length === bytes?.length && now.every((byte, at) => byte === bytes[at]);
  }

  inspect(): Promise<PlanInspection> {
    return this.refuse();
  }

  apply(): Promise<ApplyOutcome> {
    return this.refuse();
  }

  settle(): Promise<SettleOutcome> {
    return this.refuse();
  }

  select(): Promise<SelectOutcome> {
    return Promise.resolve({ status: 'not-open' });
  }

  private async read(): Promise<Uint8Array | null> {
    try {
      return new Uint8Array(await this.file.arrayBuffer());
    } catch {
      return null;
    }
  }

  private refuse(): Promise<never> {
    return Promise.reject(new HostTroubleError({ kind: 'read-only' }));
  }
}
