/** Settings beside the core: an office's own files are judged here. Loaded only where there is one, or one is given. */
import {
  fieldLabel,
  OUTLINE_NAMES,
  POLICIES,
  policyById,
  readOutlineFile,
  readPolicyFile,
  wordOutlineProblem,
  wordPolicyProblem,
  type OutlineName,
  type Policy,
} from '../core';
import {
  NO_SETTINGS,
  parseSettingsFile,
  type Settings,
  type SettingsFileProblem,
  type SettingsResult,
  type ThresholdChange,
} from './settings';
import type { OwnFiles } from './policy-choice';
import { settingsTexts as texts } from './texts/settings';

/** The office's own files of the settings; null: none, or no longer good (a newer program may ask for more). */
export function ownFilesOf(settings: Settings): OwnFiles {
  return { policy: ownPolicyOf(settings), outline: ownOutlineOf(settings) };
}

function ownPolicyOf({ ownPolicy }: Settings): Policy | null {
  if (ownPolicy === null) return null;
  const result = readPolicyFile(ownPolicy);
  return 'policy' in result ? result.policy : null;
}

function ownOutlineOf({ ownOutline }: Settings): OutlineName | null {
  if (ownOutline === null) return null;
  const result = readOutlineFile(ownOutline);
  return 'outline' in result ? result.outline : null;
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
  const outlines = [null, ownOutlineOf(read)?.id, ...Object.values(OUTLINE_NAMES).map(({ id }) => id)];
  if (!outlines.includes(read.outlineId)) return { problems: [texts.settings.problems.outline(read.outlineId ?? '')] };
  return { settings: { ...NO_SETTINGS, ...read } };
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
