import type { Grid } from '../../src/core/grid';
import { review } from '../../src/core/review';
import type { Review } from '../../src/core/review-types';
import { UnknownPolicyError } from '../../src/core/policies';
import { basicDataGrid, departmentGrid, gridOf, projectGrid, workbook, type Changes } from './../support/forms';

const found = ({ findings }: Review) => findings.map(({ rule, cell }) => `${rule} ${cell ?? ''}`);

describe('honest forms have no finding', () => {
  const merged: Changes = { G14: 20, G15: null, H14: 20, H15: null };
  const cases: readonly (readonly [string, Grid])[] = [
    ['department form', departmentGrid()],
    ['project form', projectGrid()],
    ['basic data', basicDataGrid()],
    ['all three in one workbook', workbook(departmentGrid(), projectGrid(), basicDataGrid())],
    ['a project with one fund row', projectGrid({ B8: null, B9: null, B10: null, G8: null, G9: null, G10: null })],
    ['one fund row that is not called a total', projectGrid({ B7: '财政拨款', B8: null, B9: null, B10: null })],
    [
      'all of an unchanged project budget spent',
      projectGrid({
        ...{ D7: 100, D8: 90, F7: 100, F8: 90, H7: '100%', I7: 10, H14: 19, H21: 99 },
        I14: '一处设施年内停用，主动扣分；下一步及时补报。',
      }),
    ],
    ['execution points repeated on a source', projectGrid({ G8: 10, H8: '95.78%', I8: 9.58 })],
    ['the same points repeated on a source', projectGrid({ G8: 10, I8: 9.62 })],
    ['the total printed as 合计', projectGrid({ A21: '合计' })],
    ['the total printed as 总 分', projectGrid({ A21: '总  分' })],
    [
      'four weights of 22.5',
      projectGrid({
        B14: '产出指标(57.5分)',
        B18: '效益指标(22.5分)',
        G14: 22.5,
        H14: 22.5,
        G15: 22.5,
        H15: 22.5,
        G16: 2.5,
        H16: 2.5,
        G18: 7.5,
        H18: 7.5,
        G17: 10,
        H17: 10,
      }),
    ],
    [
      'points as text',
      projectGrid({ G7: '10分', I7: '9.62分', G14: '20分', H14: '20分', G21: '100分', H21: '99.62分' }),
    ],
    [
      'a score column formatted without decimals',
      projectGrid({ I7: { value: 9.62, numberFormat: '0' }, H21: { value: 99.62, numberFormat: '0' } }),
    ],
    ['the rate as a whole number', projectGrid({ H7: 96.2 })],
    ['the rate rounded to whole per cent', projectGrid({ H7: { value: 0.962, numberFormat: '0%' } })],
    ['the rate as a bare fraction with two decimals', projectGrid({ H7: 0.96 })],
    [
      'slashes in everything that does not apply',
      projectGrid({ D9: '/', E9: '/', F9: '/', D10: '/', G8: '/', H8: '/', I8: '/', D8: 90, E8: 100, F8: 96.2 }),
    ],
    ['amounts with their unit', departmentGrid({ D5: '1064.54万元', E5: '1112.67万元', F5: '1090.42万元' })],
    [
      'amounts with separators and their unit',
      departmentGrid({ D5: '1,064.54万元', E5: '1,112.67万元', F5: '1,090.42万元' }),
    ],
    [
      'a form in 元',
      projectGrid({
        ...{ A6: '项目资金（元）', D7: 900000, E7: 1000000, F7: 962000 },
        ...{ D8: 800000, E8: 900000, F8: 862000, D9: 100000, E9: 100000, F9: 100000 },
      }),
    ],
    [
      'amounts calculated by formulas',
      projectGrid({ E7: { value: 100, formula: '=SUM(E8:E10)' }, H21: { value: 99.62, formula: '=I7+SUM(H14:H20)' } }),
    ],
    [
      'floats of formulas',
      projectGrid({
        F7: { value: 96.20000000000002, formula: '=F8+F9' },
        H21: { value: 99.62000000000001, formula: '=I7+SUM(H14:H20)' },
      }),
    ],
    ['merged score of two rows', departmentGrid(merged)],
    [
      'merged score, one row not met, the reason in its own row',
      departmentGrid({ ...merged, H14: 15, F15: '50次', I15: '全年机构改革停巡，下一步补足巡查。', H23: 94.8 }),
    ],
    [
      'a row not met with its reason',
      departmentGrid({ F22: '85%', H22: 9.44, I22: '道路改造影响出行，下一步优化施工时段。', H23: 99.24 }),
    ],
    [
      'a deliberate deduction',
      departmentGrid({ H14: 9, I14: '一期推迟到次年，主动扣分；下一步提前安排。', H23: 98.8 }),
    ],
    ['a sub-row that begins with 其中', projectGrid({ D17: '其中：人员成本', G16: 15, H16: 15, G17: null, H17: null })],
    ['a sub-row with slashes', projectGrid({ D17: '人员成本', G16: 15, H16: 15, G17: '/', H17: '/' })],
    [
      'a project split not filled in',
      departmentGrid({
        B7: '其中：一般公共预算：',
        B8: '政府性基金拨款：',
        B9: '纳入专户管理的非税收入拨款：',
        F7: '其中：基本支出：',
        F8: '项目支出：',
      }),
    ],
    [
      'headings of the splits with their totals',
      departmentGrid({ B6: '按收入性质分：1112.67', F6: '按支出性质分：1112.67万元' }),
    ],
    ['without a column for reasons', departmentGrid({ I13: null })],
    ['without goals', departmentGrid({ A11: null, B11: null, F11: null, A12: null, B12: null, F12: null })],
    ['without a total row', projectGrid({ A21: null, G21: null, H21: null })],
    ['staff rate as a fraction', basicDataGrid({ D4: 0.86 })],
    ['the 0 that many type as reason', departmentGrid({ I14: 0, I15: '无', I16: '—' })],
    [
      'details of a source',
      projectGrid({ B9: '其中：上级财政拨款', D8: 90, E8: 100, F8: 96.2, D9: 90, E9: 100, F9: 96.2 }),
    ],
    [
      'a notes line below the table',
      projectGrid({ A22: '注：得分保留两位小数。', A23: '填表人：张三', D23: '联系电话：12345678' }),
    ],
  ];

  it.each(cases)('%s', (_, grid) => {
    const result = review(grid);
    expect(found(result)).toEqual([]);
    expect(result.verdict).toBe('ready');
  });
});

