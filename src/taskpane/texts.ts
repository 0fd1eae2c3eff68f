/** Every Chinese word of the pane. Sentences about findings, scores and forms come worded from the core. */
import type { LeftToPerson, Severity } from '../core';
import type { Trouble } from '../app';
import type { During, Tab, Working } from './state';
import type { Area, BandName } from './view';

interface Advice {
  readonly title: string;
  readonly advice: string;
}

const inSheet = (sheet: string | null): string => (sheet === null ? '工作表' : `工作表“${sheet}”`);

/** What a person can do about each trouble; never the host's own message. */
export function adviceFor(trouble: Trouble): Advice {
  switch (trouble.kind) {
    case 'cell-edit-mode':
      return { title: '有单元格正在编辑', advice: '请先在表格里按 Enter（或 Esc）结束编辑，然后再试一次。' };
    case 'protected-sheet':
      return {
        title: `${inSheet(trouble.sheet)}受保护`,
        advice: '请在“审阅”中撤销工作表保护后再写入；校验不受影响。',
      };
    case 'protected-workbook':
      return {
        title: '工作簿结构受保护',
        advice: '不能新建工作表。请在“审阅”中撤销工作簿保护，或改用“复制全文”。',
      };
    case 'read-only':
      return { title: '工作簿是只读的', advice: '请点“启用编辑”，或另存一份后再写入；校验不受影响。' };
    case 'sheet-missing':
      return { title: `找不到${inSheet(trouble.sheet)}`, advice: '它可能已改名或删除，请重新校验。' };
    case 'too-large':
      return { title: '工作簿太大，读不完', advice: '请删去无关的工作表和空白行列，或把自评表另存为单独的文件。' };
    case 'busy':
      return { title: 'Excel 正忙', advice: '请等当前操作结束（如计算、打印预览、对话框），再试一次。' };
    case 'not-answering':
      return { title: 'Excel 没有回应', advice: '请回到表格看看是否有打开的对话框，稍候再试一次。' };
    case 'disconnected':
      return { title: '与工作簿的连接已断开', advice: '请切换回本工作簿；仍不行时关闭本窗格再打开。' };
    case 'unsupported':
      return {
        title: '这个版本的 Excel 做不到',
        advice: `请升级 Excel，或改用命令行 ziping。（代码：${trouble.feature}）`,
      };
    case 'not-a-workbook':
      return { title: '这不是能读取的工作簿', advice: '请另存为 .xlsx 后重新打开。' };
    case 'unknown':
      return {
        title: 'Excel 报告了一个未知问题',
        advice: `请再试一次；反复出现时，请把代码 ${trouble.code} 告诉维护人员。`,
      };
    case 'defect':
      return {
        title: '助手自身出了问题',
        advice: `工作簿没有因此改动。请再试一次；反复出现时，请把代码 ${trouble.code} 告诉维护人员。`,
      };
  }
}

