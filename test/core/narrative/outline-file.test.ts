/** Outlines of an office: what they change, what is refused and where, and the example of the help page. */
import { readFileSync } from 'node:fs';
import {
  draftReport,
  findOutline,
  gapsIn,
  OUTLINES,
  readOutlineFile,
  type Draft,
  type Outline,
  type OutlineProblem,
} from '../../../src/core/narrative';
import { wordOutlineProblem } from '../../../src/core/report/outline-problems';
import { review } from '../../../src/core/review';
import { readWorkbook } from '../../../src/hosts/file';
import { sampleFacts } from './builders';

const HEAD = { id: 'our-office', title: '本单位提纲', extends: 'zhuzhou' };

function read(content: unknown) {
  return readOutlineFile(typeof content === 'string' ? content : JSON.stringify(content));
}

function outline(content: unknown): Outline {
  const result = read(content);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.outline;
}

function problems(content: unknown): readonly OutlineProblem[] {
  const result = read(content);
  return 'problems' in result ? result.problems : [];
}

const draftBy = (content: unknown): Draft =>
  draftReport(sampleFacts(), [], outline({ ...HEAD, ...(content as object) }));
const textOf = (draft: Draft, id: string) => draft.paragraphs.find((one) => one.id === id)?.text;
const headings = (draft: Draft) => draft.paragraphs.filter(({ id, section }) => id === section).map(({ text }) => text);

describe('an outline of an office', () => {
  it.each(OUTLINES.map(({ id }) => id))('is %s where it says nothing', (base) => {
    const { id, title } = HEAD;
    expect(outline({ ...HEAD, extends: base })).toEqual({ ...findOutline(base)!, id, title });
  });

  it('calls the unit and the report as it likes', () => {
    const draft = draftBy({ ownName: '本局', headline: '{unit}{year}年度自评报告', attachments: ['甲表', '乙表'] });
    expect(draft.title).toBe(`${draft.unitName ?? ''}2021年度自评报告`);
    expect(textOf(draft, '1.2.staff')).toContain('本局');
    expect(draft.paragraphs.filter(({ level }) => level === 'attachment').map(({ text }) => text)).toEqual([
      '附件：1.甲表',
      '2.乙表',
    ]);
  });

  it('renames, leaves out and rewords', () => {
    const draft = draftBy({
      headings: { '2': '钱' },
      leaveOut: ['3.2', '1.1', '2.three-public'],
      wording: {
        '2.budget': { sentences: ['预算{fund.adjusted}万元。'] },
        '4.1.problem': { item: '{ind.name}不足。' },
      },
    });
    expect(headings(draft)[2]).toBe('二、钱');
    const ids = draft.paragraphs.map(({ id }) => id);
    expect(ids.filter((id) => /^3\.2|^1\.1|three-public/.test(id))).toEqual([]);
    expect(textOf(draft, '2.budget')).toBe('预算1112.67万元。');
    expect(draft.paragraphs.filter(({ id }) => id.startsWith('4.1.problem')).map(({ text }) => text)).toContain(
      '一是执法案卷评查次数不足。',
    );
  });

  it('has sections of its own, numbered in their order, known by id or heading wherever they stand', () => {
    const money = { heading: '钱', blocks: ['2.budget'] };
    const people = { id: 'people', heading: '人', sections: [{ heading: '编制', blocks: ['1.2.staff'] }] };
    const [one, two] = [draftBy({ sections: [money, people] }), draftBy({ sections: [people, money] })];
    expect(headings(one)).toEqual(['一、钱', '二、人', '（一）编制']);
    expect(headings(two)).toEqual(['一、人', '（一）编制', '二、钱']);
    const ids = (draft: Draft) => draft.paragraphs.map(({ id }) => id).sort();
    expect(ids(one)).toEqual(ids(two));
  });

  it('marks what is not there as it says', () => {
    const own = { sections: [{ heading: '甲', blocks: [{ id: 'x', sentences: ['{staff.rate}。'] }] }] };
    const facts = { ...sampleFacts(), basicData: null };
    const gaps = (missing?: object) =>
      draftReport(facts, [], outline({ ...HEAD, ...own, missing })).paragraphs.flatMap(({ id, text }) =>
        id.endsWith('.x') ? gapsIn(text) : [],
      );
    expect([gaps(), gaps({ 'staff.rate': '控制率，填入基础数据表' })]).toEqual([
      [],
      [{ what: '控制率', where: '填入基础数据表' }],
    ]);
  });
});

const section = (...blocks: unknown[]) => ({ ...HEAD, sections: [{ heading: '甲', blocks }] });

