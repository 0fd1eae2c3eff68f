/** What 填入得分 writes, and what it leaves to a person. */
import { departmentGrid, projectGrid, workbook, type Changes } from '../../support/forms';
import { filled, places, valueAt } from './reviewed';

/** Row 15 asks for 100; 80 give 8.00 of 10 points. */
const MISSED = { F15: '80次' };
const REASON = '雨季停工，计划下半年补足。';

type Row = readonly [
  what: string,
  changes: Changes,
  written: Readonly<Record<string, number | string>>,
  left: readonly string[],
];

/** The clean form leaves only its qualitative row 21 to a person. */
const JUDGED = 'judgement H21';

const ROWS: readonly Row[] = [
  ['nothing to write', {}, {}, [JUDGED]],
  ['a missed target at full points', MISSED, { H15: 8, H23: 97.8 }, [JUDGED]],
  ['a small difference is filled too', { ...MISSED, H15: 8.05, H23: 97.85 }, { H15: 8, H23: 97.8 }, [JUDGED]],
  ['a lower score without a reason', { ...MISSED, H15: 6, H23: 95.8 }, { H15: 8, H23: 97.8 }, [JUDGED]],
  ['a lower score with a reason', { ...MISSED, H15: 6, I15: REASON, H23: 90 }, { H23: 95.8 }, ['stricter H15', JUDGED]],
  ['a placeholder is no reason', { ...MISSED, H15: 6, I15: '无', H23: 95.8 }, { H15: 8, H23: 97.8 }, [JUDGED]],
  ['a higher score with a reason', { ...MISSED, H15: 9, I15: REASON, H23: 98.8 }, { H15: 8, H23: 97.8 }, [JUDGED]],
  ['points above the weight', { H14: 12, H23: 101.8 }, { H14: 10, H23: 99.8 }, [JUDGED]],
  ['a blank score', { H14: null }, { H14: 10 }, [JUDGED]],
  ['a score that is a word', { H14: '十分' }, { H14: 10 }, [JUDGED]],
  ['the judged row as entered', { H21: 7 }, { H23: 96.8 }, [JUDGED]],
  ['the judged row blank', { H21: null }, { H23: 89.8 }, [JUDGED]],
  ['a late date is judged', { F17: '2022年3月1日', H17: 8 }, { H23: 97.8 }, ['judgement H17', JUDGED]],
  ['an actual that is missing', { F14: null, H14: 10 }, {}, ['open H14', JUDGED]],
  ['a weight that is missing', { G14: null, H14: 10 }, {}, ['open H14', JUDGED]],
  ['rate and its points', { H5: 0.5, I5: 5, H23: 95 }, { H5: 0.98, I5: 9.8, H23: 99.8 }, [JUDGED]],
  ['blank rate, points and total', { H5: null, I5: null, H23: null }, { H5: 0.98, I5: 9.8, H23: 99.8 }, [JUDGED]],
  ['a rate that cannot be computed', { E5: null, H5: null, I5: 9.8 }, {}, ['open I5', JUDGED]],
  ['a total that is wrong', { H23: 100 }, { H23: 99.8 }, [JUDGED]],
  ['a total of the rows alone, as its weight says', { G23: 90, H23: 95 }, { H23: 90 }, [JUDGED]],
  ['such a total left blank', { G23: 90, H23: null }, { H23: 90 }, [JUDGED]],
  ['such a total that is right', { G23: 90, H23: 90 }, {}, [JUDGED]],
  ['such a total entered with the rate', { G23: 90 }, {}, [JUDGED]],
];

