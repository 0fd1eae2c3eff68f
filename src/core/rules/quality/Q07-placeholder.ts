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
    title: '指标值或完成值仍有占位符',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  ({ indicator }, _assessed, { policy: { words } }) => {
    const unfilled = unfilledBy(words);
    return ofBothValues(indicator, ({ cell, value }, field) => {
      const found = unfilled(value.raw);
      return found === null ? null : { cell, subject: nameOf(indicator), field, params: { found } };
    });
  },
);
