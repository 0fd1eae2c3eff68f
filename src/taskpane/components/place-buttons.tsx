/** Several cells to look at, one button each. */
import { makeStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import type { Place } from '../view';
import { CellButton } from './cell-button';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' } });

interface PlaceButtonsProps {
  readonly places: readonly Place[];
  /** Cells of this sheet are shown without its name. */
  readonly homeSheet: string | null;
  /** Whose cells they are, for people who hear the buttons. */
  readonly label?: string;
  readonly onSelect: (place: Place) => void;
}

export function PlaceButtons({ places, homeSheet, label, onSelect }: PlaceButtonsProps) {
  const styles = useStyles();
  if (places.length === 0) return null;
  const whose = label === undefined ? {} : { label };
  return (
    <div className={styles.row} role="group" aria-label={texts.score.table.cells}>
      {places.map((place) => (
        <CellButton
          key={`${place.sheet}!${place.cell}`}
          place={place}
          withSheet={place.sheet !== homeSheet}
          onSelect={onSelect}
          {...whose}
        />
      ))}
    </div>
  );
}
