import type { Finding, Severity } from '../../../src/core/rules/finding';
import { hideFollowUps } from '../../../src/core/rules/follow-ups';
import { BROKEN_RULE, dropDuplicates, findingsOf, ordered, runRules } from '../../../src/core/rules/pipeline';
import { RULES } from '../../../src/core/rules/registry';
import type { Rule } from '../../../src/core/rules/rule';
import { contextOf } from '../../../src/core/rules/tester';
import { departmentGrid, projectGrid, workbook } from '../../support/forms';
import { wordingProblems } from './rule-test';

type Short = Partial<Finding> & Pick<Finding, 'rule' | 'cell'>;

function finding(short: Short): Finding {
  return {
    severity: 'error',
    form: 0,
    sheet: '表',
    related: [],
    subject: '',
    field: null,
    variant: null,
    params: {},
    expected: '1',
    actual: null,
    difference: null,
    fix: null,
    explanation: null,
    hides: [],
    ...short,
  };
}

const shownOf = (findings: readonly Finding[]) =>
  Object.fromEntries(hideFollowUps(findings).map(({ rule, hides }) => [rule, hides]));

/** Every order of a few findings: what is hidden must not depend on it. */
function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

describe('follow-ups', () => {
  const cases: readonly [string, readonly Short[], Readonly<Record<string, readonly string[]>>][] = [
    [
      'hidden behind an error in a cell it comes from',
      [
        { rule: 'S04', cell: 'H16' },
        { rule: 'A07', cell: 'H24', related: ['H15', 'H16'] },
      ],
      { S04: ['A07'] },
    ],
    [
      'not behind a warning',
      [
        { rule: 'S02', cell: 'H16', severity: 'warning' },
        { rule: 'A07', cell: 'H24', related: ['H16'] },
      ],
      { S02: [], A07: [] },
    ],
    [
      'not without an expected value',
      [
        { rule: 'S04', cell: 'H16' },
        { rule: 'E01', cell: 'I16', related: ['H16'], expected: null },
      ],
      { S04: [], E01: [] },
    ],
    [
      'not in the same cell',
      [
        { rule: 'S04', cell: 'H16' },
        { rule: 'S16', cell: 'H16', related: ['H16'] },
      ],
      { S04: [], S16: [] },
    ],
    [
      'not on another sheet',
      [
        { rule: 'S04', cell: 'H16' },
        { rule: 'A07', cell: 'H24', sheet: '另表', related: ['H16'] },
      ],
      { S04: [], A07: [] },
    ],
    [
      'behind a cell of another sheet that it names',
      [
        { rule: 'A02', cell: 'E5' },
        { rule: 'X11', cell: 'C20', sheet: '另表', related: ['表!E5'] },
      ],
      { A02: ['X11'] },
    ],
    [
      'a chain stands under its first cause',
      [
        { rule: 'A02', cell: 'E5' },
        { rule: 'A04', cell: 'H5', related: ['E5', 'F5'] },
        { rule: 'S01', cell: 'I5', related: ['H5'] },
        { rule: 'A07', cell: 'H24', related: ['I5', 'H16'] },
      ],
      { A02: ['A04', 'A07', 'S01'] },
    ],
    [
      'two that name each other both stay',
      [
        { rule: 'X11', cell: 'C20', related: ['E5'] },
        { rule: 'A02', cell: 'E5', related: ['C20'] },
      ],
      { X11: [], A02: [] },
    ],
    [
      'a circle of three stays',
      [
        { rule: 'A01', cell: 'A1', related: ['B1'] },
        { rule: 'A02', cell: 'B1', related: ['C1'] },
        { rule: 'A03', cell: 'C1', related: ['A1'] },
      ],
      { A01: [], A02: [], A03: [] },
    ],
    [
      'a circle with a cause of its own is hidden as a whole',
      [
        { rule: 'A01', cell: 'A1', related: ['B1'] },
        { rule: 'A02', cell: 'B1', related: ['A1', 'C1'] },
        { rule: 'A03', cell: 'C1' },
      ],
      { A03: ['A01', 'A02'] },
    ],
    [
      'what follows from a circle is hidden',
      [
        { rule: 'A07', cell: 'D1', related: ['B1'] },
        { rule: 'A01', cell: 'A1', related: ['B1'] },
        { rule: 'A02', cell: 'B1', related: ['A1'] },
      ],
      { A01: [], A02: ['A07'] },
    ],
    [
      'several of one rule count once',
      [
        { rule: 'A02', cell: 'E5' },
        { rule: 'A04', cell: 'H5', related: ['E5'] },
        { rule: 'A04', cell: 'H6', related: ['E5'] },
      ],
      { A02: ['A04'] },
    ],
  ];

  it.each(cases)('%s', (_, shorts, wanted) => {
    for (const order of permutations(shorts.map(finding))) expect(shownOf(order)).toEqual(wanted);
  });

  it('keeps the order and everything else of what stays', () => {
    const all = [finding({ rule: 'A02', cell: 'E5' }), finding({ rule: 'A04', cell: 'H9' })];
    expect(hideFollowUps(all)).toEqual(all);
  });
});

