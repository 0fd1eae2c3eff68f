import { flatten } from '../flat-text';
import { hasFullMarks } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';
import { isVague } from '../vague';

const REACHED = /达成(?:预期|年度)?(?:指标|目标)/;

export const Q14 = indicatorRule(
  {
    id: 'Q14',
    slug: 'target-copied',
    title: '完成值照抄指标值',
    severity: 'warning',
    category: 'accuracy',
    basis: '实际完成值应填写实际完成情况',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '指标值是笼统的文字，完成值与它一字不差，又得满分。',
      bad: '指标值“改善办学条件”，完成值“改善办学条件”，得满分。',
      good: '指标值“改善办学条件”，完成值“更换课桌椅320套，修缮教室6间”。',
      repair: '完成值改写为实际做了什么、达到什么程度；确已达到的，也可填“达成预期指标”。',
      limits: '指标值是数值或具体成果的、完成值为“达成预期指标”的不提示。',
    },
  },
  (row, assessed, { policy }) => {
    const { target, actual } = row.indicator;
    if (target === null || actual === null || !isVague(row.indicator, target.value, policy.words)) return null;
    const [goal, done] = [flatten(target.value.raw), flatten(actual.value.raw)];
    if (goal !== done || REACHED.test(goal) || !hasFullMarks(row, assessed)) return null;
    return {
      cell: actual.cell,
      subject: nameOf(row.indicator),
      field: 'actual',
      related: cellsOf(target, row.indicator.score),
      params: { found: actual.value.raw },
    };
  },
);
