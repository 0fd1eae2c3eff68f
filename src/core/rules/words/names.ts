/** Words in names of indicators, as data: an office may add its own. */

/** Q09: names that say what is counted, so that only its unit is missing. */
export const COUNTING_NAME = /(?:数|数量|人数|次数|面积|金额)$/;

/** Q15: rates that may well exceed 100 %. */
export const MAY_EXCEED = /增长|增幅|增速|变动|控制|完成率|收益率|回报率|利润率|周转率|产出率|负债率|溢价率|超额率/;

/** Q16: a limit of 100 % that means something. */
export const LIMIT_OF_BUDGET = /控制|预算|成本|支出|执行|使用|投资|概算|编制|在职|三公|经费|负债/;

/** Q19: money put in, not what was done with it. */
export const MONEY_INPUT = /资金|经费|金额/;

/** Q20: of these costs the more is saved the better. */
export const SAVING = /节约|节省|降低|压减|压缩|下降|减少|盘活|降本/;

/** Q20: what people are paid: less than the standard is not saved but withheld. */
export const ENTITLEMENT =
  /(?:补助|补贴|补偿|救助|慰问|抚恤|资助|奖励|奖补|发放|供养|赡养|低保|待遇|工资|薪酬).{0,8}(?:标准|水平)$/;

/** Q21: prices and standards, no totals. */
export const PRICE = /每|人均|户均|亩均|标准|单价|单位成本|单位造价|均价|\/|补助水平/;
/** Q21: a row that sums up the others. */
export const TOTAL_COST = /总|合计|整体|全部|全年/;

/** Q24: names of rows where a day is asked for. */
export const TIME_NAME = /时间|日期|时限|时效|期限|完成时/;

/** Q25: names that speak of several years. */
export const SEVERAL_YEARS =
  /规划|跨年|多年|历年|累计|[二三四五]年|十[三四五六]五|20\d\d年?[-—~～至到]+(?:20)?\d\d|年限|年鉴|建成|建设期|债券|贷款|结转|往年|以前年度|上年|前期/;

/** Q27: numbers that belong to a name. */
export const NAMED_NUMBERS =
  /\d个100%|12345|12348|12315|721|\d+(?:小时|分钟)(?:热线|值班|值守|服务|响应|自助|在岗|晴雨|预报|降水|就医圈|生活圈|健身圈|便民圈|阅读圈|办结|出警|到达|核查)|\d+(?:小时|分钟|个?工作日|天|日)(?:以内|之内|内)[\u4e00-\u9fff]{1,8}(?=率$)|\d+(?:千伏|kV|KV)|120|110|119|122/g;
/** Q27: behind these a number only numbers. */
export const NUMBERING =
  /^(?:[A-Za-z]|周年|周岁|人口|年|月|日|号|级|期(?=工程|项目|建设|改造|规划)|类|线|路|段|点|单|部|门|版|分|节|届|区|星|层|次会议)/;

/** Q23: where an answer to 满意度 comes from. */
export const SURVEY = /问卷|样本|调查|回收|访谈|抽样|测评|评价表|\d+份/;

/** Q21 and others: rows of 成本指标. */
export const COST = /成本/;
