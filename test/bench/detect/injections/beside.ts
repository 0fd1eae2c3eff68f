/** X: the department form against project forms and the final accounts of its workbook. */
import type { CellInjection, Injected } from '../edit-file';
import type { Family } from '../injection';
import type { BesidePlaces, Layout } from '../layouts/layout';
import { injector, round2, set, setRate, sumBy } from './tools';

type Put = (cell: string, content: Injected) => CellInjection;

const accountsOf = ({ beside }: Layout): BesidePlaces['accounts'] => beside?.accounts ?? null;

export const BESIDE: Family = {
  X09: (layout) => {
    const accounts = accountsOf(layout);
    if (accounts === null) return [];
    const make = injector('X09', layout);
    const { sheet } = accounts;
    const put: Put = (cell, content) => ({ sheet, cell, content });
    return [
      make('no visits', accounts.reception, [put(accounts.times, 0), put(accounts.guests, 0)], [], { sheet }),
      make('no guests', accounts.reception, [put(accounts.guests, 0)], [], { sheet }),
      make('no money', accounts.reception, [put(accounts.reception, 0)], [], { sheet }),
    ];
  },

  X16: (layout) => {
    const accounts = accountsOf(layout);
    if (accounts === null) return [];
    const make = injector('X16', layout);
    const { sheet, spending } = accounts;
    return [1000, 1112.67, 1090.92, 1090.4, 1290.42, 990.42].map((amount) =>
      make(`${amount}`, spending, [{ sheet, cell: spending, content: amount }], [], { sheet }),
    );
  },

  X26: (layout) => {
    const { form, beside } = layout;
    if (beside === null || beside.project === null || form.spending === null) return [];
    const make = injector('X26', layout);
    const { project } = beside;
    const [first] = project.sources;
    return [225, 250, 400, 1000].map((amount) => {
      const executed = round2(amount * 0.98);
      const more = [amount - 90, amount - 100, executed - 96.2];
      const columns = ['initial', 'adjusted', 'executed'] as const;
      const edit = columns.flatMap((column, index) => [
        set(project, project.total[column], round2(project.total.amounts![index]! + more[index]!)),
        set(project, first![column], round2(first!.amounts![index]! + more[index]!)),
      ]);
      const consistent = [
        setRate(project, project.total, 98),
        set(project, project.total.score, 9.8),
        sumBy(project, 9.8 - project.total.points!),
      ];
      return make(`${executed}`, form.spending!.items[1]!.cell, [...edit, ...consistent], ['A15', 'X25']);
    });
  },

  X27: (layout) => {
    const { beside } = layout;
    if (beside === null || beside.scorecard === null) return [];
    const make = injector('X27', layout);
    const { sheet, total, rows } = beside.scorecard;
    return rows.flatMap(({ name, score, weight }) =>
      [1, 3].map((by) =>
        make(
          `${name} −${by}`,
          score,
          [
            { sheet, cell: score, content: weight - by },
            { sheet, cell: total.cell, content: total.points - by },
          ],
          [],
          // the default policy has no points for these ratios
          { sheet, options: { policyId: 'hunan' } },
        ),
      ),
    );
  },
};
