/** The program as it is given away: one file, nothing of this project beside it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VERSION } from '../../src/app';
import { mistakes, newFolder, SAMPLE, workbooksOf } from './kit';

const ROOT = path.resolve(__dirname, '../..');
const BUILT = path.join(ROOT, 'dist/cli/ziping.js');

/** `npm test` builds first; a single test file need not. */
function ensureBuilt(): void {
  if (existsSync(BUILT)) return;
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'cli'], {
    cwd: ROOT,
    stdio: 'ignore',
  });
}

it('has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});

const NOBODY = 65534;
const isSuperuser = process.getuid?.() === 0;

describe('dist/cli/ziping.js', () => {
  const folder = newFolder();

  function start(args: readonly string[], asNobody = false) {
    const who = asNobody ? { uid: NOBODY, gid: NOBODY } : {};
    const ran = spawnSync(process.execPath, ['ziping.js', ...args], { cwd: folder, encoding: 'utf8', ...who });
    return { code: ran.status ?? -1, out: ran.stdout, err: ran.stderr };
  }

  beforeAll(() => {
    ensureBuilt();
    copyFileSync(BUILT, path.join(folder, 'ziping.js'));
    writeFileSync(path.join(folder, 'a.xlsx'), SAMPLE);
  }, 120_000);

  it('checks, fills and makes blank forms alone in a folder', () => {
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'ziping.js']);
    const found = (file: string) => {
      const ran = start(['check', file, '--format', 'json']);
      return { code: ran.code, places: mistakes(workbooksOf(ran)[0]!) };
    };
    expect(found('a.xlsx')).toEqual({ code: 1, places: ['S04 H16', 'S03 H23', 'E01 I23'] });
    expect(start(['fill', 'a.xlsx', '-o', 'b.xlsx'])).toMatchObject({ code: 0, out: '' });
    expect(found('b.xlsx')).toEqual({ code: 1, places: ['E01 I23'] });
    expect(start(['new', '--form', 'all', '-o', 'c.xlsx'])).toMatchObject({ code: 0, out: '' });
    expect(start(['check', 'c.xlsx']).code).toBe(1);
    expect(start([])).toMatchObject({ code: 2, out: '' });
    expect(start(['check', 'gone.xlsx'])).toMatchObject({ code: 2, out: '' });
  }, 60_000);

  const title = 'says when it may not read or write';
  (isSuperuser ? it : it.skip)(isSuperuser ? title : `${title}（跳过：只有超级用户能换用户运行）`, () => {
    mkdirSync(path.join(folder, 'locked'));
    copyFileSync(path.join(folder, 'a.xlsx'), path.join(folder, 'secret.xlsx'));
    for (const [name, mode] of [
      ['.', 0o755],
      ['ziping.js', 0o644],
      ['locked', 0o700],
      ['secret.xlsx', 0o600],
    ] as const) {
      chmodSync(path.join(folder, name), mode);
    }
    const secret = start(['check', 'secret.xlsx', '--format', 'json'], true);
    expect([secret.code, workbooksOf(secret)[0]!.error!.code]).toEqual([2, 'no-permission']);
    for (const args of [
      ['check', 'locked'],
      ['fill', 'a.xlsx', '-o', 'new.xlsx'],
      ['new', '-o', 'locked/new.xlsx'],
    ]) {
      const ran = start(args, true);
      expect([args[0], ran.code, ran.out, ran.err.trimEnd().split('\n').length]).toEqual([args[0], 2, '', 1]);
    }
  });
});
