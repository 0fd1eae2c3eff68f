/** The rules as data and text: `ziping rules`, help pages. */
import { CATALOGUE_WORDS, HELP_HEADINGS, RULE_COLUMNS } from '../messages/catalogue';
import { fill } from '../messages/template';
import { ASSUMED_MARK, CATEGORY_LABELS, SEVERITY_LABELS } from '../messages/verdicts';
import { RULE_HELP } from '../rules/help';
import { RULES } from '../rules/registry';
import type { Rule } from '../rules/rule';
import { csvTable } from './csv';
import { markdownTable } from './markdown';

function basisOf({ id }: Rule): string {
  const { basis, verified } = RULE_HELP[id];
  return verified === 'found' ? basis : `${basis}（${ASSUMED_MARK}）`;
}

/** As wide as a Chinese character, so that columns stand one below the other in a terminal. */
const FULL_WIDTH_SPACE = '\u3000';

/** `ziping-rules/1` of the contract. */
export function rulesJson(rules: readonly Rule[] = RULES) {
  return {
    schema: 'ziping-rules/1',
    rules: rules.map((rule) => ({
      id: rule.id,
      slug: RULE_HELP[rule.id].slug,
      title: rule.title,
      severity: rule.severity,
      category: rule.category,
      basis: RULE_HELP[rule.id].basis,
      verified: RULE_HELP[rule.id].verified,
      fixable: rule.fixable,
      help: helpText(rule),
    })),
  };
}

function sections(rule: Rule): (readonly [string, string])[] {
  const help = RULE_HELP[rule.id];
  return [
    [HELP_HEADINGS.checks, help.checks],
    [HELP_HEADINGS.basis, basisOf(rule)],
    [HELP_HEADINGS.bad, help.bad],
    [HELP_HEADINGS.good, help.good],
    [HELP_HEADINGS.repair, help.repair],
    [HELP_HEADINGS.limits, help.limits],
  ];
}

/** One rule explained, for a terminal. */
export function helpText(rule: Rule): string {
  const kind = fill(CATALOGUE_WORDS.kind, {
    severity: SEVERITY_LABELS[rule.severity],
    category: CATEGORY_LABELS[rule.category],
  });
  return (
    [`${rule.id} ${rule.title}`, kind, ...sections(rule).map(([heading, text]) => `${heading}：${text}`)].join('\n') +
    '\n'
  );
}

/** The help page of a rule (assets/help), Markdown. */
export function helpPage(rule: Rule): string {
  const kind = fill(CATALOGUE_WORDS.kind, {
    severity: SEVERITY_LABELS[rule.severity],
    category: CATEGORY_LABELS[rule.category],
  });
  const body = sections(rule).flatMap(([heading, text]) => [`## ${heading}`, '', text, '']);
  return [`# ${rule.id} ${rule.title}`, '', kind, '', ...body].join('\n');
}

/** Every rule in one line: id, severity, title, basis. */
export function rulesText(rules: readonly Rule[] = RULES): string {
  const longest = Math.max(...Object.values(SEVERITY_LABELS).map(({ length }) => length));
  const severity = (rule: Rule) => SEVERITY_LABELS[rule.severity].padEnd(longest, FULL_WIDTH_SPACE);
  const line = (rule: Rule) => `${rule.id}  ${severity(rule)}  ${rule.title}  ${basisOf(rule)}`;
  return rules.map(line).join('\n') + '\n';
}

function ruleRow(rule: Rule): string[] {
  const { checks, repair, limits } = RULE_HELP[rule.id];
  const kind = [SEVERITY_LABELS[rule.severity], CATEGORY_LABELS[rule.category]];
  return [rule.id, ...kind, rule.title, basisOf(rule), checks, repair, limits];
}

export function rulesCsv(rules: readonly Rule[] = RULES): string {
  return csvTable([RULE_COLUMNS, ...rules.map(ruleRow)]);
}

/** As in the text list: without the explanations. */
export function rulesMarkdown(rules: readonly Rule[] = RULES): string {
  const shown = RULE_COLUMNS.length - 3;
  return markdownTable([RULE_COLUMNS, ...rules.map(ruleRow)].map((row) => row.slice(0, shown)));
}

/** The index page of the help. */
export function helpIndex(rules: readonly Rule[] = RULES): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${SEVERITY_LABELS[rule.severity]} | ${CATEGORY_LABELS[rule.category]} |`,
  );
  return [
    `# ${CATALOGUE_WORDS.indexTitle}`,
    '',
    CATALOGUE_WORDS.indexHeader,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id.toLowerCase() === id.toLowerCase());
}
