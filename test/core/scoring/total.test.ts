import { gradeOf } from '../../../src/core/scoring/score';
import { roundsToInteger } from '../../../src/core/scoring/rounding';
import type { CellValue } from '../../../src/core/grid';
import { departmentGrid, projectGrid, type Changes } from '../../support/forms';
import { POLICY, scoredForm } from './scored-form';

describe('grade', () => {
  it.each([
    ['100', '优'],
    ['90.00', '优'],
    ['89.99', '良'],
    ['80', '良'],
    ['79.99', '中'],
    ['60.00', '中'],
    ['59.99', '差'],
    ['0', '差'],
  ])('%s', (total, grade) => {
    expect(gradeOf(total, POLICY)).toBe(grade);
  });
});

describe('total', () => {
  it.each<[string, Changes, string | null, string | null]>([
    ['all there', {}, '99.80', '优'],
    ['computed, not entered, scores count', { H14: 1, H23: 12 }, '99.80', '优'],
    ['a judged row as entered', { H21: 9 }, '98.80', '优'],
    ['an actual missing', { F14: null }, null, null],
    ['a target missing', { E14: '/' }, null, null],
    ['a weight missing', { G14: null }, null, null],
    ['nothing spent entered', { F5: null }, null, null],
    ['a budget of zero', { E5: 0, F5: 0 }, null, null],
    ['a judged row that nobody has scored', { H21: null }, null, null],
    ['a sub-row without weight and score', { G14: '/', H14: '/' }, '89.80', '良'],
    ['an accident against none', { D21: '安全事故起数', E21: '0起', F21: '1起' }, '89.80', '良'],
  ])('%s', (_, changes, computed, grade) => {
    const { total, grade: found } = scoredForm(departmentGrid(changes));
    expect([total.computed, found]).toEqual([computed, grade]);
    expect(total.trace.id).toBe(computed === null ? 'total-open' : 'total');
  });

  it('of a blank form is open', () => {
    const blank = Object.fromEntries(
      [14, 15, 16, 17, 18, 19, 20].flatMap((row) => [...'EFGH'].map((c) => [`${c}${row}`, null])),
    );
    expect(scoredForm(projectGrid(blank)).total.computed).toBeNull();
  });

  it('adds up the blocks', () => {
    const { level1 } = scoredForm(departmentGrid({ F14: '9期' }));
    expect(level1).toEqual([
      { label: '产出指标', weight: '50', entered: '50.00', computed: '47.50' },
      { label: '效益指标', weight: '30', entered: '30.00', computed: '30.00' },
      { label: '满意度指标', weight: '10', entered: '10.00', computed: '10.00' },
    ]);
  });
});

describe('a score shared by several rows', () => {
  /** Rows 14 and 15 under one weight of 20. */
  const shared = (changes: Changes) =>
    scoredForm(departmentGrid({ G14: 20, G15: null, H15: null, H14: 20, ...changes })).indicators.slice(0, 2);

  it.each<[string, Changes, string, string | null, string]>([
    ['all met', {}, 'met', '20.00', 'met'],
    ['all met, whatever was entered', { H14: 12 }, 'met', '20.00', 'met'],
    ['one short: the mean is proposed', { F15: '50次' }, 'judgement', '15.00', 'shared-group'],
    ['one short, the mean entered', { F15: '50次', H14: 15 }, 'judgement', '15.00', 'shared-group'],
    ['one short, something else entered', { F15: '50次', H14: 17 }, 'judgement', '15.00', 'shared-group'],
    [
      'words: what was entered counts within the bands',
      { E15: '有效改善', F15: '达成预期指标', H14: 18 },
      'judgement',
      '18.00',
      'shared-group',
    ],
    ['words in the first row', { E14: '有效改善', F14: '达成预期指标', H14: 19 }, 'judgement', '19.00', 'shared-group'],
    [
      'words: less than the bands allow',
      { E15: '有效改善', F15: '达成预期指标', H14: 17 },
      'judgement',
      '20.00',
      'shared-group',
    ],
    [
      'words that say nothing, nothing entered',
      { E15: '有效改善', F15: '制度已印发', H14: null, H15: null },
      'judgement',
      null,
      'shared-open',
    ],
    [
      'words that say nothing, entered',
      { E15: '有效改善', F15: '制度已印发', H14: 16 },
      'judgement',
      '16.00',
      'shared-group',
    ],
    ['an actual missing', { F15: null }, 'judgement', null, 'shared-open'],
  ])('%s', (_, changes, outcome, points, trace) => {
    const [leader, follower] = shared(changes);
    expect([leader!.outcome, leader!.points, leader!.trace.id]).toEqual([outcome, points, trace]);
    expect([follower!.points, follower!.trace.id]).toEqual([null, 'shared']);
  });

  it('counts once', () => {
    const { total } = scoredForm(departmentGrid({ G14: 20, G15: null, H15: null, H14: 20 }));
    expect(total).toMatchObject({ weight: '100', computed: '99.80' });
  });
});

