/** Values beyond the corpus, as published forms have them. */
import { isBadEvent, parseText, parseValue, type Value, type ValueContext } from '../../../src/core/values';

type Row = readonly [string, Partial<ValueContext>, Partial<Value>];
const A = { role: 'actual' } as const;

const ROWS: readonly Row[] = [
  // comparison words
  ['不少于3次', {}, { comparator: '>=', number: '3', unit: '次' }],
  ['控制在5%以内', {}, { comparator: '<=', number: '5' }],
  ['控制在5%', {}, { comparator: '<=', number: '5' }],
  ['控制在4.8%', A, { comparator: null, number: '4.8' }],
  ['下降至5%以下', {}, { kind: 'quantity', comparator: '<=', number: '5' }],
  ['提升至95%', {}, { kind: 'quantity', comparator: '>=', number: '95' }],
  ['达到≥95%', {}, { comparator: '>=', number: '95' }],
  ['95%（含）以上', {}, { comparator: '>=', number: '95' }],
  ['5%以内（含5%）', {}, { comparator: '<=', number: '5', certainty: 'sure' }],
  ['≥80%且≤90%', {}, { kind: 'range', number: '80', upper: '90', unit: '%' }],
  ['90', { comparatorColumn: '大于等于', unitColumn: '分' }, { comparator: '>=', number: '90', unit: '分' }],
  ['90', { comparatorColumn: '定量' }, { comparator: '=', number: '90' }],
  ['≤90', { comparatorColumn: '≥' }, { comparator: '<=' }],
  // names and remarks around the number
  ['群众满意度不低于90%', {}, { comparator: '>=', number: '90', unit: '%', certainty: 'sure' }],
  ['2021年群众满意度≥90%', {}, { comparator: '>=', number: '90', certainty: 'sure' }],
  ['一次性通过率≥95%', {}, { comparator: '>=', number: '95', certainty: 'sure' }],
  ['三级医院占比不低于90%', {}, { comparator: '>=', number: '90', certainty: 'sure' }],
  ['12345热线满意度≥90%', {}, { comparator: '>=', number: '90', certainty: 'sure' }],
  ['十四五规划完成率100%', {}, { number: '100', unit: '%', certainty: 'sure' }],
  ['抽查9次，发现问题≥10个', {}, { kind: 'composite' }],
  ['完成率100%', {}, { number: '100', unit: '%', certainty: 'sure' }],
  ['拆除37.2万平方米', {}, { number: '372000', certainty: 'doubtful' }],
  ['拆除37.2万平方米', { name: '拆除违法建设面积' }, { number: '372000', certainty: 'sure' }],
  ['建成15个中队', { name: '规范化建设达标中队数' }, { number: '15', unit: '个', certainty: 'sure' }],
  ['15个（其中市级3个）', {}, { number: '15', unit: '个', certainty: 'sure' }],
  ['15个（目标12个）', {}, { number: '15', unit: '个', certainty: 'doubtful' }],
  ['90（万元）', {}, { number: '90', unit: '万元' }],
  ['确保全区5个街道环境整洁有序', {}, { kind: 'qualitative' }],
  ['12345热线', {}, { kind: 'qualitative' }],
  ['24小时值守', {}, { kind: 'qualitative' }],
  ['3平台建设', {}, { kind: 'qualitative' }],
  ['三分之一', {}, { kind: 'qualitative' }],
  ['1.2.3', {}, { kind: 'qualitative' }],
  ['一般公共服务', {}, { kind: 'qualitative', band: null }],
  ['基本公共服务均等化', {}, { kind: 'qualitative', band: null }],
  // numbers as typed
  ['1OO%', {}, { number: '100', unit: '%' }],
  ['≥９５％', {}, { number: '95', unit: '%' }],
  ['1 112 670元', {}, { number: '111.267', unit: '万元' }],
  ['＋5%', {}, { number: '5' }],
  ['95。5%', {}, { number: '95.5' }],
  ['≥\n95%', {}, { comparator: '>=', number: '95' }],
  ['15盏', {}, { number: '15', unit: '盏' }],
  ['15匾', {}, { number: '15', unit: '匾', certainty: 'doubtful' }],
  ['15匾', { unitColumn: '匾' }, { number: '15', unit: '匾', certainty: 'sure' }],
  ['15', { unitColumn: '棵树' }, { number: '15', unit: '棵树' }],
  ['15', { unitColumn: '定性' }, { number: '15', unit: null }],
  ['30', { unitColumn: '万平方米' }, { number: '300000', unit: '平方米', certainty: 'sure' }],
  ['30万', { unitColumn: '平方米' }, { number: '300000', unit: '平方米' }],
  ['30万', { unitColumn: '万平方米' }, { number: '300000', unit: '平方米', certainty: 'doubtful' }],
  ['0.5', { name: '差错率', unitColumn: '%' }, { number: '0.5', unit: '%', certainty: 'doubtful' }],
  ['≤0.5', { name: '结余率', unitColumn: '%' }, { number: '0.5', unit: '%', certainty: 'doubtful' }],
  ['72890元', { unitColumn: '万元' }, { number: '7.289', unit: '万元', certainty: 'sure' }],
  ['290%', {}, { number: '290', certainty: 'doubtful' }],
  ['2万元/公里', {}, { number: '2', unit: '万元/公里' }],
  ['1次/月', {}, { number: '12', unit: '次/年' }],
  ['每两个月开展1次', {}, { comparator: '>=', number: '6', unit: '次/年' }],
  ['每月1次', A, { comparator: null, number: '12', unit: '次/年' }],
  ['≥每月2次', {}, { comparator: '>=', number: '24', unit: '次/年' }],
  ['不超过每季度1次', {}, { comparator: '<=', number: '4', unit: '次/年' }],
  ['每月不少于2次', {}, { comparator: '>=', number: '24' }],
  // ranges
  ['3万-5万元', {}, { kind: 'range', number: '3', upper: '5', unit: '万元' }],
  ['3—5个工作日', {}, { kind: 'range', number: '3', upper: '5', unit: '工作日' }],
  ['100%-95%', {}, { kind: 'range', number: '95', upper: '100', certainty: 'doubtful' }],
  // changes
  ['执法效率提高40%以上', {}, { kind: 'change', comparator: '>=', number: '40' }],
  ['三公经费同比下降5%', A, { kind: 'change', number: '-5' }],
  ['较上年减少3起', A, { kind: 'change', number: '-3', unit: '起' }],
  ['增加3个', {}, { kind: 'quantity', number: '3', unit: '个' }],
  ['增长2倍', A, { kind: 'change', number: '200', unit: '%' }],
  ['从10个增加到15个', A, { kind: 'change', number: '5', unit: '个', endValue: '15' }],
  ['下降不超过5%', {}, { kind: 'change', comparator: '<=', number: '-5' }],
  ['与上年持平', {}, { kind: 'change', comparator: '<=', number: '0' }],
  ['不低于上年', {}, { kind: 'change', comparator: '>=', number: '0' }],
  // nothing bad
  ['未发生', { ...A, name: '安全事故发生数' }, { number: '0', unit: '起' }],
  ['全年无安全生产责任事故发生', A, { number: '0' }],
  ['0', { name: '有责投诉件数', unitColumn: '件' }, { number: '0', unit: '件' }],
  ['降低事故', {}, { kind: 'qualitative' }],
  ['零容忍', {}, { kind: 'qualitative' }],
  // several
  ['培训3次，参训200人', A, { kind: 'composite' }],
  ['90%/≥90%', A, { kind: 'composite' }],
  ['15个\n20条', A, { kind: 'composite' }],
  ['1、15个；2、20条', A, { kind: 'composite' }],
  ['已完成，共15个', A, { kind: 'quantity', number: '15', certainty: 'doubtful' }],
  // no value
  ['待补', {}, { kind: 'blank', certainty: 'doubtful' }],
  ['XXX', {}, { kind: 'blank' }],
  ['#REF!', {}, { kind: 'blank', flags: ['unreadable'] }],
  ['未超预算', A, { kind: 'qualitative', band: 'achieved' }],
  ['A', {}, { kind: 'qualitative' }],
];

