/** What a policy changes in a whole review. */
import { nameIndicators } from '../../../src/core/narrative/named/indicators';
import { withoutOwnHints } from '../../../src/core/narrative/own-hints';
import { policyById, readPolicyFile, type Policy } from '../../../src/core/policies';
import { reviewJson } from '../../../src/core/report/json';
import { review } from '../../../src/core/review';
import { planFill } from '../../../src/core/report/fill-plan';
import { basicDataGrid, departmentGrid, workbook, type Changes } from '../../support/forms';
import { scorecardGrid } from '../scoring/scorecard-form';

const field = <T>(value: T) => ({ value, verified: 'assumed' as const, source: 'test' });

function own(changes: Record<string, unknown>): Policy {
  const head = { id: 'our-city', title: '本市评分办法', version: '7', extends: 'mof-2020' };
  const result = readPolicyFile(JSON.stringify({ ...head, ...changes }));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

/** 9 of 12 done, full marks, no reason: S04 and E01. */
const UNMET: Changes = { F14: '9期' };
const found = (policy: Policy) =>
  review(departmentGrid(UNMET), { policy }).findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe('rules', () => {
  it('have the severity the policy gives them', () => {
    expect(found(policyById('mof-2020'))).toContain('E01 error');
    expect(found(own({ severities: field({ E01: 'info' }) }))).toContain('E01 info');
  });

  it('are off where the policy says so', () => {
    expect(found(own({ rulesOff: field(['E01', 'S04']) })).filter((one) => /^(E01|S04)/.test(one))).toEqual([]);
  });
});

describe('the policy of a review', () => {
  it('is the office’s own, before any id', () => {
    const reviewed = review(departmentGrid(), { policy: own({}), policyId: 'hubei' });
    expect(reviewed.policy).toEqual({ id: 'our-city', title: '本市评分办法', version: '7', assumed: true });
    expect(reviewed.notes).toEqual([]);
  });
});

describe('hints of the office’s own form', () => {
  const hint = '写清楚为什么没完成以及怎么办';
  const policy = own({ words: { hints: field([hint]) } });
  const hinted: Changes = { F14: '9期', H14: 5, I14: hint };

  it.each([
    ['known', policy, 7.5, []],
    ['unknown', policyById('mof-2020'), undefined, ['stricter H14']],
  ] as const)('%s: a lower score beside them', (_, one, written, left) => {
    const grid = departmentGrid(hinted);
    const { plan, leftToPerson } = planFill(grid, review(grid, { policy: one }));
    expect(plan.edits.find(({ cell }) => cell === 'H14')?.after.value).toBe(written);
    expect(leftToPerson.map(({ why, cell }) => `${why} ${cell}`).filter((place) => place.endsWith('H14'))).toEqual(
      left,
    );
  });

  it('are no cause in a report', () => {
    const causes = (one: Policy) => {
      const { facts, findings } = review(departmentGrid(hinted), { policy: one });
      const [row] = nameIndicators(withoutOwnHints(facts.department!, facts.words)).filter(({ lost }) => lost);
      expect(findings).not.toHaveLength(0);
      return row?.names.get('ind.cause')?.text ?? null;
    };
    expect(causes(policyById('mof-2020'))).toBe(hint);
    expect(causes(policy)).toBeNull();
  });
});

describe('a scorecard in a review', () => {
  const book = workbook(
    scorecardGrid([
      ['在职人员控制率', 5, 4],
      ['管理制度健全性', 8, 8],
    ]),
    basicDataGrid(),
  );
  const reviewed = review(book, { policyId: 'hunan' });

  it('stands in the JSON with its criterion, scores and traces, and without target and actual', () => {
    const document = reviewJson({ name: 'ziping', version: '1' }, reviewed.policy, [
      { file: 'a.xlsx', review: reviewed },
    ]);
    const form = document.workbooks[0]!.forms.find(({ kind }) => kind === 'scorecard') as unknown as {
      indicators: Record<string, unknown>[];
      total: unknown;
      grade: unknown;
    };
    expect(
      form.indicators.map(({ score, computedScore, needsJudgement }) => [score, computedScore, needsJudgement]),
    ).toEqual([
      ['4', '5.00', false],
      ['8', '8.00', true],
    ]);
    for (const row of form.indicators) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining(['criterion', 'trace']));
      expect(row).not.toHaveProperty('target');
      expect(row).not.toHaveProperty('actual');
      expect(row['trace']).toEqual(expect.any(String));
    }
    expect([form.total, form.grade]).toEqual([{ weight: '13', score: null, computedScore: '13.00' }, null]);
  });

  it('is never written', () => {
    const { plan, leftToPerson } = planFill(book, reviewed);
    expect([plan.edits, leftToPerson]).toEqual([[], []]);
  });

  it('is no form of the rules on self-assessment', () => {
    const sheets = reviewed.findings.filter(({ rule }) => /^[AE]/.test(rule)).map(({ sheet }) => sheet);
    expect(sheets).not.toContain('评分表');
  });
});

describe('words of an office’s own', () => {
  const WORDS = {
    vagueTargets: field(['三级管护制度']),
    hints: field(['对照目标说明偏差情况。']),
    emptyReasons: field(['上级工作安排']),
    placeholders: field(['另行确定']),
    typos: field([{ wrong: '绩校', right: '绩效' }]),
    accepted: field(['有效提升', '需说明原因', '布署', '继续努力']),
  };
  const at = (changes: Changes, policy: Policy) =>
    review(departmentGrid(changes), { policy }).findings.flatMap(({ rule, cell, hides }) => [
      `${rule} ${cell ?? ''}`,
      ...hides.map((hidden) => `${hidden} hidden`),
    ]);

  /** Found with these words, and not without them. */
  it.each<[Changes, string]>([
    [{ E21: '三级管护制度' }, 'Q13 E21'],
    [{ E21: ' 三级管护制度。', F21: ' 三级管护制度。' }, 'Q14 F21'],
    [{ I14: '对照目标，说明偏差情况' }, 'F11 I14'],
    [{ F14: '9期', H14: 7.5, H23: 97.3, I14: '对照目标说明偏差情况。' }, 'E01 I14'],
    [{ F14: '9期', H14: 7.5, H23: 97.3, I14: '由于上级工作安排' }, 'E05 I14'],
    [{ F14: '由县区另行确定' }, 'Q07 F14'],
    [{ B12: '加强绩校管理。' }, 'F09 B12'],
  ])('%j: %s', (changes, finding) => {
    expect(at(changes, own({ words: WORDS }))).toContain(finding);
    expect(at(changes, own({}))).not.toContain(finding);
  });

  /** Found by the lists of the product, unless the office accepts it. */
  it.each<[Changes, string]>([
    [{ E21: '有效提升' }, 'Q13 E21'],
    [{ I14: '需说明原因' }, 'F11 I14'],
    [{ B12: '按要求布署工作。' }, 'F09 B12'],
    [{ F14: '9期', H14: 7.5, H23: 97.3, I14: '继续努力' }, 'E05 I14'],
  ])('%j is accepted: %s', (changes, finding) => {
    expect(at(changes, own({}))).toContain(finding);
    expect(at(changes, own({ words: WORDS }))).not.toContain(finding);
  });

  it('leave the lists of the product in force', () => {
    expect(at({ E21: '明显改善' }, own({ words: WORDS }))).toContain('Q13 E21');
  });
});