describe('the sample of domain notes §6.3', () => {
  type Row = readonly [name: string, target: string, actual: string, weight: number, points: string];
  const ROWS: readonly Row[] = [
    ['规范化建设达标中队数', '≥15个', '15个', 10, '10.00'],
    ['拆除违法建设面积', '≥30万平方米', '37.2万平方米', 10, '10.00'],
    ['执法案卷评查次数', '≥12次', '9次', 10, '7.50'],
    ['应用系统办案率', '≥90%', '95%', 10, '10.00'],
    ['年度工作任务完成时间', '2021年12月31日前', '2021年12月31日', 5, '5.00'],
    ['部门整体支出控制', '≤1112.67万元', '1112.67万元', 5, '5.00'],
    ['追缴占破道费用', '≥500万元', '580余万元', 10, '10.00'],
    ['园林市政灯案件发案量', '下降≥30%', '下降50%', 10, '10.00'],
    ['工地扬尘管控', '有效改善', '达成预期指标', 10, '10.00'],
    ['社会公众满意度', '≥90%', '85%', 10, '9.44'],
  ];
  const LEVEL2 = ['数量', null, null, '质量', '时效', '成本', '经济效益', '社会效益', '生态效益', '满意度'];
  const LEVEL1 = ['产出指标', null, null, null, null, null, '效益指标', null, null, '满意度指标'];
  const filled: Record<string, CellValue> = { F5: 1112.67, H5: 1, I5: 10 };
  ROWS.forEach(([name, target, actual, weight], index) => {
    const at = 14 + index;
    const level2 = LEVEL2[index];
    Object.assign(filled, {
      [`A${at}`]: null,
      [`B${at}`]: LEVEL1[index],
      [`C${at}`]: level2 == null ? null : `${level2}指标`,
    });
    Object.assign(filled, {
      [`D${at}`]: name,
      [`E${at}`]: target,
      [`F${at}`]: actual,
      [`G${at}`]: weight,
      [`H${at}`]: null,
    });
  });
  const scored = scoredForm(departmentGrid({ ...filled, A24: '总分', G24: 100 }));

  it.each(ROWS.map(([name, , , , points], index) => [name, index, points] as const))('%s', (_, index, points) => {
    expect(scored.indicators[index]!.points).toBe(points);
  });

  it('comes to 96.94, 优', () => {
    expect(scored.executionRate).toMatchObject({ value: '1.0000', points: '10.00' });
    expect([scored.total, scored.grade]).toMatchObject([{ weight: '100', computed: '96.94' }, '优']);
  });
});

describe('rounding to whole points', () => {
  it.each([
    ['9', '8.62', true],
    ['8', '8.49', true],
    ['9', '8.50', true],
    ['8', '8.50', false],
    ['9', '9.00', false],
    ['8.6', '8.62', false],
    ['10', '9.95', true],
    ['0', '0.30', true],
  ])('%s for %s', (entered, expected, rounded) => {
    expect(roundsToInteger(entered, expected)).toBe(rounded);
  });
});
