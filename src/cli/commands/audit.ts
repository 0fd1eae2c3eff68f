/** `ziping audit`: every number of a written report beside the workbook. */
import {
  auditCsv,
  auditDiffers,
  auditJson,
  auditMarkdown,
  auditReport,
  auditText,
  type AuditedReport,
  type Review,
} from '../../core';
import { EXIT, UsageError, type ExitCode } from '../exit';
import { say } from '../fill-text';
import type { Format } from '../format';
import { paintFor, type Io } from '../io';
import { TEXTS } from '../texts';
import type { ReviewSettings } from '../workbooks';
import { readReport } from './returns';
import { oneFileOf, openReadable } from './unreadable';

export interface AuditOptions {
  readonly settings: ReviewSettings;
  readonly format: Format;
}

/** Stands for the sheet 自评报告 of the workbook itself. */
const COMPANION = '-';

const FORMATS: Readonly<Record<Format, (audited: AuditedReport, io: Io) => string>> = {
  text: (audited, io) => auditText(audited, paintFor(io)),
  json: (audited) => JSON.stringify(auditJson(audited), null, 2) + '\n',
  markdown: auditMarkdown,
  csv: auditCsv,
};

/** null: the companion sheet. @throws UsageError where there is nothing to audit */
function textOf(report: string, file: string, { facts }: Review): string | null {
  if (report === COMPANION) {
    if (facts.report === null) throw new UsageError(say(TEXTS.noCompanion, { file }));
    return null;
  }
  const text = readReport(report);
  if (text.trim() === '') throw new UsageError(say(TEXTS.emptyReport, { file: report }));
  return text;
}

/** The workbook is only read. Exit code 1 where a number, the year or the grade differs. */
export function audit(report: string, workbooks: readonly string[], options: AuditOptions, io: Io): ExitCode {
  const file = oneFileOf(workbooks, 'audit');
  const { review } = openReadable(file, options.settings);
  const text = textOf(report, file, review);
  const result = auditReport(review, text, options.settings.policy);
  const audited = { report: text === null ? TEXTS.companion : report, workbook: file, audit: result };
  io.out(FORMATS[options.format](audited, io));
  return auditDiffers(result) ? EXIT.findings : EXIT.done;
}
