/** Help pages in Chinese: commander's own words replaced, columns counted as a terminal shows them. */
import type { Help, Option } from 'commander';
import { say } from './fill-text';
import { TEXTS } from './texts';

/** Chinese characters and full-width signs take two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”…]/gu;

function optionDescription(option: Option): string {
  if (typeof option.defaultValue !== 'string') return option.description;
  return say(TEXTS.defaultValue, { text: option.description, value: option.defaultValue });
}

export const HELP: Partial<Help> = {
  // A terminal breaks Chinese lines better than commander does, which looks for spaces.
  helpWidth: 1000,
  styleTitle: (title) => TEXTS.helpTitles[title] ?? title,
  optionDescription,
  subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
  displayWidth: (text) => text.length + (text.match(WIDE)?.length ?? 0),
};
