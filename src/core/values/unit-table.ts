/**
 * The units of 指标值. One line: canonical name, spellings, dimension, size as a fraction of the
 * dimension's base. Units without a dimension are counts that convert to nothing else: 人次 is not 人,
 * and 起, 件, 宗, 例 are not interchangeable (spec §4.1).
 */
export interface UnitEntry {
  readonly unit: string;
  readonly spellings: readonly string[];
  readonly dimension: string;
  /** numerator, denominator: 亩 is 2000/3 平方米. */
  readonly size: readonly [number, number];
}

function entry(
  unit: string,
  dimension: string,
  size: number | readonly [number, number],
  ...spellings: string[]
): UnitEntry {
  return { unit, spellings: [unit, ...spellings], dimension, size: typeof size === 'number' ? [size, 1] : size };
}

const CURRENCIES = ['美元', '欧元', '港元', '日元', '英镑'];

/** Counts of their own: what one counts is part of the number. */
const COUNTS = (
  '个 户 家 件 起 宗 例 次 套 项 条 台 辆 艘 架 份 篇 ' +
  '处 座 栋 幢 间 所 支 只 头 株 棵 盏 根 块 片 张 幅 枚 颗 粒 袋 箱 桶 瓶 盒 对 组 队 课时 学时 门 节 堂 ' +
  '类 种 款 部 集 版 班组 单 单位 床 床位 孔 口 眼 站 点 点位 段 路 线 层 排 列 ' +
  '村 镇 乡 县 市 区 社区 街道 乡镇 行政村 自然村 级 倍 标段 卷 页 字 词条 笔 票 案 ' +
  '台班 工日 频次 首 羽 尾 匹 面 道 顶 名额 席 席位 岗位 学位 车位 泊位 厕位 机位 工位 ' +
  '辑 届 讲 餐 剂 人份 画幅 具 樘 副 双 尊 曲 枝 桩 桌 稿 节点 终端 路段 床日 标箱'
).split(' ');

/** Times something was done with each of them: 册次 is not 册. Also written 户/次. */
const TIMES_OF =
  '户 家 件 项 站 案 车 航 辆 台 艘 架 册 本 例 剂 床 头 只 羽 株 亩 份 条 所 处 点 单 桌 餐 门 版'.split(' ');

/** One thing under two names: an event held, a lot, a course. 场 and 场次 count the same. */
const EVENTS = '场 批 班 期 轮 趟'.split(' ');

/** Names between which people choose freely: enterprises, writings, machines. */
const SAME: readonly (readonly string[])[] = [
  ['家', '户'],
  ['篇', '条', '份', '稿'],
  ['台', '套', '台套'],
];

/** What 次 may stand for, as a time it was done; whether each of them is counted once only a person knows. */
const OCCASIONS: ReadonlySet<string> = new Set([
  ...EVENTS,
  ...EVENTS.map((name) => `${name}次`),
  '届',
  '讲',
  '堂',
  '节',
]);

/**
 * What is counted one by one and as often called 个: 12个 answers 12项. 起, 件, 宗, 例 and people are counts of
 * their own.
 */
const THINGS: ReadonlySet<string> = new Set(
  (
    '项 家 处 所 座 间 栋 幢 条 台 套 辆 份 篇 支 只 块 片 张 门 种 类 款 部 班 站 点 点位 ' +
    '村 镇 乡 县 市 区 社区 街道 乡镇 行政村 自然村 单位 岗位 标段 节点 路段'
  ).split(' '),
);

/** Whether both count the same things: 12个 and 12项, 3台 and 3套. */
export function countAlike(a: string, b: string): boolean {
  if (a === '个' || b === '个') return THINGS.has(a === '个' ? b : a);
  return SAME.some((names) => names.includes(a) && names.includes(b));
}

/** Whether both may count the same events: 10次 and 10场. */
export function mayCountAlike(a: string, b: string): boolean {
  return (a === '次' && OCCASIONS.has(b)) || (b === '次' && OCCASIONS.has(a));
}

