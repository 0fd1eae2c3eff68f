/** A workbook that is half filled or contradicts itself still gets its report, with the gaps named. */
import { applyToGrid } from '../../../src/core/edits/apply';
import type { WorkbookFacts } from '../../../src/core/facts/facts';
import type { Grid } from '../../../src/core/grid';
import { draftReport, gapsIn, OUTLINES, type Draft, type Outline } from '../../../src/core/narrative';
import { planDraft } from '../../../src/core/report/draft-plan';
import { draftState } from '../../../src/core/report/draft-state';
import { review } from '../../../src/core/review';
import { FIXTURES } from '../forms/fixtures';
import {
  basicData,
  department,
  factsOf,
  materials,
  SAMPLE_BASIC,
  SAMPLE_FUNDS,
  SAMPLE_MATERIALS,
  SAMPLE_ROWS,
  sampleFacts,
} from './builders';

const DEPARTMENT = OUTLINES.filter(({ subject }) => subject === 'department');
const byId = (id: string) => OUTLINES.find((outline) => outline.id === id)!;
const draftOf = (facts: WorkbookFacts, outline: Outline): Draft => draftReport(facts, [], outline);
const textsOf = (draft: Draft) => draft.paragraphs.map(({ text }) => text).join('\n');

const NO_SUM = { ...SAMPLE_FUNDS, initial: '0', adjusted: '0', executed: '0', basic: '0', project: '0' };
const CASES: readonly (readonly [what: string, facts: WorkbookFacts])[] = [
  ['nothing at all', factsOf({})],
  ['no fund block', sampleFacts({ funds: null })],
  ['no indicators', sampleFacts({ rows: [] })],
  ['neither', sampleFacts({ funds: null, rows: [], total: null })],
  ['years that contradict', factsOf({ department: department(), basicData: basicData(SAMPLE_BASIC, 2019) })],
  ['no year', sampleFacts({ year: null })],
  ['no materials', factsOf({ department: department(), basicData: basicData(SAMPLE_BASIC) })],
  [
    'materials half filled',
    factsOf({
      department: department(),
      materials: materials([
        ['duty', '', ''],
        ['problem', '标题', ''],
      ]),
    }),
  ],
  ['only materials', factsOf({ materials: SAMPLE_MATERIALS })],
  ['money of nothing', sampleFacts({ funds: NO_SUM, rate: null })],
  ['blank funds', sampleFacts({ funds: { initial: null, adjusted: null, executed: null }, rate: null })],
  ['spent more than there was', sampleFacts({ funds: { ...SAMPLE_FUNDS, executed: '1200' }, rate: '1.0785' })],
  ['no scores', sampleFacts({ rows: SAMPLE_ROWS.map((row) => ({ ...row, entered: '' })), total: null })],
];

describe.each(DEPARTMENT)('outline $id', (outline) => {
  it.each(CASES)('drafts %s', (_, facts) => {
    const draft = draftOf(facts, outline);
    expect(draft.gaps.length).toBeGreaterThan(0);
    expect(draft.paragraphs.filter(({ id, section }) => id === section).length).toBeGreaterThan(3);
    expect(textsOf(draft)).not.toMatch(
      /[{}[\]]|undefined|null|NaN|，。|。。|，，|；。|：。|、。|（）|(?<![\d.])0\.00万元/,
    );
    // Every gap says what is missing.
    expect(draft.gaps.filter(({ what }) => what === '')).toEqual([]);
  });
});

describe('figures that contradict each other', () => {
  it('do not feed a sentence: basic data of another year', () => {
    const facts = factsOf({ department: department(), basicData: basicData(SAMPLE_BASIC, 2019) });
    const draft = draftOf(facts, byId('hunan'));
    expect(draft.paragraphs.flatMap(({ sources }) => sources.filter((one) => one.startsWith('基础数据表')))).toEqual(
      [],
    );
    expect(draft.gaps.map(({ paragraph }) => paragraph)).toEqual(
      expect.arrayContaining(['1.2.staff', '2.1.three-public']),
    );
  });

  it('are asked about: a total of 0 above sources with money', () => {
    const { grid } = FIXTURES.find(({ name }) => name.startsWith('Anhui'))!;
    const { facts, findings } = review(grid);
    const draft = draftReport(facts, findings, byId('project'));
    const gaps = (id: string) => draft.gaps.filter(({ paragraph }) => paragraph === id).length;
    expect([gaps('p1.2.budget'), gaps('p2.1.execution')]).toEqual([1, 1]);
    expect(textsOf(draft)).not.toMatch(/未发生|无项目预算/);
  });
});

describe('amounts of 0', () => {
  const said = (funds: Parameters<typeof department>[0], id: string) => {
    const draft = draftOf(sampleFacts(funds), byId('zhuzhou'));
    return draft.paragraphs.find((one) => one.id === id)?.text ?? '';
  };
  it.each<[string, object, string, readonly string[]]>([
    ['all added in the year', { initial: '0' }, '2.budget', ['2021', '1112.67']],
    ['all cut in the year', { adjusted: '0', executed: '0', basic: '0' }, '2.budget', ['2021', '1064.54']],
    [
      'no basic spending',
      { basic: '0', project: '1112.67' },
      '2.expenditure',
      ['2021', '1112.67', '1112.67', '100.00'],
    ],
  ])('%s', (_, funds, id, numbers) => {
    expect(said({ funds: { ...SAMPLE_FUNDS, ...funds } }, id).match(/\d+(?:\.\d+)?/g)).toEqual(numbers);
  });
});

describe('several projects', () => {
  const projects = FIXTURES.flatMap(({ grid }) => review(grid).facts.projects).slice(0, 3);
  const facts = { ...factsOf({ department: department(), materials: SAMPLE_MATERIALS }), projects };

  it('have a report each, whose paragraphs are not taken for those of another', () => {
    const ids = projects.map((_, project) => {
      return new Set(draftReport(facts, [], byId('project'), { project }).paragraphs.map(({ id }) => id));
    });
    expect([...ids[0]!].filter((id) => ids[1]!.has(id))).toEqual([]);
    const names = projects.map((_, project) => draftReport(facts, [], byId('project'), { project }).title);
    expect(new Set(names).size).toBe(projects.length);
  });

  it('say nothing that was written on the department', () => {
    const draft = draftReport(facts, [], byId('project'), { project: 1 });
    expect(draft.paragraphs.flatMap(({ sources }) => sources.filter((one) => one.startsWith('报告素材')))).toEqual([]);
  });

  it('one that is not there is all gaps', () => {
    const draft = draftReport(facts, [], byId('project'), { project: 9 });
    expect(gapsIn(draft.title).length + draft.gaps.length).toBeGreaterThan(5);
  });
});

it('a person keeps what they wrote when another outline is chosen', () => {
  const grid: Grid = { name: '', sheets: [], date1904: false };
  const [one, other] = [draftOf(sampleFacts(), byId('zhuzhou')), draftOf(sampleFacts(), byId('hunan'))];
  const written = applyToGrid(grid, planDraft(grid, one));
  const again = applyToGrid(written, planDraft(written, other));
  const state = draftState(again, other);
  expect([state.edited, state.deleted]).toEqual([0, []]);
  expect(state.sections.flatMap(({ paragraphs }) => paragraphs).filter(({ cell }) => cell === null)).toEqual([]);
});
