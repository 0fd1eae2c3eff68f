/** Words around the tabs: name, tabs, what is under way, a start that failed, a crash. */
import type { MissingCapability } from '../../app';
import type { Tab, Working } from '../state';

export const frameTexts = {
  name: '绩效自评助手',
  notices: '提示',
  tabs: { check: '校验', score: '自评得分', report: '报告', settings: '设置' } satisfies Record<Tab, string>,
  tabsLabel: '查看',
  working: {
    checking: '正在校验…',
    planning: '正在准备…',
    writing: '正在写入…',
    drafting: '正在起草…',
    exporting: '正在导出…',
  } satisfies Record<Working, string>,
  cancelWork: '取消',
  /** Why something cannot be done here, at the place of its button. */
  lacks: {
    write: {
      'old-interface': '这个版本的 Excel 只能校验，不能由助手写入。升级到 Excel 2019 以上或 Microsoft 365 后可用。',
      viewing: '工作簿现在只能查看。点“启用编辑”或“编辑工作簿”，再打开本窗格，就能写入。',
      'picked-file': '这是选取的文件，只看不写。要写入，请在 Excel 中打开它，再从加载项打开本窗格。',
    } satisfies Record<Extract<MissingCapability, { capability: 'write' }>['reason'], string>,
    select: {
      'old-interface': '这个版本的 Excel 不能由助手定位，请按地址查找。',
      'picked-file': '这是选取的文件，请在 Excel 中按地址查找。',
    } satisfies Record<Extract<MissingCapability, { capability: 'select' }>['reason'], string>,
  },
  crash: {
    title: '窗格显示出错',
    advice: '工作簿没有因此改动。请点“重新打开”；反复出现时，请把下面几行发给维护人员。',
    nothingOfWorkbook: '其中没有工作簿的内容。',
    again: '重新打开',
  },
  start: {
    waiting: '正在连接 Excel…',
    title: '没有连上 Excel',
    advice: [
      '请在 Excel 的“加载项”中打开本窗格，不要直接在浏览器里打开这个网页。',
      '已经在 Excel 中时，请关闭窗格再打开一次；仍不行，可能是网络拦住了 office.js，请告诉维护人员。',
      '急用时可以在下面直接选择文件校验，或在命令行用 ziping check 校验同一个文件。',
    ],
    again: '再试一次',
  },
  cellAt: (sheet: string, cell: string) => `${sheet} ${cell}`,
  goToCell: (label: string, cell: string) => `定位到 ${label}，${cell}`,
  goToPlain: (cell: string) => `定位到 ${cell}`,
} as const;
