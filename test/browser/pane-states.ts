/** The states of the pane that are looked at, and how a person gets to each. */
import { texts } from '../../src/taskpane/texts';
import { longFormBytes } from '../bench/long-file';
import type { BarePane, Workbook } from './bare-pane';

export interface PaneState {
  readonly workbook: Workbook;
  /** From a pane that has just read the workbook. */
  readonly reach?: (pane: BarePane) => Promise<void>;
  /** What stands at the top of the picture, by selector; otherwise the top of the pane. */
  readonly from?: string;
}

const SAMPLE = 'zhuzhou-2021';
/** Rows of a form that gives some 60 and some 600 findings. */
const ROWS = { sixty: 90, sixHundred: 1000 } as const;

async function check(pane: BarePane): Promise<void> {
  await pane.button(texts.before.check).click();
  await pane.by('[data-verdict]').waitFor();
}

/** After a check, the tab is open and `landmark` is there. */
const inTab = (tab: string, landmark: string) => async (pane: BarePane) => {
  await check(pane);
  await pane.tab(tab);
  await pane.by(landmark).first().waitFor();
};

const inScores = inTab('score', '[data-total]');
const inSettings = inTab('settings', '[data-thresholds]');

/** One of the pages of the report. */
const inReport = (page: string) => async (pane: BarePane) => {
  await inTab('report', '[data-characters]')(pane);
  await pane.by(`#report-${page}`).click();
  await pane.by(`[data-page=${page}]`).waitFor();
};

export const STATES = {
  'first-sight': { workbook: SAMPLE },
  'no-form': { workbook: 'lesson-no-form' },
  'none-found': { workbook: 'lesson-right', reach: check },
  'five-found': { workbook: 'lesson-reasons', reach: check },
  'sixty-found': { workbook: longFormBytes(ROWS.sixty), reach: check },
  '600-found': { workbook: longFormBytes(ROWS.sixHundred), reach: check },
  'column-missing': { workbook: 'lesson-header', reach: check },
  details: {
    workbook: SAMPLE,
    async reach(pane) {
      await check(pane);
      await pane.button(texts.findings.why).click();
      await pane.by('li[data-rule] dd').first().waitFor();
    },
  },
  explanation: {
    workbook: 'lesson-whole',
    async reach(pane) {
      await check(pane);
      const card = pane.by('li[data-severity=warning]').first();
      await card.getByRole('button', { name: texts.explain.write }).click();
      await card.getByRole('textbox').fill('下半年增加了流动图书车活动，场次比年初计划多。');
    },
    from: 'li[data-severity=warning]',
  },
  plan: {
    workbook: SAMPLE,
    async reach(pane) {
      await inScores(pane);
      await pane.button(texts.score.fill).click();
      await pane.by('[data-plan] li').first().waitFor();
    },
  },
  written: {
    workbook: 'lesson-whole',
    async reach(pane) {
      await check(pane);
      await pane.button(texts.findings.fixAll(2)).click();
      await pane.button(texts.plan.write(2)).click();
      await pane.by('[data-notice=written]').waitFor();
      await pane.by('[data-verdict=explain]').waitFor();
    },
  },
  score: { workbook: SAMPLE, reach: inScores },
  'score-rows': { workbook: SAMPLE, reach: inScores, from: 'table:has([data-indicator])' },
  report: { workbook: SAMPLE, reach: inReport('text') },
  gaps: { workbook: SAMPLE, reach: inReport('gaps') },
  reasons: { workbook: SAMPLE, reach: inReport('reasons') },
  audit: { workbook: SAMPLE, reach: inReport('audit') },
  settings: { workbook: SAMPLE, reach: inSettings },
  thresholds: {
    workbook: SAMPLE,
    async reach(pane) {
      await inSettings(pane);
      await pane.by('[data-thresholds] > summary').click();
    },
    from: '[data-thresholds]',
  },
} as const satisfies Record<string, PaneState>;

export type StateName = keyof typeof STATES;

/** Throws wherever a text is made small, as a search of findings does: a defect in drawing them. */
async function breakTheList(pane: BarePane): Promise<void> {
  await pane.frame.evaluate(() => {
    const small = Object.getOwnPropertyDescriptor(String.prototype, 'toLowerCase')!.value as () => string;
    String.prototype.toLowerCase = function (this: string) {
      if (document.querySelector('#tab-panel, [role=alert]') === null && /\n/.test(this)) throw new Error('a defect');
      return small.call(this);
    };
  });
  await pane.button(texts.before.check).click();
  await pane.by('[role=alert] pre').waitFor();
}

/** Further ones, of which no pictures are kept. */
export const MORE_STATES = {
  help: {
    workbook: SAMPLE,
    async reach(pane) {
      await STATES.details.reach(pane);
      await pane.button(new RegExp(texts.findings.full)).click();
      await pane.by('[data-help]').waitFor();
    },
  },
  'reason on a card': {
    workbook: 'lesson-reasons',
    async reach(pane) {
      await check(pane);
      await pane.button(new RegExp(texts.report.reasons.frame)).click();
      await pane.by('li[data-rule] textarea').first().waitFor();
    },
  },
  undone: {
    workbook: 'lesson-whole',
    async reach(pane) {
      await STATES.written.reach(pane);
      await pane.button(texts.written.undo).click();
      await pane.by('[data-notice=undone]').waitFor();
    },
  },
  'rows of scores with trace and picture as a table': {
    workbook: SAMPLE,
    async reach(pane) {
      await inScores(pane);
      await pane.button(texts.score.table.expand).click();
      await pane.by('[data-picture] summary').click();
    },
  },
  'none of what is searched': {
    workbook: 'lesson-reasons',
    async reach(pane) {
      await check(pane);
      await pane.by('[role=search] input').fill('没有这样的词');
      await pane.by('p[role=status] button').waitFor();
    },
  },
  crash: { workbook: SAMPLE, reach: breakTheList },
} as const satisfies Record<string, PaneState>;

/** The state in a new pane, as it is at this size of the page. */
export async function reach(pane: BarePane, name: StateName | keyof typeof MORE_STATES): Promise<void> {
  const state: PaneState = { ...STATES, ...MORE_STATES }[name];
  await pane.show(state.workbook);
  await state.reach?.(pane);
}

/** Brings into view what the state's pictures begin with; after each change of the size. */
export async function bringIntoView(pane: BarePane, name: StateName): Promise<void> {
  const { from }: PaneState = STATES[name];
  if (from === undefined) return;
  await pane
    .by(from)
    .first()
    .evaluate((part) => part.scrollIntoView({ block: 'start' }));
}
