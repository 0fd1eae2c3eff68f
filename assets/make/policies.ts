/**
 * What an office needs to write a policy of its own: the JSON Schema of the file (editors complete and check by it)
 * and a page in Chinese with every field. Both come from the policies themselves.
 */
import * as z from 'zod/mini';
import {
  DEFAULT_POLICY_ID,
  fieldLabel,
  fieldsOf,
  policiesMarkdown,
  policyById,
  policyFileSchema,
  shownValue,
} from '../../src/core';
import type { Generated } from './generated';

interface Node {
  title?: string;
  enum?: unknown[];
  const?: unknown;
  type?: string;
  anyOf?: Node[];
  oneOf?: Node[];
  properties?: Record<string, Node>;
}

function nodeAt(schema: Node, path: string): Node | undefined {
  return path.split('.').reduce<Node | undefined>((node, name) => node?.properties?.[name], schema);
}

const FIELDS = fieldsOf(policyById(DEFAULT_POLICY_ID));

/** The base has no criteria; an office may write any of these. */
function criteria(made: Node): { path: string }[] {
  const place = 'scorecard.criteria';
  return Object.keys(nodeAt(made, place)?.properties ?? {}).map((id) => ({ path: `${place}.${id}` }));
}

function schema(): Node {
  const made = z.toJSONSchema(policyFileSchema) as Node;
  made.title = '绩效自评助手：评分办法';
  for (const { path } of [...FIELDS, ...criteria(made)]) {
    const node = nodeAt(made, path);
    if (node === undefined) throw new Error(`no such field in the schema: ${path}`);
    node.title = fieldLabel(path);
  }
  return made;
}

/** The words a field may hold, where the list is closed. */
function choices(node: Node | undefined): string {
  const value = node?.properties?.['value'];
  return (value?.enum ?? []).map((choice) => `\`${String(choice)}\``).join('、');
}

const EXAMPLE = {
  $schema: './policy.schema.json',
  id: 'our-city-2024',
  title: '本市2024年绩效自评评分办法',
  version: '2024-1',
  basis: '本市财政局2024年绩效自评通知',
  extends: DEFAULT_POLICY_ID,
  passGate: { value: '0.60', verified: 'found', source: '本市2024年通知：完成比例低于60%不得分' },
  executionRate: { explainBelow: { value: '0.95', verified: 'found', source: '本市2024年通知：执行率低于95%须说明' } },
  severities: { value: { A25: 'warning' }, verified: 'assumed', source: '本单位的做法' },
  words: {
    vagueTargets: { value: ['按上级要求落实'], verified: 'assumed', source: '本单位的做法' },
    hints: { value: ['对照年初目标说明偏差情况'], verified: 'found', source: '本市自评表的填表提示' },
  },
};

/** `levels` and its like in words; a word that is not here explains itself beside the field's name. */
const MEANINGS: readonly (readonly [word: string, meaning: string])[] = [
  ['pro-rata', '分值×执行率，不超过分值'],
  ['bands', '分档给分'],
  ['threshold', '达到一定比例得满分，每低1个百分点扣分'],
  ['adjusted', '全年（调整后）预算数'],
  ['initial', '年初预算数'],
  ['none', '不计分（执行率）；超过指标值得0分（反向指标）'],
  ['full', '得满分'],
  ['zero', '得0分'],
  ['levels', '分一级、二级、三级指标'],
  ['flat', '不分级，逐条列出'],
  ['ratio', '反向指标：分值×指标值÷完成值；满意度：按比例计分'],
  ['linear', '反向指标：分值×（2−完成值÷指标值）；超额完成：按超出幅度扣分'],
  ['per-point', '每超过1个百分点扣分'],
  ['off', '不扣分'],
  ['step', '只计整数个百分点'],
  ['continuous', '不足一个百分点也按比例计'],
  ['accounts', '决算数与上年决算数相比'],
  ['budget', '预算数与上年预算数相比'],
  ['executed', '预算完成数÷预算数'],
  ['balance', '（上年结转+年初预算+本年追加−年末结余）÷（上年结转+年初预算+本年追加）'],
  ['error', '必须修改'],
  ['warning', '需说明'],
  ['info', '建议'],
];

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

