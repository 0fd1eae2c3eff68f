import type { WorkbookFacts } from '../../../src/core/facts/facts';
import { draftReport, findOutline, sectionsOf, type Draft } from '../../../src/core/narrative';
import type { Finding } from '../../../src/core/rules/finding';
import {
  BASIC_SHEET,
  basicData,
  department,
  DEPARTMENT_SHEET,
  factsOf,
  finding,
  materials,
  MATERIALS_SHEET,
  SAMPLE_BASIC,
  SAMPLE_FUNDS,
  SAMPLE_MATERIALS,
  SAMPLE_ROWS,
  sampleFacts,
  type BasicSpec,
  type DepartmentSpec,
  type FundSpec,
  type RowSpec,
} from './builders';

const draftOf = (facts: WorkbookFacts, findings: readonly Finding[] = []): Draft => {
  return draftReport(facts, findings, findOutline('zhuzhou')!);
};
const paragraph = (draft: Draft, id: string) => draft.paragraphs.find((one) => one.id === id);
const textOf = (draft: Draft, id: string) => paragraph(draft, id)?.text ?? '';
const numbersIn = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];
const startingWith = (draft: Draft, id: string) => draft.paragraphs.filter((one) => one.id.startsWith(`${id}.`));

describe('sections 一 and 二 of the reference report', () => {
  const draft = draftOf(sampleFacts());
  it.each<[string, string, string]>([
    ['1.2.staff', '50', `${BASIC_SHEET}!B4`],
    ['1.2.staff', '43', `${BASIC_SHEET}!C4`],
    ['1.2.staff', '6', `${MATERIALS_SHEET}!C6`],
    ['2.budget', '2021', `${DEPARTMENT_SHEET}!A2`],
    ['2.budget', '1112.67', `${DEPARTMENT_SHEET}!E5`],
    ['2.budget', '1064.54', `${DEPARTMENT_SHEET}!D5`],
    ['2.budget', '48.13', `${DEPARTMENT_SHEET}!E5`],
    ['2.expenditure', '1112.67', `${DEPARTMENT_SHEET}!F5`],
    ['2.expenditure', '1112.67', `${DEPARTMENT_SHEET}!F7`],
  ])('%s says %s from %s', (id, number, source) => {
    expect(numbersIn(textOf(draft, id))).toContain(number);
    expect(paragraph(draft, id)?.sources).toContain(source);
  });

  it('has every section of the outline, and nothing is missing in these two', () => {
    const gaps = sectionsOf(draft).map(({ id, gaps: count }) => [id, count]);
    expect(gaps).toEqual([
      ['1', 0],
      ['1.1', 0],
      ['1.2', 0],
      ['2', 0],
      ['3', 2],
      ['3.1', 2],
      ['3.2', 0],
      ['4', 3],
      ['4.1', 2],
      ['4.2', 0],
    ]);
  });
});

describe('what holds for every draft', () => {
  const drafts: [string, WorkbookFacts][] = [
    ['the sample', sampleFacts()],
    ['nothing at all', factsOf({})],
    ['no fund block, no rows', sampleFacts({ funds: null, rows: [] })],
    ['only materials', factsOf({ materials: SAMPLE_MATERIALS })],
    ['only basic data', factsOf({ basicData: basicData(SAMPLE_BASIC) })],
    ['no year, no name', sampleFacts({ year: null, unit: '' })],
  ];
  it.each(drafts)('%s: unique ids, gaps counted, sources full addresses, numbers with sources', (_, facts) => {
    const draft = draftOf(facts);
    const ids = draft.paragraphs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(draft.gaps.map(({ paragraph: id }) => id).sort()).toEqual(
      draft.paragraphs
        .flatMap(({ id, text }) => Array.from({ length: text.split('【待补充').length - 1 }, () => id))
        .sort(),
    );
    for (const { text, sources, state, level } of draft.paragraphs) {
      expect(sources.filter((source) => !/^[^!]+![A-Z]+\d+$/.test(source))).toEqual([]);
      expect(state).toBe(text.includes('【待补充') ? 'gap' : 'draft');
      const words = text.replace(/【[^】]*】/g, '').replace(/^\d+\./, '');
      if (level === 'body' && /\d/.test(words)) expect(sources).not.toEqual([]);
      expect(text).not.toMatch(/[{}[\]]|，。|。。|，，|undefined|null|NaN/);
    }
  });

  it('gives the same words for the same facts', () => {
    expect(draftOf(sampleFacts(), [finding('Q13', 'E22')])).toEqual(draftOf(sampleFacts(), [finding('Q13', 'E22')]));
  });
});

