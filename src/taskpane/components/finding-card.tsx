/** One finding: where, what is wrong with both sides, one action; why and how to repair on demand. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { beyondMessage } from '../finding-filter';
import { findingKeyOf } from '../finding-keys';
import { reasonKey } from '../report-state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { FindingView, Place, ReasonView } from '../view';
import { useCapabilities } from './capabilities';
import { CellButton } from './cell-button';
import { ExplainForm, Said } from './explanation';
import { FindingDetails, RELATED_SHOWN } from './finding-details';
import { SeverityIcon } from './marks';
import { ReasonForm } from './reason-form';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    // hundreds of cards stay smooth: those out of sight are not laid out
    contentVisibility: 'auto',
    // the height it last had; never a width, which a pane made narrower would have to hold
    containIntrinsicSize: 'none auto 130px',
    // not under the bar above nor the line of keys below when the arrows bring it into sight
    scrollMargin: '48px 0 32px',
    // darker in the dark theme, so that the addresses on it stay readable
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  // at 200 % zoom the severity and the address stand under the name
  head: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalXS}`, alignItems: 'flex-start' },
  label: { ...typographyStyles.body1Strong, flexGrow: 1, flexBasis: '7em', minWidth: 0 },
  severity: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    flexShrink: 0,
    lineHeight: '20px',
    marginLeft: 'auto',
  },
  // the address is the card's link: its click area is the whole card
  cell: { flexShrink: 0, marginLeft: 'auto', '::after': { content: '""', position: 'absolute', inset: 0 } },
  message: { margin: 0, color: tokens.colorNeutralForeground2 },
  beyond: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  related: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  actions: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    justifySelf: 'start',
  },
  // beside two others from 320 px on
  why: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface FindingCardProps {
  readonly finding: FindingView;
  readonly writable: boolean;
  /** Whether the tab key stops here: at one card of the list, to the others lead the arrows. */
  readonly current: boolean;
  /** An explanation whose preview was cancelled; null: none. */
  readonly drafted: string | null;
  readonly onSelect: (place: Place) => void;
  readonly onFix: (findings: readonly number[]) => void;
  /** 参考写法, where the finding asks for a reason; null: it does not. */
  readonly reason: ReasonView | null;
  /** What was typed of that reason before; undefined: nothing. */
  readonly reasonTyped: string | undefined;
  readonly reasonCommands: Pick<PaneCommands, 'typeReason' | 'previewReasons' | 'copy'>;
  /** A blank text takes the explanation away. */
  readonly onExplain: (finding: number, text: string) => void;
  readonly help: PaneCommands['help'];
}

