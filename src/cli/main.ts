/** Entry of the command line; everything testable is in run.ts. */
import { VERSION } from '../app';
import { processIo } from './io';
import { runToEnd } from './run';

// A reader that closes the pipe early (`ziping rules | head`) is no defect.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void runToEnd(process.argv.slice(2), { name: 'ziping', version: VERSION }, processIo()).then((code) => {
  process.exitCode = code;
});
