/** Work that takes a while: what is being done, and 取消 where it can be given up. Moves nothing on the page. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { PaneModel } from '../state';
import { useSteady } from '../steady';
import { texts } from '../texts';

const useStyles = makeStyles({
  // takes no room: what a person is reading or about to click stays where it is
  place: { position: 'sticky', top: 0, height: 0, zIndex: 3 },
  strip: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
});

interface ProgressProps {
  readonly model: PaneModel;
  readonly onCancel: () => void;
}

export function Progress({ model, onCancel }: ProgressProps) {
  const styles = useStyles();
  const shown = useSteady(model.working);
  return (
    <div className={styles.place} role="status" data-progress={shown ?? ''}>
      {shown !== null && (
        <div className={styles.strip}>
          <Spinner size="tiny" label={texts.working[shown]} />
          {model.stoppable && (
            <Button size="small" onClick={onCancel}>
              {texts.cancelWork}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
