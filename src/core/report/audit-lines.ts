/** The entries of an audit in words; each formatter gives them its own looks. */
import { big, fixed, type Decimal } from '../grid';
import { AUDIT_WORDS, DERIVED_WORDS, STATEMENT_WORDS } from '../messages/audit';
import { labelOf } from '../messages/fields';
import { fill } from '../messages/template';
import type { Audit, AuditName, AuditNumber, AuditPlace, AuditStatement, AuditSlip } from '../narrative';

/** An audit with the names of what was compared, as a person wrote them. */
export interface AuditedReport {
  readonly report: string;
  readonly workbook: string;
  readonly audit: Audit;
}

const TEN_THOUSAND = 10_000;
const TEN_THOUSAND_WORD = /[\u4e07\u842c]/;
const LONGEST_QUOTE = 60;

/** 公务接待费·上年决算数, 基本支出·占比; empty where only a text of the workbook has the number. */
export function wordAuditName(name: AuditName | null): string {
  if (name === null) return '';
  const label = labelOf(name.subject, name.field);
  const derived = name.derived === null ? '' : DERIVED_WORDS[name.derived];
  return [label, derived].filter((part) => part !== '').join('·');
}

/** With as many decimals as the text shows, two at least where it needs them, and in its scale. */
function valueIn({ text, unit }: AuditNumber, value: Decimal): string {
  const scaled = unit !== '万元' && TEN_THOUSAND_WORD.test(text) && big(value).abs().gte(TEN_THOUSAND);
  const number = scaled ? big(value).div(TEN_THOUSAND) : big(value);
  const shown = /\.(\d+)/.exec(text)?.[1]!.length ?? 0;
  const own = /\.(\d+)$/.exec(number.toFixed())?.[1]!.length ?? 0;
  const places = Math.min(own, Math.max(2, shown));
  const bare = fixed(number, Math.max(places, shown === 2 && own <= 2 ? 2 : 0));
  return bare + (scaled ? TEN_THOUSAND_WORD.exec(text)![0] : '') + (unit ?? '');
}

export function wordAuditValue(number: AuditNumber): string {
  return number.workbook === null ? '' : valueIn(number, number.workbook);
}

export function wordPlace({ line, cell }: AuditPlace): string {
  return cell === null ? fill(AUDIT_WORDS.line, { line: String(line) }) : fill(AUDIT_WORDS.cell, { cell });
}

/** The part of the sentence around the number. */
export function auditQuote({ sentence, text }: AuditNumber): string {
  const bare = text.replace(/\s/g, '');
  const at = Math.max(0, sentence.indexOf(bare));
  if (sentence.length <= LONGEST_QUOTE) return sentence;
  const from = Math.max(0, Math.min(at - LONGEST_QUOTE / 2, sentence.length - LONGEST_QUOTE));
  const to = Math.min(sentence.length, from + LONGEST_QUOTE);
  return (from > 0 ? '…' : '') + sentence.slice(from, to) + (to < sentence.length ? '…' : '');
}

export interface AuditLine {
  readonly tone: 'differs' | 'unknown' | 'slip';
  readonly text: string;
  readonly details: readonly string[];
}

function cellsLine(cells: readonly string[]): string[] {
  return cells.length === 0 ? [] : [fill(AUDIT_WORDS.cells, { cells: cells.join('、') })];
}

function differing(number: AuditNumber): AuditLine {
  const name = wordAuditName(number.name);
  const template = name === '' ? AUDIT_WORDS.differsUnnamed : AUDIT_WORDS.differs;
  const text = fill(template, {
    place: wordPlace(number),
    text: number.text.replace(/\s/g, ''),
    value: wordAuditValue(number),
    name,
  });
  return {
    tone: 'differs',
    text,
    details: [fill(AUDIT_WORDS.quote, { text: auditQuote(number) }), ...cellsLine(number.cells)],
  };
}

function differingStatement(statement: AuditStatement): AuditLine {
  const text = fill(AUDIT_WORDS.statement, {
    place: wordPlace(statement),
    kind: STATEMENT_WORDS[statement.kind],
    text: statement.text,
    value: statement.workbook ?? '',
  });
  return { tone: 'differs', text, details: cellsLine(statement.cells) };
}

function unknownLine(number: AuditNumber): AuditLine {
  const text = fill(AUDIT_WORDS.unknown, { place: wordPlace(number), text: number.text.replace(/\s/g, '') });
  return { tone: 'unknown', text, details: [fill(AUDIT_WORDS.quote, { text: auditQuote(number) })] };
}

function slipLine(slip: AuditSlip): AuditLine {
  return {
    tone: 'slip',
    text: fill(AUDIT_WORDS.slip, { place: wordPlace(slip), wrong: slip.wrong, right: slip.right }),
    details: [],
  };
}

export interface AuditGroup {
  readonly heading: string;
  readonly lines: readonly AuditLine[];
}

/** What differs first, then what the workbook does not hold, then slips; empty groups are left out. */
export function auditGroups({ numbers, statements, slips }: Audit): AuditGroup[] {
  const groups: AuditGroup[] = [
    {
      heading: AUDIT_WORDS.differsHeading,
      lines: [
        ...statements.filter(({ status }) => status === 'differs').map(differingStatement),
        ...numbers.filter(({ status }) => status === 'differs').map(differing),
      ],
    },
    {
      heading: AUDIT_WORDS.unknownHeading,
      lines: numbers.filter(({ status }) => status === 'unknown').map(unknownLine),
    },
    { heading: AUDIT_WORDS.slipHeading, lines: slips.map(slipLine) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

export function auditCountsLine({ counts, numbers }: Audit): string {
  if (numbers.length === 0) return AUDIT_WORDS.nothing;
  const line = fill(AUDIT_WORDS.counts, {
    all: String(numbers.length),
    differs: String(counts.differs),
    unknown: String(counts.unknown),
    agrees: String(counts.agrees),
  });
  const ofMaterials = numbers.filter(({ status, source }) => status === 'agrees' && source === 'material').length;
  return ofMaterials === 0 ? line : line + fill(AUDIT_WORDS.ofMaterials, { count: String(ofMaterials) });
}

export function auditHeading({ report, workbook }: AuditedReport): string {
  return fill(AUDIT_WORDS.heading, { report, workbook });
}

/** Whether the report says something the workbook does not bear out: a number, the year or the grade. */
export function auditDiffers({ counts, statements }: Audit): boolean {
  return counts.differs > 0 || statements.some(({ kind, status }) => kind !== 'unitName' && status === 'differs');
}
