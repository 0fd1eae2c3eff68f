/** Before a check: what will be checked, and one button. */
import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Checked } from '../state';
import { texts } from '../texts';
import type { Place } from '../view';
import { Recognition } from './recognition';
import { useSummaryStyles } from './summary-styles';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  found: { ...typographyStyles.body1Strong, margin: 0 },
  forms: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  form: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  /** Broken over two lines only where it is longer than one. */
  piece: { display: 'inline-block' },
  policy: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  button: { width: '100%' },
  promise: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textAlign: 'center' },
});

interface FirstSightProps {
  readonly found: Checked | null;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onSelect: (place: Place) => void;
}

export function FirstSight({ found, busy, onCheck, onSelect }: FirstSightProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{texts.before.lead}</p>
      {found === null && busy && (
        <div role="status">
          <Spinner size="tiny" label={texts.before.reading} />
        </div>
      )}
      {found !== null && <Found found={found} />}
      <Button appearance="primary" size="large" className={styles.button} disabledFocusable={busy} onClick={onCheck}>
        {texts.before.check}
      </Button>
      <p className={styles.promise}>{texts.before.promise}</p>
      {found !== null && <Recognition forms={found.review.forms} onSelect={onSelect} />}
    </div>
  );
}

function Found({ found }: { readonly found: Checked }) {
  const styles = useStyles();
  const { forms, policy } = found.review;
  return (
    <>
      <h2 className={styles.found}>{texts.before.found(forms.length)}</h2>
      <ul className={styles.forms}>
        {forms.map((form, index) => (
          <li key={index} className={styles.form}>
            <div className={styles.title}>{form.title}</div>
            <div className={styles.detail}>
              {form.details.map((detail, at) => (
                <Fragment key={at}>
                  {at > 0 && ' · '}
                  <span className={styles.piece}>{detail}</span>
                </Fragment>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.policy}>
        <span>
          {texts.before.policy}：{policy.title}
        </span>
        {policy.assumed && <AssumedMark />}
      </div>
    </>
  );
}

/** No floating hint: what opens one weighs more than the whole page, and the sentence is short. */
function AssumedMark() {
  const styles = useStyles();
  const summary = useSummaryStyles();
  return (
    <details>
      <summary className={summary.quiet}>{texts.before.assumed}</summary>
      <p className={styles.promise}>{texts.before.assumedHint}</p>
    </details>
  );
}
