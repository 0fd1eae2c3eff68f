import { applyToGrid, conflictsOf } from '../../../src/core/edits/apply';
import { isEmptyPlan, type EditPlan } from '../../../src/core/edits/plan';
import {
  constantCell,
  filledCells,
  findSheet,
  formatCell,
  makeSheet,
  type Cell,
  type Grid,
  type Position,
} from '../../../src/core/grid';
import type { Draft, DraftParagraph } from '../../../src/core/narrative';
import { planAccept, planDraft, planKeep } from '../../../src/core/report/draft-plan';
import { readDraftSheet } from '../../../src/core/report/draft-sheet';
import { draftState, type ParagraphState } from '../../../src/core/report/draft-state';

const EMPTY: Grid = { name: '', sheets: [], date1904: false };
const SHEET = '自评报告';
const LONG = '一二三四五六七八九。'.repeat(120);

/** `s1` and `s1.1` are headings. */
function draftOf(texts: Readonly<Record<string, string>>): Draft {
  const paragraphs = Object.entries(texts).map(([id, text]): DraftParagraph => {
    const isHeading = /^s[\d.]+$/.test(id);
    const section = isHeading ? id : id.split('.').slice(0, -1).join('.');
    const level = isHeading ? (id.includes('.') ? 2 : 1) : 'body';
    return { id, section, level, text, sources: [`表!A${id.length}`], said: [], state: 'draft' };
  });
  return { title: '', year: null, unitName: null, paragraphs, gaps: [] };
}

const TEXTS = {
  s1: '一、甲',
  's1.a': '甲一。',
  's1.1': '（一）乙',
  's1.1.b': '乙【待补充：某事】。',
  s2: '二、丙',
  's2.c': '丙。',
};
const DRAFT = draftOf(TEXTS);
const NEXT = draftOf({ ...TEXTS, 's1.a': '甲一新。', 's2.c': '丙新。' });

function apply(grid: Grid, plan: EditPlan): Grid {
  expect(conflictsOf(grid, plan)).toEqual([]);
  return applyToGrid(grid, plan);
}

const written = (draft: Draft) => apply(EMPTY, planDraft(EMPTY, draft));

function changed(grid: Grid, place: (at: Position, cell: Cell) => readonly (readonly [Position, Cell])[]): Grid {
  const cells = [...filledCells(findSheet(grid, SHEET)!)].flatMap(({ row, column, cell }) => {
    return place({ row, column }, cell);
  });
  return { ...grid, sheets: [makeSheet(SHEET, cells)] };
}

const rowOf = (grid: Grid, id: string, part = 1) =>
  readDraftSheet(grid)!.rows.find(({ piece }) => piece?.id === id && piece.part === part)!.row;

function edit(grid: Grid, id: string, text: string, part = 1): Grid {
  const wanted = rowOf(grid, id, part);
  return changed(grid, (at, cell) => [[at, at.row === wanted && at.column === 0 ? constantCell(text) : cell]]);
}

function remove(grid: Grid, id: string): Grid {
  const gone = rowOf(grid, id);
  return changed(grid, (at, cell) =>
    at.row === gone ? [] : [[{ ...at, row: at.row - (at.row > gone ? 1 : 0) }, cell]],
  );
}

function insert(grid: Grid, row: number, text: string): Grid {
  const moved = changed(grid, (at, cell) => [[{ ...at, row: at.row + (at.row >= row ? 1 : 0) }, cell]]);
  const sheet = findSheet(moved, SHEET)!;
  const cells = [...filledCells(sheet)].map(({ row: r, column, cell }): [Position, Cell] => [{ row: r, column }, cell]);
  return { ...moved, sheets: [makeSheet(SHEET, [...cells, [{ row, column: 0 }, constantCell(text)]])] };
}

function paragraphs(grid: Grid, draft: Draft): ParagraphState[] {
  return draftState(grid, draft).sections.flatMap((section) => section.paragraphs);
}

const stateOf = (grid: Grid, draft: Draft, id: string) => paragraphs(grid, draft).find((one) => one.id === id)!;
const offers = (grid: Grid, draft: Draft) =>
  paragraphs(grid, draft).flatMap(({ id, offer }) => (offer === null ? [] : [[id, offer]]));
const textsOf = (grid: Grid) => readDraftSheet(grid)!.rows.map(({ text }) => text.replace(/^\u3000+/, ''));

describe('state', () => {
  it('without a sheet it is that of the draft', () => {
    const state = draftState(EMPTY, DRAFT);
    expect([state.sheet, state.gaps, state.edited, state.deleted]).toEqual([null, 1, 0, []]);
    expect(state.sections.map(({ id, level, gaps, state: one }) => [id, level, gaps, one])).toEqual([
      ['s1', 1, 1, 'gap'],
      ['s1.1', 2, 1, 'gap'],
      ['s2', 1, 0, 'draft'],
    ]);
    expect(paragraphs(EMPTY, DRAFT).map(({ cell }) => cell)).toEqual([null, null, null]);
  });

  it('names the cell of each paragraph', () => {
    const grid = written(DRAFT);
    expect(stateOf(grid, DRAFT, 's2.c').cell).toBe(formatCell(rowOf(grid, 's2.c'), 0));
  });

  it('counts what a person changed, added and took out', () => {
    const edited = edit(written(DRAFT), 's1.1.b', '\u3000\u3000我写的。');
    const added = insert(edited, rowOf(edited, 's2.c') + 1, '我加的【待补充：某数】。');
    const state = draftState(remove(added, 's1.a'), DRAFT);
    expect([state.gaps, state.edited, state.deleted]).toEqual([1, 2, [{ id: 's1.a', text: '甲一。' }]]);
    expect(state.sections.map(({ id, state: one, paragraphs: own }) => [id, one, own.map(({ text }) => text)])).toEqual(
      [
        ['s1', 'edited', []],
        ['s1.1', 'edited', ['我写的。']],
        ['s2', 'gap', ['丙。', '我加的【待补充：某数】。']],
      ],
    );
  });

  it('shows an edited heading with its section', () => {
    const state = draftState(edit(written(DRAFT), 's2', '二、我的标题'), DRAFT);
    expect(state.sections.map(({ heading }) => heading?.text)).toEqual(['一、甲', '（一）乙', '二、我的标题']);
    expect(state.sections.at(-1)?.state).toBe('edited');
  });

  it('keeps an edited paragraph that no fact calls for any more', () => {
    const rest = draftOf({ s1: '一、甲', 's1.a': '甲一。' });
    const found = stateOf(edit(written(DRAFT), 's2.c', '我写的。'), rest, 's2.c');
    expect([found.text, found.stale, found.offer]).toEqual(['我写的。', true, null]);
  });
});

