/** @jest-environment jsdom */
import { installOfficeInThisWindow } from '../support/office';
import { smallGrid, smallSheet, withCode } from './small-grid';

async function valuesOf(sheet: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load('values');
    expect(() => range.values).toThrow(withCode('PropertyNotLoaded'));
    await context.sync();
    return range.values;
  });
}

it('makes Office genuine in the window of the test, and opens another workbook later', async () => {
  const first = await installOfficeInThisWindow(smallGrid(smallSheet('A', { A1: 1, B1: 2 })));
  expect(await valuesOf('A')).toEqual([[1, 2]]);
  const second = await installOfficeInThisWindow(smallGrid(smallSheet('B', { A1: '表' })));
  expect(second.host).toBe(first.host);
  expect(await valuesOf('B')).toEqual([['表']]);
  expect(second.host.work).toHaveLength(1);
});

it('tells the colours of Excel, as the pane asks for them', async () => {
  await installOfficeInThisWindow(smallGrid(smallSheet('A', { A1: 1 })));
  expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe('#ffffff');
});
