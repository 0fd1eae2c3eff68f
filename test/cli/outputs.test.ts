/** A person's own file is never written, another one only when asked. */
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bytesOfGrid, folderWith, isAdvice, SAMPLE, stateOf, ziping } from './kit';
import { departmentGrid } from '../support/forms';

/** Whether the system holds `A.xlsx` and `a.xlsx` for one name. */
const ignoresCase = (() => {
  const folder = folderWith({ 'a.txt': 'x' });
  return existsSync(path.join(folder, 'A.TXT'));
})();

const canLink = process.platform !== 'win32';

/** Every name by which `a.xlsx` can be meant. */
function names(folder: string): string[] {
  mkdirSync(path.join(folder, 'sub'));
  const found = ['a.xlsx', './a.xlsx', 'sub/../a.xlsx', path.join(folder, 'a.xlsx')];
  if (canLink) {
    symlinkSync('a.xlsx', path.join(folder, 'link.xlsx'));
    symlinkSync('.', path.join(folder, 'here'));
    linkSync(path.join(folder, 'a.xlsx'), path.join(folder, 'hard.xlsx'));
    found.push('link.xlsx', 'here/a.xlsx', 'hard.xlsx');
  }
  if (ignoresCase) found.push('A.XLSX');
  return found;
}

describe('the input is never the output', () => {
  it.each(['fill', 'draft', 'check'])('%s', (command) => {
    const folder = folderWith({ 'a.xlsx': SAMPLE });
    const outputs = names(folder);
    const before = stateOf(folder, 'a.xlsx');
    for (const output of outputs) {
      for (const force of [[], ['--force']]) {
        const ran = ziping(folder, [command, 'a.xlsx', '-o', output, ...force]);
        expect([output, ran.code, ran.out, isAdvice(ran.err)]).toEqual([output, 2, '', true]);
      }
    }
    expect(stateOf(folder, 'a.xlsx')).toEqual(before);
  });

  (canLink ? it : it.skip)(`nor when the input is named by a link${canLink ? '' : '（跳过：系统不便建链接）'}`, () => {
    const folder = folderWith({ 'a.xlsx': SAMPLE });
    symlinkSync('a.xlsx', path.join(folder, 'link.xlsx'));
    const before = stateOf(folder, 'a.xlsx');
    expect(ziping(folder, ['fill', 'link.xlsx', '-o', 'a.xlsx', '--force']).code).toBe(2);
    expect(stateOf(folder, 'a.xlsx')).toEqual(before);
  });

  it('nor any workbook of a folder that is checked', () => {
    const folder = folderWith({ 'in/deep/a.xlsx': SAMPLE });
    const before = stateOf(folder, 'in/deep/a.xlsx');
    expect(ziping(folder, ['check', 'in', '-o', 'in/deep/a.xlsx', '--force']).code).toBe(2);
    expect(stateOf(folder, 'in/deep/a.xlsx')).toEqual(before);
  });
});

describe('files that exist', () => {
  const COMMANDS = [
    ['fill', 'a.xlsx', '-o', 'there.xlsx'],
    ['draft', 'a.xlsx', '-o', 'there.xlsx'],
    ['draft', 'a.xlsx', '-o', 'there.md'],
    ['new', '-o', 'there.xlsx'],
    ['check', 'a.xlsx', '-o', 'there.xlsx'],
  ];

  it.each(COMMANDS)('stay without --force: %s %s %s %s', (...args) => {
    const folder = folderWith({ 'a.xlsx': SAMPLE, 'there.xlsx': 'mine', 'there.md': 'mine' });
    const output = args.at(-1)!;
    expect(ziping(folder, args).code).toBe(2);
    expect(readFileSync(path.join(folder, output), 'utf8')).toBe('mine');
    expect(ziping(folder, [...args, '--force']).code).toBe(args[0] === 'check' ? 1 : 0);
    expect(readFileSync(path.join(folder, output), 'utf8')).not.toBe('mine');
  });

  it('are not made where the command fails', () => {
    const folder = folderWith({ 'a.xlsx': 'text', 'b.xls': bytesOfGrid(departmentGrid(), 'biff8') });
    writeFileSync(path.join(folder, 'c.xlsx'), readFileSync(path.join(folder, 'b.xls')));
    const before = readdirSync(folder);
    for (const input of ['a.xlsx', 'b.xls', 'c.xlsx', 'missing.xlsx']) {
      expect([input, ziping(folder, ['fill', input, '-o', 'out.xlsx']).code]).toEqual([input, 2]);
      expect([input, ziping(folder, ['draft', input, '-o', 'out.xlsx']).code]).toEqual([input, 2]);
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});
