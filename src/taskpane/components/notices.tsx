/** What stands above the page: the last write with 撤销, and the one thing that needs saying now. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { PlanConflict } from '../../core';
import type { Notice, PaneModel } from '../state';
import { adviceFor, texts } from '../texts';
import type { PaneCommands } from '../use-pane';

/** 200 % zoom has not. */
const ROOM_FOR_ONE = '@media (min-width: 220px)';

const useStyles = makeStyles({
  notices: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  // one line where there is room for one: the findings below are what a person goes on with
  compact: {
    [ROOM_FOR_ONE]: {
      gridTemplateAreas: '"icon body secondaryActions actions"',
      gridTemplateColumns: 'auto 1fr auto auto',
      alignItems: 'center',
      paddingTop: 0,
    },
  },
  beside: { [ROOM_FOR_ONE]: { margin: `${tokens.spacingVerticalXXS} 0`, paddingRight: 0 } },
});

interface NoticesProps {
  readonly model: PaneModel;
  readonly commands: PaneCommands;
}

export function Notices({ model, commands }: NoticesProps) {
  const styles = useStyles();
  const { notice, written, working } = model;
  return (
    <section aria-label={texts.notices} className={styles.notices}>
      {written !== null && (
        <MessageBar
          layout="multiline"
          intent="success"
          className={mergeClasses(styles.bar, styles.compact)}
          data-notice="written"
        >
          <MessageBarBody>
            {written.earlier ? texts.written.earlier(written.cells) : texts.written.done(written.cells)}
            {written.removed !== null && written.removed > 0 && texts.written.removed(written.removed)}
            {written.notes.length > 0 && <div>{texts.written.mixedFonts(placesOf(written.notes))}</div>}
          </MessageBarBody>
          <MessageBarActions
            className={styles.beside}
            containerAction={<DismissButton onDismiss={commands.dismissWritten} />}
          >
            <Button size="small" disabledFocusable={working !== null} onClick={commands.undo}>
              {texts.written.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notice !== null && (
        <MessageBar
          layout="multiline"
          intent={INTENTS[notice.kind]}
          politeness={NEEDS_ACTION.includes(notice.kind) ? 'assertive' : 'polite'}
          className={styles.bar}
          data-notice={notice.kind}
        >
          <MessageBarBody>
            <NoticeText notice={notice} />
          </MessageBarBody>
          <MessageBarActions containerAction={<DismissButton onDismiss={commands.dismissNotice} />}>
            {NEEDS_ACTION.includes(notice.kind) && (
              <Button size="small" disabledFocusable={working !== null} onClick={commands.check}>
                {notice.kind === 'unsettled' ? texts.unsettled.again : texts.recheck}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}

const INTENTS = {
  trouble: 'error',
  conflict: 'warning',
  address: 'info',
  undone: 'success',
  'nothing-to-write': 'info',
  unsettled: 'error',
  settled: 'info',
  exported: 'success',
  copied: 'success',
  'copy-failed': 'warning',
} as const satisfies Record<Notice['kind'], string>;

const NEEDS_ACTION: readonly Notice['kind'][] = ['trouble', 'conflict', 'unsettled'];

function placesOf(places: readonly { readonly sheet: string; readonly cell: string | null }[]): string {
  return places.map(({ sheet, cell }) => (cell === null ? sheet : texts.cellAt(sheet, cell))).join('、');
}

/** How a write that was never answered has ended. */
function Settled({ notice }: { readonly notice: Extract<Notice, { kind: 'settled' }> }) {
  const { carriedOut, undoing, foreign } = notice;
  const { written, unwritten, undone, notUndone } = texts.unsettled;
  const [done, notDone] = undoing ? [undone, notUndone] : [written, unwritten];
  return (
    <>
      {carriedOut ? done : notDone}
      {foreign.length > 0 && texts.unsettled.foreign(placesOf(foreign))}
    </>
  );
}

function DismissButton({ onDismiss }: { readonly onDismiss: () => void }) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss20Regular />}
      aria-label={texts.written.dismiss}
      onClick={onDismiss}
    />
  );
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  switch (notice.kind) {
    case 'trouble': {
      const { title, advice } = adviceFor(notice.trouble);
      const more = texts.trouble.during[notice.during];
      return (
        <>
          <MessageBarTitle>{title}</MessageBarTitle>
          {advice}
          {more}
        </>
      );
    }
    case 'conflict':
      return <Conflicts conflicts={notice.conflicts} undoing={notice.undoing} />;
    case 'address': {
      const { sheet, cell } = notice.place;
      return texts.address[notice.why](sheet, cell);
    }
    case 'undone':
      return texts.written.undone(notice.cells);
    case 'nothing-to-write':
      return texts.plan.nothing;
    case 'unsettled':
      return (
        <>
          <MessageBarTitle>{texts.unsettled.title}</MessageBarTitle>
          {texts.unsettled.advice}
          {adviceFor(notice.trouble).advice}
        </>
      );
    case 'settled':
      return <Settled notice={notice} />;
    case 'exported':
      return texts.settings.exported;
    case 'copied':
      return texts.report.copied;
    case 'copy-failed':
      return texts.report.copyFailed;
  }
}

const CHANGED: readonly PlanConflict['kind'][] = ['changed', 'sheet-missing', 'sheet-exists', 'sheet-changed'];

function Conflicts({ conflicts, undoing }: { readonly conflicts: readonly PlanConflict[]; readonly undoing: boolean }) {
  const styles = useStyles();
  return (
    <>
      <MessageBarTitle>{undoing ? texts.conflict.titleUndo : texts.conflict.title}</MessageBarTitle>
      {conflicts.some(({ kind }) => CHANGED.includes(kind)) ? texts.conflict.advice : texts.conflict.obstacles}
      <ul className={styles.list}>
        {conflicts.map((conflict, index) => (
          <li key={index}>
            {conflict.cell === null ? conflict.sheet : texts.cellAt(conflict.sheet, conflict.cell)}：
            {conflict.kind === 'changed'
              ? texts.conflict.changed(conflict.expected, conflict.found)
              : texts.plan.obstacle(texts.obstacles[conflict.kind].reason, texts.obstacles[conflict.kind].advice)}
          </li>
        ))}
      </ul>
    </>
  );
}
