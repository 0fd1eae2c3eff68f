/** Lists `problems` and `measures`: what a person wrote, and what the form itself shows. Flags tell the phrases apart. */
import { itemsOf, NameTable, type ListItem, type Names } from '../facts-by-name';
import { DESIGN_MEASURE, DESIGN_PROBLEM } from '../words';
import type { NamedIndicator } from './indicators';

interface Sources {
  readonly written: { readonly problems: readonly ListItem[]; readonly measures: readonly ListItem[] };
  readonly indicators: readonly NamedIndicator[];
  /** Cells (full addresses) of rows that are well above their target and do not say why (E02, warning). */
  readonly overdone: ReadonlySet<string>;
  /** Names of the workbook: `fund.rate.short`, `fund.cause` … */
  readonly names: Names;
  /** Cells of findings on the design of the indicators; empty where there are none. */
  readonly design: readonly string[];
}

interface Entry {
  readonly word: string;
  readonly names: Names;
}

export function problemLists(sources: Sources): { problems: ListItem[]; measures: ListItem[] } {
  const short = sources.indicators.filter(isProblem);
  const over = sources.indicators.filter(({ row }) => row.reason !== null && sources.overdone.has(row.reason.cell));
  const rate = sources.names.has('fund.rate.short');
  const says = (items: readonly ListItem[], words: RegExp) =>
    items.some(({ names }) => words.test(names.get('text')?.text ?? ''));
  const general = (own: readonly ListItem[], words: RegExp): Entry[] =>
    sources.design.length === 0 || says(own, words)
      ? []
      : [entry('design', new NameTable().flag('from.design', true, sources.design).names)];

  const problems: Entry[] = [
    ...sources.written.problems.map((item) => entry(item.key, item.names, 'from.written')),
    ...short.map(({ row, names }) => entry(row.level3, names, 'from.indicator')),
    ...over.map(({ row, names }) => entry(`+${row.level3}`, names, 'from.overdone')),
    ...(rate ? [entry('rate', new Map(), 'from.rate')] : []),
    ...general(sources.written.problems, DESIGN_PROBLEM),
  ];
  // A gap for every missing measure would only repeat what the person's own measures may cover.
  const complete = sources.written.measures.length > 0;
  const measures: Entry[] = [
    ...sources.written.measures.map((item) => entry(item.key, item.names, 'from.written')),
    ...short
      .filter(({ names }) => names.has('ind.measure') || !complete)
      .map(({ row, names }) => entry(row.level3, names, 'from.indicator')),
    ...(rate && (sources.names.has('fund.measure') || !complete) ? [entry('rate', new Map(), 'from.rate')] : []),
    ...general(sources.written.measures, DESIGN_MEASURE),
  ];
  return { problems: itemsOf(problems), measures: itemsOf(measures) };
}

/** Not met; or a judged row that lost points; or points taken off for a stated reason. */
function isProblem({ scored, lost, names }: NamedIndicator): boolean {
  if (scored.outcome === 'unmet') return true;
  return lost && (scored.outcome === 'judgement' || names.has('ind.cause'));
}

function entry(word: string, names: Names, flag?: string): Entry {
  if (flag === undefined) return { word, names };
  return { word: `${flag} ${word}`, names: new Map([...names, [flag, { text: '', sources: [] }]]) };
}
