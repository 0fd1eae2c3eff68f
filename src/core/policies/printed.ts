/** What a scorecard's own 评分标准 says about points taken off: 每超过一个百分点扣0.5分. */
import { RATIOS, type RatioId } from './ratios';
import type { Criterion } from './scorecard';

const DEDUCTION =
  /每(?:超过|超出|超|高于|低于|降低|减少|增加|上升|下降|少|多|、|或|[(（)）])+(一|二|两|三|五|十|\d+(?:\.\d+)?)(?:个)?(?:百分点|%)(?:的)?[,，]?(?:扣|减)(\d+(?:\.\d+)?)分/;

const NUMERALS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 两: '2', 三: '3', 五: '5', 十: '10' };

/** The criterion a form prints for a row of `weight` 分; null where it prints nothing that can be computed. */
export function criterionPrinted(ratio: RatioId, text: string, weight: string): Criterion | null {
  const { standard } = RATIOS[ratio];
  const match = standard === null ? null : DEDUCTION.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (standard === null || match === null) return null;
  const every = NUMERALS[match[1]!] ?? match[1]!;
  return { kind: 'deduct', ...standard, every, points: [{ weight, points: match[2]! }] };
}
