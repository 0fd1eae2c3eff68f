/** After a check: four tabs over one result, and a mark where the workbook has moved on. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import type { Checked, PaneModel } from '../state';
import { TABS } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import { FindingsTab } from './findings-tab';
import { ReportTab, ScoreTab, SettingsTab } from './parts';
import { RestComing } from './rest-coming';

const useStyles = makeStyles({
  // at 200 % zoom the four do not stand in one line
  tabs: {
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalXS,
  },
  panel: { padding: tokens.spacingHorizontalM },
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

interface ResultsProps {
  readonly checked: Checked;
  readonly stale: boolean;
  readonly canWrite: boolean;
  readonly model: PaneModel;
  readonly commands: PaneCommands;
}

export function Results({ checked, stale, canWrite, model, commands }: ResultsProps) {
  const styles = useStyles();
  const { tab: chosen, rest, working } = model;
  // the tab that was pressed answers at once; what belongs to it follows in pieces that hold up nothing
  const tab = useDeferredValue(chosen);
  const draft = useDeferredValue(model.draft);
  const writable = canWrite && !stale;
  const busy = working !== null;
  return (
    <>
      <TabList
        size="medium"
        aria-label={texts.tabsLabel}
        className={styles.tabs}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => {
          const pressed = TABS.find((name) => name === value);
          if (pressed !== undefined) commands.openTab(pressed);
        }}
      >
        {TABS.map((name) => (
          <Tab key={name} id={`tab-${name}`} value={name} aria-controls={tab === name ? 'tab-panel' : undefined}>
            {texts.tabs[name]}
          </Tab>
        ))}
      </TabList>
      {stale && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar} data-stale>
          <MessageBarBody>
            <MessageBarTitle>{texts.stale.title}</MessageBarTitle>
            {texts.stale.advice}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={commands.check}>
              {texts.recheck}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} aria-busy={busy} className={styles.panel}>
        {tab === 'check' && (
          <FindingsTab
            review={checked.review}
            rest={rest}
            stale={stale}
            writable={writable}
            working={working}
            explaining={model.explaining}
            typed={model.report.reasons}
            commands={commands}
          />
        )}
        {tab !== 'check' && rest === null && (
          <RestComing wanted={chosen !== 'check' && !busy} onFetch={commands.fetchRest} />
        )}
        {tab === 'score' && rest !== null && (
          <ScoreTab
            scores={rest.scores}
            shown={model.scoreForm}
            chosen={model.chosen}
            writable={writable}
            working={working}
            commands={commands}
          />
        )}
        {tab === 'settings' && rest !== null && (
          <SettingsTab review={checked.review} rest={rest} writable={writable} model={model} commands={commands} />
        )}
        {tab === 'report' && rest !== null && (
          <ReportTab
            review={checked.review}
            rest={rest}
            draft={draft}
            report={model.report}
            problems={model.settingsProblems}
            writable={writable}
            working={working}
            commands={commands}
          />
        )}
      </div>
    </>
  );
}
