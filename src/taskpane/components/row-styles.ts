/** How the table of scores looks; shared by its head, its sums and its rows. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/**
 * Below this width a name gets a line of its own and the figures stand under it; wider panes have both on one line.
 * Display alone changes, so it stays a table for those who hear it.
 */
const NARROW = '@media (max-width: 420px)';
/** At 200 % zoom even the address needs a line of its own. The two exclude each other: their order is not ours. */
const TINY = '@media (max-width: 220px)';
const NOT_TINY = '@media (min-width: 220.1px) and (max-width: 420px)';
const WHOLE_LINE = { gridColumnStart: 1, gridColumnEnd: -1 };

export const useRowStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', [NARROW]: { display: 'block' } },
  section: { [NARROW]: { display: 'block' } },
  columns: {
    [NARROW]: { display: 'grid', alignItems: 'end' },
    [NOT_TINY]: { gridTemplateColumns: 'minmax(0, 1fr) repeat(4, 46px)' },
    [TINY]: { gridTemplateColumns: 'minmax(0, 2fr) repeat(3, minmax(0, 3fr))' },
  },
  /** Its name spans the first line, its address and figures share the second. */
  stacked: { [NARROW]: { display: 'contents' } },
  whole: { [NARROW]: { ...WHOLE_LINE, justifySelf: 'start' } },
  block: { [NARROW]: { display: 'block' } },
  meta: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px', [TINY]: WHOLE_LINE },
  nameColumn: { width: 'auto' },
  numberColumn: { width: '46px' },
  caption: {
    ...typographyStyles.caption1,
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
    [NARROW]: { display: 'block' },
  },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '2px 0',
  },
  name: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: '2px 0',
    overflowWrap: 'anywhere',
    [TINY]: WHOLE_LINE,
  },
  number: {
    ...typographyStyles.caption1,
    textAlign: 'right',
    verticalAlign: 'top',
    padding: '6px 0 2px 2px',
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightBold },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  part: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalXS,
  },
  toggle: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    backgroundColor: 'transparent',
    border: 'none',
    padding: '2px 0',
    minHeight: '24px',
    cursor: 'pointer',
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: '2px',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  arrow: { flexShrink: 0, width: '16px', height: '16px', marginTop: '2px', fill: 'currentColor' },
  turned: { transform: 'rotate(90deg)' },
  details: {
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});
