/** Numbers for a scorecard that a person supplied in 报告素材 under the category 评分数据. */
import { big, plain, type Decimal } from '../grid';
import type { SuppliedFigure } from '../scoring/inputs';
import type { Materials } from './facts';

/** `32`, `1,922.76万元`, `99.27%`, `1060㎡` (m2 in its plain form); what follows the number is its unit. */
const FIGURE = /^(-?\d+(?:\.\d+)?)(?:万元|%|人|m2|平方米|个百分点)?$/;

function numberIn(text: string): Decimal | null {
  const match = FIGURE.exec(text.normalize('NFKC').replace(/[\s,]/g, ''));
  return match === null ? null : plain(big(match[1]!));
}

/** Items without a heading or without a number are passed over. */
export function suppliedFigures(materials: Materials | null): SuppliedFigure[] {
  if (materials === null) return [];
  return materials.items.flatMap(({ category, heading, text, cell }) => {
    const value = category === 'figure' ? numberIn(text) : null;
    return value === null || heading === '' ? [] : [{ name: heading, value, sheet: materials.sheet, cell }];
  });
}
