/** Ratios of the common framework (domain notes §1.5) that no scorecard seen gives points for. */
import type { Trace } from '../../../src/core/scoring/scored';
import { departmentGrid } from '../../support/forms';
import { figuresGrid, scored, type Row } from './scorecard-form';

/** The ids of a trace and of those behind it. */
function ids(trace: Trace): string[] {
  return [trace.id, ...(trace.also === undefined ? [] : ids(trace.also))];
}

describe('the other ratios of the framework', () => {
  const ASKED: readonly Row[] = [
    ['支付进度率', 5, 5, '达到100%计满分，每低于1%扣0.5分'],
    ['结转结余变动率', 5, 5, '不大于0计满分，每超过一个百分点扣0.1分'],
    ['固定资产利用率', 5, 5, '100%计满分，每低于1个百分点扣0.5分'],
  ];
  const figures = { 既定支付进度: 100, 固定资产总额: 500, 在用固定资产总额: '480万元', 年末结余: 22.25, 上年结转: 20 };
  const { row } = scored('mof-2020', ASKED, departmentGrid(), figuresGrid(figures));

  it.each([
    ['支付进度率', '98.00', '4.50', ['ratio-deducted', 'ratio-continuous']],
    ['结转结余变动率', '11.25', '3.90', ['ratio-deducted', 'ratio-continuous']],
    ['固定资产利用率', '96.00', '3.00', ['ratio-deducted']],
  ])('%s: %s, %s', (name, rate, points, trace) => {
    const found = row(name);
    expect([found.ratio?.rate, found.points, ids(found.trace)]).toEqual([rate, points, trace]);
  });

  it.each([
    ['支付进度率', ['progress-planned']],
    ['结转结余变动率', ['carried-in']],
    ['固定资产利用率', ['assets-used', 'assets']],
  ])('%s asks for %j', (name, missing) => {
    const alone = scored('mof-2020', ASKED, departmentGrid()).row(name);
    expect([alone.trace.id, alone.ratio?.missing.map(({ id }) => id)]).toEqual(['ratio-missing', missing]);
  });

  it('takes the balance from the fund block, where 上年结转 is one of its sources', () => {
    const carried = departmentGrid({ B10: '上年结转：20.00', B7: '其中：一般公共预算：1080.00' });
    expect(scored('mof-2020', ASKED, carried).row('结转结余变动率').ratio?.rate).toBe('11.25');
  });

  it('reads a percentage as it is typed into a cell', () => {
    const cells = figuresGrid({ 既定支付进度: { v: 0.98, nf: '0%' } });
    expect(scored('mof-2020', ASKED, departmentGrid(), cells).row('支付进度率').points).toBe('5.00');
  });
});
