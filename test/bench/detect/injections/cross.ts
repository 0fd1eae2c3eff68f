/** X: what must agree between the forms of a workbook. */
import type { CellInjection, Injected } from '../edit-file';
import type { Family, Generator } from '../injection';
import type { BasicDataPlace, BasicDataPlaces } from '../layouts/layout';
import { switchedOn } from './quality';
import { injector, round2, set, setRate, sumBy } from './tools';

type Make = (
  place: string,
  cell: string,
  edit: readonly CellInjection[],
  companions?: readonly string[],
  more?: { readonly options: ReturnType<typeof switchedOn> },
) => ReturnType<ReturnType<typeof injector>>;

type Put = (cell: string, content: Injected) => CellInjection;

/** Injections into 基础数据表, where the workbook has one. */
function basic(
  rule: string,
  inject: (make: Make, put: Put, basicData: BasicDataPlaces) => ReturnType<Generator>,
): Generator {
  return (layout) => {
    const { basicData } = layout;
    if (basicData === null) return [];
    const make = injector(rule, layout);
    const { sheet } = basicData;
    return inject(
      (place, cell, edit, companions, more) => make(place, cell, edit, companions, { ...more, sheet }),
      (cell, content) => ({ sheet, cell, content }),
      basicData,
    );
  };
}

const COLUMNS = ['previous', 'budget', 'actual'] as const;

const amountOf = (row: BasicDataPlace, column: (typeof COLUMNS)[number]): number =>
  row.amounts[COLUMNS.indexOf(column)]!;

/** Accounts moved by an amount in one column. */
function moved(
  put: Put,
  rows: readonly BasicDataPlace[],
  column: (typeof COLUMNS)[number],
  by: number,
): CellInjection[] {
  return rows.map((row) => put(row[column], round2(amountOf(row, column) + by)));
}

