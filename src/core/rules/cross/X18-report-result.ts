import { agrees, quoteOf } from '../../facts/report-claims';
import { reportResults, type ReportResult } from '../../facts/report-results';
import { yearsNamed } from '../../facts/years';
import type { Indicator } from '../../forms/form';
import { big, plain } from '../../grid';
import { convertUnit, type Value } from '../../values';
import { onReport, reportedForm } from '../report-place';
import { cellsOn, nameOf } from '../report-parts';
import { workbookRule } from '../rule';

const COMPARED_KINDS: readonly Value['kind'][] = ['quantity', 'change'];

type Verdict = 'agrees' | 'differs' | 'other';

/** `other`: the number is not of the indicator's unit. */
function verdictOf(result: ReportResult, actual: Value, target: Value | null): Verdict {
  const { number } = result;
  if (actual.kind === 'change') return changeVerdict(result, actual);
  // A bare actual is in the unit of its target.
  const unit = actual.unit ?? target?.unit ?? null;
  if (actual.number === null || unit === null || number.unit === null) return 'other';
  const said = convertUnit(number.number, number.unit, unit);
  const step = convertUnit(number.step, number.unit, unit);
  if (said === null || step === null) return 'other';
  const approximate = number.approximate || actual.approximate;
  return agrees({ ...number, number: said, step, approximate }, actual.number, big(0)) ? 'agrees' : 'differs';
}

/** 下降50% against what the form says has changed; a bare number against the end value (由65%提升至95%). */
function changeVerdict({ number, direction }: ReportResult, actual: Value): Verdict {
  const sign = direction === 'down' ? -1 : 1;
  const said = { ...number, number: plain(big(number.number).times(sign)) };
  const wanted = direction === null ? actual.endValue : actual.number;
  const unit = direction === null ? '%' : actual.unit;
  if (wanted === null || number.unit !== unit) return 'other';
  const approximate = number.approximate || actual.approximate;
  return agrees({ ...said, approximate }, wanted, big(0)) ? 'agrees' : 'differs';
}

/** A name without its ending may stand before a part of the result; one mention that agrees settles those. */
function* contradictions({ actual, target }: Indicator, results: readonly ReportResult[]): Iterable<ReportResult> {
  if (actual === null || !COMPARED_KINDS.includes(actual.value.kind) || actual.value.certainty === 'doubtful') return;
  const judged = results.map((result) => ({ result, verdict: verdictOf(result, actual.value, target?.value ?? null) }));
  const settled = judged.some(({ verdict }) => verdict === 'agrees');
  for (const { result, verdict } of judged) {
    if (verdict === 'differs' && (result.inFull || !settled)) yield result;
  }
}

/** 2020年婴儿死亡率3.1‰ is said of another year. */
function isOfYear(clause: string, year: number | null): boolean {
  const named = yearsNamed(clause);
  return year === null || named.length === 0 || named.includes(year);
}

export const X18 = workbookRule(
  {
    id: 'X18',
    title: '报告完成数与自评表不一致',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
  },
  function* (context) {
    const { report } = context.facts;
    const assessed = reportedForm(context);
    if (report === null || assessed === null) return;
    const { form } = assessed;
    for (const [indicator, results] of reportResults(report, form.indicators)) {
      const ofYear = results.filter(({ number }) => isOfYear(number.clause, form.year));
      for (const { sentence, number } of contradictions(indicator, ofYear)) {
        yield {
          ...onReport(context, report, form, sentence),
          subject: nameOf(indicator),
          field: 'actual',
          related: cellsOn(form.sheet, indicator.actual),
          params: { quote: quoteOf(number), done: indicator.actual!.value.raw },
        };
      }
    }
  },
);
