/** Grades in words, as data: an office may add its own. */

/** Older local tables name the four grades otherwise. */
export const GRADE_NAMES: ReadonlyMap<string, string> = new Map([
  ['优秀', '优'],
  ['良好', '良'],
  ['合格', '中'],
  ['不合格', '差'],
]);

/** Words before a grade in a report that name it as one: 等级为, 评价结果为. A bare 评价 may be that of the public. */
export const GRADE_LEAD = /^(?:等级|等次|评级|结论|结果|评定)/;

/** The sentence is about the assessment. */
export const ABOUT_ASSESSMENT = /自评|绩效|总分|得分/;

/** Directly before the lead: the grade of something else. */
export const OTHER_GRADE =
  /(?:诚信|信用|质量|验收|检查|考核|考试|安全|服务|满意度?|群众|社会|公众|风险|资质|项目)(?:的)?(?:绩效|综合)?(?:评价|评定|测评|自评|评估)?(?:的)?$/;
