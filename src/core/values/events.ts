/** Bad events, of which a form wants none: 零事故, 无重大安全事故, 未发生投诉. */
import { impliedComparator, makeValue, type Reading } from './make';
import { bareName, columnUnit } from './surroundings';
import type { Value } from './value';

const EVENT =
  '事故|投诉|上访|信访|违规|违纪|违法|违约|舆情|案件|差错|失误|伤亡|死亡|火灾|泄密|隐患|纠纷|污染|拖欠|挪用|截留|事件|闪失|举报|复议|败诉|返工|缺陷|通报|问责|溢油|疫情|中毒|踩踏|拥堵|漏报|瞒报|误报|辍学|返贫|感染|延误|纰漏|遗漏|超标|失信|溺水|欺凌|爆炸|泄漏|泄露|脱管|再犯|冲突|负面|故障|逾期|超期|超支|积压|中断|断供|损毁|流失|扰民|差评|质疑|处分|不良反应|不良影响|不良记录';
const NAME = new RegExp(`(?:${EVENT})`);
const NONE = new RegExp(
  `^(?:全年|年内|本年|本年度|当年|实现|确保|保持|做到|安全|生产)*(?:零|0|无|未发生|没有发生|未出现|没有出现|未收到|没有|不发生|不出现|杜绝|避免)[\\u4e00-\\u9fff、和及或(),]{0,16}(?:${EVENT})(?:的?(?:发生|出现|情况|现象|责任|率|数))?[。!]?$`,
);

/** What of, the name has to say. */
const ALONE = /^(?:无|零|没有|未发生|没有发生|无发生|未出现|没有出现|未发现)$/;
/** Of whatever the indicator counts. */
const NOTHING = /^(?:实现|确保)?[零0]发生$/;

/** Whether the name of an indicator counts something that should not happen. */
export function isBadEvent(name: string): boolean {
  const bare = bareName(name);
  return (
    NAME.test(bare) &&
    !/(?:处理|处置|办结|办理|整改|调处|化解|查处|结案|回复|处结|破案|侦破|受理|评查|抽查|排查|完成|治理|防治|下降|减少|演练|培训|修复|响应|排除|恢复|解决)/.test(
      bare,
    )
  );
}

/** `零事故`: nothing may happen; as an actual: nothing happened. */
export function readZeroEvent({ text, raw, context }: Reading): Value | null {
  const alone = ALONE.test(text);
  if (alone ? !isBadEvent(context.name) : !NONE.test(text) && !NOTHING.test(text)) return null;
  const { comparator, flags } = impliedComparator(context, '=');
  const unit = columnUnit(context);
  return makeValue(raw, 'quantity', {
    comparator,
    number: '0',
    unit: unit === null || unit.base.dimension === 'percent' ? '起' : unit.base.unit,
    flags: [...flags, 'zero-event'],
  });
}
