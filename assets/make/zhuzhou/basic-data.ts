/**
 * The filled 基础数据表 of the sample. Staff and the adjusted budget are the report's; the report gives no
 * other figure, so the rest is made up to be plausible and to hold every identity of spec §1.3.
 */
import type { BasicDataForm } from '../basic-data-form';
import { UNIT } from './self-assessment';

export const BASIC_DATA: BasicDataForm = {
  unit: `填报单位：${UNIT}`,
  columns: ['2020年决算数', '2021年预算数', '2021年决算数'],
  staffHeader: '2021年实际在职人数',
  staff: { authorised: 50, actual: 43, rate: 0.86 },
  amounts: {
    三公经费: [28.46, 27.5, 24.83],
    '1、公务用车购置和维护经费': [24.62, 24, 22.15],
    '其中：公车购置': [0, 0, 0],
    公车运行维护: [24.62, 24, 22.15],
    '2、出国经费': [0, 0, 0],
    '3、公务接待': [3.84, 3.5, 2.68],
    '项目支出：': [0, 0, 0],
    '1、业务工作经费': [0, 0, 0],
    '2、运行维护经费': [0, 0, 0],
    '3、省级专项资金': [0, 0, 0],
    公用经费: [191.2, 186.4, 182.35],
    '其中：办公经费': [47.36, 46, 44.18],
    '水费、电费、差旅费': [39.05, 38, 35.72],
    '会议费、培训费': [10.74, 12, 9.86],
    政府采购金额: [58.2, 62, 57.36],
    部门整体支出预算调整: [null, 1064.54, 1112.67],
  },
  buildingLabel: '楼堂馆所控制情况\n（2021年完工项目）',
  building: { area: [0, 0], investment: [0, 0], rates: ['无', '无'] },
  thrift:
    '严格落实中央八项规定精神和厉行节约各项要求，公务接待实行事前审批、事后公示；公务用车定点维修、定点加油，按车核算；' +
    '办公用品集中采购、按需领用，推行无纸化办公和视频会议；差旅、会议、培训按标准控制，超标准不予报销。',
  signatures:
    '填表人（签字）：张三          填报日期：2022年3月18日          联系电话：0731-00000000          单位负责人（签字）：',
};