describe('what another rule says better', () => {
  const cases: readonly [string, readonly Short[], Readonly<Record<string, readonly string[]>>][] = [
    [
      'stands under it wherever both are on the form, whatever the severity',
      [
        { rule: 'E04', cell: 'H5', severity: 'warning', expected: null },
        { rule: 'S10', cell: 'H5', severity: 'warning', expected: null },
      ],
      { E04: ['S10'] },
    ],
    [
      'on other cells of the form as well',
      [
        { rule: 'E04', cell: 'F5', expected: null },
        { rule: 'S10', cell: 'I5', expected: null },
        { rule: 'A05', cell: 'G23' },
        { rule: 'A20', cell: 'G14' },
      ],
      { E04: ['S10'], A05: ['A20'] },
    ],
    [
      'by cells: a low rate, where the initial budget is wrong',
      [
        { rule: 'A03', cell: 'D5' },
        { rule: 'E04', cell: 'H5', related: ['F5', 'E5'], expected: null },
      ],
      { A03: [], E04: [] },
    ],
    [
      'by cells: points beside the rate, where the initial budget is wrong',
      [
        { rule: 'A02', cell: 'D5' },
        { rule: 'S10', cell: 'H5', related: ['F5', 'E5'], expected: null },
      ],
      { A02: [], S10: [] },
    ],
    [
      'also where the other one is explained',
      [
        {
          rule: 'E04',
          cell: 'H5',
          explanation: { rule: 'E04', sheet: '表', cell: 'H5', cellValue: '0.8', text: '按合同次年支付' },
        },
        { rule: 'S10', cell: 'H5', expected: null },
      ],
      { E04: ['S10'] },
    ],
    [
      'not on another form',
      [
        { rule: 'E04', cell: 'H5', expected: null },
        { rule: 'S10', cell: 'H5', form: 1, expected: null },
      ],
      { E04: [], S10: [] },
    ],
    [
      'by cells: the same one',
      [
        { rule: 'A03', cell: 'E5' },
        { rule: 'A15', cell: 'E5', related: ['D5'], expected: null },
      ],
      { A03: ['A15'] },
    ],
    [
      'by cells: one it names',
      [
        { rule: 'A03', cell: 'D5' },
        { rule: 'A15', cell: 'E5', related: ['D5'], expected: null },
      ],
      { A03: ['A15'] },
    ],
    [
      'by cells: not where the other speaks of another one',
      [
        { rule: 'A03', cell: 'F5' },
        { rule: 'A15', cell: 'E5', related: ['D5'], expected: null },
      ],
      { A03: [], A15: [] },
    ],
    [
      'a hint left where a reason is asked for',
      [
        { rule: 'E01', cell: 'I14', expected: null },
        { rule: 'F11', cell: 'I14', severity: 'warning', expected: null },
      ],
      { E01: ['F11'] },
    ],
    [
      'by cells: one that the other names',
      [
        { rule: 'E04', cell: 'H5', related: ['F5', 'E5', 'J5'], expected: null },
        { rule: 'F11', cell: 'J5', expected: null },
        { rule: 'F11', cell: 'F12', expected: null },
      ],
      { E04: ['F11'], F11: [] },
    ],
    [
      'a chain: all under the first',
      [
        { rule: 'A03', cell: 'E5' },
        { rule: 'E04', cell: 'H5', related: ['F5', 'E5'], expected: null },
        { rule: 'S10', cell: 'H5', related: ['F5', 'I5'], expected: null },
      ],
      { A03: ['E04', 'S10'] },
    ],
  ];

  it.each(cases)('%s', (_, shorts, wanted) => {
    for (const order of permutations(shorts.map(finding))) expect(shownOf(order)).toEqual(wanted);
  });
});

