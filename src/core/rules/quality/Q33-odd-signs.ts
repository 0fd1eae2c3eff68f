import type { FieldName, Indicator, ValueField } from '../../forms/form';
import { cellByAddress, findSheet } from '../../grid';
import { tidySigns } from '../flat-text';
import { assessmentRuleAmong } from '../rule';
import { nameOf } from '../report-parts';

interface Odd {
  readonly indicator: Indicator;
  readonly source: ValueField;
  readonly field: FieldName;
}

function oddCells(indicators: readonly Indicator[]): Odd[] {
  const odd = (source: ValueField | null): source is ValueField =>
    source !== null && source.value.flags.includes('odd-symbols') && tidySigns(source.value.raw) !== source.value.raw;
  return indicators.flatMap((indicator): Odd[] => {
    const { target, actual } = indicator;
    return [
      ...(odd(target) ? [{ indicator, source: target, field: 'target' as const }] : []),
      ...(odd(actual) ? [{ indicator, source: actual, field: 'actual' as const }] : []),
    ];
  });
}

/** One finding per form; its fix mends the first of the cells, so that each is looked at by itself. */
export const Q33 = assessmentRuleAmong(
  {
    id: 'Q33',
    title: '符号写法不统一',
    severity: 'info',
    category: 'form',
    fixable: true,
  },
  function* ({ form }, { grid }) {
    const odd = oddCells(form.indicators);
    const sheet = findSheet(grid, form.sheet);
    const hasFormula = ({ source }: Odd) => sheet !== undefined && cellByAddress(sheet, source.cell)?.formula != null;
    const first = odd.find((one) => !hasFormula(one)) ?? odd[0];
    if (first === undefined) return;
    const { indicator, source, field } = first;
    const others = odd.filter((one) => one !== first).map((one) => one.source.cell);
    yield {
      cell: source.cell,
      subject: nameOf(indicator),
      field,
      related: others,
      params: { found: source.value.raw, tidy: tidySigns(source.value.raw), count: String(odd.length) },
      fix: hasFormula(first) ? null : { kind: 'set', cell: source.cell, value: tidySigns(source.value.raw) },
    };
  },
);
