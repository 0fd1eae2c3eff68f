/** All parts of the bench, at the sizes it is told. */
import { benchCli } from './cli';
import { benchExcel } from './excel';
import type { Figure } from './figure';
import { benchFile } from './file';
import { benchLatency } from './latency';
import { benchReading, type ReadingSizes } from './reading';
import { benchReview, type ReviewSizes } from './review';

export interface BenchPlan {
  /** Numbers of sheets in Excel. */
  readonly sheets: readonly number[];
  /** Numbers of sheets in an Excel that is far away. */
  readonly far: readonly number[];
  readonly review: ReviewSizes;
  readonly reading: ReadingSizes;
  /** Copies of the sample for the command line. */
  readonly files: number;
  readonly warmUp: number;
  readonly runs: number;
}

const FULL: BenchPlan = {
  sheets: [3, 60],
  far: [3, 20, 100],
  review: { indicators: [60, 600, 6000], forms: 100 },
  reading: { indicators: [600, 6000], forms: 100, cells: 600_000 },
  files: 300,
  warmUp: 3,
  runs: 7,
};

/** The same figures, each once and cold: a smoke test, no measurement. */
export const QUICK: BenchPlan = { ...FULL, warmUp: 0, runs: 1 };

export function planOf(args: readonly string[]): BenchPlan {
  return args.includes('--quick') ? QUICK : FULL;
}

/** `progress` is told the name of each part before it runs. */
export async function bench(plan: BenchPlan, progress: (part: string) => void): Promise<Figure[]> {
  progress('Excel');
  const excel = await benchExcel(plan.sheets, plan.runs);
  progress('往返');
  const far = await benchLatency(plan.far);
  progress('校验');
  const core = benchReview(plan.review, plan.warmUp, plan.runs);
  progress('文件');
  const file = benchFile(plan.warmUp * 5, plan.runs * 5);
  progress('识别');
  const reading = benchReading(plan.reading, plan.warmUp, plan.runs);
  progress('命令行');
  return [...excel, ...far, ...core, ...file, ...reading, ...benchCli(plan.files, plan.runs)];
}
