/** `ziping new`: a blank standard workbook, packed into the program. */
import allForms from '../../../assets/templates/all.xlsx';
import basicData from '../../../assets/templates/basic-data.xlsx';
import department from '../../../assets/templates/department.xlsx';
import project from '../../../assets/templates/project.xlsx';
import { EXIT, UsageError, type ExitCode } from '../exit';
import { say } from '../fill-text';
import type { Io } from '../io';
import { checkOutput, extensionOf, writeOutput } from '../outputs';
import { TEXTS } from '../texts';

export const TEMPLATES: Readonly<Record<string, Uint8Array>> = {
  department,
  project,
  'basic-data': basicData,
  all: allForms,
};

export interface NewOptions {
  readonly form: string;
  readonly output: string;
  readonly force: boolean;
  readonly quiet: boolean;
}

export function newWorkbookFile({ form, output, force, quiet }: NewOptions, io: Io): ExitCode {
  if (extensionOf(output) !== '.xlsx') throw new UsageError(say(TEXTS.outputKind, { file: output, known: '.xlsx' }));
  checkOutput(output, [], force);
  writeOutput(output, TEMPLATES[form]!, force);
  if (!quiet) io.err(say(TEXTS.created, { file: output }) + '\n');
  return EXIT.done;
}
