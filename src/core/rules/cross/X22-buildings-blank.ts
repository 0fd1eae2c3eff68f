import { readBuildings, type BuildingSide } from '../../facts/buildings';
import { basicDataRuleAmong } from '../rule';

const SIDES: readonly BuildingSide[] = ['area', 'investment'];

export const X22 = basicDataRuleAmong(
  {
    id: 'X22',
    title: '楼堂馆所一栏空着',
    severity: 'info',
    category: 'completeness',
    fixable: false,
  },
  function* (form, { grid }) {
    const buildings = readBuildings(grid, form);
    if (buildings === null) return;
    const fields = buildings.rows.flatMap((row) =>
      SIDES.flatMap((side) => [row[side].approved, row[side].actual, row[side].rate]),
    );
    if (fields.some((field) => field !== null && field.problem !== 'blank')) return;
    yield { cell: buildings.labelCell, subject: '', field: null };
  },
);
