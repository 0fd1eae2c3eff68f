/**
 * The same form printed differently reads the same. Every fixture × every transformation that applies; the
 * transformations edit cells and know nothing of recognition.
 */
import { readForms } from '../../../src/core/forms/read';
import { parseBox, type Grid } from '../../../src/core/grid';
import {
  asFormulas,
  fillDown,
  fullWidthDigits,
  grid,
  hideSheets,
  insertColumns,
  insertRows,
  numbersToTexts,
  permuteColumns,
  placeBelow,
  placeBeside,
  renameSheet,
  reword,
  spaced,
  swapPunctuation,
  textsToNumbers,
  withSheets,
  type Transformation,
} from '../../support/grids';
import { addressesOf, compact, type CompactForm } from './compact';
import { FIXTURES, anhui2022, basicData, chongqing, hunanDepartment, project2019, type Fixture } from './fixtures';
import { DECOYS } from './fixtures/decoys';

interface Case {
  readonly name: string;
  readonly fixture: Fixture;
  readonly transform: Transformation;
  /** Forms the transformation adds behind those of the fixture. */
  readonly added?: readonly CompactForm[];
  /** The reading as a whole, where it keeps more than its meaning: raw texts change with their digits. */
  readonly plain?: (text: string) => string;
}

/** Header wordings of spec §1.0, one of each set for another. */
const SYNONYMS: readonly Readonly<Record<string, string>>[] = [
  {
    年度指标值: '年初目标值（A）',
    实际完成值: '实际完成值（B）',
    分值: '权重',
    得分: '自评得分',
    偏差原因分析及改进措施: '扣分原因和其他说明',
    未完成原因分析: '偏差原因',
    年初目标值: '指标值',
    完成值: '全年完成值',
    指标值: '当年预期实现值',
    权重: '指标分值',
    度量单位: '计量单位',
    评分标准: '评（扣）分标准',
  },
  {
    年度指标值: '*指标值',
    实际完成值: '全年实际值（B）',
    分值: '指标权重（分）',
    得分: '指标得分（分）',
    偏差原因分析及改进措施: '备注',
    三级指标: '指标名称',
    指标性质: '计算符号',
    权重: '分值',
    计量单位: '指标度量单位',
  },
  {
    年度指标值: '2021年度指标值',
    实际完成值: '全年完成值',
    得分: '单位自评得分',
    分值: '（参）考分值',
    偏差原因分析及改进措施: '未完成原因分析及改进措施',
    一级指标: ' 一 级 指 标 ',
    三级指标: '三级\n指标',
  },
];

const FUND_SYNONYMS: readonly Readonly<Record<string, string>>[] = [
  { 年初预算数: '年初预算', 全年预算数: '调整后预算数', 全年执行数: '预算执行数', 执行率: '预算执行率%' },
  { 全年预算数: '预算数（A）', 全年执行数: '执行数（B）', 执行率: '执行率（B/A）', 年初预算数: '年初预匏数' },
  { 全年预算数: '全年（调整）预算数', 全年执行数: '2022年全年执行数', 执行率: '执行率（%）' },
];

const SECOND = anhui2022;
const NONE = grid({});
const OTHER_SHEETS = grid(DECOYS);

const everywhere = 'A1:Z99';

