/** S: what was entered as a score. */
import type { Family } from '../injection';
import { isNumberGoal, type NumberGoal } from '../layouts/lines';
import {
  besideCost,
  injector,
  metNumberRows,
  missedRows,
  ownRows,
  REASON,
  round2,
  set,
  setActual,
  setRate,
  setScore,
  sumBy,
  unmet,
} from './tools';

/** The mistake of multiplying the points by the actual percentage, though the target was met. */
const byPercent = ({ weight, goal }: { weight: number; goal: NumberGoal }): number =>
  goal.unit === '%' ? round2((weight * goal.actual) / 100) : Infinity;

export const SCORES: Family = {
  S01: (layout) => {
    const { form } = layout;
    const make = injector('S01', layout);
    const right = form.total.points!;
    return [right - 0.53, right - 1.27, right - 3.14, 5.5].map((wrong) => {
      const points = round2(wrong);
      const edit = [set(form, form.total.score, points), sumBy(form, points - right)];
      return make(`${points} points`, form.total.score, edit);
    });
  },

  S02: (layout) => {
    const { form } = layout;
    const make = injector('S02', layout);
    const right = form.total.points!;
    const points = Math.round(right);
    if (points === right) return [];
    const edit = [set(form, form.total.score, points), sumBy(form, points - right)];
    return [make('rounded', form.total.score, edit, ['S09'])];
  },

  S03: (layout) => {
    const { form } = layout;
    const make = injector('S03', layout);
    return metNumberRows(form).flatMap((place) =>
      ([0.75, 0.5] as const).flatMap((share) => {
        const { actual, points } = unmet(place.line, share);
        return [round2((points + place.line.weight) / 2), round2(points / 2)].map((score) =>
          make(
            `${place.line.level3} ${actual} → ${score}`,
            place.score,
            [setActual(form, place, actual), set(form, place.reason, REASON), ...setScore(form, place, score)],
            besideCost(form, place),
          ),
        );
      }),
    );
  },

  S04: (layout) => {
    const { form } = layout;
    const make = injector('S04', layout);
    return metNumberRows(form).flatMap((place) =>
      ([0.9, 0.6] as const).flatMap((share) => {
        const { actual } = unmet(place.line, share);
        const edit = [setActual(form, place, actual)];
        const name = `${place.line.level3} ${actual}`;
        const cost = besideCost(form, place);
        return [
          make(`${name}, explained`, place.score, [...edit, set(form, place.reason, REASON)], ['E07', ...cost]),
          make(`${name}, no reason`, place.score, edit, ['E01', ...cost]),
        ];
      }),
    );
  },

  S05: (layout) => {
    const { form } = layout;
    const make = injector('S05', layout);
    return metNumberRows(form).flatMap((place) =>
      [1, 0.5]
        .map((by) => place.line.weight - by)
        .filter((score) => Math.abs(byPercent(place.line) - score) > 0.1)
        .map((score) => make(`${place.line.level3} ${score}`, place.score, setScore(form, place, score))),
    );
  },

  S06: (layout) => {
    const { form } = layout;
    const make = injector('S06', layout);
    return metNumberRows(form)
      .filter(({ line }) => line.goal.unit === '%' && line.goal.actual < 100)
      .map((place) => {
        const score = byPercent(place.line);
        return make(place.line.level3, place.score, setScore(form, place, score));
      });
  },

  S07: (layout) => {
    const { form } = layout;
    const make = injector('S07', layout);
    return ownRows(form).flatMap((place) =>
      [null, '—'].map((content) =>
        make(`${place.line.level3} ${content ?? 'blank'}`, place.score, [
          set(form, place.score, content),
          sumBy(form, -place.line.score),
        ]),
      ),
    );
  },

  S08: (layout) => {
    const { form } = layout;
    const make = injector('S08', layout);
    const [first, ...rest] = ownRows(form);
    const beside = ['A19', 'A20', 'S14', 'S15', 'S09'];
    return rest.flatMap((place) => {
      const { weight, score, level3 } = place.line;
      // The points go to the first row, so that 100 stays 100.
      const moved = [
        set(form, place.weight, 0),
        set(form, place.score, 0),
        set(form, first!.weight, first!.line.weight + weight),
        set(form, first!.score, first!.line.weight + weight),
        sumBy(form, weight - score),
      ];
      return [
        make(`${level3} 0`, place.weight, moved, beside),
        make(`${level3} blank`, place.weight, [set(form, place.weight, null)], ['A05', ...beside]),
      ];
    });
  },

  S10: (layout) => {
    const { form } = layout;
    const make = injector('S10', layout);
    // Between 90 % and what the indicators earned there is no room for ten points: the rate must be explained too.
    const [, adjusted, before] = form.total.amounts!;
    const source = form.sources[0];
    return [0.84, 0.8, 0.7, 0.6].map((share) => {
      const executed = round2(adjusted * share);
      const percent = round2((executed / adjusted) * 100);
      const points = round2((executed / adjusted) * 10);
      const spent = (amount: number) => round2(amount + executed - before);
      const edit = [
        set(form, form.total.executed, executed),
        ...(source === undefined ? [] : [set(form, source.executed, spent(source.amounts![2]))]),
        setRate(form, form.total, percent),
        set(form, form.total.score, points),
        sumBy(form, points - form.total.points!),
      ];
      const { reason } = form.total;
      // Where the fund row has no cell for it the report says why.
      const report = `${form.year.number}年预算执行率${percent}%，主要原因是部分合同按进度次年支付。`;
      return reason === null
        ? make(`${percent} % spent, explained in the report`, form.total.rate, edit, ['X25'], { report })
        : make(`${percent} % spent, explained`, form.total.rate, [...edit, set(form, reason, REASON)], ['X25']);
    });
  },

  S11: (layout) => {
    const { form } = layout;
    const make = injector('S11', layout);
    return ownRows(form)
      .filter(({ line }) => line.goal.how === 'words')
      .flatMap((place) =>
        (
          [
            ['达成预期指标', 0.7],
            ['部分达成预期指标', 0.9],
            ['未达成预期指标', 0.8],
          ] as const
        ).map(([actual, share]) =>
          make(`${actual} ${share}`, place.score, [
            set(form, place.actual, actual),
            set(form, place.reason, REASON),
            ...setScore(form, place, round2(place.line.weight * share)),
          ]),
        ),
      );
  },

  S12: (layout) => {
    const { form } = layout;
    const make = injector('S12', layout);
    // The workbook stays what it is: the wrong grade stands in the report beside it.
    return ['良', '中', '差'].map((grade) => {
      const report = `部门整体支出绩效自评得分${form.sum.points}分，等级为“${grade}”。`;
      return make(grade, form.sum.score, [set(form, form.sum.score, form.sum.points)], [], { report });
    });
  },

  S13: (layout) => {
    const { form } = layout;
    const make = injector('S13', layout);
    return ownRows(form).flatMap((place) => [
      make(
        `${place.line.level3} score`,
        place.score,
        [set(form, place.score, '满分'), sumBy(form, -place.line.score)],
        ['S07', 'A24'],
      ),
      make(`${place.line.level3} weight`, place.weight, [set(form, place.weight, '按规定')], ['A19', 'A20', 'S08']),
    ]);
  },

  S14: (layout) => {
    const { form } = layout;
    const make = injector('S14', layout);
    const rows = metNumberRows(form);
    return rows.slice(0, 1).map((place) => {
      const others = ownRows(form).filter((other) => other.row !== place.row && other.line.score === other.line.weight);
      const moved = others.slice(0, 7).map((other) => ({ other, by: other.line.weight - 1 }));
      const more = moved.reduce((sum, { by }) => sum + by, 0);
      const lost = moved.reduce((sum, { other, by }) => sum + other.line.score - (other.line.weight - by), 0);
      return make(
        place.line.level3,
        place.weight,
        [
          set(form, place.weight, place.line.weight + more),
          set(form, place.score, place.line.weight + more),
          ...moved.flatMap(({ other }) => [set(form, other.weight, 1), set(form, other.score, 1)]),
          sumBy(form, more - lost),
        ],
        ['A19', 'A20', 'S15', 'S09', 'E07'],
      );
    });
  },

  S15: (layout) => {
    const { form } = layout;
    const make = injector('S15', layout);
    const [first] = ownRows(form);
    return ownRows(form)
      .slice(1)
      .filter(({ line }) => line.score === line.weight)
      .map((place) => {
        const by = place.line.weight - 0.5;
        return make(
          place.line.level3,
          place.weight,
          [
            set(form, place.weight, 0.5),
            set(form, place.score, 0.5),
            set(form, first!.weight, first!.line.weight + by),
            set(form, first!.score, first!.line.weight + by),
          ],
          ['A19', 'A20', 'S14'],
        );
      });
  },

  S16: (layout) => {
    const { form } = layout;
    const make = injector('S16', layout);
    return [
      ...missedRows(form).map((place) =>
        make(place.line.level3, place.score, setScore(form, place, place.line.score - 0.05)),
      ),
      ...metNumberRows(form).map((place) => {
        const { actual, points } = unmet(place.line, 0.77);
        const score = round2(points + (isWhole(points + 0.04) ? 0.05 : 0.04));
        const edit = [setActual(form, place, actual), set(form, place.reason, REASON), ...setScore(form, place, score)];
        return make(place.line.level3, place.score, edit, besideCost(form, place));
      }),
    ];
  },

  S09: (layout) => {
    const { form } = layout;
    const make = injector('S09', layout);
    const [, adjusted] = form.total.amounts!;
    const rows = missedRows(form).flatMap((place) => [
      setActual(form, place, isNumberGoal(place.line.goal) ? place.line.goal.target : 0),
      set(form, place.score, place.line.weight),
      set(form, place.reason, null),
    ]);
    return [
      make(
        'full marks',
        form.sum.score,
        [
          ...[form.total, ...form.sources]
            .filter(({ amounts }) => amounts !== null)
            .map((place) => set(form, place.executed, place === form.total ? adjusted : place.amounts![1])),
          set(form, form.total.rate, '100.00%'),
          set(form, form.total.score, 10),
          ...rows,
          set(form, form.sum.score, 100),
        ],
        ['A18'],
      ),
    ];
  },
};

function isWhole(value: number): boolean {
  return Number.isInteger(round2(value));
}
