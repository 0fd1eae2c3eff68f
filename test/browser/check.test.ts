/** The main job in the real page: check, point, score, fill in, take back, draft, take back. */
import { describeInBrowser } from './browser';
import { eventually, expectQuiet, useDesk } from './desk';

const THREE_MISTAKES = [
  ['S04', 'H16'],
  ['S03', 'H23'],
  ['E01', 'I23'],
];
const SHEETS = ['部门整体支出绩效自评表', '基础数据表', '报告素材'];

describeInBrowser('the sample workbook in the workbench', () => {
  const desk = useDesk();
  afterEach(() => expectQuiet(desk()));

  it('is found, checked, and a finding selects its cell', async () => {
    const { page, pane } = desk();
    await desk().open();
    await desk().cells({ E5: '1112.67', H16: '10.00', H23: '9.80', H24: '99.80' });
    await pane.getByRole('button', { name: '一键校验' }).click();
    await eventually(() => desk().mistakes(), THREE_MISTAKES);
    expect(await desk().verdict()).toBe('blocked');
    for (const [rule, cell] of THREE_MISTAKES) {
      await pane.locator(`li[data-rule=${rule}] > div > button`, { hasText: cell }).click();
      await desk().selected(cell!);
      // the pane keeps the focus, as in Excel
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    }
  });

  it('is scored, filled in after a preview, and put back', async () => {
    const { pane } = desk();
    await desk().open('?do=score');
    const total = pane.locator('[data-total]');
    await total.waitFor();
    expect(await total.getAttribute('data-total')).toBe('96.94');
    expect(await total.textContent()).toContain('优');
    expect(await pane.locator('[data-rate]').getAttribute('data-rate')).toBe('100.00%');
    const computed = (name: string) => pane.locator(`[data-indicator="${name}"]`).getAttribute('data-computed');
    expect(await computed('执法案卷评查次数')).toBe('7.50');
    expect(await computed('社会公众满意度')).toBe('9.44');

    await pane.getByRole('button', { name: '填入得分' }).click();
    const plan = pane.locator('[data-plan=fill]');
    await plan.locator('li').first().waitFor();
    expect(await plan.locator('li').evaluateAll((all) => all.map((line) => line.dataset['cell']))).toEqual([
      'H16',
      'H23',
      'H24',
    ]);
    await desk().cells({ H16: '10.00' });
    await plan.getByRole('button', { name: /^\D+ 3 / }).click();
    await desk().cells({ H16: '7.50', H23: '9.44', H24: '96.94' });

    await pane.locator('[data-notice=written]').getByRole('button', { name: '撤销' }).click();
    await desk().cells({ H16: '10.00', H23: '9.80', H24: '99.80' });
  });

  it('is drafted into a sheet of its own, which undo takes away', async () => {
    const { page, pane } = desk();
    await desk().open('?do=report');
    await pane.locator('[data-section]').first().waitFor();
    // four parts, and what is signed behind them
    expect(await pane.locator('[data-section][data-level="1"]').count()).toBe(5);
    await pane.getByRole('button', { name: '自评报告' }).click();
    await pane.locator('[data-plan=draft] button').first().click();
    await desk().sheets([...SHEETS, '自评报告']);
    await page.locator('[data-sheet=自评报告]').click();
    const text = () => page.getByRole('grid').textContent();
    for (const figure of ['1112.67', '1064.54', '48.13']) expect(await text()).toContain(figure);

    await pane.locator('[data-notice=written]').getByRole('button', { name: '撤销' }).click();
    await desk().sheets(SHEETS);
  });

  it('shows what a person changes in the grid at the next check', async () => {
    const { page, pane } = desk();
    await desk().open('?do=check');
    await eventually(() => desk().mistakes(), THREE_MISTAKES);
    await desk().cell('H16').click();
    await page.keyboard.type('7.5');
    await page.keyboard.press('Enter');
    await desk().cells({ H16: '7.50' });
    await desk().selected('H17');
    // what coming back to the pane tells it must not take the button away under the finger
    await pane.locator('[data-verdict]').getByRole('button').first().click();
    await eventually(async () => (await desk().mistakes()).map(([rule]) => rule).includes('S04'), false);
    await page.getByTestId('undo').click();
    await desk().cells({ H16: '10.00' });
  });
});
