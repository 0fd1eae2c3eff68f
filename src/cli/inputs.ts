/** Which workbooks a command is about. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { say } from './fill-text';
import { TEXTS } from './texts';

const WORKBOOK = /\.(xlsx|xlsm|xls)$/i;

export interface Inputs {
  readonly files: readonly string[];
  /** One sentence for every input that gives no file: exit code 2, the other inputs are worked on all the same. */
  readonly problems: readonly string[];
}

/** Excel leaves `~$name.xlsx` beside a workbook that is open. */
function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !name.startsWith('~$');
}

/** A link to a workbook counts, a link to a folder does not: it may lead in a circle. */
function isFile(entry: Dirent, full: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(full, { throwIfNoEntry: false })?.isFile() ?? false;
}

function workbooksBelow(folder: string, problems: string[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // No permission, or the folder went away meanwhile.
    problems.push(say(TEXTS.folderUnreadable, { file: folder }));
    return [];
  }
  return entries.flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return workbooksBelow(full, problems);
    return isWorkbookName(entry.name) && isFile(entry, full) ? [full] : [];
  });
}

function statOf(input: string): 'folder' | 'file' | 'missing' {
  try {
    return statSync(input).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // What is there but cannot be looked at is told when it is read.
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'file';
  }
}

export function isFolder(input: string): boolean {
  return statOf(input) === 'folder';
}

/** Files stay in the order given, each folder sorted by name; the same file counts once. */
export function expandInputs(inputs: readonly string[]): Inputs {
  const problems: string[] = [];
  const files = inputs.flatMap((input) => {
    const kind = statOf(input);
    if (kind === 'file') return [input];
    if (kind === 'missing') {
      problems.push(say(TEXTS.inputMissing, { file: input }));
      return [];
    }
    const before = problems.length;
    const found = workbooksBelow(input, problems);
    if (found.length === 0 && problems.length === before) problems.push(say(TEXTS.emptyFolder, { file: input }));
    return found;
  });
  const seen = new Set<string>();
  const unique = files.filter((file) => {
    const full = path.resolve(file);
    if (seen.has(full)) return false;
    seen.add(full);
    return true;
  });
  return { files: unique, problems };
}
