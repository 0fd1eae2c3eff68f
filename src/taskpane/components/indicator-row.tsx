/** One indicator: what was planned and done, what that gives, what the form says, and why. */
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { texts } from '../texts';
import type { IndicatorView, Place } from '../view';
import { Agreement } from './agreement';
import { CellButton } from './cell-button';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  bands: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXXS} 0`,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  band: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface IndicatorRowProps {
  readonly row: IndicatorView;
  readonly sheet: string;
  readonly onSelect: (place: Place) => void;
}

export const IndicatorRow = memo(function IndicatorRow({ row, sheet, onSelect }: IndicatorRowProps) {
  const rowStyles = useRowStyles();
  const facts = [
    row.target === null ? null : `${texts.score.target} ${row.target}`,
    row.actual === null ? null : `${texts.score.actual} ${row.actual}`,
  ].filter((fact) => fact !== null);
  return (
    <li className={rowStyles.row} data-indicator={row.name} data-agrees={String(row.agrees)}>
      <div className={rowStyles.head}>
        <span className={rowStyles.name}>
          {row.name}{' '}
          <CellButton place={{ sheet, cell: row.scoreCell ?? row.nameCell }} label={row.name} onSelect={onSelect} />
        </span>
        <Agreement computed={row.computed} weight={row.weight} entered={row.entered} agrees={row.agrees} />
      </div>
      {facts.length > 0 && <p className={rowStyles.facts}>{facts.join('，')}</p>}
      <p className={rowStyles.trace}>{row.trace}</p>
      {row.needsJudgement && <Judgement row={row} />}
    </li>
  );
});

function Judgement({ row }: { readonly row: IndicatorView }) {
  const styles = useStyles();
  return (
    <>
      <Badge appearance="tint" color="warning" size="medium">
        {texts.score.judgement}
      </Badge>
      <ul className={styles.bands}>
        {row.bands.map((band) => (
          <li key={band.name} className={styles.band}>
            {texts.score.bands[band.name]} {texts.score.bandRange(band.low, band.high)}
            {band.name === row.proposed && `（${texts.score.proposal}）`}
          </li>
        ))}
      </ul>
    </>
  );
}
