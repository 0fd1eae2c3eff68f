import { review } from '../../../src/core/review';
import { departmentGrid, type Changes } from '../../support/forms';

/** What a mistake would be said to be as well stands under the finding that names it. */
const CASES: readonly (readonly [string, Changes, rule: string, hidden: readonly string[]])[] = [
  [
    'a cost with ≥ that only seems not met',
    { D18: '单套造价', E18: '≥13万元/套', F18: '12.86万元/套' },
    'Q20',
    ['E01', 'S04'],
  ],
  ['已完成 beside a row that is not met', { F14: '9期', H14: 7.5, I14: '已完成' }, 'E10', ['E05']],
  ['letters to be filled in', { F15: 'XX次' }, 'Q07', ['Q37']],
  ['a rate of 998%', { D20: '审限内结案率', E20: '≥99%', F20: '998.6%' }, 'Q15', ['E02']],
  [
    'a reason at full marks that says it is not done',
    { I14: '经费紧张，未完成年度目标，下一步加强调度。' },
    'E10',
    ['E07'],
  ],
];

it.each(CASES)('%s', (_, changes, rule, hidden) => {
  const { findings } = review(departmentGrid(changes));
  const cause = findings.find((finding) => finding.rule === rule);
  expect(cause?.hides).toEqual(expect.arrayContaining([...hidden]));
  expect(findings.map((finding) => finding.rule)).not.toEqual(expect.arrayContaining([hidden[0]]));
});
