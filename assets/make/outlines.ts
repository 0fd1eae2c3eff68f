/**
 * What an office needs to write an outline of its own: the JSON Schema of the file and a page in Chinese with every
 * name that sentences may speak of. Both come from the program itself.
 */
import * as z from 'zod/mini';
import { GLOBAL_NAMES, LISTS, outlineFileSchema, OUTLINES, type ListEntry, type NameEntry } from '../../src/core';
import type { Generated } from './generated';

const EXAMPLE = {
  $schema: './outline.schema.json',
  id: 'our-bureau',
  title: '本局提纲',
  extends: 'zhuzhou',
  ownName: '本单位',
  wording: {
    '2.expenditure': {
      sentences: [
        [
          { when: 'fund.executed.zero', text: '{year}年未发生支出。' },
          '{year}年支出{fund.executed}万元，预算执行率{fund.rate}。',
          '{year}年支出{fund.executed}万元。',
        ],
        [{ when: 'fund.unspent', text: '年末结转结余{fund.carryOver}万元。' }],
      ],
    },
  },
  sections: [
    { heading: '单位概况', blocks: ['1.2.staff', '1.1.duties'] },
    { heading: '预算执行情况', blocks: ['2.budget', '2.expenditure', '2.three-public'] },
    {
      heading: '绩效目标完成情况',
      blocks: [
        '3.1.score',
        {
          id: 'achieved',
          list: 'indicatorGroups',
          item: '{group.label}指标：',
          inner: {
            item: [{ when: 'ind.met', text: '{ind.name}完成{ind.actual}' }, '{ind.name}未完成年度目标'],
          },
          empty: '【待补充：绩效指标完成情况，没有读到自评表的绩效指标】',
        },
        '3.1.satisfaction',
      ],
    },
    {
      heading: '问题和措施',
      sections: [
        { heading: '存在的问题', blocks: ['4.1.problem'] },
        { heading: '改进措施', blocks: ['4.2.measure'] },
      ],
    },
  ],
  attachments: ['{year}年度部门整体支出绩效自评表'],
};

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

function nameTable(names: readonly NameEntry[]): string[] {
  return [
    '| 名称 | 意思 | 用法 |',
    '| --- | --- | --- |',
    ...names.map(
      ({ name, meaning, flag }) => `| \`${name}\` | ${cell(meaning)} | ${flag === true ? '只作条件' : '文字、条件'} |`,
    ),
  ];
}

function listPart(name: string, { meaning, names, inner }: ListEntry): string[] {
  return [
    `### ${name}`,
    '',
    `${meaning}。`,
    '',
    ...(names.length === 0 ? [] : [...nameTable(names), '']),
    ...(inner === undefined ? [] : ['其中各项（写在 `inner` 里）：', '', ...nameTable(inner), '']),
  ];
}

