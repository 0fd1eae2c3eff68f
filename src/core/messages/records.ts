/** What is written into 校验记录 of a saved result. */

/** A saved finding. */
export const RECORDED_FINDING = '{severity}：{message}';
export const EXPLAINED_MARK = '（已有情况说明）';
