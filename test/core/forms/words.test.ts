/** One word of the standard form replaced by another that offices use: it is read as before. */
import type { SelfAssessmentForm } from '../../../src/core/forms/form';
import { readForms } from '../../../src/core/forms/read';
import { grid, type Rows } from '../../support/grids';
import { compact } from './compact';
import { WORDS } from './fixtures/words';

type Place = keyof typeof WORDS;

const listOf = (place: Place) => WORDS[place].split('|');
const STANDARD = Object.fromEntries(Object.entries(WORDS).map(([place, words]) => [place, words.split('|')[0]!]));

function sheetWith(place: Place, word: string): Rows {
  const at = (other: Place) => (other === place ? word : STANDARD[other]!);
  return [
    [at('title')],
    ['（2022年度）'],
    [at('projectLabel'), '社区矫正经费', null, null, null, at('unitLabel'), '和平县司法局'],
    [
      ...['项目资金（万元）', null, null],
      ...[at('initial'), at('adjusted'), at('executed'), at('fundWeight'), at('rate'), at('fundScore')],
    ],
    [null, at('fundTotal'), null, 40, 50, 49, 10, '98%', 9.8],
    [null, '其中：财政拨款', null, 40, 50, 49, '-', '98%', '-'],
    ['年度总体目标', at('goalExpected'), null, null, null, at('goalActual')],
    [null, '开展教育帮扶。', null, null, null, '全年教育帮扶126人。'],
    [
      ...['绩效指标', at('level1'), at('level2'), at('level3')],
      ...[at('target'), at('actual'), at('weight'), at('score'), at('reason')],
    ],
    [null, '产出指标', '数量指标', '帮扶人数', '≥120人', '126人', 50, 50],
    [null, '效益指标', '社会效益指标', '再犯罪率', '≤1%', '0.5%', 30, 30],
    [null, '满意度指标', '服务对象满意度指标', '帮扶对象满意度', '≥90%', '88%', 10, 9.78, '问卷对象少，下一步改进。'],
    [at('total'), null, null, null, null, null, 100, 99.58],
  ];
}

function reading(place: Place, word: string) {
  const forms = readForms(grid({ Sheet1: sheetWith(place, word) }));
  return forms.map((form) => {
    const { title, funds, ...rest } = compact(form);
    const reasons = (form as SelfAssessmentForm).indicators.map(({ reason }) => reason?.cell);
    return { ...rest, titled: title !== '', funds: funds?.map((row) => row.replace(/^[^|]*/, '')), reasons };
  });
}

it.each(Object.keys(WORDS) as Place[])('words of %s', (place) => {
  const [first, ...others] = listOf(place);
  const expected = reading(place, first!);
  expect(expected).toMatchObject([{ titled: true, missing: [], total: '100|99.58', unit: '和平县司法局' }]);
  expect(others.filter((word) => JSON.stringify(reading(place, word)) !== JSON.stringify(expected))).toEqual([]);
});
