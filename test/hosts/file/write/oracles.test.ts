/** Patched and new workbooks as independent programs see them. */
import { newWorkbook, patchWorkbook, type StyledSheet, A4_PORTRAIT } from '../../../../src/hosts/file/write';
import { describeWith, ORACLE_TIMEOUT, savedByLibreOffice, seenByOpenpyxl, writtenByOpenpyxl } from './oracles';
import { changedParts, edit, PACKAGES, partsOf, plan } from './packages';

/** A book with all that must survive, as openpyxl writes it: comments, validation, conditional formats, formulas. */
const BOOK_SCRIPT = `
import sys, openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, DataBarRule
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "自评表"
sheet["A1"] = "部门整体支出绩效自评表"
sheet.merge_cells("A1:D1")
sheet.column_dimensions["B"].width = 9
sheet.column_dimensions["C"].width = 23.5
sheet.row_dimensions[1].height = 33
for row in range(2, 12):
    sheet.cell(row, 1, "指标%d" % row)
    sheet.cell(row, 2, row).number_format = "0.00"
    sheet.cell(row, 3, "=B%d*2" % row)
sheet["B12"] = "=SUM(B2:B11)"
sheet["A2"].comment = Comment("请核对", "科室")
sheet["A2"].alignment = Alignment(wrap_text=True, vertical="center")
check = DataValidation(type="list", formula1='"是,否"')
check.add("D2:D11")
sheet.add_data_validation(check)
sheet.conditional_formatting.add("B2:B11", CellIsRule(operator="lessThan", formula=["5"], fill=PatternFill(bgColor="FFC7CE")))
sheet.conditional_formatting.add("C2:C11", DataBarRule("min", None, "max", None, color="FF638EC6"))
sheet.print_title_rows = "1:1"
sheet.freeze_panes = "B2"
book.create_sheet("隐藏").sheet_state = "hidden"
book.save(sys.argv[1])
`;

const EDITS = plan({
  edits: [
    edit('自评表', 'B2', 7.5),
    edit('自评表', 'B3', 0.25, '0.00%'),
    edit('自评表', 'D2', '评查<9>次\n原因&措施'),
    edit('自评表', 'F20', 'far'),
  ],
  creations: [
    {
      name: '自评报告',
      rows: [
        { style: 'title', cells: ['2021年度自评报告', null], height: 40 },
        { style: 'header', cells: ['正文', '来源'], height: 20 },
        { style: 'text', cells: ['　　收入1112.67万元。', 'E5'], height: 58 },
      ],
      columnWidths: [72, 14],
      wrapColumns: [0],
    },
  ],
});

describeWith(['openpyxl', 'LibreOffice'], 'a patched workbook', () => {
  let bases: Record<string, Uint8Array> = {};
  let patched: Record<string, Uint8Array> = {};
  let converted: Record<string, Uint8Array> = {};

  beforeAll(() => {
    const openpyxl = writtenByOpenpyxl(BOOK_SCRIPT);
    bases = { openpyxl, libreoffice: savedByLibreOffice({ openpyxl })['openpyxl']! };
    patched = Object.fromEntries(Object.entries(bases).map(([name, bytes]) => [name, patchWorkbook(bytes, EDITS)]));
    converted = savedByLibreOffice(patched);
  }, ORACLE_TIMEOUT);

  describe.each(['openpyxl', 'libreoffice'])('of %s', (name) => {
    it('keeps every part it does not touch', () => {
      const parts = changedParts(bases[name]!, patched[name]!);
      const expected = [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet3.xml',
      ];
      expect(parts).toEqual(expected);
      const around = (bytes: Uint8Array): string =>
        partsOf(bytes).get('xl/worksheets/sheet1.xml')!.split('</sheetData>')[1]!;
      expect(around(patched[name]!)).toBe(around(bases[name]!));
    });

    it(
      'is the same to openpyxl but for the edits',
      () => {
        const [before] = seenByOpenpyxl(bases[name]!);
        const [after, , report] = seenByOpenpyxl(patched[name]!);
        const { values, formats, heights, ...rest } = before!;
        expect(after).toMatchObject({ ...rest, heights });
        expect(after!.formulas).toEqual(before!.formulas);
        expect(after!.values).toEqual({ ...values, B2: 7.5, B3: 0.25, D2: '评查<9>次\n原因&措施', F20: 'far' });
        expect(after!.formats).toMatchObject({ ...formats, B2: '0.00', B3: '0.00%' });
        expect([before!.comments, before!.validations, before!.conditionals, before!.merges]).toEqual([
          ['A2'],
          1,
          2,
          ['A1:D1'],
        ]);
        expect(report).toMatchObject({
          name: '自评报告',
          values: { A1: '2021年度自评报告', A2: '正文', B2: '来源', A3: '　　收入1112.67万元。', B3: 'E5' },
          orientation: 'portrait',
          heights: { 1: 40, 2: 20, 3: 58 },
          widths: { A: 72, B: 14 },
        });
        expect(report!.titleRows?.replaceAll('$', '')).toBe('2:2');
      },
      ORACLE_TIMEOUT,
    );

    it(
      'is calculated anew by LibreOffice',
      () => {
        const [form, , report] = seenByOpenpyxl(converted[name]!);
        expect(form!.values).toMatchObject({ B2: 7.5, B3: 0.25, C2: 15, C3: 0.5, B12: 67.75, F20: 'far' });
        expect(report!.values['A3']).toBe('　　收入1112.67万元。');
      },
      ORACLE_TIMEOUT,
    );
  });
});

