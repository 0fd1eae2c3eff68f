/** What the written report says otherwise than the forms, in the companion sheet and as a text beside the workbook. */
import type { Family, Generator } from '../injection';
import { injector, set } from './tools';

/** The paragraph of 自评报告 with other words, in the companion sheet and in a text beside the workbook. */
function said(
  rule: string,
  paragraph: string,
  changes: readonly (readonly [from: string, to: string])[],
  companions: readonly string[] = [],
): Generator {
  return (layout) => {
    const { beside } = layout;
    const found = beside?.report.paragraphs[paragraph];
    if (beside === null || found === undefined) return [];
    const make = injector(rule, layout);
    const { sheet } = beside.report;
    return changes
      .filter(([from]) => found.text.includes(from))
      .map(([from, to]) =>
        make(to, found.cell, [{ sheet, cell: found.cell, content: found.text.replace(from, to) }], companions, {
          sheet,
        }),
      );
  };
}

const money = (amount: number) => amount.toFixed(2);

/** An amount of the form and others: far off, turned around, off by little. */
function wrongAmounts(label: string, amount: number): (readonly [from: string, to: string])[] {
  const right = `${label}${money(amount)}`;
  const others = [amount + 100, amount * 2, amount + 0.5, amount - 1.03];
  return others.filter((other) => other > 0).map((other) => [right, `${label}${money(other)}`] as const);
}

export const REPORT: Family = {
  X13: (layout) => {
    const [initial, adjusted, executed] = layout.form.total.amounts!;
    return [
      ...said('X13', 'budget', [
        ...wrongAmounts('年初预算', initial),
        ...wrongAmounts('全年预算', adjusted),
        ...wrongAmounts('预算收入', adjusted),
        ...wrongAmounts('调整追加', adjusted - initial),
      ])(layout),
      ...said('X13', 'spending', wrongAmounts('支出', executed))(layout),
    ];
  },

  X14: said('X14', 'staff', [
    ['50人', '52人'],
    ['50人', '43人'],
    ['50人', '49人'],
    ['43人', '41人'],
    ['43人', '50人'],
    ['43人', '34人'],
  ]),

  X15: (layout) => {
    const points = String(layout.form.sum.points);
    return said(
      'X15',
      'score',
      ['95.5', '100', '90.05', '98'].map((other) => [points, other] as const),
    )(layout);
  },

  X17: said('X17', 'projects', [
    ['项目支出主要用于执法装备和市政设施维护', '本年度未安排项目支出'],
    ['项目支出主要用于执法装备和市政设施维护', '本年度无项目支出'],
    ['项目支出主要用于执法装备和市政设施维护', '本年度，我单位未安排专项资金预算'],
    ['项目支出主要用于执法装备和市政设施维护', '全年没有安排专项经费'],
  ]),

  X18: (layout) => said('X18', 'result', layout.beside?.report.results ?? [])(layout),

  X19: (layout) => {
    const { form, basicData, beside } = layout;
    const make = injector('X19', layout);
    const other = form.year.number - 1;
    const text = form.year.text.replace(String(form.year.number), String(other));
    if (beside === null) return [];
    const { sheet, paragraphs } = beside.report;
    const { cell, text: title } = paragraphs['title']!;
    const inReport = [other, form.year.number + 1, form.year.number - 3].map((year) =>
      make(
        `report ${year}`,
        cell,
        [{ sheet, cell, content: title.replace(String(form.year.number), String(year)) }],
        [],
        { sheet },
      ),
    );
    // Of two years the form's own counts: a wrong one there shows only where a third sheet states it, too.
    if (basicData === null) return inReport;
    return [make(`form ${other}`, form.year.cell, [set(form, form.year.cell, text)], ['F03']), ...inReport];
  },

  X20: (layout) => {
    const { basicData, beside } = layout;
    if (basicData === null || beside === null) return [];
    const make = injector('X20', layout);
    const { sheet, paragraphs } = beside.report;
    const { cell, text } = paragraphs['title']!;
    const { cell: own, text: name } = basicData.unitName;
    return ['某县交通运输局', '某市城市管理局', '某市城市管理综合执法支队二大队'].flatMap((other) => {
      const renamed = (full: string) => full.replace('某市城市管理综合执法支队', other);
      return [
        make(`basic data ${other}`, own, [{ sheet: basicData.sheet, cell: own, content: renamed(name) }], [], {
          sheet: basicData.sheet,
        }),
        make(`report ${other}`, cell, [{ sheet, cell, content: renamed(text) }], [], { sheet }),
      ];
    });
  },
};
