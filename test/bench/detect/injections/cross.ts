/** X: what must agree between the forms of a workbook, and with the report. */
import type { Family } from '../injection';
import type { BasicDataPlaces } from '../layouts/layout';
import type { Injected, CellInjection } from '../edit-file';
import { injector } from './tools';

const put = (basic: BasicDataPlaces, cell: string, content: Injected): CellInjection => ({
  sheet: basic.sheet,
  cell,
  content,
});

export const CROSS: Family = {
  X01: (layout) => {
    const { basicData: basic } = layout;
    if (basic === null) return [];
    const make = injector('X01', layout);
    return [0.9, 0.8, 0.5, 0.871, 1].map((rate) =>
      make(`rate ${rate}`, basic.staff.rate, [put(basic, basic.staff.rate, rate)], [], { sheet: basic.sheet }),
    );
  },
};
