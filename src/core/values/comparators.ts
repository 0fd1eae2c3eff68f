/** Words of comparison, before and behind a number (spec §4.1). */
import type { Comparator } from './value';

/** What a word before the number says. `floor` and `ceiling` bind only a target: 达到95% done is simply 95%. */
export type Lead = Comparator | 'floor' | 'ceiling' | 'none';

const LEADS: Readonly<Record<Lead, string>> = {
  '>=': '≥ 大于等于 大于或等于 高于等于 高于或等于 不低于 不少于 不小于 不得低于 不得少于 不得小于 不应低于 不应少于 不能低于 不能少于 不下于 不劣于 至少 最少 最低 至少达到 确保不低于',
  '>': '> 大于 高于 超过 多于 优于 超出 突破 超',
  '<=': '≤ 小于等于 小于或等于 低于等于 低于或等于 不超过 不高于 不大于 不多于 不超出 不突破 不得超过 不得高于 不得大于 不得多于 不得突破 不应超过 不应高于 不能高于 不能超过 未超过 未超出 未突破 最多 最多跑 至多 最高 最大 不超',
  '<': '< 小于 低于 少于 不足 未达到 未达 不到',
  '=': '= 等于',
  '~': '约 大约 近 将近 接近 大概 约为 约占',
  floor: '达到 达 达成 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 升至 上升到 上升至 扩大到 扩大至',
  ceiling:
    '降至 降到 下降到 下降至 降低到 降低至 减少到 减少至 减至 压减到 压减至 压缩到 压缩至 缩短到 缩短至 缩短为 控制在 控制到 控制为',
  none: '完成 实际完成 已完成 共完成 累计完成 全年完成 累计 共 共计 合计 总计 实现 已 全年 全年共 本年 年度 新增 净增 增加 节约 节省 签约 预约 为 是 均为 均达 均达到 保持 保持在 维持在 稳定在 实际 实际为 实际值 目标 目标值 其中 办理 开展 举办 建成 确保 力争 人民币 全国 全省 全市 全县 全区 全州 全镇 全乡 全校 全院 覆盖 涉及 惠及',
};

interface LeadWord {
  readonly word: string;
  readonly lead: Lead;
}

/** By first sign, the longest word first: 不超过 before any shorter one. */
const LEAD_WORDS = new Map<string, LeadWord[]>();
for (const lead of Object.keys(LEADS) as Lead[]) {
  for (const word of LEADS[lead].split(' ')) {
    LEAD_WORDS.set(
      word[0]!,
      [...(LEAD_WORDS.get(word[0]!) ?? []), { word, lead }].sort((a, b) => b.word.length - a.word.length),
    );
  }
}

function leadAt(text: string, start: number): LeadWord | undefined {
  return LEAD_WORDS.get(text[start] ?? '')?.find(({ word }) => text.startsWith(word, start));
}

export interface LeadRead {
  /** The first word that compares; null where only neutral words stood. */
  readonly lead: Exclude<Lead, 'none'> | null;
  /** 约, 近: the number is not exact, whatever else is said. */
  readonly about: boolean;
  readonly end: number;
}

/** All words before a number, from `start`: `达到≥`, `全年共完成`, `控制在`. */
export function readLeads(text: string, start: number): LeadRead {
  let lead: LeadRead['lead'] = null;
  let about = false;
  let end = start;
  for (;;) {
    const found = leadAt(text, end);
    if (found === undefined) return { lead, about, end };
    end += found.word.length;
    if (found.lead === '~') about = true;
    // An exact comparison outweighs 达到 before it, and the first of two exact ones counts.
    if (found.lead !== 'none' && (lead === null || lead === 'floor' || lead === 'ceiling' || lead === '~')) {
      lead = found.lead;
    }
  }
}

/** Words that end in a sign of comparison without comparing: 签约10家, 最近3年, 送达5份. */
const NO_LEAD: Readonly<Record<string, RegExp>> = {
  约: /[节预契合制特违履签公条邀]$/,
  近: /[最附临邻就]$/,
  达: /[到发传送直抵转]$/,
};

/** Whether a comparison begins exactly here: what follows a name echo such as `PM2.5≤35`. */
export function comparesAt(text: string, start: number): boolean {
  const found = leadAt(text, start);
  if (found === undefined || found.lead === 'none' || found.word === '超') return false;
  return NO_LEAD[found.word]?.test(text.slice(Math.max(0, start - 1), start)) !== true;
}

const SUFFIXES: readonly (readonly [RegExp, Comparator])[] = [
  [/\(不含\)以上|以上\(不含(?:本数)?\)/y, '>'],
  [/\(不含\)(?:以下|以内)|(?:以下|以内)\(不含(?:本数)?\)/y, '<'],
  [/(?:\(含\)|含)?(?:及其?|或)?以上(?:\(含\)|\(含本数\))?/y, '>='],
  [/(?:\(含\)|含)?(?:及其?|或)?(?:以内|之内|以下|之下|内(?![部容外控涝])|封顶|为限)(?:\(含\)|\(含本数\))?/y, '<='],
  [/左右|上下/y, '~'],
];

/** 以上, 以内, 左右 behind a unit. */
export function readSuffix(
  text: string,
  start: number,
): { readonly comparator: Comparator; readonly end: number } | null {
  for (const [pattern, comparator] of SUFFIXES) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return { comparator, end: pattern.lastIndex };
  }
  return null;
}

/** The comparator column (指标性质, 计算符号): `≥`, `﹦`, `大于等于`; null for 定性, 定量 and blanks. */
export function comparatorOfColumn(text: string): Comparator | null {
  const { lead, end } = readLeads(text, 0);
  return text !== '' && end === text.length && lead !== 'floor' && lead !== 'ceiling' ? lead : null;
}
