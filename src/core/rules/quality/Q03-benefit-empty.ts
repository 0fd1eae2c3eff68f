import { isSatisfaction } from '../../policies';
import { isNamed } from '../rows';
import { assessmentRule } from '../rule';
import { headerCellOf, level1CellOf, namedUnder } from '../structure';

const KINDS = /经济|社会|生态|环境|可持续|效益/;

/** Silent where 效益 is printed and nothing stands under it: Q01. */
export const Q03 = assessmentRule(
  {
    id: 'Q03',
    title: '效益指标为空',
    severity: 'info',
    category: 'completeness',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const wanted = policy.requiredLevel1.value.some((label) => label.includes('效益'));
    if (!wanted || namedUnder(form, '产出').length === 0) return;
    const rows = namedUnder(form, '效益');
    const filled = form.indicators.some(
      (row) => isNamed(row) && !isSatisfaction(row) && (KINDS.test(row.level1) || KINDS.test(row.level2)),
    );
    const printed = level1CellOf(form, '效益');
    if (filled || (printed !== null && rows.length === 0)) return;
    yield { cell: printed ?? headerCellOf(form, 'level1'), subject: '', field: 'level1' };
  },
);
