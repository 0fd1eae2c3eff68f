/**
 * Frames of a reason (偏差原因分析及改进措施): the row's own figures, and gaps for what only a person knows. Short, for
 * the cells they go into hold 100 or 200 characters. In a text for a whole form the name of the indicator leads.
 */
import type { Sentence } from '../outline';

const ASKED = '主要原因是【待补充：未完成的具体原因】；下一步【待补充：改进措施、完成时间】。';
const ASKED_OVER = '主要原因是【待补充：超额完成的具体原因】；下一年度【待补充：指标值怎样测算】。';

/** By the rule that asks. */
export const REASON_FRAMES: Readonly<Record<'missing' | 'over' | 'measure' | 'execution', Sentence>> = {
  missing: [
    { when: '!ind.actual', text: '[whole?{ind.name}]未得满分，' + ASKED },
    {
      when: 'ind.doubtful',
      text: '[whole?{ind.name}][年度指标值为“{ind.target}”，]实际完成情况为“{ind.actual}”，' + ASKED,
    },
    {
      when: 'ind.dated & ind.dates & ind.late',
      text: '[whole?{ind.name}]要求{ind.target}完成，实际于{ind.actual}完成，晚于要求时间，主要原因是【待补充：延期的具体原因】；下一步【待补充：改进措施】。',
    },
    {
      when: 'ind.limited & ind.unmet & ind.rate',
      text: '[whole?{ind.name}]限额{ind.limit}，实际为{ind.actual}[，高{ind.points}个百分点]，主要原因是【待补充：超出限额的具体原因】；下一步【待补充：控制措施】。',
    },
    {
      when: 'ind.limited & ind.unmet',
      text: '[whole?{ind.name}]限额{ind.limit}，实际为{ind.actual}[，超出{ind.difference}]，主要原因是【待补充：超出限额的具体原因】；下一步【待补充：控制措施】。',
    },
    {
      when: 'ind.rate & ind.unmet',
      text: '[whole?{ind.name}]年度指标值为{ind.target}，实际为{ind.actual}[，相差{ind.points}个百分点]，' + ASKED,
    },
    {
      when: 'ind.counted & ind.unmet',
      text: '[whole?{ind.name}]年度指标值为{ind.target}，实际完成{ind.actual}[，完成率{ind.completion}]，' + ASKED,
    },
    { when: 'ind.changed & ind.unmet', text: '[whole?{ind.name}]年度指标值为{ind.target}，实际{ind.actual}，' + ASKED },
    { when: 'ind.unmet', text: '[whole?{ind.name}][年度指标值为{ind.target}，]实际完成情况为{ind.actual}，' + ASKED },
    {
      text: '[whole?{ind.name}][年度指标值为{ind.target}，]实际完成情况为{ind.actual}，未得满分的主要原因是【待补充：未得满分的具体原因】；下一步【待补充：改进措施、完成时间】。',
    },
  ],
  over: [
    {
      when: 'ind.counted',
      text: '[whole?{ind.name}]年度指标值为{ind.target}，实际完成{ind.actual}[，超出{ind.over}]，' + ASKED_OVER,
    },
    { when: 'ind.changed', text: '[whole?{ind.name}]年度指标值为{ind.target}，实际{ind.actual}，' + ASKED_OVER },
    { text: '[whole?{ind.name}]年度指标值为{ind.target}，实际完成情况为{ind.actual}，' + ASKED_OVER },
  ],
  measure: [{ text: '{present}；下一步【待补充：改进措施、完成时间】。' }],
  execution: [
    {
      text: '全年预算{fund.adjusted}万元，执行{fund.executed}万元，执行率{fund.rate}[，未执行{fund.carryOver}万元]，主要原因是【待补充：预算未执行完的具体原因】；下一步【待补充：加快执行的措施】。',
    },
    { text: '预算执行率{fund.rate}，主要原因是【待补充：预算未执行完的具体原因】；下一步【待补充：加快执行的措施】。' },
    { text: '预算未全部执行，主要原因是【待补充：预算未执行完的具体原因】；下一步【待补充：加快执行的措施】。' },
  ],
};
