/**
 * Independent programs that must understand what we write: Debian's python3-openpyxl and LibreOffice.
 * Where one is missing its tests are skipped with the reason; with CI=true that is a failure.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Oracle = 'openpyxl' | 'LibreOffice';

/** Debian's own interpreter first: python3-openpyxl is installed for that one. */
const PYTHONS = ['/usr/bin/python3', 'python3'];
const OFFICES = ['soffice', 'libreoffice'];

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

const python = PYTHONS.find((command) => runs(command, ['-c', 'import openpyxl']));
const office = OFFICES.find((command) => runs('sh', ['-c', `command -v ${command}`]));

function missing(oracles: readonly Oracle[]): Oracle[] {
  return oracles.filter((oracle) => (oracle === 'openpyxl' ? python : office) === undefined);
}

/** A `describe` that needs other programs. */
export function describeWith(oracles: readonly Oracle[], title: string, body: () => void): void {
  const absent = missing(oracles);
  if (absent.length === 0) describe(title, body);
  else if (process.env['CI'] === 'true') {
    describe(title, () => {
      it('has the programs it needs', () => {
        throw new Error(`missing: ${absent.join(', ')}`);
      });
    });
  } else describe.skip(`${title} (missing: ${absent.join(', ')})`, body);
}

/** Starting LibreOffice takes seconds, more on a busy machine. */
export const ORACLE_TIMEOUT = 180_000;

export interface SeenSheet {
  readonly name: string;
  /** By A1 address; only cells that hold something. */
  readonly values: Readonly<Record<string, string | number | boolean>>;
  /** Texts of formulas by A1 address. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly comments: readonly string[];
  readonly validations: number;
  readonly conditionals: number;
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly orientation: string | null;
  readonly titleRows: string | null;
}

const SCRIPT = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cached = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheets = []
for sheet in book.worksheets:
    cells = [c for row in sheet.iter_rows() for c in row]
    shown = cached[sheet.title]
    sheets.append({
        "name": sheet.title,
        "values": {c.coordinate: shown[c.coordinate].value for c in cells if shown[c.coordinate].value is not None},
        "formulas": {c.coordinate: str(c.value) for c in cells if c.data_type == "f"},
        "formats": {c.coordinate: c.number_format for c in cells if c.value is not None},
        "merges": sorted(str(m) for m in sheet.merged_cells.ranges),
        "comments": sorted(c.coordinate for c in cells if c.comment),
        "validations": len(sheet.data_validations.dataValidation),
        "conditionals": len(sheet.conditional_formatting),
        "widths": {k: d.width for k, d in sheet.column_dimensions.items()},
        "heights": {str(k): d.height for k, d in sheet.row_dimensions.items() if d.height},
        "orientation": sheet.page_setup.orientation,
        "titleRows": sheet.print_title_rows,
    })
print(json.dumps(sheets, default=str))
`;

/** Runs `body` with a folder that is gone afterwards. */
export function inFolder<T>(body: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-'));
  try {
    return body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What openpyxl finds in a workbook. */
export function seenByOpenpyxl(bytes: Uint8Array): SeenSheet[] {
  return inFolder((folder) => {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    return JSON.parse(execFileSync(python!, ['-W', 'ignore', '-c', SCRIPT, file], { encoding: 'utf8' })) as SeenSheet[];
  });
}

/** Runs a python script that saves a workbook to `sys.argv[1]`. */
export function writtenByOpenpyxl(script: string): Uint8Array {
  return inFolder((folder) => {
    const file = join(folder, 'book.xlsx');
    execFileSync(python!, ['-c', script, file]);
    return readBytes(file);
  });
}

/** Out of the box LibreOffice trusts the results stored in its own files; Excel calculates where a file asks for it. */
const ALWAYS_CALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** Workbooks opened by LibreOffice and saved again as .xlsx, in one start of the program. */
export function savedByLibreOffice(books: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  return inFolder((folder) => {
    const files = Object.entries(books).map(([name, bytes]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = pathToFileURL(join(folder, 'profile')).href;
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_CALCULATE);
    const out = join(folder, 'out');
    execFileSync(
      office!,
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files],
      { stdio: 'ignore' },
    );
    return Object.fromEntries(files.map((file) => [basename(file, '.xlsx'), readBytes(join(out, basename(file)))]));
  });
}

function readBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
