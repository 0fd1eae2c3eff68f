/** 参考写法 for one row: a sentence with gaps to fill in, counted while it is typed; used beside findings, too. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { charactersOf, gapsLeft } from '../report-state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { ReasonView } from '../view';
import { useFieldStyles } from './field-styles';

const useStyles = makeStyles({
  // above the click area of a card it may stand on
  box: { position: 'relative', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  present: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-line',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface ReasonFormProps {
  readonly reason: ReasonView;
  /** What the person has typed; undefined: nothing yet, the frame stands. */
  readonly written: string | undefined;
  readonly writable: boolean;
  readonly busy: boolean;
  readonly onType: (text: string) => void;
  readonly commands: Pick<PaneCommands, 'previewReasons' | 'copy'>;
}

export function ReasonForm({ reason, written, writable, busy, onType, commands }: ReasonFormProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const words = texts.report.reasons;
  const { subject, present, frame, limit, place } = reason;
  const text = written ?? frame;
  const length = charactersOf(text);
  const tooLong = limit !== null && length > limit;
  const gaps = gapsLeft(text);
  const hint = [words.count(length, limit), ...(gaps > 0 ? [words.gapsLeft(gaps)] : [])].join('，');
  return (
    <div className={styles.box} data-reason={subject} data-length={length}>
      {present !== '' && (
        <p className={styles.present}>
          {words.present}：{present}
        </p>
      )}
      <Field
        label={words.label(subject)}
        {...(tooLong
          ? { validationMessage: words.tooLong(length, limit), validationState: 'warning' as const }
          : { hint })}
      >
        <Textarea
          className={fields.narrow}
          rows={4}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
      <div className={styles.row}>
        {place !== null && writable && (
          <Button
            size="small"
            disabledFocusable={busy || text.trim() === ''}
            aria-label={`${words.write} ${subject}`}
            onClick={() => commands.previewReasons([{ ...place, text }])}
          >
            {words.write}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${words.copy} ${subject}`}
          onClick={() => commands.copy(text)}
        >
          {words.copy}
        </Button>
        {text !== frame && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${words.restore} ${subject}`}
            onClick={() => onType(frame)}
          >
            {words.restore}
          </Button>
        )}
      </div>
      {place === null && <p className={styles.present}>{words.noCell}</p>}
    </div>
  );
}
