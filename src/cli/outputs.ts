/** Writing a result: never over an input, over another file only when asked. */
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './exit';
import { say } from './fill-text';
import { TEXTS } from './texts';

/** null where nothing is, or nothing that may be looked at. */
function statOf(file: string) {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return null;
  }
}

/** Two names of one file: through links of both kinds, and where the system ignores letter case. */
function isSameFile(a: string, b: string): boolean {
  if (path.resolve(a) === path.resolve(b)) return true;
  const [one, other] = [statOf(a), statOf(b)];
  return one !== null && other !== null && one.ino === other.ino && one.dev === other.dev;
}

/** Refuses before any work is done. @throws UsageError */
export function checkOutput(output: string, inputs: readonly string[], force: boolean): void {
  if (inputs.some((input) => isSameFile(output, input))) {
    throw new UsageError(say(TEXTS.outputIsInput, { file: output }));
  }
  const present = statOf(output);
  if (present?.isDirectory()) throw new UsageError(say(TEXTS.outputIsFolder, { file: output }));
  if (!statOf(path.dirname(path.resolve(output)))?.isDirectory()) {
    throw new UsageError(say(TEXTS.outputFolder, { file: output }));
  }
  if (present !== null && !force) throw new UsageError(say(TEXTS.outputExists, { file: output }));
}

/** `wx`: a file that appeared meanwhile is not overwritten either. @throws UsageError */
export function writeOutput(output: string, content: Uint8Array | string, force: boolean): void {
  try {
    writeFileSync(output, content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new UsageError(say(exists ? TEXTS.outputExists : TEXTS.outputFailed, { file: output }));
  }
}

export function extensionOf(file: string): string {
  return path.extname(file).toLowerCase();
}

/** A copy keeps the kind of its workbook: a macro workbook under a plain name cannot be opened. @throws UsageError */
export function checkCopyName(input: string, output: string): void {
  if (extensionOf(input) === '.xls') throw new UsageError(say(TEXTS.xlsInput, { file: input }));
  if (!['.xlsx', '.xlsm'].includes(extensionOf(output))) {
    throw new UsageError(say(TEXTS.outputKind, { file: output, known: '.xlsx、.xlsm' }));
  }
  if (extensionOf(input) !== extensionOf(output)) {
    const text = extensionOf(input) === '.xlsm' ? TEXTS.macroExtension : TEXTS.plainExtension;
    throw new UsageError(say(text, { file: output }));
  }
}
