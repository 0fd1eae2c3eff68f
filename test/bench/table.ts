/** A table for a terminal, where Chinese characters are two columns wide. */
import { rounded, type Figure } from './figure';
import { medianOf } from './measure';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

const UNITS: Readonly<Record<string, string>> = {
  requests: '次',
  bytes: '字节',
  ms: '毫秒',
  ratio: '倍',
  perSecond: '个/秒',
};

const HEADINGS = ['项目', '中位数', '最小', '最大', '单位', '键'] as const;
/** Columns of numbers stand at the right. */
const NUMBERS: ReadonlySet<number> = new Set([1, 2, 3]);

function cellsOf({ key, title, runs }: Figure): string[] {
  const unit = key.split('.').at(-1) ?? '';
  const numbers = [medianOf(runs), Math.min(...runs), Math.max(...runs)].map((value) => String(rounded(value)));
  return [title, ...numbers, UNITS[unit] ?? unit, key];
}

function padded(text: string, width: number, right: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? gap + text : text + gap;
}

/** Lines of equal columns, the headings first. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [[...HEADINGS], ...figures.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  const lines = rows.map((row) =>
    row
      .map((text, column) => padded(text, widths[column]!, NUMBERS.has(column)))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n') + '\n';
}
