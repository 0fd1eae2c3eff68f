import { readBuildings, type BuildingRow, type BuildingSide } from '../../facts/buildings';
import { big, fixed, type Big } from '../../grid';
import { basicDataRule } from '../rule';
import { cellsOf } from '../report-parts';

const SIDES: readonly BuildingSide[] = ['area', 'investment'];

/** Worked out where both numbers are filled, else as typed; null: neither. */
function rateOf({ approved, actual, rate }: BuildingRow): Big | null {
  if (approved?.number != null && actual?.number != null && big(approved.number).gt(0)) {
    return big(actual.number).div(approved.number).times(100);
  }
  return rate?.number == null ? null : big(rate.number);
}

export const X21 = basicDataRule(
  {
    id: 'X21',
    slug: 'buildings-over',
    title: '楼堂馆所超批复',
    severity: 'warning',
    category: 'compliance',
    basis: '湖南部门整体支出绩效评价指标表：新建楼堂馆所面积控制率、投资概算控制率不超过100%',
    verified: 'found',
    fixable: false,
    help: {
      checks: '基础数据表楼堂馆所的实际规模是否超过批复规模，实际投资是否超过预算投资。',
      bad: '批复规模1000平方米，实际规模1080平方米，控制率108.00%。',
      good: '批复规模1000平方米，实际规模1000平方米。',
      repair: '核对批复文件和竣工资料；确有超出的写情况说明，注明调整批复的文号。',
      limits: '没有认出规模、投资各栏时不检查。',
    },
  },
  function* (form, { grid, policy }) {
    for (const row of readBuildings(grid, form)?.rows ?? []) {
      for (const side of SIDES) {
        const { approved, actual, rate } = row[side];
        const percent = rateOf(row[side]);
        if (percent === null || big(fixed(percent, 2)).lte(policy.thresholds.controlRate.value)) continue;
        const own = rate ?? actual;
        yield {
          cell: own?.cell ?? null,
          subject: '',
          field: null,
          variant: side,
          related: cellsOf(...(rate === null ? [approved] : [actual, approved])),
          params: { rate: fixed(percent, 2) },
        };
      }
    }
  },
);
