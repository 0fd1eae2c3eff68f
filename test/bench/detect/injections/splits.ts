/** A: 按收入性质分 and 按支出性质分. */
import type { Family } from '../injection';
import type { FormPlaces, SplitsPlace } from '../layouts/layout';
import { AMOUNTS, injector, round2, set } from './tools';

export const splitsOf = (form: FormPlaces): [name: string, splits: SplitsPlace][] => [
  ...(form.income === null ? [] : [['income', form.income] as [string, SplitsPlace]]),
  ...(form.spending === null ? [] : [['spending', form.spending] as [string, SplitsPlace]]),
];

/** The heading of a split without the total some offices print behind it. */
const untold = (form: FormPlaces, { title, titleText }: SplitsPlace) =>
  set(form, title, `${titleText.split('：')[0]!}：`);

function splitWrong(rule: string, side: 'income' | 'spending'): Family[string] {
  return (layout) => {
    const make = injector(rule, layout);
    const splits = layout.form[side];
    if (splits === null) return [];
    const { cell, label, amount } = splits.items[0]!;
    return [10, -25.5, 77.7, 300, -100].map((by) =>
      make(`${label} ${by}`, splits.title, [
        untold(layout.form, splits),
        set(layout.form, cell, `${label}：${round2(amount! + by)}`),
      ]),
    );
  };
}

export const SPLITS: Family = {
  A09: (layout) => {
    const { form } = layout;
    const make = injector('A09', layout);
    const { income, spending } = form;
    if (income === null || spending === null) return [];
    // Only where no total can be read does neither A10 nor A22 speak.
    const blank = AMOUNTS.map((column) => set(form, form.total[column], null));
    return [50, -30, 5].map((by) =>
      make(
        `income ${by}`,
        income.title,
        [
          ...blank,
          untold(form, income),
          untold(form, spending),
          set(form, income.items[0]!.cell, `${income.items[0]!.label}：${round2(income.items[0]!.amount! + by)}`),
        ],
        ['A01', 'S01'],
      ),
    );
  },

  A10: splitWrong('A10', 'spending'),

  A11: (layout) => {
    const { form } = layout;
    const make = injector('A11', layout);
    return splitsOf(form).flatMap(([name, splits]) =>
      ([0, 2] as const).map((column) => {
        const { cell, label, amount } = splits.items[0]!;
        const by = form.total.amounts![column] - form.total.amounts![1];
        return make(`${name} fits ${AMOUNTS[column]}`, splits.title, [
          untold(form, splits),
          set(form, cell, `${label}：${round2(amount! + by)}`),
        ]);
      }),
    );
  },

  A22: splitWrong('A22', 'income'),

  A23: (layout) => {
    const { form } = layout;
    const make = injector('A23', layout);
    return splitsOf(form).flatMap(([name, splits]) => {
      const [label, stated] = splits.titleText.split('：');
      return [10, -5.5, 0.3].map((by) =>
        make(`${name} ${by}`, splits.title, [set(form, splits.title, `${label!}：${round2(Number(stated) + by)}`)]),
      );
    });
  },
};
