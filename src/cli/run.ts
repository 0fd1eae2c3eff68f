/** Runs one command line and tells its exit code; never throws. */
import { CommanderError } from 'commander';
import type { ToolInfo } from '../core';
import { EXIT, UsageError, type ExitCode } from './exit';
import { say } from './fill-text';
import type { Io } from './io';
import { makeProgram } from './program';
import { TEXTS } from './texts';
import { usageSentence } from './usage';

function failed(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) {
    // Help and version come as exceptions too, and are no mistakes.
    if (error.exitCode === 0) return EXIT.done;
    io.err(usageSentence(error) + '\n');
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    io.err(error.sentence + '\n');
    return EXIT.usage;
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  io.err(say(TEXTS.defect, { name, message }) + '\n');
  return EXIT.defect;
}

/** @param args without node and script */
export function run(args: readonly string[], tool: ToolInfo, io: Io): ExitCode {
  let code: ExitCode = EXIT.done;
  try {
    const program = makeProgram(tool, io, (result) => (code = result));
    if (args.length === 0) {
      io.err(program.helpInformation());
      return EXIT.usage;
    }
    program.parse([...args], { from: 'user' });
    return code;
  } catch (error) {
    try {
      return failed(error, io);
    } catch {
      // Not even the message could be written: the code is all that is left.
      return EXIT.defect;
    }
  }
}
