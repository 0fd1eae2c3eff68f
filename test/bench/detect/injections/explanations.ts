/** E: reasons and explanations. */
import type { Family } from '../injection';
import { isNumberGoal } from '../layouts/lines';
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
import type { CellInjection } from '../edit-file';
import type { FormPlaces } from '../layouts/layout';

const EXCEEDED = '该项任务超额完成，今后将继续加强管理。';

/** A met row becomes an unmet one, honestly scored, with `reason`. */
function unmetWith(
  form: FormPlaces,
  place: ReturnType<typeof metNumberRows>[number],
  share: number,
  reason: string | null,
): CellInjection[] {
  const { actual, points } = unmet(place.line, share);
  return [setActual(form, place, actual), set(form, place.reason, reason), ...setScore(form, place, points)];
}

export const EXPLANATIONS: Family = {
  E01: (layout) => {
    const { form } = layout;
    const make = injector('E01', layout);
    return [
      ...missedRows(form).flatMap((place) =>
        [null, '无', '—', '0'].map((reason) =>
          make(`${place.line.level3} ${reason ?? 'blank'}`, place.reason, [set(form, place.reason, reason)]),
        ),
      ),
      ...metNumberRows(form).flatMap((place) =>
        [0.95, 0.7].map((share) =>
          make(
            `${place.line.level3} ${share}`,
            place.reason,
            unmetWith(form, place, share, null),
            besideCost(form, place),
          ),
        ),
      ),
      ...ownRows(form)
        .filter(({ line }) => line.goal.how === 'words')
        .map((place) =>
          make(`${place.line.level3} judged`, place.reason, setScore(form, place, place.line.weight - 1)),
        ),
    ];
  },

  E02: (layout) => {
    const { form } = layout;
    const make = injector('E02', layout);
    return metNumberRows(form)
      .filter(({ line: { goal } }) => goal.how !== 'atMost' && goal.unit !== '%')
      .flatMap((place) =>
        [1.25, 1.6].map((factor) =>
          make(`${place.line.level3} × ${factor}`, place.reason, [
            setActual(form, place, round2(place.line.goal.target * factor)),
          ]),
        ),
      );
  },

  E03: (layout) => {
    const { form } = layout;
    const make = injector('E03', layout);
    return form.lines.flatMap((place) =>
      [null, '/', '见附件'].map((content) =>
        make(`${place.line.level3} ${content ?? 'blank'}`, place.actual, [set(form, place.actual, content)]),
      ),
    );
  },

  E04: (layout) => {
    const { form } = layout;
    const make = injector('E04', layout);
    const [, adjusted, before] = form.total.amounts!;
    const source = form.sources[0];
    return [0.85, 0.7].map((share) => {
      const executed = round2(adjusted * share);
      const points = round2((executed / adjusted) * 10);
      return make(
        `${share * 100} % spent`,
        form.total.rate,
        [
          set(form, form.total.executed, executed),
          ...(source === undefined || source.amounts === null
            ? []
            : [set(form, source.executed, round2(source.amounts[2] - before + executed))]),
          setRate(form, form.total, (executed / adjusted) * 100),
          set(form, form.total.score, points),
          sumBy(form, points - form.total.points!),
        ],
        ['A12', 'X25'],
      );
    });
  },

  E05: (layout) => {
    const { form } = layout;
    const make = injector('E05', layout);
    return metNumberRows(form).map((place, index) => {
      const reason = ['客观原因', '工作需要', '继续努力', '加强管理'][index % 4]!;
      return make(
        `${place.line.level3} ${reason}`,
        place.reason,
        unmetWith(form, place, 0.8, reason),
        besideCost(form, place),
      );
    });
  },

  E06: (layout) => {
    const { form } = layout;
    const make = injector('E06', layout);
    const reason = '汛期持续降雨，外业队伍无法进场施工';
    return metNumberRows(form).map((place) =>
      make(place.line.level3, place.reason, unmetWith(form, place, 0.8, reason), besideCost(form, place)),
    );
  },

  E07: (layout) => {
    const { form } = layout;
    const make = injector('E07', layout);
    return metNumberRows(form).map((place) =>
      make(
        place.line.level3,
        place.reason,
        [setActual(form, place, place.line.goal.target), set(form, place.reason, REASON)],
        ['E10'],
      ),
    );
  },

  E08: (layout) => {
    const { form } = layout;
    const make = injector('E08', layout);
    const rows = metNumberRows(form);
    const points = rows.map(({ line }) => unmet(line, 0.9).points - line.score);
    return [0, 1].flatMap((start) => {
      const chosen = rows.slice(start, start + 3);
      if (chosen.length < 3) return [];
      const by = points.slice(start, start + 3).reduce((sum, one) => sum + one, 0);
      const edit = chosen.flatMap((place) => unmetWith(form, place, 0.9, REASON).slice(0, 3));
      const names = chosen.map(({ line }) => line.level3).join('、');
      // A missed limit may cost more than the budget.
      return [make(names, chosen[0]!.reason, [...edit, sumBy(form, by)], ['Q21'])];
    });
  },

  E09: (layout) => {
    const { form } = layout;
    const make = injector('E09', layout);
    if (form.year.number < 2023) return [];
    return metNumberRows(form).map((place) =>
      make(
        place.line.level3,
        place.reason,
        unmetWith(form, place, 0.8, '受疫情影响部分任务推迟，下一步加快实施进度。'),
        besideCost(form, place),
      ),
    );
  },

  E10: (layout) => {
    const { form } = layout;
    const make = injector('E10', layout);
    return metNumberRows(form).flatMap((place) => [
      make(
        `${place.line.level3} met`,
        place.reason,
        [set(form, place.reason, '因资金下达较晚，该项任务未完成，下一步将加快进度。')],
        ['E07'],
      ),
      // more than a limit allows is no contradiction to 超额
      ...(place.line.goal.how === 'atMost'
        ? []
        : [make(`${place.line.level3} unmet`, place.reason, unmetWith(form, place, 0.8, EXCEEDED))]),
    ]);
  },

  E11: (layout) => {
    const { form } = layout;
    const make = injector('E11', layout);
    const long = REASON.repeat(20);
    return [
      ...missedRows(form).map((place) => make(place.line.level3, place.reason, [set(form, place.reason, long)])),
      ...metNumberRows(form)
        .filter(({ line }) => isNumberGoal(line.goal))
        .map((place) =>
          make(place.line.level3, place.reason, unmetWith(form, place, 0.8, long), besideCost(form, place)),
        ),
    ];
  },
};
