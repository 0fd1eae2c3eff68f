/** 设置: the 评分办法 of this workbook, with what of it was seen in a source and what is assumed. */
import { Button, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Working } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { PolicyView, ReviewView } from '../view';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  // titles of policies are long: the picker stays as wide as the pane
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  picker: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: 'left', fontWeight: 'inherit', padding: '2px 4px 2px 0', verticalAlign: 'top' },
});

interface SettingsTabProps {
  readonly review: ReviewView;
  readonly writable: boolean;
  readonly working: Working | null;
  readonly commands: PaneCommands;
}

export function SettingsTab({ review, writable, working, commands }: SettingsTabProps) {
  const styles = useStyles();
  const { policy, policies, policyChosen } = review;
  const [chosen, setChosen] = useState(policy.id);
  const shown = policies.find(({ id }) => id === chosen);
  const { settings } = texts;
  return (
    <div className={styles.tab}>
      <Field
        className={styles.field}
        label={settings.policy}
        hint={policyChosen ? settings.chosen : settings.byDefault}
      >
        <Select className={styles.picker} value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {policies.map(({ id, title, assumed }) => (
            <option key={id} value={id}>
              {settings.option(title, assumed)}
            </option>
          ))}
        </Select>
      </Field>
      {writable ? (
        <>
          <Button
            appearance="primary"
            disabledFocusable={working !== null}
            onClick={() => commands.previewPolicy(chosen)}
          >
            {working === 'planning' ? texts.working.planning : settings.remember}
          </Button>
          <p className={styles.text}>{settings.rememberHint}</p>
        </>
      ) : (
        <p className={styles.text}>{settings.readOnly}</p>
      )}
      {shown !== undefined && <Parts policy={shown} />}
    </div>
  );
}

/** Assumed parts first: they are what a person should compare with the local document. */
function Parts({ policy }: { readonly policy: PolicyView }) {
  const styles = useStyles();
  const { settings, before } = texts;
  const parts = [...policy.parts.filter(({ found }) => !found), ...policy.parts.filter(({ found }) => found)];
  return (
    <section aria-labelledby="policy-parts" data-policy={policy.id}>
      <h2 id="policy-parts" className={styles.heading}>
        {settings.parts}
      </h2>
      <p className={styles.text}>
        {settings.version(policy.version)}
        {policy.assumed && ` · ${before.assumedHint}`}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {settings.part}
            </th>
            <th scope="col" className={styles.cell}>
              {settings.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ label, found, source }) => (
            <tr key={label} data-found={found}>
              <th scope="row" className={styles.cell}>
                {label}
              </th>
              <td className={styles.cell}>{found ? source : `${source}（${before.assumed}）`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