export const CROSS: Family = {
  X01: basic('X01', (make, put, { staff }) =>
    [0.9, 0.8, 0.5, 0.871, 1].map((rate) => make(`rate ${rate}`, staff.rate, [put(staff.rate, rate)])),
  ),

  X02: basic('X02', (make, put, { staff, headcount }) =>
    [55, 51, 80].map((count) =>
      make(
        `${count} on ${headcount[0]}`,
        staff.rate,
        [put(staff.actual, count), put(staff.rate, count / headcount[0])],
        ['X14'],
      ),
    ),
  ),

  X03: basic('X03', (make, put, { staff }) =>
    [null, 0, '—'].map((content) =>
      make(String(content), staff.authorised, [put(staff.authorised, content)], ['X14', 'X02']),
    ),
  ),

  X04: basic('X04', (make, put, { rows }) =>
    COLUMNS.flatMap((column) =>
      [-0.4, -2].map((by) =>
        make(`${column} ${by}`, rows['threePublic']![column], moved(put, [rows['reception']!], column, by), [
          'X08',
          'X09',
        ]),
      ),
    ),
  ),

  X05: basic('X05', (make, put, { rows }) =>
    COLUMNS.flatMap((column) =>
      [-0.4, -2].map((by) =>
        make(`${column} ${by}`, rows['vehicles']![column], moved(put, [rows['vehicleRunning']!], column, by)),
      ),
    ),
  ),

  X06: basic('X06', (make, put, { rows }) =>
    [1.2, 2].map((by) => {
      const { threePublic, reception } = rows;
      return make(`+${by}`, threePublic!.actual, moved(put, [threePublic!, reception!], 'actual', by), ['X08']);
    }),
  ),

  X07: basic('X07', (make, put, { rows }) =>
    [3, 6].map((by) => {
      const both = [rows['threePublic']!, rows['reception']!];
      const edit = [...moved(put, both, 'actual', by), ...moved(put, both, 'budget', 10)];
      return make(`+${by}`, both[0]!.actual, edit);
    }),
  ),

  X08: basic('X08', (make, put, { rows }) =>
    [3, 4.5].map((by) => {
      const { reception, vehicles, vehicleRunning } = rows;
      const edit = [
        ...moved(put, [reception!], 'actual', by),
        ...moved(put, [vehicles!, vehicleRunning!], 'actual', -by),
      ];
      return make(`reception +${by}`, reception!.actual, edit);
    }),
  ),

  X10: basic('X10', (make, put, { rows }) =>
    (['office', 'utilities', 'meetings'] as const).flatMap((key) =>
      [1.2, 1.9].map((by) => {
        const row = rows[key]!;
        const excess = round2(row.amounts[1] - row.amounts[2] + by);
        return make(`${key} +${by}`, row.actual, moved(put, [row], 'actual', excess), ['X24']);
      }),
    ),
  ),

  X11: basic('X11', (make, put, { rows }) => {
    const row = rows['adjustment']!;
    return (['budget', 'actual'] as const).flatMap((column) =>
      [-100, 0.5, 48].map((by) => make(`${column} ${by}`, row[column], moved(put, [row], column, by))),
    );
  }),

  X12: basic('X12', (make, put, { rows }) => {
    const { project, projectWork } = rows;
    return [20, -30, 100].map((by) => {
      const both = [project!, projectWork!];
      const edit = [...moved(put, both, 'budget', by), ...moved(put, both, 'actual', by + 1)];
      return make(`${by}`, project!.actual, edit);
    });
  }),

  X21: basic('X21', (make, put, { building }) => [
    make('area', building.areaRate, [put(building.built, 900), put(building.areaRate, 1.125)]),
    make('cost', building.costRate, [put(building.spent, 132), put(building.costRate, 1.1)]),
  ]),

  X22: basic('X22', (make, put, { building, buildingLabel }) => [
    make(
      'blank',
      buildingLabel,
      Object.values(building).map((cell) => put(cell, null)),
      [],
      { options: switchedOn('X22') },
    ),
  ]),

  X23: basic('X23', (make, put, { rows }) =>
    [20, 15.5, 33].map((amount) =>
      make(`${amount}`, rows['procurement']!.actual, [put(rows['procurement']!.actual, amount)]),
    ),
  ),

  X24: basic('X24', (make, put, { rows }) => {
    const { office, runningCosts } = rows;
    return (['previous', 'budget', 'actual'] as const).map((column) =>
      make(column, runningCosts![column], moved(put, [office!], column, 15), ['X10']),
    );
  }),

  X25: (layout) => {
    const { form } = layout;
    const make = injector('X25', layout);
    const carried = form.sources.find(({ label }) => label.includes('结转'));
    const [first] = form.sources;
    if (carried === undefined || first?.amounts == null) return [];
    const [, adjusted, before] = form.total.amounts!;
    return [0.02, 0.05, 0.1].flatMap((share) => {
      const amount = round2(adjusted * share);
      // What was carried in comes out of the first source, so that the columns still add up.
      const brought = carried.amounts === null ? [0, 0, 0] : carried.amounts;
      const moved = ['initial', 'adjusted', 'executed'] as const;
      const sources = moved.flatMap((column, index) => [
        set(form, carried[column], amount),
        set(form, first[column], round2(first.amounts![index]! + brought[index]! - amount)),
      ]);
      return [1.5, 3].map((times) => {
        const balance = round2(amount * times);
        const executed = round2(adjusted - balance);
        const points = round2((executed / adjusted) * 10);
        const spent = round2(first.amounts![2] + brought[2] - amount + executed - before);
        return make(
          `carried in ${amount}, balance ${balance}`,
          form.total.executed,
          [
            ...sources,
            set(form, form.total.executed, executed),
            set(form, first.executed, spent),
            setRate(form, form.total, (executed / adjusted) * 100),
            set(form, form.total.score, points),
            sumBy(form, points - form.total.points!),
          ],
          ['E04', 'S10'],
        );
      });
    });
  },
};
