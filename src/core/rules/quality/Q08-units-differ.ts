import { isRateName, type Value } from '../../values';
import { comparisonOf, isNumeric } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** Units of time: a deadline in 工作日 and a result in 天 are a matter of Q35 and of a person. */
const TIME = /^(?:秒|分钟|小时|天|工作日|周|个月|月|季度|年|学期)(?:$|\/)/;

/** In the cell itself or its unit column; what a name ending in 率 implies is not written. */
function writesUnit({ unit, certainty, flags, raw }: Value, name: string): boolean {
  if (unit === null) return false;
  // 全覆盖 is read as 100%, but nobody wrote a unit.
  if (unit === '%' && !/\d|百分/.test(raw)) return false;
  // written, and not what the column says
  if (flags.includes('unit-conflict')) return true;
  return certainty === 'sure' && (!flags.includes('unit-from-context') || !(unit === '%' && isRateName(name)));
}

/** Only what neither converts nor is left out. An actual that takes its unit from the column cannot contradict it. */
export const Q08 = indicatorRule(
  {
    id: 'Q08',
    title: '指标值与完成值单位不一致',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  (row, { form }) => {
    const { target, actual, level2, level3 } = row.indicator;
    if (target === null || actual === null || level2.includes('时效')) return null;
    const [goal, done] = [target.value, actual.value];
    if (!isNumeric(goal) || !isNumeric(done) || TIME.test(goal.unit ?? '')) return null;
    // A target that contradicts its unit column: Q10 speaks.
    if (goal.flags.includes('unit-conflict')) return null;
    const comparison = comparisonOf(row, form);
    if (comparison?.outcome !== 'incomparable') return null;
    if (comparison.reason !== 'units' && comparison.reason !== 'points-and-percent') return null;
    const inColumn = (row.indicator.unit?.text ?? '') !== '';
    if (
      !(inColumn || writesUnit(goal, level3)) ||
      !writesUnit(done, level3) ||
      done.flags.includes('unit-from-context')
    )
      return null;
    return {
      cell: actual.cell,
      subject: nameOf(row.indicator),
      field: 'actual',
      related: cellsOf(target),
      params: { targetUnit: goal.unit!, actualUnit: done.unit! },
    };
  },
);
