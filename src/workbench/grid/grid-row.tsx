/** One row of the sheet; drawn anew only when one of its cells, its height or its selection changed. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { formatCell, type Box } from '../../core/grid';
import type { SimulatedSheet } from '../../simulator';
import { CellEditor, type CellEditing } from './cell-editor';
import { cellStyle, pixels, textStyle } from './cell-style';
import { isSameDrawnCell, type DrawnCell, type DrawnRow } from './drawing';
import { useHeadingStyles } from './heading-styles';
import { ACCENT, LINE } from './sheet-colors';

export const ROW_HEADER_WIDTH = 36;

const useStyles = makeStyles({
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    padding: '1px 3px',
    lineHeight: 1.25,
    cursor: 'cell',
    overflowWrap: 'anywhere',
    borderRight: `1px solid ${LINE}`,
    borderBottom: `1px solid ${LINE}`,
    // keeps a cell that is scrolled to out from under the fixed headings
    scrollMargin: `40px 24px 40px ${ROW_HEADER_WIDTH + 24}px`,
  },
  selected: { outline: `2px solid ${ACCENT}`, outlineOffset: '-1px', zIndex: 1 },
});

export interface Selected {
  readonly box: Box;
  /** The field of the first selected cell; null in rows that do not have it. */
  readonly editing: CellEditing;
}

interface GridRowProps {
  readonly sheet: SimulatedSheet;
  readonly drawn: DrawnRow;
  /** null where the selection does not touch the row. */
  readonly selected: Selected | null;
}

const isInside = (box: Box, { row, column }: DrawnCell): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

export const GridRow = memo(function GridRow({ sheet, drawn, selected }: GridRowProps) {
  const headings = useHeadingStyles();
  return (
    <tr style={{ height: pixels(drawn.height) }} aria-rowindex={drawn.row + 2}>
      <th scope="row" className={mergeClasses(headings.heading, headings.side, selected !== null && headings.marked)}>
        {drawn.row + 1}
      </th>
      {drawn.cells.map((cell) => (
        <Cell key={cell.column} sheet={sheet} drawn={cell} selected={selected} />
      ))}
    </tr>
  );
}, isSameRow);

function Cell({ sheet, drawn, selected }: { sheet: SimulatedSheet; drawn: DrawnCell; selected: Selected | null }) {
  const styles = useStyles();
  const address = formatCell(drawn.row, drawn.column);
  const isSelected = selected !== null && isInside(selected.box, drawn);
  const isFirst = isSelected && drawn.row === selected.box.top && drawn.column === selected.box.left;
  const style = cellStyle(drawn);
  return (
    // the keyboard works through the field inside the selected cell; clicks are taken by the table
    <td
      role="gridcell"
      aria-selected={isSelected}
      aria-colindex={drawn.column + 2}
      aria-readonly={drawn.cell.formula !== null || undefined}
      data-cell={address}
      rowSpan={drawn.rowSpan}
      colSpan={drawn.columnSpan}
      className={mergeClasses(styles.cell, isSelected && styles.selected)}
      style={style}
    >
      <div style={textStyle(drawn)}>{sheet.text(drawn.row, drawn.column)}</div>
      {isFirst && <CellEditor {...selected.editing} address={address} style={{ textAlign: style.textAlign }} />}
    </td>
  );
}

function isSameRow(a: GridRowProps, b: GridRowProps): boolean {
  return (
    a.sheet === b.sheet &&
    a.selected === b.selected &&
    a.drawn.row === b.drawn.row &&
    a.drawn.height === b.drawn.height &&
    a.drawn.cells.length === b.drawn.cells.length &&
    a.drawn.cells.every((cell, index) => isSameDrawnCell(cell, b.drawn.cells[index]!))
  );
}
