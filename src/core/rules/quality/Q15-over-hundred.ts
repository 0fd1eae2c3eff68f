import { compareDecimals } from '../../grid';
import { indicatorRule, ofBothValues } from '../rule';
import { nameOf } from '../report-parts';
import { looksScanned } from '../scan';
import { MAY_EXCEED } from '../words/names';

export const Q15 = indicatorRule(
  {
    id: 'Q15',
    title: '比率超过100%',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  ({ indicator }) => {
    const { level3 } = indicator;
    if (!level3.includes('率') || MAY_EXCEED.test(level3)) return null;
    return ofBothValues(indicator, ({ cell, value: { kind, unit, number } }, field) => {
      if (kind !== 'quantity' || unit !== '%' || number === null || compareDecimals(number, '100') <= 0) return null;
      // ≥90% read as 290%: Q31 speaks.
      if (field === 'target' && looksScanned(indicator)) return null;
      return { cell, subject: nameOf(indicator), field, params: { found: number } };
    });
  },
);
