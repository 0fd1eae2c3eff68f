/** `ziping rules` and `ziping policies`: what the program knows, from the same data it works with. */
import { helpText, POLICIES, ruleById, rulesJson, rulesText } from '../../core';
import { EXIT, UsageError, type ExitCode } from '../exit';
import { say } from '../fill-text';
import type { Io } from '../io';
import { TEXTS } from '../texts';

export function rules(id: string | undefined, json: boolean, io: Io): ExitCode {
  const rule = id === undefined ? undefined : ruleById(id);
  if (id !== undefined && rule === undefined) throw new UsageError(say(TEXTS.unknownRule, { what: id }));
  if (json) io.out(JSON.stringify(rulesJson(rule === undefined ? undefined : [rule]), null, 2) + '\n');
  else io.out(rule === undefined ? rulesText() : helpText(rule));
  return EXIT.done;
}

export function policies(json: boolean, io: Io): ExitCode {
  if (json) {
    io.out(JSON.stringify({ schema: 'ziping-policies/1', policies: POLICIES }, null, 2) + '\n');
    return EXIT.done;
  }
  for (const { id, title, version, assumed } of POLICIES) {
    const mark = assumed ? `（${TEXTS.policyAssumed}）` : '';
    io.out(say(TEXTS.policyLine, { id, title, version, assumed: mark }) + '\n');
  }
  return EXIT.done;
}
