import fc from 'fast-check';
import { applyToGrid, conflictsOf } from '../../../src/core/edits/apply';
import { contentOf } from '../../../src/core/edits/content';
import { assertKeepsFormulas, inverseOf } from '../../../src/core/edits/invert';
import { isEmptyPlan, type EditPlan } from '../../../src/core/edits/plan';
import { plainText, readRecord } from '../../../src/core/facts/record';
import type { FieldName } from '../../../src/core/forms/form';
import { cellByAddress, filledCells, findSheet, type Grid } from '../../../src/core/grid';
import { UnknownPolicyError } from '../../../src/core/policies';
import {
  NotExplainableError,
  planExplain,
  planMapping,
  planPolicy,
  planRecordResult,
} from '../../../src/core/report/record-plan';
import { review } from '../../../src/core/review';
import type { Finding } from '../../../src/core/rules/finding';
import { departmentGrid, projectGrid, workbook } from '../../support/forms';
import { grid, type Rows } from '../../support/grids';

const SHEET = '校验记录';
const HEAD = ['类别', '工作表', '单元格', '规则或列名', '内容', '当时的值', '日期'];
const DATE = '2024-01-02';
const FORM = departmentGrid({ I5: 10, H23: 100 });
const FORM_SHEET = FORM.sheets[0]!.name;

const warningOf = (book: Grid): Finding => review(book).findings.find(({ rule }) => rule === 'S02')!;

/** Applies the plan as a host would; it must fit, keep formulas and be undone by its inverse. */
function written(book: Grid, plan: EditPlan): Grid {
  expect(conflictsOf(book, plan)).toEqual([]);
  assertKeepsFormulas(plan);
  const after = applyToGrid(book, plan);
  expect(shown(applyToGrid(after, inverseOf(plan)))).toEqual(shown(book));
  return after;
}

/** Every filled cell of the companion sheet, row by row; a typed `#N/A` and the error value are the same to a plan. */
function shown(book: Grid, name = SHEET): string[] {
  const sheet = findSheet(book, name);
  return sheet === undefined
    ? []
    : [...filledCells(sheet)].map(
        ({ address, cell }) => `${address} ${cell.formula ?? JSON.stringify(contentOf(cell).value)}`,
      );
}

const withRecord = (rows: Rows, head: Rows[number] = HEAD) => workbook(FORM, grid({ [SHEET]: [head, ...rows] }));
/** The values of a row of the companion sheet, counted from 1. */
const rowAt = (book: Grid, row: number, name = SHEET) =>
  [...'ABCDEFGH'].map((column) => cellByAddress(findSheet(book, name)!, `${column}${row}`)?.value ?? null);