describe('money', () => {
  const numbers = (funds: FundSpec | null, id: string, spec: DepartmentSpec = {}) =>
    numbersIn(textOf(draftOf(sampleFacts({ ...spec, funds })), id));
  const gaps = (funds: FundSpec | null, id: string, spec: DepartmentSpec = {}) =>
    draftOf(sampleFacts({ ...spec, funds })).gaps.filter((gap) => gap.paragraph === id).length;

  it.each<[string, FundSpec, string[], number]>([
    ['added', SAMPLE_FUNDS, ['2021', '1112.67', '1064.54', '48.13'], 0],
    ['cut', { ...SAMPLE_FUNDS, initial: '1200' }, ['2021', '1112.67', '1200.00', '87.33'], 0],
    ['unchanged', { ...SAMPLE_FUNDS, initial: '1112.67' }, ['2021', '1112.67', '1112.67'], 0],
    ['a column that agrees', { ...SAMPLE_FUNDS, adjustment: '48.13' }, ['2021', '1112.67', '1064.54', '48.13'], 0],
    ['a column that does not', { ...SAMPLE_FUNDS, adjustment: '40' }, ['2021', '1112.67', '1064.54'], 1],
    ['no initial', { ...SAMPLE_FUNDS, initial: null }, ['2021', '1112.67'], 1],
    ['no adjusted', { ...SAMPLE_FUNDS, adjusted: null }, ['2021', '1064.54'], 1],
  ])('budget, %s', (_, funds, expected, missing) => {
    expect([numbers(funds, '2.budget'), gaps(funds, '2.budget')]).toEqual([expected, missing]);
  });

  it.each<[string, FundSpec, string | null, string[], number]>([
    ['basic only', SAMPLE_FUNDS, '1.0000', ['2021', '1112.67', '1112.67', '100.00'], 0],
    [
      'with projects',
      { ...SAMPLE_FUNDS, basic: '1000', project: '112.67' },
      '1.0000',
      ['2021', '1112.67', '1000.00', '112.67', '100.00'],
      0,
    ],
    [
      'parts of the budget, some left',
      { ...SAMPLE_FUNDS, executed: '1070.39' },
      '0.9620',
      ['2021', '1070.39', '1112.67', '96.20', '42.28'],
      0,
    ],
    ['parts that fit nothing', { ...SAMPLE_FUNDS, basic: '900' }, '1.0000', ['2021', '1112.67', '100.00'], 1],
    ['no parts', { ...SAMPLE_FUNDS, basic: null, project: null }, '1.0000', ['2021', '1112.67', '100.00'], 1],
    [
      'overspent',
      { ...SAMPLE_FUNDS, executed: '1200', basic: '1200' },
      '1.0785',
      ['2021', '1200.00', '1200.00', '107.85'],
      1,
    ],
    ['no rate', { ...SAMPLE_FUNDS, adjusted: '0', initial: '0', executed: '0', basic: '0' }, null, ['2021'], 0],
    ['nothing executed known', { ...SAMPLE_FUNDS, executed: null }, null, ['2021'], 2],
  ])('expenditure, %s', (_, funds, rate, expected, missing) => {
    expect([numbers(funds, '2.expenditure', { rate }), gaps(funds, '2.expenditure', { rate })]).toEqual([
      expected,
      missing,
    ]);
  });

  it('asks for the reason of a large adjustment', () => {
    const draft = draftOf(sampleFacts(), [finding('A15', 'E5', 'warning')]);
    expect(draft.gaps.filter((gap) => gap.paragraph === '2.budget')).toHaveLength(1);
  });

  it.each<[string, BasicSpec, string[], number]>([
    ['up', SAMPLE_BASIC, ['63.46', '44.29', '15.21', '52.30', '39.30', '29.46', '9.84', '4.99'], 0],
    ['down', { 'three-public': ['28.46', '27.5', '24.83'] }, ['27.50', '24.83', '3.63', '12.75'], 0],
    ['none last year', { 'three-public': ['0', '5', '5'] }, ['5.00', '5.00', '5.00'], 0],
    ['none now', { 'three-public': ['3', '5', '0'] }, ['5.00', '3.00'], 0],
    ['none at all', { 'three-public': ['0', '0', '0'] }, [], 0],
    ['last year unknown', { 'three-public': [null, '5', '4'] }, ['5.00', '4.00'], 0],
    ['not filled', { 'three-public': [null, null, null] }, [], 1],
  ])('three public, %s', (_, rows, expected, missing) => {
    const draft = draftOf(factsOf({ department: department(), basicData: basicData(rows) }));
    expect(numbersIn(textOf(draft, '2.three-public'))).toEqual(expected);
    expect(draft.gaps.filter((gap) => gap.paragraph === '2.three-public')).toHaveLength(missing);
  });

  it('does not use basic data of another year', () => {
    const draft = draftOf(factsOf({ department: department(), basicData: basicData(SAMPLE_BASIC, 2020) }));
    expect(
      draft.paragraphs.flatMap(({ sources }) => sources).filter((source) => source.startsWith(BASIC_SHEET)),
    ).toEqual([]);
    expect(draft.gaps.filter((gap) => gap.paragraph === '1.2.staff').length).toBeGreaterThan(0);
  });
});

