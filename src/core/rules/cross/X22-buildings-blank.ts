import { readBuildings, type BuildingSide } from '../../facts/buildings';
import { basicDataRule } from '../rule';

const SIDES: readonly BuildingSide[] = ['area', 'investment'];

export const X22 = basicDataRule(
  {
    id: 'X22',
    slug: 'buildings-blank',
    title: '楼堂馆所一栏空着',
    severity: 'info',
    category: 'completeness',
    basis: '湖南部门整体支出绩效评价指标表：没有楼堂馆所项目的按满分计算',
    verified: 'found',
    fixable: false,
    help: {
      checks: '基础数据表的楼堂馆所各栏是否都空着。',
      bad: '楼堂馆所各栏都没有填写。',
      good: '没有完工项目的，各栏填0或“无”。',
      repair: '没有完工项目的填0或“无”，有的如实填写。',
      limits: '本条默认不检查：空着一般就是没有完工项目；需要时在评分办法中打开。',
    },
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
