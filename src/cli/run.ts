/** Runs one command line and tells its exit code; never throws. */
import { CommanderError } from 'commander';
import type { ToolInfo } from '../core';
import { EXIT, UsageError, worst, type ExitCode } from './exit';
import { say } from './fill-text';
import type { Io } from './io';
import { makeProgram, type Later } from './program';
import { TEXTS } from './texts';
import { usageSentence } from './usage';

function told(error: unknown, io: Io): ExitCode {
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

function failed(error: unknown, io: Io): ExitCode {
  try {
    return told(error, io);
  } catch {
    // Not even the message could be written: the code is all that is left.
    return EXIT.defect;
  }
}

/**
 * @param args without node and script
 * @param later what the command leaves to be done; a command that writes Word documents needs it
 */
export function run(
  args: readonly string[],
  tool: ToolInfo,
  io: Io,
  later: Later = () => {
    throw new Error('nobody waits for what is written later');
  },
): ExitCode {
  let code: ExitCode = EXIT.done;
  try {
    const program = makeProgram(tool, io, (result) => (code = result), later);
    if (args.length === 0) {
      io.err(program.helpInformation());
      return EXIT.usage;
    }
    program.parse([...args], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, io);
  }
}

/** Runs one command line to its end; never rejects. */
export async function runToEnd(args: readonly string[], tool: ToolInfo, io: Io): Promise<ExitCode> {
  const works: Promise<void>[] = [];
  const codes: ExitCode[] = [run(args, tool, io, (work) => void works.push(work))];
  for (const work of works) {
    try {
      await work;
    } catch (error) {
      codes.push(failed(error, io));
    }
  }
  return worst(codes);
}
