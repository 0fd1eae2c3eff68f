/** Core time of a review by number of indicators, and whether it grows faster than the rows. */
import { review, type Grid } from '../../src/core';
import type { Figure } from './figure';
import { medianOf, timedInTurn, type Runs } from './measure';
import { formSheet, formsGrid, gridOf } from './workbooks';

export interface ReviewSizes {
  /** Indicators of one form; growth is told between neighbours. */
  readonly indicators: readonly number[];
  /** Forms of sixty indicators, each on its own sheet. */
  readonly forms: number;
}

const INDICATORS_OF_A_FORM = 60;

/** Every run reviews other forms than any before: a sheet that is as it was is known. */
function workOn(gridOfRun: (run: number) => Grid, rounds: number): () => void {
  const grids = Array.from({ length: rounds }, (_, run) => gridOfRun(run));
  return () => {
    const { verdict } = review(grids.pop()!);
    if (verdict !== 'blocked') throw new Error(`the form of the bench is ${verdict}`);
  };
}

/** 1: as many times longer as there are more rows; above 1: cost grows faster than the rows. */
function growth(from: number, to: number, times: ReadonlyMap<number, Runs>): Figure {
  const perRow = (count: number) => medianOf(times.get(count)!) / count;
  return {
    key: `review.growth${from}to${to}.ratio`,
    title: `每行耗时之比，${to} 行比 ${from} 行`,
    runs: [perRow(to) / perRow(from)],
  };
}

export function benchReview({ indicators, forms }: ReviewSizes, warmUp: number, runs: number): Figure[] {
  const rounds = warmUp + runs;
  const single = indicators.map((count) => {
    return [count, workOn((run) => gridOf([formSheet('自评表', count, (run + 1) * count)]), rounds)] as const;
  });
  const times = timedInTurn(new Map(single), warmUp, runs);
  const many = timedInTurn(
    new Map([[forms, workOn((run) => formsGrid(forms, INDICATORS_OF_A_FORM, run + 1), rounds)]]),
    warmUp,
    runs,
  );
  return [
    ...indicators.map((count) => ({
      key: `review.indicators${count}.ms`,
      title: `校验一张表，${count} 个指标`,
      runs: times.get(count)!,
    })),
    ...indicators.slice(1).map((count, index) => growth(indicators[index]!, count, times)),
    {
      key: `review.forms${forms}.ms`,
      title: `校验 ${forms} 张表，每张 ${INDICATORS_OF_A_FORM} 个指标`,
      runs: many.get(forms)!,
    },
  ];
}