describe('staff', () => {
  it.each<[string, Parameters<typeof materials>[0], string[], number]>([
    [
      'from materials',
      [
        ['authorised', '', '50人'],
        ['staff', '', '43'],
      ],
      ['50', '43'],
      1,
    ],
    [
      'departments one a row',
      [
        ['department', '办公室', '负责文秘、档案。'],
        ['department', '财务科', ''],
      ],
      ['2'],
      2,
    ],
    ['departments in one cell', [['department', '内设机构', '办公室、财务科，执法科']], ['3'], 2],
  ])('%s', (_, rows, expected, missing) => {
    const draft = draftOf(factsOf({ department: department(), materials: materials(rows) }));
    expect(numbersIn(textOf(draft, '1.2.staff').replace(/【[^】]*】/g, ''))).toEqual(expected);
    expect(draft.gaps.filter((gap) => gap.paragraph === '1.2.staff')).toHaveLength(missing);
  });
});

describe('projects', () => {
  const of = (facts: WorkbookFacts) => draftOf(facts);
  it.each<[string, WorkbookFacts, string[], string[], number]>([
    ['none', sampleFacts(), [`${DEPARTMENT_SHEET}!F8`], [], 0],
    [
      'blank beside a filled basic part',
      sampleFacts({ funds: { ...SAMPLE_FUNDS, project: null } }),
      [`${DEPARTMENT_SHEET}!F7`],
      [],
      0,
    ],
    [
      'some',
      sampleFacts({ funds: { ...SAMPLE_FUNDS, basic: '1000', project: '112.67' } }),
      [`${DEPARTMENT_SHEET}!F8`],
      ['112.67'],
      1,
    ],
    ['unknown', factsOf({}), [], [], 1],
    [
      'none in the form, some in the basic data',
      factsOf({ department: department(), basicData: basicData({ project: ['0', '5', '5'] }) }),
      [`${DEPARTMENT_SHEET}!F8`, `${BASIC_SHEET}!D6`],
      [],
      1,
    ],
  ])('%s', (_, facts, sources, numbers, missing) => {
    const draft = of(facts);
    expect(paragraph(draft, '3.2.projects')?.sources).toEqual(sources);
    expect(numbersIn(textOf(draft, '3.2.projects'))).toEqual(numbers);
    expect(draft.gaps.filter((gap) => gap.paragraph === '3.2.projects')).toHaveLength(missing);
  });

  it('leaves it to the words of a person who says the same', () => {
    const note = materials([['project-note', '', '本年度未安排专项资金预算。']]);
    const draft = of(factsOf({ department: department(), materials: note }));
    expect(paragraph(draft, '3.2.projects')).toBeUndefined();
    expect(startingWith(draft, '3.2.project-note')).toHaveLength(1);
  });
});

