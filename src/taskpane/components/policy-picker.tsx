/** Which 评分办法 is meant, for this workbook or by default. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PaneModel } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { ReviewRest, ReviewView } from '../view';
import { WhyNot } from './capabilities';

const useStyles = makeStyles({
  // titles of policies are long: the picker stays as wide as the pane
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  picker: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PolicyPickerProps {
  readonly review: ReviewView;
  readonly rest: ReviewRest;
  readonly shown: string;
  readonly writable: boolean;
  readonly model: PaneModel;
  readonly commands: PaneCommands;
  readonly onChoose: (policyId: string) => void;
}

export function PolicyPicker({ review, rest, shown, writable, model, commands, onChoose }: PolicyPickerProps) {
  const styles = useStyles();
  const { settings } = texts;
  const busy = model.working !== null;
  const isDefault = model.settings.policyId === shown;
  return (
    <>
      <Field
        className={styles.field}
        label={settings.policy}
        hint={review.policyChosen ? settings.chosen : settings.byDefault}
      >
        <Select className={styles.picker} value={shown} onChange={(_, { value }) => onChoose(value)}>
          {rest.policies.map(({ id, title, assumed, own }) => (
            <option key={id} value={id}>
              {own ? settings.own(title) : settings.option(title, assumed)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        {writable && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => commands.previewPolicy(shown)}>
            {model.working === 'planning' ? texts.working.planning : settings.remember}
          </Button>
        )}
        {!isDefault && (
          <Button disabledFocusable={busy} onClick={() => commands.preferPolicy(shown)}>
            {settings.makeDefault}
          </Button>
        )}
      </div>
      <p className={styles.text}>{writable ? settings.rememberHint : settings.readOnly}</p>
      <WhyNot capability="write" />
      {isDefault && <p className={styles.text}>{settings.isDefault}</p>}
    </>
  );
}
