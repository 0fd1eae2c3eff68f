/** Everything of a workbook a person could see changed: contents, number formats of empty cells too, looks, heights. */
import { positionOfKey, formatCell } from '../../src/core/grid';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, PLAIN_LOOK, type SimulatedWorkbook } from '../../src/simulator';

export type Fingerprint = Readonly<Record<string, readonly string[]>>;

export function fingerprint(workbook: SimulatedWorkbook): Fingerprint {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const cells = [...sheet.cells].flatMap(([key, { value, formula, numberFormat, locked, look }]) => {
        const looks = Object.entries(look).filter(([part, is]) => {
          return is !== undefined && is !== (PLAIN_LOOK as Readonly<Record<string, unknown>>)[part];
        });
        const plain = value === null && formula === null && numberFormat === 'General' && locked && looks.length === 0;
        const { row, column } = positionOfKey(key);
        const shown = JSON.stringify([value, formula, numberFormat, locked, looks.sort()]);
        return plain ? [] : [`${formatCell(row, column)} ${shown}`];
      });
      return [
        `${sheet.name} ${sheet.visibility}`,
        [
          ...cells.sort(),
          ...sizes('row', sheet.rowHeights, DEFAULT_ROW_HEIGHT),
          ...sizes('column', sheet.columnWidths, DEFAULT_COLUMN_WIDTH),
        ],
      ];
    }),
  );
}

function sizes(what: string, given: ReadonlyMap<number, number>, usual: number): string[] {
  return [...given]
    .filter(([, size]) => size !== usual)
    .map(([line, size]) => `${what} ${line} ${size}`)
    .sort();
}
