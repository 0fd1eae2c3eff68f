/** The pane: one header, then what the state asks for. Knows no host but the interface it is given. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { CapabilitiesContext } from './components/capabilities';
import { ErrorBoundary } from './components/error-boundary';
import { FirstSight } from './components/first-sight';
import { Header } from './components/header';
import { NoForm } from './components/no-form';
import { Notices } from './components/notices';
import { loadParts, PlanPreview } from './components/parts';
import { Progress } from './components/progress';
import { Results } from './components/results';
import { Themed } from './components/themed';
import { TroublePage } from './components/trouble-page';
import type { SpreadsheetHost, UndoStore } from '../app';
import type { SettingsStore } from './settings';
import { checkedOf } from './state';
import type { Background } from './theme';
import { usePane, type Wish } from './use-pane';
import type { Engine } from './view';

export interface AppProps {
  readonly host: SpreadsheetHost;
  readonly engine: Engine;
  readonly wish: Wish;
  readonly background: Background;
  /** Keeps 撤销 over a reopened pane. */
  readonly undoStore?: UndoStore;
  /** Keeps what a person prefers for every workbook. */
  readonly settings?: SettingsStore;
  /** Above everything else of the pane. */
  readonly top?: ReactNode;
}

const useStyles = makeStyles({
  pane: {
    // not on the provider: its class is copied to every portal, which would then cover the page
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    overflowX: 'hidden',
    // scroll bars of the desktop's web view hide until hovered; a stable gutter keeps the text from jumping
    overflowY: 'scroll',
    scrollbarGutter: 'stable',
    overflowWrap: 'anywhere',
  },
});

export function App(props: AppProps) {
  return (
    <Themed background={props.background}>
      <ErrorBoundary environment={props.host.capabilities().description}>
        <Pane {...props} />
      </ErrorBoundary>
    </Themed>
  );
}

function Pane({ host, engine, wish, undoStore, settings, top }: AppProps) {
  const styles = useStyles();
  const [model, commands] = usePane(host, engine, wish, undoStore, settings);
  const { state, working } = model;
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = checkedOf(state) !== null;
  useEffect(() => {
    if (seen) void loadParts();
  }, [seen]);
  const capabilities = useMemo(() => host.capabilities(), [host]);
  return (
    <CapabilitiesContext value={capabilities}>
      <div className={styles.pane}>
        <Progress model={model} onCancel={commands.cancel} />
        {top}
        <Header heading={heading} />
        <Notices model={model} commands={commands} />
        <main>
          {(state.kind === 'idle' || state.kind === 'reading') && (
            <FirstSight
              found={state.found}
              busy={working !== null}
              onCheck={commands.check}
              onSelect={commands.select}
            />
          )}
          {state.kind === 'trouble' && (
            <TroublePage trouble={state.trouble} busy={working !== null} onAgain={commands.check} />
          )}
          {state.kind === 'no-form' && model.preview === null && (
            <NoForm
              checked={state.checked}
              busy={working !== null}
              writable={capabilities.canWrite}
              commands={commands}
            />
          )}
          {(state.kind === 'result' || state.kind === 'out-of-date') && model.preview === null && (
            <Results
              checked={state.checked}
              stale={state.kind === 'out-of-date'}
              canWrite={capabilities.canWrite}
              model={model}
              commands={commands}
            />
          )}
          {model.preview !== null && (
            <PlanPreview
              view={model.preview}
              busy={working !== null}
              writing={working === 'writing'}
              onWrite={commands.write}
              onCancel={commands.cancelPreview}
              onInspect={commands.inspectAgain}
              onSelect={commands.select}
              returnFocusTo={heading}
            />
          )}
        </main>
      </div>
    </CapabilitiesContext>
  );
}
