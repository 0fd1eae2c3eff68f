/** `npm run bench:detect [-- --json] [-- --quick]`: progress on stderr, the table or the object on stdout. */
import { FULL, QUICK, runDetection } from './bench';
import { tableOf } from './table';

const OPTIONS = ['--json', '--quick'];

function main(args: readonly string[]): void {
  const unknown = args.filter((argument) => !OPTIONS.includes(argument));
  if (unknown.length > 0) {
    process.stderr.write(`不认识的选项：${unknown.join(' ')}（可用：${OPTIONS.join(' ')}）\n`);
    process.exitCode = 2;
    return;
  }
  const settings = args.includes('--quick') ? QUICK : FULL;
  const detection = runDetection(settings, (rule) => process.stderr.write(`正在测量：${rule}\n`));
  process.stdout.write(args.includes('--json') ? JSON.stringify(detection, null, 2) + '\n' : tableOf(detection));
}

main(process.argv.slice(2));
