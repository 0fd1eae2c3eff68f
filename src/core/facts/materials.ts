/** 报告素材: what a report needs and the forms do not hold, supplied by a person in a companion sheet. */
import { MATERIAL_CATEGORIES, MATERIAL_HEADINGS, MATERIALS_SHEET } from '../edits/texts';
import { big, cellAt, decimalOfNumber, formatCell, plain, positionOfKey, type Grid, type Sheet } from '../grid';
import type { Material, MaterialCategory, Materials } from './facts';

interface Header {
  readonly row: number;
  readonly category: number;
  readonly heading: number | null;
  readonly text: number;
}

const CATEGORY_BY_WORD: ReadonlyMap<string, MaterialCategory> = new Map(
  (Object.entries(MATERIAL_CATEGORIES) as [MaterialCategory, string][]).map(([category, word]) => [word, category]),
);

const HEADING_WORDS: ReadonlySet<string> = new Set(Object.values(MATERIAL_HEADINGS));
/** With room for white space between the characters. */
const LONGEST_HEADING = 40;

/**
 * Reads the sheet 报告素材 (or, failing that name, the first sheet with its three headings). Blank rows and
 * unknown categories are passed over, a blank category continues the one above. null where there is no such table.
 */
export function readMaterials(grid: Grid): Materials | null {
  const named = grid.sheets.filter((sheet) => sheet.name.trim() === MATERIALS_SHEET);
  const candidates = [...named, ...grid.sheets.filter((sheet) => !named.includes(sheet))];
  for (const sheet of candidates) {
    const header = findHeader(sheet, named.includes(sheet));
    if (header !== null) return { sheet: sheet.name, items: readItems(sheet, header) };
  }
  return null;
}

/** The first row that holds the headings; 标题 may be missing on the sheet of that name only. */
function findHeader(sheet: Sheet, named: boolean): Header | null {
  const rows = new Map<number, Map<string, number>>();
  for (const [key, { value }] of sheet.cells) {
    if (typeof value !== 'string' || value.length > LONGEST_HEADING) continue;
    const word = squeeze(value);
    if (!HEADING_WORDS.has(word)) continue;
    const { row, column } = positionOfKey(key);
    const words = rows.get(row) ?? new Map<string, number>();
    words.set(word, Math.min(column, words.get(word) ?? column));
    rows.set(row, words);
  }
  for (const [row, words] of [...rows].sort(([a], [b]) => a - b)) {
    const category = words.get(MATERIAL_HEADINGS.category);
    const text = words.get(MATERIAL_HEADINGS.text);
    const heading = words.get(MATERIAL_HEADINGS.heading) ?? null;
    if (category !== undefined && text !== undefined && (heading !== null || named))
      return { row, category, heading, text };
  }
  return null;
}

function readItems(sheet: Sheet, header: Header): Material[] {
  const items: Material[] = [];
  let category: MaterialCategory | null = null;
  for (let row = header.row + 1; row < sheet.rowCount; row += 1) {
    const word = squeeze(textAt(sheet, row, header.category)).replace(/[:：]$/, '');
    // An unknown category is a person's own note; what follows under it is not ours either.
    if (word !== '') category = CATEGORY_BY_WORD.get(word) ?? null;
    const heading = header.heading === null ? '' : textAt(sheet, row, header.heading);
    const text = textAt(sheet, row, header.text);
    if (category === null || (heading === '' && text === '')) continue;
    const column = text === '' ? header.heading! : header.text;
    items.push({ category, heading, text, cell: formatCell(row, column) });
  }
  return items;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const { value = null, numberFormat = '' } = cellAt(sheet, row, column) ?? {};
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'number' || !Number.isFinite(value)) return '';
  // 99.27% as it is typed into a cell is 0.9927 with a format.
  return numberFormat.includes('%') ? `${plain(big(decimalOfNumber(value)).times(100))}%` : decimalOfNumber(value);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u3000]/g, '');
}
