import { textOf } from '../../../src/core/forms/labels';
import { readForms } from '../../../src/core/forms/read';
import { cellByAddress } from '../../../src/core/grid';
import { addressesOf, compact } from './compact';
import { FIXTURES } from './fixtures';

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  const forms = readForms(fixture.grid);

  it('is read', () => {
    expect(forms.map(compact)).toEqual(fixture.expected);
  });

  it('is recognised from these cells', () => {
    const found: unknown = Object.fromEntries(forms[0]!.evidence.map(({ field, cell }) => [field, cell]).reverse());
    expect(found).toMatchObject(fixture.cells);
  });

  it('shows evidence that stands in its cell', () => {
    const sheet = fixture.grid.sheets.find(({ name }) => name === forms[0]!.sheet)!;
    for (const { cell, text } of forms[0]!.evidence) {
      if (text !== '') expect(textOf(cellByAddress(sheet, cell))).toBe(text);
    }
    expect(addressesOf(forms[0]!).filter((cell) => !/^[A-Z]{1,2}[1-9]\d*$/.test(cell))).toEqual([]);
  });
});
