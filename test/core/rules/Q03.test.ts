import { Q03 } from '../../../src/core/rules/quality/Q03-benefit-empty';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q03, {
  valid: [
    ['filled', departmentGrid()],
    ['one kind alone', projectGrid({ C19: '社会效益指标' })],
    [
      'printed and empty: Q01',
      projectGrid({
        D18: null,
        E18: null,
        F18: null,
        G18: null,
        H18: null,
        D19: null,
        E19: null,
        F19: null,
        G19: null,
        H19: null,
      }),
    ],
    ['a flat list', projectGrid({ B14: null, B18: null, B20: null })],
    ['kinds named on level 1', projectGrid({ B18: '社会效益指标' })],
  ],
  invalid: [
    [
      'no such level',
      projectGrid({ B18: null, C18: '质量指标', C19: '质量指标' }),
      { cell: 'B13', severity: 'info', field: 'level1' },
    ],
    [
      'only satisfaction under it',
      projectGrid({ C18: '服务对象满意度指标', C19: '服务对象满意度指标', B20: null }),
      { cell: 'B18' },
    ],
    [
      'another level in its place',
      projectGrid({ B18: '满意度指标', B20: null, C18: '服务对象满意度指标', C19: '服务对象满意度指标' }),
      { cell: 'B13' },
    ],
  ],
});
