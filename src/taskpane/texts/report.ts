/** Words of the tab 报告. */

export const reportTexts = {
  report: {
    outline: '提纲',
    sections: '各部分',
    ready: '草稿',
    gaps: (n: number) => `待补充 ${n} 处`,
    from: '来自',
    write: '生成到“自评报告”…',
    copy: '复制全文',
    copied: '已复制全文，可粘贴到 Word。',
    copyFailed: '这里不允许复制，请先生成到“自评报告”再从表中复制。',
    preview: '正文预览',
    empty: '没有可以起草的内容。',
  },
} as const;
