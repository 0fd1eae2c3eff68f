/** 退回意见: what a bureau tells each unit that must correct something, as paragraphs; `documents` makes the pages. */
import { NOTICE_WORDS } from '../messages/notices';
import { fill } from '../messages/template';
import { headingNumber } from '../narrative/numerals';
import type { Review } from '../review-types';
import type { Finding } from '../rules/finding';
import type { WorkbookResult } from './json';
import { wordFinding, wordForm } from './wording';

export interface NoticeParagraph {
  readonly level: 'title' | 'addressee' | 1 | 'body' | 'signature';
  readonly text: string;
}

/** What one unit is told. */
export interface ReturnNotice {
  readonly unitName: string;
  readonly paragraphs: readonly NoticeParagraph[];
}

interface Returned {
  readonly title: string;
  /** Without its folders. */
  readonly file: string;
  readonly unitName: string | null;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

function nameOfFile(file: string): string {
  return file.split(/[\\/]/).at(-1)!;
}

function unitOf({ facts }: Review): string | null {
  const forms = [facts.department?.form, ...facts.projects.map(({ form }) => form), facts.basicData];
  return forms.map((form) => form?.unitName?.text ?? '').find((text) => text !== '') ?? null;
}

function returnedOf({ file, review }: { readonly file: string; readonly review: Review }): Returned {
  const main = review.facts.department ?? review.facts.projects[0] ?? null;
  const [first] = review.facts.forms;
  const form = main?.form ?? first?.form;
  return {
    title: form === undefined ? '' : wordForm(form).title,
    file: nameOfFile(file),
    unitName: unitOf(review),
    errors: review.findings.filter(({ severity }) => severity === 'error'),
    warnings: review.findings.filter(({ severity, explanation }) => severity === 'warning' && explanation === null),
  };
}

/** Where all is on one sheet, its name tells nothing. */
function itemText(finding: Finding, number: number, sheets: number): string {
  const { label, message } = wordFinding(finding);
  const { sheet, cell } = finding;
  const params = { number: String(number), label, message };
  if (cell === null) return fill(NOTICE_WORDS.itemAnywhere, params);
  if (sheet === null || sheets === 1) return fill(NOTICE_WORDS.item, { ...params, place: cell });
  return fill(NOTICE_WORDS.item, { ...params, place: fill(NOTICE_WORDS.place, { sheet, cell }) });
}

/** One heading with the findings of every workbook below it, counted through. */
function section(
  heading: string,
  all: readonly Returned[],
  pick: (one: Returned) => readonly Finding[],
  lead: string | null,
): NoticeParagraph[] {
  const told = all.filter((one) => pick(one).length > 0);
  if (told.length === 0) return [];
  let number = 0;
  const texts = told.flatMap((one) => {
    const { title, file } = one;
    const sheets = new Set([...one.errors, ...one.warnings].map(({ sheet }) => sheet)).size;
    const items = pick(one).map((finding) => itemText(finding, ++number, sheets));
    return all.length === 1 ? items : [fill(NOTICE_WORDS.within, { title, file }), ...items];
  });
  const body = lead === null ? texts : [lead, ...texts];
  return [{ level: 1, text: heading }, ...body.map((text): NoticeParagraph => ({ level: 'body', text }))];
}

function countOf(all: readonly Returned[], pick: (one: Returned) => readonly Finding[]): number {
  return all.reduce((sum, one) => sum + pick(one).length, 0);
}

function noticeOf(all: readonly Returned[]): ReturnNotice {
  const [first] = all;
  const unitName = first!.unitName ?? fill(NOTICE_WORDS.unnamed, { file: first!.file });
  const warnings = countOf(all, (one) => one.warnings);
  const opening = fill(NOTICE_WORDS.opening, {
    files: all.map(({ title, file }) => fill(NOTICE_WORDS.file, { title, file })).join('、'),
    errors: String(countOf(all, (one) => one.errors)),
    warnings: warnings === 0 ? '' : fill(NOTICE_WORDS.alsoWarnings, { count: String(warnings) }),
  });
  const sections = [
    section(NOTICE_WORDS.mustCorrect, all, (one) => one.errors, null),
    section(NOTICE_WORDS.mustExplain, all, (one) => one.warnings, NOTICE_WORDS.explainLead),
  ].filter((paragraphs) => paragraphs.length > 0);
  return {
    unitName,
    paragraphs: [
      { level: 'title', text: NOTICE_WORDS.title },
      { level: 'addressee', text: fill(NOTICE_WORDS.addressee, { unit: unitName }) },
      { level: 'body', text: opening },
      ...sections.flatMap(([heading, ...rest], index): NoticeParagraph[] => [
        { level: 1, text: headingNumber(1, index + 1) + heading!.text },
        ...rest,
      ]),
      { level: 'body', text: NOTICE_WORDS.closing },
      { level: 'signature', text: NOTICE_WORDS.bureau },
      { level: 'signature', text: NOTICE_WORDS.date },
    ],
  };
}

/**
 * One notice for each unit with an error, in the order of the workbooks; a unit that handed in several workbooks gets
 * one about all that need something. Explained warnings and suggestions are left out.
 */
export function returnNotices(results: readonly WorkbookResult[]): ReturnNotice[] {
  const units = new Map<string, Returned[]>();
  for (const result of results) {
    if ('error' in result) continue;
    const one = returnedOf(result);
    if (one.errors.length + one.warnings.length === 0) continue;
    const key = one.unitName ?? result.file;
    units.set(key, [...(units.get(key) ?? []), one]);
  }
  return [...units.values()].filter((all) => all.some(({ errors }) => errors.length > 0)).map(noticeOf);
}
