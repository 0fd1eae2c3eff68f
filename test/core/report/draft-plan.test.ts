import fc from 'fast-check';
import { applyToGrid, conflictsOf } from '../../../src/core/edits/apply';
import { isEmptyPlan } from '../../../src/core/edits/plan';
import {
  cellAt,
  cellKey,
  constantCell,
  filledCells,
  findSheet,
  formatCell,
  makeSheet,
  type Cell,
  type Grid,
  type Position,
  type Sheet,
} from '../../../src/core/grid';
import { draftReport, findOutline, type Draft, type DraftParagraph } from '../../../src/core/narrative';
import { planAccept, planDraft, planKeep } from '../../../src/core/report/draft-plan';
import { readDraftSheet } from '../../../src/core/report/draft-sheet';
import { sampleFacts } from '../narrative/builders';

const EMPTY: Grid = { name: '', sheets: [], date1904: false };
const SHEET = '自评报告';
const HEADER = ['正文', '章节', '来源', '状态', '校验码'];

function draftWith(texts: Readonly<Record<string, string>>): Draft {
  const paragraphs = Object.entries(texts).map(([id, text]): DraftParagraph => {
    return {
      id,
      section: id.split('.')[0]!,
      level: id.includes('.') ? 'body' : 1,
      text,
      sources: [`表!${id}`],
      said: [],
      state: 'draft',
    };
  });
  return { title: '', year: null, unitName: null, paragraphs, gaps: [] };
}

/** Applies the plan as a host would; it must fit. */
function redraft(grid: Grid, draft: Draft): Grid {
  const plan = planDraft(grid, draft);
  expect(conflictsOf(grid, plan)).toEqual([]);
  return applyToGrid(grid, plan);
}

const sheetOf = (grid: Grid): Sheet => findSheet(grid, SHEET)!;

/** The sheet with its cells moved or changed by a person; null removes a cell. */
function change(
  grid: Grid,
  place: (position: Position, cell: Cell) => Position | null,
  more: readonly (readonly [Position, Cell])[] = [],
): Grid {
  const kept = [...filledCells(sheetOf(grid))].flatMap(({ row, column, cell }): (readonly [Position, Cell])[] => {
    const at = place({ row, column }, cell);
    return at === null ? [] : [[at, cell]];
  });
  const sheet = makeSheet(SHEET, [...kept, ...more]);
  return { ...grid, sheets: grid.sheets.map((one) => (one.name === SHEET ? sheet : one)) };
}

function write(grid: Grid, row: number, column: number, text: string | number): Grid {
  const others = change(grid, (at) => (at.row === row && at.column === column ? null : at));
  return change(others, (at) => at, [[{ row, column }, constantCell(text)]]);
}
function removeRow(grid: Grid, row: number): Grid {
  return change(grid, (at) => (at.row === row ? null : { ...at, row: at.row - (at.row > row ? 1 : 0) }));
}
function insertRow(grid: Grid, row: number, text: string): Grid {
  return change(
    grid,
    (at) => ({ ...at, row: at.row + (at.row >= row ? 1 : 0) }),
    text === '' ? [] : [[{ row, column: 0 }, constantCell(text)]],
  );
}
function swapRows(grid: Grid, a: number, b: number): Grid {
  return change(grid, (at) => ({ ...at, row: at.row === a ? b : at.row === b ? a : at.row }));
}

const valueAt = (grid: Grid, row: number, column: number) => cellAt(sheetOf(grid), row, column)?.value ?? null;
const rowsOf = (grid: Grid) => readDraftSheet(grid)!.rows;
const rowOf = (grid: Grid, id: string) => rowsOf(grid).find(({ piece }) => piece?.id === id)!.row;
const idsOf = (grid: Grid) =>
  rowsOf(grid).map(({ piece, text, kind }) => (kind === 'memory' ? 'memory' : (piece?.id ?? text)));
const textsOf = (grid: Grid) => rowsOf(grid).map(({ text }) => text.replace(/^\u3000+/, ''));

