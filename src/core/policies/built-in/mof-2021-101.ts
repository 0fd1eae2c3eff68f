/** 财预〔2021〕101号 (central departments, widely copied): only its title page was seen, so everything here is assumed (domain notes §2.2). */
import { assumed } from '../field';
import type { PolicyChanges } from '../merge';

const GUIDE = '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》';
const SOURCE = `${GUIDE}，条文待核实`;

const COMMON: PolicyChanges = {
  basis: GUIDE,
  version: '2021-1',
  executionRate: {
    weight: assumed('10', SOURCE),
    mode: assumed('bands', SOURCE),
    bands: assumed(
      [
        { from: '1', share: '1' },
        { from: '0.80', share: '0.70' },
        { from: '0.60', share: '0.50' },
        { from: '0', share: '0' },
      ],
      `${SOURCE}：完成且在预算内10分，80%（含）以上7分，60%（含）以上5分，不足60%不得分`,
    ),
  },
  passGate: assumed('0.60', `${SOURCE}：完成比例低于60%不得分`),
  qualitative: assumed({ achieved: '0.80', partly: '0.60' }, SOURCE),
  satisfaction: {
    mode: assumed('bands', SOURCE),
    bands: assumed(
      [
        { from: '90', share: '1' },
        { from: '80', share: '0.80' },
        { from: '60', share: '0.50' },
        { from: '0', share: '0' },
      ],
      `${SOURCE}：满意度90%（含）以上10分，80%（含）以上8分，60%（含）以上5分，不足60%不得分`,
    ),
  },
};

/** Without cost indicators. */
export const mof2021: PolicyChanges = {
  ...COMMON,
  id: 'mof-2021-101',
  title: '财预〔2021〕101号（未设成本指标）',
  level1Weights: assumed(
    [
      { label: '产出指标', weight: '50' },
      { label: '效益指标', weight: '30' },
      { label: '满意度指标', weight: '10' },
    ],
    SOURCE,
  ),
  level1Alternatives: assumed(
    [
      [
        { label: '产出指标', weight: '50' },
        { label: '效益指标', weight: '40' },
      ],
    ],
    `${SOURCE}：不需设满意度指标的，10分加到效益指标`,
  ),
  requiredLevel1: assumed(['产出指标', '效益指标'], `${SOURCE}：可以不设满意度指标`),
  requiredLevel2: assumed(['数量指标', '质量指标', '时效指标'], SOURCE),
};

/** With cost indicators as a level of their own. */
export const mof2021Cost: PolicyChanges = {
  ...COMMON,
  id: 'mof-2021-101-cost',
  title: '财预〔2021〕101号（设成本指标）',
  level1Weights: assumed(
    [
      { label: '成本指标', weight: '20' },
      { label: '产出指标', weight: '40' },
      { label: '效益指标', weight: '20' },
      { label: '满意度指标', weight: '10' },
    ],
    SOURCE,
  ),
  level1Alternatives: assumed(
    [
      [
        { label: '成本指标', weight: '20' },
        { label: '产出指标', weight: '40' },
        { label: '效益指标', weight: '30' },
      ],
    ],
    `${SOURCE}：不需设满意度指标的，10分加到效益指标`,
  ),
  requiredLevel1: assumed(['成本指标', '产出指标', '效益指标'], `${SOURCE}：可以不设满意度指标`),
  requiredLevel2: assumed(['数量指标', '质量指标', '时效指标'], SOURCE),
};
