import {
  OUTLINES,
  findOutline,
  type Block,
  type Outline,
  type OutlineSection,
  type Sentence,
} from '../../../src/core/narrative';
import { namesIn } from '../../../src/core/narrative/template';

/** Names of `named/`, as far as sentences may use them; a typing error in an outline is found here. */
const NAMES = new Set([
  ...['self', 'unit', 'year', 'rule.A15', 'text', 'heading', 'goal'],
  ...['staff.authorised', 'staff.actual', 'staff.rate'],
  ...['departments.count', 'departments.list', 'departments.brigades', 'departments.one'],
  ...['fund.initial', 'fund.adjusted', 'fund.executed', 'fund.adjustment', 'fund.adjustment.disputed', 'fund.added'],
  ...['fund.cut', 'fund.unchanged', 'fund.carryOver', 'fund.overspent', 'fund.unspent', 'fund.rate', 'fund.cause'],
  ...['fund.measure', 'spending.basic', 'spending.project', 'spending.project.positive', 'spending.ofExecuted'],
  ...['spending.ofAdjusted', 'spending.known', 'project.none', 'project.disputed', 'project.notes'],
  ...['project.deniedByNote', 'projects.count', 'three.budget', 'three.actual', 'three.actual.zero'],
  ...['three.actual.positive', 'three.previous.zero', 'three.change', 'three.percent', 'three.up', 'three.down'],
  ...['three.same', 'three.parts', 'three.zeroParts'],
  ...['abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'].flatMap((part) => [
    `three.${part}`,
    `three.${part}.positive`,
    `three.${part}.zero`,
  ]),
  ...['score.total', 'score.grade', 'score.disputed', 'score.missing', 'block.label', 'block.points', 'block.weight'],
  ...['block.rate', 'group.label', 'from.written', 'from.design', 'from.rate', 'from.overdone'],
  ...['name', 'target', 'limit', 'actual', 'actualCell', 'reasonCell', 'cause', 'measure', 'over', 'points'].map(
    (one) => `ind.${one}`,
  ),
  ...['difference', 'completion', 'doubtful', 'worded', 'bare.achieved', 'bare.partly', 'bare.missed'].map(
    (one) => `ind.${one}`,
  ),
  ...['dated', 'dates', 'late', 'early', 'limited', 'counted', 'rate', 'changed', 'met', 'unmet'].map(
    (one) => `ind.${one}`,
  ),
  ...['above', 'below', 'equal'].map((one) => `ind.${one}`),
]);
const LISTS = new Set([
  ...['duties', 'overview', 'overall', 'achievements', 'indicatorGroups', 'satisfaction', 'projectNotes', 'problems'],
  ...['measures', 'otherNotes'],
]);

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
    const names = sentencesOf(outline).flat().flatMap(namesIn);
    expect([...names, ...Object.keys(outline.missing)].filter((name) => !NAMES.has(name))).toEqual([]);
    const lists = blocksOf(outline).flatMap(({ block }) => (block.kind === 'list' ? [block.list] : []));
    expect(lists.filter((list) => !LISTS.has(list))).toEqual([]);
  });

  it('has no figure of its own', () => {
    const words = sentencesOf(outline)
      .flat()
      .map(({ text }) => text.replace(/\{[^}]*\}/g, ''));
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
