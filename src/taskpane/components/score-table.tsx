/** The scores of a form by 一级 and 二级指标: weight, entered, computed, difference; each row opens on demand. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, useCallback, useState } from 'react';
import { choiceFor } from '../score-choices';
import { texts } from '../texts';
import type { Choice, GroupView, IndicatorView, PartView, ScoreView, SumsView } from '../view';
import type { PaneCommands } from '../use-pane';
import { ExecutionRateRow } from './execution-rate-row';
import { FigureCells } from './figure-cells';
import { IndicatorRow } from './indicator-row';
import { useRowStyles } from './row-styles';
import { ScoreChoice } from './score-choice';
import { Toggle } from './toggle';

/** A table of more rows begins with its blocks folded: nobody reads it from top to bottom. */
const UNFOLDED_UP_TO = 80;

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  push: { marginLeft: 'auto' },
});

interface ScoreTableProps {
  readonly score: ScoreView;
  readonly chosen: readonly Choice[];
  readonly writable: boolean;
  readonly busy: boolean;
  readonly commands: PaneCommands;
}

const rowsOf = (groups: readonly GroupView[]): IndicatorView[] =>
  groups.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));

export function ScoreTable({ score, chosen, writable, busy, commands }: ScoreTableProps) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { table, choice } = texts.score;
  const rows = rowsOf(score.groups);
  const judged = rows.filter(({ needsJudgement, most }) => needsJudgement && most !== null);
  // what a person was at is open again after a preview
  const [open, setOpen] = useState<ReadonlySet<number>>(
    () => new Set(rows.filter((row) => choiceFor(chosen, score.sheet, row) !== null).map(({ index }) => index)),
  );
  const toggle = useCallback((index: number) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(index)) after.add(index);
      return after;
    });
  }, []);
  const allOpen = rows.every(({ index }) => open.has(index));
  return (
    <section className={styles.box} aria-label={table.title}>
      <div className={styles.line}>
        <h3 className={styles.title}>{table.title}</h3>
        <Button
          size="small"
          appearance="subtle"
          className={styles.push}
          onClick={() => setOpen(new Set(allOpen ? [] : rows.map(({ index }) => index)))}
        >
          {allOpen ? table.collapse : table.expand}
        </Button>
      </div>
      {judged.length > 0 && (
        <div className={styles.line} data-judged={judged.length}>
          <span>{choice.waiting(judged.length)}</span>
          <Button
            size="small"
            onClick={() => setOpen((before) => new Set([...before, ...judged.map(({ index }) => index)]))}
          >
            {choice.open}
          </Button>
        </div>
      )}
      <table className={rowStyles.table}>
        <caption className={rowStyles.caption}>{table.caption}</caption>
        <colgroup>
          <col className={rowStyles.nameColumn} />
          {['weight', 'entered', 'computed', 'difference'].map((name) => (
            <col key={name} className={rowStyles.numberColumn} />
          ))}
        </colgroup>
        <Head />
        {score.rate !== null && <ExecutionRateRow rate={score.rate} sheet={score.sheet} onSelect={commands.select} />}
        {score.groups.map((group, index) => (
          <Group key={index} group={group} folded={rows.length > UNFOLDED_UP_TO}>
            {(part) =>
              part.rows.map((row) => (
                <IndicatorRow
                  key={row.index}
                  row={row}
                  sheet={score.sheet}
                  open={open.has(row.index)}
                  onToggle={toggle}
                  onSelect={commands.select}
                >
                  {open.has(row.index) && row.most !== null && (
                    <Choosing row={row} most={row.most} {...{ score, chosen, writable, busy, commands }} />
                  )}
                </IndicatorRow>
              ))
            }
          </Group>
        ))}
      </table>
    </section>
  );
}

function Choosing(props: ScoreTableProps & { readonly row: IndicatorView; readonly most: string }) {
  const { row, most, score, chosen, writable, busy, commands } = props;
  const choice = choiceFor(chosen, score.sheet, row);
  return (
    <ScoreChoice
      row={row}
      most={most}
      points={choice?.points ?? null}
      writable={writable}
      busy={busy}
      onChoose={(points) => commands.chooseScore(score.sheet, row, points)}
      onWrite={() => {
        if (choice !== null) commands.previewScore(choice);
      }}
    />
  );
}

function Head() {
  const styles = useRowStyles();
  const { columns } = texts.score.table;
  const number = mergeClasses(styles.head, styles.number);
  return (
    <thead className={styles.section}>
      <tr className={styles.columns}>
        <th scope="col" className={mergeClasses(styles.head, styles.name)}>
          {columns.name}
        </th>
        <th scope="col" className={number}>
          {columns.weight}
        </th>
        <th scope="col" className={number}>
          {columns.entered}
        </th>
        <th scope="col" className={number}>
          {columns.computed}
        </th>
        <th scope="col" className={number}>
          {columns.difference}
        </th>
      </tr>
    </thead>
  );
}

interface GroupProps {
  readonly group: GroupView;
  readonly folded: boolean;
  readonly children: (part: PartView) => React.ReactNode;
}

function Group({ group, folded, children }: GroupProps) {
  const styles = useRowStyles();
  const [open, setOpen] = useState(!folded);
  // a 二级指标 of one row would only say that row's figures twice
  const named = group.parts.some(({ label }) => label !== '');
  return (
    <tbody className={styles.section} data-group={group.label}>
      <tr className={mergeClasses(styles.columns, styles.group)}>
        <th scope="rowgroup" className={mergeClasses(styles.name, styles.strong)}>
          <Toggle open={open} onToggle={() => setOpen(!open)}>
            {group.label}
          </Toggle>
          <Missing sums={group} />
        </th>
        <FigureCells figures={group} strong />
      </tr>
      {open &&
        group.parts.map((part, index) => (
          <Fragment key={index}>
            {named && (
              <tr className={styles.columns} data-part={part.label}>
                <th
                  scope="row"
                  className={mergeClasses(styles.name, styles.part, part.rows.length === 1 && styles.whole)}
                  colSpan={part.rows.length > 1 ? 1 : 5}
                >
                  {part.label} <Missing sums={part} />
                </th>
                {part.rows.length > 1 && <FigureCells figures={part} />}
              </tr>
            )}
            {children(part)}
          </Fragment>
        ))}
    </tbody>
  );
}

function Missing({ sums }: { readonly sums: SumsView }) {
  const styles = useRowStyles();
  return sums.open > 0 ? <span className={styles.part}>{texts.score.table.open(sums.open)}</span> : null;
}
