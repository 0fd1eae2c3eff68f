import { translateFormula } from '../../../../src/hosts/file/read/shared-formulas';

describe('translateFormula', () => {
  const cases: readonly (readonly [formula: string, rows: number, columns: number, moved: string])[] = [
    ['A1+B2', 1, 1, 'B2+C3'],
    ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
    ['SUM(A1:B$9)', 1, 1, 'SUM(B2:C$9)'],
    ['SUM(A:A)+SUM($B:C)', 5, 1, 'SUM(B:B)+SUM($B:D)'],
    ['SUM(1:1)+SUM($2:3)', 4, 1, 'SUM(5:5)+SUM($2:7)'],
    ['LOG10(C1)+ATAN2(A1,B1)', 1, 0, 'LOG10(C2)+ATAN2(A2,B2)'],
    ['"A1"&"x""B2"&A1', 1, 0, '"A1"&"x""B2"&A2'],
    ["'A1'!B1+'it''s A1'!B1", 0, 1, "'A1'!C1+'it''s A1'!C1"],
    ['表A1!B1+Sheet2!C3', 1, 0, '表A1!B2+Sheet2!C4'],
    ['[1]Sheet1!A1+Table1[[#This Row],[A1]]', 1, 0, '[1]Sheet1!A2+Table1[[#This Row],[A1]]'],
    ['Rate1+_A1+A1.B+TRUE+ABCD1', 1, 1, 'Rate1+_A1+A1.B+TRUE+ABCD1'],
    ['1.5*A1+1E5+2', 1, 0, '1.5*A2+1E5+2'],
    ['A1%+XFD1+AAA1048576', 0, 1, 'B1%+#REF!+AAB1048576'],
    ['B2', -2, 0, '#REF!'],
    ['A1#+SUM(B1:INDEX(B:B,3))', 0, 1, 'B1#+SUM(C1:INDEX(C:C,3))'],
  ];

  it.each(cases)('%s by %i, %i', (formula, rows, columns, moved) => {
    expect(translateFormula(formula, rows, columns)).toBe(moved);
  });
});
