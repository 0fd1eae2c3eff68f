import { FINDING_SENTENCES } from '../../../src/core/messages/findings';
import type { Grid } from '../../../src/core/grid';
import { fill, MissingParameterError, placesOf } from '../../../src/core/messages/template';
import { TRACE_SENTENCES } from '../../../src/core/messages/traces';
import { wordTrace } from '../../../src/core/report/trace-words';
import { RULES } from '../../../src/core/rules/registry';
import type { Trace } from '../../../src/core/scoring/scored';
import { basicDataGrid, departmentGrid, projectGrid, type Changes } from '../../support/forms';
import { policyById, type Policy } from '../../../src/core/policies';
import { figuresGrid, scored, type Row } from '../scoring/scorecard-form';
import { policyWith, POLICY, scoredForm, scoredRow, type RowCells } from '../scoring/scored-form';

/** Words that never reach a person: holes, and terms the domain notes replaced. */
const UNWANTED = /[{}]|undefined|null|NaN|口径|出错说明|“”|（）/;

describe('templates', () => {
  it('fills every place', () => {
    expect(placesOf('{a}、{b}、{a}')).toEqual(['a', 'b', 'a']);
    expect(fill('{a}、{b}、{a}', { a: '{b}', b: '2' })).toBe('{b}、2、{b}');
  });

  it('names a place without a value', () => {
    expect(() => fill('{a}{b}', { a: '1' })).toThrow(MissingParameterError);
  });
});

describe('sentences of findings', () => {
  it.each(Object.entries(FINDING_SENTENCES))('%s', (key, sentence) => {
    // Whole sentences, and nothing of another variant of the same rule.
    expect(sentence).toMatch(/。$/);
    expect(sentence.replace(/\{\w+\}/g, '一')).not.toMatch(UNWANTED);
    const [rule, variant] = key.split(':');
    const siblings = Object.keys(FINDING_SENTENCES).filter((other) => other.split(':')[0] === rule);
    expect(siblings.every((other) => other.includes(':') === (variant !== undefined))).toBe(true);
  });

  it('has one for every rule', () => {
    const worded = new Set(Object.keys(FINDING_SENTENCES).map((key) => key.split(':')[0]));
    expect(RULES.filter(({ id }) => !worded.has(id))).toEqual([]);
  });
});

