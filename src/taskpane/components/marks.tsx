/** Severities and verdicts as an icon with a colour; the word always stands beside it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity, Verdict } from '../../core';

const useStyles = makeStyles({
  icon: { flexShrink: 0, forcedColorAdjust: 'auto' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
});

export function SeverityIcon({ severity, className }: { readonly severity: Severity; readonly className?: string }) {
  const styles = useStyles();
  const classes = mergeClasses(styles.icon, styles[severity], className);
  switch (severity) {
    case 'error':
      return <ErrorCircle20Filled aria-hidden className={classes} />;
    case 'warning':
      return <Warning20Filled aria-hidden className={classes} />;
    case 'info':
      return <Info20Filled aria-hidden className={classes} />;
  }
}

export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  switch (verdict) {
    case 'blocked':
      return <SeverityIcon severity="error" />;
    case 'explain':
      return <SeverityIcon severity="warning" />;
    case 'ready':
      return <CheckmarkCircle20Filled aria-hidden className={mergeClasses(styles.icon, styles.ready)} />;
    case 'unreadable':
      return <QuestionCircle20Filled aria-hidden className={mergeClasses(styles.icon, styles.info)} />;
  }
}
