/** Which workbooks a command is about. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './exit';
import { say } from './fill-text';
import { TEXTS } from './texts';

const WORKBOOK = /\.(xlsx|xlsm|xls)$/i;

/** Excel leaves `~$name.xlsx` beside a workbook that is open. */
function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !path.basename(name).startsWith('~$');
}

function workbooksBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return workbooksBelow(full);
    return entry.isFile() && isWorkbookName(entry.name) ? [full] : [];
  });
}

/** Files stay in the order given, each folder sorted by name; the same file counts once. @throws UsageError */
export function expandInputs(inputs: readonly string[]): string[] {
  const files = inputs.flatMap((input) => {
    if (!existsSync(input)) throw new UsageError(say(TEXTS.inputMissing, { file: input }));
    if (statSync(input).isDirectory()) {
      const found = workbooksBelow(input);
      if (found.length === 0) throw new UsageError(say(TEXTS.emptyFolder, { file: input }));
      return found;
    }
    return [input];
  });
  const seen = new Set<string>();
  return files.filter((file) => {
    const full = path.resolve(file);
    if (seen.has(full)) return false;
    seen.add(full);
    return true;
  });
}
