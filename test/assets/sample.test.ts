import { samples } from '../../assets/make/samples';
import { big, fixed, sum } from '../../src/core/grid';
import { bookOf, bytesOf, valuesOf } from './books';

const book = bookOf('sample');
const form = valuesOf(book, '部门整体支出绩效自评表');
const basic = valuesOf(book, '基础数据表');
const materials = valuesOf(book, '报告素材');

const ROWS = [14, 15, 16, 17, 18, 19, 20, 21, 22, 23];

it('is what the generator makes', () => {
  expect(Buffer.from(samples()[0]!.bytes).equals(Buffer.from(bytesOf('sample')))).toBe(true);
});

describe('the self-assessment form', () => {
  it.each([
    ['D5', 1064.54],
    ['E5', 1112.67],
    ['F5', 1112.67],
    ['G5', 10],
    ['H5', 1],
    ['I5', 10],
    ['G24', 100],
  ])('has %s = %s', (cell, value) => {
    expect(form[cell]).toBe(value);
  });

  it('has its three mistakes and no other', () => {
    const scores = Object.fromEntries(ROWS.map((row) => [`H${row}`, form[`H${row}`]]));
    expect(scores).toEqual({
      ...{ H14: 10, H15: 10, H16: 10, H17: 10, H18: 5 },
      ...{ H19: 5, H20: 10, H21: 10, H22: 10, H23: 9.8 },
    });
    expect(form['H24']).toBe(99.8);
    const reasons = ROWS.filter((row) => form[`I${row}`] !== undefined);
    expect(reasons).toEqual([16]);
  });

  it('sums up', () => {
    const total = (column: string): string => sum(ROWS.map((row) => String(form[`${column}${row}`]))).toFixed();
    expect(total('G')).toBe('90');
    expect(big(total('H')).plus(10).toFixed()).toBe('99.8');
    const splits = ['B', 'F'].map((column) =>
      sum([7, 8, 9, 10].map((row) => /(\d[\d.]*)$/.exec(String(form[`${column}${row}`] ?? 0))![1]!)).toFixed(),
    );
    expect(splits).toEqual(['1112.67', '1112.67']);
    const points = ['B14', 'B20', 'B23'].map((cell) => /（(\d+)分）/.exec(String(form[cell]))?.[1]);
    expect(points).toEqual(['50', '30', '10']);
  });

  it('is merged and formatted like the printed form', () => {
    const sheet = book.Sheets['部门整体支出绩效自评表']!;
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => [s.c, s.r + 1, e.c, e.r + 1].join(' '));
    // A1:I1, A3:B3, C3:I3, A4:A10, B5:C5, B6:E6, F6:I6, A11:A12, A13:A23, B14:B19, C14:C16, B20:B22, A24:F24
    const wanted = ['0 1 8 1', '0 3 1 3', '2 3 8 3', '0 4 0 10', '1 5 2 5', '1 6 4 6', '5 6 8 6', '0 11 0 12'];
    const indicators = ['0 13 0 23', '1 14 1 19', '2 14 2 16', '1 20 1 22', '0 24 5 24'];
    expect(merges).toEqual(expect.arrayContaining([...wanted, ...indicators]));
    const formats = ['H5', 'E5', 'H23'].map((cell) => (sheet[cell] as { z?: string }).z);
    expect(formats).toEqual(['0.00%', '0.00', '0.00']);
    expect(['E13', 'F13', 'I13', 'B14', 'C14'].every((cell) => String(form[cell]).includes('\n'))).toBe(true);
  });
});

