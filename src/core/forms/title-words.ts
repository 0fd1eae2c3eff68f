/** Words of titles and of the labels above the tables. All are matched on normalised labels or stems (labels.ts). */

/** What a title may stand behind: 附件2：, 表3. */
export const TITLE_PREFIX = /^(附件|附表|表)(\d+|[一二三四五六七八九十]+)?([-.]\d+)*[:.、]?(?=.)/;
/** Sentences and notes that speak of a form. */
export const NO_TITLE =
  /[。;；,，!?！？]|^(注|说明|填表|填报说明|填报单位|备注|附注|详见|见|请|根据|按照|本表|是否)|:./;
const TITLE_TAIL = String.raw`(模板|样表|样式|范本|格式)?\d?(\([^()]*\))*(20\d\d年度?)?([-—–].{1,30})?$`;
export const TITLE_END = new RegExp(
  `(自评(?:公开|信息|报告|指标|指标体系)?表|自评指标体系|绩效目标(?:完成|实现)情况表|自我评价表|自评价表|自评情况表|自评结果表?|自评打分表|绩效自评|评价表|基础数据表|评价指标表|评价指标体系|评分表|打分表)${TITLE_TAIL}`,
);
/** Tables of the same trade that are no self-assessment, whatever headers they share with one. */
export const NOT_A_FORM_TITLE = new RegExp(
  `(申报表|目标表|批复表|监控表|监控情况表|汇总表|情况汇总|统计表|一览表|一览|明细表|决算表|预算表|总表|考核表|考核评分表|考核评价表|备案表|计划表|测评表|调查表|满意度评价表)${TITLE_TAIL}|事前(?:绩效)?评[估审价]`,
);
export const DEPARTMENT_TITLE = /部门整体|整体支出|单位整体|部门\(单位\)整体|整体绩效|整体自评/;
/** 农业保险保费补贴资金绩效自评表 and 养老保险基金绩效自评表 name a project without saying so. */
export const PROJECT_TITLE = /项目|专项|资金|经费|基金|补助|补贴/;
/** Transfers between governments: their forms compare and do not score. */
export const TRANSFER_TITLE = /转移支付/;
/** Titles that leave no doubt, whatever columns are missing below them. */
export const SELF_ASSESSED = /自评|自我评价/;
/** A sheet named so says what its table is where no title does. */
export const FORM_SHEET_NAME = /自评|评分表|绩效评价/;

export const UNIT_LABEL =
  /^((省|市|县|区|州|自治区)?(直|本)?级?(一级)?(预算)?(部门|单位)([、和及](部门|单位))?(\((单位|部门)\))?(全称|名称)|(填报|编制|编报|报送|(基层|[二三]级)?预算|申报|评价|自评|被评价)(单位|部门)(名称)?(\((单位|部门)\))?(\(?(盖章|公章|签章)\)?)?|单位|部门|(部门|单位)\((单位|部门|公章|盖章)\)|(省|市|县|区|州)级预算(部门|单位)名称)$/;
export const PROJECT_LABEL =
  /^(部门|单位|财政|预算|支出|自评|评价|申报|采购|具体|重点|一级|二级|子)*(项目|专项|政策|资金|转移支付)(项目|资金|支出)?((及|和|与|\/)?\(?(项目|政策|专项|专项资金|资金|支出|单位)\)?)?(\((项目|专项)\))?(名称|全称)(\(.*\))?$/;
export const IMPLEMENTING_LABEL =
  /^(具体)?(项目|资金)?(实施|执行|承担|承办|使用|经办|建设|责任)(单位|部门|处室|机构)(名称)?(\(?(盖章|公章)\)?)?$|^(项目|用款|采购)单位(名称)?(\(?(盖章|公章)\)?)?$/;
export const SUPERVISING_LABEL =
  /^一级预算(单位|部门)(名称)?$|^(项目|预算|中央|地方|省级|市级|县级|区级)?主管(部门|单位)(\((单位|部门)\))?(及代码|名称|\(?盖章\)?)?$/;
/** Labels beside those above; their neighbour is theirs. */
export const OTHER_LABEL =
  /[:]$|^(项目)?((单位|财务)?负责人|联系人|(联系)?电话|联系方式|(项目|预算)?(编码|代码)|类别|属性|类型|性质|级次|起止(时间|年限)|实施(期|期限)|资金来源|(填报|填表|制表)?(日期|时间)|(负责人|联系人)(及|和)?(联系)?电话)$/;
