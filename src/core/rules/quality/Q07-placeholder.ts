import type { FieldName, ValueField } from '../../forms/form';
import { isAccepted } from '../../policies';
import type { Report } from '../finding';
import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';
import { UNFILLED } from '../words/placeholders';

export const Q07 = indicatorRule(
  {
    id: 'Q07',
    slug: 'placeholder',
    title: '指标值或完成值仍有占位符',
    severity: 'error',
    category: 'completeness',
    basis: '指标值和完成值应填实际内容，不应保留“*”“××”“XXX”“待定”等',
    verified: 'found',
    fixable: false,
    help: {
      checks: '指标值、完成值是否整格为“*”“×”，或含有“**”“××”“XXX”“待定”“待补”。',
      bad: '实际完成值填“XXX次”。',
      good: '实际完成值填“12次”。',
      repair: '换成实际的数值或情况；指标值以年初批复为准。',
      limits: '数字或单位之间的单个“*”“×”（如3×5米）不提示。',
    },
  },
  function* ({ indicator }, _assessed, { policy: { words } }) {
    function* look(source: ValueField | null, field: FieldName): Iterable<Report> {
      const found = source?.value.raw.replace(/\s/g, '') ?? '';
      if (source === null || isAccepted(found, words)) return;
      if (!UNFILLED.test(found) && !words.placeholders.value.some((word) => found.includes(word))) return;
      yield { cell: source.cell, subject: nameOf(indicator), field, params: { found } };
    }
    yield* look(indicator.target, 'target');
    yield* look(indicator.actual, 'actual');
  },
);
