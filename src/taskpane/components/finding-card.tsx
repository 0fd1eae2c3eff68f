/** One finding: where, both sides, what is wrong, one action; why and how to repair on demand. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { texts } from '../texts';
import type { FindingView, Place } from '../view';
import { CellButton } from './cell-button';
import { ExplainForm, Said } from './explanation';
import { SeverityIcon } from './marks';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    // hundreds of cards stay smooth: those out of sight are not laid out
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 130px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  head: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  label: { ...typographyStyles.body1Strong, flexGrow: 1, minWidth: 0 },
  severity: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flexShrink: 0, lineHeight: '20px' },
  // the address is the card's link: its click area is the whole card
  cell: { flexShrink: 0, '::after': { content: '""', position: 'absolute', inset: 0 } },
  comparison: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  message: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    justifySelf: 'start',
  },
  more: { position: 'relative', margin: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  term: { ...typographyStyles.caption1Strong },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FindingCardProps {
  readonly finding: FindingView;
  readonly writable: boolean;
  /** An explanation whose preview was cancelled; null: none. */
  readonly drafted: string | null;
  readonly onSelect: (place: Place) => void;
  readonly onFix: (findings: readonly number[]) => void;
  /** A blank text takes the explanation away. */
  readonly onExplain: (finding: number, text: string) => void;
}

export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, writable, drafted, onSelect, onExplain } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [explaining, setExplaining] = useState(drafted !== null);
  const explainButton = useRef<HTMLButtonElement>(null);
  const wasExplaining = useRef(explaining);
  useEffect(() => {
    // the button that opened the form is there again, and takes the focus back
    if (wasExplaining.current && !explaining) explainButton.current?.focus();
    wasExplaining.current = explaining;
  }, [explaining]);
  const label = useId();
  const details = useId();
  const { place, severity } = finding;
  return (
    <li
      className={mergeClasses(styles.card, styles[severity])}
      aria-labelledby={label}
      data-rule={finding.rule}
      data-severity={severity}
      data-cell={place?.cell}
    >
      <div className={styles.head}>
        <SeverityIcon severity={severity} />
        <span id={label} className={styles.label}>
          {finding.label}
        </span>
        <span className={styles.severity}>{finding.severityLabel}</span>
        {place !== null && (
          <CellButton place={place} label={finding.label} className={styles.cell} onSelect={onSelect} />
        )}
      </div>
      {finding.comparison !== null && <p className={styles.comparison}>{finding.comparison}</p>}
      <p className={styles.message}>{finding.message}</p>
      {finding.explanation !== null && !explaining && (
        <Said
          finding={finding}
          writable={writable && finding.explainable}
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
      <div className={styles.actions}>
        <PrimaryAction {...props} />
        {finding.explainable && finding.explanation === null && writable && !explaining && (
          <Button
            size="small"
            ref={explainButton}
            aria-label={texts.explain.of(texts.explain.write, finding.label)}
            onClick={() => setExplaining(true)}
          >
            {texts.explain.write}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          onClick={() => setOpen(!open)}
        >
          {texts.findings.why}
        </Button>
      </div>
      {open && <Details id={details} finding={finding} onSelect={onSelect} />}
    </li>
  );
});

function PrimaryAction({ finding, writable, onSelect, onFix }: FindingCardProps) {
  const { place, fix } = finding;
  if (fix !== null && writable) {
    return (
      <Button size="small" onClick={() => onFix([finding.index])}>
        {texts.findings.changeTo(fix)}
      </Button>
    );
  }
  if (place === null) return null;
  return (
    <Button size="small" onClick={() => onSelect(place)}>
      {texts.findings.goTo}
    </Button>
  );
}

function Details({
  id,
  finding,
  onSelect,
}: {
  readonly id: string;
  readonly finding: FindingView;
  readonly onSelect: (place: Place) => void;
}) {
  const styles = useStyles();
  const { repair, basis, verified, related, hides, place } = finding;
  return (
    <dl id={id} className={styles.more}>
      <dt className={styles.term}>{texts.findings.repair}</dt>
      <dd className={styles.text}>{repair}</dd>
      <dt className={styles.term}>{texts.findings.basis}</dt>
      <dd className={styles.text}>
        {basis}
        {!verified && `（${texts.before.assumed}）`}
      </dd>
      {related.length > 0 && (
        <>
          <dt className={styles.term}>{texts.findings.related}</dt>
          <dd className={styles.text}>
            {related.map((other) => (
              <CellButton
                key={`${other.sheet}!${other.cell}`}
                place={other}
                withSheet={other.sheet !== place?.sheet}
                onSelect={onSelect}
              />
            ))}
          </dd>
        </>
      )}
      {hides.length > 0 && <dd className={styles.text}>{texts.findings.hides(hides.length)}</dd>}
    </dl>
  );
}