export const UNITS: readonly UnitEntry[] = [
  entry('元', 'money', 1, '元人民币', '人民币元', '块钱', '元整'),
  ...CURRENCIES.map((name) => entry(name, `money:${name}`, 1)),
  // Deaths and cases by population: 10/10万.
  entry('/10万', 'percent', [1, 1000], '/10万人', '/十万', '/十万人', '/100000'),
  entry('/万', 'percent', [1, 100], '/1万', '/万人', '/10000', '/1万人'),
  entry('%', 'percent', 1, '百分比', '个百分比', '百分率', '百分数', '比例', '占比', '％'),
  entry('‰', 'percent', [1, 10], '千分比'),
  entry('平方米', 'area', 1, '㎡', 'm²', 'm2', '平米', '平方'),
  entry('公顷', 'area', 10_000, 'hm²', 'hm2', 'ha'),
  entry('亩', 'area', [2000, 3], '市亩'),
  entry('平方公里', 'area', 1_000_000, 'km²', 'km2', '平方千米'),
  entry('米', 'length', 1, 'm'),
  entry('公里', 'length', 1000, 'km', '千米'),
  entry('厘米', 'length', [1, 100], 'cm'),
  entry('毫米', 'length', [1, 1000], 'mm'),
  entry('立方米', 'volume', 1, 'm³', 'm3', '立方', '方'),
  entry('升', 'volume', [1, 1000], 'L'),
  entry('毫升', 'volume', [1, 1_000_000], 'mL'),
  entry('公斤', 'mass', 1, '千克', 'kg'),
  entry('吨', 'mass', 1000, 't'),
  entry('吨标准煤', 'coal', 1, '吨标煤', 'tce'),
  entry('斤', 'mass', [1, 2], '市斤'),
  entry('克', 'mass', [1, 1000], 'g'),
  entry('小时', 'time', 60, '个小时', 'h', '时'),
  entry('分钟', 'time', 1, 'min'),
  entry('天', 'time', 1440, '日', 'd', '个自然日', '自然日', '日历天', '日历日'),
  entry('周', 'time', 10_080, '星期', '个星期'),
  entry('秒', 'time', [1, 60], '秒钟', 's'),
  entry('个月', 'months', 1, '月'),
  entry('季度', 'months', 3, '个季度', '季'),
  entry('年', 'months', 12, '年度'),
  entry('人', 'people', 1, '个人'),
  // A slash that only means 人次, as many forms have it.
  entry('人次', 'count:人次', 1, '人/次', '人·次'),
  ...TIMES_OF.map((name) => entry(`${name}次`, `count:${name}次`, 1, `${name}/次`)),
  ...EVENTS.flatMap((name) => [entry(name, `count:${name}`, 1), entry(`${name}次`, `count:${name}`, 1, `${name}/次`)]),
  entry('册', 'count:册', 1),
  entry('本', 'count:册', 1),
  entry('台套', 'count:台套', 1, '台/套'),
  entry('人天', 'count:人天', 1, '人日', '人·天', '人·日'),
  entry('人月', 'count:人月', 1, '人·月'),
  entry('人年', 'count:人年', 1, '人·年'),
  entry('延米', 'count:延米', 1, '延长米'),
  entry('学期', 'count:学期', 1, '个学期'),
  entry('名', 'people', 1),
  entry('位', 'people', 1),
  entry('千瓦时', 'energy', 1, 'kWh', '度电'),
  entry('千瓦', 'power', 1, 'kW'),
  entry('兆瓦', 'power', 1000, 'MW'),
  entry('千伏', 'voltage', 1, 'kV'),
  entry('千伏安', 'apparent-power', 1, 'kVA'),
  entry('兆帕', 'pressure', 1, 'MPa'),
  entry('μg/m³', 'concentration', 1, 'μg/m3', 'ug/m3', 'ug/m³', '微克/立方米', '微克每立方米'),
  entry('mg/m³', 'concentration', 1000, 'mg/m3', '毫克/立方米', '毫克每立方米'),
  entry('mg/L', 'concentration-liquid', 1, '毫克/升'),
  entry('mg/kg', 'concentration-solid', 1, '毫克/千克', '毫克/公斤'),
  entry('NTU', 'turbidity', 1),
  entry('TB', 'data', 1000),
  entry('GB', 'data', 1),
  entry('PB', 'data', 1_000_000),
  entry('MB', 'data', [1, 1000]),
  entry('Mbps', 'bandwidth', 1, 'Mb/s', '兆比特每秒'),
  entry('Gbps', 'bandwidth', 1000, 'Gb/s'),
  entry('分贝', 'noise', 1, 'dB', 'dB(A)', '分贝(A)'),
  entry('℃', 'temperature', 1, '摄氏度', '°C'),
  entry('工作日', 'count:工作日', 1, '个工作日'),
  entry('百分点', 'count:百分点', 1, '个百分点', 'pct'),
  entry('分', 'count:分', 1, '分值'),
  ...COUNTS.map((name) => entry(name, `count:${name}`, 1)),
];
