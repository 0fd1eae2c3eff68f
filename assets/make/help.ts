/** The help pages of the rules (assets/help), one per rule and an index. A rule that is gone takes its page with it. */
import { helpIndex, helpPage, RULES } from '../../src/core';
import type { Generated } from './generated';

export function help(): Generated[] {
  const page = (name: string, text: string) => ({ path: `assets/help/${name}.md`, bytes: Buffer.from(text, 'utf8') });
  return [page('index', helpIndex()), ...RULES.map((rule) => page(rule.id, helpPage(rule)))];
}
