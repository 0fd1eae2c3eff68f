/**
 * Words of 偏差原因分析及改进措施, as data: an office may add its own. Texts are looked at clause by clause, without
 * spaces and punctuation.
 */

/** What a clause may begin with and still say nothing more. */
export const CLAUSE_LEADS =
  /^(?:(?:主要|具体|未完成|偏差)?(?:的)?原因(?:是|为|在于)?|主要(?:是|因)?|因为|由于|因|受|系|是|今后|下一步|接下来|下步|将|我(?:单位|局|委|办|校|院|站)|本(?:单位|局|部门|年度|年)|一是|二是|三是|\d[.、)]?)+/;

/** E05: clauses that name no cause and no measure. */
export const EMPTY_PHRASES: readonly string[] = [
  '客观原因',
  '主观原因',
  '客观因素',
  '客观因素影响',
  '客观原因影响',
  '客观条件限制',
  '各种原因',
  '其他原因',
  '特殊原因',
  '历史原因',
  '工作原因',
  '工作需要',
  '实际需要',
  '工作调整',
  '政策原因',
  '政策影响',
  '正常',
  '正常偏差',
  '正常情况',
  '情况正常',
  '合理偏差',
  '继续努力',
  '不断努力',
  '努力改进',
  '努力完成',
  '努力提高',
  '加强管理',
  '加强工作',
  '加强督促',
  '加大力度',
  '提高认识',
  '认真整改',
  '积极整改',
  '及时整改',
  '逐步改进',
  '持续改进',
  '进一步改进',
  '进一步加强',
  '进一步提高',
  '进一步完善',
  '不断提高',
  '不断完善',
  '未完成',
  '未达标',
  '未达到',
  '没有完成',
  '没完成',
  '未能完成',
  '尚未完成',
  '未完成目标',
  '未完成年度目标',
  '未完成指标',
  '未完成指标值',
  '未达到目标',
  '未达到指标值',
  '未达到预期',
  '未达预期',
  '有偏差',
  '存在偏差',
  '有差距',
  '存在差距',
  '部分未完成',
  '还需努力',
  '有待提高',
  '有待加强',
  '超额完成',
  '超额完成任务',
  '影响',
];

/** Clauses that say there is no deviation: a remark, not a reason. */
export const NO_DEVIATION =
  /^(?:无|没有|不存在)(?:偏差|偏离|差异|问题)?$|^(?:无需|不需要?)(?:说明|整改|改进|填写)$|^(?:正常|不变|一致|与目标一致|符合(?:预期|要求|目标))$|^(?:本年度?|全年|年度|各项|年初|预期|目标|任务|工作|指标|项目|绩效|已|均已?|全部|全面|按(?:计划|时|期|要求|进度|质|量|质按量|时按质)|如期|顺利|及时|圆满|较好|很好|地)*(?:完成|达到|达成|实现|达标)(?:了|情况)*(?:良好|较好|年度|年初|全年|全部|既定|预期|预定|设定|计划|目标|绩效|指标值?|总体|各项|工作|任务|要求|效果|标准|值|数)*$/;

/** E06: any of these words announces a measure. */
export const MEASURE_WORDS: readonly string[] = [
  '将',
  '下一步',
  '加强',
  '改进',
  '措施',
  '计划',
  '完善',
  '已',
  '拟',
  '督促',
  '优化',
  '细化',
  '今后',
  '落实',
];

/** E09: 疫情 as a cause; animal and plant epidemics, and those said to be over, are meant otherwise. */
export const EPIDEMIC = /疫情|新冠|新型冠状/;
export const OTHER_EPIDEMIC =
  /(?:动物|畜禽|家禽|禽流感|禽类|猪瘟|口蹄疫|布病|植物|林业|松材线虫|红火蚁|病虫|虫害|水生|登革热|流感)[\u4e00-\u9fff]{0,6}疫情|后疫情|疫情(?:之?后|结束|过后|平稳|消退|防控(?:转段|平稳))|(?:未受|不受|无)疫情/;

/** E10: a clause that says the work is not done. */
export const SAYS_UNMET =
  /未完成|未能完成|没有完成|没能完成|尚未完成|未全部完成|未按(?:时|期|计划)完成|未达(?:到|标|成)|没有达(?:到|标)|滞后|未能按期|逾期/;
/** E10: such a clause speaks of something else. */
export const UNMET_ELSEWHERE =
  /上年|去年|往年|历年|前期|前一|以前年度|以往|季度|上半年|月份|个别|部分|少数|其他|外地|外省|防止|避免|不存在|并非|不得|如有|无未|零|虽/;
/** E10: the whole text says that it was done in the end. */
export const DONE_AFTER_ALL = /已(?:全部|全面|按期|如期|按时|顺利|最终|于.{0,12})?完成|最终|全年完成|赶上|追上|弥补/;
/** E10: a clause that says more was done than asked. */
export const SAYS_OVER =
  /(?<![未不无没非]|未能|没有|并未|不能)(?:超额|超目标|超计划|超任务)(?!(?:预算|支出|使用|开支|收费|发放|负担))|(?<![未不无没]|未能|没有)(?:大幅|明显)?(?:超过|超出)(?:年度|年初)?(?:目标|指标|计划)(?:值|任务)?/;
