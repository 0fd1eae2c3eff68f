/** Lists of projects, one a row: they print 年初预算数 and even indicators in one header, and are no form of any of them. */
import { IMPLEMENTING_LABEL, OTHER_LABEL, SUPERVISING_LABEL, UNIT_LABEL } from './title-words';
import type { Entry } from './table';

const NAME_COLUMN = /^((一级|二级)?项目|专项(资金)?|(预算)?(单位|部门))名称$/;
const LABELS = [UNIT_LABEL, IMPLEMENTING_LABEL, SUPERVISING_LABEL, OTHER_LABEL];

function isHeader({ fundHeader, indicatorHeader, stem }: Entry): boolean {
  return fundHeader !== null || indicatorHeader !== null || LABELS.some((label) => label.test(stem));
}

/** 项目名称 with another header instead of a name beside it, and amounts further right. */
export function isProjectList(entries: readonly Entry[]): boolean {
  return entries.some(({ stem }, index) => {
    const next = entries[index + 1];
    if (next === undefined || !NAME_COLUMN.test(stem) || !isHeader(next)) return false;
    return entries.slice(index).filter(({ fundHeader }) => fundHeader !== null).length >= 2;
  });
}
