/** Sentences of a report that say something of the forms without a figure. Offices extend the lists here. */

/** 未安排专项资金预算, 无项目支出. */
export const NO_PROJECTS =
  /(?:未安排|没有安排|无安排|未发生|没有发生|不涉及|没有|无)(?:财政)?(?:专项(?:资金|支出|经费|预算)|项目(?:支出|资金|经费|预算))/;

/** What 无…支出 may be said of besides projects; 无项目支出结余 and 无项目支出违规 speak of something else. */
export const NOT_OF_PROJECTS =
  /政府性基金|国有资本|社会保险|社保|上年|去年|结转|结余|违规|挪用|截留|超支|超预算|超标|20\d\d年/;

/** Between the name of an indicator and its result. */
export const RESULT_LEAD =
  /^(?:总?数量?|面积|金额|人数|次数|全年|本年度?|年度|当年|实际|已经?|共计|共(?!计)|累计|总计|合计|完成|实现|达成|达到?|增至|增加到|提高到|提升至|提升到|提高至|上升到|降至|降到|控制在|为|是|了|的|计|有|约|近|[:(、,])*$/;

/** The name stood in a clause before: 名称年度指标值为30万平方米，实际完成37.2万平方米. */
export const RESULT_WORDS = /^[,、]?(?:全年|年末|年底)?实际(?:上)?(?:完成|达到?|为|是|支出|[:])*$/;

/** What a change is measured against; such a clause speaks of this year all the same. */
const AGAINST = /(?:同比|(?:比|较|与)(?:上一?年|去年)度?(?:同期)?(?:相比)?)/.source;
const CHANGED = /,?(下降|减少|降低|下滑|压减|增长|增加|提高|上升|提升)(?:幅度)?(?:了|约|近|达|为)*$/.source;
export const COMPARED = new RegExp(AGAINST, 'g');

/** 比上年下降 before 50%: the first group is what leads to it, the second the direction. */
export const CHANGE_LEAD = new RegExp(`^(.*?)${AGAINST}?${CHANGED}`);
export const FALLING = /下降|减少|降低|下滑|压减/;

/** Before the name: planned, or only a part. */
export const NO_LEAD = /其中|计划|目标|拟|将|下一步|争取|力争|确保|预计|第[一二三四\d]/;

/** Endings of an indicator's name that a report leaves out: 执法案卷评查次数 → 执法案卷评查. */
export const NAME_ENDING =
  /(?:总数量|总数|数量|次数|人数|人次|户数|家数|个数|件数|期数|场次|批次|总面积|面积|总额|金额|数)$/;
