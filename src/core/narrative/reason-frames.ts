/**
 * 参考写法: for each row that must say why (E01, E02, E05, E06) and for low execution (E04) a frame of a sentence with
 * the row's own figures and gaps for cause and measure. Pure; the same workbook gives the same frames.
 */
import type { AssessedForm } from '../facts/facts';
import { textLimit } from '../facts/text-limits';
import { DEFAULT_POLICY_ID, POLICIES, policyById, type Policy } from '../policies';
import type { Review } from '../review-types';
import type { Finding } from '../rules/finding';
import { NameTable, type Names } from './facts-by-name';
import { gapsIn, type GapWords } from './gaps';
import { nameFunds } from './named/funds';
import { nameIndicators, type NamedIndicator } from './named/indicators';
import { REASON_FRAMES } from './outlines/reason-frames';
import { withoutOwnHints } from './own-hints';
import { asSentence } from './reasons';
import { say, type Rendered } from './template';

export interface ReasonFrame {
  /** What asks for the reason, or hides that which asks; the first of them where one cell answers several. */
  readonly finding: Finding;
  readonly sheet: string;
  /** Where the reason goes, A1; null: the form has no such cell, the frame is of use for 情况说明. */
  readonly cell: string | null;
  /** Whose reason it is, in the words of the form. */
  readonly subject: string;
  /** What stands there now; empty for a blank cell. */
  readonly present: string;
  readonly frame: string;
  /** The gaps of `frame`, in order. */
  readonly gaps: readonly GapWords[];
  /** The most characters (字, as `countCharacters` counts) that may stand there; null: no limit. */
  readonly limit: number | null;
}

type FrameKind = keyof typeof REASON_FRAMES;

/** Earlier ones win where several speak of one row. */
const ASKING: readonly (readonly [rule: string, kind: FrameKind])[] = [
  ['E01', 'missing'],
  ['E02', 'over'],
  ['E05', 'missing'],
  ['E06', 'measure'],
  ['E04', 'execution'],
];

/**
 * @param policy for its limits; null: that of the review, as far as it is one of ours
 * @returns one per cell, in the order of the findings
 */
export function reasonFrames(review: Review, policy: Policy | null = null): ReasonFrame[] {
  const counted = policy ?? policyById(POLICIES.find(({ id }) => id === review.policy.id)?.id ?? DEFAULT_POLICY_ID);
  const byPlace = new Map<string, ReasonFrame>();
  const reading = formsOf(review);
  const orders = new Map(review.findings.map((finding, index) => [finding, index]));
  for (const [rule, kind] of ASKING) {
    for (const finding of review.findings.filter((one) => one.rule === rule || one.hides.includes(rule))) {
      const asked = reading(finding.form);
      const frame = asked === null ? null : frameOf(finding, kind, asked, counted, review);
      if (asked === null || frame === null) continue;
      const { form } = asked.assessed;
      const place = `${frame.sheet}!${frame.cell ?? `?${finding.form}`}`;
      const present = byPlace.get(place);
      if (present === undefined) byPlace.set(place, frame);
      // The one cell of a form without a column of reasons answers for all its rows.
      else if (frame.cell !== null && frame.cell === form.formReason?.cell) byPlace.set(place, joined(present, frame));
    }
  }
  const order = ({ finding }: ReasonFrame) => orders.get(finding)!;
  return [...byPlace.values()].sort((a, b) => order(a) - order(b));
}

/** A form that findings ask about, read for its frames once however many of them there are. */
interface AskedForm {
  readonly assessed: AssessedForm;
  /** Rows with their names by the cells a finding may stand at, and where each row comes. */
  readonly rows: () => ReadonlyMap<string, { readonly order: number; readonly named: NamedIndicator }>;
}

/** By its index in the review; null: no form to be asked about. */
function formsOf({ facts }: Review): (index: number | null) => AskedForm | null {
  const read = (index: number | null): AskedForm | null => {
    const { form, scored } = facts.forms[index ?? -1] ?? { form: null, scored: null };
    if (form === null || form.kind === 'basic-data' || scored === null) return null;
    const assessed = withoutOwnHints({ form, scored }, facts.words);
    let rows: ReturnType<AskedForm['rows']> | null = null;
    return { assessed, rows: () => (rows ??= byCell(nameIndicators(assessed))) };
  };
  const known = new Map<number | null, AskedForm | null>();
  return (index) => {
    if (!known.has(index)) known.set(index, read(index));
    return known.get(index)!;
  };
}

/** Of rows that share a cell the first one has it. */
function byCell(indicators: readonly NamedIndicator[]): ReturnType<AskedForm['rows']> {
  const rows = new Map<string, { readonly order: number; readonly named: NamedIndicator }>();
  indicators.forEach((named, order) => {
    const { reason, score, actual, target } = named.row;
    for (const field of [reason, score, actual, target]) {
      if (field !== null && !rows.has(field.cell)) rows.set(field.cell, { order, named });
    }
  });
  return rows;
}

function frameOf(
  finding: Finding,
  kind: FrameKind,
  { assessed, rows }: AskedForm,
  policy: Policy,
  review: Review,
): ReasonFrame | null {
  const { form } = assessed;
  const whole = form.formReason ?? null;
  const row = kind === 'execution' ? undefined : rowOf(finding, rows());
  if (row === undefined && kind !== 'execution') return null;
  const place = kind === 'execution' ? (form.funds?.total?.reason ?? whole) : (row?.row.reason ?? whole);
  const present = place?.text ?? '';
  const table = new NameTable().flag('whole', whole !== null && place === whole);
  table.set('present', asSentence(present).replace(/[。！!？?]$/, ''), []);
  if (kind === 'execution') nameFunds(table, assessed, review.facts);
  const rendered = words(kind, [row?.names ?? new Map(), table.names]);
  if (rendered === null) return null;
  return {
    ...{ finding, sheet: form.sheet, cell: place?.cell ?? null, subject: finding.subject, present },
    ...{ frame: rendered.text, gaps: gapsIn(rendered.text), limit: textLimit(form, 'reason', policy) },
  };
}

/** The row whose reason, score, target or actual the finding stands at, else beside. */
function rowOf({ cell, related }: Finding, rows: ReturnType<AskedForm['rows']>): NamedIndicator | undefined {
  const at = (cells: readonly (string | null)[]) =>
    cells.flatMap((one) => rows.get(one ?? '') ?? []).sort((a, b) => a.order - b.order)[0]?.named;
  return at([cell]) ?? at(related);
}

function words(kind: FrameKind, names: readonly Names[]): Rendered | null {
  const lookup = (name: string) => names.map((one) => one.get(name)).find((fact) => fact !== undefined);
  return say(REASON_FRAMES[kind], lookup, {});
}

function joined(first: ReasonFrame, second: ReasonFrame): ReasonFrame {
  const frame = first.frame + second.frame;
  return { ...first, frame, gaps: gapsIn(frame) };
}
