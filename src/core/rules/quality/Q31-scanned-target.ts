import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';
import { scannedNumber } from '../scan';

export const Q31 = indicatorRule(
  {
    id: 'Q31',
    slug: 'scanned-target',
    title: '指标值疑似把“≥”识别成了“2”',
    severity: 'info',
    category: 'accuracy',
    basis: '扫描件转文字时，“≥”常被误认为“2”',
    verified: 'found',
    fixable: false,
    help: {
      checks: '指标值以2开头、没有比较符号，而完成值与去掉2以后的数相符。',
      bad: '指标值26次，完成值8次（原表为≥6次）。',
      good: '指标值≥6次，完成值8次。',
      repair: '与年初批复的原件核对，识别错误的改回“≥”。',
      limits: '只是推测：指标值确为26次的，不用修改。',
    },
  },
  ({ indicator }) => {
    const meant = scannedNumber(indicator);
    if (meant === null) return null;
    const { raw } = indicator.target!.value;
    return {
      cell: indicator.target!.cell,
      subject: nameOf(indicator),
      field: 'target',
      related: cellsOf(indicator.actual),
      params: { found: raw, meant: `≥${meant}${/[^\d.]+$/.exec(raw)?.[0] ?? ''}` },
    };
  },
);
