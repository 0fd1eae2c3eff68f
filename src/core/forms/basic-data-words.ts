/** Words of 部门整体支出绩效评价基础数据表. */
import type { BasicDataKey } from './form';

export const BASIC_DATA_TITLE = /基础数据/;

/** Rows of 基础数据表; the first that fits wins, so the narrower stand before the wider. */
export const BASIC_DATA_ROWS: readonly (readonly [BasicDataKey, RegExp])[] = [
  ['vehicle-purchase', /^(其中:?)?(公务用车|公车)购置(费|经费)?$/],
  ['vehicle-running', /^(公务用车|公车)?运行(维护)?(费|经费)?$|公车运行维护/],
  ['vehicles', /^(公务用车购置(和|及)(运行)?维护(费|经费)|公务用车(购置及运行)?(维护)?(费|经费)?)$/],
  ['abroad', /^(因公)?出国(\(境\))?(经费|费用?)?$/],
  ['reception', /^公务接待(费|经费)?$/],
  ['three-public', /^["“”]?三公["“”]?(经费|支出)?(合计)?$/],
  ['budget-adjustment', /^部门(整体|基本)支出预算调整$/],
  ['procurement', /^政府采购(金额|支出|预算)?$/],
  ['office', /^(其中:?)?办公(经费|费)$/],
  ['utilities-travel', /^(其中:?)?水费[、,]?电费[、,]?差旅费$|水电差旅费/],
  ['meetings-training', /^(其中:?)?会议费[、,]?培训费$/],
  ['running-costs', /^公用经费(合计)?$/],
  ['project', /^项目支出(合计)?$/],
  ['project-item', /专项/],
];

const OF_YEAR = String.raw`^((20(\d\d|[Xx×*]{2})年度?|本年度?|当年)?(年?末|年底)?)?`;
export const STAFF_AUTHORISED = /^(核定)?编制(人?数|人员数|总数)?$|^(核定|批复)编制$/;
export const STAFF_ACTUAL = new RegExp(
  `${OF_YEAR}(实际)?在职(在编)?(人员)?(人?数|人员数)?$|${OF_YEAR}实有(在职)?(人员)?人?数$`,
);
export const STAFF_RATE = /^(在职人员)?控制率$/;
export const ACCOUNTS_HEADER =
  /^(20(?:\d\d|[Xx×*]{2})年度?|上年度?|本年度?|当年|上一年度?)?(年初|调整后)?(决算|预算|实际|执行|支出|实际支出)(数|金额|额)?$/;
export const BASIC_DATA_END = /^楼堂馆所|^厉行节约|^说明|^填表人|^备注|^注/;
