/** Finds the rows, cells and columns of a sheet part, with and without the addresses that writers may leave out. */
import { parseCell } from '../../../core/grid';
import { attributeOf, attributesOf, childrenOf, openTag, type XmlElement } from './xml';

export interface PresentCell {
  readonly element: XmlElement;
  readonly column: number;
}

export interface PresentRow {
  readonly element: XmlElement;
  readonly row: number;
  /** Style index of its empty cells; null where the row has no look of its own. */
  readonly style: number | null;
  readonly cells: () => PresentCell[];
}

export interface Columns {
  /** Style index of empty cells of a column. */
  readonly styleOf: (column: number) => number;
  /** Characters; 0 where the column has no width of its own. */
  readonly widthOf: (column: number) => number;
}

/** A row without `r` comes right after the one before it (ECMA-376 part 1, 18.3.1.73). */
export function readRows(xml: string, sheetData: XmlElement): PresentRow[] {
  let last = -1;
  return childrenOf(xml, sheetData)
    .filter((element) => element.local === 'row')
    .map((element) => {
      const attributes = attributesOf(openTag(xml, element));
      const number = attributes.get('r');
      const row = number === undefined ? last + 1 : Number(number) - 1;
      last = row;
      const custom = attributes.get('customFormat');
      const style = custom === '1' || custom === 'true' ? Number(attributes.get('s') ?? '0') : null;
      return { element, row, style, cells: () => readCells(xml, element) };
    });
}

function readCells(xml: string, row: XmlElement): PresentCell[] {
  let last = -1;
  return childrenOf(xml, row)
    .filter((element) => element.local === 'c')
    .map((element) => {
      const address = attributeOf(xml, element, 'r');
      const column = address === undefined ? last + 1 : (parseCell(address)?.column ?? last + 1);
      last = column;
      return { element, column };
    });
}

export function readColumns(xml: string, parts: readonly XmlElement[]): Columns {
  const columns = parts
    .filter((part) => part.local === 'cols')
    .flatMap((part) => childrenOf(xml, part))
    .map((element) => {
      const attributes = attributesOf(openTag(xml, element));
      const number = (name: string): number => Number(attributes.get(name) ?? '0');
      return { first: number('min') - 1, last: number('max') - 1, style: number('style'), width: number('width') };
    });
  const at = (column: number): (typeof columns)[number] | undefined =>
    columns.find(({ first, last }) => column >= first && column <= last);
  return {
    styleOf: (column) => at(column)?.style ?? 0,
    widthOf: (column) => at(column)?.width ?? 0,
  };
}
