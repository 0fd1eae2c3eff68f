/** Self-assessed score: said only where the total of the form stands on its rows. List `overall`. */
import type { AssessedForm } from '../../facts/facts';
import { enteredScores, pointsBeyondCells } from '../../facts/scores';
import { big, fixed, fullAddress, sum, type Decimal } from '../../grid';
import { itemsOf, NameTable, numberIn, type ListItem } from '../facts-by-name';
import { splitReason } from '../reasons';

/** 分 by which an entered score may differ from the computed one. */
const TOLERANCE = 0.1;
const ROUNDING = 0.005;

/**
 * Names `score.total`, `score.grade` or one of the flags `score.disputed`, `score.missing`. A total is in dispute
 * unless it equals the computed one, or every row that differs was given less for a stated reason and it all adds up.
 */
export function nameScores(table: NameTable, assessed: AssessedForm | null): ListItem[] {
  if (assessed === null) return overall([]);
  const { form, scored } = assessed;
  const entered = form.totalRow?.score ?? null;
  const computed = scored.total.computed;
  const total = numberIn(entered);
  if (entered === null || total === null || computed === null) {
    table.flag('score.missing', true);
    return overall([]);
  }
  const source = fullAddress(form.sheet, entered.cell);
  const equal = near(total, computed, ROUNDING);
  if (!equal && !(standsOnRows(assessed) && addsUp(assessed, total))) {
    table.flag('score.disputed', true, [source]);
    return overall([]);
  }
  table.set('score.total', fixed(big(total), 2), [source]);
  if (equal && scored.grade !== null) table.set('score.grade', scored.grade, [source]);
  return overall(blocks(assessed, total));
}

/** The one item of the list `overall`: it needs no key. */
function overall(items: readonly ListItem[]): ListItem[] {
  return [{ key: '', names: new Map(), items }];
}

/** Points per block, when with the execution rate they add up to the total. */
function blocks({ form, scored }: AssessedForm, total: Decimal): ListItem[] {
  const rate = scored.executionRate;
  const rateScore = form.funds?.total?.score ?? null;
  const entries: { word: string; names: NameTable['names'] }[] = [];
  const entered: Decimal[] = scored.level1.map((block) => block.entered);
  const points = numberIn(rateScore);
  if (rate !== null && rate.weight !== null && points !== null) {
    const names = new NameTable().flag('block.rate', true);
    names.set('block.points', fixed(big(points), 2), [fullAddress(form.sheet, rateScore!.cell)]);
    entries.push({ word: 'rate', names: names.set('block.weight', big(rate.weight).toFixed(), []).names });
    entered.push(points);
  }
  if (!near(fixed(sum(entered), 4), total, ROUNDING)) return [];
  for (const block of scored.level1) {
    const cells = form.level1Blocks
      .filter(({ label }) => label === block.label)
      .flatMap(({ indicators }) => indicators.map((index) => form.indicators[index]?.score?.cell ?? null))
      .filter((cell) => cell !== null)
      .map((cell) => fullAddress(form.sheet, cell));
    const names = new NameTable().set('block.label', block.label, []);
    names.set('block.points', fixed(big(block.entered), 2), cells);
    entries.push({ word: block.label, names: names.set('block.weight', big(block.weight).toFixed(), []).names });
  }
  return itemsOf(entries);
}

/** Every row has the computed score, or less of it with a reason. */
function standsOnRows(assessed: AssessedForm): boolean {
  const { form, scored } = assessed;
  const rate = scored.executionRate?.points ?? null;
  const rateScore = form.funds?.total?.score?.number ?? null;
  const hasCell = pointsBeyondCells(assessed) === null;
  if (hasCell && rate !== null && (rateScore === null || !near(rateScore, rate, TOLERANCE))) return false;
  return scored.indicators.every(({ index, points }) => {
    const row = form.indicators[index];
    const entered = numberIn(row?.score);
    if (row === undefined || row.sharesWith !== null) return true;
    if (entered === null || points === null) return false;
    const { cause, measure } = splitReason(row.reason?.text ?? '');
    const explained = cause !== '' || measure !== '';
    return near(entered, points, TOLERANCE) || (big(entered).lt(points) && explained);
  });
}

function addsUp(assessed: AssessedForm, total: Decimal): boolean {
  const scores = enteredScores(assessed.form);
  const rate = pointsBeyondCells(assessed) ?? '0';
  const numbers = scores?.map((field) => field.number ?? '0') ?? [];
  return scores !== null && near(fixed(sum([...numbers, rate]), 4), total, ROUNDING);
}

function near(a: Decimal, b: Decimal, tolerance: number): boolean {
  return big(a).minus(b).abs().lte(tolerance);
}
