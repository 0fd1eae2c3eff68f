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
  samples: {
    'zhuzhou-2021': {
      title: '株洲市城管执法支队 2021（有三处错误）',
      task: '找出三处错误：两个得分和一处偏差原因。改好得分、写上原因后再校验，结论变为“可报送”。再到“报告”起草自评报告。',
    },
    'lesson-right': {
      title: '练习1：全部正确的表',
      task: '校验后看看都检查了什么；再改动任意一个数，看结果怎样标出“已过期”和新的问题。',
    },
    'lesson-sums': {
      title: '练习2：资金、执行率和总分算错',
      task: '执行率、收入明细和总分各有一处对不上。能确定的用“修改能确定的”一次改好，收入明细要自己核对。',
    },
    'lesson-reasons': {
      title: '练习3：没写偏差原因',
      task: '没有达标的指标都要写原因和措施：哪些没写，哪些只写了“无”，哪些有原因没有措施？还有一处得分填多了。',
    },
    'lesson-vague': {
      title: '练习4：指标值不够明确',
      task: '看看哪些指标值无法衡量、没有单位或重复录入。本年的指标值以批复为准，这些建议用在编报下一年的目标。',
    },
    'lesson-mismatch': {
      title: '练习5：基础数据表与自评表不一致',
      task: '基础数据表有三处与自己或与自评表对不上。点相关单元格，两边对照着看。',
    },
    'lesson-project': {
      title: '练习6：项目支出绩效自评表',
      task: '执行率和“越少越好”的指标最容易算错：在“自评得分”里看计算过程，再填入得分。',
    },
    'lesson-header': {
      title: '练习7：表头不通用',
      task: '有一列的表头认不出来。按提示手动指定是哪一列（E列），看结果怎样变化。',
    },
    'lesson-no-form': {
      title: '练习8：打开的不是自评表',
      task: '工作簿里没有自评表。看看窗格怎样说明，看到了哪些工作表。',
    },
    'lesson-whole': {
      title: '练习9：从头到尾走一遍',
      task: '校验，一次改好两处算错的数，给另外两处各写一条情况说明，再起草报告、导出 Word。结论应变为“可报送”。',
    },
  },
  task: '练习',
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
