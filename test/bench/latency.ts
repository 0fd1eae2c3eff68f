/**
 * What distance costs: requests, bytes and the time a person waits for Excel at several latencies, for what they do most.
 * The clock is a simulated one that only counts waiting; nothing sleeps, and computing takes no time here.
 */
import { check, inspect, isFresh, read, write, type Checked } from '../../src/app';
import { draftReport, OUTLINES, planDraft, planFill, review, type EditPlan, type Grid } from '../../src/core';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { SimulatedWorkbook } from '../../src/simulator';
import { bootExcel, type ExcelEnvironment } from '../support/office';
import type { Figure } from './figure';
import { sampleGrid } from './sample';
import { repeatSheets } from './workbooks';

/** Milliseconds from a request to its answer: the same machine, an office network, Excel on the web far away. */
export const LATENCIES = [0, 50, 300] as const;

/** Requests that are under way together wait together, as they do on a wire. */
class SimulatedClock {
  now = 0;
  private due: { readonly at: number; readonly act: () => void }[] = [];

  after(ms: number, act: () => void): void {
    this.due.push({ at: this.now + ms, act });
    setImmediate(() => this.next());
  }

  private next(): void {
    const first = this.due.reduce((a, b) => (b.at < a.at ? b : a));
    this.due = this.due.filter((one) => one !== first);
    this.now = Math.max(this.now, first.at);
    first.act();
  }
}

type Reading = Checked<ReturnType<typeof review>>;

/** As the pane does it: nothing is previewed on an old reading, what was written is read again. */
async function writing(host: ExcelHost, before: Reading, plan: EditPlan): Promise<void> {
  if (!(await isFresh(host, before))) throw new Error('the workbook has changed by itself');
  const { conflicts } = await inspect(host, plan);
  if (conflicts.length > 0) throw new Error(JSON.stringify(conflicts));
  const { status } = await write(host, plan);
  if (status !== 'applied') throw new Error(status);
  await read(host, review);
}

function draftOf({ grid, review: { facts, findings } }: Reading): EditPlan {
  return planDraft(grid, draftReport(facts, findings, OUTLINES[0]!));
}

const USES = {
  check: { title: '校验', act: (host: ExcelHost) => read(host, review) },
  recheck: { title: '没有改动时再次校验', act: (host: ExcelHost, before: Reading) => check(host, review, before) },
  fill: {
    title: '填入得分',
    act: (host: ExcelHost, before: Reading) => writing(host, before, planFill(before.grid, before.review).plan),
  },
  draft: {
    title: '写报告',
    act: (host: ExcelHost, before: Reading) => writing(host, before, draftOf(before)),
  },
} as const;

interface Cost {
  readonly requests: number;
  readonly bytes: number;
  readonly ms: number;
}

interface Line {
  readonly environment: ExcelEnvironment;
  readonly clock: SimulatedClock;
  latency: number;
}

async function openLine(grid: Grid): Promise<Line> {
  const clock = new SimulatedClock();
  const line = { clock, latency: 0 };
  const wait = (_ms: number, answer: () => void): void => clock.after(line.latency, answer);
  return Object.assign(line, { environment: await bootExcel(grid, { latency: 1, wait }) });
}

async function costOf(line: Line, grid: Grid, latency: number, use: keyof typeof USES): Promise<Cost> {
  const { host, Excel: excel, Office: office } = line.environment;
  host.open(SimulatedWorkbook.fromGrid(grid));
  line.latency = latency;
  const spreadsheet = new ExcelHost(excel, office);
  // a first check needs no reading before it
  const before = use === 'check' ? null : await read(spreadsheet, review);
  host.forgetLog();
  const begun = line.clock.now;
  if (before === null) await USES.check.act(spreadsheet);
  else await USES[use].act(spreadsheet, before);
  const ms = line.clock.now - begun;
  const bytes = host.work.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  return { requests: host.work.length, bytes, ms };
}

/** @param sizes numbers of sheets */
export async function benchLatency(sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of sizes) {
    const grid = repeatSheets(sampleGrid(), count);
    const line = await openLine(grid);
    try {
      for (const use of Object.keys(USES) as (keyof typeof USES)[]) {
        const key = (rest: string): string => `latency.${use}.sheets${count}.${rest}`;
        const title = `${count} 张表${USES[use].title}`;
        const costs: Cost[] = [];
        for (const latency of LATENCIES) costs.push(await costOf(line, grid, latency, use));
        figures.push(
          { key: key('requests'), title: `${title}：请求`, runs: [costs[0]!.requests] },
          { key: key('bytes'), title: `${title}：收发合计`, runs: [costs[0]!.bytes] },
          ...LATENCIES.map((latency, index) => ({
            key: key(`at${latency}.ms`),
            title: `${title}：往返 ${latency} 毫秒时等候`,
            runs: [costs[index]!.ms],
          })),
        );
      }
    } finally {
      line.environment.close();
    }
  }
  return figures;
}
