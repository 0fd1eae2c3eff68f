import { readMaterials } from '../../../src/core/facts/materials';
import { constantCell, makeSheet, parseCell, type CellValue, type Grid } from '../../../src/core/grid';

function grid(name: string, cells: Readonly<Record<string, CellValue>>): Grid {
  const entries = Object.entries(cells).map(([at, value]) => [parseCell(at)!, constantCell(value)] as const);
  return { name: '', sheets: [makeSheet('别的', []), makeSheet(name, entries)], date1904: false };
}

const HEADER = { A1: '类别', B1: '标题', C1: '内容' };

describe('readMaterials', () => {
  it.each<[string, string, Record<string, CellValue>, [string, string, string, string][]]>([
    [
      'reads category, heading and text with the cell of the text',
      '报告素材',
      { ...HEADER, A2: '部门职能', C2: ' 甲 ', A3: '工作成效', B3: '乙', C3: '丙' },
      [
        ['duty', '', '甲', 'C2'],
        ['achievement', '乙', '丙', 'C3'],
      ],
    ],
    [
      'finds the headings wherever they stand and in any order',
      '报告素材',
      { B2: '说明', D4: '内 容', B4: '标题', F4: '类别', F5: '存在问题：', D5: '甲' },
      [['problem', '', '甲', 'D5']],
    ],
    [
      'continues a category over blanks and blank rows',
      '报告素材',
      { ...HEADER, A2: '改进措施', C2: '甲', C4: '乙', A5: '其他说明', C5: '丙' },
      [
        ['measure', '', '甲', 'C2'],
        ['measure', '', '乙', 'C4'],
        ['other', '', '丙', 'C5'],
      ],
    ],
    [
      'passes over what stands under an unknown category',
      '报告素材',
      { ...HEADER, A2: '备忘', C2: '甲', C3: '乙', A4: '年度工作概述', C4: '丙' },
      [['overview', '', '丙', 'C4']],
    ],
    [
      'takes numbers, and a heading alone with its own cell',
      '报告素材',
      {
        ...HEADER,
        A2: '编制人数',
        C2: 50,
        A3: '实有人数',
        C3: '43人',
        A4: '内设机构',
        B4: '办公室',
        A5: '项目支出说明',
        C5: 'x',
      },
      [
        ['authorised', '', '50', 'C2'],
        ['staff', '', '43人', 'C3'],
        ['department', '办公室', '', 'B4'],
        ['project-note', '', 'x', 'C5'],
      ],
    ],
    [
      'does without the column of headings',
      '报告素材',
      { A1: '类别', C1: '内容', A2: '部门职能', C2: '甲' },
      [['duty', '', '甲', 'C2']],
    ],
    [
      'knows the table on a sheet of another name',
      '素材',
      { ...HEADER, A2: '部门职能', C2: '甲' },
      [['duty', '', '甲', 'C2']],
    ],
    ['is empty where only the headings stand', '报告素材', HEADER, []],
  ])('%s', (_, name, cells, expected) => {
    const read = readMaterials(grid(name, cells));
    expect(read?.sheet).toBe(name);
    expect(read?.items.map((item) => [item.category, item.heading, item.text, item.cell])).toEqual(expected);
  });

  it.each<[string, string, Record<string, CellValue>]>([
    ['no such sheet', '别的表', { A1: '类别', C1: '内容', A2: '部门职能', C2: '甲' }],
    ['a sheet of that name without headings', '报告素材', { A1: '部门职能', B1: '甲' }],
    ['error values in place of headings', '报告素材', { A1: { error: '#REF!' }, B1: '内容' }],
  ])('gives null for %s', (_, name, cells) => {
    expect(readMaterials(grid(name, cells))).toBeNull();
  });
});