function fieldTable(made: Node): string[] {
  const base = FIELDS.map(({ path, field }) => [
    path,
    fieldLabel(path),
    choices(nodeAt(made, path)),
    shownValue(field.value),
    field.verified === 'found' ? '已见出处' : '依据待核实',
  ]);
  const ratios = criteria(made).map(({ path }) => [path, fieldLabel(path), '', '', '']);
  return [
    '| 项目 | 名称 | 可以写的 | 默认取值 | 是否核实 |',
    '| --- | --- | --- | --- | --- |',
    ...[...base, ...ratios].map((row) => `| ${row.map((text) => cell(text)).join(' | ')} |`),
  ];
}

function page(made: Node): string {
  return [
    '# 评分办法',
    '',
    '评分办法是数据：分值、执行率计分、定性指标分档、等级、容许误差、各条规则的界限都写在里面。',
    '每一项都带出处，并注明是在资料中见过（`found`），还是暂按惯例取值、依据待核实（`assumed`）。',
    '',
    '## 内置的评分办法',
    '',
    policiesMarkdown().trimEnd(),
    '',
    '用 `ziping policies 编号` 逐项查看取值和出处。',
    '',
    '## 写本地的评分办法',
    '',
    '新建一个 `.json` 文件（UTF-8 编码），写明以哪个内置办法为基础（`extends`），只写与它不同的项目：',
    '',
    '```json',
    JSON.stringify(EXAMPLE, null, 2),
    '```',
    '',
    '- `id`、`title`、`version`、`extends` 必须写；`id` 用小写字母、数字和连字符，不能与内置办法相同。',
    '- 每一项写成 `{ "value": 取值, "verified": "found" 或 "assumed", "source": "出处" }`。',
    '- 数都加引号，如 `"0.60"`；比例写成小数，`"0.60"` 就是60%。',
    '- 执行率分值（`executionRate.weight`）与指标总分值（`indicatorWeight`）之和要等于满分；一级指标分值之和要等于指标总分值。',
    '- 分档、等级从高到低写，最后一档从 `"0"` 起。',
    '- 评分表（`scorecard.criteria`）可以逐个指标写：`deduct` 是每超过（低于）若干个百分点扣分，`steps` 是分档给分，`balance` 只用于资金结余。',
    '  `points` 按该指标的满分分别写；没有写到的满分由填报人确定得分。',
    '',
    '## 本地的词语',
    '',
    '规则用到的词语（笼统的指标值、填表提示、空泛的原因、占位文字、错别字）有内置的词表；在 `words` 里可以另加，内置的仍然有效：',
    '',
    '| 写法 | 内容 | 用于 |',
    '| --- | --- | --- |',
    '| `words.vagueTargets` | 整格文字与它相同的指标值算笼统 | Q13、Q14 |',
    '| `words.hints` | 本地表格自带的填表提示；整格只有它的，视为没有填写 | F11，以及E01、E04等 |',
    '| `words.emptyReasons` | 不算原因的短语；一段原因的每一句都是这类短语才提示 | E05 |',
    '| `words.placeholders` | 指标值、完成值中有它的，算占位文字 | Q07 |',
    '| `words.typos` | 错别字，写成 `{ "wrong": "错", "right": "对" }` | F09 |',
    '| `words.accepted` | 例外：整格文字与它相同的不再按以上各项提示；错别字写错字本身 | Q07、Q13、Q14、E05、F09、F11 |',
    '',
    '比较时不计空格、标点和全角半角。',
    '',
    '## 使用',
    '',
    '`ziping check --policy 文件.json 自评表.xlsx` 按它校验，报告里注明它的编号和版本；`ziping policies 文件.json` 核对合并后的取值。',
    '文件有不对的地方，会逐条指出是哪一项、应当怎样写。同目录的 [policy.schema.json](policy.schema.json) 供编辑器提示用。',
    '',
    '表上没有、评分表又需要的数（如上年三公经费预算数），写在“报告素材”表里：类别“评分数据”，标题是数的名称，内容是数。',
    '',
    '## 全部项目',
    '',
    ...fieldTable(made),
    '',
    '## 词的意思',
    '',
    '| 写法 | 意思 |',
    '| --- | --- |',
    ...MEANINGS.map(([word, meaning]) => `| \`${word}\` | ${meaning} |`),
    '',
  ].join('\n');
}

export function policies(): Generated[] {
  const made = schema();
  const file = (name: string, text: string) => ({ path: `assets/help/${name}`, bytes: Buffer.from(text, 'utf8') });
  return [file('policies.md', page(made)), file('policy.schema.json', JSON.stringify(made, null, 2) + '\n')];
}
