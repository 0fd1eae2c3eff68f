/** `ziping policies` in words, and what is wrong with a policy file: each sentence says what may stand there. */
import type { PolicyProblem } from '../policies';

export const POLICY_WORDS = {
  heading: '{id}  {title}  版本{version}',
  basis: '依据：{basis}',
  counts: '共{count}项，其中已见出处{found}项，{mark}{assumed}项（打*号）。',
  part: '{mark}{label}（{path}）：{value}',
  source: '出处：{source}',
  found: '已见出处',
  none: '无',
  yes: '是',
  no: '否',
} as const;

export const POLICY_FIELD_COLUMNS = ['评分办法', '项目', '名称', '取值', '是否核实', '出处'] as const;

export const PATTERN_WORDS = {
  decimal: '加引号的数，如 "12.5"，可以是负数',
  amount: '加引号的数，如 "12.5"，不能是负数',
  positive: '加引号的数，如 "0.5"，要大于0',
  share: '加引号的小数，从 "0" 到 "1"，如 "0.60" 表示60%',
  count: '加引号的整数，如 "20"',
  ruleId: '规则编号，如 A03',
  policyId: '小写字母、数字和连字符，如 "our-city-2024"，最多40个字符',
} as const;

/** Types as JSON has them. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: '一组内容，用花括号',
  array: '一个列表，用方括号',
  record: '一组内容，用花括号',
  string: '加引号的文字',
  number: '不加引号的数',
  boolean: 'true 或 false',
  null: 'null',
  sentence: '一句话，或写在方括号里的几种说法',
};

/** A field of a policy is never its bare value. */
export const FIELD_SHAPE = '{ "value": 取值, "verified": "found" 或 "assumed", "source": "出处" }';

export const PROBLEM_SENTENCES: Readonly<Record<PolicyProblem['kind'], string>> = {
  syntax: '不是完整的JSON{line}。请检查引号、逗号和括号，最后一项后面不能有逗号。',
  missing: '“{path}”没有写，请补上。',
  type: '“{path}”应为{wanted}，现在是{actual}。',
  choice: '“{path}”只能是{allowed}{actual}。',
  pattern: '“{path}”应为{pattern}，现在是“{actual}”。',
  empty: '“{path}”不能是空的。',
  unknown: '{place}里不认识“{names}”{allowed}。',
  taken: '“id”不能用“{actual}”，这是内置评分办法的编号，请换一个。',
  sum: '“{path}”的分值合计为{actual}分，应为{expected}分。',
  falling: '“{path}”应从高到低排列，“{actual}”不应排在“{expected}”后面。',
  rising: '“{path}”应从低到高排列，“{expected}”和“{actual}”的次序不对。',
  ends: '“{path}”的最后一档应从{expected}起，现在从{actual}起。',
  order: '“{path}”不能大于“{expected}”，现在是{actual}。',
  steps: '“{path}”每种满分都要写{expected}个得分，现在有{actual}个。',
};

export const PROBLEM_PARTS = {
  line: '（第{line}行附近）',
  now: '，现在是“{actual}”',
  choices: '，可以写的有：{allowed}',
  file: '文件',
  place: '“{path}”',
} as const;
