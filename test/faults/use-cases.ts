/** Every use case of the pane with a workbook to do it in; those that write come with the plan a person confirmed. */
import {
  applyToGrid,
  canBeExplained,
  draftReport,
  OUTLINES,
  planDraft,
  planExplain,
  planFill,
  planFix,
  planMapping,
  planReasons,
  planRecordResult,
  review,
  type EditPlan,
  type Grid,
} from '../../src/core';
import { parseCell } from '../../src/core/grid';
import { SimulatedWorkbook } from '../../src/simulator';
import { departmentGrid, type Changes } from '../support/forms';

export interface UseCase {
  readonly name: string;
  readonly start: Grid;
  /** Absent where nothing is written. */
  readonly plan?: EditPlan;
  /** The plan is written first, and what is tried is taking it back. */
  readonly undo?: boolean;
  readonly reads?: 'check' | 'check again' | 'look again' | 'preview' | 'select';
}

/** Wrong and missing scores, a missing reason, a total that does not add up. */
const MISTAKES: Changes = {
  I5: 9,
  H16: { value: 8, numberFormat: '0.00' },
  H17: { value: '10', numberFormat: '@' },
  H18: null,
  H23: 90,
  F22: '80%',
};
const START = departmentGrid(MISTAKES);

const FORM = START.sheets[0]!.name;

/** An empty text cell: what is entered there must not stay text, and its format must not be lost. */
const TEXT_CELL = 'H18';

export function workbookOf({ start }: UseCase): SimulatedWorkbook {
  const workbook = SimulatedWorkbook.fromGrid(start);
  const [sheet] = workbook.sheets;
  const { row, column } = parseCell(TEXT_CELL)!;
  sheet!.put(row, column, { ...sheet!.cell(row, column), numberFormat: '@' });
  return workbook;
}

function draftIn(grid: Grid): EditPlan {
  const { facts, findings } = review(grid);
  return planDraft(grid, draftReport(facts, findings, OUTLINES[0]!));
}

function explainIn(grid: Grid, text: string): EditPlan {
  return planExplain(grid, review(grid).findings.find(canBeExplained)!, text, '2022-03-01');
}

/** A report drafted from other numbers: its paragraphs change, and with them the looks of their rows. */
function drafted(): Grid {
  const before = departmentGrid({ ...MISTAKES, F5: 900, F12: '尚未开展。' });
  const sheet = applyToGrid(before, draftIn(before)).sheets.at(-1)!;
  return { ...START, sheets: [...START.sheets, sheet] };
}

function explained(): Grid {
  return applyToGrid(START, explainIn(START, '去年的说明。'));
}

function fixIn(grid: Grid): EditPlan {
  const { findings, facts } = review(grid);
  return planFix(grid, findings, facts);
}

export function useCases(): UseCase[] {
  const fill = planFill(START, review(START)).plan;
  const draft = draftIn(START);
  const redraft = draftIn(drafted());
  const again = explainIn(explained(), '今年的说明。');
  const reasons = planReasons(START, review(START), [{ sheet: FORM, cell: 'I22', text: '机构改革，职能划转。' }]);
  const mapping = planMapping(explained(), { sheet: FORM, field: 'score', column: 7 }, '2022-03-01');
  const writing: UseCase[] = [
    { name: 'fill', start: START, plan: fill },
    { name: 'fix', start: START, plan: fixIn(START) },
    { name: 'draft', start: START, plan: draft },
    { name: 'draft again', start: drafted(), plan: redraft },
    { name: 'explain', start: START, plan: explainIn(START, '情况说明。') },
    { name: 'explain again', start: explained(), plan: again },
    { name: 'reasons', start: START, plan: reasons },
    { name: 'save the result', start: START, plan: planRecordResult(START, review(START), '2022-03-01') },
    { name: 'remember a column', start: explained(), plan: mapping },
  ];
  return [
    { name: 'check', start: START, reads: 'check' },
    { name: 'check again', start: START, reads: 'check again' },
    { name: 'look again', start: START, reads: 'look again' },
    { name: 'preview', start: START, reads: 'preview' },
    { name: 'select', start: START, reads: 'select' },
    ...writing,
    ...writing.map((one) => ({ ...one, name: `undo of ${one.name}`, undo: true })),
  ];
}