describe('honest forms that are only advised', () => {
  const full: Changes = { F5: 1112.67, H5: '100%', I5: 10, H23: 100 };
  const cases: readonly (readonly [string, Grid, readonly string[]])[] = [
    ['full marks', departmentGrid(full), ['S09 H23']],
    ['initial, adjusted and executed are equal', departmentGrid({ ...full, D5: 1112.67 }), ['A18 E5', 'S09 H23']],
    [
      'amounts with all their decimals',
      departmentGrid({ E5: 1112.6732, F5: '1090.4198万元', F7: '其中：基本支出：900.0032' }),
      ['A17 E5'],
    ],
    [
      'one decimal for a score that is pro rata',
      departmentGrid({ F22: '85%', H22: 9.4, I22: '道路改造影响出行，下一步优化施工时段。', H23: 99.2 }),
      ['S16 H22'],
    ],
  ];

  it.each(cases)('%s', (_, grid, wanted) => {
    const result = review(grid);
    expect(found(result)).toEqual(wanted);
    expect(result.counts).toEqual({ error: 0, warning: 0, info: wanted.length });
    expect(result.verdict).toBe('ready');
  });
});

describe('verdict and counts', () => {
  const cases: readonly (readonly [string, Grid, Review['verdict'], readonly [number, number, number]])[] = [
    ['ready', departmentGrid(), 'ready', [0, 0, 0]],
    ['an error', departmentGrid({ H23: 98 }), 'blocked', [1, 0, 0]],
    ['a warning', projectGrid({ I7: 10, H21: 100 }), 'explain', [0, 1, 1]],
    [
      'a hidden finding is not counted',
      departmentGrid({ F22: '85%', I22: '道路改造，下一步解释。', H23: 90 }),
      'blocked',
      [1, 0, 0],
    ],
    [
      'error and warning',
      departmentGrid({ F14: '9期', H14: 5, I14: '停办三期，下一步补办。', H23: 90 }),
      'blocked',
      [1, 1, 0],
    ],
    ['no form at all', gridOf('工资表', { A1: '姓名', B1: '工资', A2: '张三', B2: 100 }), 'unreadable', [0, 0, 0]],
    ['an empty workbook', { name: '', date1904: false, sheets: [] }, 'unreadable', [0, 0, 0]],
  ];

  it.each(cases)('%s', (_, grid, verdict, [error, warning, info]) => {
    const result = review(grid);
    expect([result.verdict, result.counts]).toEqual([verdict, { error, warning, info }]);
  });

  it('names policy and sheets', () => {
    const hidden = { ...basicDataGrid(), sheets: [{ ...basicDataGrid().sheets[0]!, visibility: 'hidden' as const }] };
    const { policy, sheets } = review(workbook(projectGrid(), hidden), { policyId: 'mof-2020' });
    expect(policy.id).toBe('mof-2020');
    expect(sheets).toEqual([
      { name: '项目支出绩效自评表', hidden: false },
      { name: '基础数据表', hidden: true },
    ]);
  });

  it('refuses a policy it does not know', () => {
    expect(() => review(projectGrid(), { policyId: 'mof-1999' })).toThrow(UnknownPolicyError);
  });

  it('takes the word of a person for a column', () => {
    const grid = departmentGrid({ F13: '第四季度' });
    expect(found(review(grid))).toContain('F14 B13');
    const mapped = review(grid, { mappings: [{ sheet: null, field: 'actual', column: 5 }] });
    expect(found(mapped)).toEqual([]);
  });

  it('does not change the grid', () => {
    const grid = departmentGrid({ F22: '85%' });
    const before = JSON.stringify([...grid.sheets[0]!.cells]);
    review(grid);
    expect(JSON.stringify([...grid.sheets[0]!.cells])).toBe(before);
  });

  it('is plain data', () => {
    const { findings, counts } = review(departmentGrid({ F22: '85%', E5: null }));
    expect(JSON.parse(JSON.stringify({ findings, counts }))).toEqual({ findings, counts });
  });
});
