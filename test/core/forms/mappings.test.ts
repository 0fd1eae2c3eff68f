import type { ColumnMapping, SelfAssessmentForm } from '../../../src/core/forms/form';
import { readForms } from '../../../src/core/forms/read';
import { columnIndex } from '../../../src/core/grid';
import { grid, type Rows } from '../../support/grids';
import { compact } from './compact';

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROW = ['产出指标', '数量指标', '培训人数', '≥50人', '52人', 90, 88];

function sheet(header: readonly string[], title = '项目支出绩效自评表'): Rows {
  return [[title], header, ROW];
}

function read(rows: Rows, ...mappings: (readonly [field: ColumnMapping['field'], column: string, sheet?: string])[]) {
  const named = mappings.map(([field, column, name]) => ({ field, column: columnIndex(column)!, sheet: name ?? null }));
  return readForms(grid({ 表: rows }), named)[0] as SelfAssessmentForm;
}

function renamed(...pairs: [number, string][]): string[] {
  return HEADER.map((word, index) => pairs.find(([at]) => at === index)?.[1] ?? word);
}

describe('a column nobody knows', () => {
  it.each<[string, string[], string[]]>([
    ['target', renamed([3, '要求']), ['target']],
    ['actual', renamed([4, '第四季度']), ['actual']],
    ['weight', renamed([5, '比重']), ['weight']],
    ['score', renamed([6, '成绩']), ['score']],
    ['target and actual', renamed([3, '要求'], [4, '第四季度']), ['target', 'actual']],
    ['actual and score', renamed([4, '第四季度'], [6, '成绩']), ['actual', 'score']],
    ['weight and score', renamed([5, '比重'], [6, '成绩']), ['weight', 'score']],
  ])('%s is said to be missing, with the headers seen', (_, header, missing) => {
    const form = read(sheet(header));
    expect(form.kind).toBe('project-self-assessment');
    expect(form.missingColumns).toEqual(missing.map((field) => ({ field, headerCell: 'A2', headersSeen: header })));
    expect(form.indicators).toHaveLength(1);
  });

  it('is read once a person has named it', () => {
    const form = read(sheet(renamed([3, '要求'], [6, '成绩'])), ['target', 'D'], ['score', 'G']);
    expect(form.missingColumns).toEqual([]);
    expect(compact(form).indicators).toEqual(['产出指标|数量指标|培训人数|>=50人|52人|90|88']);
    expect(
      form.evidence.filter(({ field }) => field === 'target' || field === 'score').map(({ cell }) => cell),
    ).toEqual(['D2', 'G2']);
  });
});

describe('a mapping', () => {
  it('wins over what was recognised, and its column means nothing else', () => {
    const form = read(sheet(HEADER), ['score', 'F']);
    expect(form.indicators[0]!.score?.cell).toBe('F3');
    expect(form.missingColumns.map(({ field }) => field)).toEqual(['weight']);
    expect(form.evidence.filter(({ cell }) => cell === 'F2').map(({ field }) => field)).toEqual(['score']);
  });

  it('may name a column without a header, right of all others', () => {
    const form = read([['自评表'], HEADER, [...ROW, '人员不足']], ['reason', 'H']);
    expect(form.indicators[0]!.reason).toEqual({ cell: 'H3', text: '人员不足' });
  });

  it('counts for its sheet, whatever the case of its name', () => {
    const rows = sheet(renamed([6, '成绩']));
    const forms = readForms(grid({ Sheet1: rows, Sheet2: rows }), [{ sheet: 'sheet2', field: 'score', column: 6 }]);
    expect(forms.map((form) => (form as SelfAssessmentForm).missingColumns.length)).toEqual([1, 0]);
  });

  it('of the fund block leaves the indicators alone, and the other way round', () => {
    const rows = [
      ['项目支出绩效自评表'],
      ['项目资金', '年初预算数', '全年预算数', '花掉的', '执行率'],
      ['资金总额', 10, 9, 8, '89%'],
      HEADER,
      ROW,
    ];
    const form = read(rows, ['executed', 'D'], ['target', 'D']);
    expect(compact(form).funds).toEqual(['资金总额*|10|9|8|none|89|none']);
    expect(form.indicators[0]!.target?.cell).toBe('D5');
  });

  it('means the form its column stands in', () => {
    const beside = [...HEADER, null, ...renamed([6, '成绩'])];
    const forms = readForms(
      grid({
        表: [
          ['项目支出绩效自评表', ...Array<null>(7).fill(null), '项目支出绩效自评表'],
          beside,
          [...ROW, null, ...ROW],
        ],
      }),
      [{ sheet: null, field: 'score', column: columnIndex('O')! }],
    );
    expect(forms.map((form) => (form as SelfAssessmentForm).indicators[0]!.score?.cell)).toEqual(['G3', 'O3']);
  });
});

it('says that a sheet is hidden and reads it', () => {
  const forms = readForms(grid({ 甲: sheet(HEADER), 乙: sheet(HEADER) }, { hidden: ['乙'] }));
  expect(forms.map(({ sheetHidden }) => sheetHidden)).toEqual([false, true]);
});

it('keeps the reason of a whole form', () => {
  const rows = [
    ...sheet(HEADER),
    ['总分', null, null, null, null, 90, 88],
    ['偏差大或目标未完成原因分析', null, '报名不足'],
  ];
  expect(read(rows).formReason).toEqual({ cell: 'C5', text: '报名不足' });
  expect(read(sheet(HEADER)).formReason).toBeNull();
});

describe('a score shared by rows', () => {
  const shares = (...rows: Rows): (number | null)[] =>
    read([['自评表'], HEADER, ...rows]).indicators.map(({ sharesWith }) => sharesWith);
  const name = (text: string, ...points: (number | null)[]) => [null, null, text, '1个', '1个', ...points];

  it('is found by blanks under a filled one', () => {
    expect(shares(ROW, name('甲', null, null), name('乙', 5, 5), name('丙', null, null))).toEqual([null, 0, null, 2]);
  });
  it('ends with its level-2 label', () => {
    expect(shares(ROW, [null, '质量指标', '甲', '1个', '1个', null, null])).toEqual([null, null]);
    expect(shares(ROW, ['产出指标', '数量指标', '甲', '1个', '1个', null, null])).toEqual([null, 0]);
  });
  it('needs both blank', () => {
    expect(shares(ROW, name('甲', null, 3), name('乙', 5, null))).toEqual([null, null, null]);
  });
});
