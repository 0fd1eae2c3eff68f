/** Writing a result: never over an input, over another file only when asked. */
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './exit';
import { say } from './fill-text';
import { TEXTS } from './texts';

/** Two names of one file: links are followed, letter case does not matter on some systems. */
function isSameFile(a: string, b: string): boolean {
  if (path.resolve(a) === path.resolve(b)) return true;
  return existsSync(a) && existsSync(b) && realpathSync.native(a) === realpathSync.native(b);
}

/** Refuses before any work is done. @throws UsageError */
export function checkOutput(output: string, inputs: readonly string[], force: boolean): void {
  if (inputs.some((input) => isSameFile(output, input))) {
    throw new UsageError(say(TEXTS.outputIsInput, { file: output }));
  }
  if (!existsSync(path.dirname(path.resolve(output)))) throw new UsageError(say(TEXTS.outputFolder, { file: output }));
  if (existsSync(output) && !force) throw new UsageError(say(TEXTS.outputExists, { file: output }));
}

/** `wx`: a file that appeared meanwhile is not overwritten either. @throws UsageError */
export function writeOutput(output: string, content: Uint8Array | string, force: boolean): void {
  try {
    writeFileSync(output, content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new UsageError(say(TEXTS.outputExists, { file: output }));
    }
    throw new UsageError(say(TEXTS.inputUnreadable, { file: output }));
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
