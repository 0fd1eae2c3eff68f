/** What a review could not follow of 校验记录. */
import type { ReviewNote } from '../review-types';

/** What became of a person's earlier word in 校验记录, where it could not be followed. */
export const NOTE_SENTENCES: Readonly<Record<ReviewNote['kind'], string>> = {
  'unknown-policy': '“校验记录”所选的评分办法“{policy}”没有找到，已按默认的评分办法计分。请重新选择评分办法。',
  'policy-version': '“校验记录”记的评分办法版本是{recorded}，现在用的是{used}，得分可能与上次不同。请复核。',
  'mapping-lost': '“校验记录”把“{sheet}”的{column}列指定为“{field}”，该列的表头已经变了，没有采用。请重新指定。',
};
