import type { WorkbookFacts } from '../../../src/core/facts/facts';
import {
  OUTLINES,
  defaultOutline,
  findOutline,
  type Block,
  type Outline,
  type OutlineSection,
  type Sentence,
} from '../../../src/core/narrative';
import { GLOBAL_NAMES, LISTS, RULE_FLAG, type ListEntry } from '../../../src/core/narrative/named/catalogue';
import { nameFacts } from '../../../src/core/narrative/named';
import { blockProblems, nearest, sentenceProblems } from '../../../src/core/narrative/outline-check';
import { review } from '../../../src/core/review';
import { FIXTURES } from '../forms/fixtures';
import { sampleFacts } from './builders';

function sectionsWithin(section: OutlineSection): OutlineSection[] {
  return [section, ...section.sections.flatMap(sectionsWithin)];
}

function blocksOf(outline: Outline): { id: string; block: Block }[] {
  const sections = outline.sections.flatMap(sectionsWithin);
  return [
    ...outline.opening.map((block) => ({ id: block.id, block })),
    ...sections.flatMap(({ id, blocks }) => blocks.map((block) => ({ id: `${id}.${block.id}`, block }))),
  ];
}

function sentencesOf(outline: Outline): Sentence[] {
  const inBlocks = blocksOf(outline).flatMap(({ block }): readonly Sentence[] =>
    block.kind === 'paragraph'
      ? block.sentences
      : [block.item, block.empty, ...(block.inner === undefined ? [] : [block.inner.item])],
  );
  return [outline.headline, ...inBlocks, ...outline.attachments, ...outline.signature];
}

describe.each(OUTLINES)('outline $id', (outline) => {
  it('is found by its id', () => expect(findOutline(outline.id)).toBe(outline));

  it('speaks only of names and lists that exist', () => {
    const global = [outline.headline, ...outline.attachments, ...outline.signature];
    const problems = [
      ...blocksOf(outline).flatMap(({ id, block }) => blockProblems(id, block)),
      ...global.flatMap((sentence) => sentenceProblems('', sentence)),
    ];
    expect(problems).toEqual([]);
    const texts = GLOBAL_NAMES.filter(({ flag }) => flag !== true).map(({ name }) => name);
    expect(Object.keys(outline.missing).filter((name) => !texts.includes(name))).toEqual([]);
  });

  it('has no figure of its own', () => {
    const words = sentencesOf(outline)
      .flat()
      .map(({ text }) => text.replace(/\{[^}]*\}|〔\d{4}〕\d+号/g, ''));
    expect([...words, ...Object.values(outline.missing)].filter((text) => /[0-9０-９]/.test(text))).toEqual([]);
  });

  it('gives every section and block an id of its own', () => {
    const ids = [
      ...outline.sections.flatMap(sectionsWithin).map(({ id }) => id),
      ...blocksOf(outline).map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\w.-]+$/.test(id))).toEqual([]);
  });
});

it('knows no other outline', () => expect(findOutline('nowhere')).toBeNull());

it('names a document of Hunan in no other outline', () => {
  const citing = OUTLINES.filter((outline) => /湘|湖南省/.test(JSON.stringify({ ...outline, title: '' })));
  expect(citing.map(({ id }) => id)).toEqual(['hunan']);
});

describe('the catalogue of names', () => {
  const named = [
    nameFacts(sampleFacts(), [], '我单位', { kind: 'department' }),
    ...FIXTURES.flatMap(({ grid }) => {
      const { facts, findings } = review(grid);
      return [
        nameFacts(facts, findings, '我单位', { kind: 'department' }),
        nameFacts(facts, findings, '我单位', { kind: 'project', project: 0 }),
      ];
    }),
  ];

  it('knows every name a workbook gives, with words or without', () => {
    const given = new Map(named.flatMap(({ names }) => [...names].map(([name, { text }]) => [name, text === ''])));
    const known = new Map(GLOBAL_NAMES.map(({ name, flag }) => [name, flag === true]));
    const others = [...given].filter(([name, wordless]) => !RULE_FLAG.test(name) && known.get(name) !== wordless);
    expect(others).toEqual([]);
  });

  it('knows every list and the names of its items', () => {
    const others = named.flatMap(({ lists }) =>
      [...lists].flatMap(([list, items]) => {
        const entry: ListEntry = LISTS[list as keyof typeof LISTS];
        const own = (names: Iterable<string>, known: ListEntry['names']) =>
          [...names].filter((name) => !known.some((one) => one.name === name)).map((name) => `${list}: ${name}`);
        return items.flatMap((item) => [
          ...own(item.names.keys(), entry.names),
          ...item.items.flatMap((inner) => own(inner.names.keys(), entry.inner ?? [])),
        ]);
      }),
    );
    expect([...new Set(others)]).toEqual([]);
  });

  it('finds what a wrong name was meant to be', () => {
    expect(
      nearest(
        'fund.adjust',
        GLOBAL_NAMES.map(({ name }) => name),
      ),
    ).toContain('fund.adjusted');
    expect(
      nearest(
        '全年预算',
        GLOBAL_NAMES.map(({ name }) => name),
      ),
    ).toEqual([]);
  });
});

describe('the default outline', () => {
  const empty: WorkbookFacts = {
    forms: [],
    department: null,
    projects: [],
    basicData: null,
    materials: null,
    report: null,
  };
  const one = sampleFacts();
  it.each([
    ['a department', one, 'mof-2020', 'zhuzhou'],
    ['a department in Hunan', one, 'hunan', 'hunan'],
    ['only projects', { ...empty, projects: [one.department!] }, 'hunan', 'project'],
    ['projects of a department', { ...one, projects: [one.department!] }, 'mof-2020', 'zhuzhou'],
    ['nothing', empty, 'an-office-of-its-own', 'zhuzhou'],
  ])('of %s', (_, facts, policy, expected) => expect(defaultOutline(facts, policy).id).toBe(expected));
});
