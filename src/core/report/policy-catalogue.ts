/** `ziping policies`: the policies, and one of them field by field, with what is only assumed marked. */
import { CATALOGUE_WORDS, POLICY_COLUMNS } from '../messages/catalogue';
import { POLICY_PART_WORDS } from '../messages/policies';
import { POLICY_FIELD_COLUMNS, POLICY_WORDS } from '../messages/policy-files';
import { fill } from '../messages/template';
import { ASSUMED_MARK } from '../messages/verdicts';
import { fieldsOf, POLICIES, summaryOf, type NamedField, type Policy, type PolicySummary } from '../policies';
import { csvTable } from './csv';
import { markdownTable } from './markdown';

function policyNote({ assumed }: PolicySummary): string {
  return assumed ? fill(CATALOGUE_WORDS.assumedPolicy, { mark: ASSUMED_MARK }) : '';
}

const policyRows = () => [
  POLICY_COLUMNS,
  ...POLICIES.map((policy) => [policy.id, policy.title, policy.version, policyNote(policy)]),
];

export function policiesJson() {
  return { schema: 'ziping-policies/1', policies: POLICIES };
}

export function policiesText(): string {
  const line = (policy: PolicySummary) => {
    const { id, title, version } = policy;
    return fill(CATALOGUE_WORDS.policy, { id, title, version, assumed: policyNote(policy) }) + '\n';
  };
  return POLICIES.map(line).join('');
}

export function policiesMarkdown(): string {
  return markdownTable(policyRows());
}

export function policiesCsv(): string {
  return csvTable(policyRows());
}

/** The value of a field for a person; words of the file format stay, as that is what one writes. */
export function shownValue(value: unknown): string {
  if (value === null) return POLICY_WORDS.none;
  if (typeof value === 'boolean') return value ? POLICY_WORDS.yes : POLICY_WORDS.no;
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map(shownItem)
    : Object.entries(value).map(([name, part]) => `${name}＝${shownValue(part)}`);
  return parts.length === 0 ? POLICY_WORDS.none : parts.join(Array.isArray(value) ? '、' : '，');
}

/** `产出指标:50`, `8:8/6/4/2/0`; a list in a list stands in brackets. */
function shownItem(item: unknown): string {
  if (Array.isArray(item)) return `(${shownValue(item)})`;
  if (typeof item !== 'object' || item === null) return shownValue(item);
  const part = (value: unknown) => (Array.isArray(value) ? value.map(shownItem).join('/') : shownValue(value));
  return Object.values(item).map(part).join(':');
}

export function fieldLabel(path: string): string {
  return POLICY_PART_WORDS[path] ?? path;
}

function rowOf(policy: Policy, { path, field }: NamedField): string[] {
  const verified = field.verified === 'found' ? POLICY_WORDS.found : ASSUMED_MARK;
  return [policy.id, path, fieldLabel(path), shownValue(field.value), verified, field.source];
}

/** One policy with all of its fields. */
export function policyJson(policy: Policy) {
  const fields = fieldsOf(policy).map(({ path, field }) => ({ path, label: fieldLabel(path), ...field }));
  return { schema: 'ziping-policies/1', policies: [{ ...summaryOf(policy), basis: policy.basis, fields }] };
}

export function policyText(policy: Policy): string {
  const fields = fieldsOf(policy);
  const assumed = fields.filter(({ field }) => field.verified === 'assumed').length;
  const count = String(fields.length);
  const head = [
    fill(POLICY_WORDS.heading, { id: policy.id, title: policy.title, version: policy.version }),
    fill(POLICY_WORDS.basis, { basis: policy.basis }),
    fill(POLICY_WORDS.counts, {
      count,
      found: String(fields.length - assumed),
      mark: ASSUMED_MARK,
      assumed: String(assumed),
    }),
  ];
  const lines = fields.flatMap(({ path, field }) => [
    fill(POLICY_WORDS.part, {
      mark: field.verified === 'assumed' ? '* ' : '  ',
      label: fieldLabel(path),
      path,
      value: shownValue(field.value),
    }),
    `      ${fill(POLICY_WORDS.source, { source: field.source })}`,
  ]);
  return [...head, '', ...lines, ''].join('\n');
}

function fieldRows(policy: Policy) {
  return [POLICY_FIELD_COLUMNS, ...fieldsOf(policy).map((named) => rowOf(policy, named))];
}

export function policyMarkdown(policy: Policy): string {
  return markdownTable(fieldRows(policy));
}

export function policyCsv(policy: Policy): string {
  return csvTable(fieldRows(policy));
}
