/**
 * Makes every generated file of the repository: `npm run make`. With `--check` nothing is written; a
 * committed file that differs from what its generator makes is named and the exit code is 1.
 * A new generator is one more line in the list.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Generated } from './generated';
import { help } from './help';
import { icons } from './icons';
import { outlines } from './outlines';
import { policies } from './policies';
import { samples } from './samples';
import { templates } from './templates';

const GENERATORS: readonly (() => readonly Generated[])[] = [help, icons, outlines, policies, samples, templates];

const ROOT = path.resolve(__dirname, '../..');

function isCommitted({ path: file, bytes }: Generated): boolean {
  const target = path.join(ROOT, file);
  return existsSync(target) && readFileSync(target).equals(bytes);
}

function write({ path: file, bytes }: Generated): void {
  const target = path.join(ROOT, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}

const different = GENERATORS.flatMap((generate) => generate()).filter((file) => !isCommitted(file));
const checking = process.argv.includes('--check');
if (!checking) different.forEach(write);
for (const file of different)
  console.error(`${checking ? 'differs from what its generator makes' : 'written'}: ${file.path}`);
if (checking && different.length > 0) {
  console.error('run `npm run make` and commit the result');
  process.exitCode = 1;
}
