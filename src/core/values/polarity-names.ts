/**
 * What names of indicators say of their direction, where the target itself states no comparison: 结余率 5% is a limit,
 * 合格率 95% a floor. Names end in these words; the lists go beyond those of spec §2.10 by what forms have.
 */

function ending(...words: readonly string[]): RegExp {
  return new RegExp(`(?:${words.join('|')})$`);
}

/** The more the better, whatever a list below would say. */
const MORE: readonly RegExp[] = [
  /(?:(?:完成|办结|处理|处置|整改|及时|到位|达标|(?<!不)合格|覆盖|知晓|执行|核算)率|满意(?:率|度))$/,
  // 节约成本, 挽回损失: what is saved.
  /(?:节约|节省|降低|压减|减少|挽回|避免)[\u4e00-\u9fff]{0,6}(?:成本|支出|费用|损失|投诉|事故)(?:件数|起数|数|额|金额)?$/,
];

/** Neither more nor less. */
const STANDARD = /补助标准|发放标准|收费标准/;
const MONEY_STANDARD = /标准$/;

const LESS: readonly RegExp[] = [
  ending('成本', '控制数', '控制率', '发生数', '发案数'),
  ending(
    '(?:超支|发生|事故|死亡|受害|成灾|差错|投诉|返贫|流失|发案|失业|漏损|损失|损耗|误差|偏差|故障|逾期|结余|结转|空置|闲置)率',
    '(?:上诉|改判|重审|返工|不合格|不达标|缺勤|负债|债务|不良|不良贷款|信访|感染|辍学|失学|超概|超标|病死|发病|患病|流标|废标)率',
    '(?:缺陷|破损|违规|违法|违约|违纪|复发|再犯|重新犯罪|脱管|漏管|漏报|拥堵|退货|失信|工程变更|设计变更|预算调整)率',
    '三公经费(?:变动|增长)率',
  ),
  ending(
    '重?污染天数(?:比例|占比)?',
    '[药耗]占比',
    '(?:死亡|伤亡|受伤|失踪)人数',
    'PM(?:2\\.5|10)(?:年均|平均)?(?:浓度|值)?',
  ),
  ending(
    '噪[声音](?:值|级)?',
    '(?:能耗|能源消耗|碳排放|排放)(?:总量|强度|浓度|量)?',
    '平均住院日',
    '住院天数',
    '次均费用',
    '班额',
  ),
];

/** Things nobody wants, counted: 投诉件数, 事故起数. */
const BAD_COUNT =
  /(?:事故|投诉|上访|火灾|故障|差错|失误|舆情|泄密|中毒|溺水|踩踏|误报|漏报|瞒报)(?:案件|事件)?(?:发生)?(?:起数|件数|次数|宗数|数量|总量|数|量)$/;
/** What is done about them, which is work. */
const HANDLED =
  /处理|处置|办理|办结|化解|调解|查处|整治|受理|排查|破获|调查|演练|应急|防控|防范|预防|救助|救援|赔偿|接待|核查|回访|监测|检测|宣传|培训|修复|排除/;

/** Which way is good only a person knows: 化肥使用量 is to fall, 有机肥使用量 to rise; 发案率下降 may be the fall or the rate. */
const OPEN: readonly RegExp[] = [
  ending('使用量', '使用强度', '用[水电气油肥药]量', '用水总量', '费用', '价格', '单价'),
  ending('信访量', '来访量', '信访总量', '信访件数', '变动率', '变化率', '流动率', '下降', '降低', '减少'),
];

/** How long something takes: the shorter the better, where a time is counted. */
const DURATION: readonly RegExp[] = [
  ending('时限', '用时', '耗时', '工期', '(?:建设|施工|实施|项目|工程|交付|供货|采购|评审|检测|办案|审理)周期'),
  new RegExp(
    '(?:办理|办结|处理|处置|响应|反应|到场|到达|到达现场|抵达|修复|维修|抢修|整改|审批|审核|审理|等候|等待|候诊|排队|回复|答复|反馈|支付|拨付|' +
      '下达|兑付|结算|送达|救援|出警|接警|处警|报送)(?:平均)?(?:时间|时长|周期|天数)$',
  ),
];

export type Said = 'positive' | 'inverse' | 'equal' | 'open';

/** What a name without brackets says whatever its unit is; null: nothing. */
export function saidOf(name: string): Said | null {
  if (MORE.some((pattern) => pattern.test(name))) return 'positive';
  if (STANDARD.test(name)) return 'equal';
  if (LESS.some((pattern) => pattern.test(name))) return 'inverse';
  if (HANDLED.test(name)) return null;
  if (BAD_COUNT.test(name)) return 'inverse';
  return OPEN.some((pattern) => pattern.test(name)) ? 'open' : null;
}

export function isDurationName(name: string): boolean {
  return DURATION.some((pattern) => pattern.test(name));
}

/** 低保标准, 公用经费标准: of money. */
export function isMoneyStandard(name: string): boolean {
  return MONEY_STANDARD.test(name);
}
