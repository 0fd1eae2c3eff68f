/** 报告素材: what the tables do not hold, one item per row under 类别, 标题, 内容 (architecture.md, companion sheets). */
import { MATERIALS_SHEET } from '../../src/core/edits/texts';
import type { StyledSheet } from '../../src/hosts/file/write';
import { ENTRY, ENTRY_LEFT, HEADER } from './look';
import { Paper } from './paper';

/** The categories a drafted report knows; README.md says what each holds. */
export type Category =
  | '部门职能'
  | '内设机构'
  | '编制人数'
  | '实有人数'
  | '年度工作概述'
  | '工作成效'
  | '存在问题'
  | '改进措施'
  | '项目支出说明'
  | '其他说明';

export interface Material {
  readonly category: Category;
  readonly title: string | null;
  readonly text: string | null;
}

const WIDTHS = [15, 20, 72];
const EMPTY_ROW = 40;

export function materialSheet(materials: readonly Material[]): StyledSheet {
  const paper = new Paper(MATERIALS_SHEET, WIDTHS);
  ['类别', '标题', '内容'].forEach((label, index) =>
    paper.put(`${'ABC'[index]!}1`, label, { ...HEADER, fill: 'F2F2F2' }),
  );
  paper.height(1, 28);
  materials.forEach(({ category, title, text }, index) => {
    const row = index + 2;
    paper.put(`A${row}`, category, ENTRY).put(`B${row}`, title, ENTRY).put(`C${row}`, text, ENTRY_LEFT);
    paper.height(row, text === null ? EMPTY_ROW : 24).fit(`C${row}`, text ?? '');
  });
  return paper.sheet({ titleRows: [0, 0] });
}
