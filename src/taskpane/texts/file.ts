/** Words about a file picked where Excel cannot be reached. */

const TOO_OLD_FORMAT = '请在 Excel 或 WPS 中打开后另存为 .xlsx，再选择。';

/** By the reader's word for why a file could not be read. */
const UNREADABLE: Readonly<Record<string, string>> = {
  'empty-file': '文件是空的，请检查是否下载完整。',
  'not-a-workbook': '这不是 Excel 工作簿，请选择 .xlsx、.xlsm 或 .xls 文件。',
  'pdf-file': '这是 PDF，请选择自评表原来的 .xlsx 文件。',
  picture: '这是图片，请选择自评表的 .xlsx 文件。',
  archive: '这是压缩包，请先解压，再选择其中的 .xlsx 文件。',
  'web-page': `这是网页格式的表格。${TOO_OLD_FORMAT}`,
  'text-file': `这是文本文件。${TOO_OLD_FORMAT}`,
  'other-office-file': '这是 Word 或 PowerPoint 文档，请选择自评表所在的 Excel 工作簿。',
  'unsupported-workbook': `暂不支持这种表格格式。${TOO_OLD_FORMAT}`,
  encrypted: '文件设有打开密码，请在 Excel 中取消密码并另存一份，再选择。',
  damaged: '文件已损坏，请在 Excel 中打开并修复后另存，再选择。',
  'too-large': '文件太大，请把自评表单独另存为一个文件，再选择。',
  'no-longer-there': '选好之后，文件又被保存、移动或删除过。请重新选择这个文件。',
};

/** What to do about a file that cannot be read. */
export function unreadableAdvice(reason: string): string {
  return UNREADABLE[reason] ?? '请另存为 .xlsx 后重新打开。';
}

export const fileTexts = {
  file: {
    title: '不连 Excel，直接校验文件',
    advice:
      '请先在 Excel 里保存，再选择这个文件。可以看校验结果、得分，复制报告；不能写回文件。文件只在本机读取，不会上传。',
    choose: '选择文件…',
    chooseOther: '换一个文件…',
    reading: (name: string) => `正在读取 ${name}…`,
    open: (name: string) => `${name}（只看不写）`,
    notLoaded: '读取文件的程序没有取到。请检查网络，再选择一次。',
  },
} as const;
