import fc from 'fast-check';
import { contentOf, sameContent } from '../../../src/core/edits/content';
import { constantCell, type Cell } from '../../../src/core/grid';
import { contentOfPresent, isAsPlanned } from '../../../src/hosts/excel/compare';
import { guardText, inputOf } from '../../../src/hosts/excel/input';
import { toCell } from '../../../src/hosts/excel/to-cell';
import { gridAndPlan } from '../../core/edits/grids';

describe('toCell', () => {
  it.each<[string, [unknown, unknown, unknown], Partial<Cell> | undefined]>([
    ['an empty cell', ['', '', 'General'], undefined],
    ['an empty cell with a format', ['', '', '0.00'], undefined],
    ['a number', [7.5, 7.5, '0.00'], { value: 7.5, formula: null, numberFormat: '0.00' }],
    ['zero', [0, 0, 'General'], { value: 0 }],
    ['false', [false, false, 'General'], { value: false }],
    ['a text', ['甲', '甲', 'General'], { value: '甲', formula: null }],
    ['a text that looks like a formula', ['=1+1', '=1+1', '@'], { value: '=1+1', formula: null }],
    ['a formula', [2, '=1+1', 'General'], { value: 2, formula: '=1+1' }],
    ['a formula that gives nothing', ['', '=IF(A1,"","")', 'General'], { value: '', formula: '=IF(A1,"","")' }],
    ['a formula that fails', ['#REF!', '=#REF!', 'General'], { value: { error: '#REF!' }, formula: '=#REF!' }],
    ['an error without formula', ['#N/A', '#N/A', 'General'], { value: { error: '#N/A' }, formula: null }],
    ['a number sign text', ['#1楼', '#1楼', 'General'], { value: '#1楼' }],
  ])('%s', (_case, [value, formula, format], expected) => {
    const cell = toCell(value, formula, format, '');
    if (expected === undefined) expect(cell).toBeUndefined();
    else expect(cell).toMatchObject(expected);
  });
});

describe('guardText', () => {
  it.each([
    '=A1',
    '＝A1',
    '+1',
    '-',
    '@某',
    "'引",
    '12',
    '00123',
    ' 12 ',
    '1,200',
    '1-2',
    '2021/12/31',
    '2021年12月',
    '12:30',
    '50%',
    '５０％',
    '¥100',
    '$5',
    '(5)',
    '1e5',
    '1 1/2',
    'TRUE',
    'false',
    'Jan 5',
    '5-Mar',
    '123456789012345678',
  ])('guards %s', (text) => {
    expect(guardText(text)).toBe(`'${text}`);
  });

  it.each([
    '',
    ' ',
    '≥12次',
    '50个',
    '12月底',
    '一、基本情况',
    '财预〔2020〕10号',
    '#N/A',
    'A1',
    'may be',
    '年',
    '2021年预算收入',
  ])('leaves %s', (text) => {
    expect(guardText(text)).toBe(text);
  });

  it('is for texts only', () => {
    const inputs = [null, 12, true, '12'].map((value) => inputOf({ value, formula: null, numberFormat: null }));
    expect(inputs).toEqual(['', 12, true, "'12"]);
    expect(inputOf({ value: null, formula: '=A1', numberFormat: null })).toBe('=A1');
  });
});

describe('comparison', () => {
  it('is the one of the core', () => {
    const cells = gridAndPlan.map(({ grid, plan }) => ({
      cells: [undefined, ...grid.sheets.flatMap((sheet) => [...sheet.cells.values()])],
      contents: plan.edits.flatMap(({ before, after }) => [before, after]),
    }));
    fc.assert(
      fc.property(cells, ({ cells: present, contents }) => {
        for (const cell of present) {
          for (const content of [...contents, ...present.map(contentOf)]) {
            const asked = { cell, numberFormat: cell?.numberFormat ?? 'General' };
            expect(isAsPlanned(asked, content)).toBe(sameContent(contentOf(cell), content));
          }
        }
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('tells the number format of an empty cell, which a plan may have to put back', () => {
    expect(contentOfPresent({ cell: undefined, numberFormat: '0%' })).toEqual({
      value: null,
      formula: null,
      numberFormat: '0%',
    });
    expect(contentOfPresent({ cell: constantCell({ error: '#N/A' }), numberFormat: 'General' }).value).toBe('#N/A');
  });
});
