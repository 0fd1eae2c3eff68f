/** Builds a printed form: boxes of cells with a look, put down by their address. */
import { parseBox, type Box } from '../../src/core/grid';
import {
  A4_PORTRAIT,
  type CellStyle,
  type PageSetup,
  type StyledCell,
  type StyledSheet,
  type WrittenValue,
} from '../../src/hosts/file/write';

const POINTS_PER_LINE = 1.35;
const PADDING = 8;
/** Characters of a line that the cell's edges and an indent of one step take. */
const MARGIN = 3;
/** Column widths count digits of the 11-point default font; a Chinese character is two of them wide. */
const DEFAULT_SIZE = 11;

/** Points a wrapped text needs in a column (or merged columns) of `width` characters, set in `size` points. */
export function heightFor(text: string, width: number, size: number): number {
  const room = (width - MARGIN) * (DEFAULT_SIZE / size);
  const lines = text.split('\n').reduce((sum, line) => {
    const digits = [...line].reduce((wide, char) => wide + (/[\u0000-\u00ff]/.test(char) ? 1 : 2), 0);
    return sum + Math.max(1, Math.ceil(digits / room));
  }, 0);
  return Math.ceil(lines * size * POINTS_PER_LINE + PADDING);
}

export class Paper {
  private readonly cells: StyledCell[] = [];
  private readonly merges: Box[] = [];
  private readonly heights = new Map<number, number>();

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  /** Fills a box: its value in the first cell, its look in all of them, merged if it is more than one. */
  put(address: string, value: WrittenValue, style: CellStyle): this {
    const box = parseBox(address);
    if (box === null) throw new RangeError(`no box: ${address}`);
    for (let row = box.top; row <= box.bottom; row += 1) {
      for (let column = box.left; column <= box.right; column += 1) {
        const first = row === box.top && column === box.left;
        this.cells.push({ row, column, value: first ? value : null, style });
      }
    }
    if (box.top !== box.bottom || box.left !== box.right) this.merges.push(box);
    return this;
  }

  /** `row` as people count it, from 1; points. A row asked for twice is as high as the higher wish. */
  height(row: number, points: number): this {
    this.heights.set(row - 1, Math.max(points, this.heights.get(row - 1) ?? 0));
    return this;
  }

  /** High enough for a wrapped text in the columns of a box such as `D14` or `B12:E12`. */
  fit(address: string, text: string, size = DEFAULT_SIZE): this {
    const box = parseBox(address);
    if (box === null) throw new RangeError(`no box: ${address}`);
    const width = this.widths.slice(box.left, box.right + 1).reduce((sum, wide) => sum + wide, 0);
    return this.height(box.top + 1, heightFor(text, width, size));
  }

  sheet(page: Partial<PageSetup> = {}): StyledSheet {
    return {
      name: this.name,
      cells: this.cells,
      merges: this.merges,
      columnWidths: this.widths,
      columnStyles: new Map(),
      rowHeights: this.heights,
      page: { ...A4_PORTRAIT, ...page },
    };
  }
}
