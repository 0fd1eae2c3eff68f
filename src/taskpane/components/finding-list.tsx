/** The findings under their headings: the first of them at once, more on demand; by keyboard from card to card. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  startTransition,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import { cutGroups, type FindingGroup } from '../finding-filter';
import { findingKeyOf } from '../finding-keys';
import type { Explaining } from '../state';
import { texts } from '../texts';
import { reasonKey } from '../report-state';
import type { PaneCommands } from '../use-pane';
import type { ReasonView } from '../view';
import { FindingCard } from './finding-card';

/** More than a pane shows without scrolling: these are drawn together with the verdict. */
const AT_FIRST = 6;
/** A page of cards. What is wanted beyond those already there is drawn in steps of as many, which hold up nothing. */
const AT_ONCE = 20;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  group: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  more: { width: '100%', marginTop: tokens.spacingVerticalS },
  // seen only while the list has the focus; it covers the end of the pane and moves nothing
  keys: {
    ...typographyStyles.caption1,
    position: 'sticky',
    bottom: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    visibility: 'hidden',
  },
  frame: { ':focus-within > [data-keys]': { visibility: 'visible' } },
  spoken: { display: 'none' },
});

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly writable: boolean;
  readonly explaining: Explaining | null;
  readonly reasons: readonly ReasonView[];
  /** Reasons under way, by `reasonKey`. */
  readonly typed: Readonly<Record<string, string>>;
  readonly commands: PaneCommands;
}

export function FindingList({ groups, writable, explaining, reasons, typed, commands }: FindingListProps) {
  const styles = useStyles();
  const [limit, setLimit] = useState(AT_ONCE);
  const [drawn, setDrawn] = useState(AT_FIRST);
  const [current, setCurrent] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  /** A card that is to have the focus as soon as it is there. */
  const goingTo = useRef<number | null>(null);
  const keys = useId();
  const asking = useMemo(() => new Map(reasons.map((reason) => [reason.finding, reason])), [reasons]);

  const order = useMemo(() => groups.flatMap((group) => group.findings.map(({ index }) => index)), [groups]);
  // a text under way is never out of sight
  const written = explaining === null ? 0 : order.indexOf(explaining.finding) + 1;
  const wanted = Math.min(Math.max(limit, written), order.length);
  const shown = useMemo(() => cutGroups(groups, Math.min(drawn, wanted)), [groups, drawn, wanted]);
  const hidden = order.length - wanted;
  const stop = current !== null && order.includes(current) ? current : order[0];

  useEffect(() => {
    if (drawn < wanted) startTransition(() => setDrawn(drawn + AT_ONCE));
  }, [drawn, wanted]);

  useEffect(() => {
    if (goingTo.current === null) return;
    const card = frame.current?.querySelector<HTMLElement>(`li[data-index="${goingTo.current}"]`);
    if (card === null || card === undefined) return;
    goingTo.current = null;
    card.focus();
  });

  const goTo = (position: number): void => {
    const index = order[position];
    if (index === undefined) return;
    goingTo.current = index;
    setLimit((before) => Math.max(before, position + 1));
    setCurrent(index);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const key = findingKeyOf({ ...event, isComposing: event.nativeEvent.isComposing }, event.target as Element);
    const at = stop === undefined ? -1 : order.indexOf(stop);
    const to = { next: at + 1, previous: at - 1, first: 0, last: order.length - 1 };
    if (key === null || !(key in to)) return;
    event.preventDefault();
    goTo(to[key as keyof typeof to]);
  };

  const onFocus = (event: FocusEvent<HTMLDivElement>): void => {
    const index = (event.target as Element).closest<HTMLElement>('li[data-index]')?.dataset['index'];
    if (index !== undefined) setCurrent(Number(index));
  };

  if (order.length === 0) return null;
  return (
    // only keys that move the focus between the cards within
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={frame} className={styles.frame} onKeyDown={onKeyDown} onFocus={onFocus}>
      {shown.map((group, at) => (
        <section key={group.key} aria-label={group.title}>
          <h3 className={styles.group}>{texts.findings.inGroup(group.title, groups[at]!.findings.length)}</h3>
          <ul className={styles.list} aria-describedby={keys}>
            {group.findings.map((finding) => {
              const reason = asking.get(finding.index) ?? null;
              return (
                <FindingCard
                  // what a person was typing never moves on to another finding
                  key={`${finding.rule} ${finding.place?.sheet ?? ''} ${finding.place?.cell ?? ''} ${finding.index}`}
                  finding={finding}
                  writable={writable}
                  current={finding.index === stop}
                  drafted={explaining?.finding === finding.index ? explaining.text : null}
                  reason={reason}
                  reasonTyped={reason === null ? undefined : typed[reasonKey(reason)]}
                  reasonCommands={commands}
                  onSelect={commands.select}
                  onFix={commands.previewFix}
                  onExplain={commands.previewExplain}
                  help={commands.help}
                />
              );
            })}
          </ul>
        </section>
      ))}
      {hidden > 0 && (
        <Button className={styles.more} onClick={() => setLimit(limit + AT_ONCE)}>
          {texts.findings.more(Math.min(AT_ONCE, hidden), hidden)}
        </Button>
      )}
      <span id={keys} className={styles.spoken}>
        {texts.findings.keysSpoken}
      </span>
      <p className={styles.keys} data-keys aria-hidden>
        {texts.findings.keys}
      </p>
    </div>
  );
}
