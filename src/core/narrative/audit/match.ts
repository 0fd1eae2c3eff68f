/** Numbers of sentences matched to facts. A number differs only where its words name a thing beyond doubt. */
import { agrees, isExactly, valueFor } from './compare';
import { contextAfter, type Catalogue, factsOf, nameOf, type Naming } from './naming';
import { isForeign, NO_CONTEXT, timeOf, type Context } from './context';
import type { AuditKind, AuditNumber, AuditPlace, AuditStatus } from './audit';
import type { AuditFact } from './fact';
import type { ProseFacts } from './prose-facts';
import type { AuditClause, AuditSentence, Spot } from './sentences';
import type { Token } from './tokens';
import { PEOPLE_KEY, SPENT_OF_PART } from './words';

/** Before it is placed in the text. */
export interface Matched {
  readonly token: Token;
  readonly sentence: string;
  readonly status: AuditStatus;
  readonly fact: AuditFact | null;
  /** Said of an indicator by a shortened name: another mention that agrees settles it. */
  readonly settledBy: string | null;
}

export function kindOf(token: Token, fact: AuditFact | null): AuditKind {
  const unit = token.unit ?? fact?.unit ?? '';
  if (unit === '万元') return 'amount';
  if (unit === '%') return 'percent';
  if (unit === '百分点') return 'points';
  return unit === '分' ? 'score' : 'count';
}

interface Where {
  readonly clauses: readonly AuditClause[];
  readonly index: number;
  readonly spot: Spot;
}

function verdict(naming: Naming, context: Context, prose: ProseFacts, where: Where): Omit<Matched, 'sentence'> {
  const { spot, clauses, index } = where;
  const { token } = spot;
  const clause = clauses[index]!;
  const of = (status: AuditStatus, fact: AuditFact | null, settledBy: string | null = null) => ({
    token,
    status,
    fact,
    settledBy,
  });
  const facts = factsOf(naming).filter((fact) => agrees(token, fact) !== null);
  const agreeing = facts.find((fact) => agrees(token, fact) === true);
  const same = prose.same(clauses, index, spot).filter((fact) => agrees(token, fact) !== null);
  const repeated = same.find((fact) => agrees(token, fact) === true);
  // The clause as the workbook has it, but for this number: what is only about right is no excuse then.
  const changed = same.length > 0 && repeated === undefined;
  if (agreeing !== undefined && !(changed && token.bound !== null && !isExactly(token, agreeing))) {
    return of('agrees', agreeing);
  }
  const lastYear = naming.aspects.some((aspect) => aspect.lastYear);
  // 基本支出预算900万元，决算893.22万元: the form has the former only.
  const isOtherWhole = facts.some(({ insteadOf }) => insteadOf !== null) && SPENT_OF_PART.test(spot.own);
  const sure =
    naming.sure && !isOtherWhole && !context.foreign && (!context.otherTime || lastYear) && !isForeign(spot.said);
  if (sure && facts.length > 0) {
    return of('differs', facts[0]!, naming.inFull || changed ? null : facts[0]!.name.subject);
  }
  if (changed) return of('differs', same[0]!);
  const like = repeated ?? prose.like(clause, spot);
  return like === null ? of('unknown', null) : of('agrees', like);
}

/** Bare numbers and Chinese ones of one sign are numbers of the report only where they are called something. */
function counts({ token, status }: Omit<Matched, 'sentence'>, naming: Naming): boolean {
  const isSmall = token.chinese && !/[十百千万亿点]|分之/.test(token.text);
  if (isSmall || token.bare) return status !== 'unknown' && naming.aspects.length > 0;
  return true;
}

function withTime(context: Context, text: string, year: number | null): Context {
  const time = timeOf(text, year);
  return time === null ? context : { ...context, otherTime: time === 'other' };
}

/** The words without the year they are about: 2021年预算收入. */
function withoutYear(spot: Spot, year: number | null): Spot {
  if (year === null) return spot;
  const own = new RegExp(`${year}年度?`, 'g');
  return { ...spot, own: spot.own.replace(own, ''), said: spot.said.replace(own, '') };
}

/** `scope`: what the paragraph is about before its first sentence. */
export function matchSentence(
  sentence: AuditSentence,
  catalogue: Catalogue,
  prose: ProseFacts,
  scope: Context = NO_CONTEXT,
): Matched[] {
  const matched: Matched[] = [];
  let context = scope;
  sentence.clauses.forEach((clause, index) => {
    context = withTime(context, clause.text, catalogue.year);
    for (const raw of clause.spots) {
      const spot = withoutYear(raw, catalogue.year);
      const naming = nameOf(spot, catalogue, context);
      const found = verdict(naming, context, prose, { clauses: sentence.clauses, index, spot: raw });
      if (counts(found, naming)) matched.push({ ...found, sentence: sentence.text });
      context = contextAfter(spot.own, catalogue, context);
      const isStray =
        naming.aspects.length === 0 &&
        found.status === 'unknown' &&
        (kindOf(spot.token, null) === 'amount' || PEOPLE_KEY.test(spot.own));
      if (isStray || isForeign(spot.own)) context = { ...context, foreign: true };
    }
    context = contextAfter(clause.text, catalogue, context);
    if (isForeign(clause.text)) context = { ...context, foreign: true };
  });
  return matched;
}

export function toNumber({ token, sentence, status, fact }: Matched): Omit<AuditNumber, 'text' | keyof AuditPlace> {
  return {
    sentence,
    kind: kindOf(token, fact),
    number: token.number,
    unit: token.unit,
    status,
    workbook: fact === null ? null : valueFor(token, fact),
    name: fact?.name ?? null,
    cells: fact?.cells ?? [],
    source: fact?.source ?? null,
  };
}