describe('the basic data', () => {
  const rowOf = (label: string): number => {
    const found = Object.entries(basic).find(([cell, value]) => cell.startsWith('A') && value === label);
    return Number(found![0].slice(1));
  };
  const amounts = (label: string): string[] =>
    ['B', 'D', 'F'].map((column) => String(basic[`${column}${rowOf(label)}`] ?? 0));
  const added = (labels: readonly string[]): string[] =>
    [0, 1, 2].map((column) => sum(labels.map((label) => amounts(label)[column]!)).toFixed());

  it('has the staff and the budget of the report', () => {
    expect([basic['B5'], basic['D5'], basic['F5']]).toEqual([50, 43, 0.86]);
    expect(fixed(big(43).div(50), 4)).toBe('0.8600');
    expect(amounts('部门整体支出预算调整')).toEqual(['0', '1064.54', '1112.67']);
  });

  it.each([
    ['三公经费', ['1、公务用车购置和维护经费', '2、出国经费', '3、公务接待']],
    ['1、公务用车购置和维护经费', ['其中：公车购置', '公车运行维护']],
    ['项目支出：', ['1、业务工作经费', '2、运行维护经费', '3、省级专项资金']],
  ])('%s is the sum of its parts', (whole, parts) => {
    expect(amounts(whole)).toEqual(added(parts));
  });

  it('stays within last year, the budget and the whole', () => {
    const [previous, budget, actual] = amounts('三公经费').map(Number) as [number, number, number];
    expect(actual).toBeLessThanOrEqual(Math.min(previous, budget));
    const details = ['其中：办公经费', '水费、电费、差旅费', '会议费、培训费'];
    for (const label of [...details, '公用经费']) {
      const [, allowed, spent] = amounts(label).map(Number) as [number, number, number];
      expect(spent).toBeLessThanOrEqual(allowed);
    }
    const parts = added([...details, '三公经费']).map(Number);
    amounts('公用经费').forEach((amount, column) => expect(parts[column]).toBeLessThanOrEqual(Number(amount)));
    const [, planned, bought] = amounts('政府采购金额').map(Number) as [number, number, number];
    expect(bought / planned).toBeGreaterThan(0.8);
    expect(bought).toBeLessThanOrEqual(planned);
  });
});

describe('the materials', () => {
  const rows = Object.keys(materials)
    .filter((cell) => /^A\d+$/.test(cell) && cell !== 'A1')
    .map((cell) => cell.slice(1));
  const texts = rows.map((row) => String(materials[`C${row}`] ?? '')).join('\n');

  it('has so many items of each category', () => {
    const counts: Record<string, number> = {};
    for (const row of rows) counts[String(materials[`A${row}`])] = (counts[String(materials[`A${row}`])] ?? 0) + 1;
    expect(counts).toEqual({
      ...{ 部门职能: 17, 内设机构: 6, 年度工作概述: 1, 工作成效: 5 },
      ...{ 存在问题: 1, 改进措施: 2, 项目支出说明: 1 },
    });
    const titled = rows.filter((row) => materials[`B${row}`] !== undefined);
    expect(titled.map((row) => materials[`A${row}`])).toEqual(new Array(5).fill('工作成效'));
  });

  // every figure and name of spec §6.2
  const facts = [
    ...['3人', '29家', '最多跑一次', '零跑腿', '80余家', '34个', '八大举措', '350余件', '15处', '42处', '37个'],
    ...['9次', '1530余份', '126个', '5支', '15个', '12起', '50%', '580余万元', '150余万元', '10起', '7.35万余平方米'],
    ...[
      '18.3%',
      '80余起',
      '2280余万元',
      '410余万元',
      '3620余起',
      '130余人次',
      '8个100%',
      '18个',
      '21个',
      '11家',
      '15台',
    ],
    ...['1766处', '37.2万平方米', '30万平方米', '287处', '2万平方米', '37条', '5300余家', '92家', '191家'],
    ...['65%', '95%', '8.4万余台次', '40%以上', '721工作法', '三微服务', '三考', '城市五区', '门前三包', '四战两行动'],
    ...['全国文明城市', '我为群众办实事', '强基础、转作风、树形象', '蓝天保卫战', '非接触式', '中国建设新闻网', '贴单'],
    ...['全国有重要影响，全省一流', '圈地占用', '共建、共治、共享', '爱心助考点', '城管助学岗'],
  ];
  it.each(facts)('tell of %s', (fact) => {
    expect(texts).toContain(fact);
  });
});
