/** Numbers for a scorecard that its own form does not hold: 评分数据 of 报告素材, and 楼堂馆所. */
import type { NumberField } from '../forms/form';
import { big, plain, sum, type Decimal } from '../grid';
import type { ScorecardSources, SuppliedFigure } from '../scoring/inputs';
import type { BuildingSide, Buildings } from './buildings';
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

/** Σ over the finished projects; 无 counts as 0, a blank block says nothing. */
function together(fields: readonly (NumberField | null)[]): { value: Decimal; cell: string } | null {
  const present = fields.filter((field) => field !== null);
  const numbers = present.filter((field) => field.number !== null || field.problem === 'placeholder');
  if (numbers.length === 0) return null;
  return { value: plain(sum(numbers.map(({ number }) => number ?? '0'))), cell: numbers[0]!.cell };
}

const BUILDING_INPUTS = [
  ['area-approved', 'area', 'approved'],
  ['area-built', 'area', 'actual'],
  ['investment-approved', 'investment', 'approved'],
  ['investment-spent', 'investment', 'actual'],
] as const satisfies readonly (readonly [string, BuildingSide, 'approved' | 'actual'])[];

export function buildingFigures(sheet: string, buildings: Buildings | null): ScorecardSources['others'] {
  if (buildings === null) return [];
  return BUILDING_INPUTS.flatMap(([id, side, part]) => {
    const found = together(buildings.rows.map((row) => row[side][part]));
    return found === null ? [] : [{ id, sheet, ...found }];
  });
}
