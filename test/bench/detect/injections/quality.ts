/** Q: which indicators there are, what they are called, and the goals. */
import type { ReviewOptions } from '../../../../src/core';
import { DEFAULT_POLICY_ID, policyById } from '../../../../src/core';
import type { Family } from '../injection';
import { blocksOf, inWords, isSplit, MOVED, targetOf, withoutRows, WORDY } from './quality-tools';
import { injector, metNumberRows, ownRows, set, setActual, level2Of } from './tools';

/** The default policy with a rule that is off in it. */
export function switchedOn(rule: string): ReviewOptions {
  const policy = policyById(DEFAULT_POLICY_ID);
  const value = policy.rulesOff.value.filter((off) => off !== rule);
  return { policy: { ...policy, rulesOff: { ...policy.rulesOff, value } } };
}

export const QUALITY: Family = {
  Q01: (layout) => {
    const { form } = layout;
    const make = injector('Q01', layout);
    return blocksOf(form)
      .slice(1)
      .map(([label, rows]) => {
        const heir = ownRows(form)[0]!;
        return make(label, rows[0]!.level1!, withoutRows(form, rows, heir), [...MOVED, 'Q03', 'Q32', 'Q11', 'X18']);
      });
  },

  Q02: (layout) => {
    const { form } = layout;
    const make = injector('Q02', layout);
    const [, rows] = blocksOf(form)[0]!;
    const own = ownRows(form);
    const parts = [...new Set(rows.map((place) => level2Of(form, place)))];
    return parts.flatMap((part) => {
      const gone = rows.filter((place) => level2Of(form, place) === part);
      const heir = own.find((place) => rows.includes(place) && !gone.includes(place));
      // The block keeps its label only where its first row stays.
      if (heir === undefined || gone.includes(rows[0]!)) return [];
      const edit = withoutRows(form, gone, heir, ['level1']);
      const labels = gone.flatMap(({ level2 }) => (level2 === null ? [] : [set(form, level2, null)]));
      return [make(part, rows[0]!.level1!, [...edit, ...labels], [...MOVED, 'X18', 'Q32'])];
    });
  },

  Q03: (layout) => {
    const { form } = layout;
    const make = injector('Q03', layout);
    const block = blocksOf(form).find(([label]) => label.includes('效益'));
    if (block === undefined) return [];
    const edit = withoutRows(form, block[1], ownRows(form)[0]!, []);
    return [make('no benefit at all', form.headings.level1, edit, [...MOVED, 'Q32', 'Q11', 'Q01', 'X18'])];
  },

  Q04: (layout) => {
    const { form } = layout;
    const make = injector('Q04', layout);
    return ownRows(form).map((place) =>
      make(place.line.level3, place.level3, [set(form, place.level3, null)], ['Q01', 'Q02', 'Q09']),
    );
  },

  Q05: (layout) => {
    const { form } = layout;
    const make = injector('Q05', layout);
    return ownRows(form).flatMap((place) =>
      ['指标1', '……'].map((name) =>
        make(
          `${place.line.level3} ${name}`,
          place.level3,
          [set(form, place.level3, name)],
          ['Q01', 'Q02', 'Q03', 'Q32'],
        ),
      ),
    );
  },

  Q11: (layout) => {
    const { form } = layout;
    const make = injector('Q11', layout);
    const rows = ownRows(form);
    const shares = [0.5, 0.8].map((share) => rows.slice(0, Math.ceil(form.lines.length * share)));
    return shares.map((some) =>
      make(
        `${some.length} of ${form.lines.length} in words`,
        form.headings.value,
        some.flatMap((place) => inWords(form, place, '按年度计划组织', '已按年度计划逐项组织实施')),
        WORDY,
      ),
    );
  },

  Q17: (layout) => {
    const { form } = layout;
    const make = injector('Q17', layout);
    const blocks = blocksOf(form);
    const outputs = blocks[0]![1].filter(({ line }) => line.level3.length >= 5);
    const benefits = (blocks.find(([label]) => label.includes('效益'))?.[1] ?? []).slice(0, 3);
    return benefits.map((place, index) => {
      const name = outputs[index % outputs.length]!.line.level3;
      return make(
        `${place.line.level3} = ${name}`,
        place.level3,
        [set(form, place.level3, name)],
        ['Q18', 'X18', 'Q09'],
      );
    });
  },

  Q18: (layout) => {
    const { form } = layout;
    const make = injector('Q18', layout);
    return form.lines.slice(1).map((place, index) => {
      const name = form.lines[index]!.line.level3;
      return make(place.line.level3, place.level3, [set(form, place.level3, name)], ['Q17', 'X18', 'Q27']);
    });
  },

  Q19: (layout) => {
    const { form } = layout;
    const make = injector('Q19', layout);
    return metNumberRows(form)
      .filter((place) => level2Of(form, place).includes('数量'))
      .flatMap((place) =>
        ['项目资金投入', '安排经费金额'].map((name) =>
          make(`${place.line.level3} ${name}`, place.level3, [
            set(form, place.level3, name),
            ...targetOf(form, place, '≥', 50, '万元'),
            set(form, place.actual, isSplit(place) ? 50 : '50万元'),
          ]),
        ),
      );
  },

  Q23: (layout) => {
    const { form } = layout;
    const make = injector('Q23', layout);
    // No form of ours tells of a survey: the rule is off by default, and speaks once it is on.
    return metNumberRows(form)
      .filter(({ line: { level3 } }) => level3.endsWith('满意度'))
      .map((place) =>
        make(place.line.level3, place.actual, [setActual(form, place, 96)], ['Q23'], { options: switchedOn('Q23') }),
      );
  },

  Q26: (layout) => {
    const { form } = layout;
    const make = injector('Q26', layout);
    const more = '以及配套设施的日常检查维护更新改造和信息化管理平台运行保障情况';
    return form.lines.map((place) =>
      make(place.line.level3, place.level3, [set(form, place.level3, `${place.line.level3}${more}`)], ['Q09'], {
        options: switchedOn('Q26'),
      }),
    );
  },

  Q27: (layout) => {
    const { form } = layout;
    const make = injector('Q27', layout);
    return form.lines.map((place, index) => {
      const name = [`不少于30次${place.line.level3}`, `${place.line.level3}达到85%`][index % 2]!;
      return make(name, place.level3, [set(form, place.level3, name)], ['Q17', 'Q09', 'X18']);
    });
  },

  Q29: (layout) => {
    const { form } = layout;
    const make = injector('Q29', layout);
    const text = '完成年度各项工作任务，保障机构正常运转。';
    return form.goals.flatMap(({ expected, actual }) => [
      make('copied', actual, [set(form, expected, text), set(form, actual, text)]),
      make('money', actual, [set(form, actual, '43.2万元')]),
    ]);
  },

  Q30: (layout) => {
    const { form } = layout;
    const make = injector('Q30', layout);
    return form.goals.flatMap((goal) =>
      [goal.expected, goal.actual].flatMap((cell) =>
        [null, '/'].map((content) => make(`${cell} ${content ?? 'blank'}`, cell, [set(form, cell, content)])),
      ),
    );
  },

  Q32: (layout) => {
    const { form } = layout;
    const make = injector('Q32', layout);
    const own = ownRows(form);
    const [output, ...others] = blocksOf(form);
    const kept = [own.find((place) => output![1].includes(place))!, ...others.map(([, rows]) => rows[0]!)];
    const gone = form.lines.filter((place) => !kept.includes(place));
    if (kept[0] !== output![1][0]) return [];
    const edit = withoutRows(form, gone, own[0]!, ['level1']);
    const labels = gone.flatMap(({ level2 }) => (level2 === null ? [] : [set(form, level2, null)]));
    return [make('two rows', form.headings.level3, [...edit, ...labels], [...MOVED, 'Q02', 'X18', 'Q11', 'E07'])];
  },

  Q38: (layout) => {
    const { form } = layout;
    const make = injector('Q38', layout);
    return (
      metNumberRows(form)
        .filter(({ line: { goal } }) => goal.how !== 'atMost' && goal.unit !== '%' && goal.unit !== '元')
        // 补助 and the like name nothing by themselves
        .filter(({ line: { level3 } }) => level3.length >= 5)
        .flatMap((place) => {
          const { goal, level3 } = place.line;
          const noun = level3.replace(/(数量|个数|次数|座数|人数|份数|期数|长度|面积|数)$/, '');
          const text = `全年${noun}${goal.target * 2}${goal.unit}，保障各项工作正常开展。`;
          return form.goals.map(({ expected }) => make(text, expected, [set(form, expected, text)]));
        })
    );
  },
};
