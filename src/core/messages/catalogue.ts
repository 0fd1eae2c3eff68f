/** Headings of the rules' help. */
export const HELP_HEADINGS = {
  checks: '检查什么',
  basis: '依据',
  bad: '不合格示例',
  good: '合格示例',
  repair: '怎样改',
  limits: '局限',
} as const;

export const CATALOGUE_WORDS = {
  kind: '级别：{severity}　类别：{category}',
  assumedPolicy: '（部分{mark}）',
  policy: '{id}  {title}  版本{version}{assumed}',
  indexTitle: '校验规则',
  indexHeader: '| 编号 | 规则 | 级别 | 类别 |',
} as const;

/** Columns of the csv and Markdown lists of `rules` and `policies`. */
export const RULE_COLUMNS = ['编号', '级别', '类别', '规则', '依据', '检查什么', '怎样改', '局限'] as const;

export const POLICY_COLUMNS = ['编号', '评分办法', '版本', '备注'] as const;
