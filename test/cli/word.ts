/** Runs a command line to its end, what it packs afterwards included. */
import { runToEnd } from '../../src/cli/run';
import type { Ran } from './kit';

/** Relative names are those of `folder`. */
export async function zipingToEnd(folder: string, args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    colour: false,
    terminal: false,
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = await runToEnd(args, { name: 'ziping', version: '1.2.3' }, io);
    return { code, out, err };
  } finally {
    process.chdir(before);
  }
}
