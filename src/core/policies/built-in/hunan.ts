/**
 * Hunan: the self-assessment form of the national measure, and 部门整体支出绩效评价指标表 as seen in counties and
 * cities (domain notes §1.5). The text of a criterion is very stable, the points of a row are not.
 */
import { assumed, found } from '../field';
import type { PolicyChanges } from '../merge';

const TABLES = '湖南各地部门整体支出绩效评价指标表（已公开的几份）';
const YUEYANG = '岳阳市部门整体支出绩效自评评分表';
const COMMON = '湖南通行的评分标准，未见原表';

export const hunan: PolicyChanges = {
  id: 'hunan',
  title: '湖南省（财预〔2020〕10号计分，附部门整体支出绩效评价指标表）',
  version: '2021-1',
  basis: '财预〔2020〕10号及湖南各地部门整体支出绩效评价指标表',
  scorecard: {
    counting: assumed('step', `${TABLES}未写明是否只计整数个百分点；所见一例按整数计`),
    threePublicBasis: found('budget', `${TABLES}：本年度预算数与上年度预算数相比`),
    completionFormula: found(
      'balance',
      `${TABLES}：（上年结转+年初预算+本年追加预算−年末结余）÷（上年结转+年初预算+本年追加预算）`,
    ),
    criteria: {
      'staff-control': found(
        {
          kind: 'deduct',
          side: 'over',
          limit: '100',
          every: '1',
          points: [
            { weight: '8', points: '0.5' },
            { weight: '5', points: '0.5' },
            { weight: '1', points: '0.1' },
          ],
        },
        `${TABLES}：不超过100%计满分，每超过一个百分点扣0.5分（满分1分的扣0.1分）`,
      ),
      'three-public-change': found(
        {
          kind: 'deduct',
          side: 'over',
          limit: '0',
          every: '1',
          points: [
            { weight: '8', points: '0.8' },
            { weight: '5', points: '0.5' },
            { weight: '3', points: '0.3' },
          ],
        },
        `${TABLES}：不大于0计满分，每超过一个百分点扣0.8分（满分5分的扣0.5分，3分的扣0.3分）`,
      ),
      'key-spending': found(
        {
          kind: 'steps',
          direction: 'at-least',
          steps: ['90', '80', '70', '60'],
          points: [{ weight: '5', points: ['5', '4', '3', '2', '0'] }],
        },
        `${YUEYANG}：90%（含）以上5分，80%（含）以上4分，70%（含）以上3分，60%（含）以上2分，不足60%不得分`,
      ),
      'budget-completion': found(
        {
          kind: 'deduct',
          side: 'under',
          limit: '100',
          every: '5',
          points: [
            { weight: '8', points: '2' },
            { weight: '5', points: '2' },
          ],
        },
        `${TABLES}：100%计满分，每低于5%扣2分`,
      ),
      'budget-control': found(
        {
          kind: 'steps',
          direction: 'at-most',
          steps: ['0', '10', '20', '30'],
          points: [
            { weight: '8', points: ['8', '6', '4', '2', '0'] },
            { weight: '5', points: ['5', '4', '3', '2', '0'] },
          ],
        },
        `${TABLES}：等于0计满分，10%（含）、20%（含）、30%（含）以内分档计分，超过30%不得分`,
      ),
      'budget-adjustment': found(
        {
          kind: 'steps',
          direction: 'at-most',
          steps: ['0', '10', '20', '30'],
          points: [{ weight: '3', points: ['3', '2', '1', '0.5', '0'] }],
        },
        `${YUEYANG}：等于0计3分，10%（含）以内2分，20%（含）以内1分，30%（含）以内0.5分，超过30%不得分`,
      ),
      'running-costs-control': assumed(
        { kind: 'deduct', side: 'over', limit: '100', every: '1', points: [{ weight: '8', points: '1' }] },
        `${COMMON}：不超过100%计满分，每超出1%扣1分`,
      ),
      'three-public-control': assumed(
        {
          kind: 'deduct',
          side: 'over',
          limit: '100',
          every: '1',
          points: [
            { weight: '7', points: '1' },
            { weight: '6', points: '1' },
          ],
        },
        `${YUEYANG}为6分，7分的${COMMON}：不超过100%计满分，每超过一个百分点扣1分`,
      ),
      procurement: assumed(
        { kind: 'deduct', side: 'both', limit: '100', every: '5', points: [{ weight: '6', points: '2' }] },
        `${COMMON}：100%计满分，每超过或降低5%扣2分`,
      ),
      'building-area': found(
        {
          kind: 'deduct',
          side: 'over',
          limit: '100',
          every: '5',
          points: [{ weight: '5', points: '2' }],
          nothing: 'full',
        },
        `${TABLES}：不超过100%计满分，每超出5%扣2分，没有楼堂馆所项目的按满分计`,
      ),
      'building-investment': assumed(
        {
          kind: 'deduct',
          side: 'over',
          limit: '100',
          every: '5',
          points: [{ weight: '5', points: '2' }],
          nothing: 'full',
        },
        `${TABLES}，后半句未见：不超过100%计满分，每超出5%扣2分`,
      ),
      balance: found(
        { kind: 'balance', points: [{ weight: '3', points: ['3', '2', '0'] }] },
        `${YUEYANG}：无结余3分，有结余但不超过上年结转2分，超过上年结转不得分`,
      ),
    },
  },
};
