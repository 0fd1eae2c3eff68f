/** What an office keeps on this computer: its own 评分办法 as a file, and all settings as one file to share. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PaneModel } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { ReviewRest } from '../view';
import { FileButton } from './file-button';
import { OwnFileRow } from './own-file-row';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface OfficeSettingsProps {
  readonly rest: ReviewRest;
  readonly model: PaneModel;
  readonly commands: PaneCommands;
}

export function OfficeSettings({ rest, model, commands }: OfficeSettingsProps) {
  const styles = useStyles();
  const { settings } = texts;
  const busy = model.working !== null;
  const own = rest.policies.find((policy) => policy.own);
  return (
    <section aria-labelledby="office-settings" className={styles.box}>
      <h2 id="office-settings" className={styles.heading}>
        {settings.office}
      </h2>
      <p className={styles.text}>{model.settingsKept ? settings.officeHint : settings.notKept}</p>
      <p className={styles.text} data-own-policy={own?.id ?? ''}>
        {own === undefined ? settings.noOwn : `${own.title} · ${settings.version(own.version)}`}
      </p>
      <OwnFileRow
        choose={settings.choosePolicy}
        remove={settings.remove}
        present={own !== undefined}
        busy={busy}
        onFile={commands.openPolicyFile}
        onRemove={commands.removeOwnPolicy}
      />
      <div className={styles.row}>
        <Button size="small" onClick={commands.exportSettings}>
          {settings.export}
        </Button>
        <FileButton
          size="small"
          accept=".json"
          label={settings.import}
          disabled={busy}
          onFile={commands.importSettings}
        />
      </div>
    </section>
  );
}
