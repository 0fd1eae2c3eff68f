/** A detection as text. */
import type { Detection, RuleScore } from './bench';

const COLUMNS = ['injected', 'found', 'atCell', 'extra'] as const;

function sumOf(rules: readonly RuleScore[]): Pick<RuleScore, 'rule' | (typeof COLUMNS)[number]> {
  const total = (column: (typeof COLUMNS)[number]) => rules.reduce((sum, rule) => sum + rule[column], 0);
  return {
    rule: 'all',
    injected: total('injected'),
    found: total('found'),
    atCell: total('atCell'),
    extra: total('extra'),
  };
}

function row(cells: readonly (string | number)[]): string {
  const [first, ...rest] = cells;
  return String(first).padEnd(6) + rest.map((cell) => String(cell).padStart(10)).join('');
}

export function tableOf({ rules, missing, clean, layouts }: Detection): string {
  const misses = rules.flatMap(({ rule, misses: all }) =>
    all.map(({ layout, place, expect }) => `  ${rule} ${layout} ${expect.cell} (${place})`),
  );
  const extras = rules.flatMap(({ rule, extras: all }) => all.map((extra) => `  ${rule} ${extra}`));
  const alarms = clean.filter(({ findings }) => findings.length > 0);
  const told = alarms.map(
    ({ name, findings }) =>
      `  ${name}: ${findings.map(({ rule, severity, cell }) => `${rule} ${severity} ${cell ?? ''}`).join('; ')}`,
  );
  const loud = clean.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'info');
  return [
    row(['rule', 'injected', 'found', 'at cell', 'extra']),
    ...[...rules, sumOf(rules)].map((score) => row([score.rule, ...COLUMNS.map((column) => score[column])])),
    `layouts: ${layouts.join(', ')}`,
    `rules without injections: ${missing.length === 0 ? 'none' : missing.join(' ')}`,
    `clean workbooks: ${clean.length}, errors and warnings on them: ${loud.length}`,
    ...told,
    `not found at their cell: ${misses.length}`,
    ...misses,
    `extra findings: ${extras.length}`,
    ...extras,
    '',
  ].join('\n');
}
