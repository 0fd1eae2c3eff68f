import { fixed, big, type Grid } from '../../../src/core/grid';
import type { SimulatedWorkbook } from '../../../src/simulator';
import { beforeRequest, gridOf, setStage, sheet, strikeStages, withoutTexts } from './stage';

afterEach(strikeStages);

const MIXED = gridOf(
  sheet(
    '部门整体支出绩效自评表',
    {
      B3: { value: '年度资金总额' },
      C3: { value: 1112.67, numberFormat: '#,##0.00' },
      D3: { value: 0.9692, numberFormat: '0.00%' },
      E3: { value: 1112.67, formula: '=C3' },
      E4: { value: '', formula: '=IF(C3>0,"","缺")' },
      F4: { value: { error: '#DIV/0!' }, formula: '=C3/0' },
      B5: { value: '=不是公式' },
      C5: { value: '12', numberFormat: '@' },
      D5: { value: true },
      F9: { value: 44561, numberFormat: 'yyyy-mm-dd' },
    },
    { hiddenRows: [4, 6], hiddenColumns: [2] },
  ),
  sheet('空表', {}),
  sheet('全部隐藏的行', { A1: { value: 1 }, A2: { value: 2 } }, { hiddenRows: [0, 1], visibility: 'hidden' }),
  sheet('Data 2', { AA200: { value: '远' } }, { visibility: 'veryHidden' }),
);

/** `count` sheets of a few cells each. */
function many(count: number): Grid {
  return gridOf(
    ...Array.from({ length: count }, (_, i) =>
      sheet(`表${i}`, { A1: { value: i }, B2: { value: fixed(big(i), 2), numberFormat: '@' } }),
    ),
  );
}

describe('snapshot', () => {
  it('is the workbook: values, formulas, errors, formats, hidden lines, visibility', async () => {
    const { excel } = await setStage(MIXED);
    expect(withoutTexts(await excel.snapshot())).toEqual(withoutTexts(MIXED));
  });

  it('shows the texts as Excel displays them', async () => {
    const { excel } = await setStage(gridOf(sheet('表', { A1: { value: 0.9692, numberFormat: '0.00%' } })));
    expect([...(await excel.snapshot()).sheets[0]!.cells.values()]).toMatchObject([{ value: 0.9692, text: '96.92%' }]);
  });

  it.each([3, 60])('takes two requests for %i sheets', async (count) => {
    const { excel, host } = await setStage(many(count));
    const grid = await excel.snapshot();
    expect(grid.sheets).toHaveLength(count);
    expect(host.work).toHaveLength(2);
  });

  it('takes a third for lines of which only some are hidden, whatever the number of such sheets', async () => {
    const hidden = many(20).sheets.map((one) => ({ ...one, hiddenRows: new Set([1]), hiddenColumns: new Set([0]) }));
    const { excel, host } = await setStage(gridOf(...hidden));
    const grid = await excel.snapshot();
    expect(grid.sheets.map((one) => [...one.hiddenRows, ...one.hiddenColumns])).toEqual(hidden.map(() => [1, 0]));
    expect(host.work).toHaveLength(3);
  });

  it('has the same name without ExcelApi 1.7', async () => {
    const { excel } = await setStage(MIXED, { requirements: { ExcelApi: '1.4' } });
    expect((await excel.snapshot()).name).toBe(MIXED.name);
  });

  it.each([
    ['more bytes than Excel answers', { payloadLimit: 8_000 }],
    ['more cells than Excel answers, which it does not tell', { cellLimit: 150 }],
  ])('reads blocks where there are %s', async (_case, options) => {
    const wide = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`${'ABCDE'[i % 5]!}${Math.floor(i / 5) + 2}`, { value: `第${i}格` }]),
    );
    const large = gridOf(sheet('大', wide), sheet('小', { C7: { value: 1 } }), sheet('空', {}));
    const { excel, host } = await setStage(large, options);
    const grid = await excel.snapshot();
    expect(withoutTexts(grid)).toEqual(withoutTexts(large));
    expect(host.work.length).toBeGreaterThan(2);
    expect(await excel.isUnchanged(grid)).toBe(true);
  });

  it('goes on without a sheet that is a chart, and does not ask it again', async () => {
    const { excel, host } = await setStage(many(4));
    host.faults.order({ request: 2, what: { kind: 'error', action: 3, code: 'UnsupportedSheet' } });
    host.faults.order({ request: 3, what: { kind: 'error', action: 1, code: 'UnsupportedSheet' } });
    host.faults.order({ request: 4, what: { kind: 'error', action: 0, code: 'UnsupportedSheet' } });
    const grid = await excel.snapshot();
    expect(grid.sheets.map(({ cells }) => cells.size)).toEqual([0, 2, 2, 2]);
    host.forgetLog();
    expect(await excel.isUnchanged(grid)).toBe(true);
    expect((await excel.snapshot()).sheets).toHaveLength(4);
    expect(host.work).toHaveLength(2);
  });

  it('leaves out a sheet that was deleted while it was being read', async () => {
    const { excel, host, workbook } = await setStage(many(3));
    beforeRequest(host, 2, () => workbook.removeSheet(workbook.findSheet('表1')!));
    expect((await excel.snapshot()).sheets.map(({ name }) => name)).toEqual(['表0', '表2']);
  });
});

