/** Which 评分办法 is meant, for this workbook or by default. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PaneModel } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { ReviewRest, ReviewView } from '../view';
import { WhyNot } from './capabilities';

/** Characters that a list shows in the narrowest pane. */
const FITS = 16;

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
  const options = rest.policies.map(({ id, title, assumed, own }) => ({
    id,
    words: own ? settings.own(title) : settings.option(title, assumed),
  }));
  const whole = options.find(({ id }) => id === shown)?.words ?? '';
  const hint = review.policyChosen ? settings.chosen : settings.byDefault;
  const isDefault = model.settings.policyId === shown;
  return (
    <>
      <Field
        className={styles.field}
        label={settings.policy}
        // a long title ends in dots in the closed list
        hint={
          whole.length > FITS ? (
            <>
              <strong>{whole}</strong>
              <br />
              {hint}
            </>
          ) : (
            hint
          )
        }
      >
        <Select className={styles.picker} value={shown} onChange={(_, { value }) => onChoose(value)}>
          {options.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
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
