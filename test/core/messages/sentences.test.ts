import { FINDING_SENTENCES } from '../../../src/core/messages/findings';
import { fill, MissingParameterError, placesOf } from '../../../src/core/messages/template';
import { TRACE_SENTENCES } from '../../../src/core/messages/traces';
import { wordTrace } from '../../../src/core/report/wording';
import { RULES } from '../../../src/core/rules/registry';
import type { Trace } from '../../../src/core/scoring/scored';
import { departmentGrid, projectGrid, type Changes } from '../../support/forms';
import { policyWith, scoredForm, scoredRow, type RowCells } from '../scoring/scored-form';

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
    row({ target: null, actual: '1次' }),
    row({ target: '≥1次', actual: null }),
    row({ target: '≥1次', actual: '1次', weight: null }),
    ...form(merged)
      .indicators.slice(0, 2)
      .map(({ trace }) => trace),
    form({ ...merged, F15: null }).indicators[0]!.trace,
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
