/** What `npm run bench` runs (`run.ts`): progress on stderr, the table or the flat object on stdout. */
import { bench, planOf } from './bench';
import { NotBuiltError } from './cli';
import { flat } from './figure';
import { benchPane, whyNoPane } from './pane';
import { tableOf } from './table';

const OPTIONS = ['--json', '--quick'];

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.filter((argument) => !OPTIONS.includes(argument));
  if (unknown.length > 0) {
    process.stderr.write(`不认识的选项：${unknown.join(' ')}（可用：${OPTIONS.join(' ')}）\n`);
    process.exitCode = 2;
    return;
  }
  const plan = planOf(args);
  const progress = (part: string): unknown => process.stderr.write(`正在测量：${part}\n`);
  const figures = await bench(plan, progress);
  const left = whyNoPane();
  if (left === null) {
    progress('窗格');
    figures.push(...(await benchPane(plan.runs)));
  } else {
    process.stderr.write(`没有测量窗格：${left}\n`);
  }
  process.stdout.write(args.includes('--json') ? JSON.stringify(flat(figures), null, 2) + '\n' : tableOf(figures));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write((error instanceof NotBuiltError ? error.message : String((error as Error).stack)) + '\n');
  process.exitCode = 1;
});
