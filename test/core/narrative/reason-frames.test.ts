import { applyToGrid } from '../../../src/core/edits/apply';
import { countCharacters } from '../../../src/core/facts/text-limits';
import type { Grid } from '../../../src/core/grid';
import { reasonFrames, type ReasonFrame } from '../../../src/core/narrative';
import { splitReason } from '../../../src/core/narrative/reasons';
import { policyById } from '../../../src/core/policies';
import { planReasons } from '../../../src/core/report/reason-plan';
import { review } from '../../../src/core/review';
import { FIXTURES, hunanDepartment } from '../forms/fixtures';
import { grid as gridOf } from '../../support/grids';

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

type Row = readonly [name: string, target: string, actual: string, weight: number, score: number, reason?: string];

/** A project form with its reasons in column H; the first row stands in row 6. */
function form(rows: readonly Row[], heading = '偏差原因分析及改进措施', funds = [100, 100, 100]): Grid {
  return gridOf({
    表: [
      ['项目支出绩效自评表'],
      ['（2023年度）'],
      ['项目资金', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['（万元）', '年度资金总额', ...funds, '10分', funds[2]! / funds[1]!, 10],
      [...HEADER, heading],
      ...rows.map(([name, target, actual, weight, score, reason]) => [
        ...['产出指标', '数量指标', name, target, actual, weight, score],
        reason ?? null,
      ]),
      ['产出指标', '质量指标', '结业率', '≥90%', '95%', 40, 40],
      ['效益指标', '社会效益指标', '受益人数', '≥100人', '100人', 30, 30],
      ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%', 10, 10],
      ['总分', null, null, null, null, 100, rows.reduce((total, row) => total + row[4], 90)],
    ],
  });
}

function framesOf(grid: Grid): ReasonFrame[] {
  return reasonFrames(review(grid));
}

/** `E01 H6 2`: the rule, the cell, the number of gaps. */
const short = ({ finding, cell, gaps }: ReasonFrame) => `${finding.rule} ${cell ?? '-'} ${gaps.length}`;

describe('frames', () => {
  it.each<[string, Row, string, readonly string[]]>([
    ['a count', ['培训期数', '≥12期', '9期', 10, 7.5], 'E01 H6 2', ['12', '9', '75.00%']],
    ['a rate', ['培训合格率', '≥90%', '85%', 10, 9.44], 'E01 H6 2', ['90%', '85%', '5']],
    ['a limit', ['项目总成本', '≤90万元', '100万元', 10, 9], 'E01 H6 2', ['90', '100', '10万元']],
    ['far above', ['培训期数', '≥10期', '16期', 10, 10], 'E02 H6 2', ['10', '16', '60.00%']],
    ['an empty phrase', ['培训期数', '≥12期', '9期', 10, 7.5, '客观原因'], 'E05 H6 2', ['12', '9']],
    ['no measure', ['培训期数', '≥12期', '9期', 10, 7.5, '汛期停工两个月。'], 'E06 H6 1', ['汛期停工两个月；']],
    ['a hint', ['培训期数', '≥12期', '9期', 10, 7.5, '需说明原因'], 'E01 H6 2', ['12', '9']],
    ['a wrong score in front', ['培训期数', '≥12期', '9期', 10, 10], 'E01 H6 2', ['12', '9', '75.00%']],
  ])('%s', (_, row, expected, figures) => {
    const frames = framesOf(form([row]));
    expect(frames.map(short)).toEqual([expected]);
    expect(figures.filter((figure) => !frames[0]!.frame.includes(figure))).toEqual([]);
  });

  it('say no figure that the row and its funds do not give', () => {
    const frames = framesOf(form([['培训期数', '≥12期', '9期', 10, 7.5]], HEADER[0], [100, 100, 76]));
    const digits = frames.flatMap(({ frame }) => frame.match(/\d+(?:\.\d+)?/g) ?? []);
    expect(digits.filter((number) => !['12', '9', '75.00', '100.00', '76.00', '24.00'].includes(number))).toEqual([]);
  });

  it('low execution without a cell for its reason has a frame all the same', () => {
    expect(framesOf(form([], undefined, [100, 100, 76])).map(short)).toEqual(['E04 - 2']);
  });

  it('nothing where nothing is to be explained', () => {
    expect(framesOf(form([['培训期数', '≥12期', '12期', 10, 10]]))).toEqual([]);
  });

  it.each<[string, string | undefined, number | null]>([
    ['printed in the header', '偏差原因分析及改进措施（100字以内）', 100],
    ['of the policy', undefined, 200],
  ])('the limit is %s', (_, heading, limit) => {
    const [frame] = framesOf(form([['培训期数', '≥12期', '9期', 10, 7.5]], heading));
    expect(frame!.limit).toBe(limit);
  });

  it("takes an office's own policy for the limit", () => {
    const base = policyById('mof-2020');
    const own = { ...base, textLimits: { ...base.textLimits, reason: { ...base.textLimits.reason, value: '80' } } };
    const grid = form([['培训期数', '≥12期', '9期', 10, 7.5]]);
    expect(reasonFrames(review(grid, { policy: own }), own)[0]!.limit).toBe(80);
  });

  it.each(FIXTURES)('$name: one per cell, all within their limits', ({ grid }) => {
    const frames = framesOf(grid);
    const cells = frames.flatMap(({ sheet, cell }) => (cell === null ? [] : [`${sheet}!${cell}`]));
    expect(new Set(cells).size).toBe(cells.length);
    expect(frames.filter(({ frame, limit }) => limit !== null && countCharacters(frame) > limit)).toEqual([]);
    expect(frames.filter(({ frame, gaps }) => gaps.length === 0 || /[，；]。|。。|；；/.test(frame))).toEqual([]);
  });
});

describe('planReasons', () => {
  const { grid } = hunanDepartment;
  const before = review(grid);
  const sheet = grid.sheets[0]!.name;
  const plan = (...texts: readonly (readonly [cell: string, text: string])[]) =>
    planReasons(
      grid,
      before,
      texts.map(([cell, text]) => ({ sheet, cell, text })),
    );

  it("writes only the chosen cells, each a person's own", () => {
    const made = plan(['I22', '问卷发放范围偏小；下一步扩大范围。']);
    expect(made.edits.map(({ cell, owner }) => [cell, owner])).toEqual([['I22', 'person']]);
  });

  it.each<[string, string, string]>([
    ['blank text', 'I22', ' \n'],
    ['a cell that is no reason', 'H22', '原因'],
    ['a cell nowhere', 'ZZ99', '原因'],
  ])('leaves out %s', (_, cell, text) => expect(plan([cell, text]).edits).toEqual([]));

  it('writes no formula and over none', () => {
    expect(plan(['I22', '=1+1']).edits.map(({ after }) => [after.value, after.formula])).toEqual([['1+1', null]]);
    const own = form([['培训期数', '≥12期', '9期', 10, 7.5]]);
    const calculated = gridOf({ 表: [[], [], [], [], [], [...Array<null>(7).fill(null), { v: '算的', f: '=A1' }]] });
    expect(planReasons(calculated, review(own), [{ sheet: '表', cell: 'H6', text: '甲' }]).edits).toEqual([]);
  });

  it('a frame with its gaps still asks for the reason; a filled one is heard', () => {
    const first = reasonFrames(before).find(({ cell }) => cell === 'I22');
    const open = applyToGrid(grid, plan([first!.cell!, first!.frame]));
    expect(reasonFrames(review(open)).map(({ cell }) => cell)).toContain(first!.cell);
    const filled = first!.frame.replace(/【[^】]*】/, '新开路段保洁人员不足').replace(/【[^】]*】/, '增加保洁班次');
    expect(reasonFrames(review(applyToGrid(grid, plan([first!.cell!, filled])))).map(({ cell }) => cell)).not.toContain(
      first!.cell,
    );
    expect(splitReason(filled)).toEqual({ cause: '新开路段保洁人员不足', measure: '下一步增加保洁班次' });
  });
});
