/** Where a gap of a draft can be filled in. */
import { review } from '../../../src/core/review';
import { draftReport, OUTLINES, placeOfGap } from '../../../src/core/narrative';
import { departmentGrid, workbook } from '../../support/forms';
import { grid as gridOf } from '../../support/grids';

const MATERIALS = gridOf({
  报告素材: [
    ['类别', '标题', '内容'],
    ['工作成效', '某事', '完成'],
    ['存在问题', '', '进度偏慢'],
  ],
});
const { facts } = review(workbook(departmentGrid(), MATERIALS));
const FORM = '部门整体支出绩效自评表';

it.each<[where: string, place: string | null]>([
  ['填入自评表I23', `${FORM}!I23`],
  ['填入自评表“年度资金总额”行', `${FORM}!B5`],
  ['填入自评表“按支出性质分”', `${FORM}!F6`],
  ['填入自评表“年度总体目标”的“预期目标”', `${FORM}!B12`],
  ['填入自评表表头', `${FORM}!C3`],
  ['填入自评表标题', `${FORM}!A1`],
  ['填入“报告素材”的“存在问题”', '报告素材!C3'],
  ['填入“报告素材”的“部门职能”', '报告素材!A1'],
  ['填入“基础数据表”或“报告素材”', '报告素材!A1'],
  ['直接写在此处', null],
  ['', null],
])('%s', (where, expected) => {
  const place = placeOfGap({ what: '', where }, facts, facts.department);
  expect(place === null ? null : `${place.sheet}!${place.cell}`).toBe(expected);
});

it('is nowhere in an empty workbook, whatever a draft asks for', () => {
  const empty = review({ name: '', sheets: [], date1904: false });
  for (const outline of OUTLINES) {
    const { gaps } = draftReport(empty.facts, empty.findings, outline);
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.map((gap) => placeOfGap(gap, empty.facts, null)).filter((place) => place !== null)).toEqual([]);
  }
});
