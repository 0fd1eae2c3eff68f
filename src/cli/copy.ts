/** A changed copy of a workbook file. */
import type { EditPlan } from '../core';
import { patchWorkbook, WorkbookWriteError } from '../hosts/file';
import { UsageError } from './exit';
import { say } from './fill-text';
import { TEXTS } from './texts';

/** An old .xls under the name .xlsx can be read but not copied part by part. @throws UsageError */
export function copyWith(plan: EditPlan, bytes: Uint8Array, input: string): Uint8Array {
  try {
    return patchWorkbook(bytes, plan);
  } catch (error) {
    if (!(error instanceof WorkbookWriteError) || error.misuse !== 'not-a-package') throw error;
    throw new UsageError(say(TEXTS.xlsInput, { file: input }));
  }
}
