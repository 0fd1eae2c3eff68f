/** Every exit code of the contract, command by command. */
import { departmentGrid, projectGrid } from '../support/forms';
import { bytesOfGrid, folderWith, isAdvice, SAMPLE, stateOf, ziping } from './kit';

const READY = bytesOfGrid(departmentGrid());
/** A satisfaction score below what the rate gives, with its reason: a warning, no error. */
const EXPLAIN = bytesOfGrid(
  departmentGrid({ F22: '81%', H22: 8, I22: '问卷覆盖面不够，下一年扩大调查范围并按月回访。', H23: 97.8 }),
);
const NO_FORM = bytesOfGrid({
  ...projectGrid({}),
  sheets: projectGrid({}).sheets.map((s) => ({ ...s, cells: new Map() })),
});

const OLD = bytesOfGrid(departmentGrid(), 'biff8');

function everything(): string {
  return folderWith({
    'ready.xlsx': READY,
    'explain.xlsx': EXPLAIN,
    'blocked.xlsx': SAMPLE,
    'empty.xlsx': '',
    'nothing.xlsx': NO_FORM,
    'basic.xls': OLD,
    'macro.xlsm': READY,
    'folder/ready.xlsx': READY,
    'bare/readme.txt': 'x',
    'there.xlsx': 'mine',
    'there.md': 'mine',
  });
}

type Row = readonly [code: number, command: string];

const ROWS: readonly Row[] = [
  [0, 'check ready.xlsx'],
  [1, 'check explain.xlsx'],
  [1, 'check blocked.xlsx'],
  [2, 'check empty.xlsx'],
  [2, 'check nothing.xlsx'],
  [2, 'check missing.xlsx'],
  [2, 'check ready.xlsx missing.xlsx'],
  [1, 'check ready.xlsx blocked.xlsx'],
  [2, 'check blocked.xlsx empty.xlsx ready.xlsx'],
  [0, 'check folder'],
  [2, 'check bare'],
  [2, 'check bare ready.xlsx'],
  [0, 'check ready.xlsx ready.xlsx basic.xls macro.xlsm'],
  [2, 'check'],
  [2, 'check ready.xlsx --format pdf'],
  [2, 'check ready.xlsx --format'],
  [2, 'check ready.xlsx --policy nowhere'],
  [2, 'check ready.xlsx --map 年度指标值'],
  [2, 'check ready.xlsx --map 心情=E'],
  [2, 'check ready.xlsx --nonsense'],
  [0, 'check ready.xlsx --policy mof-2020 --format text --quiet'],
  [0, 'check folder -o all.xlsx'],
  [1, 'check blocked.xlsx -o all.xlsx'],
  [2, 'check blocked.xlsx empty.xlsx -o all.xlsx'],
  [2, 'check folder -o all.doc'],
  [2, 'check folder -o there.xlsx'],
  [0, 'check folder -o there.xlsx --force'],
  [2, 'check folder -o folder/ready.xlsx --force'],
  [0, 'score ready.xlsx'],
  [0, 'score blocked.xlsx explain.xlsx'],
  [2, 'score blocked.xlsx empty.xlsx'],
  [2, 'score nothing.xlsx'],
  [2, 'score missing.xlsx'],
  [2, 'score'],
  [0, 'fill blocked.xlsx -o out.xlsx'],
  [0, 'fill macro.xlsm -o out.xlsm'],
  [2, 'fill macro.xlsm -o out.xlsx'],
  [2, 'fill ready.xlsx -o out.xlsm'],
  [2, 'fill ready.xlsx -o out.pdf'],
  [2, 'fill basic.xls -o out.xlsx'],
  [2, 'fill ready.xlsx'],
  [2, 'fill -o out.xlsx'],
  [2, 'fill ready.xlsx blocked.xlsx -o out.xlsx'],
  [2, 'fill folder -o out.xlsx'],
  [2, 'fill missing.xlsx -o out.xlsx'],
  [2, 'fill empty.xlsx -o out.xlsx'],
  [2, 'fill nothing.xlsx -o out.xlsx'],
  [2, 'fill ready.xlsx -o there.xlsx'],
  [0, 'fill ready.xlsx -o there.xlsx --force'],
  [2, 'fill ready.xlsx -o ready.xlsx --force'],
  [2, 'fill ready.xlsx -o folder'],
  [2, 'fill ready.xlsx -o folder --force'],
  [2, 'fill ready.xlsx -o nowhere/out.xlsx'],
  [2, 'fill ready.xlsx -o ready.xlsx/out.xlsx'],
  [2, 'fill ready.xlsx -o out.xlsx --format json'],
  [0, 'draft blocked.xlsx'],
  [0, 'draft basic.xls'],
  [0, 'draft blocked.xlsx -o out.xlsx'],
  [0, 'draft blocked.xlsx -o out.md'],
  [0, 'draft basic.xls -o out.md'],
  [2, 'draft basic.xls -o out.xlsx'],
  [2, 'draft blocked.xlsx -o there.md'],
  [0, 'draft blocked.xlsx -o there.md --force'],
  [2, 'draft blocked.xlsx -o out.pdf'],
  [2, 'draft blocked.xlsx --format csv'],
  [2, 'draft blocked.xlsx --outline nowhere'],
  [2, 'draft folder'],
  [2, 'draft missing.xlsx'],
  [2, 'draft empty.xlsx'],
  [2, 'draft nothing.xlsx'],
  [0, 'new -o out.xlsx'],
  [2, 'new'],
  [2, 'new -o out.xls'],
  [2, 'new -o there.xlsx'],
  [0, 'new -o there.xlsx --force'],
  [2, 'new -o out.xlsx --form 部门'],
  [2, 'new ready.xlsx -o out.xlsx'],
  [0, 'rules'],
  [0, 'rules A03'],
  [0, 'rules a03'],
  [2, 'rules Z99'],
  [2, 'rules A03 A04'],
  [0, 'policies'],
  [2, 'polices'],
  [2, ''],
  [0, '--version'],
  [0, '--help'],
  [0, 'help check'],
  [2, 'help nothing'],
];

