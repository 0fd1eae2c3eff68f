/** An address that shows its cell in the spreadsheet when clicked. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { texts } from '../texts';
import type { Place } from '../view';

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
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CellButtonProps {
  readonly place: Place;
  /** Whose cell it is, for people who hear the button. */
  readonly label?: string;
  /** Show the sheet's name as well. */
  readonly withSheet?: boolean;
  readonly className?: string;
  readonly onSelect: (place: Place) => void;
}

export function CellButton({ place, label, withSheet = false, className, onSelect }: CellButtonProps) {
  const styles = useStyles();
  const shown = withSheet ? texts.cellAt(place.sheet, place.cell) : place.cell;
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      aria-label={label === undefined ? texts.goToPlain(shown) : texts.goToCell(label, shown)}
      onClick={() => onSelect(place)}
    >
      {shown}
    </button>
  );
}
