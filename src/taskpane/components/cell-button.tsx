/** An address that shows its cell in the spreadsheet when clicked; plain text where no cell can be shown. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { texts } from '../texts';
import type { Place } from '../view';
import { lackOf, useCapabilities } from './capabilities';

const useStyles = makeStyles({
  button: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    padding: `2px ${tokens.spacingHorizontalXXS}`,
    minWidth: '24px',
    minHeight: '24px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    position: 'relative',
    ':hover': { textDecorationLine: 'underline' },
    // its colour, by which it is known as a link, is gone there
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  plain: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', padding: '2px' },
});

interface CellButtonProps {
  readonly place: Place;
  /** Whose cell it is, for people who hear the button. */
  readonly label?: string;
  /** Show the sheet's name as well. */
  readonly withSheet?: boolean;
  readonly className?: string;
  /** -1 where the list around it has a tab stop of its own. */
  readonly tabIndex?: number;
  readonly onSelect: (place: Place) => void;
}

export function CellButton({ place, label, withSheet = false, className, tabIndex, onSelect }: CellButtonProps) {
  const styles = useStyles();
  const { canSelect, lacks } = useCapabilities();
  const shown = withSheet ? texts.cellAt(place.sheet, place.cell) : place.cell;
  if (!canSelect) {
    return (
      <span className={styles.plain} title={lackOf(lacks, 'select') ?? undefined}>
        {shown}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      tabIndex={tabIndex}
      aria-label={label === undefined ? texts.goToPlain(shown) : texts.goToCell(label, shown)}
      onClick={() => onSelect(place)}
    >
      {shown}
    </button>
  );
}
