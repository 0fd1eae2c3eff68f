/** Words of the settings. */

export const settingsTexts = {
  settings: {
    policy: '评分办法',
    chosen: '本工作簿已选定，记在“校验记录”里。',
    byDefault: '未选定，按默认的评分办法。',
    option: (title: string, assumed: boolean) => (assumed ? `${title}（部分依据待核实）` : title),
    version: (version: string) => `版本 ${version}`,
    remember: '用于本工作簿…',
    rememberHint: '写入工作表“校验记录”，下次校验和命令行都按它计算。',
    readOnly: '工作簿现在不能写入，无法更换评分办法。',
    parts: '各项依据',
    part: '项目',
    source: '来源',
  },
} as const;
