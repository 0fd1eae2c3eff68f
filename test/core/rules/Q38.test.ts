import { Q38 } from '../../../src/core/rules/quality/Q38-goal-differs';
import { departmentGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

function goal(text: string): Changes {
  return { B12: text };
}

testRule(Q38, {
  valid: [
    ['no numbers', departmentGrid()],
    [
      'the same numbers',
      departmentGrid(goal('举办业务培训12期，开展日常巡查100次以上，追缴费用500万元，群众满意度90%以上。')),
    ],
    ['another unit', departmentGrid(goal('举办业务培训300人次。'))],
    [
      'another scale',
      departmentGrid({
        ...goal('拆除违法建设30000平方米。'),
        D15: '拆除违法建设面积',
        E15: '≥3万平方米',
        F15: '3万平方米',
      }),
    ],
    ['a part', departmentGrid(goal('其中市级业务培训3期。'))],
    ['last year', departmentGrid(goal('上年业务培训8期。'))],
    ['each', departmentGrid(goal('每季度日常巡查25次。'))],
    ['two numbers', departmentGrid(goal('业务培训上半年6期和下半年6期。'))],
    ['about', departmentGrid(goal('业务培训约10期。'))],
    ['a change', departmentGrid(goal('案件发生量下降30%以上。'))],
    ['a rise to the target', departmentGrid({ ...goal('整改办结率由80%提高到95%。') })],
    ['something else', departmentGrid(goal('举办文艺演出5期。'))],
  ],
  invalid: [
    [
      'another number',
      departmentGrid(goal('举办业务培训10期，提升服务水平。')),
      {
        cell: 'B12',
        severity: 'warning',
        field: 'goalExpected',
        subject: '业务培训期数',
        related: ['E14'],
        params: { found: '10期', target: '≥12期' },
      },
    ],
    ['behind the number', departmentGrid(goal('全年组织10期业务培训。')), { cell: 'B12' }],
    [
      'another percentage',
      departmentGrid(goal('目标1：群众满意度达到95%以上。')),
      { cell: 'B12', subject: '群众满意度' },
    ],
    [
      'two of them',
      departmentGrid(goal('业务培训10期；日常巡查120次。')),
      { cell: 'B12', subject: '业务培训期数' },
      { cell: 'B12', subject: '日常巡查次数' },
    ],
  ],
});
