/** 手动指定 where no form was recognised: which sheet it is on, and which of its headers is which column. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldName } from '../../core';
import { texts } from '../texts';
import type { MappableField, PaneMapping, SheetToMap } from '../view';
import { useSummaryStyles } from './summary-styles';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  // headers are long: a picker stays as wide as the pane
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  picker: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** As the core asks: names of indicators, and something about them. */
const NAMES: readonly FieldName[] = ['level3', 'level2'];
const MEASURES: readonly FieldName[] = ['target', 'actual', 'weight', 'score'];

type Chosen = Readonly<Partial<Record<FieldName, string>>>;

/** What the headers' own words say. */
function guessed({ headers }: SheetToMap): Chosen {
  return Object.fromEntries(headers.flatMap(({ field, column }) => (field === null ? [] : [[field, column]])));
}

interface SheetMappingProps {
  readonly sheets: readonly SheetToMap[];
  readonly fields: readonly MappableField[];
  readonly writable: boolean;
  readonly busy: boolean;
  readonly onRemember: (mappings: readonly PaneMapping[]) => void;
  readonly onUse: (mappings: readonly PaneMapping[]) => void;
}

export function SheetMapping({ sheets, fields, writable, busy, onRemember, onUse }: SheetMappingProps) {
  const styles = useStyles();
  const summary = useSummaryStyles();
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState<Chosen>({});
  const [tried, setTried] = useState<'no' | 'too-few' | 'done'>('no');
  const sheet = sheets[at];
  if (sheet === undefined) return null;
  const chosen: Chosen = { ...guessed(sheet), ...typed };
  const mappings = fields.flatMap(({ field }) => {
    const column = chosen[field] ?? '';
    return column === '' ? [] : [{ sheet: sheet.sheet, field, column }];
  });
  const has = (wanted: readonly FieldName[]): boolean => mappings.some(({ field }) => wanted.includes(field));
  const take = (onTake: (mappings: readonly PaneMapping[]) => void): void => {
    const enough = has(NAMES) && has(MEASURES);
    setTried(enough ? 'done' : 'too-few');
    if (enough) onTake(mappings);
  };
  return (
    <details data-sheet-mapping>
      <summary className={summary.strong}>{texts.recognition.manual}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) take(writable ? onRemember : onUse);
        }}
      >
        <p className={styles.text}>{texts.mapping.hint}</p>
        <Field className={styles.field} label={texts.mapping.sheet}>
          <Select
            className={styles.picker}
            size="small"
            value={String(at)}
            onChange={(_, { value }) => {
              setAt(Number(value));
              setTyped({});
            }}
          >
            {sheets.map((one, index) => (
              <option key={one.sheet} value={String(index)}>
                {one.hidden ? `${one.sheet}（${texts.noForm.hidden}）` : one.sheet}
              </option>
            ))}
          </Select>
        </Field>
        {fields.map(({ field, label }) => (
          <Field key={field} className={styles.field} label={label} size="small">
            <Select
              className={styles.picker}
              size="small"
              value={chosen[field] ?? ''}
              onChange={(_, { value }) => setTyped({ ...typed, [field]: value })}
            >
              <option value="">{texts.mapping.none}</option>
              {sheet.headers.map(({ column, text }) => (
                <option key={column} value={column}>
                  {texts.mapping.column(column, text)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <p role="status" className={styles.wrong}>
          {tried === 'too-few' && texts.mapping.tooFew}
          {tried === 'done' && !busy && texts.mapping.nothing}
        </p>
        <div className={styles.row}>
          {writable && (
            <Button type="submit" disabledFocusable={busy}>
              {texts.mapping.remember}
            </Button>
          )}
          <Button
            disabledFocusable={busy}
            {...(writable
              ? { appearance: 'subtle' as const, onClick: () => take(onUse) }
              : { type: 'submit' as const })}
          >
            {texts.recognition.useOnce}
          </Button>
        </div>
      </form>
    </details>
  );
}
