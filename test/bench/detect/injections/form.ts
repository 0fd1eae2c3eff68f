/** F: the form itself and how it was handed in. */
import type { Family } from '../injection';
import type { FormPlaces } from '../layouts/layout';
import { switchedOn } from './quality';
import { AMOUNTS, filledSources, injector, missedRows, ownRows, REASON, set } from './tools';

/** Number cells every form of this kind needs, by name. */
function neededCells(form: FormPlaces): [name: string, cell: string][] {
  return [
    ...AMOUNTS.map((column): [string, string] => [column, form.total[column]]),
    ['rate', form.total.rate],
    ['points of the rate', form.total.score],
    ...ownRows(form).flatMap((place): [string, string][] => [
      [`${place.line.level3} target`, place.target],
      [`${place.line.level3} actual`, place.actual],
      [`${place.line.level3} weight`, place.weight],
      [`${place.line.level3} score`, place.score],
    ]),
    ['total', form.sum.score],
  ];
}

/** All layouts print a label over two columns, and its answer in the third. */
function leftOf(cell: string): string {
  return cell.replace(/^[A-Z]/, (letter) => String.fromCharCode(letter.charCodeAt(0) - 1));
}

export const FORM: Family = {
  F01: (layout) => {
    const { form } = layout;
    const make = injector('F01', layout);
    return [form.unitName, form.projectName].flatMap((place) =>
      // A name that is gone leaves its cell to be told by the label before it: the first blank one.
      place === null
        ? []
        : [
            make(`${place.text} blank`, place === form.unitName ? leftOf(place.cell) : place.cell, [
              set(form, place.cell, null),
            ]),
            make(`${place.text} /`, place.cell, [set(form, place.cell, '/')]),
          ],
    );
  },

  F02: (layout) => {
    const { form } = layout;
    const make = injector('F02', layout);
    if (form.foot === null) return [];
    const { cell, text } = form.foot;
    return [
      ['张三', '填表人'],
      ['2022年3月1日', '填报日期'],
      ['12345678', '联系电话'],
    ].map(([value, name]) => make(name!, cell, [set(form, cell, text.replace(value!, ''))]));
  },

  F03: (layout) => {
    const { form } = layout;
    const make = injector('F03', layout);
    if (form.foot === null) return [];
    const { cell, text } = form.foot;
    return ['2021年6月1日', '2023年3月1日'].map((date) =>
      make(date, cell, [set(form, cell, text.replace('2022年3月1日', date))]),
    );
  },

  F04: (layout) => {
    const { form } = layout;
    const make = injector('F04', layout);
    if (form.foot === null) return [];
    const { cell, text } = form.foot;
    return ['123', '12345678901234567'].map((phone) =>
      make(phone, cell, [set(form, cell, text.replace('12345678', phone))]),
    );
  },

  F05: (layout) => {
    const { form } = layout;
    const make = injector('F05', layout);
    const errors = ['#REF!', '#DIV/0!', '#VALUE!', '#N/A'];
    return neededCells(form).map(([name, cell], index) =>
      make(name, cell, [set(form, cell, { error: errors[index % errors.length]! })]),
    );
  },

  F06: (layout) => {
    const { form } = layout;
    const make = injector('F06', layout);
    const numbers = [
      ...AMOUNTS.map((column, index) => [form.total[column], form.total.amounts![index]!] as const),
      ...ownRows(form).map((place) => [place.score, place.line.score] as const),
    ];
    return numbers.map(([cell, number]) => make(cell, cell, [set(form, cell, String(number))]));
  },

  F07: (layout) => {
    const { form } = layout;
    const make = injector('F07', layout);
    const [initial, adjusted] = form.total.amounts!;
    const formulas = [
      set(form, form.total.initial, { formula: `${initial}+0`, value: initial }),
      set(form, form.total.adjusted, { formula: `${adjusted}+0`, value: adjusted }),
    ];
    return [make('executed', form.total.executed, formulas, [], { options: switchedOn('F07') })];
  },

  F08: (layout) => {
    const { form } = layout;
    const make = injector('F08', layout);
    // The finding stands on the first cell of the row that a person fills in.
    const rows = form.lines.map((place) => [place.line.level3, place.target] as const);
    const sources = filledSources(form).map(({ label, initial }) => [label, initial] as const);
    return [...rows, ...sources].map(([name, cell]) => make(name, cell, [set(form, cell, { hideRow: true })]));
  },

  F09: (layout) => {
    const { form } = layout;
    const make = injector('F09', layout);
    const texts = ['不能完全反应绩效目标', '绩效评价评价工作按期开展', '制作喷哙公益广告'];
    return [
      ...form.goals.flatMap(({ expected, actual }) =>
        [expected, actual].flatMap((cell) => texts.map((text) => make(text, cell, [set(form, cell, `${text}。`)]))),
      ),
      ...missedRows(form).map((place) =>
        make('reason', place.reason, [set(form, place.reason, `${REASON}按排专人负责。`)]),
      ),
    ];
  },

  F10: (layout) => {
    const { form } = layout;
    const make = injector('F10', layout);
    return form.goals.flatMap(({ expected }) =>
      ['市财绩[2020]7号', '市财绩（2020）7号'].map((number) =>
        make(number, expected, [set(form, expected, `按照${number}文件要求完成年度工作。`)]),
      ),
    );
  },

  F11: (layout) => {
    const { form } = layout;
    const make = injector('F11', layout);
    const hint = '对照年度目标，说明未完成原因及改进措施（100字以内）';
    // Where a reason is asked for, the hint stands under E01.
    const settled = ownRows(form).filter(({ line }) => line.score === line.weight);
    return [
      ...settled.flatMap((place) =>
        [hint, '需说明原因'].map((text) => make(place.line.level3, place.reason, [set(form, place.reason, text)])),
      ),
      ...form.goals.flatMap(({ expected, actual }) => [
        make('expected', expected, [set(form, expected, '填写年度总体目标（450字以内）')]),
        make('actual', actual, [set(form, actual, '对照预期目标填写完成情况（450字以内）')]),
      ]),
    ];
  },

  F12: (layout) => {
    const { form } = layout;
    const make = injector('F12', layout);
    return neededCells(form).map(([name, cell]) => make(name, cell, [set(form, cell, { formula: 'SUM(Z90:Z99)' })]));
  },

  F13: (layout) => {
    const { form } = layout;
    const make = injector('F13', layout);
    const wiped = form.lines.flatMap((place) =>
      [
        place.level1,
        place.level2,
        place.level3,
        place.comparator,
        place.target,
        place.unit,
        place.actual,
        place.weight,
        place.score,
        place.reason,
      ]
        .filter((cell) => cell !== null)
        .map((cell) => set(form, cell, null)),
    );
    const sum = [set(form, form.sum.weight, 10), set(form, form.sum.score, form.total.points)];
    return [make('all rows gone', form.headings.level3, [...wiped, ...sum], ['Q01', 'Q11', 'Q32', 'S10', 'X12'])];
  },

  F14: (layout) => {
    const { form } = layout;
    const make = injector('F14', layout);
    return (['target', 'actual', 'weight', 'score'] as const).flatMap((column) => {
      const cells = column === 'target' ? targetHeadings(form) : [form.headings[column]];
      // Points printed behind the level-1 labels take the place of a weight column.
      if (column === 'weight' && form.lines.some(({ line }) => /\d/.test(line.level1 ?? ''))) return [];
      return ['其他', null].map((content) =>
        make(
          `${column} ${content ?? 'blank'}`,
          form.headings.level1,
          cells.map((cell) => set(form, cell, content)),
          ['F13'],
        ),
      );
    });
  },
};

/** The heading above the targets, and the ones of its parts where they have headings of their own. */
function targetHeadings(form: FormPlaces): string[] {
  const row = Number(/\d+$/.exec(form.headings.level1)![0]);
  const first = form.lines[0]!;
  if (first.comparator === null) return [form.headings.target];
  const columns = [first.comparator, first.target, first.unit!].map((cell) => cell.replace(/\d+$/, ''));
  const rows = Array.from({ length: first.row - row }, (_, index) => row + index);
  return rows.flatMap((number) => columns.map((column) => `${column}${number}`));
}
