import type { Indicator } from '../../forms/form';
import { withoutMarks } from '../flat-text';
import { isNamed } from '../rows';
import { assessmentRule } from '../rule';

/** Stands on the later row. A detail (其中：…) may repeat under several indicators. */
export const Q18 = assessmentRule(
  {
    id: 'Q18',
    title: '三级指标重复',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
  },
  function* ({ form }) {
    const first = new Map<string, Indicator>();
    for (const indicator of form.indicators) {
      const name = withoutMarks(indicator.level3);
      if (!isNamed(indicator) || name === '' || name.startsWith('其中')) continue;
      const earlier = first.get(name);
      if (earlier === undefined) {
        first.set(name, indicator);
        continue;
      }
      yield {
        cell: indicator.level3Cell,
        subject: indicator.level3,
        field: 'level3',
        related: [earlier.level3Cell],
        params: { row: String(indicator.row), earlier: String(earlier.row) },
      };
    }
  },
);
