/** What a person can do about each trouble. */
import type { Trouble } from '../../app';
import { unreadableAdvice } from './file';

interface Advice {
  readonly title: string;
  readonly advice: string;
}

const inSheet = (sheet: string | null): string => (sheet === null ? '工作表' : `工作表“${sheet}”`);

/** What a person can do about each trouble; never the host's own message. */
export function adviceFor(trouble: Trouble): Advice {
  switch (trouble.kind) {
    case 'cell-edit-mode':
      return { title: '有单元格正在编辑', advice: '请先在表格里按 Enter（或 Esc）结束编辑，然后再试一次。' };
    case 'protected-sheet':
      return {
        title: `${inSheet(trouble.sheet)}受保护`,
        advice: '请在“审阅”中撤销工作表保护后再写入；校验不受影响。',
      };
    case 'protected-workbook':
      return {
        title: '工作簿结构受保护',
        advice: '不能新建工作表。请在“审阅”中撤销工作簿保护，或改用“复制全文”。',
      };
    case 'read-only':
      return { title: '工作簿是只读的', advice: '请点“启用编辑”，或另存一份后再写入；校验不受影响。' };
    case 'sheet-missing':
      return { title: `找不到${inSheet(trouble.sheet)}`, advice: '它可能已改名或删除，请重新校验。' };
    case 'too-large':
      return { title: '工作簿太大，读不完', advice: '请删去无关的工作表和空白行列，或把自评表另存为单独的文件。' };
    case 'busy':
      return { title: 'Excel 正忙', advice: '请等当前操作结束（如计算、打印预览、对话框），再试一次。' };
    case 'not-answering':
      return { title: 'Excel 没有回应', advice: '请回到表格看看是否有打开的对话框，稍候再试一次。' };
    case 'disconnected':
      return { title: '与工作簿的连接已断开', advice: '请切换回本工作簿；仍不行时关闭本窗格再打开。' };
    case 'unsupported':
      return {
        title: '这个版本的 Excel 做不到',
        advice: `请升级 Excel，或改用命令行 ziping。（代码：${trouble.feature}）`,
      };
    case 'not-a-workbook':
      return { title: '这不是能读取的工作簿', advice: unreadableAdvice(trouble.reason) };
    case 'unknown':
      return {
        title: 'Excel 报告了一个未知问题',
        advice: `请再试一次；反复出现时，请把代码 ${trouble.code} 告诉维护人员。`,
      };
    case 'defect':
      return {
        title: '助手自身出了问题',
        advice: `工作簿没有因此改动。请再试一次；反复出现时，请把代码 ${trouble.code} 告诉维护人员。`,
      };
  }
}
