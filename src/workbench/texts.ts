/** Every Chinese word of the workbench. */
import type { UnreadableReason } from '../hosts/file';
import type { EditOutcome } from '../simulator';

/** Why there is no workbook to show: the file's own trouble, or a file that never arrived. */
export type OpenTrouble = UnreadableReason | 'not-loaded';

const LEAD: Readonly<Record<OpenTrouble, string>> = {
  'empty-file': '是空文件，里面没有内容。请检查是否下载完整，或重新导出。',
  'not-a-workbook': '不是 Excel 工作簿。请选择 .xlsx、.xlsm 或 .xls 文件。',
  'pdf-file': '是 PDF 文件。请选择自评表原来的 .xlsx 文件。',
  picture: '是图片。请选择自评表的 .xlsx 文件。',
  archive: '是压缩包。请先解压，再选择其中的 .xlsx 文件。',
  'web-page': '是网页格式的表格，只是用了 Excel 的扩展名。请在 Excel 中打开后另存为 .xlsx，再拖到这里。',
  'text-file': '是文本文件（如 .csv）。请在 Excel 中打开后另存为 .xlsx，再拖到这里。',
  'other-office-file': '是 Word 或 PowerPoint 文档。请选择自评表所在的 Excel 工作簿。',
  'unsupported-workbook': '是暂不支持的表格格式。请在 Excel 或 WPS 中另存为 .xlsx，再拖到这里。',
  encrypted: '设有打开密码。请在 Excel 中取消密码并另存一份，再拖到这里。',
  damaged: '已损坏，读不完整。请在 Excel 中打开并修复后另存，或换一份完好的文件。',
  'too-large': '太大，读不完。请把自评表单独另存为一个文件，再拖到这里。',
  'not-loaded': '没有取到。请确认 npm start 仍在运行，然后重新载入。',
};

export const texts = {
  title: '绩效自评助手',
  place: '工作台',
  lead: '左边是一份填好的自评表，右边是 Excel 里的任务窗格。不装 Excel 也能试用。',
  steps: ['点右边“一键校验”', '点一条结果，左边定位到单元格', '改左边的格子，或在右边填入得分，再校验'],
  stepsLabel: '怎样试用',
  samples: { zhuzhou: '株洲市城管执法支队 2021（有三处错误）' },
  sample: '示例',
  ownFile: (name: string) => `我的文件：${name}`,
  reload: '重新载入',
  reloadHint: '回到刚打开时的样子',
  open: '打开文件…',
  openHint: '也可以把 .xlsx、.xlsm、.xls 文件拖到页面上。文件只在本机打开，不会上传。',
  drop: '松开鼠标，打开这个工作簿',
  undo: '撤销',
  redo: '恢复',
  undoHint: '撤销您在表格里的修改（Ctrl+Z）。窗格写入后，请用窗格里的“撤销”。',
  redoHint: '恢复刚撤销的修改（Ctrl+Y）',
  tools: '工具栏',
  paneWidth: '窗格宽度',
  pixels: (width: number) => `${width}`,
  pane: '任务窗格',
  workbook: '工作簿',
  loading: '正在打开工作簿…',
  dismiss: '关闭',
  troubleTitle: (file: string) => `“${file}”打不开`,
  trouble: (reason: OpenTrouble): string => `这个文件${LEAD[reason]}`,
  grid: (sheet: string) => `工作表 ${sheet}`,
  sheets: '工作表',
  hidden: '隐藏',
  hiddenHint: (sheet: string) => `“${sheet}”是隐藏的工作表，点击取消隐藏`,
  cellBar: '当前单元格',
  edit: (address: string) => `${address}，按 F2 或直接输入来修改`,
  formula: '公式单元格，这里只显示文件里存好的结果，不能修改。',
  rowsDrawn: (rows: number) => `这张表很长，只显示前 ${rows} 行；校验仍然读全表。`,
  refused: {
    protected: '工作表受保护，这个单元格不能修改。',
    'formula-refused': '工作台不做公式计算，请直接输入数值或文字。',
  } satisfies Record<Exclude<EditOutcome, 'done'>, string>,
} as const;
