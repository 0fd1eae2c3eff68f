/** `ziping rules` and `ziping policies`: what the program knows, from the same data it works with. */
import {
  helpPage,
  helpText,
  policiesCsv,
  policiesJson,
  policiesMarkdown,
  policiesText,
  policyCsv,
  policyJson,
  policyMarkdown,
  policyText,
  ruleById,
  rulesCsv,
  rulesJson,
  rulesMarkdown,
  rulesText,
} from '../../core';
import { EXIT, UsageError, type ExitCode } from '../exit';
import { say } from '../fill-text';
import type { Io } from '../io';
import type { Format } from '../format';
import { findPolicy } from '../policy';
import { TEXTS } from '../texts';

function json(document: unknown): string {
  return JSON.stringify(document, null, 2) + '\n';
}

const ALL_RULES: Readonly<Record<Format, () => string>> = {
  text: () => rulesText(),
  json: () => json(rulesJson()),
  markdown: () => rulesMarkdown(),
  csv: () => rulesCsv(),
};

/** One rule explained; its id in either case of letters. @throws UsageError */
export function rules(id: string | undefined, format: Format, io: Io): ExitCode {
  if (id === undefined) {
    io.out(ALL_RULES[format]());
    return EXIT.done;
  }
  const rule = ruleById(id);
  if (rule === undefined) throw new UsageError(say(TEXTS.unknownRule, { what: id }));
  const formats: typeof ALL_RULES = {
    text: () => helpText(rule),
    json: () => json(rulesJson([rule])),
    markdown: () => helpPage(rule),
    csv: () => rulesCsv([rule]),
  };
  io.out(formats[format]());
  return EXIT.done;
}

const ALL_POLICIES: typeof ALL_RULES = {
  text: policiesText,
  json: () => json(policiesJson()),
  markdown: policiesMarkdown,
  csv: policiesCsv,
};

/** One policy field by field, an office's own included. @throws UsageError */
export function policies(word: string | undefined, format: Format, io: Io): ExitCode {
  if (word === undefined) {
    io.out(ALL_POLICIES[format]());
    return EXIT.done;
  }
  const policy = findPolicy(word);
  const formats: typeof ALL_RULES = {
    text: () => policyText(policy),
    json: () => json(policyJson(policy)),
    markdown: () => policyMarkdown(policy),
    csv: () => policyCsv(policy),
  };
  io.out(formats[format]());
  return EXIT.done;
}
