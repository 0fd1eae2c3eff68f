/** A: weights, scores above them, and the total. */
import type { Family } from '../injection';
import { injector, ownRows, set, sumBy } from './tools';

export const WEIGHTS: Family = {
  A05: (layout) => {
    const { form } = layout;
    const make = injector('A05', layout);
    // Score and total go along with the weight, so that the weights alone are wrong.
    return ownRows(form).flatMap((place) =>
      [1, -1].map((by) =>
        make(
          `${place.line.level3} ${by}`,
          form.sum.weight,
          [
            set(form, place.weight, place.line.weight + by),
            set(form, place.score, place.line.score + by),
            sumBy(form, by),
          ],
          // the points printed on the form no longer fit either; an unmet row is also scored otherwise
          ['A19', 'A20', ...(place.line.score < place.line.weight ? ['S03', 'S16'] : [])],
        ),
      ),
    );
  },

  A06: (layout) => {
    const { form } = layout;
    const make = injector('A06', layout);
    const fund = form.total.points!;
    return [
      ...ownRows(form).flatMap((place) =>
        [1, 0.5].map((by) => {
          const score = place.line.weight + by;
          const edit = [set(form, place.score, score), sumBy(form, score - place.line.score)];
          return make(place.line.level3, place.score, edit);
        }),
      ),
      make('execution rate', form.total.score, [set(form, form.total.score, 11), sumBy(form, 11 - fund)], ['S01']),
    ];
  },

  A07: (layout) => {
    const { form } = layout;
    const make = injector('A07', layout);
    return [-10, -1, -0.5, 0.3, 0.45].map((by) => make(`total ${by}`, form.sum.score, [sumBy(form, by)]));
  },

  A19: (layout) => {
    const { form } = layout;
    const make = injector('A19', layout);
    return form.lines.flatMap((place) => {
      const label = place.line.level1;
      const points = label === null ? null : /\d+/.exec(label);
      if (label === null || points === null) return [];
      return [5, -5].map((by) => {
        const printed = label.replace(points[0], String(Number(points[0]) + by));
        return make(label, form.sum.weight, [set(form, place.level1!, printed)], ['A20']);
      });
    });
  },

  A20: (layout) => {
    const { form } = layout;
    const make = injector('A20', layout);
    const rows = ownRows(form);
    // Where points are printed behind the labels A19 speaks; a form that differs from the start tells nothing.
    if (form.lines.some(({ line }) => /\d/.test(line.level1 ?? '')) || layout.name === 'sichuan') return [];
    return [1, 3].map((by) => {
      const [first, last] = [rows[0]!, rows.at(-1)!];
      return make(`${by} points moved`, form.sum.weight, [
        set(form, first.weight, first.line.weight - by),
        set(form, first.score, first.line.weight - by),
        set(form, last.weight, last.line.weight + by),
        set(form, last.score, last.line.weight + by),
      ]);
    });
  },

  A21: (layout) => {
    const { form } = layout;
    const make = injector('A21', layout);
    const { weight } = form.total;
    if (weight === null) return [];
    const [first] = ownRows(form);
    const less = [
      set(form, first!.weight, first!.line.weight - 5),
      set(form, first!.score, first!.line.weight - 5),
      sumBy(form, -5),
    ];
    return [
      make('blank', weight, [set(form, weight, null)]),
      make('15', weight, [set(form, weight, 15), ...less], ['A19', 'A20', 'S01']),
    ];
  },
};
