/** Words of the tab 报告. */
import type { DocumentReason } from '../../documents';
import type { ReportPage } from '../report-state';
import type { AuditEntryView, SectionView } from '../view';

export const reportTexts = {
  report: {
    outline: '提纲',
    ownOutline: '用本单位的提纲…',
    project: '项目',
    sections: '各部分',
    title: ({ kind, title }: SectionView) => (kind === 'section' ? title : kind === 'opening' ? '开头' : '附件和落款'),
    state: {
      draft: '草稿',
      edited: '已修改',
      gap: '待补充',
    } satisfies Record<SectionView['state'], string>,
    gaps: (n: number) => `待补充 ${n} 处`,
    characters: (n: number) => `${n} 字`,
    summary: (characters: number, gaps: number, edited: number, deleted: number) =>
      [
        `全文 ${characters} 字`,
        gaps === 0 ? null : `待补充 ${gaps} 处`,
        edited === 0 ? null : `您改过 ${edited} 段`,
        deleted === 0 ? null : `您删去 ${deleted} 段`,
      ]
        .filter((part) => part !== null)
        .join(' · '),
    pages: { text: '正文', gaps: '待补充', reasons: '原因', audit: '核对' } satisfies Record<ReportPage, string>,
    pagesLabel: '报告的内容',
    counted: (name: string, n: number) => (n === 0 ? name : `${name} ${n}`),
    goToSection: (title: string) => `看“${title}”`,
    from: '来自',
    showCells: (cells: readonly string[]) => `点击查看 ${cells.join('、')}`,
    more: (n: number) => `另 ${n} 格`,
    write: '生成到“自评报告”…',
    rewrite: '更新“自评报告”…',
    copy: '复制全文',
    copied: '已复制全文，可粘贴到 Word。',
    copyFailed: '这里不允许复制，请先生成到“自评报告”再从表中复制。',
    preview: '正文',
    empty: '没有可以起草的内容。',
    offer: {
      title: '您改过这一段，新的草稿是：',
      accept: '换成新稿…',
      keep: '保留我的…',
      of: (action: string, text: string) => `${action}：${text.slice(0, 20)}`,
    },
    export: {
      title: '导出',
      word: 'Word 文档',
      markdown: 'Markdown',
      withForm: 'Word 文档附自评表',
      fileName: (title: string) => {
        const name = title
          .replace(/【[^】]*】/g, '')
          .replace(/[\\/:*?"<>|\s]/g, '')
          .slice(0, 80);
        return name === '' ? '自评报告' : name;
      },
      saved: (name: string) => `“${name}”已交给浏览器下载。`,
      otherwise:
        '没有看到下载的文件时，说明这里的 Excel 不让窗格下载：请用“复制全文”粘贴到 Word，或生成到“自评报告”工作表。',
      gapsLeft: (n: number) => `正文还有 ${n} 处待补充，导出后以底色标出。`,
    },
    gapList: {
      lead: '下面的内容表里没有，助手不会编造。填好后点“更新草稿”，正文就会补上。',
      none: '没有待补充的内容。',
      inText: '直接写在正文里',
      again: '更新草稿',
      list: '待补充的内容',
    },
    reasons: {
      lead: '这些行需要写明偏差原因和改进措施。下面是参考写法，数字来自表中，【】里的内容请您补上。',
      none: '没有需要写原因的行。',
      label: (subject: string) => `${subject}：偏差原因和改进措施`,
      count: (n: number, limit: number | null) => (limit === null ? `${n} 字` : `${n} / ${limit} 字`),
      tooLong: (n: number, limit: number) => `${n} / ${limit} 字，超出 ${n - limit} 字`,
      gapsLeft: (n: number) => `还有 ${n} 处【】没有补上`,
      present: '表中现有',
      write: '填入…',
      writeAll: (n: number) => `填入写好的 ${n} 处…`,
      restore: '恢复参考写法',
      copy: '复制',
      noCell: '表中没有这一栏，可复制后写在说明里。',
      frame: '填入参考写法',
      close: '收起参考写法',
    },
    audit: {
      lead: '把已经写好的报告与工作簿逐个数字核对。报告只在这台电脑上读，不会写入工作簿。',
      label: '报告正文',
      placeholder: '把报告粘贴到这里',
      run: '核对',
      file: '选取报告文件…',
      fileHint: 'Word（.docx）、文本（.txt）或 Markdown（.md）',
      sheet: '核对“自评报告”工作表',
      running: '正在核对…',
      of: (name: string | null) => (name === null ? '核对结果' : `核对结果：${name}`),
      nothing: '没有找到可以核对的数字。',
      counts: (agrees: number, differs: number, unknown: number) =>
        `${differs} 处不符 · ${agrees} 处相符 · ${unknown} 处表中没有`,
      allAgree: '没有发现不符的数字。',
      groups: {
        differs: (n: number) => `与工作簿不符（${n}）`,
        slips: (n: number) => `文字（${n}）`,
        unknown: (n: number) => `表中没有，请自行核对（${n}）`,
        agrees: (n: number) => `相符（${n}）`,
      },
      kinds: {
        number: '',
        year: '年度',
        unitName: '单位名称',
        grade: '等级',
      } satisfies Record<AuditEntryView['kind'], string>,
      both: (text: string, workbook: string) => `报告写 ${text}，表中是 ${workbook}`,
      only: (text: string) => `报告写 ${text}`,
      material: '只有“报告素材”里有',
      line: (n: number) => `第 ${n} 行`,
      slip: (wrong: string, right: string) => `“${wrong}”应为“${right}”`,
      problems: {
        'not-a-document': '这不是 Word 或文本文件，请换一个文件。',
        'old-word': '这是旧版 Word（.doc）或加了密码的文件。请另存为 .docx 再选，或复制正文粘贴到下面。',
        damaged: '文件已损坏，读不出来。请用 Word 打开另存一份再试。',
        'too-large': '文件太大。请复制正文粘贴到下面。',
      } satisfies Record<DocumentReason, string>,
    },
  },
} as const;
