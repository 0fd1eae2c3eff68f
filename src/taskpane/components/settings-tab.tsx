/** 设置: the 评分办法 of this workbook, thresholds, and what an office prefers for all of its workbooks. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneModel } from '../state';
import type { PaneCommands } from '../use-pane';
import type { ReviewRest, ReviewView } from '../view';
import { About } from './about';
import { OfficeSettings } from './office-settings';
import { OutlineSettings } from './outline-settings';
import { PolicyParts } from './policy-parts';
import { PolicyPicker } from './policy-picker';
import { SettingsProblems } from './settings-problems';
import { Thresholds } from './thresholds';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
});

interface SettingsTabProps {
  readonly review: ReviewView;
  readonly rest: ReviewRest;
  readonly writable: boolean;
  readonly model: PaneModel;
  readonly commands: PaneCommands;
}

export function SettingsTab({ review, rest, writable, model, commands }: SettingsTabProps) {
  const styles = useStyles();
  const { policy } = review;
  const { policies } = rest;
  const [chosen, setChosen] = useState(policy.id);
  const shown = policies.find(({ id }) => id === chosen) ?? policies.find(({ id }) => id === policy.id);
  return (
    <div className={styles.tab}>
      {model.settingsProblems.length > 0 && <SettingsProblems problems={model.settingsProblems} />}
      <PolicyPicker
        review={review}
        rest={rest}
        shown={shown?.id ?? policy.id}
        writable={writable}
        model={model}
        commands={commands}
        onChoose={setChosen}
      />
      {shown !== undefined && (
        <>
          <PolicyParts policy={shown} />
          <Thresholds
            // new numbers of the same policy start afresh
            key={`${shown.id} ${JSON.stringify(shown.thresholds)}`}
            policy={shown}
            busy={model.working !== null}
            onSave={commands.saveThresholds}
          />
        </>
      )}
      <OutlineSettings rest={rest} model={model} commands={commands} />
      <OfficeSettings rest={rest} model={model} commands={commands} />
      <About policy={policy} onCopy={commands.copy} />
    </div>
  );
}
