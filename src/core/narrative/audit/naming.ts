/** Which facts a number is said to be: by the words that lead to it and by what its sentence is about. */
import { NO_LEAD } from '../../facts/words/report-sayings';
import { saidIn } from './compare';
import { lastThing, type Context, type IndicatorNames } from './context';
import { coresOf } from './cores';
import type { Aspect, AuditFact, Thing } from './fact';
import type { NamedIndicator } from './indicator-facts';
import type { Spot } from './sentences';
import type { Token } from './tokens';
import { INCOMPARABLE, OF_WHOLE, PER_EACH } from './words';

export interface Catalogue {
  /** The office as a whole. */
  readonly own: readonly Thing[];
  /** What must be named. */
  readonly things: readonly Thing[];
  readonly indicators: IndicatorNames;
  readonly year: number | null;
}

export interface Naming {
  readonly aspects: readonly Aspect[];
  /** The words leave no doubt: another value differs. */
  readonly sure: boolean;
  /** The name of an indicator without its ending: a part may be meant. */
  readonly inFull: boolean;
  readonly thing: Thing | null;
  readonly indicator: NamedIndicator | null;
}

const NONE: Naming = { aspects: [], sure: false, inFull: true, thing: null, indicator: null };

interface Labelled {
  readonly thing: Thing;
  readonly aspects: readonly Aspect[];
  /** Of the label, and where it begins; of the office as a whole, of all its words. */
  readonly length: number;
  readonly start: number;
}

/** Of one thing: only the first way of speaking that the longest core has; what has another kind of unit is not meant. */
function spoken(aspects: readonly Aspect[], cores: readonly string[], token: Token): Aspect[] {
  const comparable = aspects.filter(({ facts }) => facts.some((fact) => saidIn(token, fact).length > 0));
  for (const core of cores) {
    const found = comparable.filter(({ words }) => words.test(core));
    if (found.length > 0) return found;
  }
  return [];
}

function byLabel(things: readonly Thing[], cores: readonly string[], { token, own: words }: Spot): Labelled[] {
  return things.flatMap((thing) => {
    for (const core of cores) {
      const length = thing.label === null ? 0 : (thing.label.exec(core)?.[0].length ?? -1);
      if (length < 0) continue;
      const rest = core.slice(length);
      const aspects = spoken(thing.aspects, thing.label === null ? [rest] : coresOf(rest), token);
      if (aspects.length > 0) {
        const own = thing.label === null ? core.length : length;
        return [{ thing, aspects, length: own, start: words.indexOf(core) }];
      }
    }
    return [];
  });
}

function named(aspects: readonly Aspect[], sure: boolean, thing: Thing | null): Naming {
  return { aspects, sure, inFull: true, thing, indicator: null };
}

/** An indicator's name may have any words before it, unless they make it a plan or a part. */
function byIndicator({ own, said, token }: Spot, catalogue: Catalogue, context: Context): Naming | null {
  const here = catalogue.indicators.last(own);
  if (here !== null) {
    const { indicator, from, to } = here;
    const found = spoken(indicator.aspects, coresOf(own.slice(to)), token);
    if (found.length === 0) return null;
    const aspects = context.goals ? [...found, ...indicator.targets] : found;
    const before = own.slice(0, from);
    const sure = !NO_LEAD.test(before) && !PER_EACH.test(before) && !/比|较|由|从/.test(own.slice(to));
    return { aspects, sure, inFull: indicator.inFull, thing: null, indicator };
  }
  const earlier = catalogue.indicators.last(said)?.indicator ?? context.indicator;
  if (earlier === null) return null;
  const cores = coresOf(own);
  const aspects = spoken(
    earlier.aspects,
    cores.filter((core) => core !== ''),
    token,
  );
  if (aspects.length > 0) return { aspects, sure: true, inFull: earlier.inFull, thing: null, indicator: earlier };
  const bare = cores.includes('') ? spoken(earlier.aspects, [''], token) : [];
  // A row of a table has its target and its actual one behind the other.
  return bare.length === 0
    ? null
    : { aspects: [...bare, ...earlier.targets], sure: false, inFull: false, thing: null, indicator: earlier };
}

/** The sentence has named a part (三公经费, 项目支出, a project), and these words do not go back to the whole. */
function isOfPart({ own }: Spot, { thing }: Context): boolean {
  return thing !== null && !thing.general && !OF_WHOLE.test(own);
}

/** What the words before a number call it. */
export function nameOf(spot: Spot, catalogue: Catalogue, context: Context): Naming {
  const cores = coresOf(spot.own);
  const here = catalogue.indicators.last(spot.own);
  const indicator = byIndicator(spot, catalogue, context);
  // 部门整体支出绩效自评得分 is no score of an indicator called 部门整体支出.
  const isLonger = ({ length, start }: Labelled) => here !== null && start <= here.from && start + length > here.to;
  const whole = byLabel([...catalogue.own, ...catalogue.things], cores, spot).filter(isLonger);
  if (whole.length > 0)
    return named(
      whole.flatMap(({ aspects }) => aspects),
      true,
      null,
    );
  if (indicator !== null && here !== null) return indicator;
  const labelled = byLabel(catalogue.things, cores, spot).sort((a, b) => b.length - a.length);
  const [best] = labelled;
  if (best !== undefined) {
    const all = labelled.filter(({ length }) => length === best.length).flatMap(({ aspects }) => aspects);
    // 项目支出…，执行率98.55%: that of the part, for which the forms may have none.
    if (best.thing.general && isOfPart(spot, context)) {
      const filled = cores.filter((core) => core !== '');
      return named([...spoken(context.thing!.aspects, filled, spot.token), ...all], false, context.thing);
    }
    return named(all, true, best.thing);
  }
  if (indicator !== null && indicator.sure) return indicator;
  const filled = cores.filter((core) => core !== '');
  const isPart = /其中/.test(spot.own);
  const ofThing = context.thing === null ? [] : spoken(context.thing.aspects, filled, spot.token);
  const own = byLabel(catalogue.own, filled, spot).flatMap(({ aspects }) => aspects);
  if (ofThing.length > 0) {
    // 满分 is that of the thing; other words may have gone back to the office as a whole.
    const all = spot.token.unit === '分' ? ofThing : [...ofThing, ...own];
    return named(all, !isPart || ofThing.some(({ part }) => part), context.thing);
  }
  // 其中在职人员 are a part of somebody's, 其中年初预算 is the office's.
  if (own.length > 0) {
    const isOwn = !isPart || own.every(({ unit }) => unit === '万元');
    return named(own, isOwn && !isOfPart(spot, context) && !INCOMPARABLE.test(spot.own), null);
  }
  return indicator ?? NONE;
}

/** What a clause leaves its sentence to be about. */
export function contextAfter(text: string, catalogue: Catalogue, before: Context): Context {
  const thing = lastThing(text, catalogue.things);
  const indicator = catalogue.indicators.last(text);
  if (indicator !== null && (thing === null || indicator.to >= thing.to)) {
    return { ...before, indicator: indicator.indicator, thing: null };
  }
  return thing === null ? before : { ...before, thing: thing.thing, indicator: null };
}

/** Facts among the aspects, in the kind of unit the number has. */
export function factsOf({ aspects }: Naming): AuditFact[] {
  return aspects.flatMap(({ facts }) => facts);
}
