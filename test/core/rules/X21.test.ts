import { X21 } from '../../../src/core/rules/cross/X21-buildings-over';
import { basicDataGrid, departmentGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

const HEADERS: Changes = {
  ...{ A21: '楼堂馆所控制情况\n（2021年完工项目）', B21: '批复规模（㎡）', C21: '实际规模（㎡）', D21: '规模控制率' },
  ...{ E21: '预算投资（万元）', F21: '实际投资（万元）', G21: '投资概算控制率' },
};
const built = (changes: Changes) => basicDataGrid({ ...HEADERS, A23: '厉行节约保障措施', ...changes });

testRule(X21, {
  valid: [
    ['no such block', basicDataGrid()],
    ['nothing built', built({})],
    ['none', built({ B22: '无', C22: '无', D22: '无' })],
    ['zeros', built({ B22: 0, C22: 0, D22: 0, E22: 0, F22: 0, G22: 0 })],
    ['as approved', built({ B22: 1000, C22: 1000, D22: '100%', E22: 500, F22: 480, G22: '96%' })],
    ['a wrong rate', built({ B22: 1000, C22: 900, D22: '190%' })],
    ['another form', departmentGrid()],
  ],
  invalid: [
    [
      'larger than approved',
      built({ B22: 1000, C22: 1080, D22: '108%', E22: 500, F22: 480, G22: '96%' }),
      { cell: 'D22', severity: 'warning', variant: 'area', params: { rate: '108.00' }, related: ['C22', 'B22'] },
    ],
    [
      'only the rate, as a fraction',
      built({ G22: 1.2 }),
      { cell: 'G22', variant: 'investment', params: { rate: '120.00' } },
    ],
    ['both', built({ B22: 10, C22: 11, E22: 5, F22: 6 }), { cell: 'D22' }, { cell: 'G22' }],
    ['no columns for rates', built({ D21: null, G21: null, B22: 10, C22: 11 }), { cell: 'C22', related: ['B22'] }],
  ],
});
