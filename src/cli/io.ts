/** The world as the command line sees it; tests give their own. */
import { styleText } from 'node:util';
import type { Paint } from '../core';

export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** stdout is a terminal that shows colour. */
  readonly colour: boolean;
  /** stderr is a terminal: a progress bar may be drawn. */
  readonly terminal: boolean;
}

const TONES = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  good: 'green',
  quiet: 'dim',
  strong: 'bold',
} as const;

/** Colour for a terminal; nothing for files and pipes. */
export function paintFor(io: Io): Paint {
  return io.colour ? (text, tone) => styleText(TONES[tone], text, { validateStream: false }) : (text) => text;
}

export function processIo(): Io {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: Boolean(stdout.isTTY) && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    terminal: Boolean(stderr.isTTY),
  };
}