const FIRST = draftWith({ A: '标题甲', 'A.a': '一。', 'A.b': '二。', B: '标题乙', 'B.a': '三。' });

describe('a first draft', () => {
  const draft = draftReport(sampleFacts(), [], findOutline('zhuzhou')!);
  const plan = planDraft(EMPTY, draft);
  const grid = applyToGrid(EMPTY, plan);

  it('is one new sheet: a header, the paragraphs in order, the memory row', () => {
    expect([plan.creations.length, plan.edits.length, plan.purpose]).toEqual([1, 0, 'draft']);
    expect(plan.creations[0]!.rows[0]!.cells).toEqual(HEADER);
    expect(idsOf(grid)).toEqual([...draft.paragraphs.map(({ id }) => id), 'memory']);
    expect(rowsOf(grid).map(({ kind }) => kind)).toEqual([...draft.paragraphs.map(() => 'machine'), 'memory']);
  });

  it('names state and cells beside each paragraph', () => {
    const states = draft.paragraphs.map(({ state }) => (state === 'gap' ? '待补充' : '草稿'));
    expect(draft.paragraphs.map((_, index) => valueAt(grid, index + 1, 3))).toEqual(states);
    expect(valueAt(grid, rowOf(grid, '2.budget'), 2)).toContain('部门整体支出绩效自评表!E5');
  });

  it('holds only plain texts that no spreadsheet takes for something else', () => {
    const values = plan.creations[0]!.rows.flatMap(({ cells }) => cells).filter((value) => value !== null);
    expect(values.filter((value) => typeof value !== 'string' || value === '')).toEqual([]);
    expect(values.filter((value) => /^['=+\-@]|^[\d.,:/ %eE-]+$/.test(String(value)))).toEqual([]);
  });

  it('changes nothing when drafted again', () => {
    expect(isEmptyPlan(planDraft(grid, draft))).toBe(true);
    expect(planDraft(grid, draft).layouts).toEqual([]);
  });

  it('gives every row a height it may have', () => {
    const heights = plan.creations[0]!.rows.slice(1, -1).map(({ height }) => height!);
    expect(heights.filter((height) => height < 29 || height > 409)).toEqual([]);
  });
});

describe('long paragraphs', () => {
  it.each([
    ['of sentences', '一二三四五六七八九。'.repeat(120)],
    ['without a full stop', '字'.repeat(1500)],
  ])('%s become several rows with all their words', (_, text) => {
    const draft = draftWith({ 'A.a': text, 'A.b': '短。' });
    const grid = redraft(EMPTY, draft);
    const parts = rowsOf(grid).filter(({ piece }) => piece?.id === 'A.a');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((row) => row.text).join('')).toBe(`\u3000\u3000${text}`);
    expect(parts.map(({ piece }) => [piece!.part, piece!.parts])).toEqual(
      parts.map((__, index) => [index + 1, parts.length]),
    );
    expect(isEmptyPlan(planDraft(grid, draft))).toBe(true);
  });

  it('grow and shrink, unless a part was edited', () => {
    const long = draftWith({ 'A.a': '一二三四五六七八九。'.repeat(120), 'A.b': '短。' });
    const short = draftWith({ 'A.a': '短了。', 'A.b': '短。' });
    const grid = redraft(EMPTY, long);
    expect(textsOf(redraft(grid, short)).slice(0, 2)).toEqual(['短了。', '短。']);
    expect(idsOf(redraft(redraft(grid, short), long))).toEqual(idsOf(grid));
    const edited = write(grid, rowOf(grid, 'A.a') + 1, 0, '我改的');
    expect(
      textsOf(redraft(edited, short))
        .filter((text) => text !== '短。')
        .slice(0, -1),
    ).toEqual(textsOf(edited).slice(0, -2));
  });
});

describe('drafting again', () => {
  const grid = redraft(EMPTY, FIRST);
  const second = draftWith({
    A: '标题甲',
    'A.a': '一新。',
    'A.b': '二新。',
    'A.c': '新段。',
    B: '标题乙',
    'B.a': '三。',
  });

  it('renews what nobody touched, in place, and adds what is new', () => {
    const after = redraft(grid, second);
    expect(idsOf(after)).toEqual(['A', 'A.a', 'A.b', 'A.c', 'B', 'B.a', 'memory']);
    expect(textsOf(after).slice(0, 4)).toEqual(['标题甲', '一新。', '二新。', '新段。']);
  });

  it('changes only the cells that differ', () => {
    const plan = planDraft(
      grid,
      draftWith({ ...Object.fromEntries(FIRST.paragraphs.map(({ id, text }) => [id, text])), 'A.b': '改。' }),
    );
    const row = rowOf(grid, 'A.b');
    expect(plan.edits.map(({ cell }) => cell)).toEqual([formatCell(row, 0), formatCell(row, 4)]);
    expect(plan.layouts.map((layout) => layout.row)).toEqual([row]);
    expect(plan.edits.map(({ before }) => before.value)).toEqual([valueAt(grid, row, 0), valueAt(grid, row, 4)]);
  });

  it('takes away what no fact calls for any more', () => {
    expect(idsOf(redraft(grid, draftWith({ A: '标题甲', B: '标题乙', 'B.a': '三。' })))).toEqual([
      'A',
      'B',
      'B.a',
      'memory',
    ]);
  });

  it('keeps an edited paragraph and says so', () => {
    const after = redraft(write(grid, rowOf(grid, 'A.a'), 0, '我的话'), second);
    expect(textsOf(after)[1]).toBe('我的话');
    expect(valueAt(after, rowOf(after, 'A.a'), 3)).toBe('已修改');
    expect(idsOf(redraft(after, draftWith({ B: '标题乙' })))).toEqual(['A.a', 'B', 'memory']);
  });

  it('takes an edit back into its care when its own words stand there again', () => {
    const row = rowOf(grid, 'A.a');
    const marked = redraft(write(grid, row, 0, '我的话'), FIRST);
    const restored = write(marked, row, 0, '\u3000\u3000一。');
    expect(textsOf(redraft(restored, second))[1]).toBe('一新。');
    expect(valueAt(redraft(restored, second), row, 3)).toBe('草稿');
  });

  it('leaves out what a person took out, now and later, and remembers it by name', () => {
    const once = redraft(removeRow(grid, rowOf(grid, 'A.a')), second);
    const twice = redraft(once, FIRST);
    expect([idsOf(once).includes('A.a'), idsOf(twice).includes('A.a')]).toEqual([false, false]);
    expect(valueAt(once, rowsOf(once).at(-1)!.row, 1)).toBe('§A.a');
  });

  it('remembers it although the draft did without it for a while', () => {
    const without = redraft(removeRow(grid, rowOf(grid, 'A.a')), draftWith({ A: '标题甲', B: '标题乙' }));
    expect(idsOf(redraft(without, second))).not.toContain('A.a');
  });

  it('writes it again when the person takes its name off the list', () => {
    const once = redraft(removeRow(grid, rowOf(grid, 'A.a')), second);
    const cleared = write(once, rowsOf(once).at(-1)!.row, 1, '');
    expect(idsOf(redraft(cleared, second))).toEqual(['A', 'A.a', 'A.b', 'A.c', 'B', 'B.a', 'memory']);
  });

  it('leaves added rows between their neighbours', () => {
    const added = insertRow(insertRow(grid, rowOf(grid, 'A.b'), '我加的'), 1, '最前');
    expect(idsOf(redraft(added, second))).toEqual(['最前', 'A', 'A.a', '我加的', 'A.b', 'A.c', 'B', 'B.a', 'memory']);
  });

  it('leaves rows added at the end of a section in that section', () => {
    const added = insertRow(redraft(EMPTY, draftWith({ A: '标题甲', 'A.a': '一。' })), 3, '我加的');
    expect(idsOf(redraft(added, FIRST))).toEqual(['A', 'A.a', 'A.b', '我加的', 'B', 'B.a', 'memory']);
  });

  it('moves notes beside a paragraph with it, and words in 状态 stay', () => {
    const noted = write(write(grid, rowOf(grid, 'B.a'), 6, '核过'), rowOf(grid, 'B.a'), 3, '已核对');
    const after = redraft(noted, second);
    expect([valueAt(after, rowOf(after, 'B.a'), 6), valueAt(after, rowOf(after, 'B.a'), 3)]).toEqual([
      '核过',
      '已核对',
    ]);
    expect(idsOf(redraft(noted, draftWith({ A: '标题甲' })))).toEqual(['A', 'B.a', 'memory']);
  });

  it('follows the order of the draft, unless a person moved paragraphs', () => {
    const turned = draftWith({ A: '标题甲', 'A.b': '1.二。', 'A.a': '2.一。', B: '标题乙', 'B.a': '三。' });
    expect(idsOf(redraft(grid, turned))).toEqual(['A', 'A.b', 'A.a', 'B', 'B.a', 'memory']);
    const moved = swapRows(grid, rowOf(grid, 'A.a'), rowOf(grid, 'A.b'));
    expect(idsOf(redraft(moved, FIRST))).toEqual(['A', 'A.b', 'A.a', 'B', 'B.a', 'memory']);
  });

  it('keeps a copy a person made of a row', () => {
    const row = rowOf(grid, 'A.a');
    const cells = [...filledCells(sheetOf(grid))].filter((cell) => cell.row === row);
    const copied = change(
      insertRow(grid, row + 1, ''),
      (at) => at,
      cells.map(({ column, cell }) => [{ row: row + 1, column }, cell]),
    );
    expect(textsOf(redraft(copied, second)).slice(1, 3).sort()).toEqual(['一。', '一新。'].sort());
  });

  it('finds its columns and header after a person moved them', () => {
    const moved = change(grid, (at) => ({ row: at.row + 2, column: at.column + 1 }), [
      [{ row: 0, column: 0 }, constantCell('我的备注')],
    ]);
    const after = redraft(moved, second);
    expect([idsOf(after), valueAt(after, 0, 0)]).toEqual([
      ['A', 'A.a', 'A.b', 'A.c', 'B', 'B.a', 'memory'],
      '我的备注',
    ]);
  });

  it('keeps formulas a person put in', () => {
    const formula: Cell = { value: '算的', formula: '=A1', numberFormat: 'General', text: '' };
    const row = rowOf(grid, 'A.a');
    const others = change(grid, (at) => (at.row === row && at.column === 0 ? null : at));
    const after = redraft(
      change(others, (at) => at, [[{ row, column: 0 }, formula]]),
      second,
    );
    expect(sheetOf(after).cells.get(cellKey(row, 0))?.formula).toBe('=A1');
  });
});

describe('other sheets of that name', () => {
  it('never writes over a sheet of a person, and finds its own beside it later', () => {
    const own = makeSheet(SHEET, [[{ row: 0, column: 0 }, constantCell('我的报告')]]);
    const grid = { ...EMPTY, sheets: [own] };
    const plan = planDraft(grid, FIRST);
    expect([plan.creations.map(({ name }) => name), plan.edits]).toEqual([[`${SHEET}2`], []]);
    expect(isEmptyPlan(planDraft(applyToGrid(grid, plan), FIRST))).toBe(true);
  });

  it('writes into a blank one', () => {
    const grid = redraft({ ...EMPTY, sheets: [makeSheet(SHEET, [])] }, FIRST);
    expect(HEADER.map((_, column) => valueAt(grid, 0, column))).toEqual(HEADER);
    expect(isEmptyPlan(planDraft(grid, FIRST))).toBe(true);
  });
});

const POOL = ['A', 'A.a', 'A.b', 'A.c', 'B', 'B.a', 'B.b', 'C', 'C.a'];
const arbitraryDraft = fc
  .array(fc.record({ id: fc.constantFrom(...POOL), version: fc.nat({ max: 2 }), long: fc.boolean() }), { maxLength: 9 })
  .map((entries) =>
    draftWith(
      Object.fromEntries(
        entries.map(({ id, version, long }) => [`p${id}`, `机${version}。`.repeat(long ? 130 * (version + 1) : 1)]),
      ),
    ),
  );
const arbitraryStep = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), at: fc.nat(), column: fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 6) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('redraft' as const), draft: arbitraryDraft }),
  fc.record({ kind: fc.constantFrom('accept' as const, 'keep' as const), draft: arbitraryDraft, at: fc.nat() }),
);

