/** The active sheet as an editable grid that looks like the printed form. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useSyncExternalStore, type MouseEvent } from 'react';
import { formatCell, isCellError, parseCell, type Box } from '../../core/grid';
import type { SimulatedSheet, SimulatedWorkbook } from '../../simulator';
import { texts } from '../texts';
import { storeOf } from '../workbook-version';
import { CellBar } from './cell-bar';
import { pixels } from './cell-style';
import { drawSheet, MAX_ROWS_DRAWN } from './drawing';
import { GridRow, ROW_HEADER_WIDTH, type Selected } from './grid-row';
import { boxAt } from './moves';
import { useHeadingStyles } from './heading-styles';
import { useEditing } from './use-editing';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflow: 'auto', backgroundColor: '#fff', color: '#000' },
  table: { borderCollapse: 'separate', borderSpacing: 0, tableLayout: 'fixed', width: '0' },
  note: { margin: 0, padding: tokens.spacingHorizontalS, color: '#444' },
});

const touchesRow = (box: Box, row: number, last: number): boolean => row <= box.bottom && last >= box.top;

export function SheetGrid({ workbook, sheet }: { workbook: SimulatedWorkbook; sheet: SimulatedSheet }) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const store = storeOf(workbook);
  const version = useSyncExternalStore(store.subscribe, store.version);
  // the sheet changes in place: its version says when
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const drawing = useMemo(() => drawSheet(sheet), [sheet, version]);
  const { selection } = workbook;
  const chosen = selection.sheet === sheet ? selection.box : { top: 0, left: 0, bottom: 0, right: 0 };
  const first = boxAt({ row: chosen.top, column: chosen.left }, sheet.merges);
  const isOne = chosen.bottom <= first.bottom && chosen.right <= first.right;
  const box = isOne ? first : chosen;
  const address = formatCell(box.top, box.left);
  const { field, refusal, select } = useEditing(workbook, sheet, drawing, box);

  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const cell = table.current?.querySelector(`[data-cell="${address}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheet, address]);

  const selectClicked = (event: MouseEvent): void => {
    const clicked = (event.target as Element).closest('[data-cell]')?.getAttribute('data-cell');
    const position = typeof clicked === 'string' ? parseCell(clicked) : null;
    if (position === null || clicked === address) return;
    // the field that is about to get the focus must not lose it to the cell under the pointer
    event.preventDefault();
    field.onLeave();
    select(boxAt(position, sheet.merges));
  };

  const selected: Selected = { box, editing: field };
  const { value, formula } = sheet.cell(box.top, box.left);
  return (
    <>
      <CellBar
        address={address}
        content={formula ?? (isCellError(value) ? value.error : sheet.text(box.top, box.left))}
        refusal={formula === null ? refusal : 'formula'}
      />
      <div className={styles.scroll}>
        <table
          ref={table}
          role="grid"
          aria-label={texts.grid(sheet.name)}
          className={styles.table}
          onMouseDown={selectClicked}
        >
          <colgroup>
            <col style={{ width: ROW_HEADER_WIDTH }} />
            {drawing.columns.map(({ column, width }) => (
              <col key={column} style={{ width: pixels(width) }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td className={mergeClasses(headings.heading, headings.top, headings.corner)} />
              {drawing.columns.map(({ column, name }) => (
                <th
                  key={column}
                  scope="col"
                  className={mergeClasses(
                    headings.heading,
                    headings.top,
                    column >= box.left && column <= box.right && headings.marked,
                  )}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawing.rows.map((drawn) => (
              <GridRow
                key={drawn.row}
                sheet={sheet}
                drawn={drawn}
                selected={touchesRow(box, drawn.row, drawn.row) ? selected : null}
              />
            ))}
          </tbody>
        </table>
        {drawing.isCut && <p className={styles.note}>{texts.rowsDrawn(MAX_ROWS_DRAWN)}</p>}
      </div>
    </>
  );
}
