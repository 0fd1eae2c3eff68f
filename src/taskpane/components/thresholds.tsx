/** Where rules begin to speak: the numbers an office may change, saved as its own 评分办法 over the chosen one. */
import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ThresholdChange, ThresholdView } from '../settings';
import { texts } from '../texts';
import type { PolicyView } from '../view';
import { useSummaryStyles } from './summary-styles';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.caption1, padding: 0 },
  input: { minWidth: 0, width: '100%', '& > input': { minWidth: 0 } },
  part: { flexGrow: 1, flexBasis: '90px', minWidth: 0 },
});

interface ThresholdsProps {
  readonly policy: PolicyView;
  readonly busy: boolean;
  readonly onSave: (base: string, changes: readonly ThresholdChange[]) => void;
}

type Typed = Readonly<Record<string, string>>;

const keyOf = (name: string, part: string): string => `${name}.${part}`;

/** What differs from the policy, each threshold with all of its parts. */
function changesOf(thresholds: readonly ThresholdView[], typed: Typed): ThresholdChange[] {
  return thresholds.flatMap(({ name, parts }) => {
    const now = parts.map(({ key, value }) => [key, (typed[keyOf(name, key)] ?? value).trim()] as const);
    const isChanged = now.some(([, value], index) => value !== parts[index]!.value);
    return isChanged ? [{ name, parts: Object.fromEntries(now) }] : [];
  });
}

export function Thresholds({ policy, busy, onSave }: ThresholdsProps) {
  const styles = useStyles();
  const summary = useSummaryStyles();
  const [typed, setTyped] = useState<Typed>({});
  const { settings } = texts;
  const changes = changesOf(policy.thresholds, typed);
  return (
    <details data-thresholds>
      <summary className={summary.strong}>{settings.thresholds}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && changes.length > 0) onSave(policy.id, changes);
        }}
      >
        <p className={styles.hint}>{settings.thresholdsHint}</p>
        {policy.thresholds.map((threshold) => (
          <ThresholdFields
            key={threshold.name}
            threshold={threshold}
            typed={typed}
            onType={(key, value) => setTyped({ ...typed, [key]: value })}
          />
        ))}
        <Button type="submit" disabledFocusable={busy || changes.length === 0}>
          {settings.saveThresholds(changes.length)}
        </Button>
      </form>
    </details>
  );
}

interface ThresholdFieldsProps {
  readonly threshold: ThresholdView;
  readonly typed: Typed;
  readonly onType: (key: string, value: string) => void;
}

function ThresholdFields({ threshold, typed, onType }: ThresholdFieldsProps) {
  const styles = useStyles();
  const { name, label, parts, own } = threshold;
  const title = own ? `${label}（${texts.settings.changed}）` : label;
  const fields = parts.map(({ key, value }) => (
    <Field
      key={key}
      className={styles.part}
      label={key === '' ? title : (texts.settings.thresholdParts[key] ?? key)}
      size="small"
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        value={typed[keyOf(name, key)] ?? value}
        onChange={(_, { value: now }) => onType(keyOf(name, key), now)}
      />
    </Field>
  ));
  if (parts.length === 1) return <div data-threshold={name}>{fields}</div>;
  return (
    <fieldset className={styles.group} data-threshold={name}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.row}>{fields}</div>
    </fieldset>
  );
}
