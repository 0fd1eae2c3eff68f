import type { RecordedExplanation } from '../../../src/core/facts/record';
import { review } from '../../../src/core/review';
import { explained } from '../../../src/core/rules/explained';
import type { Finding } from '../../../src/core/rules/finding';
import { reviewJson } from '../../../src/core/report/json';
import { grid, type CellSpec } from '../../support/grids';
import { departmentGrid, projectGrid, workbook } from '../../support/forms';

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'S07',
    severity: 'warning',
    form: 0,
    sheet: '表',
    cell: 'B2',
    related: [],
    subject: '执法次数',
    field: null,
    variant: null,
    params: {},
    expected: null,
    actual: null,
    difference: null,
    fix: null,
    explanation: null,
    hides: [],
    ...changes,
  };
}

const said = (changes: Partial<RecordedExplanation> = {}): RecordedExplanation => ({
  rule: 'S07',
  subject: '执法次数',
  sheet: '表',
  cell: 'B2',
  cellValue: '9.80',
  text: '说明',
  ...changes,
});

const bookWith = (b2: CellSpec) => grid({ 表: [[], [null, b2], [null, b2]] });
const NINE_EIGHT = bookWith({ v: 9.8, nf: '0.00' });

describe('an explanation holds', () => {
  const cases: readonly (readonly [string, Partial<RecordedExplanation>, Partial<Finding>, boolean])[] = [
    ['for its rule and cell', {}, {}, true],
    ['for advice too', {}, { severity: 'info' }, true],
    ['never for an error', {}, { severity: 'error' }, false],
    ['not for another rule', { rule: 'S08' }, {}, false],
    ['not for another subject in the cell', { subject: '别的' }, {}, false],
    ['for any subject where it names none', { subject: '' }, {}, true],
    ['whatever the breaks in the name', { subject: '执法 次数' }, { subject: '执法\n次数' }, true],
    ['at another cell, for the only finding about the subject', { cell: 'B9' }, {}, true],
    ['not at another cell without a subject', { cell: 'B9', subject: '' }, {}, false],
    ['on a sheet renamed since', { sheet: '旧名' }, {}, true],
  ];
  it.each(cases)('%s', (_, recorded, found, holds) => {
    const [answered] = explained([finding(found)], [said(recorded)], NINE_EIGHT);
    expect(answered!.explanation?.text).toBe(holds ? '说明' : undefined);
  });

  it('not on a sheet that is there', () => {
    const both = workbook(NINE_EIGHT, grid({ 乙: [] }));
    expect(explained([finding()], [said({ sheet: '乙' })], both)[0]!.explanation).toBeNull();
  });

  it('not for two that could be meant', () => {
    const two = explained([finding(), finding({ cell: 'B3' })], [said({ cell: 'B9' })], NINE_EIGHT);
    expect(two.map(({ explanation }) => explanation)).toEqual([null, null]);
  });

  it('for the workbook as a whole', () => {
    const whole = finding({ sheet: null, cell: null, subject: '' });
    const [answered] = explained([whole], [said({ sheet: '', cell: '', subject: '', cellValue: '' })], NINE_EIGHT);
    expect(answered!.explanation?.text).toBe('说明');
  });

  it('with the last one written', () => {
    const [answered] = explained([finding()], [said(), said({ text: '后来的' })], NINE_EIGHT);
    expect(answered!.explanation?.text).toBe('后来的');
  });
});

describe('it reopens when the cell shows another value', () => {
  it.each<[string, CellSpec, string, boolean]>([
    ['the same', { v: 9.8, nf: '0.00' }, '9.80', true],
    ['the same number, other decimals', 9.8, '9.80', true],
    ['another number', 9.9, '9.80', false],
    ['shown alike', { v: 9.8001, nf: '0.00' }, '9.80', true],
    ['a rate', { v: 0.962, nf: '0.00%' }, '96.2%', true],
    ['a rate against points', 96.2, '96.2%', false],
    ['a formula by its result', { v: 9.8, f: '=A1', nf: '0.00' }, '9.80', true],
    ['the same text', '受疫情\r\n影响 ', '受疫情\n影响', true],
    ['another text', '受疫情影响了', '受疫情影响', false],
    ['still blank', null, '', true],
    ['no longer blank', '已补', '', false],
    ['emptied', null, '9.80', false],
    ['an error value', { v: { error: '#N/A' } }, '#N/A', true],
  ])('%s', (_, now, then, holds) => {
    const [answered] = explained([finding()], [said({ cellValue: then })], bookWith(now));
    expect(answered!.explanation !== null).toBe(holds);
  });
});

/** 校验记录 with one explanation beside a form. */
function withRecord(form: ReturnType<typeof departmentGrid>, rule: string, cell: string, value: CellSpec) {
  const head = ['类别', '工作表', '单元格', '规则或列名', '内容', '当时的值', '日期'];
  const row = ['情况说明', form.sheets[0]!.name, cell, rule, '说明', value, null];
  return workbook(form, grid({ 校验记录: [head, row] }));
}

describe('in a review', () => {
  const form = departmentGrid({ I5: 10, H23: 100 });
  const roundedUp = review(form);

  it('passes the verdict, but not the counts', () => {
    expect([roundedUp.verdict, roundedUp.counts.warning]).toEqual(['explain', 1]);
    const after = review(withRecord(form, 'S02', 'I5', 10));
    expect([after.verdict, after.counts.warning]).toEqual(['ready', 1]);
    const answered = after.findings.filter(({ explanation }) => explanation !== null);
    expect(answered.map(({ rule, cell }) => [rule, cell])).toEqual([['S02', 'I5']]);
    const json = reviewJson({ name: '', version: '' }, after.policy, [{ file: '', review: after }]);
    const written = json.workbooks[0]!.findings.map(({ rule, explanation }) => [rule, explanation]);
    expect(written.filter(([, explanation]) => explanation !== null)).toEqual([['S02', '说明']]);
  });

  it('asks again when the cell was changed', () => {
    const after = review(withRecord(form, 'S02', 'I5', 9.5));
    expect(after.verdict).toBe('explain');
    expect(after.findings.map(({ explanation }) => explanation)).not.toContainEqual(expect.anything());
  });

  it('never explains an error away', () => {
    const wrong = projectGrid({ H14: 25 });
    const error = review(wrong).findings.find(({ severity }) => severity === 'error')!;
    const after = review(withRecord(wrong, error.rule, error.cell!, 25));
    expect(after.verdict).toBe('blocked');
    expect(after.findings.map(({ explanation }) => explanation)).not.toContainEqual(expect.anything());
  });
});
