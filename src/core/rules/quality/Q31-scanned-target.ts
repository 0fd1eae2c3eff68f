import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';
import { scannedNumber } from '../scan';

export const Q31 = indicatorRule(
  {
    id: 'Q31',
    title: '指标值疑似把“≥”识别成了“2”',
    severity: 'info',
    category: 'accuracy',
    fixable: false,
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
