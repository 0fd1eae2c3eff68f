/** Small scorecards, and their scores in a workbook with other forms. */
import { buildFacts } from '../../../src/core/facts/build';
import { readForms } from '../../../src/core/forms/read';
import type { Grid } from '../../../src/core/grid';
import { policyById } from '../../../src/core/policies';
import type { ScoredForm, ScoredIndicator } from '../../../src/core/scoring/scored';
import { workbook } from '../../support/forms';
import { grid, type CellSpec } from '../../support/grids';

export type Row = readonly [name: string, weight: number | null, score?: number | null, criterion?: string];

export function scorecardGrid(rows: readonly Row[], total: number | null = null): Grid {
  return grid({
    评分表: [
      ['2021年度部门整体支出绩效评价指标表'],
      ['单位名称：某市某局'],
      ['一级指标', '二级指标', '三级指标', '评分标准', '指标分值', '自评得分', '扣分原因和其他说明'],
      ...rows.map(([name, weight, score = null, criterion = '按规定计分'], index): CellSpec[] => [
        index === 0 ? '投入' : null,
        index === 0 ? '预算配置' : null,
        name,
        criterion,
        weight,
        score,
      ]),
      ['合计', null, null, null, rows.reduce((sum, [, weight]) => sum + (weight ?? 0), 0), total],
    ],
  });
}

/** 报告素材 with figures a person supplied. */
export function figuresGrid(figures: Readonly<Record<string, CellSpec>>): Grid {
  const rows = Object.entries(figures).map(([name, value]): CellSpec[] => ['评分数据', name, value]);
  return grid({ 报告素材: [['类别', '标题', '内容'], ...rows] });
}

interface Scored extends ScoredForm {
  readonly row: (name?: string) => ScoredIndicator;
}

/** The scorecard of the workbook, scored; `row` is found by its name, the first without. */
export function scored(policyId: string, rows: readonly Row[], ...others: readonly Grid[]): Scored {
  const book = workbook(scorecardGrid(rows), ...others);
  const { forms } = buildFacts(book, readForms(book), policyById(policyId));
  const found = forms.find(({ form }) => form.kind === 'scorecard');
  if (found?.form.kind !== 'scorecard' || found.scored === null) throw new Error('no scorecard');
  const { form, scored: result } = found;
  return {
    ...result,
    row: (name = rows[0]![0]) => result.indicators[form.indicators.findIndex((one) => one.level3 === name)]!,
  };
}
