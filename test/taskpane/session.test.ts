/** The core behind the pane's door, on the sample workbook. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/hosts/file';
import { applyToGrid } from '../../src/core/edits/apply';
import { POLICIES } from '../../src/core';
import { filledCells, makeSheet, type Cell, type Grid, type Position } from '../../src/core/grid';
import { NO_SETTINGS, settingsFile } from '../../src/taskpane/settings';
import { createEngine } from '../../src/taskpane/engine';
import { createSession, OutOfOrderError, type Session } from '../../src/taskpane/session';
import type { DraftView, PlanView, ReviewView } from '../../src/taskpane/view';
import { departmentGrid } from '../support/forms';

const SAMPLE = path.join(__dirname, '../../assets/samples/zhuzhou-2021.xlsx');
const sample = () => readWorkbook(new Uint8Array(readFileSync(SAMPLE)), 'zhuzhou-2021.xlsx');

const FORM = '部门整体支出绩效自评表';

describe('a session on the sample', () => {
  let session: Session;
  let view: ReviewView;
  beforeAll(async () => {
    session = createSession();
    view = await session.review(sample(), { mappings: [] });
  });

  it('finds the three mistakes, with cells, areas and fixes', () => {
    expect(view.verdict).toBe('blocked');
    const errors = view.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, place, area, fix }) => [rule, place?.cell, area, fix])).toEqual(
      expect.arrayContaining([
        ['S04', 'H16', 'indicators', '7.50'],
        ['S03', 'H23', 'indicators', '9.44'],
        ['E01', 'I23', 'indicators', null],
      ]),
    );
    expect(view.counts.error).toBe(3);
    for (const { label, message } of view.findings) for (const text of [label, message]) expect(text).not.toBe('');
  });

  it('says why a rule speaks, and nothing of one that failed', async () => {
    const { page, ...why } = await session.help('S04');
    expect(page).toContain('S04');
    expect(Object.values(why)).toEqual([expect.any(String), true, expect.any(String)]);
    for (const text of [why.basis, why.repair]) expect(page).toContain(text);
    expect(await session.help('R00')).toEqual({ basis: '', verified: false, repair: '', page: '' });
  });

  it('shows the scores beside those of the form', async () => {
    const { scores } = await session.rest();
    expect(scores).toMatchObject([
      { sheet: FORM, computed: '96.94', difference: '+2.86', lost: '3.06', grade: '优', rate: { percent: '100.00%' } },
    ]);
    const rows = scores[0]!.groups.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
    const wrong = rows.filter(({ difference }) => difference !== '0.00');
    expect(wrong.map(({ scoreCell, computed, difference }) => [scoreCell, computed, difference])).toEqual([
      ['H16', '7.50', '+2.50'],
      ['H23', '9.44', '+0.36'],
    ]);
    expect(rows).toHaveLength(10);
    expect(rows.every(({ trace }) => trace !== '')).toBe(true);
  });

  it('recognises the columns with their header cells', () => {
    const form = view.forms.find(({ sheet }) => sheet === FORM)!;
    expect(form.evidence.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['E13', 'F13', 'G13', 'H13']));
    expect(form.missing).toEqual([]);
  });

  it('plans the fill and the repairs before → after', async () => {
    const changed = (lines: readonly { cell: string; before: string; after: string }[]) =>
      lines.map(({ cell, before, after }) => [cell, Number(before), Number(after)]);
    expect(changed((await session.planFill()).lines)).toEqual(
      expect.arrayContaining([
        ['H16', 10, 7.5],
        ['H23', 9.8, 9.44],
      ]),
    );
    const fixable = view.findings.filter(({ fix }) => fix !== null).map(({ index }) => index);
    expect(changed((await session.planFix(fixable.slice(0, 1))).lines)).toEqual([
      ['H16', 10, 7.5],
      ['H24', 99.8, 97.3],
    ]);
  });

  it('drafts by the outline asked for, every paragraph in its section', async () => {
    const draft = await session.draft('O-ZZ');
    expect(draft.sections.length).toBeGreaterThanOrEqual(4);
    const sources = draft.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sources));
    expect(sources).toContainEqual({ sheet: FORM, cell: 'E5' });
    expect(draft.text).toContain(draft.sections.at(-1)!.title);
  });

  it('plans the companion sheet of the last draft', async () => {
    await session.draft('O-ZZ');
    const plan = await session.planDraft();
    expect(plan.created.map(({ name }) => name)).toEqual(['自评报告']);
    expect(plan.created[0]!.cells).toBeGreaterThan(20);
  });

  it('says everything in data that survives the crossing to the page', async () => {
    for (const data of [view, await session.rest(), await session.planFill(), await session.draft('O-ZZ')])
      expect(structuredClone(data)).toEqual(data);
  });
});

it('refuses plans and drafts before a review', async () => {
  const session = createSession();
  for (const call of [
    () => session.rest(),
    () => session.planFill(),
    () => session.draft('O-ZZ'),
    () => session.planDraft(),
  ]) {
    await expect(call()).rejects.toBeInstanceOf(OutOfOrderError);
  }
});

it('answers in order: what waits for a part that is loaded is not overtaken', async () => {
  const session = createSession();
  const ended: string[] = [];
  const note = async (name: string, call: Promise<unknown>) => {
    await call.catch(() => undefined);
    ended.push(name);
  };
  const settings = { ...NO_SETTINGS, ownPolicy: '{}' };
  await Promise.all([
    note('review', session.review(sample(), { mappings: [], settings })),
    note('rest', session.rest()),
    note('draft', session.draft('zhuzhou')),
    note('help', session.help('S04')),
    note('none of ours', session.takeSettingsFile('')),
    note('report', session.planDraft()),
    note('fill', session.planFill()),
  ]);
  expect(ended).toEqual(['review', 'rest', 'draft', 'help', 'none of ours', 'report', 'fill']);
});

it('sees no form in a workbook without one, and which sheets there are', async () => {
  const view = await createSession().review({ name: '', sheets: [], date1904: false }, { mappings: [] });
  expect(view).toMatchObject({ verdict: 'unreadable', forms: [], sheets: [] });
  expect(view.nothingFound).not.toBe('');
});

it('is the same core in process', async () => {
  const engine = createEngine();
  await expect(engine.planFill()).rejects.toMatchObject({ name: 'OutOfOrderError' });
  expect((await engine.review(sample(), { mappings: [] })).counts.error).toBe(3);
});

describe('what a person settles', () => {
  const DAY = '2024-01-02';
  const warned = departmentGrid({ I5: 10, H23: 100, F13: '第四季度' });
  const after = async (grid: Grid, plan: (session: Session, view: ReviewView) => Promise<PlanView>) => {
    const session = createSession();
    const { plan: edits } = await plan(session, await session.review(grid, { mappings: [] }));
    const next = applyToGrid(grid, edits);
    return { grid: next, view: await createSession().review(next, { mappings: [] }) };
  };
  const warning = (view: ReviewView) => view.findings.find(({ rule }) => rule === 'S02')!;
  const explain = (grid: Grid, text: string) =>
    after(grid, (session, view) => session.planExplain(warning(view).index, text, DAY));

  it('explains a finding, until its cell is changed', async () => {
    const explained = await explain(warned, '当地取整');
    expect(warning(explained.view)).toMatchObject({
      explainable: true,
      explanation: '当地取整',
      formerExplanation: null,
    });
    expect(explained.view).toMatchObject({ explained: 1, notes: [] });
    // still rounded to a whole number, but another one
    const form = departmentGrid({ I5: 9, F5: 1005, H5: '90.32%', H23: 99 }).sheets[0]!;
    const changed = { ...explained.grid, sheets: [form, ...explained.grid.sheets.slice(1)] };
    expect(warning(await createSession().review(changed, { mappings: [] }))).toMatchObject({
      explanation: null,
      formerExplanation: '当地取整',
    });
    expect((await explain(explained.grid, '')).view.explained).toBe(0);
  });

  it('names a column', async () => {
    const { sheet, missing, mappable } = (await createSession().review(warned, { mappings: [] })).forms[0]!;
    expect(missing.map(({ field }) => field)).toEqual(['actual']);
    expect(mappable.map(({ field }) => field)).toContain('actual');
    const { view } = await after(warned, (session) =>
      session.planMapping({ sheet, field: 'actual', column: 'f' }, DAY),
    );
    expect(view.forms[0]!.missing).toEqual([]);
    const typo = await after(warned, (session) => session.planMapping({ sheet, field: 'actual', column: 'ZZZ' }, DAY));
    expect(typo.grid.sheets).toHaveLength(1);
  });

  it('chooses a policy', async () => {
    const last = POLICIES.at(-1)!.id;
    const { view } = await after(warned, (session) => session.planPolicy(last, DAY));
    expect([view.policy.id, view.policyChosen]).toEqual([last, true]);
    expect((await createSession().review(warned, { mappings: [] })).policyChosen).toBe(false);
  });

  it('saves the result', async () => {
    const { grid, view } = await after(warned, (session) => session.planRecord(DAY));
    expect(grid.sheets.map(({ name }) => name)).toContain('校验记录');
    expect(view.explained).toBe(0);
  });
});

describe('the report of a session', () => {
  const sheetOf = (grid: Grid) => grid.sheets.find(({ name }) => name === '自评报告')!;
  /** The sample with its report written, and one paragraph of it in a person's words. */
  const edited = async () => {
    const session = createSession();
    await session.review(sample(), { mappings: [] });
    await session.draft('zhuzhou');
    const grid = applyToGrid(sample(), (await session.planDraft()).plan);
    const sheet = sheetOf(grid);
    const at = [...filledCells(sheet)].find(
      ({ cell }) => typeof cell.value === 'string' && cell.value.includes('1112.67万元'),
    )!;
    const cells = [...filledCells(sheet)].map(({ row, column, cell }): [Position, Cell] => [
      { row, column },
      row === at.row && column === at.column ? { ...cell, value: '　　全年预算收入1112.76万元，帐户管理规范。' } : cell,
    ]);
    const own = makeSheet(sheet.name, cells);
    const next = { ...grid, sheets: grid.sheets.map((one) => (one === sheet ? own : one)) };
    await session.review(next, { mappings: [] });
    return { session, grid: next, draft: await session.draft('zhuzhou') };
  };

  it('knows what a person changed, and has it in every export', async () => {
    const { session, draft } = await edited();
    expect([draft.sheet, draft.edited]).toEqual(['自评报告', 1]);
    const all = draft.sections.flatMap(({ paragraphs }) => paragraphs);
    const [own] = all.filter((paragraph) => paragraph.edited);
    expect(own).toMatchObject({ state: 'edited', at: { sheet: '自评报告' } });
    for (const text of [
      draft.text,
      await session.reportMarkdown(),
      JSON.stringify((await session.writtenReport(false)).draft),
    ]) {
      expect(text).toContain('全年预算收入1112.76万元');
    }
  });

  it('has the form behind it where that was asked for', async () => {
    const { session } = await edited();
    const attached = async (withForm: boolean) => (await session.writtenReport(withForm)).attached.length;
    expect([await attached(false), await attached(true)]).toEqual([0, 1]);
    const none = createSession();
    await none.review({ name: '', sheets: [], date1904: false }, { mappings: [] });
    await none.draft(null);
    expect((await none.writtenReport(true)).attached).toEqual([]);
  });

  it('offers the new draft once the table has changed: accepted, or declined for good', async () => {
    const { session, grid } = await edited();
    const form = grid.sheets[0]!;
    const cells = [...filledCells(form)].map(({ row, column, cell }): [Position, Cell] => [
      { row, column },
      cell.value === 1112.67 ? { ...cell, value: 1200 } : cell,
    ]);
    const changed = { ...grid, sheets: [makeSheet(form.name, cells), ...grid.sheets.slice(1)] };
    await session.review(changed, { mappings: [] });
    const offers = (draft: DraftView) =>
      draft.sections.flatMap(({ paragraphs }) => paragraphs).filter(({ offer }) => offer !== null);
    const [offer] = offers(await session.draft('zhuzhou'));
    expect(offer?.offer).toContain('1200');
    for (const plan of [await session.planAccept(offer!.id!), await session.planKeep(offer!.id!)]) {
      const after = createSession();
      await after.review(applyToGrid(changed, plan.plan), { mappings: [] });
      expect(offers(await after.draft('zhuzhou'))).toEqual([]);
    }
  });

  it('counts every gap and says where it goes', async () => {
    const session = createSession();
    await session.review(sample(), { mappings: [] });
    const { sections, gaps } = await session.draft('zhuzhou');
    const all = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.gaps));
    expect(all).toHaveLength(gaps);
    expect(all.map(({ place }) => place)).toContainEqual({ sheet: FORM, cell: 'I23' });
    expect(sections.at(-1)).toMatchObject({ kind: 'closing', gaps: 1 });
  });

  it('ticks a reason for a blank cell, and none over what a person wrote', async () => {
    const session = createSession();
    await session.review(departmentGrid({ F15: '80次', H15: 8, H23: 97.8 }), { mappings: [] });
    const { reasons } = await session.rest();
    expect(reasons.map(({ place }) => place?.cell)).toContain('I15');
    const text = '雨季停工，计划下半年补足。';
    const line = async (grid: Grid) => {
      await session.review(grid, { mappings: [] });
      return (await session.planReasons([{ sheet: FORM, cell: 'I15', text }])).lines;
    };
    expect(await line(departmentGrid({ F15: '80次' }))).toMatchObject([{ cell: 'I15', after: text, ticked: true }]);
    expect(await line(departmentGrid({ F15: '80次', I15: '无' }))).toMatchObject([{ before: '无', ticked: false }]);
  });

  it('audits a text and the companion sheet, with the words marked where they stand', async () => {
    const { session } = await edited();
    const text = '第一段\r\n2021年全年预算1112.76万元。\n自评得分良好。';
    const given = (await session.audit(text)).entries.filter(({ status }) => status === 'differs');
    expect(given).toMatchObject([
      { workbook: '1112.67万元', line: 2, at: null, excerpt: ['2021年全年预算', '1112.76万元', '。'] },
    ]);
    const { entries } = await session.audit(null);
    const wrong = entries.find(({ status, text: words }) => status === 'differs' && words.includes('1112.76'));
    expect(wrong).toMatchObject({
      at: { sheet: '自评报告' },
      excerpt: [expect.anything(), '1112.76万元', expect.anything()],
    });
    expect(await session.audit('')).toMatchObject({ entries: [], slips: [] });
  });

  it('drafts by what is preferred, and by an office’s own outline', async () => {
    const session = createSession();
    const settings = { ...NO_SETTINGS, outlineId: 'project' };
    await session.review(sample(), { mappings: [], settings });
    expect((await session.draft(null)).outline).toBe('project');
    expect((await session.draft('hunan')).outline).toBe('hunan');
    expect((await session.draft('无此提纲')).outline).toBe('zhuzhou');
    const text = JSON.stringify({ id: 'our', title: '本局提纲', extends: 'zhuzhou' });
    const own = await session.takeOutlineFile(text, NO_SETTINGS);
    if (!('settings' in own)) throw new Error(own.problems.join());
    await session.review(sample(), { mappings: [], settings: own.settings });
    const { outlines } = await session.rest();
    expect(outlines.at(-1)).toEqual({ id: 'our', title: '本局提纲', own: true });
    expect((await session.draft(null)).outline).toBe('our');
    // an outline that a newer program would have to read is left aside, not taken for another
    await session.review(sample(), { mappings: [], settings: { ...own.settings, ownOutline: '{}' } });
    expect((await session.draft(null)).outline).toBe('zhuzhou');
  });

  it('takes nothing of a shared file whose outline has a problem', async () => {
    const shared = settingsFile({ ...NO_SETTINGS, outlineId: 'our', ownOutline: '{"id":"our"}' });
    expect('problems' in (await createSession().takeSettingsFile(shared))).toBe(true);
  });

  it.each([
    ['no file of ours', '{"a":1}'],
    ['no JSON', '提纲'],
    ['the name of one of ours', JSON.stringify({ id: 'hunan', title: '甲', extends: 'zhuzhou' })],
  ])('takes nothing of an outline with a problem: %s', async (_, text) => {
    const session = createSession();
    const taken = await session.takeOutlineFile(text, NO_SETTINGS);
    expect('problems' in taken && taken.problems.length).toBeGreaterThan(0);
  });

  it('has no plan of a draft that was made of another reading', async () => {
    const session = createSession();
    await session.review(sample(), { mappings: [] });
    await session.draft(null);
    await session.review(sample(), { mappings: [] });
    for (const call of [() => session.planDraft(), () => session.planAccept('1'), () => session.writtenReport(true)]) {
      await expect(call()).rejects.toBeInstanceOf(OutOfOrderError);
    }
  });
});
