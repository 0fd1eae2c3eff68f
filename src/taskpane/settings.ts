/**
 * What a person prefers, kept on this computer (not in the workbook): the default 评分办法 and outline, and the
 * office's own files of both, as their texts. What is chosen for one workbook stands in its 校验记录 and wins.
 */
import type { TextStorage } from '../app';

export interface Settings {
  /** For workbooks whose 校验记录 names none; null: the program's own default. */
  readonly policyId: string | null;
  /** Text of the office's own policy file; null: none. */
  readonly ownPolicy: string | null;
  readonly outlineId: string | null;
  readonly ownOutline: string | null;
}

export const NO_SETTINGS: Settings = { policyId: null, ownPolicy: null, outlineId: null, ownOutline: null };

/** Settings taken from a file or a form, or what is wrong with it, in sentences. */
export type SettingsResult = { readonly settings: Settings } | { readonly problems: readonly string[] };

/** Where a rule begins to speak. */
export interface ThresholdView {
  readonly name: string;
  readonly label: string;
  /** `key` is empty where the threshold is a single number. */
  readonly parts: readonly { readonly key: string; readonly value: string }[];
  /** Changed by the office. */
  readonly own: boolean;
}

/** New numbers of a threshold, by the keys of its parts. */
export interface ThresholdChange {
  readonly name: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** Keeps settings between panes; `save` is false where nothing can be kept. */
export interface SettingsStore {
  readonly load: () => Settings;
  readonly save: (settings: Settings) => boolean;
}

const PREFIX = 'ziping.settings.1';

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** Whether a value found in storage is what this version of the program stores. */
function isSettings(value: unknown): value is Settings {
  if (typeof value !== 'object' || value === null) return false;
  const found = value as Readonly<Record<string, unknown>>;
  return Object.keys(NO_SETTINGS).every((name) => isTextOrNull(found[name]));
}

/** Settings of a person, divided as the browser's storage is between the documents' hosts (`partition`, as in the undo store). */
export function createSettingsStore(storage: TextStorage | null, partition: string | null): SettingsStore {
  const key = [PREFIX, partition ?? ''].map(encodeURIComponent).join('|');
  return {
    load() {
      try {
        const found: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
        return isSettings(found) ? found : NO_SETTINGS;
      } catch {
        return NO_SETTINGS;
      }
    },
    save(settings) {
      try {
        storage?.setItem(key, JSON.stringify(settings));
        return storage !== null;
      } catch {
        return false;
      }
    },
  };
}

const FILE_SCHEMA = 'ziping-settings/1';

/** The file an office shares: own files stand in it as JSON, to be read and changed by a person. */
export function settingsFile({ policyId, ownPolicy, outlineId, ownOutline }: Settings): string {
  const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text));
  const file = {
    schema: FILE_SCHEMA,
    policyId,
    ownPolicy: parsed(ownPolicy),
    outlineId,
    ownOutline: parsed(ownOutline),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type SettingsFileProblem =
  | { readonly kind: 'syntax' }
  | { readonly kind: 'schema' }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'type'; readonly name: string };

/** Reads such a file; what the own files within it say is the core's to judge. */
export function parseSettingsFile(text: string): Settings | readonly SettingsFileProblem[] {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return [{ kind: 'syntax' }];
  }
  if (typeof data !== 'object' || data === null || (data as { schema?: unknown }).schema !== FILE_SCHEMA) {
    return [{ kind: 'schema' }];
  }
  const found = data as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(found).filter((name) => name !== 'schema' && !(name in NO_SETTINGS));
  const isObject = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);
  const wrong = [
    ...(['policyId', 'outlineId'] as const).filter((name) => !isTextOrNull(found[name] ?? null)),
    ...(['ownPolicy', 'ownOutline'] as const).filter((name) => !isObject(found[name] ?? null)),
  ];
  const problems: SettingsFileProblem[] = [
    ...unknown.map((name) => ({ kind: 'unknown' as const, name })),
    ...wrong.map((name) => ({ kind: 'type' as const, name })),
  ];
  if (problems.length > 0) return problems;
  const textOf = (value: unknown): string | null => (value === null ? null : JSON.stringify(value, null, 2));
  return {
    policyId: (found['policyId'] ?? null) as string | null,
    ownPolicy: textOf(found['ownPolicy'] ?? null),
    outlineId: (found['outlineId'] ?? null) as string | null,
    ownOutline: textOf(found['ownOutline'] ?? null),
  };
}
