/** What opens a part of the page: high enough to be pressed, its focus seen; one look for all of them. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const SUMMARY = {
  cursor: 'pointer',
  padding: `${tokens.spacingVerticalXS} 0`,
  borderRadius: tokens.borderRadiusSmall,
  ':hover': { textDecorationLine: 'underline' },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;

export const useSummaryStyles = makeStyles({
  plain: SUMMARY,
  /** A heading of the page. */
  strong: { ...typographyStyles.body1Strong, ...SUMMARY },
  /** Beside other words. */
  quiet: { ...typographyStyles.caption1, ...SUMMARY, color: tokens.colorNeutralForeground2 },
});
