/** 预算执行率 with its points and how it came about. */
import { texts } from '../texts';
import type { Place, RateView } from '../view';
import { Agreement } from './agreement';
import { CellButton } from './cell-button';
import { useRowStyles } from './row-styles';

interface ExecutionRateRowProps {
  readonly rate: RateView;
  readonly sheet: string;
  readonly onSelect: (place: Place) => void;
}

export function ExecutionRateRow({ rate, sheet, onSelect }: ExecutionRateRowProps) {
  const styles = useRowStyles();
  return (
    <div className={styles.row} data-rate={rate.percent ?? ''}>
      <div className={styles.head}>
        <span className={styles.name}>
          {texts.score.rate} {rate.percent ?? texts.score.noRate}
          {rate.cell !== null && (
            <CellButton place={{ sheet, cell: rate.cell }} label={texts.score.rate} onSelect={onSelect} />
          )}
        </span>
        <Agreement computed={rate.points} weight={rate.weight} entered={rate.entered} agrees={rate.agrees} />
      </div>
      <p className={styles.trace}>{rate.trace}</p>
    </div>
  );
}
