/**
 * A paragraph as the audit reads it: signs in half width, no white space, no thousands separators, no gaps, no marks
 * of Markdown; and for every sign the place where it stood.
 */
import type { ReportLine, ReportParagraph } from '../../facts/report-text';
import type { AuditPlace } from './audit';

export interface PlainText {
  readonly text: string;
  readonly place: (start: number, end: number) => AuditPlace;
  /** As it was written. */
  readonly original: (start: number, end: number) => string;
  /** Where words stand, white space between their signs passed over; null where they do not. */
  readonly find: (words: string) => AuditPlace | null;
}

const SAME_SIGN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '∶': ':',
  '—': '-',
  '–': '-',
  '−': '-',
  '‐': '-',
  '～': '~',
  '〜': '~',
  '﹪': '%',
  '|': '\t',
  '\r': '\n',
};
/** Stops stay wide: in half width they would be decimal points and separators. */
const STAYS_WIDE = /[，；：！？]/;
const WIDE_STOPS: Readonly<Record<string, string>> = { ',': '，', ';': '；', '!': '！', '?': '？' };

function halfWidth(sign: string): string {
  const same = SAME_SIGN[sign];
  if (same !== undefined) return same;
  const code = sign.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e && !STAYS_WIDE.test(sign) ? String.fromCharCode(code - 0xfee0) : sign;
}

/** Where a sign is left out: gaps 【待补充：…】, marks of Markdown, invisible signs, separators of thousands. */
function omitted(text: string): Set<number> {
  const out = new Set<number>();
  const leaveOut = (pattern: RegExp, wanted: (match: RegExpExecArray) => readonly (readonly [number, number])[]) => {
    for (const match of text.matchAll(pattern))
      for (const [from, to] of wanted(match)) for (let at = from; at < to; at += 1) out.add(at);
  };
  const whole = (match: RegExpExecArray) => [[match.index, match.index + match[0].length] as const];
  const inside = (pattern: RegExp) => (match: RegExpExecArray) =>
    [...match[0].matchAll(pattern)].map(({ index }) => [match.index + index, match.index + index + 1] as const);
  leaveOut(/【待[^】]*】/g, whole);
  leaveOut(/^\s*#{1,6}\s|[\\*`\u200b-\u200f\u2060\ufeff\u00ad]/g, whole);
  leaveOut(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, inside(/,/g));
  // Typed with a Chinese keyboard; only an amount in yuan with decimals is sure to be one number.
  leaveOut(/(?<![\d.，])\d{1,3}(?:，\d{3})+(?=\.\d+\s*[万亿]?元)/g, inside(/，/g));
  leaveOut(/(?<![\d.] ?)\d{1,3}(?: \d{3}){1,4}(?! ?\d)/g, inside(/ /g));
  // One number, its signs set apart by a scan: 1 0 6 4 . 5 4.
  leaveOut(/(?<![\d.])\d(?: [\d.]){3,20}(?! ?[\d.])/g, inside(/ /g));
  leaveOut(/\d +(?=\.\d)|\d\.(?: +)(?=\d\d?\s*[%万元])/g, inside(/ /g));
  return out;
}

function plainSigns(raw: string): { text: string; at: number[] } {
  const half = [...Array(raw.length).keys()].map((index) => halfWidth(raw[index]!)).join('');
  const out = omitted(half);
  let text = '';
  const at: number[] = [];
  const add = (sign: string, index: number) => {
    text += sign;
    at.push(index);
  };
  for (let index = 0; index < half.length; index += 1) {
    const sign = half[index]!;
    if (out.has(index)) continue;
    if (sign === '\t' || sign === '\n') add(sign, index);
    else if (!/\s/.test(sign)) add(WIDE_STOPS[sign] ?? sign, index);
    else if (/\d/.test(text.at(-1) ?? '') && /^\s*\d/.test(half.slice(index))) add('\t', index);
  }
  return { text, at };
}

function lineAt(lines: readonly ReportLine[], offset: number): ReportLine {
  return lines.filter((line) => line.at <= offset).at(-1) ?? lines[0]!;
}

export function plainText({ text: raw, lines, cell }: Pick<ReportParagraph, 'text' | 'lines' | 'cell'>): PlainText {
  const { text, at } = plainSigns(raw);
  const between = (from: number, to: number): AuditPlace => {
    const line = lineAt(lines, from);
    const next = lines.find((one) => one.at > line.at)?.at ?? raw.length;
    const inLine = (offset: number) => offset - line.at + line.column;
    return { line: line.line, start: inLine(from), end: inLine(Math.min(to, next)), cell };
  };
  const place = (start: number, end: number): AuditPlace => {
    const from = at[start] ?? 0;
    return between(from, (at[Math.max(end - 1, start)] ?? from) + 1);
  };
  const find = (words: string): AuditPlace | null => {
    const pattern = [...words].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
    const match = words === '' ? null : new RegExp(pattern).exec(raw);
    return match === null ? null : between(match.index, match.index + match[0].length);
  };
  const original = (start: number, end: number) => raw.slice(at[start] ?? 0, (at[end - 1] ?? 0) + 1);
  return { text, place, original, find };
}
