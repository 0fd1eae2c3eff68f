/**
 * Words and patterns the narrative needs beside the outlines: Chinese numerals, how a comparator is said,
 * where a reason ends and a measure begins, and the praise that figures must carry. Data only.
 */
import type { Comparator } from '../values';

/** Around a gap (gaps.ts). */
export const GAP_OPEN = '【待补充：';
export const GAP_CLOSE = '】';

export const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** Before a target: counted things, and rates. `~` and `=` need no word. */
export const COMPARATOR_WORDS: Readonly<Record<Comparator, { readonly count: string; readonly rate: string }>> = {
  '>=': { count: '不少于', rate: '不低于' },
  '>': { count: '多于', rate: '高于' },
  '<=': { count: '不超过', rate: '不高于' },
  '<': { count: '少于', rate: '低于' },
  '=': { count: '', rate: '' },
  '~': { count: '约', rate: '约' },
};

/** What a cell may say in front of or behind the value to compare it. */
export const COMPARATOR_BEFORE =
  /^(控制在|≥|≧|＞＝|>=|=>|≤|≦|＜＝|<=|=<|>|＞|<|＜|=|＝|﹦|═|大于等于|小于等于|不低于|不少于|不小于|不超过|不高于|不大于|不多于|大于|高于|超过|多于|小于|低于|少于|等于|至少|最多|至多|达到)+/;
export const COMPARATOR_BEHIND = /(及以上|及以下|以上|以下|以内|之内)$/;
/** Behind a limit that 控制在…以内 says already. */
export const WITHIN = /(以内|之内|内)$/;
/** Comparators inside a change or a phrase: 下降≥30%. */
export const COMPARATOR_INSIDE: readonly (readonly [RegExp, string])[] = [
  [/(≥|≧|>=|＞＝|﹥＝)/g, '不低于'],
  [/(≤|≦|<=|＜＝)/g, '不超过'],
];

/** Unit words of dates. */
export const DATE_WORDS = { year: '年', month: '月', day: '日' } as const;
/** A deadline that already says "by". */
export const DEADLINE_BEHIND = /(前|以前|之前|底|末|内)$/;
export const DEADLINE_WORD = '前';

/** Cells that only say that the target was (partly, not) reached; they give no figure to write about. */
export const BARE_RESULTS: Readonly<Record<'achieved' | 'partly' | 'missed', RegExp>> = {
  achieved: /^(达成|已达成|达到|完成|已完成|全部完成|全部达成)((年度|预期|年初)*(指标|目标)?)(值)?[。！]?$/,
  partly: /^(部分达成|基本达成|部分完成|基本完成).{0,24}$/,
  missed: /^(未达成|未完成|未达到|没有完成).{0,24}$/,
};

/** What may stand in a reason cell and means nothing. */
export const EMPTY_REASON = /^(无|没有|不涉及|未填|0|\/|\\|—+|-+|－+|\*|…+|\.+)?[。]?$/;
/** What a reason begins with and a sentence about it says already. */
export const REASON_LEAD =
  /^((未完成|未得满分|偏差|存在|产生)?的?(主要|具体)?原因(分析)?(是|为|在于|：|:)?|主要是?(因为|由于|因)?|因为|由于|因(?!公|素|地制宜|此|果)|系|[：:，,、\s])+/;
/** Figures of the row in front of its cause: a sentence of the report has said them already. */
export const RESTATED_FIGURES =
  /^(?=[^。；]*(?:指标值|限额|完成|执行|要求))(?![^。；]*(?:由于|因为|受)[^。；]*主要原因)[^。；]*?，(?=[^，。；]{0,6}主要原因(?:是|为|在于))/;
/** A clause that begins so is about what will be done. */
export const MEASURE_START =
  /^(\d[.．、]|[（(]\d[)）])?(下一步|今后|下一年度|下年度|后续|改进措施|整改措施|改进意见|措施[：:]|拟|将(?!近)|我单位将|本单位将|计划于|进一步)/;
