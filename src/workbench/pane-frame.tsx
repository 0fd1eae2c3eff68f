/** The production task pane in an ordinary frame. Another workbook means another pane, as in Excel. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { texts } from './texts';

export const PANE_WIDTHS = [320, 350, 480] as const;
export type PaneWidth = (typeof PANE_WIDTHS)[number];

const useStyles = makeStyles({
  frame: {
    flexShrink: 0,
    height: '100%',
    boxSizing: 'content-box',
    border: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PaneFrameProps {
  readonly width: PaneWidth;
  /** The search part of the pane's address, such as `?do=score`, or empty. */
  readonly search: string;
}

export function PaneFrame({ width, search }: PaneFrameProps) {
  const styles = useStyles();
  return (
    <iframe
      className={styles.frame}
      title={texts.pane}
      data-testid="pane"
      src={`pane.html${search}`}
      style={{ width: `${width}px` }}
    />
  );
}
