/** How companion sheets look and are printed in Excel; nothing of that may stand in the way of the sheets themselves. */
import { applyToGrid } from '../../../src/core/edits/apply';
import type { EditPlan, SheetCreation } from '../../../src/core/edits/plan';
import type { Timer } from '../../../src/hosts/excel/requests';
import { Status, type Fault } from '../../../src/simulator';
import { constant, gridOf, planFor, REPORT, setStage, sheet, strikeStages, type Stage } from './stage';

afterEach(strikeStages);

const START = gridOf(sheet('自评表', { A1: { value: 1 } }));

async function applied({ excel }: Stage, plan: EditPlan): Promise<void> {
  expect(await excel.apply(plan)).toMatchObject({ status: 'applied' });
}

describe('companion sheets', () => {
  const plan = planFor(START, {}, { creations: [REPORT] });

  it('let rows that are added later look like the first', async () => {
    const stage = await setStage(START);
    await applied(stage, plan);
    const made = applyToGrid(START, plan);
    const layouts = [{ sheet: REPORT.name, row: 4, style: 'text', height: 40 } as const];
    await applied(stage, planFor(made, { '自评报告!A5': constant('后来的一段') }, { layouts }));
    const sheet = stage.workbook.findSheet(REPORT.name)!;
    const looks = [2, 4].map((row) => sheet.cell(row, 0).look);
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[0]).toMatchObject({ wrap: true, vertical: 'Top', fontSize: 16, bold: false });
  });

  const TABLE: SheetCreation = {
    name: '校验记录',
    rows: [
      { style: 'header', cells: ['类别', '内容'], height: null },
      { style: 'text', cells: ['结论', '可以上报'], height: null },
    ],
    columnWidths: [10, 50],
    wrapColumns: [1],
  };

  it.each([
    ['a report: its text alone', REPORT, { area: 'A:A', titleRows: null }],
    ['a table: its header on every page', TABLE, { area: null, titleRows: '$1:$1' }],
  ])('are printed on A4, as wide as a page; %s', async (_case, creation, page) => {
    const stage = await setStage(START);
    await applied(stage, planFor(START, {}, { creations: [creation] }));
    expect(stage.workbook.findSheet(creation.name)!.page).toMatchObject({ paper: 'A4', fitToWidth: 1, ...page });
  });

  it('have no page setup where this Excel knows none', async () => {
    const stage = await setStage(START, { requirements: { ExcelApi: '1.7' } });
    const { CommonUtility } = stage.environment.OfficeExtension as unknown as {
      CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
    CommonUtility._doApiNotSupportedCheck = true;
    await applied(stage, plan);
    expect(stage.workbook.findSheet(REPORT.name)!.page.paper).toBe('Letter');
  });

  it.each<[string, Fault['what']]>([
    ['is refused, as without a printer', { kind: 'error', action: 1, code: 'GeneralException' }],
    ['is never answered', { kind: 'silence' }],
    ['fails as a whole', { kind: 'status', status: Status.internalError }],
  ])('stand also where the page setup %s', async (_case, what) => {
    const ringing = new Set<() => void>();
    const timer: Timer = (_ms, action) => {
      ringing.add(action);
      return () => void ringing.delete(action);
    };
    const onSilence = (): void => void setImmediate(() => [...ringing].forEach((ring) => ring()));
    const stage = await setStage(START, { onSilence }, timer);
    // sheets, the writing batch, the page
    stage.host.faults.order({ request: 3, what });
    await applied(stage, plan);
    expect(stage.host.forgetOrders()).toBe(0);
    expect(stage.workbook.findSheet(REPORT.name)!.cell(2, 0).value).toBe('=不是公式');
  });
});
