/** `draft --outline`, `--project`, `--attach`. */
import { readFileSync } from 'node:fs';
import { done, folderWith, ziping } from './kit';

const SAMPLE = readFileSync('assets/samples/zhuzhou-2021.xlsx');
const OWN = { id: 'own', title: '本局', extends: 'zhuzhou', headline: '{unit}{year}年报告' };
const folder = folderWith({
  'a.xlsx': SAMPLE,
  'own.json': JSON.stringify(OWN),
  'wrong.json': JSON.stringify({ ...OWN, headline: '{unti}', leaveOut: ['9'] }),
  'large.json': ' '.repeat(1_000_001),
});
const headings = (text: string) => text.match(/[一二三四五六七八九十]、/g)?.length ?? 0;

describe('draft --outline', () => {
  it.each<[string, readonly string[], number]>([
    ['is the one of four parts without it', [], 4],
    ['goes with the policy', ['--policy', 'hunan'], 10],
    ['is chosen by its id', ['--outline', 'hunan'], 10],
    ['wins over the policy', ['--policy', 'hunan', '--outline', 'zhuzhou'], 4],
  ])('%s', (_, options, parts) => {
    const lines = done(folder, ['draft', 'a.xlsx', ...options]).out.split('\n');
    expect(lines.filter((line) => headings(line.slice(0, 5)) === 1)).toHaveLength(parts);
  });

  it('takes a file', () => {
    expect(done(folder, ['draft', 'a.xlsx', '--outline', 'own.json']).out.split('\n')[0]).toMatch(/2021年报告$/);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['an unknown id', ['--outline', 'mars'], ['mars', 'zhuzhou', 'hunan', 'project']],
    ['a file that is not there', ['--outline', 'nowhere.json'], ['nowhere.json']],
    ['a file that is too large', ['--outline', 'large.json'], ['large.json']],
    ['a wrong file, line by line', ['--outline', 'wrong.json'], ['headline', '{unti}'.slice(1, -1), 'leaveOut[1]']],
    ['projects where there are none', ['--outline', 'project'], ['a.xlsx']],
    ['a project of a department', ['--project', '1'], ['--project']],
    ['tables without Word', ['--attach'], ['--attach']],
  ])('refuses %s', (_, options, said) => {
    const result = ziping(folder, ['draft', 'a.xlsx', ...options]);
    expect([result.code, result.out]).toEqual([2, '']);
    expect(said.filter((word) => !result.err.includes(word))).toEqual([]);
  });
});

describe('draft --project', () => {
  const work = folderWith({});
  done(work, ['new', '--form', 'project', '-o', 'p.xlsx']);

  it('a workbook with only a project is drafted as one', () => {
    const { out } = done(work, ['draft', 'p.xlsx']);
    expect(out.split('\n').filter((line) => headings(line.slice(0, 5)) === 1)).toHaveLength(8);
    expect(done(work, ['draft', 'p.xlsx', '--project', '1']).out).toBe(out);
  });

  it('refuses a project that is not there, and names those that are', () => {
    expect(ziping(work, ['draft', 'p.xlsx', '--project', '7'])).toMatchObject({ code: 2, out: '' });
  });
});