describe('planFill', () => {
  it.each(ROWS)('%s', (_, changes, written, left) => {
    const { plan, leftToPerson } = filled(departmentGrid(changes));
    expect(Object.fromEntries(plan.edits.map(({ cell, after }) => [cell, after.value]))).toEqual(written);
    expect(leftToPerson.map(({ why, cell }) => `${why} ${cell}`)).toEqual(left);
  });

  it('names what stood there, whose cell it is, and the proposal', () => {
    const { plan, leftToPerson } = filled(departmentGrid({ ...MISSED, H21: 7 }));
    expect(plan.edits.map(({ owner, before }) => [owner, before.value])).toEqual([
      ['computed', 10],
      ['computed', 99.8],
    ]);
    expect(leftToPerson).toMatchObject([{ subject: '管护制度', entered: '7' }]);
    expect(leftToPerson[0]!.proposal).toMatch(/^\d+\.\d\d$/);
  });

  it('leaves a score shared by two rows to a person', () => {
    const { plan, leftToPerson } = filled(
      departmentGrid({ G14: 20, H14: 20, G15: null, H15: null, C15: null, F15: '80次' }),
    );
    expect(leftToPerson.map(({ why, cell }) => `${why} ${cell}`)).toEqual(['judgement H14', JUDGED]);
    expect(plan.edits).toEqual([]);
  });

  it.each<[cell: string, changes: Changes]>([
    ['H15', { ...MISSED, H15: { value: 10, formula: '=G15' }, H23: 99.8 }],
    ['H23', { ...MISSED, H23: { value: 99.8, formula: '=SUM(I5,H14:H22)' } }],
    ['I5', { I5: { value: 9, formula: '=9' }, H23: 99 }],
    ['H5', { H5: { value: 0.9, formula: '=E5/F5', numberFormat: '0.00%' } }],
  ])('keeps the formula in %s', (cell, changes) => {
    const { plan, keptFormulas } = filled(departmentGrid(changes));
    expect(keptFormulas.map((kept) => kept.cell)).toEqual([cell]);
    expect(plan.edits.map((edit) => edit.cell)).not.toContain(cell);
    expect(plan.edits.filter(({ before }) => before.formula !== null)).toEqual([]);
  });

  it('says nothing of a formula that is right', () => {
    const { keptFormulas } = filled(departmentGrid({ H23: { value: 99.8, formula: '=SUM(I5,H14:H22)' } }));
    expect(keptFormulas).toEqual([]);
  });

  it('adds what a kept formula shows, not what was computed', () => {
    const { plan } = filled(departmentGrid({ ...MISSED, H15: { value: 10, formula: '=G15' }, H23: 90 }));
    expect(plan.edits.map(({ cell, after }) => [cell, after.value])).toEqual([['H23', 99.8]]);
  });

  it('fills every form of a workbook', () => {
    const { plan, after } = filled(workbook(departmentGrid(MISSED), projectGrid({ H14: 25 })));
    expect(plan.edits.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
      '部门整体支出绩效自评表 H15',
      '部门整体支出绩效自评表 H23',
      '项目支出绩效自评表 H14',
    ]);
    expect(places(after)).toEqual(['E01 I15']);
  });

  it.each<[what: string, changes: Changes, cell: string, value: number | string, format: string | null]>([
    ['text score, text format', { F15: '85次', H15: { value: '10', numberFormat: '@' } }, 'H15', 8.5, 'General'],
    ['whole numbers hide half points', { F15: '85次', H15: { value: 10, numberFormat: '0_ ' } }, 'H15', 8.5, '0.00'],
    ['one decimal hides the second', { F15: '85.5次', H15: { value: 10, numberFormat: '0.0' } }, 'H15', 8.55, '0.00'],
    ['a percent format is no format for points', { H14: { value: 0.5, numberFormat: '0%' } }, 'H14', 10, 'General'],
    ['a fraction is written with a percent format', { H5: 0.5 }, 'H5', 0.98, '0.00%'],
    ['a percent format of whole points stays', { H5: { value: 0.5, numberFormat: '0%' } }, 'H5', 0.98, null],
    ['but not where it hides decimals', { F5: 1090, H5: { value: 0.5, numberFormat: '0%' } }, 'H5', 0.9796, '0.00%'],
    ['points of per cent stay points', { H5: 97 }, 'H5', 98, null],
    ['text stays text', { H5: '97％' }, 'H5', '98.00%', null],
  ])('%s', (_, changes, cell, value, format) => {
    const { plan, grid } = filled(departmentGrid(changes));
    const edit = plan.edits.find((one) => one.cell === cell);
    expect(edit?.after).toEqual({ value, formula: null, numberFormat: format });
    expect(valueAt(grid, cell)).toBe(value);
  });
});