describe('score', () => {
  const rows = (change: (row: RowSpec, index: number) => Partial<RowSpec>) =>
    SAMPLE_ROWS.map((row, index) => ({ ...row, ...change(row, index) }));
  it.each<[string, DepartmentSpec, string[], number]>([
    ['as computed', {}, ['2021', '96.94', '10.00', '10', '47.50', '50', '30.00', '30', '9.44', '10'], 0],
    ['too high in a row', { rows: rows((_, i) => (i === 2 ? { entered: '10' } : {})), total: '99.44' }, ['2021'], 1],
    ['a total that does not foot', { total: '99' }, ['2021'], 1],
    ['no total', { total: null }, ['2021'], 1],
    [
      'less for a stated reason',
      { rows: rows((_, i) => (i === 0 ? { entered: '9', reason: '资料归档不齐' } : {})), total: '95.94' },
      ['2021', '95.94', '10.00', '10', '46.50', '50', '30.00', '30', '9.44', '10'],
      0,
    ],
    ['less without a reason', { rows: rows((_, i) => (i === 0 ? { entered: '9' } : {})), total: '95.94' }, ['2021'], 1],
  ])('%s', (_, spec, expected, missing) => {
    const draft = draftOf(sampleFacts(spec));
    expect(numbersIn(textOf(draft, '3.1.score'))).toEqual(expected);
    expect(draft.gaps.filter((gap) => gap.paragraph === '3.1.score')).toHaveLength(missing);
  });
});