describe('情况说明', () => {
  const EXPLAINED = ['情况说明', FORM_SHEET, 'I5', 'S02 年度资金总额', '当地规定取整', '10', DATE, null];

  it('makes the sheet, is read back and settles the finding', () => {
    const after = written(FORM, planExplain(FORM, warningOf(FORM), ' 当地规定取整\r\n', DATE));
    expect(rowAt(after, 2).slice(0, 7)).toEqual(HEAD);
    expect(rowAt(after, 3)).toEqual(EXPLAINED);
    expect([review(after).verdict, warningOf(after).explanation?.text]).toEqual(['ready', '当地规定取整']);
  });

  it('replaces the one of the same finding, and nothing else', () => {
    const rows = [
      ['备注', '我的', null, 'S02', null, 10, 'x', 'y'],
      ['情况说明', FORM_SHEET, 'I5', 'S02', '从前的', '9.5', '2023-01-01', '旁注'],
      ['情况说明', FORM_SHEET, 'H14', 'S02', '别处的', '9.5'],
    ];
    const book = withRecord(rows);
    const after = written(book, planExplain(book, warningOf(book), '当地规定取整', DATE));
    expect(rowAt(after, 3)).toEqual([...EXPLAINED.slice(0, 7), '旁注']);
    expect([rowAt(after, 2), rowAt(after, 4), rowAt(after, 5)]).toEqual([
      rowAt(book, 2),
      rowAt(book, 4),
      rowAt(book, 5),
    ]);
  });

  it('fills a blank row before it adds one', () => {
    const book = withRecord([['备注'], [], ['备注']]);
    expect(rowAt(written(book, planExplain(book, warningOf(book), '当地规定取整', DATE)), 3)).toEqual(EXPLAINED);
  });

  it('goes into a blank sheet of the name, with its headings', () => {
    const book = workbook(FORM, grid({ [SHEET]: [] }));
    const after = written(book, planExplain(book, warningOf(book), '当地规定取整', DATE));
    expect([rowAt(after, 1).slice(0, 7), rowAt(after, 2)]).toEqual([HEAD, EXPLAINED]);
  });

  it('leaves a sheet of the name alone in which a person keeps something else', () => {
    const book = workbook(FORM, grid({ [SHEET]: [['我的']] }));
    const after = written(book, planExplain(book, warningOf(book), '当地规定取整', DATE));
    expect([shown(after), rowAt(after, 3, `${SHEET}2`)]).toEqual([shown(book), EXPLAINED]);
    expect(review(after).verdict).toBe('ready');
  });

  it('brings back a column that was taken away', () => {
    const book = withRecord([['备注', null, '留着', '旁注']], ['类别', '规则或列名', '内容', '旁注']);
    const after = written(book, planExplain(book, warningOf(book), '当地规定取整', DATE));
    expect([rowAt(after, 2), review(after).verdict]).toEqual([rowAt(book, 2), 'ready']);
  });

  it('never writes over a formula of a person', () => {
    const book = withRecord([['情况说明', FORM_SHEET, 'I5', 'S02', '从前的', '9.5', { f: '=TODAY()', v: 45000 }]]);
    const after = written(book, planExplain(book, warningOf(book), '当地规定取整', DATE));
    expect([rowAt(after, 2), rowAt(after, 3)]).toEqual([rowAt(book, 2), EXPLAINED]);
    expect(warningOf(after).explanation?.text).toBe('当地规定取整');
  });

  it('says the same only once, whatever the day', () => {
    const after = written(FORM, planExplain(FORM, warningOf(FORM), '一样', DATE));
    expect(isEmptyPlan(planExplain(after, warningOf(after), '一样 ', '2025-05-05'))).toBe(true);
  });

  it('is taken away by a blank text; what a person wrote beside stays', () => {
    const book = withRecord([['情况说明', FORM_SHEET, 'I5', 'S02', '从前的', '10', DATE, '旁注']]);
    expect(review(book).verdict).toBe('ready');
    const after = written(book, planExplain(book, warningOf(book), ' ', DATE));
    expect([rowAt(after, 2), review(after).verdict]).toEqual([[...Array<null>(7).fill(null), '旁注'], 'explain']);
    expect(isEmptyPlan(planExplain(after, warningOf(after), '', DATE))).toBe(true);
    expect(isEmptyPlan(planExplain(FORM, warningOf(FORM), '', DATE))).toBe(true);
  });

  it('moves with its finding, instead of being said twice', () => {
    const book = withRecord([['情况说明', FORM_SHEET, 'I4', 'S02 年度资金总额', '从前的', '10', DATE]]);
    const moved = warningOf(book);
    expect(moved.explanation?.text).toBe('从前的');
    const after = written(book, planExplain(book, moved, '现在的', DATE));
    expect(readRecord(after).explanations.map(({ cell, text }) => [cell, text])).toEqual([['I5', '现在的']]);
  });

  it('is refused for an error', () => {
    const error = { ...warningOf(FORM), severity: 'error' as const };
    expect(() => planExplain(FORM, error, '说明', DATE)).toThrow(NotExplainableError);
  });

  it('keeps whatever a person types, as text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t'), fc.string()).map((parts) => parts.join('')),
      fc.constantFrom('=1+1', '-12', '1-2', 'TRUE', '#N/A', '0012', '2024-01-02'),
    );
    fc.assert(
      fc.property(anyText, anyText, fc.string({ maxLength: 10 }), (first, second, date) => {
        let book = FORM;
        for (const text of [first, second]) {
          book = written(book, planExplain(book, warningOf(book), text, date));
          const kept = readRecord(book).explanations.map((explanation) => explanation.text);
          expect(kept).toEqual(plainText(text) === '' ? [] : [plainText(text)]);
          expect(isEmptyPlan(planExplain(book, warningOf(book), text, date))).toBe(true);
        }
        const sheet = findSheet(book, SHEET);
        for (const { cell } of sheet === undefined ? [] : filledCells(sheet)) expect(cell.formula).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

describe('列的指定', () => {
  // 实际完成值 under a heading nobody knows
  const BOOK = departmentGrid({ F13: '第四\n季度' });
  const mapping = { sheet: FORM_SHEET, field: 'actual' as const, column: 5 };

  it('is remembered with its header, and used by the next review', () => {
    const missing = (book: Grid) => review(book).findings.filter(({ rule }) => rule === 'F14').length;
    const after = written(BOOK, planMapping(BOOK, mapping, DATE));
    expect(rowAt(after, 3).slice(0, 7)).toEqual([
      ...['列的指定', FORM_SHEET, 'F13', '实际完成值', 'F', '第四 季度', DATE],
    ]);
    expect([missing(BOOK), missing(after)]).toEqual([1, 0]);
    expect(isEmptyPlan(planMapping(after, mapping, ''))).toBe(true);
  });

  it('gives way to a column named by the caller', () => {
    const after = written(BOOK, planMapping(BOOK, { ...mapping, column: 6 }, DATE));
    const actualIn = (mappings?: readonly (typeof mapping)[]) =>
      review(after, mappings === undefined ? {} : { mappings })
        .facts.forms.flatMap(({ form }) => form.evidence)
        .find(({ field }) => field === 'actual')?.cell;
    expect([actualIn(), actualIn([mapping])]).toEqual(['G13', 'F13']);
  });

  it.each<[string, { sheet: string | null; field: FieldName; column: number }, number]>([
    ['the same field elsewhere: replaced', { ...mapping, column: 7 }, 1],
    ['another field in the same column: replaced', { ...mapping, field: 'score' }, 1],
    ['another field: added', { ...mapping, field: 'score', column: 7 }, 2],
    ['another sheet: added', { ...mapping, sheet: null }, 2],
  ])('%s', (_, second, count) => {
    const after = written(BOOK, planMapping(BOOK, mapping, DATE));
    const { mappings } = readRecord(written(after, planMapping(after, second, DATE)));
    expect(mappings).toHaveLength(count);
    expect(mappings.at(-1)).toMatchObject(second);
  });

  it('reads back every column there is to name', () => {
    const fields: readonly FieldName[] = [
      ...(['initial', 'adjustment', 'adjusted', 'executed', 'rate', 'fundWeight', 'fundScore', 'fundReason'] as const),
      ...(['level1', 'level2', 'level3', 'comparator', 'target', 'unit', 'actual'] as const),
      ...(['weight', 'score', 'reason', 'criterion'] as const),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.nat(16_383),
        fc.constantFrom(null, FORM_SHEET),
        (field, column, sheet) => {
          const after = written(FORM, planMapping(FORM, { sheet, field, column }, DATE));
          expect(readRecord(after).mappings).toMatchObject([{ sheet, field, column }]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('评分办法', () => {
  it('is remembered with its version; another one takes its place', () => {
    const book = withRecord([['评分办法', null, null, 'mars-2020', '火星', '1', '2023-01-01']]);
    expect(review(book)).toMatchObject({ policy: { id: 'mof-2020' }, notes: [{ kind: 'unknown-policy' }] });
    const after = written(book, planPolicy(book, 'mof-2020', DATE));
    const { policy, notes } = review(after);
    expect(readRecord(after)).toMatchObject({ policyId: 'mof-2020', policyVersion: policy.version });
    expect(notes).toEqual([]);
    expect(isEmptyPlan(planPolicy(after, 'mof-2020', '2025-05-05'))).toBe(true);
  });

  it('must be one of ours', () => {
    expect(() => planPolicy(FORM, 'mars-2020', DATE)).toThrow(UnknownPolicyError);
  });
});

describe('存校验记录', () => {
  const saved = (book: Grid, date = DATE) => written(book, planRecordResult(book, review(book), date));
  const categories = (book: Grid) =>
    [...filledCells(findSheet(book, SHEET)!)].filter(({ column }) => column === 0).map(({ cell }) => cell.value);
  const WRONG = workbook(departmentGrid({ I5: 10, H14: 25 }), projectGrid({ H14: 25 }));

  it('has the verdict and one row per finding at its cell', () => {
    const after = saved(WRONG);
    const { findings } = review(WRONG);
    expect(findings.length).toBeGreaterThan(2);
    expect(categories(after).slice(2)).toEqual(['校验结论', ...findings.map(() => '问题')]);
    const places = findings.map((_, index) => rowAt(after, 4 + index).slice(1, 3));
    expect(places).toEqual(findings.map(({ sheet, cell }) => [sheet, cell]));
    expect(readRecord(after)).toEqual({ explanations: [], mappings: [], policyId: null, policyVersion: null });
  });

  it('changes no verdict, and twice the same is nothing', () => {
    const after = saved(WRONG);
    expect(review(after).findings).toEqual(review(WRONG).findings);
    expect(isEmptyPlan(planRecordResult(after, review(after), DATE))).toBe(true);
  });

  it('takes the place of the one before; explanations, columns, policy and notes stay', () => {
    const full = saved(WRONG);
    const noted = written(full, planPolicy(full, 'mof-2020', DATE));
    const book = { ...noted, sheets: [FORM.sheets[0]!, ...noted.sheets.slice(2)] };
    const explained = written(book, planExplain(book, warningOf(book), '当地规定取整', DATE));
    const after = saved(explained, '2024-02-03');
    const problems = review(explained).findings.map(() => '问题');
    expect(categories(after).slice(2).sort()).toEqual(['情况说明', '校验结论', '评分办法', ...problems].sort());
    expect(problems.length).toBeLessThan(review(WRONG).findings.length);
    expect(readRecord(after)).toEqual(readRecord(explained));
  });
});