const REFUSED: readonly (readonly [what: string, content: unknown, path: string, kind: OutlineProblem['kind']])[] = [
  ['no JSON', '{"id": ', '', 'syntax'],
  ['a list', [], '', 'type'],
  ['no title', { ...HEAD, title: undefined }, 'title', 'missing'],
  ['an id in Chinese', { ...HEAD, id: '本局' }, 'id', 'pattern'],
  ['an id of ours', { ...HEAD, id: 'hunan' }, 'id', 'taken'],
  ['another base', { ...HEAD, extends: 'mars' }, 'extends', 'choice'],
  ['an unknown field', { ...HEAD, colour: 'red' }, '', 'unknown'],
  ['an empty heading', { ...HEAD, sections: [{ heading: '' }] }, 'sections[1].heading', 'empty'],
  ['no sections', { ...HEAD, sections: [] }, 'sections', 'empty'],
  [
    'a third level',
    { ...HEAD, sections: [{ heading: '甲', sections: [{ heading: '乙', sections: [] }] }] },
    'sections[1].sections[1]',
    'unknown',
  ],
  ['a number for a sentence', { ...HEAD, headline: 2021 }, 'headline', 'type'],
  ['an unknown name', { ...HEAD, headline: '{unti}报告' }, 'headline', 'name'],
  [
    'an unknown condition',
    section({ id: 'x', sentences: [[{ when: 'fund.aded', text: '甲' }]] }),
    'sections[1].blocks[1].sentences[1]',
    'name',
  ],
  ['a flag for words', section({ id: 'x', sentences: ['{fund.added}'] }), 'sections[1].blocks[1].sentences[1]', 'flag'],
  [
    'a name of a list elsewhere',
    section({ id: 'x', sentences: ['{ind.name}'] }),
    'sections[1].blocks[1].sentences[1]',
    'name',
  ],
  [
    'a second way to say it',
    section({ id: 'x', sentences: [['{unit}', '{x}']] }),
    'sections[1].blocks[1].sentences[1][2]',
    'name',
  ],
  ['an open bracket', section({ id: 'x', sentences: ['甲[乙{unit}'] }), 'sections[1].blocks[1].sentences[1]', 'phrase'],
  ['a Chinese name', section({ id: 'x', sentences: ['{单位}'] }), 'sections[1].blocks[1].sentences[1]', 'phrase'],
  ['brackets without end', { ...HEAD, headline: '['.repeat(20_000) }, 'headline', 'phrase'],
  ['a text that is no text', { ...HEAD, headline: [{ text: 5 }] }, 'headline[1].text', 'type'],
  ['a misspelt part of a phrase', { ...HEAD, headline: [{ text: '甲', wen: 'unit' }] }, 'headline[1]', 'unknown'],
  ['an unknown list', section({ id: 'x', list: 'dutys', item: '{text}' }), 'sections[1].blocks[1].list', 'list'],
  [
    'a wrong inner name',
    section({ id: 'x', list: 'overall', item: '甲', inner: { item: '{block.point}' } }),
    'sections[1].blocks[1].inner',
    'name',
  ],
  ['an unknown block', section('2.budgt'), 'sections[1].blocks[1]', 'place'],
  ['a block twice', section('2.budget', '2.budget'), 'sections[1].blocks[2]', 'repeated'],
  ['a section twice', { ...HEAD, sections: [{ heading: '甲' }, { heading: '甲' }] }, 'sections[2]', 'repeated'],
  ['a block of two kinds', section({ id: 'x', sentences: ['甲'], list: 'duties' }), 'sections[1].blocks[1]', 'shape'],
  ['a block of no kind', section({ id: 'x' }), 'sections[1].blocks[1]', 'shape'],
  [
    'a wrong counting',
    section({ id: 'x', list: 'duties', item: '{text}', counting: 'roman' }),
    'sections[1].blocks[1].counting',
    'choice',
  ],
  ['an unknown heading', { ...HEAD, headings: { '9': '甲' } }, 'headings.9', 'place'],
  ['an unknown part left out', { ...HEAD, leaveOut: ['3.3'] }, 'leaveOut[1]', 'place'],
  ['other words for nothing', { ...HEAD, wording: { '2.x': { sentences: ['甲'] } } }, 'wording.2.x', 'place'],
  ['an item for a paragraph', { ...HEAD, wording: { '2.budget': { item: '甲' } } }, 'wording.2.budget', 'shape'],
  [
    'sentences for a list',
    { ...HEAD, wording: { '1.1.duties': { sentences: ['甲'] } } },
    'wording.1.1.duties',
    'shape',
  ],
  [
    'a wrong name in other words',
    { ...HEAD, wording: { '1.1.duties': { item: '{txt}' } } },
    'wording.1.1.duties.item',
    'name',
  ],
  ['an unknown missing name', { ...HEAD, missing: { units: '甲' } }, 'missing.units', 'name'],
];

describe('what is refused', () => {
  it.each(REFUSED)('%s', (_, content, path, kind) => {
    const found = problems(content);
    expect(found.map((problem) => [problem.path, problem.kind])).toEqual([[path, kind]]);
    const worded = wordOutlineProblem(found[0]!);
    expect(worded).toMatch(/。$/);
    expect(worded).not.toMatch(/undefined|\{(?:path|name|near|at|actual)\}/);
  });

  it('names every problem, not only the first', () => {
    const content = section({ id: 'x', sentences: ['{unti}', '{yeer}'] }, 'nowhere');
    expect(problems(content).map(({ kind }) => kind)).toEqual(['name', 'name', 'place']);
  });

  it('names what is near', () => {
    const [problem] = problems({ ...HEAD, headline: '{fund.ajusted}' });
    expect(problem).toMatchObject({
      name: 'fund.ajusted',
      near: expect.arrayContaining(['fund.adjusted']) as string[],
    });
  });
});

describe('the example of the help page', () => {
  const page = readFileSync('assets/help/outlines.md', 'utf8');
  const example = /```json\n([\s\S]*?)\n```/.exec(page)![1]!;
  const grid = readWorkbook(readFileSync('assets/samples/zhuzhou-2021.xlsx'), 'zhuzhou-2021.xlsx');
  const { facts, findings } = review(grid);
  const draft = draftReport(facts, findings, outline(example));

  it('drafts the sample', () => {
    expect(headings(draft)).toHaveLength(6);
    expect(textOf(draft, `${draft.paragraphs.find(({ text }) => text.startsWith('二、'))!.id}.expenditure`)).toContain(
      '100.00%',
    );
    expect(draft.paragraphs.filter(({ text }) => /[{}[\]]|undefined/.test(text))).toEqual([]);
  });

  it('names on that page every name and list there is', () => {
    expect(page).toContain('`three.percent`');
    expect(page).toContain('### indicatorGroups');
  });
});
