/** The four figures of a line in the table of scores. A difference is told by its sign and weight, not by colour alone. */
import { mergeClasses } from '@fluentui/react-components';
import { texts } from '../texts';
import type { FiguresView } from '../view';
import { useRowStyles } from './row-styles';

/** Two decimals; more where somebody typed more. A weight stays whole where it is. */
function shown(points: string | null, otherwise: string, wholeStays = false): string {
  if (points === null) return otherwise;
  const [whole = '', part = ''] = points.split('.');
  return part === '' && wholeStays ? whole : `${whole}.${part.padEnd(2, '0')}`;
}

interface FigureCellsProps {
  readonly figures: FiguresView;
  readonly strong?: boolean;
  /** Another row carries the figures. */
  readonly empty?: boolean;
}

export function FigureCells({ figures, strong = false, empty = false }: FigureCellsProps) {
  const styles = useRowStyles();
  const { none, blank } = texts.score.table;
  const { weight, entered, computed, difference } = figures;
  const cell = mergeClasses(styles.number, strong && styles.strong);
  const differs = difference !== null && !/^0(\.0+)?$/.test(difference);
  return (
    <>
      <td className={mergeClasses(cell, styles.quiet)}>{shown(weight, empty ? '' : none, true)}</td>
      <td className={cell}>{shown(entered, empty ? '' : strong ? none : blank)}</td>
      <td className={cell}>{shown(computed, empty ? '' : none)}</td>
      <td className={mergeClasses(cell, differs ? styles.differs : styles.quiet)}>
        {difference === null ? empty ? '' : none : differs ? difference.replace('-', '−') : <Same />}
      </td>
    </>
  );
}

function Same() {
  return (
    <span role="img" aria-label={texts.score.table.same} title={texts.score.table.same}>
      =
    </span>
  );
}