/** Which cases a transformation gives for a fixture; none where it does not apply. */
const TRANSFORMATIONS: Readonly<Record<string, (fixture: Fixture) => Omit<Case, 'name' | 'fixture'>[]>> = {
  'rows above': () => [1, 7].map((count) => ({ transform: insertRows(1, count) })),
  'columns to the left': () => [1, 3].map((count) => ({ transform: insertColumns('A', count) })),
  'blank rows inside': ({ table }) =>
    (table?.gaps ?? [4, 7, 13]).flatMap((row) => [1, 2].map((count) => ({ transform: insertRows(row, count) }))),
  'columns permuted': ({ table }) =>
    table === undefined ? [] : [{ transform: permuteColumns(table.box, table.order) }],
  'header synonyms': ({ table }) =>
    table === undefined ? [] : SYNONYMS.map((words) => ({ transform: reword(table.header, words) })),
  'fund synonyms': (fixture) =>
    fixture.expected[0]!.funds?.length ? FUND_SYNONYMS.map((words) => ({ transform: reword(everywhere, words) })) : [],
  'white space inside headers': ({ table }) =>
    table === undefined ? [] : [{ transform: spaced(table.header) }, { transform: spaced(table.levels) }],
  'numbers as texts': () => [{ transform: numbersToTexts() }],
  'texts as numbers': () => [{ transform: textsToNumbers() }],
  'full-width digits': () => [{ transform: fullWidthDigits(), plain: halfWidth }],
  'other brackets and colons': () => [{ transform: swapPunctuation(), plain: oneBracket }],
  'labels filled down': ({ table }) => (table === undefined ? [] : [{ transform: fillDown(table.levels) }]),
  'formulas with values': () => [{ transform: asFormulas(everywhere) }],
  'another sheet': (fixture) => [
    { transform: renameSheet(fixture.grid.sheets[0]!.name, 'Sheet7') },
    { transform: withSheets(OTHER_SHEETS, OTHER_SHEETS) },
  ],
  'hidden sheet': () => [{ transform: hideSheets() }],
  'another form on the next sheet': (fixture) =>
    fixture.grid.sheets[0]!.name === SECOND.grid.sheets[0]!.name
      ? []
      : [{ transform: withSheets(NONE, SECOND.grid), added: SECOND.expected }],
  'another form below': () =>
    [SECOND, project2019, chongqing, basicData].flatMap((other) =>
      [0, 3].map((gap) => ({ transform: placeBelow(other.grid, gap), added: other.expected })),
    ),
  'another form beside': () =>
    [SECOND, hunanDepartment].flatMap((other) =>
      [0, 2].map((gap) => ({ transform: placeBeside(other.grid, gap), added: other.expected })),
    ),
};

function halfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

function oneBracket(text: string): string {
  return text.replace(/（/g, '(').replace(/）/g, ')').replace(/：/g, ':');
}

function without(reading: readonly CompactForm[], plain: (text: string) => string): unknown {
  return JSON.parse(plain(JSON.stringify(reading)));
}

const CASES: readonly (readonly [string, Case])[] = Object.entries(TRANSFORMATIONS).flatMap(([name, make]) =>
  FIXTURES.flatMap((fixture) =>
    make(fixture).map((one, index) => [`${name} ${index + 1}: ${fixture.name}`, { name, fixture, ...one }] as const),
  ),
);

function readingOf(source: Grid): CompactForm[] {
  return readForms(source).map(compact);
}

describe('the same form printed differently', () => {
  it.each(CASES)('%s', (_, { fixture, transform, added = [], plain = (text) => text }) => {
    const moved = transform(fixture.grid);
    const expected = [...fixture.expected, ...added];
    expect(without(readingOf(moved.grid), plain)).toEqual(without(expected, plain));
    const before = readForms(fixture.grid)[0]!;
    const after = readForms(moved.grid)[0]!;
    const where = (cell: string) => moved.where(before.sheet, cell);
    expect(after.sheet).toBe(where('A1').sheet);
    // Blank cells of a form that a person must fill in have no place of their own when rows are put between.
    const places = new Set(addressesOf(after));
    const lost = addressesOf(before).filter((cell) => isFilled(fixture.grid, cell) && !places.has(where(cell).cell));
    expect(lost).toEqual([]);
  });

  it('has at least one case for each transformation, and enough in all', () => {
    const counts = Object.fromEntries(Object.keys(TRANSFORMATIONS).map((name) => [name, 0]));
    for (const [, { name }] of CASES) counts[name]! += 1;
    process.stdout.write(`metamorphic cases: ${JSON.stringify(counts)}\n`);
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
    expect(CASES.length).toBeGreaterThanOrEqual(300);
  });
});

function isFilled(source: Grid, cell: string): boolean {
  const { top, left } = parseBox(cell)!;
  return source.sheets[0]!.cells.get(top * 16384 + left) !== undefined;
}
