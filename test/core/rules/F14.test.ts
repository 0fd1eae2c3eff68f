import { F14 } from '../../../src/core/rules/form/F14-column-missing';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(F14, {
  valid: [
    ['department form', departmentGrid()],
    [
      'other wordings',
      projectGrid({ E13: '年初目标值（A）', F13: '全年实际值（B）', G13: '权重（分）', H13: '自评得分' }),
    ],
    ['points behind the level-1 labels instead of a column', projectGrid({ G13: null })],
    ['full-width signs and white space', projectGrid({ E13: '年度　指标值', F13: ' 实际完成值＊ ' })],
    ['without a column for reasons', projectGrid({ I13: null })],
    ['grades in the first row: no header', projectGrid({ E14: '二级', F14: '一级' })],
  ],
  invalid: [
    [
      'the actual',
      departmentGrid({ F13: '第四季度' }),
      {
        cell: 'B13',
        severity: 'error',
        field: 'actual',
        params: { headers: '一级指标、二级指标、三级指标、年度指标值、第四季度、分值、得分、偏差原因分析及改进措施' },
        fix: null,
      },
    ],
    ['the target', projectGrid({ E13: '第三季度' }), { cell: 'B13', field: 'target' }],
    ['the score', projectGrid({ H13: null }), { cell: 'B13', field: 'score' }],
    [
      'the weight, no points anywhere',
      projectGrid({ G13: null, B14: '产出指标', B18: '效益指标', B20: '满意度指标' }),
      { cell: 'B13', field: 'weight' },
    ],
    [
      'two',
      projectGrid({ E13: '第三季度', F13: '第四季度' }),
      { cell: 'B13', field: 'target' },
      { cell: 'B13', field: 'actual' },
    ],
  ],
});
