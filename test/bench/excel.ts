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

/** Checks `runs` times in one session, as a person does who corrects and checks again. */
async function costsOf(grid: Grid, runs: number): Promise<Cost[]> {
  const { Excel: excel, Office: office, host, close } = await bootExcel(grid);
  try {
    const spreadsheet = new ExcelHost(excel, office);
    const costs: Cost[] = [];
    for (let run = 0; run < runs; run += 1) {
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
    const costs = await costsOf(repeatSheets(sampleGrid(), count), runs);
    const figure = (key: string, title: string, of: (cost: Cost) => number): Figure => ({
      key: `check.sheets${count}.${key}`,
      title: `${count} 张表校验一次：${title}`,
      runs: costs.map(of),
    });
    figures.push(
      figure('requests', '请求', ({ requests }) => requests),
      figure('bytes', '收发合计', ({ sent, received }) => sent + received),
      figure('request.bytes', '发出', ({ sent }) => sent),
      figure('response.bytes', '收到', ({ received }) => received),
    );
  }
  return figures;
}