export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, writable, current, drafted, reason, reasonTyped, reasonCommands } = props;
  const { onSelect, onFix, onExplain, help } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [explaining, setExplaining] = useState(drafted !== null);
  // what was being typed is there again after a preview
  const [reasoning, setReasoning] = useState(reasonTyped !== undefined);
  const explainButton = useRef<HTMLButtonElement>(null);
  const wasExplaining = useRef(explaining);
  useEffect(() => {
    // the button that opened the form is there again, and takes the focus back
    if (wasExplaining.current && !explaining) explainButton.current?.focus();
    wasExplaining.current = explaining;
  }, [explaining]);
  const label = useId();
  const details = useId();
  const { place, severity, fix } = finding;
  const tabIndex = current ? 0 : -1;
  const answerable = writable && finding.explainable;
  const reasonToggle = reasoning ? texts.report.reasons.close : texts.report.reasons.frame;

  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    const key = findingKeyOf({ ...event, isComposing: event.nativeEvent.isComposing }, event.target as Element);
    if (key !== 'select' && key !== 'fix' && key !== 'explain') return;
    event.preventDefault();
    if (key === 'select' && place !== null) onSelect(place);
    if (key === 'fix' && fix !== null && writable) onFix([finding.index]);
    if (key === 'explain' && answerable) setExplaining(true);
    if (key === 'explain' && !answerable) setOpen(!open);
  };

  return (
    // a list whose items take the focus one by one, as in a feed
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={mergeClasses(styles.card, styles[severity])}
      aria-labelledby={label}
      tabIndex={tabIndex}
      data-index={finding.index}
      data-rule={finding.rule}
      data-severity={severity}
      data-cell={place?.cell}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <SeverityIcon severity={severity} />
        <span id={label} className={styles.label}>
          {finding.label}
        </span>
        <span className={styles.severity}>{finding.severityLabel}</span>
        {place !== null && (
          <CellButton
            place={place}
            label={finding.label}
            className={styles.cell}
            tabIndex={tabIndex}
            onSelect={onSelect}
          />
        )}
      </div>
      <Message finding={finding} />
      <OtherSide finding={finding} tabIndex={tabIndex} onSelect={onSelect} />
      {finding.explanation !== null && !explaining && (
        <Said
          finding={finding}
          writable={answerable}
          editButton={explainButton}
          onEdit={() => setExplaining(true)}
          onRemove={() => onExplain(finding.index, '')}
        />
      )}
      {explaining && (
        <ExplainForm
          finding={finding}
          drafted={drafted}
          onPreview={(text) => onExplain(finding.index, text)}
          onCancel={() => setExplaining(false)}
        />
      )}
      {reasoning && reason !== null && (
        <ReasonForm
          reason={reason}
          written={reasonTyped}
          writable={writable}
          busy={false}
          onType={(text) => reasonCommands.typeReason(reasonKey(reason), text)}
          commands={reasonCommands}
        />
      )}
      <div className={styles.actions}>
        {reason === null ? (
          <PrimaryAction {...props} tabIndex={tabIndex} alone={!answerable} />
        ) : (
          <Button
            size="small"
            tabIndex={tabIndex}
            aria-expanded={reasoning}
            aria-label={texts.explain.of(reasonToggle, finding.label)}
            onClick={() => setReasoning(!reasoning)}
          >
            {reasonToggle}
          </Button>
        )}
        {answerable && finding.explanation === null && !explaining && (
          <Button
            size="small"
            ref={explainButton}
            tabIndex={tabIndex}
            aria-label={texts.explain.of(texts.explain.write, finding.label)}
            onClick={() => setExplaining(true)}
          >
            {texts.explain.write}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.why}
          tabIndex={tabIndex}
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          onClick={() => setOpen(!open)}
        >
          {texts.findings.why}
        </Button>
      </div>
      {open && <FindingDetails id={details} finding={finding} onSelect={onSelect} help={help} />}
    </li>
  );
});

function Message({ finding }: { readonly finding: FindingView }) {
  const styles = useStyles();
  const { comparison, message } = finding;
  const beyond = comparison === null ? null : beyondMessage(comparison, message);
  return (
    <p className={styles.message}>
      {message}
      {beyond !== null && <span className={styles.beyond}> {beyond}</span>}
    </p>
  );
}

interface OtherSideProps {
  readonly finding: FindingView;
  readonly tabIndex: number;
  readonly onSelect: (place: Place) => void;
}

/** The other cells of a mismatch, each to be shown in the sheet. */
function OtherSide({ finding, tabIndex, onSelect }: OtherSideProps) {
  const styles = useStyles();
  const { related, place } = finding;
  if (related.length === 0) return null;
  return (
    // above the card's own click area
    <p className={mergeClasses(styles.related, styles.actions)}>
      {texts.findings.related}
      {related.slice(0, RELATED_SHOWN).map((other) => (
        <CellButton
          key={`${other.sheet}!${other.cell}`}
          place={other}
          withSheet={other.sheet !== place?.sheet}
          tabIndex={tabIndex}
          onSelect={onSelect}
        />
      ))}
      {related.length > RELATED_SHOWN && '…'}
    </p>
  );
}

interface PrimaryActionProps extends FindingCardProps {
  readonly tabIndex: number;
  /** There is no other action: the way to the cell, which the whole card is, is said in words. */
  readonly alone: boolean;
}

function PrimaryAction({ finding, writable, tabIndex, alone, onSelect, onFix }: PrimaryActionProps) {
  const styles = useStyles();
  const { canSelect } = useCapabilities();
  const { place, fix } = finding;
  if (fix !== null && writable) {
    return (
      <Button size="small" tabIndex={tabIndex} onClick={() => onFix([finding.index])}>
        {texts.findings.changeTo(fix)}
      </Button>
    );
  }
  return (
    <>
      {place !== null && canSelect && alone && (
        <Button size="small" tabIndex={tabIndex} onClick={() => onSelect(place)}>
          {texts.findings.goTo}
        </Button>
      )}
      {fix !== null && <span className={styles.quiet}>{texts.findings.shouldBe(fix)}</span>}
    </>
  );
}