describe('values in the wild', () => {
  it.each(ROWS)('%s %j', (text, context, expected) => {
    expect(parseText(text, { year: 2021, ...context })).toMatchObject(expected);
  });

  it.each([
    [
      { value: null, uncalculated: true },
      { kind: 'blank', flags: ['unreadable'], certainty: 'doubtful' },
    ],
    [
      { value: null, uncalculated: false },
      { kind: 'blank', flags: [], certainty: 'sure' },
    ],
    [
      { value: { error: '#DIV/0!' }, uncalculated: false },
      { kind: 'blank', flags: ['unreadable'], raw: '#DIV/0!' },
    ],
    [
      { value: true, uncalculated: false },
      { kind: 'qualitative', raw: '是' },
    ],
    [
      { value: Number.POSITIVE_INFINITY, uncalculated: false },
      { kind: 'blank', flags: ['unreadable'] },
    ],
  ])('%j', (input, expected) => {
    const context = { ...parseTextContext };
    expect(parseValue({ numberFormat: 'General', ...input }, context)).toMatchObject(expected);
  });

  it('95 typed into a percent cell is doubtful', () => {
    const cell = { value: 95, numberFormat: '0%', uncalculated: false };
    expect(parseValue(cell, parseTextContext)).toMatchObject({ number: '9500', certainty: 'doubtful' });
  });

  it.each([
    ['安全事故发生数', true],
    ['群众投诉件数', true],
    ['群众投诉处理率', false],
    ['违法案件查处数', false],
    ['规范化建设达标中队数', false],
  ])('%s is a bad event: %s', (name, expected) => {
    expect(isBadEvent(name)).toBe(expected);
  });
});

const parseTextContext: ValueContext = {
  role: 'target',
  name: '',
  unitColumn: '',
  comparatorColumn: '',
  header: '',
  year: 2021,
  date1904: false,
};