/** Everything a person typed carries the mark ¶. Of accepted paragraphs only what was noted beside them counts. */
function typed(grid: Grid, accepted: readonly number[] = []): string[] {
  return [...filledCells(sheetOf(grid))].flatMap(({ row, column, cell }) =>
    accepted.includes(row) && ![3, 6].includes(column)
      ? []
      : ((typeof cell.value === 'string' ? cell.value.match(/¶\d+¶/g) : null) ?? []),
  );
}

it('loses nothing a person typed, whatever the sequence of edits and redrafts', () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.array(arbitraryStep, { maxLength: 12 }), (first, steps) => {
      let grid = redraft(EMPTY, first);
      let count = 0;
      let torn = false;
      for (const step of [...steps, { kind: 'redraft' as const, draft: first }]) {
        if (step.kind === 'redraft') {
          const before = typed(grid);
          grid = redraft(grid, step.draft);
          const after = typed(grid);
          expect(before.filter((text) => !after.includes(text))).toEqual([]);
          // Parts of one paragraph that were torn apart may come together when what stood between them goes.
          if (!torn) expect(isEmptyPlan(planDraft(grid, step.draft))).toBe(true);
          continue;
        }
        if (step.kind === 'accept' || step.kind === 'keep') {
          const edited = rowsOf(grid).filter(({ kind }) => kind === 'edited');
          const id = edited[step.at % Math.max(1, edited.length)]?.piece?.id ?? '';
          const plan = step.kind === 'accept' ? planAccept(grid, step.draft, id) : planKeep(grid, step.draft, id);
          const own = edited.filter(({ piece }) => piece?.id === id).map(({ row }) => row);
          const before = typed(grid, step.kind === 'accept' ? own : []);
          expect(conflictsOf(grid, plan)).toEqual([]);
          grid = applyToGrid(grid, plan);
          const after = typed(grid);
          expect(before.filter((text) => !after.includes(text))).toEqual([]);
          torn ||= step.kind === 'accept';
          continue;
        }
        const rows = sheetOf(grid).rowCount - 1;
        const at = 1 + (step.at % Math.max(1, rows));
        if (step.kind === 'edit') grid = write(grid, at, step.column, `¶${count++}¶`);
        if (step.kind === 'insert') grid = insertRow(grid, at, `¶${count++}¶`);
        if (step.kind === 'remove') grid = removeRow(grid, at);
        torn ||= step.kind === 'swap';
        if (step.kind === 'swap') grid = swapRows(grid, at, 1 + (step.to % Math.max(1, rows)));
      }
    }),
    { numRuns: 200 },
  );
});

it('never brings back what was taken out, as long as the memory row stands', () => {
  fc.assert(
    fc.property(
      arbitraryDraft,
      fc.nat(),
      fc.array(arbitraryDraft, { minLength: 1, maxLength: 5 }),
      (first, pick, drafts) => {
        fc.pre(first.paragraphs.length > 0);
        const { id } = first.paragraphs[pick % first.paragraphs.length]!;
        let grid = redraft(EMPTY, first);
        while (rowsOf(grid).some(({ piece }) => piece?.id === id)) grid = removeRow(grid, rowOf(grid, id));
        for (const draft of drafts) {
          grid = redraft(grid, draft);
          expect(idsOf(grid)).not.toContain(id);
        }
      },
    ),
    { numRuns: 100 },
  );
});