describeWith(['openpyxl', 'LibreOffice'], 'packages with unusual XML', () => {
  it(
    'are opened by LibreOffice after patching',
    () => {
      const edits = plan({ edits: [edit('自评表', 'B2', 7.5), edit('自评表', 'E5', 'x'), edit('空表', 'B2', 1)] });
      const patched = Object.fromEntries(
        Object.entries(PACKAGES).map(([kind, bytes]) => [
          kind,
          patchWorkbook(bytes, { ...edits, creations: EDITS.creations }),
        ]),
      );
      for (const [kind, bytes] of Object.entries(savedByLibreOffice(patched))) {
        const [form, empty, report] = seenByOpenpyxl(bytes);
        expect([kind, form!.values['B2'], form!.values['E5'], empty!.values]).toEqual([kind, 7.5, 'x', { B2: 1 }]);
        expect(report!.values['A2']).toBe('正文');
      }
    },
    ORACLE_TIMEOUT,
  );
});

describeWith(['openpyxl', 'LibreOffice'], 'a new workbook', () => {
  const look = { font: '仿宋', size: 12, bold: true, wrap: true, border: true, fill: 'FFFF00', numberFormat: '0.00%' };
  const sheet: StyledSheet = {
    name: "表 '1'&",
    cells: [
      { row: 0, column: 0, value: '标题', style: { size: 18, horizontal: 'center', verticalText: true } },
      { row: 2, column: 1, value: 0.86, style: look },
      { row: 2, column: 2, value: true, style: {} },
    ],
    merges: [{ top: 0, left: 0, bottom: 1, right: 3 }],
    columnWidths: [9, 20],
    columnStyles: new Map(),
    rowHeights: new Map([[0, 36]]),
    page: { ...A4_PORTRAIT, orientation: 'landscape', titleRows: [0, 1] },
  };

  it(
    'is what was described',
    () => {
      const bytes = newWorkbook([sheet, { ...sheet, name: '二' }]);
      const wanted = {
        name: "表 '1'&",
        values: { A1: '标题', B3: 0.86, C3: true },
        merges: ['A1:D2'],
        orientation: 'landscape',
      };
      const [first, second] = seenByOpenpyxl(bytes);
      expect(first).toMatchObject({ ...wanted, heights: { 1: 36 }, widths: { A: 9, B: 20 }, formats: { B3: '0.00%' } });
      expect(second).toMatchObject({ ...wanted, name: '二' });
      expect(seenByOpenpyxl(savedByLibreOffice({ bytes })['bytes']!)[0]).toMatchObject(wanted);
      expect(Buffer.from(newWorkbook([sheet, { ...sheet, name: '二' }])).equals(Buffer.from(bytes))).toBe(true);
    },
    ORACLE_TIMEOUT,
  );
});
