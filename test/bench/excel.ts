/** What one check costs in Excel: requests and bytes, counted on the genuine client before a simulated Excel. */
import { review, type Grid } from '../../src/core';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { bootExcel } from '../support/office';
import type { Figure } from './figure';
import { sampleGrid } from './sample';
import { repeatSheets } from './workbooks';

interface Cost {
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
}

/**
 * First checks of a pane that has just opened, or (`again`) checks of one pane by a person who corrects and checks
 * again: that pane knows the sheets and asks for them in one request.
 */
async function costsOf(grid: Grid, runs: number, again: boolean): Promise<Cost[]> {
  const { Excel: excel, Office: office, host, close } = await bootExcel(grid);
  try {
    const known = new ExcelHost(excel, office);
    if (again) await known.snapshot();
    const costs: Cost[] = [];
    for (let run = 0; run < runs; run += 1) {
      const spreadsheet = again ? known : new ExcelHost(excel, office);
      host.forgetLog();
      const { verdict } = review(await spreadsheet.snapshot());
      if (verdict !== 'blocked') throw new Error(`the sample in Excel is ${verdict}`);
      const total = (bytes: 'requestBytes' | 'responseBytes') => host.work.reduce((sum, one) => sum + one[bytes], 0);
      costs.push({ requests: host.work.length, sent: total('requestBytes'), received: total('responseBytes') });
    }
    return costs;
  } finally {
    close();
  }
}

/** @param sizes numbers of sheets */
export async function benchExcel(sizes: readonly number[], runs: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of sizes) {
    const grid = repeatSheets(sampleGrid(), count);
    const costs = await costsOf(grid, runs, false);
    const recheck = await costsOf(grid, runs, true);
    const figure = (key: string, title: string, of: (cost: Cost) => number, from = costs): Figure => ({
      key: `check.sheets${count}.${key}`,
      title: `${count} 张表校验一次：${title}`,
      runs: from.map(of),
    });
    figures.push(
      figure('again.requests', '同一窗格再次校验的请求', ({ requests }) => requests, recheck),
      figure('requests', '请求', ({ requests }) => requests),
      figure('bytes', '收发合计', ({ sent, received }) => sent + received),
      figure('request.bytes', '发出', ({ sent }) => sent),
      figure('response.bytes', '收到', ({ received }) => received),
    );
  }
  return figures;
}
