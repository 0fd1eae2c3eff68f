/** What the written report says otherwise than the forms, in the companion sheet and as a text beside the workbook. */
import type { Family, Generator } from '../injection';
import { injector, set } from './tools';

/** The paragraph of 自评报告 with other words. */
function said(
  rule: string,
  paragraph: string,
  changes: readonly (readonly [from: string, to: string])[],
  companions: readonly string[] = [],
): Generator {
  return (layout) => {
    const { beside } = layout;
    if (beside === null) return [];
    const make = injector(rule, layout);
    const { sheet, paragraphs } = beside.report;
    const { cell, text } = paragraphs[paragraph]!;
    return changes.map(([from, to]) =>
      make(to, cell, [{ sheet, cell, content: text.replace(from, to) }], companions, { sheet }),
    );
  };
}

export const REPORT: Family = {
  X13: (layout) => [
    ...said('X13', 'budget', [
      ['1112.67', '1212.67'],
      ['1064.54', '1164.54'],
      ['48.13', '84.13'],
    ])(layout),
    ...said('X13', 'spending', [['1090.42', '1112.67']])(layout),
  ],

  X14: said('X14', 'staff', [
    ['50人', '52人'],
    ['43人', '41人'],
  ]),

  X15: (layout) => {
    const points = String(layout.form.sum.points);
    return said('X15', 'score', [
      [points, '95.5'],
      [points, '100'],
    ])(layout);
  },

  X17: said('X17', 'projects', [
    ['项目支出主要用于执法装备和市政设施维护', '本年度未安排项目支出'],
    ['项目支出主要用于执法装备和市政设施维护', '本年度无项目支出'],
  ]),

  X18: said('X18', 'result', [
    ['108次', '180次'],
    ['2100平方米', '3100平方米'],
  ]),

  X19: (layout) => {
    const { form, basicData, beside } = layout;
    const make = injector('X19', layout);
    const other = form.year.number - 1;
    const text = form.year.text.replace(String(form.year.number), String(other));
    // Where nothing else states a year there is nothing to differ from.
    if (basicData === null || beside === null) return [];
    const { sheet, paragraphs } = beside.report;
    const { cell, text: title } = paragraphs['title']!;
    return [
      make(`form ${other}`, form.year.cell, [set(form, form.year.cell, text)], ['F03']),
      make('report', cell, [{ sheet, cell, content: title.replace(String(form.year.number), String(other)) }], [], {
        sheet,
      }),
    ];
  },

  X20: (layout) => {
    const { basicData, beside } = layout;
    if (basicData === null || beside === null) return [];
    const make = injector('X20', layout);
    const { sheet, paragraphs } = beside.report;
    const { cell, text } = paragraphs['title']!;
    const { cell: own, text: name } = basicData.unitName;
    const renamed = (full: string) => full.replace('某市城市管理综合执法支队', '某县交通运输局');
    return [
      make('basic data', own, [{ sheet: basicData.sheet, cell: own, content: renamed(name) }], [], {
        sheet: basicData.sheet,
      }),
      make('report', cell, [{ sheet, cell, content: renamed(text) }], [], { sheet }),
    ];
  },
};
