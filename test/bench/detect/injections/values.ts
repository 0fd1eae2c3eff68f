/** Q: how target and actual of a row are written. */
import type { Family } from '../injection';
import type { NumberGoal } from '../layouts/lines';
import { inWords, isSplit, targetOf, WORDY } from './quality-tools';
import { injector, metNumberRows, ownRows, round2, set, setActual, level2Of } from './tools';

const TIMES = ['天', '分钟', '小时', '年', '月', '元/人'];
const MONEY = ['万元', '元'];
const isRate = (goal: NumberGoal): boolean => goal.unit === '%';

export const VALUES: Family = {
  Q06: (layout) => {
    const { form } = layout;
    const make = injector('Q06', layout);
    return form.lines
      .filter(({ line }) => line.weight !== null)
      .flatMap((place) =>
        [null, '/'].map((content) =>
          make(`${place.line.level3} ${content ?? 'blank'}`, place.target, [set(form, place.target, content)]),
        ),
      );
  },

  Q07: (layout) => {
    const { form } = layout;
    const make = injector('Q07', layout);
    return ownRows(form).flatMap((place, index) => {
      const content = ['**', 'XXX', '待定', '××', '待补', '*'][index % 6]!;
      return [
        make(`${place.line.level3} target ${content}`, place.target, [set(form, place.target, content)], WORDY),
        make(`${place.line.level3} actual ${content}`, place.actual, [set(form, place.actual, content)], ['Q37']),
      ];
    });
  },

  Q08: (layout) => {
    const { form } = layout;
    const make = injector('Q08', layout);
    return metNumberRows(form)
      .filter(({ line: { goal } }) => !TIMES.includes(goal.unit))
      .filter((place) => !level2Of(form, place).includes('时效'))
      .map((place) => {
        const { goal } = place.line;
        const other = goal.unit === '公里' ? '个' : '公里';
        return make(place.line.level3, place.actual, [set(form, place.actual, `${goal.actual}${other}`)]);
      });
  },

  Q09: (layout) => {
    const { form } = layout;
    const make = injector('Q09', layout);
    return metNumberRows(form)
      .filter(({ line: { goal, level3 } }) => !isRate(goal) && !/(率|度|比例|天数)$/.test(level3))
      .map((place) => {
        const { goal, level3 } = place.line;
        const sign = goal.how === 'atMost' ? '≤' : goal.how === 'exactly' ? '' : '≥';
        const target = isSplit(place)
          ? [set(form, place.unit!, null)]
          : [set(form, place.target, sign === '' ? goal.target : `${sign}${goal.target}`)];
        return make(level3, place.target, [...target, set(form, place.actual, goal.actual)], ['Q21']);
      });
  },

  Q10: (layout) => {
    const { form } = layout;
    const make = injector('Q10', layout);
    return metNumberRows(form)
      .filter((place) => isSplit(place) && !isRate(place.line.goal))
      .map((place) => {
        const { goal, level3 } = place.line;
        const edit = [set(form, place.target, `${goal.target}${goal.unit}`), set(form, place.unit!, '%')];
        return make(level3, place.target, edit, ['Q08', 'Q15', 'Q22']);
      });
  },

  Q12: (layout) => {
    const { form } = layout;
    const make = injector('Q12', layout);
    return ownRows(form)
      .filter((place) => level2Of(form, place).includes('数量'))
      .map((place) =>
        make(place.line.level3, place.target, inWords(form, place, '按年度计划组织', '已按年度计划逐项组织实施'), [
          'Q11',
          'Q13',
        ]),
      );
  },

  Q13: (layout) => {
    const { form } = layout;
    const make = injector('Q13', layout);
    const words = ['逐步提高', '有效提升', '进一步加强', '效果明显'];
    return ownRows(form).map((place, index) => {
      const word = words[index % words.length]!;
      return make(
        `${place.line.level3} ${word}`,
        place.target,
        inWords(form, place, word, '各项工作按计划开展，群众反映问题减少'),
        ['Q11', 'Q12'],
      );
    });
  },

  Q14: (layout) => {
    const { form } = layout;
    const make = injector('Q14', layout);
    return ownRows(form)
      .filter(({ line }) => line.score === line.weight)
      .map((place) =>
        make(place.line.level3, place.actual, inWords(form, place, '有效提升', '有效提升'), ['Q11', 'Q12', 'Q13']),
      );
  },

  Q15: (layout) => {
    const { form } = layout;
    const make = injector('Q15', layout);
    return metNumberRows(form)
      .filter(
        ({ line: { goal, level3 } }) =>
          isRate(goal) && /率$/.test(level3) && !/完成率$/.test(level3) && goal.target >= 90,
      )
      .map((place) => make(place.line.level3, place.actual, [setActual(form, place, 105)], ['E02']));
  },

  Q16: (layout) => {
    const { form } = layout;
    const make = injector('Q16', layout);
    return metNumberRows(form)
      .filter(({ line: { goal } }) => goal.how !== 'atMost')
      .map((place) =>
        make(place.line.level3, place.target, targetOf(form, place, '≥', 0, place.line.goal.unit), [
          'E02',
          'Q22',
          'Q38',
        ]),
      );
  },

  Q22: (layout) => {
    const { form } = layout;
    const make = injector('Q22', layout);
    return metNumberRows(form)
      .filter(({ line: { level3 } }) => level3.endsWith('满意度'))
      .flatMap((place) =>
        (
          [
            [75, 80],
            [100, 100],
          ] as const
        ).map(([target, actual]) =>
          make(`${place.line.level3} ${target}`, place.target, [
            ...targetOf(form, place, '≥', target, '%'),
            setActual(form, place, actual),
          ]),
        ),
      );
  },

  Q24: (layout) => {
    const { form } = layout;
    const make = injector('Q24', layout);
    return ownRows(form)
      .filter(({ line }) => line.goal.how === 'by')
      .flatMap((place) =>
        [`${form.year.number + 1}年1月20日`, `${form.year.number + 1}年3月`].map((late) =>
          make(`${place.line.level3} ${late}`, place.actual, [set(form, place.actual, late)], ['E01', 'S05', 'S11']),
        ),
      );
  },

  Q25: (layout) => {
    const { form } = layout;
    const make = injector('Q25', layout);
    const year = form.year.number - 3;
    return ownRows(form)
      .filter(({ line }) => line.goal.how === 'by')
      .flatMap((place) => [
        make(`${place.line.level3} actual`, place.actual, [set(form, place.actual, `${year}年11月20日`)]),
        make(
          `${place.line.level3} both`,
          place.target,
          [set(form, place.target, `${year}年12月31日前`), set(form, place.actual, `${year}年11月20日`)],
          ['Q25'],
        ),
      ]);
  },

  Q31: (layout) => {
    const { form } = layout;
    const make = injector('Q31', layout);
    return metNumberRows(form)
      .filter((place) => !isSplit(place) && isRate(place.line.goal) && place.line.goal.target < 100)
      .map((place) =>
        // read as printed, the row is missed by far
        make(
          place.line.level3,
          place.target,
          [set(form, place.target, `2${place.line.goal.target}%`)],
          ['S03', 'S04', 'E01', 'Q22'],
        ),
      );
  },

  Q33: (layout) => {
    const { form } = layout;
    const make = injector('Q33', layout);
    if (layout.name === 'yunnan') return [];
    const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    return metNumberRows(form)
      .filter(({ line: { goal } }) => goal.how === 'atLeast')
      .flatMap((place) => {
        const { goal, level3 } = place.line;
        if (isSplit(place))
          return [make(level3, place.target, [set(form, place.target, wide(String(goal.target)))], ['F06'])];
        const text = isRate(goal) ? `≥${goal.target}％` : `≥${wide(String(goal.target))}${goal.unit}`;
        return [text, `≧${goal.target}${goal.unit}`].map((target) =>
          make(`${level3} ${target}`, place.target, [set(form, place.target, target)]),
        );
      });
  },

  Q34: (layout) => {
    const { form } = layout;
    const make = injector('Q34', layout);
    return metNumberRows(form).flatMap((place) => {
      const { goal, level3 } = place.line;
      const written = goal.how === 'atMost' ? `≤${goal.actual}${goal.unit}` : `≥${goal.actual}${goal.unit}`;
      const suffix = goal.how === 'atMost' ? '以内' : '以上';
      return [written, `${goal.actual}${goal.unit}${suffix}`].map((actual) =>
        make(`${level3} ${actual}`, place.actual, [set(form, place.actual, actual)], ['Q33']),
      );
    });
  },

  Q35: (layout) => {
    const { form } = layout;
    const make = injector('Q35', layout);
    return ownRows(form)
      .filter(({ line }) => line.goal.how === 'by')
      .flatMap((place) =>
        ['100%', '已完成', '及时'].map((actual) =>
          make(`${place.line.level3} ${actual}`, place.actual, [set(form, place.actual, actual)]),
        ),
      );
  },

  Q36: (layout) => {
    const { form } = layout;
    const make = injector('Q36', layout);
    return metNumberRows(form)
      .filter(({ line: { goal } }) => goal.how !== 'atMost' && !isRate(goal))
      .map((place) => {
        const { goal, level3 } = place.line;
        const about = round2(goal.actual * 1.1);
        return make(level3, place.actual, [set(form, place.actual, `${about}余${goal.unit}`)]);
      });
  },

  Q37: (layout) => {
    const { form } = layout;
    const make = injector('Q37', layout);
    return metNumberRows(form).map((place, index) => {
      const actual = ['完成', '已完成', '全部完成'][index % 3]!;
      return make(`${place.line.level3} ${actual}`, place.actual, [set(form, place.actual, actual)]);
    });
  },

  Q20: (layout) => {
    const { form } = layout;
    const make = injector('Q20', layout);
    return metNumberRows(form)
      .filter((place) => level2Of(form, place).includes('成本') && !isRate(place.line.goal))
      .map((place) => {
        const { goal, level3 } = place.line;
        const edit = [...targetOf(form, place, '≥', goal.target, goal.unit), setActual(form, place, goal.target)];
        return make(level3, place.target, edit, ['Q21']);
      });
  },

  Q21: (layout) => {
    const { form } = layout;
    const make = injector('Q21', layout);
    const [, adjusted] = form.total.amounts!;
    return metNumberRows(form)
      .filter((place) => level2Of(form, place).includes('成本') && MONEY.includes(place.line.goal.unit))
      .map((place) => {
        const { goal, level3 } = place.line;
        const limit = round2(adjusted * 1.2 * (goal.unit === '元' ? 10_000 : 1));
        const edit = [...targetOf(form, place, '≤', limit, goal.unit), setActual(form, place, round2(limit * 0.82))];
        return make(level3, place.target, edit, ['Q21']);
      });
  },
};