describe('sentences of traces', () => {
  const row = (cells: RowCells, ...policy: Parameters<typeof policyWith>[]) =>
    scoredRow(cells, policy[0] === undefined ? undefined : policyWith(...policy[0])).trace;
  const form = (changes: Changes) => scoredForm(departmentGrid(changes));
  const merged: Changes = { G14: 20, G15: null, H14: 20, H15: null, F15: '50次' };
  const noPoints: Changes = { G6: null, G7: null, I6: null, I7: null };
  const date = { name: '完成时间', target: '2021年10月底前' };
  const limit = { target: '≤100万元', actual: '125万元' };
  const accidents = { name: '安全事故起数', target: '0起', actual: '1起' };

  const own = <T>(value: T) => ({ value, verified: 'assumed' as const, source: 'test' });
  const rate = (changes: Partial<Policy['executionRate']>, cells: Changes = {}) =>
    scoredForm(departmentGrid(cells), { ...POLICY, executionRate: { ...POLICY.executionRate, ...changes } })
      .executionRate!;
  const deducting: Policy = { ...POLICY, overCompletion: { ...POLICY.overCompletion, deduct: own('linear') } };
  const noWeights: Changes = Object.fromEntries([13, 14, 15, 16, 17, 18, 19, 20].map((at) => [`G${at}`, null]));

  /** Every way a row of a scorecard comes out, with the second thoughts behind it. */
  const behind = (trace: Trace): Trace[] => [trace, ...(trace.also === undefined ? [] : behind(trace.also))];
  const card = (policy: string, one: Row, ...grids: readonly Grid[]) =>
    behind(scored(policy, [one], ...grids).row().trace);
  const data = basicDataGrid({ C15: 0 });
  const spent = departmentGrid({ E5: 1000, F5: 990, B10: '上年结转：10' });
  const nothing = figuresGrid({ '楼堂馆所批复规模（㎡）': 0, '楼堂馆所实际规模（㎡）': 0 });
  const ratios: readonly Trace[] = [
    ...card('hunan', ['在职人员控制率', 8], data),
    ...card('hunan', ['预算控制率', 8], data),
    ...card('hunan', ['三公经费变动率', 8], data, figuresGrid({ 上年三公经费预算数: 28.5 })),
    ...card('mof-2020', ['三公经费变动率', 8], data, figuresGrid({ 上年三公经费预算数: 28.5 })),
    ...card('hunan', ['预算完成率', 8], data, figuresGrid({ 上年结转: 10, 年末结余: 20 }), spent),
    ...card('hunan', ['重点支出安排率', 5], data),
    ...card('hunan', ['公用经费控制率', 8], data),
    ...card('hunan', ['楼堂馆所面积控制率', 5], nothing),
    ...card('hunan', ['资金结余', 3], spent),
    ...card('hunan', ['管理制度健全性', 8]),
  ];

  const traces: readonly Trace[] = [
    form({}).executionRate!.trace,
    form({}).executionRate!.pointsTrace,
    form({ E5: null }).executionRate!.trace,
    form({ E5: 0 }).executionRate!.pointsTrace,
    scoredForm(projectGrid(noPoints)).executionRate!.pointsTrace,
    form({}).total.trace,
    form({ F14: null }).total.trace,
    row({ target: '≥12次', actual: '12次' }),
    row({ target: '≥12次', actual: '9次' }),
    row({ target: '≥12次', actual: '3次' }, [{ passGate: '0.60' }]),
    row(limit),
    row(limit, [{ inverse: 'linear' }]),
    row(limit, [{ inverse: 'none' }]),
    row({ target: '80%-90%', actual: '60%' }),
    row({ name: '差错率', target: '4%-5%', actual: '10%' }),
    row({ target: '下降≥30%', actual: '下降15%' }),
    row(accidents),
    row({ ...date, actual: '2021年12月' }),
    row({ target: '有效改善', actual: '达成预期指标' }),
    row({ target: '有效改善', actual: '制度已印发各县区' }),
    row({ target: '≥12次', actual: '12公里' }),
    row({ target: '≥12000亩', actual: '1.2' }),
    ...behind(row({ target: '95~80%', actual: '90%' })),
    row({ target: null, actual: '1次' }),
    row({ target: '≥1次', actual: null }),
    row({ target: '≥1次', actual: '1次', weight: null }),
    ...form(merged)
      .indicators.slice(0, 2)
      .map(({ trace }) => trace),
    form({ ...merged, F15: null }).indicators[0]!.trace,
    rate({ denominator: own('initial') }).trace,
    rate({ mode: own('bands') }).pointsTrace,
    rate({ mode: own('threshold') }).pointsTrace,
    rate({ zeroBudget: own('full') }, { D5: 0, E5: 0, F5: 0 }).pointsTrace,
    row(limit, [{ inverse: 'per-point' }]),
    scoredRow({ target: '≥10次', actual: '40次' }, deducting).trace,
    scoredRow({ name: '群众满意度', target: '≥90%', actual: '85%' }, policyById('mof-2021-101')).trace,
    scoredForm(projectGrid({ ...noWeights, H14: 15 }), policyById('hubei')).indicators[0]!.trace,
    ...ratios,
  ];

  it.each(traces.map((trace, index) => [`${index} ${trace.id}`, trace] as const))('%s', (_, trace) => {
    expect(wordTrace(trace)).not.toMatch(UNWANTED);
    const places = placesOf(TRACE_SENTENCES[trace.id]);
    expect(places.filter((place) => (trace.params[place] ?? '') === '')).toEqual([]);
  });

  it('is needed for every trace there is', () => {
    const seen = new Set<string>(traces.map(({ id }) => id));
    expect(Object.keys(TRACE_SENTENCES).filter((id) => !seen.has(id))).toEqual([]);
  });
});
