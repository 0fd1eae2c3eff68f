/** 校验: the verdict, then the findings. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { filterFindings, groupFindings, NO_FILTER, type Filter } from '../finding-filter';
import type { Explaining, Working } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { ReasonView, ReviewRest, ReviewView } from '../view';
import { WhyNot } from './capabilities';
import { FindingFilters } from './finding-filters';
import { FindingList } from './finding-list';
import { Recognition } from './recognition';
import { VerdictBar } from './verdict-bar';

/** Below this many findings filters would only be in the way. */
const FILTERS_FROM = 4;

const NONE: readonly ReasonView[] = [];

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fix: { alignSelf: 'flex-start' },
  record: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
});

interface FindingsTabProps {
  readonly review: ReviewView;
  /** null: it has not come yet. */
  readonly rest: ReviewRest | null;
  readonly stale: boolean;
  readonly writable: boolean;
  readonly working: Working | null;
  readonly explaining: Explaining | null;
  /** Reasons under way, by `reasonKey`. */
  readonly typed: Readonly<Record<string, string>>;
  readonly commands: PaneCommands;
}

export function FindingsTab({ review, rest, stale, writable, working, explaining, typed, commands }: FindingsTabProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const { findings } = review;
  // the field answers at once, the list follows
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => filterFindings(findings, asked), [findings, asked]);
  const groups = useMemo(() => groupFindings(shown, asked.grouping), [shown, asked.grouping]);
  const fixable = useMemo(() => findings.filter(isCertainFix).map((finding) => finding.index), [findings]);
  const busy = working !== null;
  return (
    <div className={styles.tab}>
      <VerdictBar
        review={review}
        checking={working === 'checking'}
        busy={busy}
        stale={stale}
        onCheck={commands.check}
      />
      {review.notes.length > 0 && <NotFollowed notes={review.notes} />}
      {writable && fixable.length > 1 && (
        <Button
          appearance="primary"
          size="small"
          className={styles.fix}
          disabledFocusable={busy}
          onClick={() => commands.previewFix(fixable)}
        >
          {texts.findings.fixAll(fixable.length)}
        </Button>
      )}
      {findings.length >= FILTERS_FROM && <FindingFilters filter={filter} onChange={setFilter} />}
      {findings.length > 0 && shown.length === 0 && (
        <p role="status">
          {texts.findings.noneShown}{' '}
          <Button size="small" onClick={() => setFilter({ ...filter, severity: 'all', search: '' })}>
            {texts.findings.showAll}
          </Button>
        </p>
      )}
      <FindingList
        groups={groups}
        writable={writable}
        explaining={explaining}
        reasons={rest?.reasons ?? NONE}
        typed={typed}
        commands={commands}
      />
      {review.verdict === 'ready' && <WhatWasChecked review={review} />}
      <WhyNot capability="write" />
      {writable && (
        <>
          <Button className={styles.record} disabledFocusable={busy} onClick={commands.previewRecord}>
            {texts.record.save}
          </Button>
          <p className={styles.hint}>{texts.record.hint}</p>
        </>
      )}
      <Recognition
        forms={review.forms}
        onSelect={commands.select}
        mapping={{ writable, onRemember: commands.previewMapping, onUse: commands.map }}
      />
    </div>
  );
}

function NotFollowed({ notes }: { readonly notes: readonly string[] }) {
  return (
    <MessageBar intent="warning" layout="multiline" data-not-followed>
      <MessageBarBody>
        <MessageBarTitle>{texts.notFollowed}</MessageBarTitle>
        {notes.join(' ')}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What a person typed (targets, actuals) is repaired one by one only, never together with the rest. */
function isCertainFix(finding: ReviewView['findings'][number]): boolean {
  return finding.fix !== null && finding.severity === 'error';
}

function WhatWasChecked({ review }: { readonly review: ReviewView }) {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.title}>{texts.checked}</h3>
      <ul className={styles.plain}>
        {review.forms.map((form, index) => (
          <li key={index}>{[form.title, ...form.details].join('，')}</li>
        ))}
        <li>
          {texts.before.policy}：{review.policy.title}
        </li>
      </ul>
      <h3 className={styles.title}>{texts.notChecked}</h3>
      <ul className={styles.plain}>
        {review.notChecked.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
