/** One run: every injection of every rule in the registry, and the clean workbooks. */
import { RULES } from '../../../src/core';
import { cleanCases } from './clean';
import { detect, findingsOfClean, type Outcome, type Place } from './detect';
import { hasLibreOffice } from './files';
import type { Injection } from './injection';
import { BESIDE_RULES, GENERATORS } from './injections';
import { FOREIGN_LAYOUT, FOREIGN_WHOLE, LAYOUTS, WHOLE_LAYOUTS } from './layouts';
import type { Layout } from './layouts/layout';

export interface RuleScore {
  readonly rule: string;
  readonly injected: number;
  readonly found: number;
  readonly atCell: number;
  readonly extra: number;
  readonly misses: readonly Injection[];
  /** `layout place → rule cell`, each once. */
  readonly extras: readonly string[];
}

export interface CleanScore {
  readonly name: string;
  readonly findings: readonly Place[];
}

export interface Detection {
  readonly rules: readonly RuleScore[];
  /** Rules of the registry without an injection. */
  readonly missing: readonly string[];
  readonly clean: readonly CleanScore[];
  readonly layouts: readonly string[];
}

export interface Settings {
  /** At most so many injections of a rule in one layout, spread over its places. */
  readonly perLayout: number;
  readonly foreign: boolean;
}

export const FULL: Settings = { perLayout: Infinity, foreign: true };
export const QUICK: Settings = { perLayout: 2, foreign: false };

/** `count` of `all`, evenly spread, the first and the last among them. */
function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from(
    { length: count },
    (_, index) => all[Math.round((index * (all.length - 1)) / Math.max(1, count - 1))]!,
  );
}

function scoreOf(rule: string, outcomes: readonly Outcome[]): RuleScore {
  const extras = outcomes.flatMap(({ injection, extra }) =>
    extra.map((place) => `${injection.layout} ${injection.place} → ${place.rule} ${place.cell ?? ''}`),
  );
  return {
    rule,
    injected: outcomes.length,
    found: outcomes.filter(({ found }) => found).length,
    atCell: outcomes.filter(({ atCell }) => atCell).length,
    extra: outcomes.reduce((sum, { extra }) => sum + extra.length, 0),
    misses: outcomes.filter(({ atCell }) => !atCell).map(({ injection }) => injection),
    extras: [...new Set(extras)],
  };
}

export function injectionsOf(rule: string, layout: Layout, settings: Settings): Injection[] {
  if ((layout.beside !== null) !== BESIDE_RULES.has(rule)) return [];
  return spread(GENERATORS.get(rule)?.(layout) ?? [], settings.perLayout);
}

export function runDetection(settings: Settings, tell: (rule: string) => void = () => undefined): Detection {
  const layouts =
    settings.foreign && hasLibreOffice()
      ? [...LAYOUTS, ...WHOLE_LAYOUTS, FOREIGN_LAYOUT, FOREIGN_WHOLE]
      : [...LAYOUTS, ...WHOLE_LAYOUTS];
  const rules = RULES.map(({ id }) => {
    tell(id);
    const outcomes = layouts.flatMap((layout) =>
      injectionsOf(id, layout, settings).map((injection) => detect(injection, layout)),
    );
    return scoreOf(id, outcomes);
  });
  return {
    rules: rules.filter(({ injected }) => injected > 0),
    missing: rules.filter(({ injected }) => injected === 0).map(({ rule }) => rule),
    clean: cleanCases(layouts).map((one) => ({ name: one.name, findings: findingsOfClean(one) })),
    layouts: layouts.map(({ name }) => name),
  };
}
