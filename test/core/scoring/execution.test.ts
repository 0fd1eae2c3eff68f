import type { CellValue } from '../../../src/core/grid';
import { departmentGrid, projectGrid } from '../../support/forms';
import { scoredForm } from './scored-form';

describe('execution rate', () => {
  const cases: readonly [string, CellValue, CellValue, CellValue, string | null, string | null, string][] = [
    ['everything spent', 1112.67, 1112.67, 10, '1.0000', '10.00', 'rate'],
    ['pro rata', 914.76, 880, 10, '0.9620', '9.62', 'rate'],
    ['half up', 1000, 962.25, 10, '0.9623', '9.62', 'rate'],
    ['no more than full marks', 100, 120, 10, '1.2000', '10.00', 'rate'],
    ['nothing spent', 100, 0, 10, '0.0000', '0.00', 'rate'],
    ['less than nothing spent', 100, -5, 10, '-0.0500', '0.00', 'rate'],
    ['20 points', 100, 90, '20分', '0.9000', '18.00', 'rate'],
    ['the weight is not written: that of the policy', 100, 90, null, '0.9000', '9.00', 'rate'],
    ['text with its unit', '1112.67万元', '556.335', 10, '0.5000', '5.00', 'rate'],
    ['budget of zero', 0, 0, 10, null, null, 'rate-zero-budget'],
    ['spent without a budget', 0, 5, 10, null, null, 'rate-zero-budget'],
    ['no budget', null, 5, 10, null, null, 'rate-missing'],
    ['not spent yet', 100, '—', 10, null, null, 'rate-missing'],
  ];

  it.each(cases)('%s', (_, budget, executed, weight, value, points, trace) => {
    const { executionRate } = scoredForm(projectGrid({ E7: budget, F7: executed, G7: weight }));
    expect([executionRate?.value, executionRate?.points, executionRate?.trace.id]).toEqual([value, points, trace]);
  });

  it('divides by the only budget column a form has', () => {
    const { executionRate } = scoredForm(projectGrid({ E6: null, E7: null, E8: null, E9: null, D7: 100 }));
    expect([executionRate?.value, executionRate?.trace.cells]).toEqual(['0.9620', ['F7', 'D7']]);
  });

  it('counts once, on the row of the total', () => {
    const { executionRate, total } = scoredForm(projectGrid({ G8: 10, H8: '95.78%', I8: 9.58 }));
    expect([executionRate?.points, total.computed, total.weight]).toEqual(['9.62', '99.62', '100']);
  });

  it('has no points where the form scores it nowhere', () => {
    const none = { G6: null, G7: null, I6: null, I7: null, G21: 90 };
    const { executionRate, total } = scoredForm(projectGrid(none));
    expect([executionRate?.value, executionRate?.weight, executionRate?.points]).toEqual(['0.9620', null, null]);
    expect([total.computed, total.weight, executionRate?.pointsTrace.id]).toEqual(['90.00', '90', 'rate']);
  });

  it.each([
    ['the total has 100 points', 100, 99.62, '10'],
    ['no points are printed in the total, which is above that of the rows', null, 98, '10'],
    ['the total is that of the rows', null, 90, null],
  ])('whose points stand in no cell counts where %s', (_, weight, score, counted) => {
    const none = { G6: null, G7: null, I6: null, I7: null, G21: weight, H21: score };
    const { executionRate, total } = scoredForm(projectGrid(none));
    expect([executionRate?.weight, total.computed]).toEqual([counted, counted === null ? '90.00' : '99.62']);
  });

  it('is read from 元 as from 万元', () => {
    const inYuan = { A4: '年度预算申请（元）', D5: 10645400, E5: 11126700, F5: 10904200 };
    expect(scoredForm(departmentGrid(inYuan)).executionRate).toMatchObject({ value: '0.9800', points: '9.80' });
  });
});
