/** No form in this workbook: what was looked for, and which sheets were seen. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Checked } from '../state';
import { texts } from '../texts';
import { VerdictIcon } from './marks';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, display: 'flex', gap: tokens.spacingHorizontalS },
  seen: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, whiteSpace: 'pre-line' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface NoFormProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

export function NoForm({ checked, busy, onAgain }: NoFormProps) {
  const styles = useStyles();
  const { nothingFound, sheets } = checked.review;
  return (
    <div role="status" className={styles.page}>
      <h2 className={styles.title}>
        <VerdictIcon verdict="unreadable" />
        {texts.noForm.title}
      </h2>
      <p className={styles.text}>{nothingFound}</p>
      <h3 className={styles.seen}>{texts.noForm.seen}</h3>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>{sheet.hidden ? `${sheet.name}（${texts.noForm.hidden}）` : sheet.name}</li>
        ))}
      </ul>
      <Button appearance="primary" disabledFocusable={busy} onClick={onAgain}>
        {texts.noForm.again}
      </Button>
    </div>
  );
}
