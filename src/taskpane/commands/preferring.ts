/** What a person prefers for every workbook: the default 评分办法, the office's own, thresholds; shared as one file. */
import { saveFile } from '../save-file';
import { settingsFile, type Settings, type SettingsResult, type ThresholdChange } from '../settings';
import { settingsTexts } from '../texts/settings';
import type { PaneContext } from './context';

/** Longer files are none of ours; nobody should wait for one to be read. */
const LARGEST = 1_000_000;

/** The part of the web's `File` this needs. */
export interface ChosenFile {
  readonly size: number;
  text(): Promise<string>;
}

export interface PreferringCommands {
  /** For workbooks that have chosen none; null: the program's own default. */
  readonly preferPolicy: (policyId: string | null) => void;
  /** For reports; null: the outline that goes with the workbook and its policy. */
  readonly preferOutline: (outlineId: string | null) => void;
  readonly openPolicyFile: (file: ChosenFile) => void;
  readonly removeOwnPolicy: () => void;
  /** An office's own outline: what is drafted next goes by it. */
  readonly openOutlineFile: (file: ChosenFile) => void;
  readonly removeOwnOutline: () => void;
  /** Saves thresholds of the policy `base` as the office's own policy. */
  readonly saveThresholds: (base: string, changes: readonly ThresholdChange[]) => void;
  readonly exportSettings: () => void;
  readonly importSettings: (file: ChosenFile) => void;
}

export function preferringCommands({ engine, dispatch, run, latest, prefer }: PaneContext): PreferringCommands {
  const now = (): Settings => latest().settings;
  const take = (result: () => Promise<SettingsResult>): void =>
    run('planning', 'read', async () => {
      const taken = await result();
      if ('problems' in taken) return dispatch({ type: 'settings-wrong', problems: taken.problems });
      prefer(taken.settings);
    });
  const takeFile = (file: ChosenFile, read: (text: string) => Promise<SettingsResult>): void =>
    take(async () => (file.size > LARGEST ? { problems: [settingsTexts.settings.tooLarge] } : read(await file.text())));
  /** What was chosen for this report alone gives way to what is preferred. */
  const draftAnew = (): void => dispatch({ type: 'report', change: { outline: null, project: 0 } });
  return {
    preferPolicy: (policyId) => prefer({ ...now(), policyId }),
    preferOutline: (outlineId) => {
      draftAnew();
      prefer({ ...now(), outlineId });
    },
    openPolicyFile: (file) => takeFile(file, (text) => engine.takePolicyFile(text, now())),
    openOutlineFile: (file) => {
      draftAnew();
      takeFile(file, (text) => engine.takeOutlineFile(text, now()));
    },
    removeOwnOutline: () => {
      draftAnew();
      prefer({ ...now(), ownOutline: null, outlineId: null });
    },
    removeOwnPolicy: () => prefer({ ...now(), ownPolicy: null, policyId: null }),
    saveThresholds: (base, changes) => take(() => engine.takeThresholds(base, changes, now())),
    exportSettings: () => {
      saveFile(settingsTexts.settings.fileName, settingsFile(now()), 'application/json');
      dispatch({ type: 'notice', notice: { kind: 'exported' } });
    },
    importSettings: (file) => takeFile(file, (text) => engine.takeSettingsFile(text)),
  };
}
