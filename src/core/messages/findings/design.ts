/** Targets and weights are fixed with the budget: a flaw in their design can be named now and mended only next year. */
export const DESIGN_TAIL = '本年指标值以年初批复为准，自评时不要改动；编报下一年度绩效目标时完善。';
