/** No form in this workbook: what was looked for, and which sheets were seen. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Checked } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import { VerdictIcon } from './marks';
import { SheetMapping } from './parts';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
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
  readonly writable: boolean;
  readonly commands: PaneCommands;
}

export function NoForm({ checked, busy, writable, commands }: NoFormProps) {
  const styles = useStyles();
  const { nothingFound, sheets, sheetsToMap, fieldsToMap } = checked.review;
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>
        <VerdictIcon verdict="unreadable" />
        {texts.noForm.title}
      </h2>
      <p role="status" className={styles.text}>
        {nothingFound}
      </p>
      {/* the sentence above names the sheets; which of them are hidden it does not say */}
      {sheets.some(({ hidden }) => hidden) && (
        <>
          <h3 className={styles.seen}>{texts.noForm.seen}</h3>
          <ul className={styles.list}>
            {sheets.map((sheet) => (
              <li key={sheet.name}>{sheet.hidden ? `${sheet.name}（${texts.noForm.hidden}）` : sheet.name}</li>
            ))}
          </ul>
        </>
      )}
      <Button appearance="primary" disabledFocusable={busy} onClick={commands.check}>
        {texts.noForm.again}
      </Button>
      <SheetMapping
        sheets={sheetsToMap}
        fields={fieldsToMap}
        writable={writable}
        busy={busy}
        onRemember={commands.previewMappings}
        onUse={commands.mapAll}
      />
    </div>
  );
}
