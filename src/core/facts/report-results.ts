/** Results of indicators that the written report mentions: the name of an indicator and behind it a number in its unit. */
import type { Indicator } from '../forms/form';
import type { ReportNumber, ReportSentence, ReportText } from './report-text';
import { OTHER_TIME } from './words/report-labels';
import {
  CHANGE_LEAD,
  COMPARED,
  FALLING,
  NAME_ENDING,
  NO_LEAD,
  RESULT_LEAD,
  RESULT_WORDS,
} from './words/report-sayings';

export interface ReportResult {
  readonly sentence: ReportSentence;
  readonly number: ReportNumber;
  /** The report writes the name in full; else without its ending (执法案卷评查次数 → 执法案卷评查). */
  readonly inFull: boolean;
  /** For a number that is a change: whether it rose or fell; null where it is none. */
  readonly direction: 'up' | 'down' | null;
}

interface Named {
  readonly indicator: Indicator;
  readonly name: string;
  readonly inFull: boolean;
}

const SHORTEST_NAME = 4;

function squeeze(text: string): string {
  return text.replace(/[\s\u3000“”"]/g, '');
}

function namesOf(indicators: readonly Indicator[]): Named[] {
  return indicators.flatMap((indicator) => {
    const full = squeeze(indicator.level3);
    const stem = full.replace(NAME_ENDING, '');
    const names = stem === full ? [full] : [full, stem];
    return names
      .filter((name) => name.length >= SHORTEST_NAME)
      .map((name): Named => ({ indicator, name, inFull: name === full }));
  });
}

/** By their first two characters, so that a sentence is compared with few of them. */
type Names = ReadonlyMap<string, readonly Named[]>;

function byStart(names: readonly Named[]): Names {
  const starts = new Map<string, Named[]>();
  for (const named of names) {
    const start = named.name.slice(0, 2);
    const list = starts.get(start);
    if (list === undefined) starts.set(start, [named]);
    else list.push(named);
  }
  return starts;
}

function namesIn(text: string, names: Names): Named[] {
  const starts = new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  return [...starts].flatMap((start) => (names.get(start) ?? []).filter(({ name }) => text.includes(name)));
}

interface Found extends Named {
  readonly from: number;
  readonly to: number;
}

/** The name that ends last in a text, the longest of those that end there. */
function lastName(text: string, names: readonly Named[]): Found | null {
  let last: Found | null = null;
  for (const named of names) {
    const from = text.lastIndexOf(named.name);
    const to = from + named.name.length;
    if (from >= 0 && (last === null || to > last.to || (to === last.to && from < last.from)))
      last = { ...named, from, to };
  }
  return last;
}

/** The words before a number; of an indicator that is a change without those that say it is one. */
function leadOf({ actual }: Indicator, words: string): { lead: string; direction: ReportResult['direction'] } {
  const change = actual?.value.kind === 'change' ? CHANGE_LEAD.exec(words) : null;
  if (change === null) return { lead: words, direction: null };
  return { lead: change[1]!, direction: FALLING.test(change[2]!) ? 'down' : 'up' };
}

/** Results of one sentence: 名称 with a few words and a number behind it, or 名称……，实际完成 and a number. */
function resultsIn(sentence: ReportSentence, all: Names): (ReportResult & { indicator: Indicator })[] {
  const names = namesIn(squeeze(sentence.text), all);
  if (names.length === 0) return [];
  const results: (ReportResult & { indicator: Indicator })[] = [];
  let current: Found | null = null;
  let next = 0;
  for (const { text, mentions } of sentence.clauses) {
    // The words of the clause so far; 拆除违法建设1766处计37.2万平方米 has two numbers behind one name.
    let said = '';
    for (const [index, { before }] of mentions.entries()) {
      const number = sentence.numbers[next++]!;
      said += squeeze(before);
      const here = lastName(said, names);
      current = here ?? current;
      if (current === null) continue;
      const { lead, direction } = leadOf(current.indicator, here === null ? said : said.slice(here.to));
      // 比上年下降 speaks of this year.
      if (OTHER_TIME.test(direction === null ? text : text.replace(COMPARED, ''))) continue;
      const isResult =
        here === null
          ? index === 0 && RESULT_WORDS.test(lead)
          : RESULT_LEAD.test(lead) && !NO_LEAD.test(said.slice(0, here.from));
      if (!isResult) continue;
      const inFull = current.inFull && index === 0;
      results.push({ indicator: current.indicator, sentence, number, inFull, direction });
    }
    if (mentions.length === 0) current = lastName(squeeze(text), names) ?? current;
  }
  return results;
}

export function reportResults(report: ReportText, indicators: readonly Indicator[]): Map<Indicator, ReportResult[]> {
  const names = byStart(namesOf(indicators));
  const results = new Map<Indicator, ReportResult[]>();
  for (const { indicator, ...result } of report.sentences.flatMap((sentence) => resultsIn(sentence, names))) {
    results.set(indicator, [...(results.get(indicator) ?? []), result]);
  }
  return results;
}
