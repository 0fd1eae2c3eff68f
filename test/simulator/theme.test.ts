/** The colours of the window, as the genuine client tells them to the pane. */
import { bootExcel } from '../support/office';
import { smallGrid, smallSheet } from './small-grid';

it.each([
  [{}, '#ffffff'],
  [{ theme: 'white' }, '#ffffff'],
  [{ theme: 'black' }, '#262626'],
] as const)('%j has the background %s', async (options, background) => {
  const { Office: office, close } = await bootExcel(smallGrid(smallSheet('A', { A1: 1 })), options);
  expect(office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe(background);
  close();
});
