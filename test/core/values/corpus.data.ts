/**
 * The corpus of spec §4.2, row by row: what stands in the cell and around it, and how it reads. Only the
 * fields that differ from "none" are listed; every other field of the Value is expected to be empty.
 */
import type { Value, ValueContext } from '../../../src/core/values';

export type Expected = Partial<Omit<Value, 'raw' | 'parts' | 'flags'>> & {
  /** Flags that must be there (others may). */
  readonly flags?: readonly Value['flags'][number][];
  readonly parts?: readonly Partial<Value>[];
};

export interface CorpusRow {
  /** Number of the row in the spec. */
  readonly row: number;
  readonly raw: string | number;
  readonly format?: string;
  readonly context?: Partial<ValueContext>;
  readonly expected: Expected;
}

const A = { role: 'actual' } as const;

function quantity(comparator: Value['comparator'], number: string, unit: string | null, more: Expected = {}): Expected {
  return { kind: 'quantity', comparator, number, unit, ...more };
}
function implied(number: string, unit: string | null, more: Expected = {}): Expected {
  return quantity('=', number, unit, { ...more, flags: ['implied-comparator', ...(more.flags ?? [])] });
}
function atLeast(number: string, unit: string | null): Expected {
  return quantity('>=', number, unit, { approximate: true });
}
function range(number: string, upper: string, unit: string | null): Expected {
  return { kind: 'range', number, upper, unit };
}
function change(comparator: Value['comparator'], number: string, unit = '%', more: Expected = {}): Expected {
  return { kind: 'change', comparator, number, unit, ...more };
}
function date(comparator: Value['comparator'], iso: string, ...flags: Value['flags']): Expected {
  return { kind: 'date', comparator, date: iso, flags };
}
function words(band: Value['band'] = null, ...flags: Value['flags']): Expected {
  return { kind: 'qualitative', band, flags };
}
function ordinal(
  rank: number,
  comparator: Value['comparator'],
  band: Value['band'],
  unit: string | null = '级',
): Expected {
  return { kind: 'ordinal', rank, comparator, band, unit };
}
function blank(...flags: Value['flags']): Expected {
  return { kind: 'blank', flags };
}

