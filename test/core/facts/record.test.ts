import { readRecord } from '../../../src/core/facts/record';
import { settledMappings, settledPolicy } from '../../../src/core/facts/settled';
import type { ColumnMapping } from '../../../src/core/forms/form';
import { DEFAULT_POLICY_ID, POLICIES, UnknownPolicyError } from '../../../src/core/policies';
import { grid, type Rows } from '../../support/grids';

const HEAD = ['类别', '工作表', '单元格', '规则或列名', '内容', '当时的值', '日期'];
const NOTHING = { explanations: [], mappings: [], policyId: null, policyVersion: null };

const recordOf = (...rows: Rows) => readRecord(grid({ 校验记录: [HEAD, ...rows] }));

describe('the sheet is found', () => {
  const row = ['评分办法', null, null, 'hunan', null, '1'];
  it.each<[string, Parameters<typeof grid>[0], string | null]>([
    ['by its name and headings', { 校验记录: [HEAD, row] }, 'hunan'],
    ['with a title above', { 校验记录: [['校验记录'], [], HEAD, row] }, 'hunan'],
    ['with blanks in the headings', { 校验记录: [['类 别', '', '', ' 规则或列名', '内容\n'], row] }, 'hunan'],
    [
      'with its columns moved',
      {
        校验记录: [
          ['内容', '规则或列名', '类别'],
          [null, 'hunan', '评分办法'],
        ],
      },
      'hunan',
    ],
    ['under the next name, where a person uses this one', { 校验记录: [['我的']], 校验记录2: [HEAD, row] }, 'hunan'],
    ['not without its headings', { 校验记录: [row] }, null],
    ['not on another sheet', { 其他: [HEAD, row] }, null],
    ['not in an empty workbook', {}, null],
  ])('%s', (_, sheets, policyId) => {
    expect(readRecord(grid(sheets)).policyId).toBe(policyId);
  });
});

describe('rows', () => {
  it('of explanations', () => {
    expect(
      recordOf(
        ['情况说明', '表', 'H16', 'S04 执法次数', '受疫情影响', '9.80', '2024-01-02'],
        [' 情况说明：', '表', '$i$16', 's07', '另有\r\n安排', 9.8],
        ['情况说明', null, null, 'X05 ', '已上报', null, 45000],
      ).explanations,
    ).toEqual([
      { rule: 'S04', subject: '执法次数', sheet: '表', cell: 'H16', cellValue: '9.80', text: '受疫情影响' },
      { rule: 'S07', subject: '', sheet: '表', cell: 'I16', cellValue: '9.8', text: '另有\n安排' },
      { rule: 'X05', subject: '', sheet: '', cell: '', cellValue: '', text: '已上报' },
    ]);
  });

  it.each<[string, string | null, string | null, Partial<ColumnMapping> | null]>([
    ['年度指标值', null, 'E', { field: 'target', column: 4 }],
    ['实际完成情况', null, 'f列', { field: 'actual', column: 5 }],
    ['执行率得分', null, '$AA', { field: 'fundScore', column: 26 }],
    ['执行率偏差原因', null, 'I', { field: 'fundReason', column: 8 }],
    ['得分', 'H13', null, { field: 'score', column: 7 }],
    ['得分', null, null, null],
    ['得分', null, '第八列', null],
    ['不认识的列', null, 'E', null],
  ])('of a column %s, %s, %s', (name, cell, text, expected) => {
    const found = recordOf(['列的指定', '表', cell, name, text, '表头']).mappings;
    expect(found).toEqual(expected === null ? [] : [{ sheet: '表', header: '表头', ...expected }]);
  });

  it('of a policy: the last one counts', () => {
    expect(recordOf(['评分办法', null, null, 'a', '甲', '1'], ['评分办法', null, null, null, 'b'])).toEqual({
      ...NOTHING,
      policyId: 'b',
    });
  });

  it.each<[string, Rows[number]]>([
    ['a note of a person', ['备注', '表', 'H16', 'S04', '不是我们的']],
    ['no category', [null, '表', 'H16', 'S04', '没有类别']],
    ['an explanation without a rule', ['情况说明', '表', 'H16', '执法次数', '没有编号']],
    ['an explanation without a text', ['情况说明', '表', 'H16', 'S04', '  ']],
    ['a saved result', ['问题', '表', 'H16', 'S04', '必须修改']],
    ['a formula without a result', ['评分办法', null, null, { f: '=A1' }]],
    ['nothing', []],
  ])('passed over: %s', (_, row) => {
    expect(recordOf(row)).toEqual(NOTHING);
  });
});

