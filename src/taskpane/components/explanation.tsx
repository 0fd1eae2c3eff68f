/** 情况说明 on a finding: what a person has said, or the field to say it in. */
import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { texts } from '../texts';
import type { FindingView } from '../view';
import { useFieldStyles } from './field-styles';

/** Characters; an explanation is a sentence or two, not a report. */
const MOST = 500;

const useStyles = makeStyles({
  // above the card's own click area
  box: { position: 'relative', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  said: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
  },
  done: { ...typographyStyles.caption1Strong },
  former: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface SaidProps {
  readonly finding: FindingView;
  readonly writable: boolean;
  readonly editButton: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function Said({ finding, writable, editButton, onEdit, onRemove }: SaidProps) {
  const styles = useStyles();
  const { edit, remove, of, done } = texts.explain;
  return (
    <div className={styles.box} data-explained>
      <p className={styles.said}>
        <span className={styles.done}>{done}</span> {finding.explanation}
      </p>
      {writable && (
        <div className={styles.row}>
          <Button
            ref={editButton}
            size="small"
            appearance="subtle"
            aria-label={of(edit, finding.label)}
            onClick={onEdit}
          >
            {edit}
          </Button>
          <Button size="small" appearance="subtle" aria-label={of(remove, finding.label)} onClick={onRemove}>
            {remove}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ExplainFormProps {
  readonly finding: FindingView;
  /** The text of a preview that was cancelled; null: none. */
  readonly drafted: string | null;
  readonly onPreview: (text: string) => void;
  readonly onCancel: () => void;
}

export function ExplainForm({ finding, drafted, onPreview, onCancel }: ExplainFormProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { explanation, formerExplanation } = finding;
  const [text, setText] = useState(drafted ?? explanation ?? formerExplanation ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const empty = text.trim() === '';
  return (
    <form
      className={styles.box}
      data-explaining
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onPreview(text);
      }}
    >
      {formerExplanation !== null && <p className={styles.former}>{texts.explain.former}</p>}
      <Field label={texts.explain.label} hint={texts.explain.length(text.length, MOST)}>
        <Textarea
          className={fields.narrow}
          ref={field}
          rows={3}
          resize="vertical"
          maxLength={MOST}
          placeholder={texts.explain.placeholder}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" size="small" type="submit" disabledFocusable={empty}>
          {texts.explain.preview}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.explain.cancel}
        </Button>
      </div>
    </form>
  );
}