export const CORPUS: readonly CorpusRow[] = [
  { row: 1, raw: '≥95%', expected: quantity('>=', '95', '%') },
  {
    row: 1,
    raw: '95',
    context: { comparatorColumn: '≥', unitColumn: '%' },
    expected: quantity('>=', '95', '%', { flags: ['unit-from-context'] }),
  },
  { row: 1, raw: '≥95', context: { comparatorColumn: '≥', unitColumn: '％' }, expected: quantity('>=', '95', '%') },
  { row: 1, raw: 95, context: { ...A, comparatorColumn: '≥', unitColumn: '%' }, expected: quantity(null, '95', '%') },
  { row: 2, raw: '100％', expected: implied('100', '%', { flags: ['odd-symbols'] }) },
  { row: 3, raw: '100%', expected: implied('100', '%') },
  { row: 3, raw: '100%', context: A, expected: quantity(null, '100', '%') },
  { row: 4, raw: '100', expected: implied('100', null, { flags: ['number-as-text'] }) },
  {
    row: 4,
    raw: 100,
    context: { name: '工程完工率' },
    expected: implied('100', '%', { flags: ['unit-from-context'] }),
  },
  { row: 4, raw: 100, context: { name: '群众满意度' }, expected: implied('100', '%') },
  { row: 4, raw: 100, context: { name: '道路长度' }, expected: implied('100', null) },
  { row: 5, raw: '＝100%', expected: quantity('=', '100', '%', { flags: ['odd-symbols'] }) },
  {
    row: 5,
    raw: '﹦100',
    context: { unitColumn: '%' },
    expected: quantity('=', '100', '%', { flags: ['odd-symbols'] }),
  },
  { row: 5, raw: 100, context: { comparatorColumn: '﹦', unitColumn: '%' }, expected: quantity('=', '100', '%') },
  { row: 6, raw: '≥100百分比', expected: quantity('>=', '100', '%') },
  { row: 7, raw: '百分之九十五以上', expected: quantity('>=', '95', '%') },
  { row: 8, raw: '>=90', expected: quantity('>=', '90', null, { flags: ['odd-symbols'] }) },
  { row: 9, raw: '大于等于90%', expected: quantity('>=', '90', '%') },
  { row: 10, raw: '不低于85%', expected: quantity('>=', '85', '%') },
  { row: 11, raw: '达到95%', expected: quantity('>=', '95', '%') },
  { row: 11, raw: '达到95%', context: A, expected: quantity(null, '95', '%') },
  { row: 12, raw: '达95%以上', expected: quantity('>=', '95', '%') },
  { row: 13, raw: '98%以上', expected: quantity('>=', '98', '%') },
  { row: 14, raw: '40%以上', context: A, expected: quantity('>=', '40', '%') },
  { row: 15, raw: '90%左右', expected: quantity('~', '90', '%', { approximate: true }) },
  { row: 16, raw: '95-100', expected: range('95', '100', null) },
  { row: 17, raw: '80%-90%（含）', expected: range('80', '90', '%') },
  { row: 18, raw: '95%~98%', expected: range('95', '98', '%') },
  { row: 18, raw: '95%～98%', expected: range('95', '98', '%') },
  { row: 18, raw: '95%∼98%', expected: range('95', '98', '%') },
  { row: 19, raw: '98.5%', context: A, expected: quantity(null, '98.5', '%') },
  { row: 20, raw: 0.95, format: '0%', expected: implied('95', '%', { flags: ['percent-from-fraction'] }) },
  {
    row: 20,
    raw: 0.9508,
    format: '0.00%',
    context: A,
    expected: quantity(null, '95.08', '%', { flags: ['percent-from-fraction'] }),
  },
  {
    row: 20,
    raw: 0.95,
    context: { ...A, name: '群众满意度' },
    expected: quantity(null, '95', '%', { certainty: 'doubtful', flags: ['percent-from-fraction'] }),
  },
  { row: 20, raw: 95, context: { unitColumn: '%' }, expected: implied('95', '%', { flags: ['unit-from-context'] }) },
  { row: 21, raw: '95.08%', context: A, expected: quantity(null, '95.08', '%') },
  { row: 22, raw: '94.60%', context: A, expected: quantity(null, '94.6', '%') },
  { row: 23, raw: '≤5%', expected: quantity('<=', '5', '%') },
  { row: 24, raw: '不超过5%', expected: quantity('<=', '5', '%') },
  { row: 25, raw: '小于3‰', expected: quantity('<', '0.3', '%') },
  { row: 26, raw: '>92%', expected: quantity('>', '92', '%') },
  { row: 27, raw: '15个', expected: implied('15', '个') },
  { row: 27, raw: '15个', context: A, expected: quantity(null, '15', '个') },
  { row: 28, raw: '≥50个', expected: quantity('>=', '50', '个') },
  { row: 29, raw: '50', context: A, expected: quantity(null, '50', null) },
  { row: 30, raw: '2370人', expected: implied('2370', '人') },
  { row: 31, raw: '130余人次', context: A, expected: atLeast('130', '人次') },
  { row: 32, raw: '5300余家', context: A, expected: atLeast('5300', '家') },
  { row: 33, raw: '350余件', context: A, expected: atLeast('350', '件') },
  { row: 34, raw: '3620余起', context: A, expected: atLeast('3620', '起') },
  { row: 35, raw: '8.4万余台次', context: A, expected: atLeast('84000', '台次') },
  { row: 36, raw: '30万平方米', expected: implied('300000', '平方米') },
  { row: 37, raw: '30 万平米', expected: implied('300000', '平方米') },
  { row: 38, raw: '37.2万平米', context: A, expected: quantity(null, '372000', '平方米') },
  { row: 39, raw: '7.35 万余平米', context: A, expected: atLeast('73500', '平方米') },
  {
    row: 40,
    raw: '1766处37.2万平米',
    context: A,
    expected: {
      kind: 'composite',
      parts: [
        { number: '1766', unit: '处' },
        { number: '372000', unit: '平方米' },
      ],
    },
  },
  { row: 41, raw: '1112.67万元', expected: implied('1112.67', '万元') },
  {
    row: 42,
    raw: '1,112.67',
    context: { header: '年度指标值（万元）' },
    expected: implied('1112.67', '万元', { flags: ['unit-from-context'] }),
  },
  { row: 42, raw: '1，112.67', expected: implied('1112.67', null) },
  { row: 43, raw: '11126700元', expected: implied('1112.67', '万元') },
  { row: 44, raw: 72890, context: { unitColumn: '元' }, expected: implied('7.289', '万元') },
  { row: 45, raw: '≤90万元', expected: quantity('<=', '90', '万元') },
  { row: 46, raw: '580余万元', context: A, expected: atLeast('580', '万元') },
  { row: 47, raw: '2280 余万元', context: A, expected: atLeast('2280', '万元') },
  { row: 48, raw: '1.2亿元', expected: implied('12000', '万元') },
  { row: 49, raw: '20000万美元', expected: implied('20000', '万美元') },
  {
    row: 49,
    raw: 20000,
    context: { name: '服务贸易额（万美元）' },
    expected: implied('20000', '万美元', { flags: ['unit-from-context'] }),
  },
  {
    row: 50,
    raw: '28.8万元',
    context: { unitColumn: '%' },
    expected: implied('28.8', '万元', { flags: ['unit-conflict'], certainty: 'doubtful' }),
  },
  { row: 51, raw: '15万元', expected: implied('15', '万元') },
  {
    row: 52,
    raw: '不超过预算',
    expected: { kind: 'qualitative', comparator: '<=', unit: '万元', flags: ['within-budget'] },
  },
  {
    row: 52,
    raw: '不超预算',
    expected: { kind: 'qualitative', comparator: '<=', unit: '万元', flags: ['within-budget'] },
  },
  {
    row: 53,
    raw: '控制在预算范围内',
    expected: { kind: 'qualitative', comparator: '<=', unit: '万元', flags: ['within-budget'] },
  },
  { row: 54, raw: '≤1064.54万元', expected: quantity('<=', '1064.54', '万元') },
  { row: 55, raw: '≤2000元/人', expected: quantity('<=', '2000', '元/人') },
  { row: 56, raw: '3.5元/㎡·月', expected: implied('3.5', '元/平方米·月') },
  { row: 57, raw: '≤30天', expected: quantity('<=', '30', '天') },
  { row: 58, raw: '3个工作日内', expected: quantity('<=', '3', '工作日') },
  { row: 59, raw: '24小时内', expected: quantity('<=', '24', '小时') },
  { row: 60, raw: '≤10次', expected: quantity('<=', '10', '次') },
  { row: 61, raw: '26次', expected: implied('26', '次', { flags: ['suspect-scan'] }) },
  { row: 61, raw: '26次', context: A, expected: quantity(null, '26', '次', { flags: [] }) },
  { row: 62, raw: '9次', context: A, expected: quantity(null, '9', '次') },
  { row: 63, raw: '每月1次', expected: quantity('>=', '12', '次/年', { flags: ['per-year'] }) },
  { row: 63, raw: '每季度至少1次', expected: quantity('>=', '4', '次/年', { flags: ['per-year'] }) },
  { row: 64, raw: '280次', expected: implied('280', '次', { flags: ['suspect-scan'] }) },
  { row: 65, raw: '1期', expected: implied('1', '期') },
  { row: 65, raw: '2批', expected: implied('2', '批') },
  { row: 65, raw: '1套', expected: implied('1', '套') },
  { row: 65, raw: '1项', expected: implied('1', '项') },
  { row: 66, raw: '37条', context: A, expected: quantity(null, '37', '条') },
  { row: 67, raw: '三次', expected: implied('3', '次') },
  { row: 68, raw: '0起', expected: implied('0', '起', { flags: ['zero-event'] }) },
  { row: 69, raw: '零事故', expected: implied('0', '起', { flags: ['zero-event'] }) },
  { row: 69, raw: '零投诉', expected: implied('0', '起', { flags: ['zero-event'] }) },
  { row: 69, raw: '零上访', expected: implied('0', '起', { flags: ['zero-event'] }) },
  { row: 70, raw: '无重大安全事故', expected: implied('0', '起', { flags: ['zero-event'] }) },
  { row: 70, raw: '未发生重大安全事故', context: A, expected: quantity(null, '0', '起', { flags: ['zero-event'] }) },
  { row: 71, raw: 0, expected: implied('0', null) },
  { row: 72, raw: '零跑腿', context: A, expected: words() },
  { row: 73, raw: '最多跑一次', expected: quantity('<=', '1', '次') },
  { row: 74, raw: '下降50%', context: A, expected: change(null, '-50') },
  { row: 74, raw: '下降50%', expected: change('>=', '-50', '%', { flags: ['implied-comparator'] }) },
  { row: 75, raw: '同比下降≥5%', expected: change('>=', '-5') },
  { row: 76, raw: '比去年增加18.3%', context: A, expected: change(null, '18.3') },
  { row: 76, raw: '比去年增加18.3%', expected: change('=', '18.3', '%', { flags: ['implied-comparator'] }) },
  { row: 77, raw: '较上年增长10个百分点', expected: change('=', '10', '百分点', { flags: ['percentage-points'] }) },
  { row: 78, raw: '提高40%以上', context: A, expected: change('>=', '40') },
  {
    row: 79,
    raw: '由65%提升至95%',
    context: A,
    expected: change(null, '30', '百分点', { endValue: '95', flags: ['percentage-points'] }),
  },
  { row: 80, raw: '从"最多跑一次"到"零跑腿"', context: A, expected: words() },
  { row: 80, raw: '从“最多跑一次”到“零跑腿”', context: A, expected: words() },
  { row: 81, raw: '翻一番', expected: change('>=', '100') },
  { row: 82, raw: '持平', expected: change('<=', '0') },
  { row: 82, raw: '不增加', expected: change('<=', '0') },
  { row: 82, raw: '只减不增', expected: change('<=', '0') },
  { row: 83, raw: '负增长', expected: change('<', '0') },
  { row: 84, raw: '12月底前', expected: date('<=', '2021-12-31') },
  { row: 85, raw: '12月底之前完成', expected: date('<=', '2021-12-31') },
  { row: 86, raw: '2021年12月31日前', expected: date('<=', '2021-12-31') },
  { row: 87, raw: '2021年12月完成', expected: date('<=', '2021-12-31', 'month-precision') },
  { row: 87, raw: '2021年12月完成', context: A, expected: date(null, '2021-12-31', 'month-precision') },
  { row: 88, raw: '2021.12.31', expected: date('=', '2021-12-31', 'implied-comparator') },
  { row: 88, raw: '2021-12-31', expected: date('=', '2021-12-31', 'implied-comparator') },
  { row: 88, raw: '2021/12/31', context: A, expected: date(null, '2021-12-31') },
  { row: 89, raw: '20211231', expected: date('=', '2021-12-31', 'implied-comparator') },
  { row: 89, raw: 20211231, expected: date('=', '2021-12-31', 'implied-comparator') },
  { row: 90, raw: 44561, format: 'yyyy/m/d', expected: date('=', '2021-12-31', 'implied-comparator') },
  {
    row: 90,
    raw: 43099,
    format: 'yyyy"年"m"月"d"日"',
    context: { ...A, date1904: true },
    expected: date(null, '2021-12-31'),
  },
  { row: 91, raw: '2021年6月', expected: date('<=', '2021-06-30', 'month-precision') },
  { row: 92, raw: '2021年全年', expected: date('<=', '2021-12-31') },
  { row: 92, raw: '全年', expected: date('<=', '2021-12-31') },
  { row: 92, raw: '年内', expected: date('<=', '2021-12-31') },
  { row: 92, raw: '当年', expected: date('<=', '2021-12-31') },
  { row: 93, raw: '第三季度', expected: date('<=', '2021-09-30') },
  { row: 93, raw: '三季度末', expected: date('<=', '2021-09-30') },
  { row: 94, raw: '2021年1月-12月', expected: date('<=', '2021-12-31') },
  { row: 94, raw: '2021.1-2021.12', expected: date('<=', '2021-12-31') },
  { row: 95, raw: '2021年底已完成', context: A, expected: date(null, '2021-12-31') },
  { row: 96, raw: '按月安排', expected: words(null, 'schedule') },
  { row: 96, raw: '按季度拨付', expected: words(null, 'schedule') },
  { row: 96, raw: '每月10日前', expected: words(null, 'schedule') },
  { row: 97, raw: '在项目计划完成时间内完成', expected: words() },
  { row: 98, raw: '及时', expected: words('achieved') },
  { row: 98, raw: '及时完成', expected: words('achieved') },
  { row: 98, raw: '按时', expected: words('achieved') },
  { row: 98, raw: '按期', expected: words('achieved') },
  { row: 99, raw: '100%按时完成', expected: implied('100', '%') },
  { row: 100, raw: '已完成', context: A, expected: words('achieved') },
  { row: 100, raw: '完成', context: A, expected: words('achieved') },
  { row: 100, raw: '全部完成', context: A, expected: words('achieved') },
  { row: 101, raw: '达成预期指标', context: A, expected: words('achieved') },
  { row: 102, raw: '部分达成预期指标', context: A, expected: words('partly') },
  { row: 103, raw: '未达成', context: A, expected: words('missed') },
  { row: 104, raw: '基本完成', context: A, expected: words('partly') },
  { row: 105, raw: '逐步提高', expected: words('partly') },
  { row: 106, raw: '有效提升', expected: words('achieved') },
  { row: 106, raw: '显著提高', expected: words('achieved') },
  { row: 106, raw: '明显改善', expected: words('achieved') },
  { row: 107, raw: '效果明显', expected: words('achieved') },
  { row: 107, raw: '效果显著', expected: words('achieved') },
  { row: 108, raw: '优', expected: ordinal(4, '>=', 'achieved') },
  { row: 108, raw: '优秀', context: A, expected: ordinal(4, null, 'achieved') },
  { row: 109, raw: '良好', expected: ordinal(3, null, 'achieved') },
  { row: 109, raw: '好', expected: ordinal(3, null, 'achieved') },
  { row: 109, raw: '较好', expected: { ...ordinal(3, null, 'partly'), certainty: 'doubtful' } },
  { row: 110, raw: '合格', expected: ordinal(2, '>=', 'achieved') },
  { row: 110, raw: '验收合格', context: A, expected: ordinal(2, null, 'achieved') },
  { row: 111, raw: '高', expected: ordinal(3, null, 'achieved', null) },
  { row: 111, raw: '中', expected: ordinal(2, null, 'partly', null) },
  { row: 111, raw: '低', expected: ordinal(1, null, 'missed', null) },
  { row: 112, raw: '国家二级以上', expected: ordinal(98, '>=', null) },
  { row: 112, raw: 'A级', expected: ordinal(5, '>=', null) },
  { row: 112, raw: '五星', expected: ordinal(5, '>=', null) },
  { row: 113, raw: '符合相关文件要求', expected: words() },
  { row: 114, raw: '严格执行相关制度规定', expected: words() },
  { row: 114, raw: '符合相关规定', expected: words() },
  { row: 115, raw: '应保尽保', expected: words('achieved') },
  { row: 115, raw: '应拆尽拆', expected: words('achieved') },
  { row: 115, raw: '应收尽收', expected: words('achieved') },
  { row: 116, raw: '全覆盖', expected: implied('100', '%') },
  { row: 116, raw: '城市五区全覆盖', expected: implied('100', '%') },
  { row: 116, raw: '100%覆盖', context: A, expected: quantity(null, '100', '%') },
  { row: 117, raw: '健全', expected: words('achieved') },
  { row: 117, raw: '完善', expected: words('achieved') },
  { row: 117, raw: '规范', expected: words('achieved') },
  { row: 118, raw: '获得目的国(地区)受众欢迎', expected: words() },
  { row: 119, raw: '是', expected: { kind: 'qualitative', comparator: '=' } },
  { row: 119, raw: '否', context: A, expected: words() },
  { row: 119, raw: '有', expected: { kind: 'qualitative', comparator: '=' } },
  { row: 120, raw: '是否利于企业走出去', expected: { ...words(null, 'question'), certainty: 'doubtful' } },
  { row: 121, raw: '取得2018-2022监测资料', expected: words() },
  { row: 122, raw: '8个100%', expected: words() },
  { row: 123, raw: '721工作法', expected: words() },
  { row: 123, raw: '四战两行动', expected: words() },
  { row: 124, raw: '80 余家', context: A, expected: atLeast('80', '家') },
  { row: 125, raw: '3人次/年', expected: implied('3', '人次/年', { flags: ['per-year'] }) },
  { row: 126, raw: '1:1.2', expected: implied('0.8333', '比') },
  { row: 126, raw: '85:15', context: A, expected: quantity(null, '5.6667', '比') },
  { row: 127, raw: 'PM2.5≤35μg/m³', expected: quantity('<=', '35', 'μg/m³') },
  {
    row: 128,
    raw: '18个、21个、11家、15台',
    context: A,
    expected: {
      kind: 'composite',
      parts: [
        { number: '18', unit: '个' },
        { number: '21', unit: '个' },
        { number: '11', unit: '家' },
        { number: '15', unit: '台' },
      ],
    },
  },
  { row: 129, raw: '——', expected: blank() },
  { row: 129, raw: '-', expected: blank() },
  { row: 129, raw: '/', expected: blank() },
  { row: 129, raw: '*', expected: blank() },
  { row: 129, raw: '无', expected: blank() },
  {
    row: 129,
    raw: '无',
    context: { ...A, name: '安全事故发生数' },
    expected: quantity(null, '0', '起', { flags: ['zero-event'] }),
  },
  {
    row: 129,
    raw: '无',
    context: { name: '群众投诉件数', unitColumn: '件' },
    expected: implied('0', '件', { flags: ['zero-event'] }),
  },
  { row: 129, raw: '不涉及', expected: blank('not-applicable') },
  { row: 129, raw: '不适用', expected: blank('not-applicable') },
  { row: 130, raw: '见附件', context: A, expected: { ...blank('elsewhere'), certainty: 'doubtful' } },
  { row: 130, raw: '详见报告', context: A, expected: { ...blank('elsewhere'), certainty: 'doubtful' } },
  { row: 130, raw: '同上', context: A, expected: { ...blank('elsewhere'), certainty: 'doubtful' } },
  { row: 131, raw: '0%', expected: implied('0', '%') },
  { row: 132, raw: '≧90﹪', expected: quantity('>=', '90', '%', { flags: ['odd-symbols'] }) },
  { row: 133, raw: '≥ 9 5 %', expected: quantity('>=', '95', '%') },
  {
    row: 134,
    raw: '98%≥95%',
    context: A,
    expected: {
      kind: 'composite',
      parts: [
        { number: '98', unit: '%', comparator: null },
        { number: '95', unit: '%', comparator: '>=' },
      ],
    },
  },
  { row: 135, raw: '二〇二一年十二月底', expected: date('<=', '2021-12-31') },
];