describe('exit codes', () => {
  it.each(ROWS)('%i: ziping %s', (code, command) => {
    const folder = everything();
    const kept = ['ready.xlsx', 'explain.xlsx', 'blocked.xlsx', 'basic.xls', 'macro.xlsm', 'folder/ready.xlsx'];
    const before = kept.map((file) => stateOf(folder, file));
    const ran = ziping(folder, command.split(' ').filter(Boolean));
    expect(ran.code).toBe(code);
    expect(kept.map((file) => stateOf(folder, file))).toEqual(before);
    if (code >= 2 && command !== '') {
      const report = /^(check|score) /.test(command) && ran.err === '' ? ran.out : ran.err;
      expect(
        report
          .split('\n')
          .filter(Boolean)
          .every((line) => !/\bat .*:\d+/.test(line)),
      ).toBe(true);
      if (code === 2) expect(isAdvice(report)).toBe(true);
    }
  });

  it.each(['check ready.xlsx', 'score ready.xlsx', 'rules', 'policies', 'draft blocked.xlsx', '--help'])(
    '3: ziping %s, with stdout broken',
    (command) => {
      const ran = ziping(everything(), command.split(' '), { broken: true });
      expect(ran).toMatchObject({ code: 3, out: '' });
      expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    },
  );

  it('shows the commands on stderr when none is given', () => {
    const ran = ziping(everything(), []);
    expect(ran.out).toBe('');
    expect(ran.err).toContain('check');
  });

  it.each([
    'fill ready.xlsx -o out.xlsx',
    'new -o out.xlsx',
    'draft blocked.xlsx -o out.md',
    'check folder -o out.xlsx',
  ])('keeps stdout empty: %s', (command) => {
    expect(ziping(everything(), command.split(' ')).out).toBe('');
  });

  it.each(['new -o out.xlsx', 'check folder -o out.xlsx'])('%s --quiet is silent', (command) => {
    expect(ziping(everything(), [...command.split(' '), '--quiet']).err).toBe('');
  });
});
