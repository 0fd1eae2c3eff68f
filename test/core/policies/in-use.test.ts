/** What a policy changes in a whole review. */
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