describe('a new draft beside an edited paragraph', () => {
  const grid = edit(written(DRAFT), 's1.a', '\u3000\u3000我的甲。');

  it('is offered once the draft has other words than the person replaced', () => {
    expect([offers(grid, DRAFT), offers(grid, NEXT)]).toEqual([[], [['s1.a', '甲一新。']]]);
  });

  it('is offered before and after drafting again', () => {
    expect(offers(apply(grid, planDraft(grid, NEXT)), NEXT)).toEqual([['s1.a', '甲一新。']]);
  });

  it('moved cells alone are no new draft', () => {
    const moved: Draft = { ...DRAFT, paragraphs: DRAFT.paragraphs.map((one) => ({ ...one, sources: ['表!Z9'] })) };
    expect(offers(grid, moved)).toEqual([]);
  });

  it('接受 puts it in place and changes nothing else', () => {
    const after = apply(grid, planAccept(grid, NEXT, 's1.a'));
    expect(textsOf(after)).toEqual(textsOf(grid).map((text) => (text === '我的甲。' ? '甲一新。' : text)));
    expect([offers(after, NEXT), stateOf(after, NEXT, 's1.a').state]).toEqual([[], 'draft']);
    const third = draftOf({ ...TEXTS, 's1.a': '甲三。' });
    expect(textsOf(apply(after, planDraft(after, third)))).toContain('甲三。');
  });

  it('保留 keeps the words and is silent until the draft changes again', () => {
    const after = apply(grid, planKeep(grid, NEXT, 's1.a'));
    const third = draftOf({ ...TEXTS, 's1.a': '甲三。' });
    expect([textsOf(after), offers(after, NEXT), offers(after, third)]).toEqual([
      textsOf(grid),
      [],
      [['s1.a', '甲三。']],
    ]);
    expect(isEmptyPlan(planKeep(after, NEXT, 's1.a'))).toBe(true);
    const redrafted = apply(after, planDraft(after, NEXT));
    expect([offers(redrafted, NEXT), textsOf(redrafted).includes('我的甲。')]).toEqual([[], true]);
  });

  it('words a person put back are the program’s again, also after 保留', () => {
    const kept = apply(grid, planKeep(grid, NEXT, 's1.a'));
    const restored = edit(kept, 's1.a', '\u3000\u3000甲一。');
    expect(textsOf(apply(restored, planDraft(restored, NEXT)))).toContain('甲一新。');
  });

  it.each<[string, string, Draft]>([
    ['an untouched paragraph', 's2.c', NEXT],
    ['one that is not there', '9.z', NEXT],
    ['one the draft lost', 's1.a', draftOf({ s2: '二、丙' })],
  ])('nothing to do for %s', (_, id, draft) => {
    expect([planAccept(grid, draft, id), planKeep(grid, draft, id)].map(isEmptyPlan)).toEqual([true, true]);
  });

  it.each([
    ['longer', '短。', LONG],
    ['shorter', LONG, '短。'],
  ])('接受 fits one that is %s than before', (_, before, after) => {
    const first = written(draftOf({ ...TEXTS, 's1.a': before }));
    const next = draftOf({ ...TEXTS, 's1.a': after });
    const accepted = (() => {
      const edited = edit(first, 's1.a', '我改的。', before === LONG ? 2 : 1);
      return apply(edited, planAccept(edited, next, 's1.a'));
    })();
    const fresh = written(next);
    expect(textsOf(accepted).filter((text) => text !== '')).toEqual(textsOf(fresh));
    expect(isEmptyPlan(planDraft(accepted, next))).toBe(true);
  });

  it('a copy beside the untouched paragraph is never replaced', () => {
    const whole = written(DRAFT);
    const row = rowOf(whole, 's1.a');
    const copied = changed(whole, (at, cell) => {
      const moved = at.row > row ? { ...at, row: at.row + 1 } : at;
      const words = at.column === 0 ? constantCell('我的副本') : cell;
      return at.row === row
        ? [
            [at, cell],
            [{ ...at, row: row + 1 }, words],
          ]
        : [[moved, cell]];
    });
    expect(isEmptyPlan(planAccept(copied, NEXT, 's1.a'))).toBe(true);
    expect(stateOf(copied, NEXT, 's1.a').edited).toBe(false);
    expect(paragraphs(copied, NEXT).map(({ text }) => text)).toContain('我的副本');
  });
});