export const texts = {
  name: '绩效自评助手',
  notices: '提示',
  before: {
    lead: '校验自评表、计算得分、起草自评报告',
    reading: '正在读取工作簿…',
    found: (forms: number) => `识别到 ${forms} 张表`,
    policy: '评分办法',
    assumed: '依据待核实',
    assumedHint: '这项评分办法的部分数值尚未找到原文，请以本地文件为准。',
    check: '一键校验',
    promise: '校验只读取，不改动表格。',
  },
  reading: { title: '正在校验…', advice: '只读取，不改动表格。' },
  noForm: {
    title: '未识别到自评表',
    seen: '看到的工作表',
    hidden: '隐藏',
    again: '重新读取',
  },
  tabs: { check: '校验', score: '自评得分', report: '报告', settings: '设置' } satisfies Record<Tab, string>,
  tabsLabel: '查看',
  working: {
    checking: '正在校验…',
    planning: '正在准备…',
    writing: '正在写入…',
    drafting: '正在起草…',
  } satisfies Record<Working, string>,
  stale: { title: '已过期', advice: '校验之后表格有改动，下面是改动前的结果。' },
  recheck: '重新校验',
  counts: {
    error: (n: number) => `${n} 处必须修改`,
    warning: (n: number) => `${n} 处需说明`,
    info: (n: number) => `${n} 条建议`,
  } satisfies Record<Severity, (n: number) => string>,
  explained: (n: number) => `其中 ${n} 处已写情况说明`,
  notFollowed: '校验记录中有内容没有采用',
  checked: '已校验',
  notChecked: '没有校验、请自行核对',
  findings: {
    list: '校验结果',
    none: '没有发现问题',
    noneShown: '没有符合条件的条目',
    showAll: '显示全部',
    severity: '显示',
    all: '全部',
    severities: { error: '必须修改', warning: '需说明', info: '建议' } satisfies Record<Severity, string>,
    group: '排列',
    byPlace: '按位置',
    byRule: '按规则',
    search: '查找',
    searchHint: '指标、单元格、内容',
    rule: (id: string, title: string) => `${title}（${id}）`,
    areas: {
      funds: '资金',
      goals: '年度总体目标',
      indicators: '绩效指标',
      'basic-data': '基础数据',
      other: '表头与其他',
    } satisfies Record<Area, string>,
    workbook: '整个工作簿',
    inGroup: (title: string, n: number) => `${title}（${n}）`,
    goTo: '定位',
    changeTo: (value: string) => `改为 ${value}`,
    why: '依据与改法',
    repair: '怎样改',
    basis: '依据',
    related: '相关单元格',
    hides: (n: number) => `改好后一并消除 ${n} 条相关问题`,
    fixAll: (n: number) => `修改 ${n} 处能确定的…`,
  },
  score: {
    total: '自评总分',
    points: (n: string) => `${n} 分`,
    of: (n: string) => `满分 ${n}`,
    grade: '等级',
    entered: (n: string) => `表中填列 ${n}`,
    noEntered: '表中未填总分',
    more: (n: string) => `多填 ${n}`,
    less: (n: string) => `少填 ${n}`,
    equal: '与表中一致',
    lost: (n: string) => `扣 ${n} 分`,
    full: '满分',
    bar: (computed: string, weight: string) => `得 ${computed} 分，满分 ${weight} 分`,
    rate: '预算执行率',
    noRate: '无法计算',
    computed: '计算',
    inForm: '表中',
    blank: '未填',
    target: '指标值',
    actual: '完成值',
    weight: '分值',
    same: '一致',
    differs: '不一致',
    judgement: '需人工判断',
    unscored: '无法计算',
    proposal: '建议',
    bands: { achieved: '达成', partly: '部分达成', missed: '未达成' } satisfies Record<BandName, string>,
    bandRange: (low: string, high: string) => (low === high ? `${low} 分` : `${low}–${high} 分`),
    fill: '填入得分…',
    nothing: '没有可以计算得分的表。',
    group: (label: string, computed: string, weight: string) => `${label} ${computed} / ${weight}`,
  },
  plan: {
    title: '写入前请确认',
    lead: '勾选的单元格会改成右边的内容，没有勾选的不动。',
    leadSheet: '会写入下面的工作表。',
    change: (before: string, after: string) => `由“${before}”改为“${after}”`,
    empty: '空白',
    yours: '您填写的内容',
    write: (n: number) => `写入 ${n} 格`,
    cancel: '取消',
    newSheet: (name: string, cells: number) => `新建工作表“${name}”，${cells} 格`,
    cellsInSheet: (name: string, cells: number) => `工作表“${name}”，${cells} 格`,
    left: '请您自行判断，不会写入',
    why: {
      judgement: '需人工判断',
      stricter: '打分低于计算值，保持不变',
      open: '缺少数据，无法计算',
    } satisfies Record<LeftToPerson['why'], string>,
    leftLine: (why: string, entered: string | null, proposal: string | null) =>
      [why, entered === null ? '表中未填' : `表中 ${entered}`, proposal === null ? null : `建议 ${proposal}`]
        .filter((part) => part !== null)
        .join('，'),
    formulas: '含公式，保持不变',
    nothing: '没有需要写入的内容，表中已经如此。',
    details: '逐格查看',
  },
  written: {
    done: (n: number) => `已写入 ${n} 格`,
    earlier: (n: number) => `上次写入了 ${n} 格，一天之内可以撤销`,
    mixedFonts: (cells: string) => `撤销后文字会恢复，但这些单元格里的多种字体不能完全还原：${cells}`,
    undo: '撤销',
    undone: (n: number) => `已撤销，${n} 格恢复原样。`,
    dismiss: '关闭',
  },
  conflict: {
    title: '没有写入任何内容',
    titleUndo: '没有撤销',
    advice: '这些单元格和预览时不同，请重新校验后再试：',
    obstacles: '请先处理下面的情况，再试一次：',
    changed: (expected: string, found: string) =>
      `预览时是“${expected === '' ? '空白' : expected}”，现在是“${found === '' ? '空白' : found}”`,
    'sheet-missing': '工作表已不存在',
    'sheet-exists': '已有同名工作表',
    'sheet-changed': '工作表内容已改动',
    locked: '单元格已锁定，工作表受保护',
    protected: '工作表受保护，请在“审阅”中撤销工作表保护',
    filtered: '所在行被筛选隐藏，请先清除筛选',
    'hidden-row': '所在行被隐藏，请先取消隐藏',
    merged: '在合并单元格之内，只有左上角的单元格能写入',
  },
  trouble: {
    again: '再试一次',
    during: {
      read: null,
      write: '没有写入任何内容。',
      select: null,
    } satisfies Record<During, string | null>,
  },
  unsettled: {
    title: '不能确定是否已写入',
    advice: 'Excel 没有回答最后一次写入。恢复回应后会重新读取这些单元格：要么全部写好，要么恢复原样。',
    again: '再看一次',
    written: '已重新读取：刚才的内容已全部写入。',
    unwritten: '已重新读取：刚才的内容没有写入，表格保持原样。',
    undone: '已重新读取：刚才的撤销已全部完成。',
    notUndone: '已重新读取：没有撤销，写入的内容还在，可以再撤销一次。',
    foreign: (cells: string) => `这些单元格已被他人改动，保持他人的内容：${cells}`,
  },
  address: {
    hidden: (sheet: string, cell: string) => `${cell} 在隐藏的工作表“${sheet}”里，请先取消隐藏再查看。`,
    missing: (sheet: string, cell: string) => `工作表“${sheet}”已不存在，找不到 ${cell}，请重新校验。`,
  },
  report: {
    outline: '提纲',
    sections: '各部分',
    ready: '草稿',
    gaps: (n: number) => `待补充 ${n} 处`,
    from: '来自',
    write: '生成到“自评报告”…',
    copy: '复制全文',
    copied: '已复制全文，可粘贴到 Word。',
    copyFailed: '这里不允许复制，请先生成到“自评报告”再从表中复制。',
    preview: '正文预览',
    empty: '没有可以起草的内容。',
  },
  recognition: {
    title: '识别结果',
    column: '栏目',
    cell: '表头单元格',
    unsure: '不确定',
    missing: (label: string) => `没有找到“${label}”列`,
    seen: (headers: readonly string[]) => `看到的表头：${headers.join('、')}`,
    pick: (label: string) => `“${label}”所在的列（如 E）`,
    remember: '记住这一列…',
    useOnce: '只用这一次',
    manual: '手动指定',
    manualHint: '识别错了，或者表头用了别的说法时，在这里指定是哪一列。',
    field: '栏目',
    letters: '列号（如 E）',
    notAColumn: '请填列号，如 E',
  },
  explain: {
    write: '写情况说明',
    label: '情况说明',
    placeholder: '说明原因和依据',
    length: (n: number, most: number) => `${n} / ${most} 字`,
    preview: '预览并写入…',
    cancel: '取消',
    done: '已说明',
    edit: '修改',
    remove: '删除…',
    of: (action: string, label: string) => `${action}：${label}`,
    former: '单元格在写说明之后改过，原来的说明请重新确认：',
  },
  record: { save: '存校验记录…', hint: '把结论和问题清单写入工作表“校验记录”。' },
  settings: {
    policy: '评分办法',
    chosen: '本工作簿已选定，记在“校验记录”里。',
    byDefault: '未选定，按默认的评分办法。',
    option: (title: string, assumed: boolean) => (assumed ? `${title}（部分依据待核实）` : title),
    version: (version: string) => `版本 ${version}`,
    remember: '用于本工作簿…',
    rememberHint: '写入工作表“校验记录”，下次校验和命令行都按它计算。',
    readOnly: '工作簿现在不能写入，无法更换评分办法。',
    parts: '各项依据',
    part: '项目',
    source: '来源',
  },
  crash: {
    title: '窗格显示出错',
    advice: '工作簿没有因此改动。请点“重新打开”；反复出现时，请把下面这行告诉维护人员。',
    again: '重新打开',
  },
  start: {
    waiting: '正在连接 Excel…',
    title: '没有连上 Excel',
    advice: [
      '请在 Excel 的“加载项”中打开本窗格，不要直接在浏览器里打开这个网页。',
      '已经在 Excel 中时，请关闭窗格再打开一次；仍不行，可能是网络拦住了 office.js，请告诉维护人员。',
      '也可以不用 Excel：在命令行用 ziping check 校验同一个文件。',
    ],
    again: '再试一次',
  },
  cellAt: (sheet: string, cell: string) => `${sheet} ${cell}`,
  goToCell: (label: string, cell: string) => `定位到 ${label}，${cell}`,
  goToPlain: (cell: string) => `定位到 ${cell}`,
} as const;
