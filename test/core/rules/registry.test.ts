import { FINDING_SENTENCES } from '../../../src/core/messages/findings';
import { RULE_HELP } from '../../../src/core/rules/help';
import { RULES } from '../../../src/core/rules/registry';

/** Rules whose findings may carry a fix (contract.md §3). */
const FIXABLE = ['A04', 'A07', 'A24', 'S01', 'S02', 'S03', 'S04', 'F06', 'Q33'];
/** Retired, or kept for a rule that fails. */
const NEVER = ['Q28', 'R00'];
/** The letters in the order of domain notes §3. */
const LETTERS = ['A', 'S', 'E', 'Q', 'X', 'F'];

const place = (id: string) => LETTERS.indexOf(id[0]!) * 100 + Number(id.slice(1));

describe('registry', () => {
  it('has each id once, in the order of the domain notes', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => place(a) - place(b)));
    expect(ids.filter((id) => !/^[ASEQXF]\d\d$/.test(id) || NEVER.includes(id))).toEqual([]);
  });

  it.each(RULES)('$id is complete', (rule) => {
    const { slug, ...help } = RULE_HELP[rule.id];
    const texts: readonly string[] = [rule.title, ...Object.values<string>(help)];
    expect(texts).toHaveLength(8);
    expect(texts.filter((text) => text.trim() === '' || /[{}]|undefined|口径|出错说明/.test(text))).toEqual([]);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.fixable).toBe(FIXABLE.includes(rule.id));
  });

  it('has slugs and titles of their own', () => {
    expect(new Set(Object.values(RULE_HELP).map(({ slug }) => slug)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
  });

  it('has no help without a rule, and its order', () => {
    expect(Object.keys(RULE_HELP)).toEqual(RULES.map(({ id }) => id));
  });

  it('has a sentence for every rule, and no sentence without one', () => {
    const worded = new Set(Object.keys(FINDING_SENTENCES).map((key) => key.split(':')[0]!));
    expect([...worded].sort()).toEqual([...RULES.map(({ id }) => id), 'R00'].sort());
  });
});
