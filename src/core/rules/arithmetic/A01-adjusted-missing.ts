import { assessmentRule } from '../rule';

/** Without 全年预算数 no execution rate can be computed. Error values and uncalculated formulas are F05 and F12. */
export const A01 = assessmentRule(
  {
    id: 'A01',
    slug: 'adjusted-missing',
    title: '全年预算数未填',
    severity: 'error',
    category: 'completeness',
    basis: '预算执行率＝全年执行数÷全年预算数，缺全年预算数无法计算',
    verified: 'found',
    fixable: false,
    help: {
      checks: '年度资金总额一行的“全年预算数”是否填了数字。',
      bad: '全年预算数空白，或写成“见附表”。',
      good: '全年预算数填1112.67。',
      repair: '填写调整后的全年预算数（年初预算数加减年度调整），单位与表头一致。',
      limits: '只检查年度资金总额一行；单元格是公式错误或公式没有计算结果时由F05、F12提示。',
    },
  },
  function* ({ form }) {
    const field = form.funds?.total?.adjusted;
    if (field == null || field.number !== null || field.problem === 'error' || field.problem === 'uncalculated') return;
    yield {
      cell: field.cell,
      subject: form.funds!.total!.label,
      field: 'adjusted',
      variant: field.problem === 'blank' ? 'blank' : 'not-a-number',
      params: { found: field.raw },
    };
  },
);