describe('a rule that throws', () => {
  const broken: Rule = {
    ...RULES[0]!,
    id: 'A01',
    title: '坏规则',
    check() {
      throw new Error('defect');
    },
  };
  /** Fails only after its first report. */
  const halfway: Rule = {
    ...broken,
    id: 'A02',
    *check() {
      yield { form: 0, cell: 'A1', subject: '', field: null };
      throw new Error('defect');
    },
  };

  it.each([broken, halfway])('becomes one finding, the rest go on: $id', (rule) => {
    const found = runRules([rule, ...RULES], contextOf({ grid: departmentGrid({ H23: 90 }) }));
    expect(found.map(({ rule: id, cell }) => [id, cell])).toEqual([
      [BROKEN_RULE, null],
      ['A07', 'H23'],
    ]);
    expect(found[0]!.params).toEqual({ rule: rule.id, title: '坏规则' });
    expect(wordingProblems(found[0]!)).toEqual([]);
  });

  it('is not asked when the policy switches it off', () => {
    const context = contextOf({ grid: departmentGrid() });
    const policy = { ...context.policy, rulesOff: { ...context.policy.rulesOff, value: ['A01'] } };
    expect(runRules([broken], { ...context, policy })).toEqual([]);
  });
});

describe('order and duplicates', () => {
  it('puts errors first, then sheets in workbook order, rows, columns', () => {
    const places: readonly [Severity, string | null, string | null][] = [
      ['info', '甲', 'A1'],
      ['error', '乙', 'A1'],
      ['error', '甲', 'B10'],
      ['error', '甲', 'C9'],
      ['error', '甲', 'B9'],
      ['error', '甲', 'AA9'],
      ['warning', '甲', 'A1'],
      ['warning', null, null],
      ['error', '甲', null],
    ];
    const all = places.map(([severity, sheet, cell], index) => finding({ rule: String(index), severity, sheet, cell }));
    const wanted = ['8', '4', '3', '5', '2', '1', '7', '6', '0'];
    expect(ordered(all, ['甲', '乙']).map(({ rule }) => rule)).toEqual(wanted);
    expect(ordered([...all].reverse(), ['甲', '乙']).map(({ rule }) => rule)).toEqual(wanted);
  });

  it('drops what is said twice', () => {
    const once = finding({ rule: 'A12', cell: 'H5', params: { value: '-1' } });
    expect(dropDuplicates([once, { ...once }])).toEqual([once]);
    const others: readonly Partial<Finding>[] = [
      { cell: 'H6' },
      { rule: 'A13' },
      { sheet: '另表' },
      { params: { value: '-2' } },
      { subject: '别的' },
    ];
    for (const other of others) expect(dropDuplicates([once, { ...once, ...other }])).toHaveLength(2);
  });
});

describe('on a workbook', () => {
  it('follows every mistake to its cause', () => {
    // The sources do not add up to the adjusted budget; rate, points and total were computed from the right one.
    const grid = workbook(projectGrid({ E7: 104 }), departmentGrid({ F22: '85%' }));
    const found = findingsOf(RULES, contextOf({ grid }));
    expect(found.map(({ rule, cell, hides }) => [rule, cell, hides])).toEqual([
      ['A03', 'E7', ['A04', 'S01']],
      ['S04', 'H22', []],
      ['E01', 'I22', []],
    ]);
  });
});
