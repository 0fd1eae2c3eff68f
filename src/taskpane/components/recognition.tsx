/** 识别结果: which header was taken for which column; a column not found can be named by hand. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import type { FieldName } from '../../core';
import type { FormView, PaneMapping, Place } from '../view';
import { CellButton } from './cell-button';
import { ManualMapping } from './manual-mapping';
import { MissingColumn } from './missing-column';
import { useSummaryStyles } from './summary-styles';

const useStyles = makeStyles({
  box: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalS },
  title: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: 'left', fontWeight: 'inherit', padding: '2px 4px 2px 0', verticalAlign: 'top' },
});

interface RecognitionProps {
  readonly forms: readonly FormView[];
  readonly onSelect: (place: Place) => void;
  /** What a person may do about a column; without it columns are only shown. */
  readonly mapping?: {
    readonly writable: boolean;
    readonly onRemember: (mapping: PaneMapping) => void;
    readonly onUse: (mapping: PaneMapping) => void;
  };
}

export function Recognition({ forms, onSelect, mapping }: RecognitionProps) {
  const styles = useStyles();
  const summary = useSummaryStyles();
  const incomplete = forms.some((form) => form.missing.length > 0);
  return (
    <details className={styles.box} open={incomplete}>
      <summary className={summary.plain}>{texts.recognition.title}</summary>
      {forms.map((form, index) => (
        <section key={index} aria-label={`${texts.recognition.title} ${form.title}`}>
          <h3 className={styles.title}>
            {form.sheet} · {form.title}
          </h3>
          {mapping !== undefined && <Columns form={form} onSelect={onSelect} mapping={mapping} />}
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.cell}>
                  {texts.recognition.column}
                </th>
                <th scope="col" className={styles.cell}>
                  {texts.recognition.cell}
                </th>
              </tr>
            </thead>
            <tbody>
              {form.evidence.map((piece) => (
                <tr key={`${piece.field} ${piece.cell}`}>
                  <th scope="row" className={styles.cell}>
                    {piece.field}
                    {!piece.sure && `（${texts.recognition.unsure}）`}
                  </th>
                  <td className={styles.cell}>
                    {piece.text}{' '}
                    <CellButton
                      place={{ sheet: form.sheet, cell: piece.cell }}
                      label={piece.field}
                      onSelect={onSelect}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </details>
  );
}

interface ColumnsProps {
  readonly form: FormView;
  readonly onSelect: (place: Place) => void;
  readonly mapping: NonNullable<RecognitionProps['mapping']>;
}

function Columns({ form, onSelect, mapping }: ColumnsProps) {
  const { writable, onRemember, onUse } = mapping;
  const of = (field: FieldName, column: string): PaneMapping => ({ sheet: form.sheet, field, column });
  return (
    <>
      {form.missing.map((missing) => (
        <MissingColumn
          key={missing.field}
          column={missing}
          sheet={form.sheet}
          writable={writable}
          onSelect={onSelect}
          onRemember={(column) => onRemember(of(missing.field, column))}
          onUse={(column) => onUse(of(missing.field, column))}
        />
      ))}
      <ManualMapping
        fields={form.mappable}
        writable={writable}
        onRemember={(field, column) => onRemember(of(field, column))}
        onUse={(field, column) => onUse(of(field, column))}
      />
    </>
  );
}
