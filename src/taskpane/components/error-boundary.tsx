/** The pane never ends in a blank page: a defect in the view becomes advice, what to send, and one button. */
import { Button } from '@fluentui/react-components';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { texts } from '../texts';

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
    return (
      <div role="alert" style={{ padding: 16 }}>
        <h1>{texts.crash.title}</h1>
        <p>{texts.crash.advice}</p>
        <pre style={{ whiteSpace: 'pre-wrap', userSelect: 'all' }}>{lines.join('\n')}</pre>
        <p>{texts.crash.nothingOfWorkbook}</p>
        <Button appearance="primary" onClick={() => this.setState({ code: null, parts: [] })}>
          {texts.crash.again}
        </Button>
      </div>
    );
  }
}
