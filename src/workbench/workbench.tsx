/** The page: tools above, the workbook at the left, the pane at the right. */
import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { SimulatedWorkbook } from '../simulator';
import { DropZone } from './drop-zone';
import { SheetGrid } from './grid/sheet-grid';
import { SheetTabs } from './grid/sheet-tabs';
import { PaneFrame, type PaneWidth } from './pane-frame';
import { texts } from './texts';
import { themeName } from './theme';
import { Toolbar } from './toolbar';
import { useOpening } from './use-opening';
import { storeOf } from './workbook-version';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  trouble: { flexShrink: 0 },
  desk: { flexGrow: 1, minHeight: 0, display: 'flex' },
  workbook: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  loading: { margin: 'auto' },
});

/** @param search what the pane's address shall ask for, such as `?do=score`; empty for nothing */
export function Workbench({ search }: { readonly search: string }) {
  const styles = useStyles();
  const [{ opening, trouble }, commands] = useOpening();
  const [paneWidth, setPaneWidth] = useState<PaneWidth>(350);
  const openFile = (file: File): void => commands.open({ kind: 'file', file });
  // not a class: the provider hands its class on to the root of every pop-up
  return (
    <FluentProvider theme={themeName === 'black' ? webDarkTheme : webLightTheme} style={{ height: '100%' }}>
      <div className={styles.page}>
        <Toolbar
          workbook={opening?.workbook ?? null}
          sample={opening?.source.kind === 'sample' ? opening.source.sample : null}
          paneWidth={paneWidth}
          onSample={(sample) => commands.open({ kind: 'sample', sample })}
          onReload={commands.reload}
          onFile={openFile}
          onPaneWidth={setPaneWidth}
        />
        {trouble !== null && (
          <MessageBar intent="error" politeness="assertive" className={styles.trouble} data-reason={trouble.reason}>
            <MessageBarBody>
              <MessageBarTitle>{texts.troubleTitle(trouble.name)}</MessageBarTitle>
              {texts.trouble(trouble.reason)}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={commands.dismiss}>
                {texts.dismiss}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <div className={styles.desk}>
          {opening === null ? (
            trouble === null && <Spinner className={styles.loading} label={texts.loading} />
          ) : (
            <>
              <main className={styles.workbook} aria-label={texts.workbook}>
                <Workbook key={opening.serial} workbook={opening.workbook} />
              </main>
              <PaneFrame key={`pane ${opening.serial}`} width={paneWidth} search={search} />
            </>
          )}
        </div>
        <DropZone onFile={openFile} />
      </div>
    </FluentProvider>
  );
}

function Workbook({ workbook }: { readonly workbook: SimulatedWorkbook }) {
  const store = storeOf(workbook);
  useSyncExternalStore(store.subscribe, store.version);
  const sheet = workbook.activeSheet;
  return (
    <>
      <SheetGrid key={sheet.id} workbook={workbook} sheet={sheet} />
      <SheetTabs workbook={workbook} />
    </>
  );
}
