/** The pane never ends in a blank page: a defect in the view becomes advice, what to send, and one button. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { texts } from '../texts';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  alert: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0 },
  lines: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'all',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface BoundaryProps {
  readonly children: ReactNode;
  /** The program around us, such as `Excel 16.0 PC`. */
  readonly environment?: string;
}

interface BoundaryState {
  /** Kind of error only: its message may quote the workbook. */
  readonly code: string | null;
  /** Which parts of the page it happened in, innermost first; names of our own code, nothing of the workbook. */
  readonly parts: readonly string[];
}

/** So many parts tell where it was. */
const PARTS_TOLD = 6;

function partsOf(stack: string | null | undefined): string[] {
  const names = [...(stack ?? '').matchAll(/^\s*at (\w+)/gm)].map(([, name]) => name!);
  return names.slice(0, PARTS_TOLD);
}

export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { code: null, parts: [] };

  static getDerivedStateFromError(thrown: unknown): Partial<BoundaryState> {
    return { code: thrown instanceof Error ? thrown.name : typeof thrown };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ parts: partsOf(componentStack) });
  }

  override render(): ReactNode {
    const { code, parts } = this.state;
    if (code === null) return this.props.children;
    const lines = [code, this.props.environment ?? '', parts.join(' < ')].filter((line) => line !== '');
    return <CrashPage lines={lines} onAgain={() => this.setState({ code: null, parts: [] })} />;
  }
}

interface CrashPageProps {
  /** What to send to the person who maintains it. */
  readonly lines: readonly string[];
  readonly onAgain: () => void;
}

function CrashPage({ lines, onAgain }: CrashPageProps) {
  const styles = useStyles();
  const { crash } = texts;
  return (
    <main className={styles.page}>
      <div role="alert" className={styles.alert}>
        <h1 className={styles.title}>{crash.title}</h1>
        <p className={styles.text}>{crash.advice}</p>
        <pre className={styles.lines}>{lines.join('\n')}</pre>
        <p className={styles.text}>{crash.nothingOfWorkbook}</p>
      </div>
      <Button appearance="primary" onClick={onAgain}>
        {crash.again}
      </Button>
    </main>
  );
}
