/** Finding the number in a short text, and judging whether the words around it let it stand for the whole. */
import { comparesAt } from './comparators';
import { readPhrase, type Phrase } from './phrase';
import type { ValueContext } from './value';

/** Words that may follow a quantity without changing it. */
const TRAIL =
  /^(?:的|均|都|已|全部|完成|按时|按期|及时|如期|准时|全|覆盖|达标|合格|到位|办结|落实|执行|使用|公开|拨付|发放|整改|到账|通过|验收|处置|处理|有效|准确|规范|满意|完毕|建成|\(含\)|\(含本数\)|含|不等|目标|任务|[。!;,、])*$/;

function sharesPair(text: string, name: string): boolean {
  for (let index = 0; index + 2 <= text.length; index += 1) {
    if (name.includes(text.slice(index, index + 2))) return true;
  }
  return false;
}

const DIGIT = /\d/;

/** Where a number begins that is no part of a word (PM2.5) or of another number. */
function digitAt(text: string, index: number): boolean {
  return DIGIT.test(text[index]!) && !/[\dA-Za-z.]/.test(text[index - 1] ?? '');
}

/** Whether a text holds a quantity of its own; years and numbers in names (12345热线) are none. */
function holdsQuantity(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const phrase = digitAt(text, index) ? readPhrase(text, index) : null;
    if (phrase === null || phrase.unit === null) continue;
    const year = phrase.unit.base.unit === '年' && phrase.amount.value.gte(1900);
    if (!year) return true;
  }
  return false;
}

/** Counts that name what they count behind them: 18个乡镇, 50名党员. */
const COUNTED = new Set(
  '个 家 所 座 处 项 条 台 套 辆 份 篇 本 册 次 场 期 批 间 栋 幢 支 只 头 株 棵 件 起 宗 例 张 块 门 种 人 名 位 户'.split(
    ' ',
  ),
);
const NOUN = /^[\u4e00-\u9fff]{1,6}$/;
/** Words that say more than a name. */
const NO_NOUN = /[未没无不每均各除外以等约至到完差余多之占率比]/;

function namesThing(behind: string, { unit }: Phrase): boolean {
  return unit !== null && unit.per === '' && COUNTED.has(unit.base.unit) && NOUN.test(behind) && !NO_NOUN.test(behind);
}

/** ≥2020年 names a year, 2.0版 an edition. */
function isName(text: string, { unit, amount, end }: Phrase): boolean {
  if (unit?.per !== '') return false;
  if (unit.base.unit === '年') return amount.value.gte(1900) && amount.value.lt(2100);
  return unit.base.unit === '版' && /\.\d+版$/.test(text.slice(0, end));
}

/** How the words around a phrase let it stand: surely, doubtfully, or not at all. */
function judgeAround(text: string, phrase: Phrase, context: ValueContext): 'sure' | 'doubtful' | 'no' {
  const before = text.slice(0, phrase.start);
  const behind = text.slice(phrase.end);
  const compared = phrase.leads.lead !== null;
  // 第5次会议 and 前10名 count a place; 8:30 and 1:1.5:2 are more than their last number; 每户≥2次 is for each.
  if ((/[第前]$|\d:$/.test(before) && !compared) || before.includes('每')) return 'no';
  if (isName(text, phrase)) return 'no';
  if (TRAIL.test(behind)) {
    if (before === '') return 'sure';
    const named = compared || (/(?::|率|度|比例|占比)$/.test(before) && before.length <= 20);
    if (named && !holdsQuantity(before)) return 'sure';
  }
  if (before === '' && !phrase.amount.chinese && namesThing(behind, phrase)) return 'sure';
  if (DIGIT.test(before) || DIGIT.test(behind) || /[一二三四五六七八九十]/.test(before)) return 'no';
  if (/^[之/]/.test(behind)) return 'no';
  if (phrase.unit === null || phrase.amount.chinese) return 'no';
  const clock = phrase.unit.base.dimension === 'time' || phrase.unit.base.dimension === 'months';
  if (clock && phrase.suffix === null && !compared) return 'no';
  const named = sharesPair(before, context.name) || sharesPair(behind, context.name);
  if (before.length > (named ? 20 : 8) || behind.length > (named ? 12 : 6)) return 'no';
  return named ? 'sure' : 'doubtful';
}

export interface Finding {
  readonly phrase: Phrase;
  readonly verdict: 'sure' | 'doubtful' | 'no';
}

/**
 * The first phrase that may stand for the text; where none may, the first one with the verdict `no`, and null
 * where there is no number. Phrases begin at the start, at a comparison, or at a digit.
 */
export function findPhrase(text: string, context: ValueContext): Finding | null {
  let refused: Finding | null = null;
  for (let index = 0; index < text.length; index += 1) {
    if (index > 0 && !digitAt(text, index) && !comparesAt(text, index)) continue;
    const phrase = readPhrase(text, index);
    if (phrase === null) continue;
    const verdict = judgeAround(text, phrase, context);
    if (verdict !== 'no') return { phrase, verdict };
    refused ??= { phrase, verdict };
    // Words before a number were read with it: 大于等于 is not tried again as 等于.
    index = Math.max(index, phrase.leads.end - 1);
  }
  return refused;
}
