/**
 * Every request to Excel passes here: one `Excel.run` per use, a limit on how long an answer may take, and errors
 * turned into troubles. Excel on the web has been seen never to answer a first request.
 */
import { HostTroubleError } from '../host';
import { troubleOf } from './trouble';

export type ExcelNamespace = typeof Excel;
export type OfficeNamespace = typeof Office;

/** Calls `action` once after `ms`, unless the returned function is called before. */
export type Timer = (ms: number, action: () => void) => () => void;

/** What the parts of this host see of a request context. */
export interface ExcelContext {
  readonly workbook: Excel.Workbook;
  /** One request. Throws HostTroubleError `not-answering` when no answer comes in time. */
  sync(): Promise<void>;
}

export const ANSWER_LIMIT_MS = 8000;

const realTimer: Timer = (ms, action) => {
  const handle = setTimeout(action, ms);
  return () => clearTimeout(handle);
};

export class Requests {
  constructor(
    private readonly excel: ExcelNamespace,
    private readonly timer: Timer = realTimer,
  ) {}

  /**
   * Runs `work` in a context of its own. Proxies must not leave it: results are plain data.
   * After a missing answer nothing more is sent, even when the answer comes late.
   * Throws HostTroubleError for everything Excel refuses.
   */
  async run<T>(work: (context: ExcelContext) => Promise<T>): Promise<T> {
    try {
      return await this.excel.run((context) =>
        work({ workbook: context.workbook, sync: () => this.inTime(context.sync()) }),
      );
    } catch (error) {
      throw troubleOf(error);
    }
  }

  private async inTime(answer: Promise<unknown>): Promise<void> {
    let stop = (): void => undefined;
    const tooLate = new Promise<never>((_, reject) => {
      stop = this.timer(ANSWER_LIMIT_MS, () => reject(new HostTroubleError({ kind: 'not-answering' })));
    });
    try {
      await Promise.race([answer, tooLate]);
    } finally {
      stop();
    }
  }
}
