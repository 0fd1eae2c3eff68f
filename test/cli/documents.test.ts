/** `draft`, `new`, `rules`, `policies` and the help pages. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filledCells, findSheet, POLICIES, REPORT_SHEET, review, RULE_HELP, RULES } from '../../src/core';
import { findPython, needing } from '../fixtures/files/tools';
import { basicDataGrid } from '../support/forms';
import { bytesOfGrid, done, folderWith, gridIn, newFolder, SAMPLE, SAMPLE_SHEET, stateOf, ziping } from './kit';

const python = findPython();
const noPython = python === null ? ['openpyxl'] : [];

function sheetsByOpenpyxl(file: string): unknown {
  const script = 'import sys, json, openpyxl\nprint(json.dumps(openpyxl.load_workbook(sys.argv[1]).sheetnames))';
  return JSON.parse(execFileSync(python!, ['-c', script, file], { encoding: 'utf8' }));
}

describe('draft', () => {
  const folder = folderWith({ 'a.xlsx': SAMPLE });
  const before = stateOf(folder, 'a.xlsx');
  const text = done(folder, ['draft', 'a.xlsx']);

  afterAll(() => expect(stateOf(folder, 'a.xlsx')).toEqual(before));

  it.each(['1112.67', '1064.54', '48.13', '86.00%', '27.50', '24.83'])('says %s', (number) => {
    expect(text.out).toContain(number);
  });

  it('tells of gaps on stderr', () => {
    expect(text.err).toContain(String(text.out.split('【待补充').length - 1));
  });

  it('as Markdown, printed or written, is the same', () => {
    const printed = done(folder, ['draft', 'a.xlsx', '--format', 'markdown']).out;
    expect(printed.startsWith('# ')).toBe(true);
    done(folder, ['draft', 'a.xlsx', '-o', 'a.md']);
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(printed);
  });

  it('as JSON names the cells of each paragraph', () => {
    const draft = JSON.parse(done(folder, ['draft', 'a.xlsx', '--format', 'json']).out) as Record<string, unknown>;
    expect(draft['schema']).toBe('ziping-draft/1');
    expect(JSON.stringify(draft)).toContain(`"${SAMPLE_SHEET}!E5"`);
  });

  it('as .xlsx is a copy with the companion sheet', () => {
    done(folder, ['draft', 'a.xlsx', '-o', 'b.xlsx']);
    const [a, b] = ['a.xlsx', 'b.xlsx'].map((file) => gridIn(folder, file));
    expect(b!.sheets.filter(({ name }) => name !== REPORT_SHEET)).toEqual(a!.sheets);
    const lines = [...filledCells(findSheet(b!, REPORT_SHEET)!)].map(({ cell }) => JSON.stringify(cell.value));
    expect(lines.some((line) => line.includes('1112.67'))).toBe(true);
  });

  it('again over its own copy changes nothing', () => {
    done(folder, ['draft', 'a.xlsx', '-o', 'c.xlsx']);
    done(folder, ['draft', 'c.xlsx', '-o', 'd.xlsx']);
    expect(gridIn(folder, 'd.xlsx').sheets).toEqual(gridIn(folder, 'c.xlsx').sheets);
  });

  it('needs a self-assessment form', () => {
    const other = folderWith({ 'a.xlsx': bytesOfGrid(basicDataGrid()) });
    expect(ziping(other, ['draft', 'a.xlsx'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('new', () => {
  const FORMS: readonly (readonly [form: string, kinds: readonly string[]])[] = [
    ['department', ['department-self-assessment']],
    ['project', ['project-self-assessment']],
    ['basic-data', ['basic-data']],
    ['all', ['basic-data', 'department-self-assessment', 'project-self-assessment']],
  ];

  it.each(FORMS)('%s opens in our reader', (form, kinds) => {
    const folder = newFolder();
    done(folder, ['new', '--form', form, '-o', 'a.xlsx']);
    const found = review(gridIn(folder, 'a.xlsx')).facts.forms.map((one) => one.form.kind);
    expect([...found].sort()).toEqual(kinds);
  });

  needing(noPython, 'every form opens in openpyxl', () => {
    const folder = newFolder();
    for (const [form] of FORMS) {
      done(folder, ['new', '--form', form, '-o', `${form}.xlsx`]);
      const names = gridIn(folder, `${form}.xlsx`).sheets.map(({ name }) => name);
      expect(sheetsByOpenpyxl(path.join(folder, `${form}.xlsx`))).toEqual(names);
    }
  });

  it('is the department form unless asked otherwise', () => {
    const folder = newFolder();
    done(folder, ['new', '-o', 'a.xlsx']);
    done(folder, ['new', '--form', 'department', '-o', 'b.xlsx']);
    expect(readFileSync(path.join(folder, 'a.xlsx'))).toEqual(readFileSync(path.join(folder, 'b.xlsx')));
  });
});

describe('rules and policies', () => {
  const folder = newFolder();
  const json = (...args: string[]) => JSON.parse(done(folder, [...args, '--format', 'json']).out) as never;

  it('lists every rule with id, title and basis', () => {
    const lines = done(folder, ['rules']).out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(RULES.map(({ id }) => id));
    RULES.forEach(({ id, title }, index) => {
      expect(lines[index]).toContain(title);
      expect(lines[index]).toContain(RULE_HELP[id].basis);
    });
  });

  it('explains one, whatever the case of its letters', () => {
    const { out } = done(folder, ['rules', 'A03']);
    expect(done(folder, ['rules', 'a03']).out).toBe(out);
    const { title } = RULES.find(({ id }) => id === 'A03')!;
    const help = RULE_HELP.A03;
    for (const part of [title, help.checks, help.bad, help.good, help.repair, help.limits]) expect(out).toContain(part);
  });

  it('has the keys of the contract as JSON', () => {
    const { schema, rules } = json('rules') as { schema: string; rules: object[] };
    expect(schema).toBe('ziping-rules/1');
    expect(rules).toHaveLength(RULES.length);
    const keys = ['basis', 'category', 'fixable', 'help', 'id', 'severity', 'slug', 'title', 'verified'];
    for (const rule of rules) expect(Object.keys(rule).sort()).toEqual(keys);
    expect(json('rules', 'a03')).toMatchObject({ rules: [{ id: 'A03', fixable: false }] });
  });

  it.each(['markdown', 'csv'])('lists rules and policies as %s', (format) => {
    const rules = done(folder, ['rules', '--format', format]).out;
    const policies = done(folder, ['policies', '--format', format]).out;
    for (const { id } of RULES) expect(rules).toContain(id);
    for (const { id } of POLICIES) expect(policies).toContain(id);
    expect(done(folder, ['rules', 'S04', '--format', format]).out).toContain('S04');
  });

  it('lists the policies', () => {
    const lines = done(folder, ['policies']).out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(POLICIES.map(({ id }) => id));
    expect(json('policies')).toMatchObject({ policies: POLICIES });
  });
});

describe('help', () => {
  const folder = newFolder();
  const COMMANDS = ['check', 'score', 'fill', 'draft', 'new', 'rules', 'policies'];

  /** Words of commander that have to be Chinese here; names of formats, forms and policies stay. */
  const ENGLISH = /Usage|Options|Commands|Arguments|default|choices|display|<[a-z]|\[[a-z]/;

  it.each([
    ['--help'],
    ...COMMANDS.flatMap((command) => [
      [command, '--help'],
      ['help', command],
    ]),
  ])('is Chinese: %s %s', (...args) => {
    const { out, err } = done(folder, args.filter(Boolean));
    expect(err).toBe('');
    expect(out).not.toMatch(ENGLISH);
  });

  it('names every command', () => {
    const { out } = done(folder, ['--help']);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ +${command} `, 'm'));
  });

  it('guesses what was meant', () => {
    expect(ziping(folder, ['chekc']).err).toContain('check');
    expect(ziping(folder, ['check', '--polici', 'x']).err).toContain('--policy');
  });

  it('prints the version', () => {
    expect(done(folder, ['--version']).out).toBe('1.2.3\n');
  });
});
