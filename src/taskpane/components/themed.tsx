/** Fluent's provider in the colours of Excel, or of the system. */
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDark, type Background } from '../theme';

interface ThemedProps {
  readonly background: Background;
  readonly children: ReactNode;
}

// Fluent's own theme of high contrast is Teams': in forced colours the browser takes those of the system instead
export function Themed({ background, children }: ThemedProps) {
  return <FluentProvider theme={useDark(background) ? webDarkTheme : webLightTheme}>{children}</FluentProvider>;
}
