import { assessmentRule } from '../rule';

export const F14 = assessmentRule(
  {
    id: 'F14',
    slug: 'column-missing',
    title: '没有找到需要的列',
    severity: 'error',
    category: 'form',
    basis: '校验要用到指标值、实际完成值、分值、得分各列',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '绩效指标的表头里是否有年度指标值、实际完成值、分值、得分。',
      bad: '表头把“实际完成值”写成了“第四季度”。',
      good: '表头为：三级指标、年度指标值、实际完成值、分值、得分。',
      repair: '把表头改成通用名称，或手动指定是哪一列。',
      limits: '分值印在一级指标名称括号内的表，没有分值列不提示。',
    },
  },
  function* ({ form }) {
    for (const { field, headerCell, headersSeen } of form.missingColumns) {
      // Printed headers are broken by line feeds; in a sentence they are in the way.
      const headers = headersSeen.map((text) => text.replace(/\s+/g, '')).join('、');
      yield { cell: headerCell, subject: '', field, params: { headers } };
    }
  },
);
