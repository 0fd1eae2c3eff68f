/**
 * Everything a person does in the pane, in both shapes of Excel: each ends as it should, and asks nobody but the pane's
 * own origin (and, where office.js comes from its own network, that one host).
 */
import { spawnSync } from 'node:child_process';
import type { FrameLocator } from 'playwright-core';
import { texts } from '../../src/taskpane/texts';
import { describeNeeding } from '../tools/optional';
import { describeInBrowser } from './browser';
import { eventually } from './desk';
import { SHAPES, useExcel, type PaneInExcel } from './pane-in-excel';

const SHEETS = ['部门整体支出绩效自评表', '基础数据表', '报告素材'];
const NO_OPENSSL = spawnSync('openssl', ['version']).status === 0 ? null : '没有安装 openssl';

const finds = (pane: FrameLocator, rule: string, cell: string): Promise<boolean> =>
  pane
    .locator(`li[data-rule=${rule}][data-cell=${cell}]`)
    .count()
    .then((count) => count > 0);

const button = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });

/** Confirms the preview, waits for the notice, runs `written`, and takes everything back. */
async function writeAndUndo({ pane }: PaneInExcel, purpose: string, written: () => Promise<void>): Promise<void> {
  const plan = pane.locator(`[data-plan=${purpose}]`);
  await plan.waitFor();
  await plan.getByRole('button', { name: /\d/ }).last().click();
  const notice = pane.locator('[data-notice=written]');
  await notice.waitFor();
  await written();
  await notice.getByRole('button', { name: texts.written.undo }).click();
  await notice.waitFor({ state: 'detached' });
}

type UseCase = (opened: PaneInExcel) => Promise<void>;

const USE_CASES: Readonly<Record<string, UseCase>> = {
  check: ({ pane }) => eventually(() => finds(pane, 'S04', 'H16'), true),

  async 'point at a cell'({ pane, excel }) {
    await pane.locator('li[data-rule=S04] button', { hasText: 'H16' }).first().click();
    await excel.selected('H16');
  },

  async 'check again'({ pane, excel }) {
    await eventually(() => finds(pane, 'S04', 'H16'), true);
    await excel.type('H16', '7.5');
    await pane.getByRole('button', { name: texts.recheck }).first().click();
    await eventually(() => finds(pane, 'S04', 'H16'), false);
    await excel.type('H16', '10');
    await pane.getByRole('button', { name: texts.recheck }).first().click();
    await eventually(() => finds(pane, 'S04', 'H16'), true);
  },

  async fill(opened) {
    const { pane, excel } = opened;
    await pane.locator('#tab-score').click();
    await button(pane, texts.score.fill).click();
    await writeAndUndo(opened, 'fill', () => excel.cells({ H16: '7.50', H23: '9.44', H24: '96.94' }));
    await excel.cells({ H16: '10.00', H23: '9.80', H24: '99.80' });
  },

  async 'undo in a pane that was opened again'({ pane, excel }) {
    await pane.locator('#tab-score').click();
    await button(pane, texts.score.fill).click();
    await pane.locator('[data-plan=fill]').getByRole('button', { name: /\d/ }).last().click();
    await pane.locator('[data-notice=written]').waitFor();
    await pane.locator(':root').evaluate(() => location.reload());
    await eventually(() => pane.locator('[data-verdict]').count(), 1);
    await excel.cells({ H16: '7.50' });
    const notice = pane.locator('[data-notice=written]');
    await notice.getByRole('button', { name: texts.written.undo }).click();
    await notice.waitFor({ state: 'detached' });
    await excel.cells({ H16: '10.00', H23: '9.80', H24: '99.80' });
  },

  async fix(opened) {
    const { pane, excel } = opened;
    await pane
      .locator('li[data-rule=S04]')
      .getByRole('button', { name: texts.findings.changeTo('7.50') })
      .click();
    await writeAndUndo(opened, 'fix', () => excel.cells({ H16: '7.50' }));
    await excel.cells({ H16: '10.00' });
  },

  async draft(opened) {
    const { pane, excel } = opened;
    await pane.locator('#tab-report').click();
    await button(pane, texts.report.write).click();
    await writeAndUndo(opened, 'draft', () => excel.sheets([...SHEETS, '自评报告']));
    await excel.sheets(SHEETS);
  },

  async explain(opened) {
    const { pane, excel } = opened;
    await pane.getByRole('button', { name: texts.explain.write }).first().click();
    await pane.locator('[data-explaining] textarea').fill('本年机构改革，指标相应调整。');
    await pane.locator('[data-explaining]').getByRole('button', { name: texts.explain.preview }).click();
    await writeAndUndo(opened, 'explain', () => excel.sheets([...SHEETS, '校验记录']));
    await excel.sheets(SHEETS);
  },

  async mapping(opened) {
    const { pane, excel } = opened;
    await pane.getByText(texts.recognition.title, { exact: true }).first().click();
    const manual = pane.locator('[data-manual]').first();
    await manual.locator('summary').click();
    await manual.getByRole('textbox').fill('H');
    await manual.getByRole('button', { name: texts.recognition.remember }).click();
    await writeAndUndo(opened, 'record', () => excel.sheets([...SHEETS, '校验记录']));
    await excel.sheets(SHEETS);
  },

  async policy(opened) {
    const { pane, excel } = opened;
    await pane.locator('#tab-settings').click();
    await pane.getByRole('combobox', { name: texts.settings.policy }).selectOption('mof-2021-101');
    await button(pane, texts.settings.remember).click();
    await writeAndUndo(opened, 'record', () => excel.sheets([...SHEETS, '校验记录']));
    await excel.sheets(SHEETS);
  },

  async record(opened) {
    const { pane, excel } = opened;
    await button(pane, texts.record.save).click();
    await writeAndUndo(opened, 'record', () => excel.sheets([...SHEETS, '校验记录']));
    await excel.sheets(SHEETS);
  },

  async help({ pane }) {
    const card = pane.locator('li[data-rule=S04]');
    await card.getByRole('button', { name: texts.findings.why }).click();
    await card.locator('dd').first().waitFor();
  },

  async copy({ page, pane }) {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pane.locator('#tab-report').click();
    await button(pane, texts.report.copy).click();
    // a frame of Excel on the web may be refused the clipboard; then the pane says so
    await pane.locator('[data-notice=copied], [data-notice=copy-failed]').waitFor();
  },
};

describeInBrowser('the pane in Excel', () => {
  describeNeeding(NO_OPENSSL, 'in both its shapes', () => {
    describe.each(SHAPES)('%s', (shape) => {
      const open = useExcel(shape);
      /** One pane for all; a use case that failed leaves none to the next. */
      let opened: PaneInExcel | null = null;
      it.each(Object.entries(USE_CASES))('%s', async (_name, useCase) => {
        const own = opened ?? (await open('?do=check'));
        opened = null;
        await own.pane.locator('#tab-check').click();
        await own.pane.locator('[data-verdict]').waitFor();
        await useCase(own);
        const foreign = own.takeRequests().filter((url) => !own.origins.includes(new URL(url).origin));
        expect({ foreign, errors: own.errors }).toEqual({ foreign: [], errors: [] });
        opened = own;
      });

      it('starts with what its own places give', async () => {
        const { pane, takeRequests, origins } = await open('?do=check');
        await pane.locator('[data-verdict]').waitFor();
        expect([...new Set(takeRequests().map((url) => new URL(url).origin))].sort()).toEqual([...origins].sort());
      });
    });
  });
});