describe('isUnchanged', () => {
  const start = gridOf(
    sheet('甲', { A1: { value: 10 }, B2: { value: 10, formula: '=A1' } }),
    sheet('乙', { C3: { value: '文' } }),
  );

  it('takes one request and says yes where nothing happened', async () => {
    const { excel, host } = await setStage(start);
    const grid = await excel.snapshot();
    host.forgetLog();
    expect(await excel.isUnchanged(grid)).toBe(true);
    expect(host.work).toHaveLength(1);
  });

  it.each<[string, boolean, (workbook: SimulatedWorkbook) => void]>([
    ['a cell was typed over', false, (workbook) => workbook.edit('甲', 'A1', '11')],
    ['a cell was cleared', false, (workbook) => workbook.edit('乙', 'C3', '')],
    ['a cell outside of the used block was filled', false, (workbook) => workbook.edit('乙', 'H30', '新')],
    ['a number became its text', false, (workbook) => workbook.edit('甲', 'A1', "'10")],
    ['a formula became its value', false, (workbook) => workbook.edit('甲', 'B2', '10')],
    ['a sheet was added', false, (workbook) => workbook.addSheet('丙')],
    ['a sheet was removed', false, (workbook) => workbook.removeSheet(workbook.findSheet('乙')!)],
    ['a sheet was renamed', false, (workbook) => void (workbook.findSheet('乙')!.name = '丁')],
    ['sheets changed places', true, (workbook) => workbook.moveSheet(workbook.findSheet('乙')!, 0)],
    [
      'a cell was typed over and back',
      true,
      (workbook) => ['9', '10'].forEach((text) => workbook.edit('甲', 'A1', text)),
    ],
  ])('%s', async (_case, unchanged, deed) => {
    const { excel, workbook } = await setStage(start);
    const grid = await excel.snapshot();
    deed(workbook);
    expect(await excel.isUnchanged(grid)).toBe(unchanged);
  });
});

describe('the person’s undo stack', () => {
  it('is untouched by reading, comparing and selecting', async () => {
    const { excel, workbook } = await setStage(MIXED);
    workbook.edit(MIXED.sheets[0]!.name, 'B3', '改');
    const grid = await excel.snapshot();
    await excel.isUnchanged(grid);
    await excel.select(MIXED.sheets[0]!.name, 'C3');
    expect(workbook.undoStack.losses).toEqual([]);
    expect(workbook.undo()).toBe(true);
  });
});
