/** The audit of a written report as text, JSON (`ziping-audit/1`), Markdown and csv. */
import {
  AUDIT_COLUMNS,
  AUDIT_ROWS,
  AUDIT_SOURCES,
  AUDIT_STATUS,
  AUDIT_WORDS,
  STATEMENT_WORDS,
} from '../messages/audit';
import { fill } from '../messages/template';
import {
  auditCountsLine,
  auditGroups,
  auditHeading,
  wordAuditName,
  wordAuditValue,
  wordPlace,
  type AuditedReport,
  type AuditLine,
} from './audit-lines';
import { csvTable } from './csv';
import { notCheckedLines } from './lines';
import { escapedMarkdown } from './markdown';
import { NO_PAINT, plainLine, type Paint } from './text';

export { auditDiffers, wordAuditName, wordAuditValue, type AuditedReport } from './audit-lines';

/** Only what a person must look at is listed; `agrees` is counted. */
export function auditText(audited: AuditedReport, paint: Paint = NO_PAINT): string {
  const tones = { differs: 'error', unknown: 'quiet', slip: 'info' } as const;
  const marks = { differs: '✖', unknown: '·', slip: '·' } as const;
  const entry = ({ tone, text, details }: AuditLine) => [
    `  ${paint(plainLine(`${marks[tone]} ${text}`), tones[tone])}`,
    ...details.map((detail) => `      ${plainLine(detail)}`),
  ];
  const groups = auditGroups(audited.audit);
  const [heading, ...items] = notCheckedLines();
  const { agrees, differs } = audited.audit.counts;
  const blocks = [
    [
      paint(plainLine(auditHeading(audited)), 'strong'),
      `  ${paint(auditCountsLine(audited.audit), differs > 0 ? 'error' : 'good')}`,
    ],
    ...groups.map((group) => [paint(group.heading, 'strong'), ...group.lines.flatMap(entry)]),
    ...(agrees === 0 ? [] : [[paint(fill(AUDIT_WORDS.agreesLine, { agrees: String(agrees) }), 'quiet')]]),
    [heading, ...items.map((item) => `  ${item}`)].map((line) => paint(line, 'quiet')),
  ];
  return blocks.map((lines) => lines.join('\n') + '\n').join('\n');
}

/** The document of the contract; places and names beside what it promises. */
export function auditJson({ report, workbook, audit }: AuditedReport) {
  return {
    schema: 'ziping-audit/1',
    report,
    workbook,
    numbers: audit.numbers.map((number) => ({
      text: number.text,
      line: number.line,
      start: number.start,
      end: number.end,
      cell: number.cell,
      kind: number.kind,
      number: number.number,
      unit: number.unit,
      status: number.status,
      workbook: number.workbook,
      label: wordAuditName(number.name) || null,
      source: number.source,
      cells: number.cells,
      sentence: number.sentence,
    })),
    statements: audit.statements,
    slips: audit.slips,
    counts: audit.counts,
  };
}

export function auditMarkdown(audited: AuditedReport): string {
  const entry = ({ tone, text, details }: AuditLine) => [
    tone === 'differs' ? `- **${escapedMarkdown(text)}**` : `- ${escapedMarkdown(text)}`,
    ...details.map((detail) => `  ${escapedMarkdown(detail)}  `),
  ];
  const [heading, ...items] = notCheckedLines();
  return [
    `## ${escapedMarkdown(auditHeading(audited))}`,
    '',
    `**${auditCountsLine(audited.audit)}**`,
    '',
    ...auditGroups(audited.audit).flatMap((group) => [`### ${group.heading}`, '', ...group.lines.flatMap(entry), '']),
    heading,
    '',
    ...items.map((item) => `- ${escapedMarkdown(item)}`),
    '',
  ].join('\n');
}

/** One row per number, statement and slip, in the order of the text within each. */
export function auditCsv({ audit }: AuditedReport): string {
  const rows = [
    ...audit.statements.map((one) => [
      AUDIT_STATUS[one.status],
      STATEMENT_WORDS[one.kind],
      wordPlace(one),
      one.text,
      one.workbook ?? '',
      ...['', '', one.cells.join('、'), ''],
    ]),
    ...audit.numbers.map((one) => [
      AUDIT_STATUS[one.status],
      AUDIT_ROWS.number,
      wordPlace(one),
      one.text,
      wordAuditValue(one),
      wordAuditName(one.name),
      one.source === null ? '' : AUDIT_SOURCES[one.source],
      one.cells.join('、'),
      one.sentence,
    ]),
    ...audit.slips.map((one) => ['', AUDIT_ROWS.slip, wordPlace(one), one.wrong, one.right, '', '', '', '']),
  ];
  return csvTable([AUDIT_COLUMNS, ...rows]);
}
