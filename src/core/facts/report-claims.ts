/** Figures of the written report that also stand in the forms, found by what stands before the number. */
import { big, type Big, type Decimal } from '../grid';
import type { ReportNumber, ReportSentence, ReportText } from './report-text';
import { NEUTRAL, OTHER_TIME, TAIL } from './words/report-labels';

export interface ReportClaim {
  readonly sentence: ReportSentence;
  readonly number: ReportNumber;
}

/** A label as a whole: nothing but words without weight around the core. */
export function labelPattern(core: RegExp): RegExp {
  return new RegExp(`^(?:${NEUTRAL.source})*(?:${core.source})(?:${TAIL.source})*$`);
}

/** The year a number is said of: the nearest one before it in its sentence; null where none is named. */
function yearBefore(sentence: ReportSentence, index: number): number | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const { number, unit } = sentence.numbers[at]!;
    if (unit === '年' && /^20\d\d$/.test(number)) return Number(number);
  }
  return null;
}

/** What stands before a number; 2021年初预算 was cut behind 年, which belongs to the label as well. */
function labelBefore({ numbers }: ReportSentence, index: number): string {
  const { before, clause } = numbers[index]!;
  const last = numbers[index - 1];
  const isCut = /^初/.test(before) && last?.unit === '年' && last.clause === clause;
  return isCut ? `年${before}` : before;
}

/** Numbers in one of the units behind the label, said of the year of the form. */
export function claimsOf(
  report: Pick<ReportText, 'sentences'>,
  label: RegExp,
  units: readonly (string | null)[],
  year: number | null,
): ReportClaim[] {
  return report.sentences.flatMap((sentence) =>
    sentence.numbers.flatMap((number, index): ReportClaim[] => {
      if (!units.includes(number.unit) || !label.test(labelBefore(sentence, index)) || OTHER_TIME.test(number.clause))
        return [];
      const said = yearBefore(sentence, index);
      return said !== null && year !== null && said !== year ? [] : [{ sentence, number }];
    }),
  );
}

/** A figure that is only about right may be off by a tenth. */
const ABOUT = '0.1';

/** Whether a report's number says the same as far as its decimals go; `tolerance` is what rounding in the form explains. */
export function agrees({ number, step, approximate }: ReportNumber, value: Decimal | Big, tolerance: Big): boolean {
  const wanted = big(value.toString());
  const by = wanted.minus(number).abs();
  if (approximate) return by.lte(wanted.abs().times(ABOUT));
  const rounding = big(step).div(2);
  return by.lte(rounding.gt(tolerance) ? rounding : tolerance);
}

/** The clause up to and with the number, as a sentence quotes it. */
export function quoteOf({ clause, before, text }: ReportNumber): string {
  const quote = `${before}${text}`.replace(/^[、,(]/, '');
  return quote.length > 40 ? text : quote === '' ? clause : quote;
}