describe('the policy settled', () => {
  const record = (policyId: string | null, policyVersion: string | null = null) => ({
    ...NOTHING,
    policyId,
    policyVersion,
  });
  const known = POLICIES.find(({ id }) => id === DEFAULT_POLICY_ID)!;

  it.each<[string | null, string | null, string[]]>([
    [null, null, []],
    [known.id.toUpperCase(), known.version, []],
    [known.title, null, []],
    [known.id, 'old', ['policy-version']],
    ['mars-2020', null, ['unknown-policy']],
  ])('%s, version %s', (id, version, notes) => {
    const settled = settledPolicy(record(id, version), undefined);
    expect([settled.policy.id, settled.notes.map(({ kind }) => kind)]).toEqual([DEFAULT_POLICY_ID, notes]);
  });

  it('is that of the caller, who must name one of ours', () => {
    expect(settledPolicy(record('mars-2020'), known.id).notes).toEqual([]);
    expect(() => settledPolicy(record(known.id), 'mars-2020')).toThrow(UnknownPolicyError);
  });
});

describe('the columns settled', () => {
  const SHEETS = {
    表: [
      ['指标', '第四\n季度', '分值'],
      ['甲', 3, 10],
    ],
    '乙 ': [['别的']],
  };
  const recorded = (sheet: string | null, column: number, header: string) => ({
    ...NOTHING,
    mappings: [{ sheet, field: 'actual' as const, column, header }],
  });
  const settled = (record: Parameters<typeof settledMappings>[1], asked?: readonly ColumnMapping[]) => {
    const { mappings, notes } = settledMappings(grid(SHEETS), record, asked);
    return [mappings.map(({ sheet, field, column }) => [sheet, field, column]), notes.map(({ kind }) => kind)];
  };

  it.each<[string, string | null, number, string, unknown[], string[]]>([
    ['where the header still stands', '表', 1, '第四季度', [['表', 'actual', 1]], []],
    ['following their header', '表', 4, '第四季度', [['表', 'actual', 1]], []],
    ['without a header to follow', '表', 4, '', [['表', 'actual', 4]], []],
    ['for every sheet', null, 4, '第四季度', [[null, 'actual', 4]], []],
    ['on a sheet whose name ends in a blank', '乙', 0, '', [['乙 ', 'actual', 0]], []],
    ['lost with their header', '表', 1, '第三季度', [], ['mapping-lost']],
    ['lost with their sheet', '丙', 1, '', [], ['mapping-lost']],
  ])('%s', (_, sheet, column, header, mappings, notes) => {
    expect(settled(recorded(sheet, column, header))).toEqual([mappings, notes]);
  });

  it.each<[string, ColumnMapping, boolean]>([
    ['the same field', { sheet: '表', field: 'actual', column: 2 }, true],
    ['the same column', { sheet: null, field: 'target', column: 1 }, true],
    ['another sheet', { sheet: '乙 ', field: 'actual', column: 2 }, false],
    ['another field and column', { sheet: '表', field: 'target', column: 0 }, false],
  ])('give way to the caller: %s', (_, asked, gives) => {
    const own = [asked.sheet, asked.field, asked.column];
    expect(settled(recorded('表', 1, ''), [asked])[0]).toEqual(gives ? [own] : [['表', 'actual', 1], own]);
  });
});
