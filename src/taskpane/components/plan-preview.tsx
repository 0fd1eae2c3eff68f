/** Before anything is written: every cell before → after with a tick box, and one button that counts. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { obstaclesOf } from '../obstacles';
import type { Preview } from '../state';
import { texts } from '../texts';
import { tickedCells } from '../use-pane';
import type { Place, PlanView } from '../view';
import { CellButton } from './cell-button';
import { ObstacleBar } from './obstacle-bar';
import { PlanLineRow } from './plan-line-row';
import { useSummaryStyles } from './summary-styles';

const useStyles = makeStyles({
  step: { padding: tokens.spacingHorizontalM, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  write: { flexGrow: 1 },
});

interface PlanPreviewProps {
  readonly view: Preview;
  readonly busy: boolean;
  readonly writing: boolean;
  readonly onWrite: (ticked: readonly boolean[]) => void;
  readonly onCancel: () => void;
  /** Looks again whether the cells can be written now. */
  readonly onInspect: () => void;
  readonly onSelect: (place: Place) => void;
  /** Takes the focus when the step is over. */
  readonly returnFocusTo: RefObject<HTMLElement | null>;
}

/** Companion sheets are written whole or not at all: half a report or half a record would say what nobody wrote. */
const WHOLE: readonly PlanView['plan']['purpose'][] = ['draft', 'explain', 'record'];
/** So many cells of a companion sheet are shown at once. */
const OPEN_UP_TO = 8;

export function PlanPreview(props: PlanPreviewProps) {
  const { view, busy, writing, onWrite, onCancel, onInspect, onSelect, returnFocusTo } = props;
  const styles = useStyles();
  const summary = useSummaryStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const whole = WHOLE.includes(view.plan.purpose);
  const [wanted, setWanted] = useState(() => view.lines.map((line) => whole || line.ticked));
  const { ofLines, general, mixedFonts } = obstaclesOf(view.lines, view.inspection);
  // what cannot be written is not offered; it is ticked again once nothing stands in its way
  const ticked = wanted.map((tick, index) => tick && ofLines[index] === null);
  const blocked = ofLines.filter((obstacle) => obstacle !== null).length;
  const impossible = whole && (blocked > 0 || general.length > 0);
  const cells = impossible ? 0 : tickedCells(view, ticked);
  useEffect(() => {
    const goBackTo = returnFocusTo.current;
    title.current?.focus();
    return () => goBackTo?.focus();
  }, [returnFocusTo]);
  const lines = view.lines.map((line, index) => (
    <PlanLineRow
      key={index}
      line={line}
      ticked={ticked[index] === true}
      fixed={whole}
      obstacle={ofLines[index] ?? null}
      mixedFonts={mixedFonts[index] === true}
      onTick={(tick) => setWanted(wanted.map((old, at) => (at === index ? tick : old)))}
      onSelect={onSelect}
    />
  ));
  return (
    <section className={styles.step} aria-labelledby="plan-title" data-plan={view.plan.purpose}>
      <h2 id="plan-title" ref={title} tabIndex={-1} className={styles.title}>
        {texts.plan.title}
      </h2>
      <p className={styles.text}>{leadOf(view, whole)}</p>
      {(blocked > 0 || general.length > 0) && (
        <ObstacleBar blocked={whole ? null : blocked} general={general} busy={busy} onAgain={onInspect} />
      )}
      {view.created.length > 0 && (
        <ul className={styles.list}>
          {view.created.map((sheet) => (
            <li key={sheet.name}>
              {texts.plan.newSheet(sheet.name, sheet.cells)}
              {sheet.rows.map((row, index) => (
                <p key={index} className={styles.row}>
                  {row}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {whole && view.lines.length > 0 ? (
        <details open={view.lines.length <= OPEN_UP_TO || blocked > 0}>
          <summary className={summary.plain}>
            {texts.plan.cellsInSheet(view.lines[0]!.sheet, view.lines.length)}
          </summary>
          <ul className={styles.list}>{lines}</ul>
        </details>
      ) : (
        <ul className={styles.list}>{lines}</ul>
      )}
      <LeftAlone view={view} onSelect={onSelect} />
      <div className={styles.foot}>
        {!impossible && (
          <Button
            appearance="primary"
            className={styles.write}
            disabledFocusable={busy || cells === 0}
            onClick={() => onWrite(ticked)}
          >
            {writing ? texts.working.writing : texts.plan.write(cells)}
          </Button>
        )}
        <Button disabled={busy} onClick={onCancel}>
          {texts.plan.cancel}
        </Button>
      </div>
    </section>
  );
}

function leadOf(view: PlanView, whole: boolean): string {
  if (view.lines.length === 0 && view.created.length === 0) return texts.plan.nothing;
  return whole ? texts.plan.leadSheet : texts.plan.lead;
}

/** Rows a person decides and formulas that stay: named, so that nobody misses them. */
function LeftAlone({ view, onSelect }: { readonly view: PlanView; readonly onSelect: (place: Place) => void }) {
  const styles = useStyles();
  return (
    <>
      {view.leftToPerson.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.plan.left}</h3>
          <ul className={styles.list} data-left>
            {view.leftToPerson.map((row) => (
              <li key={`${row.sheet}!${row.cell}`}>
                {row.subject} <CellButton place={row} label={row.subject} onSelect={onSelect} />
                <div className={styles.text}>
                  {texts.plan.leftLine(texts.plan.why[row.why], row.entered, row.proposal)}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.keptFormulas.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.plan.formulas}</h3>
          <ul className={styles.list}>
            {view.keptFormulas.map((row) => (
              <li key={`${row.sheet}!${row.cell}`}>
                {row.subject} <CellButton place={row} label={row.subject} onSelect={onSelect} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
