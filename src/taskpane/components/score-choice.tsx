/** A row a person decides: the bands of the policy, a score in one of them, and the way into the preview. */
import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { bandFor, isAtMost, pointsOf, samePoints } from '../score-choices';
import { texts } from '../texts';
import type { BandView, IndicatorView } from '../view';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: 0,
    minWidth: 0,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  input: { maxWidth: '120px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface ScoreChoiceProps {
  readonly row: IndicatorView;
  readonly most: string;
  /** What the person has decided on; null: nothing yet. */
  readonly points: string | null;
  readonly writable: boolean;
  readonly busy: boolean;
  readonly onChoose: (points: string | null) => void;
  readonly onWrite: () => void;
}

export function ScoreChoice({ row, most, points, writable, busy, onChoose, onWrite }: ScoreChoiceProps) {
  const styles = useStyles();
  const words = texts.score.choice;
  /** What is being typed while it is no score. */
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null;
  const band = points === null || wrong ? null : bandFor(points, row);
  const same = points !== null && row.entered !== null && samePoints(points, row.entered);
  const type = (text: string): void => {
    const score = pointsOf(text);
    const fits = score !== null && isAtMost(score, most);
    setTyped(fits || text.trim() === '' ? null : text);
    if (fits) onChoose(score);
    else if (text.trim() === '') onChoose(null);
  };
  return (
    <fieldset className={styles.box} aria-label={words.legend(row.name)} data-choice={points ?? ''}>
      {row.entered !== null && <p className={styles.text}>{inForm(row.entered, row)}</p>}
      {row.bands.length > 0 && (
        <RadioGroup
          aria-label={words.legend(row.name)}
          value={band?.name ?? ''}
          onChange={(_, { value }) => {
            const chosen = row.bands.find(({ name }) => name === value);
            setTyped(null);
            if (chosen !== undefined) onChoose(chosen.proposal);
          }}
        >
          {row.bands.map((one) => (
            <Radio key={one.name} value={one.name} label={labelOf(one, row)} />
          ))}
        </RadioGroup>
      )}
      <Field
        label={words.points}
        orientation="horizontal"
        {...(wrong ? { validationMessage: words.wrong(most) } : { hint: words.hint(most) })}
      >
        <Input
          className={styles.input}
          inputMode="decimal"
          value={typed ?? points ?? ''}
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      {points !== null && !wrong && (
        <>
          {same && <p className={styles.text}>{words.same}</p>}
          <div className={styles.row}>
            {!same && writable && (
              <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onWrite}>
                {words.write(points)}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={() => onChoose(null)}>
              {words.drop}
            </Button>
          </div>
        </>
      )}
    </fieldset>
  );
}

function inForm(entered: string, row: IndicatorView): string {
  const { bands, inForm: said } = texts.score.choice;
  const band = bandFor(entered, row);
  return band === null ? said(entered) : `${said(entered)}（${bands[band.name]}）`;
}

function labelOf(band: BandView, row: IndicatorView): string {
  const { bands, range, proposal } = texts.score.choice;
  const words = `${bands[band.name]} ${range(band.low, band.high, band.name === 'achieved')}`;
  return band.name === row.proposed ? `${words}（${proposal}）` : words;
}