function sectionLines(): string[] {
  return OUTLINES.flatMap((outline) => {
    const rows = outline.sections.flatMap((section) => [section, ...section.sections]);
    const row = (id: string, heading: string, blocks: readonly { id: string }[]) =>
      `| \`${id}\` | ${heading} | ${blocks.map((block) => `\`${id}.${block.id}\``).join('、')} |`;
    return [
      `### ${outline.id}：${outline.title}`,
      '',
      ...(outline.opening.length === 0
        ? []
        : [`标题之后、第一节之前：${outline.opening.map(({ id }) => `\`${id}\``).join('、')}。`, '']),
      '| 节 | 标题 | 段 |',
      '| --- | --- | --- |',
      ...rows.map(({ id, heading, blocks }) => row(id, heading, blocks)),
      '',
    ];
  });
}

function page(): string {
  return [
    '# 报告提纲',
    '',
    '提纲是数据：有哪几节、什么次序、每句话怎样写。句子里的数和名称都来自工作簿，没有依据的写【待补充】。',
    '',
    '## 内置的提纲',
    '',
    '| 编号 | 名称 | 写什么 |',
    '| --- | --- | --- |',
    ...OUTLINES.map(
      ({ id, title, subject }) => `| \`${id}\` | ${title} | ${subject === 'project' ? '一个项目' : '部门整体'} |`,
    ),
    '',
    '不选择时：工作簿里只有项目支出绩效自评表的用 `project`；评分办法是 `hunan` 的用 `hunan`；其余用 `zhuzhou`。',
    '有几张项目支出绩效自评表的，每个项目一份报告，用 `--project 项目名称或序号` 选择，不写时是第一个项目。',
    '',
    '## 写本单位的提纲',
    '',
    '新建一个 `.json` 文件（UTF-8 编码），写明以哪个内置提纲为基础（`extends`），只写与它不同的地方：',
    '',
    '```json',
    JSON.stringify(EXAMPLE, null, 2),
    '```',
    '',
    '`ziping draft --outline 文件.json 自评表.xlsx` 按它起草。文件有不对的地方，会逐条指出是哪一处；引用的名称写错时列出相近的名称。',
    '同目录的 [outline.schema.json](outline.schema.json) 供编辑器提示用。',
    '',
    '- `id`、`title`、`extends` 必须写；`id` 用小写字母、数字和连字符，不能与内置提纲相同。',
    '- `ownName` 是单位的自称；`headline` 是报告标题；`attachments`、`signature` 是附件和落款。',
    '- `headings` 只改标题：`{ "2": "预算执行情况" }`；`leaveOut` 去掉某些节或段：`["3.2", "2.three-public"]`。',
    '- `wording` 换一段的写法：段由几句话组成的写 `sentences`；逐项成段的写 `item`，其中的各项写 `inner`，没有时说的话写 `empty`。',
    '- `sections` 重新安排全部章节，最多两级。`blocks` 里写内置的段（如 `"2.budget"`），或自己写一段。编号（一、（一））自动生成。',
    '- 自己写的段：`{ "id", "sentences" }` 是一段话；`{ "id", "list", "item" }` 是列表中的每一项各成一段，`counting` 写 `digits`（1.）、`ordinals`（一是）或 `none`。',
    '- `missing` 给没有的数据写缺口：`{ "unit": "单位名称，填入自评表表头" }`，句子仍写出，缺的地方标【待补充】。',
    '- 改过的报告按节和段的 `id` 与新稿对应，`id` 写定后不要再改。没有写 `id` 的节按标题对应。',
    '',
    '## 句子的写法',
    '',
    '一句话可以写几种说法，用第一种能用的；都不能用时不写这一句。',
    '',
    '| 写法 | 意思 |',
    '| --- | --- |',
    '| `{fund.adjusted}` | 写出这一项；没有这一项时，这种说法不能用 |',
    '| `[，执行率{fund.rate}]` | 没有这一项时，方括号里的都不写 |',
    '| `[fund.added ? …]` | 有这一项时才写；`!` 表示没有，`&` 表示并且 |',
    '| `{ "when": "fund.added", "text": "…" }` | 有这一项时才用这种说法 |',
    '| `rule.A15` | 作条件：规则 A15 在表上发现了问题 |',
    '| `【待补充：什么，填在哪里】` | 留给人补写的地方，自动计数 |',
    '',
    '## 任何句子都可以引用的名称',
    '',
    ...nameTable(GLOBAL_NAMES),
    '',
    '## 列表',
    '',
    '列表里的名称只能写在这个列表的 `item`、`inner` 里。',
    '',
    ...Object.entries<ListEntry>(LISTS).flatMap(([name, entry]) => listPart(name, entry)),
    '## 内置提纲的节和段',
    '',
    ...sectionLines(),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

export function outlines(): Generated[] {
  const made = z.toJSONSchema(outlineFileSchema) as { title?: string };
  made.title = '绩效自评助手：报告提纲';
  const file = (name: string, text: string) => ({ path: `assets/help/${name}`, bytes: Buffer.from(text, 'utf8') });
  return [file('outlines.md', page()), file('outline.schema.json', JSON.stringify(made, null, 2) + '\n')];
}
