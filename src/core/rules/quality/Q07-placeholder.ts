import { perObject, perText } from '../../grid/memo';
import { isAccepted, type OwnWords } from '../../policies';
import { indicatorRule, ofBothValues } from '../rule';
import { nameOf } from '../report-parts';
import { UNFILLED } from '../words/placeholders';

/** The text without white space where something in it is to be filled in; else null. */
const unfilledBy = perObject((words: OwnWords) =>
  perText((raw) => {
    const found = raw.replace(/\s/g, '');
    const isUnfilled = UNFILLED.test(found) || words.placeholders.value.some((word) => found.includes(word));
    return isUnfilled && !isAccepted(found, words) ? found : null;
  }),
);

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
  ({ indicator }, _assessed, { policy: { words } }) => {
    const unfilled = unfilledBy(words);
    return ofBothValues(indicator, ({ cell, value }, field) => {
      const found = unfilled(value.raw);
      return found === null ? null : { cell, subject: nameOf(indicator), field, params: { found } };
    });
  },
);
