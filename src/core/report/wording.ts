/** Findings, traces, verdicts and forms in words: the only door of the messages. */
import type { Form } from '../forms/form';
import { isAmountUnitUsed } from '../forms/magnitude';
import { big, fixed, type Decimal } from '../grid';
import { FIELD_WORDS, labelOf, PEOPLE, unitOf } from '../messages/fields';
import { FINDING_SENTENCES } from '../messages/findings';
import { SCORE_WAYS } from '../messages/findings/scores';
import { FORM_WORDS, COMPARISON_WORDS, RATE_POINTS } from '../messages/forms';
import { NOTE_SENTENCES } from '../messages/notes';
import { fill } from '../messages/template';
import {
  CATEGORY_LABELS,
  FORM_KIND_LABELS,
  HIDDEN_SHEET_MARK,
  NO_SHEETS,
  NOTHING_FOUND,
  SEVERITY_LABELS,
  VERDICT_LABELS,
  VERDICT_SENTENCES,
} from '../messages/verdicts';
import type { Review, ReviewNote, Verdict } from '../review-types';
import type { Finding } from '../rules/finding';
import { RULES } from '../rules/registry';

export interface WordedFinding {
  /** The cell in the words of the form: 执法案卷评查次数·得分. */
  readonly label: string;
  readonly message: string;
  /** Both sides and the difference; null where the finding has none. */
  readonly comparison: string | null;
  readonly severityLabel: string;
  readonly categoryLabel: string;
}

function isDecimal(text: string | null): text is Decimal {
  return text !== null && /^-?\d+(\.\d+)?$/.test(text);
}

/** As forms write it: whole points stay whole where a person typed them so, all else has two decimals at least. */
function shown(value: string | null, wholeStays: boolean): string {
  if (!isDecimal(value)) return value ?? '';
  const places = /\.(\d+)$/.exec(value)?.[1]!.length ?? 0;
  return places >= 2 || (places === 0 && wholeStays) ? value : fixed(big(value), 2);
}

function comparisonOf(finding: Finding): string | null {
  const { expected, actual, difference, field } = finding;
  if (expected === null || actual === null || difference === null) return null;
  const unit = unitOf(field);
  const by = shown(difference.replace('-', ''), false);
  const template = difference.startsWith('-') ? COMPARISON_WORDS.less : COMPARISON_WORDS.more;
  return fill(template, {
    actual: shown(actual, unit === '分'),
    expected: shown(expected, false),
    by,
    unit,
    byUnit: unit === '%' ? RATE_POINTS : unit,
  });
}

export function sentenceOf(finding: Finding): string {
  const key = finding.variant === null ? finding.rule : `${finding.rule}:${finding.variant}`;
  const template = FINDING_SENTENCES[key] ?? FINDING_SENTENCES[finding.rule] ?? '';
  const unit = unitOf(finding.field);
  return fill(template, {
    ...finding.params,
    subject: finding.subject,
    way: fill(SCORE_WAYS[finding.params['way'] ?? ''] ?? '', finding.params),
    cell: finding.cell ?? '',
    field: finding.field === null ? '' : FIELD_WORDS[finding.field],
    // Points as the policy has them, and people, are whole.
    expected: shown(finding.expected, finding.rule === 'A05' || unit === PEOPLE),
    actual: shown(finding.actual, unit === '分'),
    by: finding.params['by'] ?? shown(finding.difference?.replace('-', '') ?? null, false),
  });
}

export function wordFinding(finding: Finding): WordedFinding {
  const rule = RULES.find(({ id }) => id === finding.rule);
  return {
    label: labelOf(finding.subject, finding.field) || finding.params['title'] || (rule?.title ?? ''),
    message: sentenceOf(finding),
    comparison: comparisonOf(finding),
    severityLabel: SEVERITY_LABELS[finding.severity],
    categoryLabel: rule === undefined ? '' : CATEGORY_LABELS[rule.category],
  };
}

export function wordVerdict(verdict: Verdict): { label: string; sentence: string } {
  return { label: VERDICT_LABELS[verdict], sentence: VERDICT_SENTENCES[verdict] };
}

export { FIELD_WORDS };
export const wordField = (field: keyof typeof FIELD_WORDS): string => FIELD_WORDS[field];

/** The unit of the amounts; where it was inferred from their magnitude, from which cell. */
function wordUnit(form: Form): string[] {
  const inferred = form.evidence.find(({ field }) => field === 'amountUnit');
  const read = form.kind === 'basic-data' ? null : (form.funds?.unit ?? null);
  if (inferred?.comparedWith === undefined) return read === null ? [] : [fill(FORM_WORDS.unit, { unit: read })];
  const isUsed = isAmountUnitUsed(inferred);
  const unit = isUsed ? '元' : '万元';
  return [fill(isUsed ? FORM_WORDS.unitInferred : FORM_WORDS.unitDoubtful, { unit, cell: inferred.comparedWith })];
}

/** What was recognised, for a person: title and a few facts. */
export function wordForm(form: Form): { title: string; details: string[] } {
  const details: string[] = [];
  if (form.year !== null) details.push(fill(FORM_WORDS.year, { year: String(form.year) }));
  if (form.kind !== 'basic-data' && form.projectName?.text) details.push(form.projectName.text);
  if (form.unitName?.text) details.push(form.unitName.text);
  if (form.kind === 'basic-data') details.push(fill(FORM_WORDS.rows, { count: String(form.rows.length) }));
  else details.push(fill(FORM_WORDS.indicators, { count: String(form.indicators.length) }));
  details.push(...wordUnit(form));
  if (form.sheetHidden) details.push(fill(FORM_WORDS.hidden, { sheet: form.sheet }));
  return { title: form.title === '' ? FORM_KIND_LABELS[form.kind] : form.title, details };
}

export function wordNote(note: ReviewNote): string {
  const params = note.kind === 'mapping-lost' ? { ...note, field: FIELD_WORDS[note.field] } : note;
  return fill(NOTE_SENTENCES[note.kind], params);
}

/** What was looked for and which sheets were seen, where no form was recognised. */
export function describeNothingFound(review: Review): string {
  const sheets = review.sheets.map(({ name, hidden }) => (hidden ? name + HIDDEN_SHEET_MARK : name));
  return fill(NOTHING_FOUND, { sheets: sheets.length === 0 ? NO_SHEETS : sheets.join('、') });
}
