/** What is wrong with a command line, in our own sentences: commander's are English. */
import type { CommanderError } from 'commander';
import { say } from './fill-text';
import { TEXTS } from './texts';

const SENTENCES: Readonly<Record<string, string>> = {
  'commander.unknownOption': TEXTS.usage.unknownOption,
  'commander.unknownCommand': TEXTS.usage.unknownCommand,
  'commander.missingArgument': TEXTS.usage.missingInputs,
  'commander.optionMissingArgument': TEXTS.usage.missingOptionValue,
  'commander.missingMandatoryOptionValue': TEXTS.usage.missingOutput,
  'commander.excessArguments': TEXTS.usage.excess,
};

/** The message quotes what was typed and what it might have been. */
export function usageSentence({ code, message }: CommanderError): string {
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  const guess = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  const hint = guess === undefined ? TEXTS.usage.seeHelp : say(TEXTS.usage.didYouMean, { guess });
  return say(SENTENCES[code] ?? TEXTS.usage.other, { what, hint });
}
