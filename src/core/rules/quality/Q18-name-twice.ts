import type { Indicator } from '../../forms/form';
import { withoutMarks } from '../flat-text';
import { isNamed } from '../rows';
import { assessmentRule } from '../rule';

/** Stands on the later row. A detail (其中：…) may repeat under several indicators. */
export const Q18 = assessmentRule(
  {
    id: 'Q18',
    slug: 'name-twice',
    title: '三级指标重复',
    severity: 'warning',
    category: 'consistency',
    basis: '同一指标不应重复设置、重复计分',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '同一张表里是否有两个名称相同的三级指标。',
      bad: '数量指标和质量指标下各有一个“业务培训期数”。',
      good: '数量指标“业务培训期数”，质量指标“业务培训合格率”。',
      repair: '核对是否重复录入：多录的一行清空并核对分值；确为两个指标的，名称写出区别。',
      limits: '只比较名称（空格、标点不计）；名称以“其中”开头的明细行不检查。',
    },
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