/** A later sentence that says what is done, and nothing of what went wrong. */
export const MEASURE_WITHIN =
  /优化|加强|完善|督促|增派|增设|增配|补齐|补办|补充|落实|整改|推广|改为|提前|回访|跟踪|制定|建立|列入|协调|安排|开展|要求/;
export const CAUSE_WITHIN =
  /[未没无]|不[足够到能及]|导致|造成|影响|受限|滞后|偏[低高少]|下降|减少|增加|困难|原因|由于|因[为此]|取消|流标|停工|延[期误迟]|推迟/;
/** Only behind a full stop: the same words can be part of a cause. */
export const MEASURE_SENTENCE_START =
  /^(加强|完善|督促|优化|细化|落实|严格|强化|提高|加快|加大|健全|改进|已|明年|次年|下一?年|下一?学期|下一?季度|补齐|补充|补办|要求|争取|力争|确保)/;
export const MEASURE_LEAD = /^((改进|整改)?(措施|意见)(是|为|：|:)?|[：:，,、\s])+/;

/** A person's own words on the design of the indicators: the sentence that says so in general is then left out. */
export const DESIGN_PROBLEM =
  /(绩效)?(指标|目标)[^。；]*(不够|不尽|不明确|简单|不具体|未量化|不完整|不合理|不科学|难以)/;
export const DESIGN_MEASURE = /(绩效)?(指标|目标)[^。；]*(科学化|具体化|细化|量化|优化|完善)/;
/** Numbers that a person wrote before an item: 1. （1） 一、 一是. */
export const ITEM_NUMBER =
  /^\s*(\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[)）]|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}(、|是(?=[^非])))\s*/;

/** Between the points of a list in one cell: …。二是…. */
export const ORDINAL_BREAK = /(?<=[。；;])\s*(?=[一二三四五六七八九十]{1,3}是)/;

/** Praise that needs full execution and no unmet indicator. */
export const FULL_PRAISE = /(圆满|全面|超额)(地)?完成/g;
/** Praise that needs the grade 良 at least. */
export const GOOD_PRAISE = /较好地?完成|完成(得|情况)?较好/g;
export const GOOD_GRADES: readonly string[] = ['优', '良'];
/** Gap behind such words. */
export const PRAISE_GAP = { before: '核对“', behind: '”，表中执行率、指标完成情况或等级不支持这一说法' } as const;

/** 大队 and the like: the unit's departments are then called 内设科室（大队）. */
export const BRIGADE = /大队$/;
/** 本年度未安排专项资金预算 and the like. */
export const NO_PROJECTS = /(未|没有)安排[^，。；]{0,4}(专项|项目)|无(专项资金|项目支出)/;

/** Between the names of departments in one cell. */
export const NAME_SEPARATORS = /[、，,；;\n]+/;
/** The number a budget system puts in front of a project's name. */
export const PROJECT_CODE = /^[0-9A-Z]{8,}\s*[-－—_:：]\s*(?=.)/;
/** A name of a project that already says so: 美丽乡村建设项目. */
export const PROJECT_WORD = /项目$/;
/** 1、 or 其中： in front of a row's label. */
export const LABEL_LEAD = /^(?:其中[:：]|[\d一二三四五六七八九十]+[、.．]|[（(][\d一二三四五六七八九十]+[)）])+/;
/** 社会效益指标 → 社会效益. */
export const INDICATOR_SUFFIX = /指标$/;
export const SATISFACTION = /满意/;
/** A name that is a description already: 制度落实情况. */
export const SITUATION = /情况$/;
/** At the end of a name: 在校学生数（人）. */
export const UNIT_BRACKET = /[（(]([^（）()]{1,6})[）)]$/;
export const BENEFITS = /效益|影响/;

/** In front of the first attachment. */
export const ATTACHMENT_LEAD = '附件：';

/** `#` stands for the Chinese numeral. */
export const NUMBERING = { heading: { 1: '#、', 2: '（#）' }, ordinal: '#是' } as const;

/** Words of a gap that say where it is to be filled in. */
export const GAP_PLACES = {
  form: '自评表',
  basicData: '基础数据表',
  funds: '年度资金总额',
  split: '按支出性质分',
  goals: '年度总体目标',
  heading: '表头',
} as const;
