/** The national project form (§1.2), Anhui's (V6) and one with shared scores. */
import { goalRows, layout, LINE_HEADINGS, NATIONAL_FUNDS, NATIONAL_HEADINGS, NATIONAL_LINES } from './form-layout';
import { atLeast, atMost, by, line, missed, sharing, words } from './lines';

export const national = layout({
  name: 'project',
  kind: 'project',
  sheet: '项目支出绩效自评表',
  title: '项目支出绩效自评表',
  year: 2021,
  meta: [
    ['项目名称', null, '市政设施维护项目'],
    ['主管部门', null, '某市城市管理局', null, null, '实施单位', null, '某市市政维护中心'],
  ],
  unit: '某市市政维护中心',
  project: '市政设施维护项目',
  funds: {
    total: { label: '年度资金总额', amounts: [90, 100, 96.2] },
    sources: [
      { label: '其中：当年财政拨款', amounts: [80, 90, 86.2] },
      { label: '上年结转资金', amounts: [10, 10, 10] },
      { label: '其他资金', amounts: null },
    ],
    headings: NATIONAL_HEADINGS,
    columns: NATIONAL_FUNDS,
  },
  goal: goalRows(
    '完成全市市政设施维护，保障道路和排水正常运行。',
    '全年完成维护任务，道路和排水运行正常，未发生中断。',
  ),
  headings: LINE_HEADINGS,
  lines: [
    line(['产出指标', '数量指标', '维护设施数量'], atLeast(50, 52, '处'), 10),
    line([null, null, '清疏管网长度'], atLeast(30, 30, '公里'), 10),
    line([null, '质量指标', '验收合格率'], atLeast(95, 100, '%'), 15),
    line([null, '时效指标', '维护完成时间'], by('2021年12月底前', '2021年11月'), 10),
    line([null, '成本指标', '项目总成本'], atMost(100, 96.2, '万元'), 5),
    line(['效益指标', '社会效益指标', '设施完好率'], atLeast(95, 97, '%'), 15),
    line([null, '可持续影响指标', '设施使用年限'], atLeast(5, 5, '年'), 15),
    line(['满意度指标', '服务对象满意度指标', '市民满意度'], atLeast(90, 92, '%'), 10),
  ],
  columns: NATIONAL_LINES,
  looks: { rate: 'text', actual: 'withUnit', noPoints: '—' },
  sumLabel: '总分',
});

export const anhui = layout({
  name: 'anhui',
  kind: 'project',
  sheet: 'Sheet1',
  title: '项目支出绩效自评表',
  year: 2022,
  meta: [
    ['项目名称', null, '农村人居环境整治项目'],
    ['主管部门', null, '某区农业农村局', null, null, '实施单位', null, '某镇人民政府'],
  ],
  unit: '某镇人民政府',
  project: '农村人居环境整治项目',
  funds: {
    total: { label: '年度资金总额', amounts: [180, 190, 186.2] },
    sources: [
      { label: '其中：本年财政拨款', amounts: [150, 160, 156.2] },
      { label: '其他资金', amounts: [30, 30, 30] },
    ],
    headings: NATIONAL_HEADINGS,
    columns: NATIONAL_FUNDS,
  },
  goal: goalRows('完成村庄整治，改善人居环境。', '整治村庄全部通过验收，垃圾日产日清。'),
  headings: LINE_HEADINGS,
  lines: [
    line(['产出指标（50分）', '数量指标', '整治村庄个数'], atLeast(20, 21, '个'), 10),
    line([null, null, '新建公厕座数'], atLeast(6, 6, '座'), 10),
    line([null, '质量指标', '工程验收合格率'], atLeast(98, 100, '%'), 10),
    line([null, '时效指标', '工程按期完成率'], atLeast(95, 100, '%'), 10),
    line([null, '成本指标', '项目总投资'], atMost(190, 186.2, '万元'), 10),
    line(['效益指标（30分）', '社会效益指标', '受益群众人数'], atLeast(8000, 8200, '人'), 15),
    line([null, '生态效益指标', '生活垃圾无害化处理率'], atLeast(95, 96, '%'), 15),
    missed(
      line(['满意度指标（10分）', '服务对象满意度指标', '村民满意度'], atLeast(95, 90.25, '%'), 10),
      9.5,
      '两个村的公厕管护人员到位较晚，村民有意见，今后落实管护责任人并按月检查。',
    ),
  ],
  columns: NATIONAL_LINES,
  looks: { rate: 'cell', actual: 'bare', noPoints: '—' },
  sumLabel: '总分',
});

export const shared = layout({
  name: 'shared',
  kind: 'project',
  sheet: '自评表',
  title: '项目支出绩效自评表',
  year: 2020,
  meta: [
    ['项目名称', null, '职业技能提升行动'],
    ['主管部门', null, '某市人社局', null, null, '实施单位', null, '某市就业服务中心'],
  ],
  unit: '某市就业服务中心',
  project: '职业技能提升行动',
  funds: {
    total: { label: '年度资金总额', amounts: [300, 320, 310.4] },
    sources: [
      { label: '其中：当年财政拨款', amounts: [300, 320, 310.4] },
      { label: '上年结转资金', amounts: null },
      { label: '其他资金', amounts: null },
    ],
    headings: NATIONAL_HEADINGS,
    columns: NATIONAL_FUNDS,
  },
  goal: goalRows('开展职业技能培训，帮助城乡劳动者稳定就业。', '培训任务完成，多数学员结业后实现稳定就业。'),
  headings: LINE_HEADINGS,
  lines: [
    ...sharing([
      line(['产出指标', '数量指标', '培训城镇学员'], atLeast(1500, 1520, '人'), 20),
      line([null, null, '培训农村学员'], atLeast(2400, 2410, '人'), 20),
      line([null, null, '开设培训班次'], atLeast(80, 80, '班次'), 20),
    ]),
    line([null, '质量指标', '结业考核合格率'], atLeast(90, 95, '%'), 10),
    line([null, '时效指标', '补贴发放时间'], by('2020年12月31日前', '2020年12月18日'), 10),
    line([null, '成本指标', '人均补贴标准'], atMost(800, 790, '元/人'), 10),
    line(['效益指标', '社会效益指标', '结业学员就业率'], atLeast(70, 74, '%'), 15),
    line([null, '可持续影响指标', '企业培训基地'], words('与企业共建培训基地', '已同五家企业签约共建并挂牌'), 15),
    line(['满意度指标', '服务对象满意度指标', '学员满意度'], atLeast(90, 95, '%'), 10),
  ],
  columns: NATIONAL_LINES,
  looks: { rate: 'text', actual: 'withUnit', noPoints: '/' },
  sumLabel: '总分',
});
