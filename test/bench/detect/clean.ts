/** Clean workbooks beside the layouts themselves: honest forms on which a careless rule would speak. */
import type { CellInjection } from './edit-file';
import { LAYOUTS, WHOLE_LAYOUTS } from './layouts';
import { isNumberGoal } from './layouts/lines';
import type { FormPlaces, Layout } from './layouts/layout';

/** A layout with changes that leave it honest. */
export interface CleanCase {
  readonly name: string;
  readonly layout: Layout;
  readonly edit: readonly CellInjection[];
}

const at = (form: FormPlaces, cell: string, content: CellInjection['content']): CellInjection => ({
  sheet: form.sheet,
  cell,
  content,
});

/** Every row met and fully scored, the budget spent to the last 元. */
function fullMarks({ form }: Layout): CellInjection[] {
  const funds = [form.total, ...form.sources].flatMap((place) => {
    if (place.amounts === null) return [];
    const rate = place === form.total ? [at(form, place.rate, rateCell(form, 100)), at(form, place.score, 10)] : [];
    return [at(form, place.executed, place.amounts[1]), ...rate];
  });
  const rows = form.lines.flatMap(({ line, actual, score, reason }) =>
    line.reason === null
      ? []
      : [
          at(form, actual, contentOf(form.actual(line, isNumberGoal(line.goal) ? line.goal.target : line.goal.actual))),
          at(form, score, line.weight),
          at(form, reason, null),
        ],
  );
  return [...funds, ...rows, at(form, form.sum.score, 100)];
}

/** 年初 = 全年 = 执行 in every row of the fund block. */
function allEqual(layout: Layout): CellInjection[] {
  const { form, basicData } = layout;
  const columns = [form.total, ...form.sources].flatMap((place) => {
    if (place.amounts === null) return [];
    const initial = at(form, place.initial, place.amounts[1]);
    return place.adjustment === null ? [initial] : [initial, at(form, place.adjustment, 0)];
  });
  const adjustment = basicData?.rows['adjustment'];
  const other =
    basicData === null || adjustment === undefined
      ? []
      : [{ sheet: basicData.sheet, cell: adjustment.budget, content: form.total.amounts![1] }];
  return [...fullMarks(layout), ...columns, ...other];
}

/** Parts an office may leave blank: sources without money, a reason of a met row, who filled the form. */
function optionalBlank({ form, basicData }: Layout): CellInjection[] {
  const sources = form.sources
    .slice(1)
    .filter(({ amounts }) => amounts !== null && amounts.every((amount) => amount === 0))
    .flatMap((place) => [place.initial, place.adjusted, place.executed].map((cell) => at(form, cell, null)));
  const splits = [form.income, form.spending].flatMap((split) =>
    (split?.items ?? []).filter(({ amount }) => !amount).map(({ cell, label }) => at(form, cell, `${label}：`)),
  );
  const building =
    basicData === null
      ? []
      : Object.values(basicData.building).map((cell) => ({ sheet: basicData.sheet, cell, content: null }));
  return [...sources, ...splits, ...building];
}

/** Placeholders an office writes where there is nothing. */
function placeholders({ form }: Layout): CellInjection[] {
  return [
    ...form.lines.filter(({ line }) => line.reason === null).map(({ reason }) => at(form, reason, '无')),
    ...form.sources.filter(({ amounts }) => amounts === null).map(({ executed }) => at(form, executed, '—')),
  ];
}

export function contentOf(content: ReturnType<FormPlaces['rate']>): CellInjection['content'] {
  return typeof content === 'object' && content !== null ? content.value : content;
}

export function rateCell(form: FormPlaces, points: number): CellInjection['content'] {
  return contentOf(form.rate(points));
}

const CHANGES: Readonly<Record<string, (layout: Layout) => CellInjection[]>> = {
  'as it is': () => [],
  'full marks': fullMarks,
  'equal columns': allEqual,
  'optional parts blank': optionalBlank,
  placeholders,
};

const AMOUNTS_CHANGE = ['full marks', 'equal columns'];

export function cleanCases(layouts: readonly Layout[] = [...LAYOUTS, ...WHOLE_LAYOUTS]): CleanCase[] {
  return layouts.flatMap((layout) =>
    Object.entries(CHANGES)
      // other amounts would no longer be those of the report
      .filter(([name]) => layout.beside === null || !AMOUNTS_CHANGE.includes(name))
      .map(([name, change]) => ({
        name: `${layout.name}: ${name}`,
        layout,
        edit: change(layout),
      })),
  );
}
