/** Over a plan some of which cannot be written now: how much, what stands in the way, and another look. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { PlanConflict } from '../../core';
import { texts } from '../texts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

interface ObstacleBarProps {
  /** So many cells are left out; null: the plan goes as a whole or not at all. */
  readonly blocked: number | null;
  readonly general: readonly PlanConflict[];
  readonly busy: boolean;
  readonly onAgain: () => void;
}

export function ObstacleBar({ blocked, general, busy, onAgain }: ObstacleBarProps) {
  const styles = useStyles();
  const { plan, obstacles } = texts;
  return (
    <MessageBar intent="warning" layout="multiline" data-obstacles>
      <MessageBarBody>
        <MessageBarTitle>{blocked === null ? plan.blockedWhole : plan.blocked(blocked)}</MessageBarTitle>
        {general.length > 0 && (
          <ul className={styles.list}>
            {general.map(({ kind, sheet, cell }, index) => (
              <li key={index}>
                {cell === null ? sheet : texts.cellAt(sheet, cell)}：
                {plan.obstacle(obstacles[kind].reason, obstacles[kind].advice)}
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={onAgain}>
          {plan.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
