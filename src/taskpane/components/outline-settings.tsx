/** The outline a report is drafted by when nobody chose one for it: one of ours, or the office's own as a file. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PaneModel } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { ReviewRest } from '../view';
import { OwnFileRow } from './own-file-row';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  // titles of an office's own may be long: the picker stays as wide as the pane
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  picker: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface OutlineSettingsProps {
  readonly rest: ReviewRest;
  readonly model: PaneModel;
  readonly commands: PaneCommands;
}

export function OutlineSettings({ rest, model, commands }: OutlineSettingsProps) {
  const styles = useStyles();
  const { settings } = texts;
  const busy = model.working !== null;
  const { outlineId } = model.settings;
  const own = rest.outlines.find((outline) => outline.own);
  // one that is not there any more is not preferred
  const preferred = rest.outlines.some(({ id }) => id === outlineId) ? outlineId! : '';
  return (
    <div className={styles.box} data-own-outline={own?.id ?? ''}>
      <Field className={styles.field} label={settings.outline} hint={settings.outlineHint}>
        <Select
          className={styles.picker}
          value={preferred}
          disabled={busy}
          onChange={(_, { value }) => commands.preferOutline(value === '' ? null : value)}
        >
          <option value="">{settings.outlineOfWorkbook}</option>
          {rest.outlines.map((outline) => (
            <option key={outline.id} value={outline.id}>
              {outline.own ? settings.own(outline.title) : outline.title}
            </option>
          ))}
        </Select>
      </Field>
      {own === undefined && <p className={styles.text}>{settings.noOwnOutline}</p>}
      <OwnFileRow
        choose={settings.chooseOutline}
        remove={settings.removeOutline}
        present={own !== undefined}
        busy={busy}
        onFile={commands.openOutlineFile}
        onRemove={commands.removeOwnOutline}
      />
    </div>
  );
}
