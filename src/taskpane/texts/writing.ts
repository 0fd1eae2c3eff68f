/** Words of everything about writing: preview, what was written, conflicts, a write without an answer. */
import type { ConflictKind, LeftToPerson } from '../../core';
import type { During, Unseen } from '../state';

export const writingTexts = {
  plan: {
    title: '写入前请确认',
    lead: '勾选的单元格会改成右边的内容，没有勾选的不动。',
    leadSheet: '会写入下面的工作表。',
    change: (before: string, after: string) => `由“${before}”改为“${after}”`,
    empty: '空白',
    yours: '您填写的内容',
    write: (n: number) => `写入 ${n} 格`,
    cancel: '取消',
    newSheet: (name: string, cells: number) => `新建工作表“${name}”，${cells} 格`,
    cellsInSheet: (name: string, cells: number) => `工作表“${name}”，${cells} 格`,
    left: '请您自行判断，不会写入',
    why: {
      judgement: '需人工判断',
      stricter: '打分低于计算值，保持不变',
      open: '缺少数据，无法计算',
    } satisfies Record<LeftToPerson['why'], string>,
    leftLine: (why: string, entered: string | null, proposal: string | null) =>
      [why, entered === null ? '表中未填' : `表中 ${entered}`, proposal === null ? null : `建议 ${proposal}`]
        .filter((part) => part !== null)
        .join('，'),
    formulas: '含公式，保持不变',
    nothing: '没有需要写入的内容，表中已经如此。',
    blocked: (n: number) => `有 ${n} 格现在写不进去，已取消勾选`,
    blockedWhole: '现在写不进去',
    obstacle: (reason: string, advice: string) => `${reason}。${advice}。`,
    mixedFonts: '文字有几种字体，撤销后不能完全还原',
    again: '处理好了，再看一次',
  },
  written: {
    done: (n: number) => `已写入 ${n} 格`,
    removed: (n: number) => `，消除 ${n} 条`,
    earlier: (n: number) => `上次写入了 ${n} 格，一天之内可以撤销`,
    mixedFonts: (cells: string) => `撤销后文字会恢复，但这些单元格里的多种字体不能完全还原：${cells}`,
    undo: '撤销',
    undone: (n: number) => `已撤销，${n} 格恢复原样。`,
    dismiss: '关闭',
  },
  conflict: {
    title: '没有写入任何内容',
    titleUndo: '没有撤销',
    advice: '这些单元格和预览时不同，请重新校验后再试：',
    obstacles: '请先处理下面的情况，再试一次：',
    changed: (expected: string, found: string) =>
      `预览时是“${expected === '' ? '空白' : expected}”，现在是“${found === '' ? '空白' : found}”`,
  },
  /** What stands in the way of a write, and what to do about it. */
  obstacles: {
    changed: { reason: '内容已改动', advice: '请重新校验' },
    'sheet-missing': { reason: '工作表已不存在', advice: '请重新校验' },
    'sheet-exists': { reason: '已有同名工作表', advice: '请把它改名或删除' },
    'sheet-changed': { reason: '工作表内容已改动', advice: '请重新校验' },
    locked: { reason: '单元格已锁定，工作表受保护', advice: '请在“审阅”中撤销工作表保护' },
    protected: { reason: '工作表受保护', advice: '请在“审阅”中撤销工作表保护' },
    filtered: { reason: '所在行被筛选隐藏', advice: '请在“数据”中清除筛选' },
    'hidden-row': { reason: '所在行被隐藏', advice: '请先取消隐藏这一行' },
    merged: { reason: '在合并单元格之内，只有左上角能写入', advice: '请取消合并，或自行填写' },
  } satisfies Record<ConflictKind, { readonly reason: string; readonly advice: string }>,
  trouble: {
    again: '再试一次',
    during: {
      read: null,
      write: '没有写入任何内容。',
      select: null,
    } satisfies Record<During, string | null>,
  },
  unsettled: {
    title: '不能确定是否已写入',
    advice: 'Excel 没有回答最后一次写入。恢复回应后会重新读取这些单元格：要么全部写好，要么恢复原样。',
    again: '再看一次',
    written: '已重新读取：刚才的内容已全部写入。',
    unwritten: '已重新读取：刚才的内容没有写入，表格保持原样。',
    undone: '已重新读取：刚才的撤销已全部完成。',
    notUndone: '已重新读取：没有撤销，写入的内容还在，可以再撤销一次。',
    foreign: (cells: string) => `这些单元格已被他人改动，保持他人的内容：${cells}`,
  },
  address: {
    'hidden-sheet': (sheet: string, cell: string) => `${cell} 在隐藏的工作表“${sheet}”里，请先取消隐藏再查看。`,
    'sheet-missing': (sheet: string, cell: string) => `工作表“${sheet}”已不存在，找不到 ${cell}，请重新校验。`,
    'not-open': (sheet: string, cell: string) => `请在 Excel 中打开这个文件，到工作表“${sheet}”的 ${cell} 查看。`,
  } satisfies Record<Unseen, (sheet: string, cell: string) => string>,
} as const;
