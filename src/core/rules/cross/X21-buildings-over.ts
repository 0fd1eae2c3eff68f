import { readBuildings, type BuildingRow, type BuildingSide } from '../../facts/buildings';
import { big, fixed, type Big } from '../../grid';
import { basicDataRuleAmong } from '../rule';
import { cellsOf } from '../report-parts';

const SIDES: readonly BuildingSide[] = ['area', 'investment'];

/** Worked out where both numbers are filled, else as typed; null: neither. */
function rateOf({ approved, actual, rate }: BuildingRow): Big | null {
  if (approved?.number != null && actual?.number != null && big(approved.number).gt(0)) {
    return big(actual.number).div(approved.number).times(100);
  }
  return rate?.number == null ? null : big(rate.number);
}

export const X21 = basicDataRuleAmong(
  {
    id: 'X21',
    title: '楼堂馆所超批复',
    severity: 'warning',
    category: 'compliance',
    fixable: false,
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
