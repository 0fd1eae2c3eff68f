/** Scores of small forms. */
import type { Grid } from '../../../src/core/grid';
import { contextOf } from '../../../src/core/rules/tester';
import { policyById, type Policy } from '../../../src/core/policies';
import type { ScoredForm, ScoredIndicator } from '../../../src/core/scoring/scored';
import { scoreForm } from '../../../src/core/scoring/score';
import type { CellValue } from '../../../src/core/grid';
import { departmentGrid, type Changes } from '../../support/forms';

export const POLICY: Policy = policyById('mof-2020');

/** A policy that differs in some values. */
export function policyWith(values: Partial<Record<'inverse' | 'passGate', unknown>>): Policy {
  const changed = Object.entries(values).map(([name, value]) => [name, { value, verified: 'assumed', source: '' }]);
  return { ...POLICY, ...(Object.fromEntries(changed) as Partial<Policy>) };
}

export function scoredForm(grid: Grid, policy: Policy = POLICY): ScoredForm {
  const { form } = contextOf({ grid }).facts.forms[0]!;
  if (form.kind === 'basic-data') throw new Error('no self-assessment form');
  return scoreForm(form, policy);
}

export interface RowCells {
  readonly name?: string;
  readonly level2?: string;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly weight?: CellValue;
  readonly score?: CellValue;
}

/** Row 14 of a department form for 2021 with a budget of 1112.67 万元; weight 10, no score entered. */
export function scoredRow(cells: RowCells, policy: Policy = POLICY): ScoredIndicator {
  const { name = '某项指标', level2 = '数量指标', target, actual, weight = 10, score = null } = cells;
  const changes: Changes = {
    C14: level2,
    D14: name,
    E14: target,
    F14: actual,
    G14: weight,
    H14: score,
    C15: '数量指标',
  };
  return scoredForm(departmentGrid(changes), policy).indicators[0]!;
}
