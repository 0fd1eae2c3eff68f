/** Words as values: which band a text proposes, and the words that mean "no value here". */
import { doubtful, impliedComparator, makeValue, type Reading } from './make';
import type { QualitativeBand, Value } from './value';

const BLANK = /^(?:-{1,6}|\/{1,3}|\*{1,6}|\\|…{1,4}|\.{2,6}|[XxＸ×]{1,6}|_{1,8}|无|无数据|N\/?A|n\/?a|空|暂无|〇)$/;
const NOT_APPLICABLE = /^(?:\(?(?:不涉及|不适用|未涉及|不存在|无需填写|不需填写|本年度不涉及|本年不涉及)\)?)[。]?$/;
const ELSEWHERE =
  /^(?:\(?(?:详?见(?:附件|附表|报告|自评报告|佐证|佐证材料|备注|下表|上表|说明|正文|后附)[\u4e00-\u9fff\d]{0,6}|同上|同下|同左|如上|略|如下|同年初)\)?)[。]?$/;
const PENDING = /^(?:待定|待补充?|待填|待核实|未填写?|暂缺)$/;

/** Placeholders, 不涉及 and 见附件; a mark such as 待补 is no value either, and doubtful. */
export function readBlank({ text, raw }: Reading): Value | null {
  if (text === '' || BLANK.test(text)) return makeValue(raw, 'blank');
  if (NOT_APPLICABLE.test(text)) return makeValue(raw, 'blank', { flags: ['not-applicable'] });
  if (ELSEWHERE.test(text)) return doubtful(makeValue(raw, 'blank', { flags: ['elsewhere'] }));
  return PENDING.test(text) ? doubtful(makeValue(raw, 'blank')) : null;
}

const BUDGET =
  /^(?:控制在|严格控制在|保持在|在|≤)?(?:不超过?|未超过?|不突破|未突破|不超出|未超出|不高于|不大于)?(?:年初|全年|年度|批复|部门|项目|本年|总|财政)*的?(?:预算|成本预算|概算)(?:批复|安排|控制|总)?(?:数|金额|额度?|总额|指标|数额|资金)?的?(?:控制)?(?:范围|额度|数)?(?:以内|之内|内)?$/;

/** 不超过预算, 控制在预算范围内: the limit is the form's 全年预算数. */
export function readWithinBudget({ text, raw, context }: Reading): Value | null {
  const body = text.replace(/^(?:成本|支出|资金|项目|经费|总)*(?=控制|不|未)/, '').replace(/[。!]$/, '');
  if (!BUDGET.test(body) || !/[≤不未内控]/.test(body)) return null;
  return makeValue(raw, 'qualitative', {
    comparator: '<=',
    unit: '万元',
    band: context.role === 'actual' ? 'achieved' : null,
    flags: ['within-budget'],
  });
}

export function readQuestion({ text, raw }: Reading): Value | null {
  return /^是否|[?？]$|吗$/.test(text) ? doubtful(makeValue(raw, 'qualitative', { flags: ['question'] })) : null;
}

const COVERAGE = /^(?:实现|基本实现)?(?:[\u4e00-\u9fff]{0,8})(?:全覆盖|100%覆盖)[。!]?$/;

/** 全覆盖 is 100 %, whatever stands before it: 城市五区全覆盖. */
export function readCoverage({ text, raw, context }: Reading): Value | null {
  if (!COVERAGE.test(text) || /未|没有|不|部分|基本/.test(text)) return null;
  const { comparator, flags } = impliedComparator(context, '=');
  return makeValue(raw, 'quantity', { comparator, number: '100', unit: '%', flags });
}

/** Text up to the first mark: what the writer says before explaining. */
function leadingClause(text: string): string {
  return /^[^,。;、(:!]*/.exec(text)?.[0] ?? text;
}

const DEGREE =
  '有效|显著|明显|持续|稳步|大幅|不断|进一步|较大|全面|切实|得到|得到有效|得到明显|效果|成效|成效十分|效果十分';
const EFFECT =
  '提升|提高|改善|增强|加强|促进|推动|优化|保障|显著|明显|良好|好转|完善|规范|增加|减少|降低|下降|缓解|遏制|解决|改进|巩固|带动|扩大|改观|发挥|突出|较好';

const ACHIEVED: readonly RegExp[] = [
  /^(?:已?(?:全部|全面|圆满|超额|按时|按期|及时|如期|顺利|提前|均)*(?:达成|完成|实现|达到)(?:了)?(?:年度|预期|年初|全年|既定|设定|计划|绩效|各项|所有|总体|工作)*(?:目标|指标|任务|要求|效果|工作|计划)*)$/,
  /^(?:显著|明显|有效|达标|及时|规范|健全|完善|完备|完整|齐全|全覆盖|按时|按期|如期|准时|及时完成|及时到位|到位|有力|稳定|满意|非常满意|符合要求|合规|100%)$/,
  new RegExp(`^(?:${DEGREE})(?:${EFFECT})$`),
  /^[应愿能]([\u4e00-\u9fff])尽\1$/,
  /^(?:已|全部|均已?|都已?)+(?:到位|落实|拨付|发放|支付|兑现|办结|整改|竣工|建成|投用|启用|上线|交付|验收|达标|合格|通过)(?:到位|完毕|完成|使用|验收)?$/,
  /^(?:按时|按期|及时|如期|提前|全部|按计划)(?:完成|拨付|到位|发放|办结|支付|开展|落实|足额拨付|足额发放)$/,
];
const PARTLY = /^(?:基本|部分|有所|一般|较好|逐步|大部分|初步|正在|尚在)/;
const NOT_PARTLY = /^(?:基本公共|基本建设|基本养老|基本医疗|基本生活|基本农田|一般公共|一般债)/;
const MISSED = /^(?:未|没有|尚未|不|无法|滞后|较差|取消|暂未|暂停|停止)/;
const NOT_MISSED =
  /^(?:未发生|没有发生|未出现|没有出现|不超|未超|不断|不低于|不少于|不断|不发生|不存在|不限|不动产|未成年|未来|不良|不可|不定期)/;

/** The band the whole text or its leading clause proposes (spec §2.5); null where no listed word decides. */
export function bandOf(text: string): QualitativeBand | null {
  const clause = leadingClause(text);
  if (clause === '') return null;
  if (PARTLY.test(clause)) return NOT_PARTLY.test(clause) ? null : 'partly';
  if (/^(?:未发生|没有发生|未出现|没有出现|不超|未超)/.test(clause)) return 'achieved';
  if (MISSED.test(clause)) return NOT_MISSED.test(clause) ? null : 'missed';
  return ACHIEVED.some((pattern) => pattern.test(clause)) ? 'achieved' : null;
}

/** Everything that is not a value of another kind. */
export function readQualitative({ text, raw, context }: Reading): Value {
  const said = /^(?:是|否|有)$/.test(text) ? impliedComparator(context, '=') : { comparator: null, flags: [] };
  return makeValue(raw, 'qualitative', { ...said, band: bandOf(text) });
}
