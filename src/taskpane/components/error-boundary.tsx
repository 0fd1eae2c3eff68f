/** The pane never ends in a blank page: a defect in the view becomes advice and one button. */
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { texts } from '../texts';

interface BoundaryState {
  /** Kind of error only: its message may quote the workbook. */
  readonly code: string | null;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { code: null };

  static getDerivedStateFromError(thrown: unknown): BoundaryState {
    return { code: thrown instanceof Error ? thrown.name : typeof thrown };
  }

  override render(): ReactNode {
    if (this.state.code === null) return this.props.children;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <h1>{texts.crash.title}</h1>
        <p>{texts.crash.advice}</p>
        <p>
          <code>{this.state.code}</code>
        </p>
        <Button appearance="primary" onClick={() => this.setState({ code: null })}>
          {texts.crash.again}
        </Button>
      </div>
    );
  }
}
