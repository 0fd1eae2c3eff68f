import type { CellValue } from '../../../src/core/grid';
import type { CellLook, StoredCell } from '../../../src/simulator';
import { cellStyle, editText, pixels, textStyle } from '../../../src/workbench/grid/cell-style';
import type { DrawnCell } from '../../../src/workbench/grid/drawing';

const stored = (value: CellValue, look: CellLook = {}, numberFormat = 'General'): StoredCell => ({
  ...{ value, formula: null, numberFormat, text: null, locked: true, look },
});
const drawn = (value: CellValue, look: CellLook = {}, parts: Partial<DrawnCell> = {}): DrawnCell => ({
  ...{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, left: null, right: null, bottom: null, spills: true },
  cell: stored(value, look),
  ...parts,
});
const PLAIN_TRIM = {
  ...{ left: null, right: null, top: null, bottom: null },
  ...{ italic: false, underline: false, indent: 0, verticalText: false, rotation: 0 },
};

describe('how a cell looks', () => {
  it.each<[CellValue, string]>([
    ['text', 'left'],
    [1.5, 'right'],
    [true, 'center'],
    [{ error: '#N/A' }, 'center'],
  ])('puts %p at the %s unless told otherwise', (value, side) => {
    expect(cellStyle(drawn(value)).textAlign).toBe(side);
    expect(cellStyle(drawn(value, { horizontal: 'Center' })).textAlign).toBe('center');
  });

  it.each([
    ['宋体', 'SimSun', 'serif'],
    ['FangSong', 'FangSong', 'serif'],
    ['黑体', 'SimHei', 'sans-serif'],
    ['Calibri', 'Calibri', 'sans-serif'],
  ])('has a stand-in of the same kind for %s', (name, stands, kind) => {
    const { fontFamily } = cellStyle(drawn('a', { fontName: name }));
    expect(fontFamily).toContain(JSON.stringify(stands));
    expect(fontFamily).toMatch(new RegExp(`, ${kind}$`));
  });

  it.each([
    ['thin', null, '1px solid #000'],
    ['medium', 'FF0000', '2px solid #FF0000'],
    ['double', null, '3px double #000'],
    ['hair', null, '1px dotted #000'],
  ])('draws a %s line', (style, color, css) => {
    expect(cellStyle(drawn(1, {}, { right: { style, color } })).borderRight).toBe(css);
    expect(cellStyle(drawn(1)).borderRight).toBeUndefined();
  });

  it('turns text that stands upright or on its side', () => {
    const trim = (parts: object): CellLook => ({ borders: { ...PLAIN_TRIM, ...parts } });
    expect(textStyle(drawn('a', trim({ verticalText: true })))).toMatchObject({ textOrientation: 'upright' });
    expect(textStyle(drawn('a', trim({ rotation: 90 })))).toMatchObject({ transform: 'rotate(180deg)' });
    expect(textStyle(drawn('a', trim({ rotation: -90 })))).not.toHaveProperty('transform');
  });

  it('cuts a text that must not run over its neighbour', () => {
    expect(textStyle(drawn('a', {}, { spills: false })).overflow).toBe('hidden');
    expect(textStyle(drawn('a', { wrap: true }, { spills: false })).overflow).toBeUndefined();
    expect(cellStyle(drawn('a', { wrap: true })).whiteSpace).toBe('pre-wrap');
  });

  it('measures 96 pixels for 72 points', () => expect([pixels(72), pixels(11)]).toEqual([96, 15]));
});

describe('what a person starts to change', () => {
  it.each<[CellValue, string, string, string]>([
    [9.444, '0.00', '9.44', '9.444'],
    [0.962, '0.00%', '96.20%', '96.2%'],
    [44561, 'yyyy"年"m"月"d"日"', '2021年12月31日', '2021年12月31日'],
    [12, 'General"次"', '12次', '12'],
    ['≥90%', '@', '≥90%', '≥90%'],
    [null, 'General', '', ''],
  ])('of %p as %s', (value, format, shown, text) => {
    expect(editText(stored(value, {}, format), shown)).toBe(text);
  });
});
