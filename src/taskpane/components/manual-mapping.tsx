/** 手动指定: a person names the column of any field, where recognition took another one or none. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldName } from '../../core';
import { texts } from '../texts';
import type { MappableField } from '../view';
import { ColumnChoice } from './column-choice';
import { useSummaryStyles } from './summary-styles';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} 0` },
  hint: { margin: 0 },
});

interface ManualMappingProps {
  readonly fields: readonly MappableField[];
  readonly writable: boolean;
  readonly onRemember: (field: FieldName, column: string) => void;
  readonly onUse: (field: FieldName, column: string) => void;
}

export function ManualMapping({ fields, writable, onRemember, onUse }: ManualMappingProps) {
  const styles = useStyles();
  const summary = useSummaryStyles();
  const [chosen, setChosen] = useState(0);
  const field = fields[chosen]?.field;
  if (field === undefined) return null;
  return (
    <details data-manual>
      <summary className={summary.plain}>{texts.recognition.manual}</summary>
      <div className={styles.box}>
        <p className={styles.hint}>{texts.recognition.manualHint}</p>
        <Field label={texts.recognition.field}>
          <Select size="small" value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
            {fields.map(({ field: name, label }, index) => (
              <option key={name} value={String(index)}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <ColumnChoice
          label={texts.recognition.letters}
          writable={writable}
          onRemember={(column) => onRemember(field, column)}
          onUse={(column) => onUse(field, column)}
        />
      </div>
    </details>
  );
}
