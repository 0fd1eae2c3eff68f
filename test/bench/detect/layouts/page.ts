/** One sheet written row by row; nothing here knows what a form is. */
import { columnIndex, type Position } from '../../../../src/core';
import type { StyledCell, StyledSheet } from '../../../../src/hosts/file';
import { A4_PORTRAIT } from '../../../../src/hosts/file';

/** A number with a format is one a person formatted: 0.98 shown as 98.00%. */
export type Content = string | number | null | { readonly value: number; readonly format: string };

export const percent = (value: number): Content => ({ value, format: '0.00%' });

export class Page {
  readonly #rows: Content[][] = [];

  constructor(readonly name: string) {}

  /** Adds a row from column A on; its printed number. */
  add(...cells: readonly Content[]): number {
    return this.#rows.push([...cells]);
  }

  /** Adds a row with the cells of the named columns filled; its printed number. */
  addAt(cells: Readonly<Record<string, Content>>): number {
    const row: Content[] = [];
    for (const [column, content] of Object.entries(cells)) row[columnIndex(column)!] = content;
    return this.add(...Array.from(row, (content) => content ?? null));
  }

  sheet(): StyledSheet {
    const cells = this.#rows.flatMap((row, index) =>
      row.flatMap((content, column): StyledCell[] => {
        const place: Position = { row: index, column };
        if (content === null) return [];
        if (typeof content !== 'object') return [{ ...place, value: content, style: { wrap: true } }];
        return [{ ...place, value: content.value, style: { numberFormat: content.format } }];
      }),
    );
    return {
      name: this.name,
      cells,
      merges: [],
      columnWidths: [],
      columnStyles: new Map(),
      rowHeights: new Map(),
      page: A4_PORTRAIT,
    };
  }
}
