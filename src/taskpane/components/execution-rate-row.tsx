/** 预算执行率 as the first line of the table: its points, and on demand how they came about. */
import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { texts } from '../texts';
import type { Place, RateView } from '../view';
import { CellButton } from './cell-button';
import { FigureCells } from './figure-cells';
import { PlaceButtons } from './place-buttons';
import { useRowStyles } from './row-styles';
import { Toggle } from './toggle';

interface ExecutionRateRowProps {
  readonly rate: RateView;
  readonly sheet: string;
  readonly onSelect: (place: Place) => void;
}

export function ExecutionRateRow({ rate, sheet, onSelect }: ExecutionRateRowProps) {
  const styles = useRowStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <tbody className={styles.section}>
      <tr
        className={mergeClasses(styles.columns, styles.group)}
        data-rate={rate.percent ?? ''}
        data-computed={rate.computed ?? ''}
      >
        <th scope="row" className={mergeClasses(styles.name, styles.strong, styles.stacked)}>
          <Toggle
            open={open}
            controls={id}
            className={mergeClasses(styles.whole, styles.strong)}
            onToggle={() => setOpen(!open)}
          >
            {texts.score.rate} {rate.percent ?? texts.score.noRate}
          </Toggle>
          <span className={styles.meta}>
            {rate.cell !== null && (
              <CellButton place={{ sheet, cell: rate.cell }} label={texts.score.rate} onSelect={onSelect} />
            )}
          </span>
        </th>
        <FigureCells figures={rate} strong />
      </tr>
      {open && (
        <tr id={id} className={styles.block}>
          <td colSpan={5} className={styles.block}>
            <div className={styles.details}>
              {rate.trace.map((step) => (
                <p key={step} className={styles.text}>
                  {step}
                </p>
              ))}
              <PlaceButtons places={rate.places} homeSheet={sheet} label={texts.score.rate} onSelect={onSelect} />
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}
