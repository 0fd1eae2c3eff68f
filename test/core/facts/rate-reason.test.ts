import { changeReason, rateReason } from '../../../src/core/facts/rate-reason';
import type { SelfAssessmentForm } from '../../../src/core/forms/form';
import { review } from '../../../src/core/review';
import { projectGrid } from '../../support/forms';

function formWith(actual: string): SelfAssessmentForm {
  const found = review(projectGrid({ F12: actual })).facts.forms.map(({ form }) => form);
  return found.find((form): form is SelfAssessmentForm => form.kind === 'project-self-assessment')!;
}

it.each<[string, string | null]>([
  ['完成清查。预算执行率86%，主要原因是普查跨年实施，报酬按进度发放。', '主要原因是普查跨年实施，报酬按进度发放'],
  ['因采购延期，预算执行率为76%。', '因采购延期'],
  ['设备款结转次年支付，系招标延后。', '系招标延后'],
  ['预算执行率86%，原因是。', null],
  ['预算执行率86%。', null],
  ['因公出国1批，执行率高。', null],
  ['由于天气影响，只完成9次。', null],
])('why the rate is low: %s', (actual, expected) => {
  expect(rateReason(formWith(actual))?.text ?? null).toBe(expected);
});

it.each<[string, boolean]>([
  ['全年预算比年初预算增加4119.67万元，系省级下达项目资金。', true],
  ['年中追加预算120万元，主要原因是人员增资。', true],
  ['全年预算比年初预算增加4119.67万元。', false],
  ['因天气影响，巡查次数减少。', false],
])('why the budget was changed: %s', (actual, expected) => {
  expect(changeReason(formWith(actual)) !== null).toBe(expected);
});
