/** Whatever stands in a workbook: recognition ends, throws nothing, and costs as much as there are cells. */
import fc from 'fast-check';
import { BASIC_DATA_ROWS } from '../../../src/core/forms/basic-data-words';
import { readForms } from '../../../src/core/forms/read';
import { INDICATOR_HEADERS } from '../../../src/core/forms/words';
import { makeSheet, parseCell, type Cell, type Grid } from '../../../src/core/grid';
import { grid, type CellSpec, type Rows } from '../../support/grids';
import { addressesOf } from './compact';
import { FIXTURES } from './fixtures';

/** Words of real forms: pure noise would never come near a header. */
const WORDS: readonly CellSpec[] = [
  ...Object.values(INDICATOR_HEADERS).flatMap((words) => words.slice(0, 3)),
  ...FIXTURES.flatMap(({ grid: { sheets } }) => [...sheets[0]!.cells.values()].map(({ value }) => value as CellSpec)),
  ...['年初预算数', '全年预算数', '全年执行数', '执行率', '总分', '合计', '小计', '指标1', '……', '（A）', '\n', '('],
];

const anyCell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.double(), fc.boolean()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellSpec>({ v: { error: '#REF!' } }, { f: '=1', v: null }, { v: 0.5, nf: '0%' }),
  },
);

const anyGrid = fc.array(fc.array(anyCell, { maxLength: 12 }), { maxLength: 25 }).map((rows) => grid({ Sheet1: rows }));

/** A real form in which some cells were overwritten. */
const damaged = fc
  .tuple(
    fc.constantFrom(...FIXTURES),
    fc.array(fc.tuple(fc.nat(27), fc.nat(10), anyCell), { minLength: 1, maxLength: 12 }),
  )
  .map(([fixture, changes]) => {
    const [sheet] = fixture.grid.sheets;
    const cells = new Map(sheet!.cells);
    for (const [row, column, spec] of changes) {
      const key = row * 16384 + column;
      const cell = grid({ x: [[spec]] }).sheets[0]!.cells.get(0);
      if (cell === undefined) cells.delete(key);
      else cells.set(key, cell);
    }
    return { ...fixture.grid, sheets: [{ ...sheet!, cells }] };
  });

function isInside(source: Grid, form: ReturnType<typeof readForms>[number]): boolean {
  const sheet = source.sheets.find(({ name }) => name === form.sheet);
  return sheet !== undefined && addressesOf(form).every((cell) => parseCell(cell) !== null);
}

it.each([
  ['random grids', anyGrid, 200],
  ['damaged forms', damaged, 200],
] as const)('%s never throw, and every address is one', (_, source, numRuns) => {
  fc.assert(
    fc.property(source, (workbook) => readForms(workbook).every((form) => isInside(workbook, form))),
    { numRuns, seed: 20210310 },
  );
});

it('every level-1 block holds rows of its own label', () => {
  fc.assert(
    fc.property(damaged, (workbook) =>
      readForms(workbook).every(
        (form) =>
          form.kind === 'basic-data' ||
          (form.level1Blocks.flatMap(({ indicators }) => indicators).join() === [...form.indicators.keys()].join() &&
            form.level1Blocks.every(({ label, indicators }) =>
              indicators.every((index) => form.indicators[index]!.level1 === label),
            )),
      ),
    ),
    { numRuns: 100, seed: 20210310 },
  );
});

describe('large workbooks', () => {
  const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  const row = (index: number): CellSpec[] => [null, null, `指标${index}`, index % 10 === 0 ? '≥90%' : null];

  it('reads 60,000 rows', () => {
    const rows: Rows = [['项目支出绩效自评表'], HEADER, ...Array.from({ length: 60_000 }, (_, index) => row(index))];
    const [form] = readForms(grid({ Sheet1: rows }));
    expect(form!.kind !== 'basic-data' && form!.indicators.length).toBe(6_000);
  });

  it('reads 3,000 forms stacked on one sheet', () => {
    const one: Rows = [
      ['项目支出绩效自评表'],
      ['项目名称', '某项目'],
      HEADER,
      row(0),
      ['总分', null, null, null, null, 1, 1],
    ];
    const forms = readForms(grid({ Sheet1: Array.from({ length: 3_000 }, () => one).flat() }));
    expect(forms).toHaveLength(3_000);
    expect(forms.every((form) => form.kind !== 'basic-data' && form.indicators.length === 1)).toBe(true);
  });

  it.each<[string, CellSpec[]]>([
    ['headers of indicators', HEADER],
    ['headers of funds', ['年初预算数', '全年预算数', '全年执行数', '执行率', '得分']],
    ['headers of accounts', ['编制数', '实有人数', '2020年决算数', '2021年预算数', '2021年决算数']],
    ['titles', ['部门整体支出绩效自评表']],
    ['totals', ['总分', null, '合计', 1]],
    ['split headings', ['按收入性质分：', '其中：一般公共预算：1', '按支出性质分：']],
    ['goals', ['预期目标', '实际完成情况']],
    ['numbers', [1, 2, 3, 4, 5, 6]],
  ])('comes to an end on 20,000 rows of %s', (_, line) => {
    const rows: Rows = [
      ['项目支出绩效自评表'],
      ['项目资金', '年初预算数', '全年预算数'],
      ...Array<CellSpec[]>(20_000).fill(line),
    ];
    expect(readForms(grid({ Sheet1: rows })).length).toBeLessThan(20_001);
  });

  it('takes no notice of a cell in the last row of the sheet', () => {
    const fixture = FIXTURES[0]!;
    const [sheet] = fixture.grid.sheets;
    const far: [{ row: number; column: number }, Cell] = [
      { row: 1_048_575, column: 16_383 },
      { value: 'x', formula: null, numberFormat: 'General', text: '' },
    ];
    const own = [...sheet!.cells].map(
      ([key, cell]) => [{ row: Math.floor(key / 16384), column: key % 16384 }, cell] as [(typeof far)[0], Cell],
    );
    expect(readForms({ ...fixture.grid, sheets: [makeSheet(sheet!.name, [...own, far])] })).toEqual(
      readForms(fixture.grid),
    );
  });
});

it('knows a key for each row of the basic-data form only once', () => {
  const keys = BASIC_DATA_ROWS.map(([key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
