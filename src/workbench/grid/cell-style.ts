/** A cell's look as CSS. Sizes of a sheet are points; the page draws 96 pixels for 72 of them, as Excel at 100 %. */
import type { CSSProperties } from 'react';
import type { CellValue } from '../../core/grid';
import type { BorderLook } from '../../hosts/file';
import type { CellLook, StoredCell } from '../../simulator';
import { trimOf, type Trim } from '../file-look';
import type { DrawnCell } from './drawing';

export const pixels = (points: number): number => Math.round(points / 0.75);

/** Faces of printed forms and what stands in for them where they are not installed. */
const FACES: readonly { readonly names: RegExp; readonly instead: readonly string[] }[] = [
  { names: /^(?:SimSun|NSimSun)/i, instead: ['宋体', 'SimSun', 'Songti SC', 'Noto Serif CJK SC', 'serif'] },
  { names: /^FangSong/i, instead: ['仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC', 'serif'] },
  { names: /^KaiTi/i, instead: ['楷体', 'KaiTi', 'STKaiti', 'Noto Serif CJK SC', 'serif'] },
  { names: /^SimHei/i, instead: ['黑体', 'SimHei', 'Heiti SC', 'Noto Sans CJK SC', 'sans-serif'] },
];
const CHINESE_NAMES: Readonly<Record<string, string>> = {
  宋体: 'SimSun',
  仿宋: 'FangSong',
  仿宋_GB2312: 'FangSong',
  楷体: 'KaiTi',
  楷体_GB2312: 'KaiTi',
  黑体: 'SimHei',
};
const PLAIN_FACES = ['DengXian', 'Calibri', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'sans-serif'];

function fontFamily(name: string | undefined): string {
  const latin = CHINESE_NAMES[name ?? ''] ?? name ?? '';
  const instead = FACES.find((face) => face.names.test(latin))?.instead ?? PLAIN_FACES;
  const wanted = name === undefined ? instead : [name, ...instead];
  return wanted
    .map((face) => JSON.stringify(face))
    .join(', ')
    .replace(/"(serif|sans-serif)"/g, '$1');
}

const LINES: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

function line(border: BorderLook | null): string | undefined {
  if (border === null) return undefined;
  return `${LINES[border.style] ?? '1px solid'} ${border.color === null ? '#000' : `#${border.color}`}`;
}

type Side = 'left' | 'center' | 'right' | 'justify';

function sideOf(look: CellLook, value: CellValue): Side {
  switch (look.horizontal) {
    case 'Left':
    case 'Fill':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'Right':
      return 'right';
    case 'Justify':
    case 'Distributed':
      return 'justify';
    default:
      if (typeof value === 'number') return 'right';
      return typeof value === 'string' || value === null ? 'left' : 'center';
  }
}

const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom', Justify: 'top', Distributed: 'middle' } as const;

function indentStyle(side: Side, { indent }: Trim): CSSProperties {
  if (indent === 0) return {};
  // an indent of Excel is about as wide as three spaces of the default font
  const room = 3 + indent * 9;
  return side === 'right' ? { paddingRight: room } : { paddingLeft: room };
}

/** Style of the table cell. Lines that are absent are left to the style sheet, which draws the sheet's own grid. */
export function cellStyle(drawn: DrawnCell): CSSProperties {
  const { look, value } = drawn.cell;
  const trim = trimOf(look);
  const side = sideOf(look, value);
  return {
    borderLeft: line(drawn.left),
    borderRight: line(drawn.right),
    borderBottom: line(drawn.bottom),
    backgroundColor: look.fill,
    color: look.fontColor,
    fontFamily: fontFamily(look.fontName),
    fontSize: pixels(look.fontSize ?? 11),
    fontWeight: look.bold === true ? 700 : undefined,
    fontStyle: trim.italic ? 'italic' : undefined,
    textDecoration: trim.underline ? 'underline' : undefined,
    textAlign: side,
    verticalAlign: VERTICAL[look.vertical ?? 'Bottom'],
    whiteSpace: look.wrap === true || trim.verticalText ? 'pre-wrap' : 'pre',
    ...indentStyle(side, trim),
  };
}

/** Style of the text inside the cell: what runs upright or turned, and what may run over its neighbour. */
export function textStyle({ cell, spills }: DrawnCell): CSSProperties {
  const { wrap } = cell.look;
  const { verticalText, rotation } = trimOf(cell.look);
  if (verticalText) return { writingMode: 'vertical-rl', textOrientation: 'upright', display: 'inline-block' };
  if (rotation === 0) return wrap === true ? {} : { overflow: spills ? 'visible' : 'hidden' };
  const turned: CSSProperties = { writingMode: 'vertical-rl', display: 'inline-block' };
  return rotation > 0 ? { ...turned, transform: 'rotate(180deg)' } : turned;
}

/** What a person sees when starting to change a cell: the exact number rather than its rounded display. */
export function editText(cell: StoredCell, shown: string): string {
  const { value, numberFormat } = cell;
  if (typeof value !== 'number') return shown;
  if (numberFormat.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  // dates and times are edited as they are shown
  return /[ymdhs]/i.test(numberFormat.replace(/General|"[^"]*"|\[[^\]]*\]/gi, '')) ? shown : String(value);
}
