import { readForms } from '../../../src/core/forms/read';
import { departmentGrid } from '../../support/forms';

it.each([
  ['年初预算', '全年预算', '全年执行'],
  ['年初预算数', '调整后预算数', '预算执行数'],
])('%s, %s, %s are the three amounts', (initial, adjusted, executed) => {
  const [form] = readForms(departmentGrid({ D4: initial, E4: adjusted, F4: executed }));
  const total = form?.kind === 'department-self-assessment' ? form.funds?.total : null;
  expect([total?.initial?.number, total?.adjusted?.number, total?.executed?.number]).toEqual([
    '1064.54',
    '1112.67',
    '1090.42',
  ]);
});
