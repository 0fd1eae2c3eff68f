/** Every row that must say why, with its frame of a sentence; those that are complete can be written together. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { gapsLeft, reasonKey } from '../report-state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { ReasonView } from '../view';
import { CellButton } from './cell-button';
import { ReasonForm } from './reason-form';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  item: { position: 'relative', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'stretch' },
  elsewhere: { justifySelf: 'end' },
  // in the line of the label
  here: { position: 'absolute', top: 0, right: 0, zIndex: 1, '& + div label': { paddingRight: '40px' } },
});

interface ReportReasonsProps {
  readonly reasons: readonly ReasonView[];
  /** By `reasonKey`. */
  readonly written: Readonly<Record<string, string>>;
  readonly writable: boolean;
  readonly busy: boolean;
  readonly homeSheet: string | null;
  readonly commands: PaneCommands;
}

export function ReportReasons({ reasons, written, writable, busy, homeSheet, commands }: ReportReasonsProps) {
  const styles = useStyles();
  const words = texts.report.reasons;
  if (reasons.length === 0) return <p className={styles.text}>{words.none}</p>;
  const complete = reasons.flatMap((reason) => {
    const text = written[reasonKey(reason)];
    const { place } = reason;
    return place === null || text === undefined || text.trim() === '' || gapsLeft(text) > 0 ? [] : [{ ...place, text }];
  });
  return (
    <div className={styles.page}>
      <p className={styles.text}>{words.lead}</p>
      {writable && complete.length > 1 && (
        <Button disabledFocusable={busy} onClick={() => commands.previewReasons(complete)}>
          {words.writeAll(complete.length)}
        </Button>
      )}
      <ul className={styles.list}>
        {reasons.map((reason) => {
          const key = reasonKey(reason);
          const { place, subject } = reason;
          return (
            <li key={key} className={styles.item}>
              {place !== null && (
                <CellButton
                  place={place}
                  label={subject}
                  className={place.sheet === homeSheet ? styles.here : styles.elsewhere}
                  withSheet={place.sheet !== homeSheet}
                  onSelect={commands.select}
                />
              )}
              <ReasonForm
                reason={reason}
                written={written[key]}
                writable={writable}
                busy={busy}
                onType={(text) => commands.typeReason(key, text)}
                commands={commands}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
