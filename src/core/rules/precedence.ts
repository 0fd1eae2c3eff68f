/**
 * Rules that speak of the same thing: the finding of one stands under that of another, whatever its severity, for
 * answering the other answers both. Beside the follow-ups of an error, which are found by their cells.
 */
export interface Precedence {
  readonly rule: string;
  /** Under a finding of one of these. */
  readonly under: readonly string[];
  /** `form`: on the same form. `cells`: one of the two stands on a cell that the other names. */
  readonly by: 'form' | 'cells';
}

export const PRECEDENCE: readonly Precedence[] = [
  // Totals of 0 above sources with money are no missing budget.
  { rule: 'A14', under: ['A03'], by: 'form' },
  // A change of the budget that may only be a wrong number.
  { rule: 'A15', under: ['A02', 'A03', 'A13'], by: 'cells' },
  // Weights that do not add up are divided anew in any case.
  { rule: 'A20', under: ['A05'], by: 'form' },
  // A low execution rate that may only come from such a number, too.
  { rule: 'E04', under: ['A02', 'A03'], by: 'cells' },
  { rule: 'S10', under: ['A02', 'A03'], by: 'cells' },
  // It is explained once.
  { rule: 'S10', under: ['E04'], by: 'form' },
  // The execution rate as an indicator of its own: its reason is asked for there.
  { rule: 'E04', under: ['E01'], by: 'cells' },
  // The form's own hint in a cell where a reason is asked for: writing the reason does away with it.
  { rule: 'F11', under: ['E01', 'E02', 'E04'], by: 'cells' },
  // A rate of 998% is a wrong number before it is over-fulfilment.
  { rule: 'E02', under: ['Q15'], by: 'cells' },
  // A cost with ≥: measured by a sign that is the wrong way round, the row only seems not met.
  { rule: 'S03', under: ['Q20'], by: 'cells' },
  { rule: 'S04', under: ['Q20'], by: 'cells' },
  { rule: 'E01', under: ['Q20'], by: 'cells' },
  // A reason at full marks that says the work is not done: the contradiction is what is to be cleared up.
  { rule: 'E07', under: ['E10'], by: 'cells' },
  // 已完成 beside a row that is not met: wrong before it is short.
  { rule: 'E05', under: ['E10'], by: 'cells' },
  // A placeholder is no value: Q07 names it.
  { rule: 'E03', under: ['Q07'], by: 'cells' },
  { rule: 'Q06', under: ['Q07'], by: 'cells' },
  { rule: 'Q37', under: ['Q07'], by: 'cells' },
];
