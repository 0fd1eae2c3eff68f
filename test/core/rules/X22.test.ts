import { X22 } from '../../../src/core/rules/cross/X22-buildings-blank';
import { basicDataGrid, departmentGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

const HEADERS: Changes = {
  ...{ A21: '楼堂馆所控制情况', B21: '批复规模', C21: '实际规模', D21: '规模控制率' },
  ...{ E21: '预算投资', F21: '实际投资', G21: '投资概算控制率' },
};
const built = (changes: Changes) => basicDataGrid({ ...HEADERS, A23: '厉行节约保障措施', ...changes });

testRule(X22, {
  valid: [
    ['none', built({ B22: '无' })],
    ['zeros', built({ B22: 0, C22: 0, E22: 0, F22: 0 })],
    ['filled', built({ B22: 1000, C22: 1000, D22: '100%' })],
    ['a form without the block', basicDataGrid()],
    ['another form', departmentGrid()],
  ],
  invalid: [
    ['blank', built({}), { cell: 'A21', severity: 'info' }],
    ['blank, without measures below', built({ A23: null }), { cell: 'A21' }],
  ],
});
