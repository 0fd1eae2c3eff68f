/** A: arithmetic of the fund block, weights and totals. */
import type { Family } from '../injection';
import { splitsOf } from './splits';
import { AMOUNTS, filledSources, injector, ownRows, rateOf, round2, set, setRate, sumBy, twoSources } from './tools';

/** What also fails to agree when an amount of the total row is far off. */
const BY_AMOUNTS = ['A02', 'A03', 'A04', 'A08', 'A09', 'A10', 'A11', 'A15', 'A22', 'S01', 'S02', 'X11', 'X12'];

export const ARITHMETIC: Family = {
  A01: (layout) => {
    const make = injector('A01', layout);
    const cell = layout.form.total.adjusted;
    return [null, '—', '待财政批复', '/'].map((content) =>
      make(String(content), cell, [set(layout.form, cell, content)]),
    );
  },

  A02: (layout) => {
    const { total } = layout.form;
    const make = injector('A02', layout);
    const { adjustment, amounts } = total;
    if (adjustment === null || amounts === null) return [];
    return [-100, -10, -1, 0.5, 5, 20.05, 100].map((by) =>
      make(`adjustment ${by}`, total.adjusted, [set(layout.form, adjustment, round2(amounts[1] - amounts[0] + by))]),
    );
  },

  A03: (layout) => {
    const { form } = layout;
    const make = injector('A03', layout);
    return filledSources(form).flatMap((source) =>
      AMOUNTS.flatMap((column, index) =>
        [0.5, 3].map((by) =>
          make(`${source.label} ${column}`, form.total[column], [
            set(form, source[column], round2(source.amounts![index]! + (index === 2 ? -by : by))),
          ]),
        ),
      ),
    );
  },

  A04: (layout) => {
    const { form } = layout;
    const make = injector('A04', layout);
    const right = rateOf(form.total);
    const wrong = [
      right - 3,
      right - 0.6,
      right + 0.4,
      right + 1,
      (form.total.amounts![2] / form.total.amounts![0]) * 100,
    ];
    return wrong.map((rate) => make(`rate ${rate.toFixed(2)}`, form.total.rate, [setRate(form, form.total, rate)]));
  },

  A08: (layout) => {
    const { form } = layout;
    const make = injector('A08', layout);
    return [1.01, 1.05, 1.3].map((factor) => {
      const [, adjusted, executed] = form.total.amounts!;
      const more = round2(adjusted * factor);
      const source = filledSources(form)[0];
      return make(
        `× ${factor}`,
        form.total.executed,
        [
          set(form, form.total.executed, more),
          setRate(form, form.total, (more / adjusted) * 100),
          set(form, form.total.score, 10),
          sumBy(form, 10 - form.total.points!),
          ...(source === undefined ? [] : [set(form, source.executed, round2(source.amounts![2] + more - executed))]),
        ],
        ['S09'],
      );
    });
  },

  A12: (layout) => {
    const { form } = layout;
    const make = injector('A12', layout);
    const sums = ['A02', 'A03', 'A15', 'X11'];
    return [
      ...AMOUNTS.slice(0, 1).flatMap((column) =>
        [form.total, ...filledSources(form)].map((place) =>
          make(`${place.label} ${column}`, place[column], [set(form, place[column], -place.amounts![0])], sums),
        ),
      ),
      ...ownRows(form).map((place) =>
        make(
          place.line.level3,
          place.score,
          [set(form, place.score, -1), sumBy(form, -1 - place.line.score)],
          ['S03', 'S05', 'S06', 'S11', 'E01'],
        ),
      ),
      ...splitsOf(form).flatMap(([, splits]) =>
        splits.items
          .filter(({ amount }) => amount !== null)
          .map(({ cell, label }) =>
            make(label, cell, [set(form, cell, `${label}：-5`)], ['A10', 'A22', 'A23', 'A09', 'A11', 'X12']),
          ),
      ),
    ];
  },

  A13: (layout) => {
    const { form } = layout;
    const make = injector('A13', layout);
    const zero = [form.total, ...filledSources(form)].map((place) => set(form, place.adjusted, 0));
    const filled = [form.total, ...filledSources(form)];
    const initial = filled.flatMap((place) => [
      set(form, place.initial, 0),
      ...(place.adjustment === null ? [] : [set(form, place.adjustment, 0)]),
    ]);
    const follow = ['A02', 'A09', 'A10', 'A11', 'A22', 'A26', 'X11', 'X12', 'Q21', 'S01'];
    return [
      make('zero budget', form.total.adjusted, zero, follow),
      make('no budget at all', form.total.adjusted, [...zero, ...initial], follow),
    ];
  },

  A14: (layout) => {
    const { form } = layout;
    const make = injector('A14', layout);
    const edit = [form.total, ...filledSources(form)].flatMap((place) => [
      ...AMOUNTS.map((column) => set(form, place[column], 0)),
      ...(place.adjustment === null ? [] : [set(form, place.adjustment, 0)]),
    ]);
    return [
      make('nothing at all', form.total.adjusted, edit, [
        'A09',
        'A10',
        'A18',
        'A22',
        'X11',
        'X12',
        'Q21',
        'X26',
        'A04',
        'S01',
      ]),
    ];
  },

  A15: (layout) => {
    const { form, basicData } = layout;
    const make = injector('A15', layout);
    const source = filledSources(form)[0];
    return [1.4, 2, 0.6].map((factor) => {
      const [initial, adjusted] = form.total.amounts!;
      const before = round2(adjusted / factor);
      return make(
        `× ${factor}`,
        form.total.adjusted,
        [
          set(form, form.total.initial, before),
          ...(form.total.adjustment === null ? [] : [set(form, form.total.adjustment, round2(adjusted - before))]),
          ...(source === undefined ? [] : [set(form, source.initial, round2(source.amounts![0] + before - initial))]),
          ...(basicData === null
            ? []
            : [{ sheet: basicData.sheet, cell: basicData.rows['adjustment']!.budget, content: before }]),
        ],
        ['A12'],
      );
    });
  },

  A16: (layout) => {
    const { form } = layout;
    const make = injector('A16', layout);
    // One column holds the amount of another in 元: the row no longer goes together in any other way either.
    return AMOUNTS.map((column, index) => {
      const other = form.total.amounts![(index + 1) % AMOUNTS.length]!;
      return make(
        `${column} in 元`,
        form.total[column],
        [set(form, form.total[column], round2(other * 10_000))],
        [...BY_AMOUNTS, 'A25', 'E04', 'S10', 'X25'],
      );
    });
  },

  A17: (layout) => {
    const { form } = layout;
    const make = injector('A17', layout);
    return AMOUNTS.map((column, index) =>
      make(column, form.total[column], [set(form, form.total[column], form.total.amounts![index]! + 0.0004)]),
    );
  },

  A18: (layout) => {
    const { form, basicData } = layout;
    const make = injector('A18', layout);
    if (form.kind !== 'department') return [];
    const [, adjusted] = form.total.amounts!;
    return [
      make(
        'equal',
        form.total.adjusted,
        [
          set(form, form.total.initial, adjusted),
          set(form, form.total.executed, adjusted),
          ...(form.total.adjustment === null ? [] : [set(form, form.total.adjustment, 0)]),
          setRate(form, form.total, 100),
          set(form, form.total.score, 10),
          sumBy(form, 10 - form.total.points!),
          ...(basicData === null
            ? []
            : [{ sheet: basicData.sheet, cell: basicData.rows['adjustment']!.budget, content: adjusted }]),
        ],
        ['S09'],
      ),
    ];
  },

  A24: (layout) => {
    const { form } = layout;
    const make = injector('A24', layout);
    const cells = { rate: form.total.rate, 'points of the rate': form.total.score, total: form.sum.score };
    return Object.entries(cells).flatMap(([name, cell]) =>
      [null, '/'].map((content) => make(`${name} ${content ?? 'blank'}`, cell, [set(form, cell, content)])),
    );
  },

  A25: (layout) => {
    const { form, basicData } = layout;
    const make = injector('A25', layout);
    const scaled = (place: typeof form.total) => [
      ...AMOUNTS.map((column, index) => set(form, place[column], round2(place.amounts![index]! * 1_000_000))),
      ...(place.adjustment === null
        ? []
        : [set(form, place.adjustment, round2((place.amounts![1] - place.amounts![0]) * 1_000_000))]),
    ];
    if (basicData !== null) return [];
    return [
      make('hundred billions', form.total.adjusted, [form.total, ...filledSources(form)].flatMap(scaled), [
        'A16',
        'Q21',
      ]),
    ];
  },

  A26: (layout) => {
    const { form } = layout;
    const make = injector('A26', layout);
    const found = twoSources(form);
    if (found === null) return [];
    const { first, second, edit } = found;
    const pairs = [
      [first, second],
      [second, first],
    ] as const;
    return pairs.flatMap(([over, under]) =>
      [0.5, 1, 2]
        .filter((by) => under.amounts[2] - (over.amounts[1] - over.amounts[2]) - by > 0)
        .map((by) =>
          make(
            `${over.label} +${by}`,
            over.executed,
            [
              ...edit,
              set(form, over.executed, round2(over.amounts[1] + by)),
              set(form, under.executed, round2(under.amounts[2] - (over.amounts[1] - over.amounts[2]) - by)),
            ],
            // Money that was carried in may be less than what is left now that it has been moved.
            ['X25'],
          ),
        ),
    );
  },
};
