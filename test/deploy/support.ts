/** The support table in Chinese, as the README and the help print it. */
import { EXCELS, supportOf, type ExcelProduct, type Support } from '../../src/hosts/excel/support-table';

const PLATFORMS: Readonly<Record<ExcelProduct['platform'], string>> = { windows: 'Windows', mac: 'Mac', web: '网页版' };

const SAYS: Readonly<Record<Support, (product: ExcelProduct) => [string, string]>> = {
  works: ({ api }) => ['可以用', `校验、得分、报告、写入、撤销都可用（ExcelApi ${api}）`],
  'not-offered': ({ api }) => ['不能用', `接口只到 ExcelApi ${api}，装不上；请用命令行 ziping`],
  'notice-only': () => ['不能用', '用 IE 内核显示窗格，只会看到说明；请用命令行 ziping'],
};

function row(product: ExcelProduct): string[] {
  const { name, licence, platform } = product;
  const title = `${name}${licence === 'volume' ? ' 批量许可' : ''}（${PLATFORMS[platform]}）`;
  return [title, ...SAYS[supportOf(product)](product)];
}

/** Cells of the table, the heading first. */
export const supportRows = (): string[][] => [['Excel', '窗格', '说明'], ...EXCELS.map(row)];

/** Cells of the Markdown table between the two marks; the line of dashes is left out. */
export function printedRows(markdown: string): string[][] | null {
  const table = /<!-- support-table -->\n+([^]*?)\n+<!-- \/support-table -->/.exec(markdown)?.[1];
  if (table === undefined) return null;
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return table
    .split('\n')
    .map(cells)
    .filter((row) => !row.every((cell) => /^-+$/.test(cell)));
}
