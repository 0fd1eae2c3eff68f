/** Bytes of the layouts, made once each. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newWorkbook } from '../../../src/hosts/file';
import type { Layout } from './layouts/layout';

const made = new Map<Layout, Uint8Array>();

export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** LibreOffice reads our file and writes it again in its own way. */
function rewritten(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-detect-'));
  try {
    const input = path.join(folder, 'in.xlsx');
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const out = path.join(folder, 'out');
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, input];
    const ran = spawnSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
    if (ran.status !== 0) throw new Error('soffice could not convert the workbook');
    return new Uint8Array(readFileSync(path.join(out, 'in.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function bytesOf(layout: Layout): Uint8Array {
  const present = made.get(layout);
  if (present !== undefined) return present;
  const own = newWorkbook(layout.sheets);
  const bytes = layout.writer === 'own' ? own : rewritten(own);
  made.set(layout, bytes);
  return bytes;
}
