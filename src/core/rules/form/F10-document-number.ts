import { proseRule } from '../prose-rule';
import { documentNumbersIn } from '../slips';

export const F10 = proseRule(
  {
    id: 'F10',
    slug: 'document-number',
    title: '文号没有用六角括号',
    severity: 'info',
    category: 'form',
    basis: 'GB/T 9704《党政机关公文格式》：发文字号的年份用六角括号〔〕括入',
    verified: 'found',
    fixable: false,
    help: {
      checks: '总体目标、偏差原因和自评报告中引用的文号，年份是否用六角括号。',
      bad: '湘财绩[2020]7号、湘财绩（2020）7号。',
      good: '湘财绩〔2020〕7号。',
      repair: '把年份的括号改为六角括号〔〕。',
      limits: '只看“……（年份）……号”的写法。',
    },
  },
  documentNumbersIn,
);
