/** Reads the workbook named as argument and prints the most memory the process ever held, in bytes. */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file';

const [file] = process.argv.slice(2);
const cells = file === undefined ? 0 : readWorkbook(readFileSync(file), file).sheets[0]!.cells.size;
// maxRSS is in kilobytes on every system node runs on.
process.stdout.write(JSON.stringify({ cells, peak: process.resourceUsage().maxRSS * 1024 }));
