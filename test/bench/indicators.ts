/**
 * Indicator rows by script, as varied as those of the sample: six kinds of value with many names, units and reasons.
 * Of every ten rows two are unmet and wrongly scored: one has full points, one has too many and no reason.
 */

export interface IndicatorLine {
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly actual: string;
  readonly score: number;
  readonly reason: string | null;
}

/** Points of every row, whatever their number: the same values then give the same findings at every size. */
export const WEIGHT = 1.5;

const PLACES = ['主干道', '背街小巷', '城区公园', '学校周边', '农贸市场', '建筑工地', '河道沿线', '老旧小区'] as const;
const TASKS = ['日常巡查', '设施维护', '违建拆除', '执法培训', '宣传活动', '案件办理', '隐患排查'] as const;
const UNITS = ['次', '处', '万平方米', '人次', '件', '个', '公里', '台', '份'] as const;
const QUALITIES = ['有效改善', '明显提升', '基本建立', '持续完善', '达到预期'] as const;
const REASONS = [
  '部分月份与专项行动重叠，人员抽调较多。下一步将按月排定计划，固定人员，并纳入年度考核。',
  '项目招标流标一次，开工时间推迟。今后提前编制采购文件，预留重新招标的时间。',
  '雨季持续时间长，户外作业减少；已将剩余工作安排到次年一季度完成。',
  '年中调整预算后任务量减少，年初指标未及时修改。将在预算调整时同步调整绩效目标。',
] as const;

function pick<T>(from: readonly T[], index: number): T {
  return from[index % from.length]!;
}

/** Name, target and actual of an indicator that is met. */
function met(index: number, name: string): Omit<IndicatorLine, 'score' | 'reason'> {
  const amount = 12 + ((index * 37) % 489);
  const unit = pick(UNITS, index);
  const day = 1 + (index % 28);
  switch (index % 6) {
    case 0:
      return { level2: '数量指标', level3: `${name}数量`, target: `≥${amount}${unit}`, actual: `${amount + 3}${unit}` };
    case 1:
      return { level2: '质量指标', level3: `${name}合格率`, target: `≥${80 + (index % 15)}%`, actual: '96.5%' };
    case 2:
      return {
        level2: '时效指标',
        level3: `${name}完成时间`,
        target: '2021年12月31日前',
        actual: `2021年11月${day}日`,
      };
    case 3:
      return {
        level2: '成本指标',
        level3: `${name}成本`,
        target: `≤${amount}.67万元`,
        actual: `${amount - 2}.05万元`,
      };
    case 4:
      return {
        level2: '社会效益指标',
        level3: `${name}投诉量`,
        target: '下降≥30%',
        actual: `下降${35 + (index % 40)}%`,
      };
    default:
      return { level2: '生态效益指标', level3: `${name}环境`, target: pick(QUALITIES, index), actual: '达成预期指标' };
  }
}

/** The `index`-th row (from 0) of a form; the same index always gives the same row. */
export function indicatorLine(index: number): IndicatorLine {
  const name = `${pick(PLACES, index)}${pick(TASKS, index)}${index + 1}`;
  if (index % 10 === 2) {
    const level3 = `${name}次数`;
    return {
      level2: '数量指标',
      level3,
      target: '≥12次',
      actual: '9次',
      score: WEIGHT,
      reason: pick(REASONS, (index - 2) / 10),
    };
  }
  if (index % 10 === 9) {
    const level3 = `${name}满意度`;
    return { level2: '服务对象满意度指标', level3, target: '≥90%', actual: '60%', score: 1.4, reason: null };
  }
  return { ...met(index, name), score: WEIGHT, reason: null };
}