describe('indicators', () => {
  const row = (target: string, actual: string, more: Partial<RowSpec> = {}): RowSpec => ({
    ...{
      level1: '产出指标',
      level2: '数量指标',
      name: '甲',
      target,
      actual,
      weight: '10',
      entered: '10',
      points: '10',
    },
    ...more,
  });
  const draftRow = (spec: RowSpec, findings: readonly Finding[] = []) =>
    draftOf(factsOf({ department: department({ rows: [spec] }) }), findings);
  it.each<[string, RowSpec, string[], number]>([
    ['reached', row('≥15个', '15个'), ['15', '15'], 0],
    ['passed', row('≥30万平方米', '37.2万平方米'), ['30', '37.2', '24.00'], 0],
    ['missed', row('≥12次', '9次'), ['12', '9', '75.00'], 0],
    ['rate passed, in points', row('≥90%', '95%'), ['90', '95', '5'], 0],
    ['approximate: nothing worked out', row('≥500万元', '580余万元'), ['500', '580'], 0],
    ['limit kept', row('≤100万元', '90万元'), ['90', '100'], 0],
    ['limit passed', row('≤100万元', '112.5万元'), ['112.5', '100', '12.5'], 0],
    ['on the day', row('2021年12月31日前', '2021年12月31日'), ['2021', '12', '31', '2021', '12', '31'], 0],
    ['change: no rate of rates', row('下降≥30%', '下降50%'), ['30', '50'], 0],
    ['no actual', row('≥12次', ''), [], 1],
    ['bare result', row('有效改善', '达成预期指标'), [], 1],
    ['words', row('有效改善', '空气质量优良天数增加'), [], 0],
  ])('%s', (_, spec, numbers, missing) => {
    const [said] = startingWith(draftRow(spec), '3.1.indicators');
    expect(numbersIn(said!.text.replace(/【[^】]*】/g, ''))).toEqual(numbers);
    expect(said!.text.split('【待补充').length - 1).toBe(missing);
    if (numbers.length > 0) expect(said!.sources).toEqual(expect.arrayContaining([`${DEPARTMENT_SHEET}!F14`]));
  });

  it('keeps the id of a group when rows are added before it', () => {
    const ids = (rows: readonly RowSpec[]) =>
      startingWith(draftOf(factsOf({ department: department({ rows }) })), '3.1.indicators').map(({ id }) => id);
    const [quantity] = ids([row('≥1个', '1个')]);
    const both = ids([row('≥1个', '1个', { level2: '质量指标' }), row('≥1个', '1个')]);
    expect(both[1]).toBe(quantity);
  });

  it.each<[string, RowSpec, number, number]>([
    ['no reason: a gap for cause and measure', row('≥12次', '9次', { entered: '7.5' }), 1, 1],
    ['cause only', row('≥12次', '9次', { entered: '7.5', reason: '人员不足' }), 0, 1],
    ['both', row('≥12次', '9次', { entered: '7.5', reason: '人员不足。下一步增加人员。' }), 0, 0],
  ])('%s', (_, spec, causes, measures) => {
    const draft = draftRow(spec);
    const count = (section: string) => draft.gaps.filter((gap) => gap.section === section).length;
    expect([count('4.1'), count('4.2')]).toEqual([causes, measures]);
    if (causes === 0) expect(startingWith(draft, '4.1.problem')[0]?.sources).toContain(`${DEPARTMENT_SHEET}!I14`);
  });

  it('takes hint text in a reason cell for a blank', () => {
    const spec = row('≥12次', '9次', { entered: '7.5', reason: '请说明原因（100字以内）' });
    expect(draftRow(spec, [finding('F11', 'I14', 'warning')]).gaps.filter((gap) => gap.section === '4.1')).toHaveLength(
      1,
    );
  });

  it('asks why an indicator was passed by far, only where that is a warning', () => {
    const spec = row('≥10次', '20次');
    const problems = (severity: 'info' | 'warning') =>
      startingWith(draftRow(spec, [finding('E02', 'I14', severity)]), '4.1.problem').filter(({ text }) =>
        text.includes('100.00%'),
      );
    expect([problems('info').length, problems('warning').length]).toEqual([0, 1]);
  });

  it('speaks of the design of indicators only where a rule found something, with its cells', () => {
    const sources = (findings: readonly Finding[]) =>
      startingWith(draftOf(sampleFacts(), findings), '4.1.problem').flatMap((one) => one.sources);
    expect(sources([finding('Q13', 'E22')])).toContain(`${DEPARTMENT_SHEET}!E22`);
    expect(sources([finding('Q36', 'F20')])).not.toContain(`${DEPARTMENT_SHEET}!F20`);
  });
});

describe('praise that the figures do not carry', () => {
  it.each<[string, DepartmentSpec, string, number]>([
    ['an unmet row', {}, '圆满完成全年任务。', 1],
    ['money left', { rows: SAMPLE_ROWS.slice(0, 2), rate: '0.9900' }, '全面完成全年任务。', 1],
    ['all met', { rows: SAMPLE_ROWS.slice(0, 2) }, '圆满完成全年任务。', 0],
    ['a poor grade', { grade: '中' }, '较好地完成了任务。', 1],
    ['a good grade', {}, '较好地完成了任务。', 0],
    ['other words', {}, '全面规范执法文书。', 0],
  ])('%s', (_, spec, text, marks) => {
    const facts = factsOf({ department: department(spec), materials: materials([['overview', '', text]]) });
    const [said] = startingWith(draftOf(facts), '3.1.overview');
    expect(said!.text.startsWith(text)).toBe(true);
    expect(said!.text.split('【待补充').length - 1).toBe(marks);
  });
});

describe('lists from materials', () => {
  it.each<[string, string, number]>([
    ['a line each', '1.甲事项\n2.乙事项\n3.丙事项', 3],
    ['points in one cell', '一是甲。二是乙。', 2],
    ['a single one', '甲。', 1],
  ])('%s', (_, text, count) => {
    const draft = draftOf(factsOf({ materials: materials([['problem', '', text]]) }));
    const said = startingWith(draft, '4.1.problem');
    expect(said).toHaveLength(count);
    expect(new Set(said.flatMap(({ sources }) => sources))).toEqual(new Set([`${MATERIALS_SHEET}!C4`]));
    expect(said.filter((one) => one.text.startsWith('一是'))).toHaveLength(count > 1 ? 1 : 0);
  });
});
