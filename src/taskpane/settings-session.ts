/** Settings beside the core: an office's own files are judged here, and what of them a review uses. */
import {
  DEFAULT_POLICY_ID,
  fieldLabel,
  POLICIES,
  policyById,
  readOutlineFile,
  readPolicyFile,
  readRecord,
  wordOutlineProblem,
  wordPolicyProblem,
  type Grid,
  type Policy,
} from '../core';
import {
  NO_SETTINGS,
  parseSettingsFile,
  type Settings,
  type SettingsFileProblem,
  type SettingsResult,
  type ThresholdChange,
  type ThresholdView,
} from './settings';
import { settingsTexts as texts } from './texts/settings';

/** The office's own policy of the settings; null: none, or its file is no longer good (a newer program may ask for more). */
export function ownPolicyOf({ ownPolicy }: Settings): Policy | null {
  if (ownPolicy === null) return null;
  const result = readPolicyFile(ownPolicy);
  return 'policy' in result ? result.policy : null;
}

/** The policy a review is to use in place of what it would choose itself; undefined: leave it to the review. */
export function policyFor(grid: Grid, settings: Settings): Policy | undefined {
  const { policyId } = readRecord(grid);
  const own = ownPolicyOf(settings);
  const isOwn = (id: string): boolean => own !== null && [own.id, own.title].includes(id);
  if (policyId !== null) return isOwn(policyId) ? own! : undefined;
  if (settings.policyId === null) return undefined;
  if (isOwn(settings.policyId)) return own!;
  return POLICIES.some(({ id }) => id === settings.policyId) ? policyById(settings.policyId) : undefined;
}

function wordFileProblem(problem: SettingsFileProblem): string {
  const { problems } = texts.settings;
  switch (problem.kind) {
    case 'syntax':
      return problems.syntax;
    case 'schema':
      return problems.schema;
    case 'unknown':
      return problems.unknown(problem.name);
    case 'type':
      return problems.type(problem.name);
  }
}

/** Takes an office's own outline into the settings and makes it their default. */
export function takeOutlineFile(text: string, before: Settings): SettingsResult {
  const result = readOutlineFile(text);
  if ('problems' in result) return { problems: result.problems.map(wordOutlineProblem) };
  return { settings: { ...before, ownOutline: text, outlineId: result.outline.id } };
}

/** Takes an office's own policy file into the settings and makes it their default. */
export function takePolicyFile(text: string, before: Settings): SettingsResult {
  const result = readPolicyFile(text);
  if ('problems' in result) return { problems: result.problems.map(wordPolicyProblem) };
  return { settings: { ...before, ownPolicy: text, policyId: result.policy.id } };
}

/** Reads the file of settings that an office shares. */
export function takeSettingsFile(text: string): SettingsResult {
  const read = parseSettingsFile(text);
  if (!('policyId' in read)) return { problems: read.map(wordFileProblem) };
  if (read.ownPolicy !== null) {
    const own = readPolicyFile(read.ownPolicy);
    if ('problems' in own) return { problems: own.problems.map(wordPolicyProblem) };
  }
  if (read.ownOutline !== null) {
    const own = readOutlineFile(read.ownOutline);
    if ('problems' in own) return { problems: own.problems.map(wordOutlineProblem) };
  }
  const own = ownPolicyOf(read);
  const isKnown = [null, own?.id, ...POLICIES.map(({ id }) => id)].includes(read.policyId);
  if (!isKnown) return { problems: [texts.settings.problems.policy(read.policyId ?? '')] };
  return { settings: { ...NO_SETTINGS, ...read } };
}

type Parts = Readonly<Record<string, string>>;

const partsOf = (value: unknown): Parts => (typeof value === 'string' ? { '': value } : (value as Parts));

/** Where the rules begin to speak, each number of a threshold a part; only these may be changed without a file. */
export function thresholdViews(policy: Policy): ThresholdView[] {
  return Object.entries(policy.thresholds).map(([name, { value, source }]) => ({
    name,
    label: fieldLabel(`thresholds.${name}`),
    parts: Object.entries(partsOf(value)).map(([key, text]) => ({ key, value: text })),
    own: source === texts.settings.ownSource,
  }));
}

/**
 * Saves changed thresholds as the office's own policy: over its file where there is one, otherwise over a policy of
 * ours. The bounds are those of the policy's schema.
 */
export function takeThresholds(base: string, changes: readonly ThresholdChange[], before: Settings): SettingsResult {
  const own = ownPolicyOf(before);
  const isOwn = own !== null && own.id === base;
  const under = isOwn ? own : policyById(base);
  // an office's own file keeps what it says besides
  const file: Record<string, unknown> = isOwn
    ? (JSON.parse(before.ownPolicy!) as Record<string, unknown>)
    : { ...texts.settings.ownPolicy(under.title), version: under.version, extends: under.id };
  const thresholds = { ...(file['thresholds'] as Record<string, unknown> | undefined) };
  for (const { name, parts } of changes) {
    const value = '' in parts ? parts[''] : parts;
    thresholds[name] = { value, verified: 'assumed', source: texts.settings.ownSource };
  }
  const result = takePolicyFile(JSON.stringify({ ...file, thresholds }, null, 2), before);
  if ('settings' in result) return result;
  return { problems: result.problems.map(withLabels) };
}

/** A person who changed a field of the pane knows it by its label, not by its path in a file. */
function withLabels(problem: string): string {
  return problem.replace(/thresholds\.(\w+)(?:\.value)?(?:\.(\w+))?/, (_, name: string, part?: string) => {
    const label = fieldLabel(`thresholds.${name}`);
    return part === undefined ? label : `${label}·${texts.settings.thresholdParts[part] ?? part}`;
  });
}

/** A policy of ours, or the office's own. */
export const policyNamed = (id: string, settings: Settings): Policy => {
  const own = ownPolicyOf(settings);
  return own?.id === id ? own : policyById(POLICIES.some((policy) => policy.id === id) ? id : DEFAULT_POLICY_ID);
};
