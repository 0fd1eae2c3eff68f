/** One indicator of the table of scores; on demand what was planned and done, what that gives and why. */
import { Badge, mergeClasses } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import { texts } from '../texts';
import type { IndicatorView, Place } from '../view';
import { CellButton } from './cell-button';
import { FigureCells } from './figure-cells';
import { PlaceButtons } from './place-buttons';
import { useRowStyles } from './row-styles';
import { Toggle } from './toggle';

interface IndicatorRowProps {
  readonly row: IndicatorView;
  readonly sheet: string;
  readonly open: boolean;
  readonly onToggle: (index: number) => void;
  readonly onSelect: (place: Place) => void;
  /** What a person may choose here, where the row is to be judged. */
  readonly children?: ReactNode;
}

export const IndicatorRow = memo(function IndicatorRow(props: IndicatorRowProps) {
  const { row, sheet, open, onToggle, onSelect, children } = props;
  const styles = useRowStyles();
  const id = useId();
  const { table, choice } = texts.score;
  const facts = [
    [table.target, row.target],
    [table.actual, row.actual],
    [table.criterion, row.criterion],
  ].filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== undefined && fact[1] !== '');
  return (
    <>
      <tr
        className={mergeClasses(styles.columns, styles.line)}
        data-indicator={row.name}
        data-computed={row.computed ?? ''}
        data-difference={row.difference ?? ''}
      >
        <th scope="row" className={mergeClasses(styles.name, styles.stacked)}>
          <Toggle open={open} controls={id} className={styles.whole} onToggle={() => onToggle(row.index)}>
            {row.name}
          </Toggle>
          <span className={styles.meta}>
            <CellButton place={{ sheet, cell: row.scoreCell ?? row.nameCell }} label={row.name} onSelect={onSelect} />
            {row.needsJudgement && (
              <Badge appearance="tint" color="warning" size="medium">
                {choice.mark}
              </Badge>
            )}
            {row.shared && <span className={styles.part}>{table.shared}</span>}
          </span>
        </th>
        <FigureCells figures={row} empty={row.shared} />
      </tr>
      {open && (
        <tr id={id} data-details={row.name} className={styles.block}>
          <td colSpan={5} className={styles.block}>
            <div className={styles.details}>
              {facts.map(([label, text]) => (
                <p key={label} className={styles.text}>
                  {label} {text}
                </p>
              ))}
              <p className={styles.text}>{row.trace}</p>
              <PlaceButtons places={row.places} homeSheet={sheet} label={row.name} onSelect={onSelect} />
              {children}
            </div>
          </td>
        </tr>
      )}
    </>
  );
});
