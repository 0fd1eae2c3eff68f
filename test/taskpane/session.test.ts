/** The core behind the pane's door, on the sample workbook. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/hosts/file';
import { applyToGrid } from '../../src/core/edits/apply';
import type { Grid } from '../../src/core/grid';
import { createEngine } from '../../src/taskpane/engine';
import { createSession, OutOfOrderError, type Session } from '../../src/taskpane/session';
import type { PlanView, ReviewView } from '../../src/taskpane/view';
import { departmentGrid } from '../support/forms';

const SAMPLE = path.join(__dirname, '../../assets/samples/zhuzhou-2021.xlsx');
const sample = () => readWorkbook(new Uint8Array(readFileSync(SAMPLE)), 'zhuzhou-2021.xlsx');

const FORM = '部门整体支出绩效自评表';

describe('a session on the sample', () => {
  let session: Session;
  let view: ReviewView;
  beforeAll(() => {
    session = createSession();
    view = session.review(sample(), { mappings: [] });
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
    for (const { label, message, basis, repair } of view.findings) {
      for (const text of [label, message, basis, repair]) expect(text).not.toBe('');
    }
  });

  it('shows the scores beside those of the form', () => {
    expect(view.scores).toMatchObject([
      { sheet: FORM, computed: '96.94', difference: '+2.86', lost: '3.06', grade: '优', rate: { percent: '100.00%' } },
    ]);
    const rows = view.scores[0]!.groups.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
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

  it('plans the fill and the repairs before → after', () => {
    const changed = (lines: readonly { cell: string; before: string; after: string }[]) =>
      lines.map(({ cell, before, after }) => [cell, Number(before), Number(after)]);
    expect(changed(session.planFill().lines)).toEqual(
      expect.arrayContaining([
        ['H16', 10, 7.5],
        ['H23', 9.8, 9.44],
      ]),
    );
    const fixable = view.findings.filter(({ fix }) => fix !== null).map(({ index }) => index);
    expect(changed(session.planFix(fixable.slice(0, 1)).lines)).toEqual([
      ['H16', 10, 7.5],
      ['H24', 99.8, 97.3],
    ]);
  });

  it('drafts by the outline asked for, every paragraph in its section', () => {
    const draft = session.draft('O-ZZ');
    expect(draft.sections.length).toBeGreaterThanOrEqual(4);
    const sources = draft.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sources));
    expect(sources).toContainEqual({ sheet: FORM, cell: 'E5' });
    expect(draft.text).toContain(draft.sections.at(-1)!.title);
  });

  it('plans the companion sheet of the last draft', () => {
    session.draft('O-ZZ');
    const plan = session.planDraft();
    expect(plan.created.map(({ name }) => name)).toEqual(['自评报告']);
    expect(plan.created[0]!.cells).toBeGreaterThan(20);
  });

  it('says everything in data that survives the crossing to the page', () => {
    for (const data of [view, session.planFill(), session.draft('O-ZZ')]) expect(structuredClone(data)).toEqual(data);
  });
});

it('refuses plans and drafts before a review', () => {
  const session = createSession();
  for (const call of [() => session.planFill(), () => session.draft('O-ZZ'), () => session.planDraft()]) {
    expect(call).toThrow(OutOfOrderError);
  }
});

it('sees no form in a workbook without one, and which sheets there are', () => {
  const view = createSession().review({ name: '', sheets: [], date1904: false }, { mappings: [] });
  expect(view).toMatchObject({ verdict: 'unreadable', forms: [], scores: [], sheets: [] });
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
  const after = (grid: Grid, plan: (session: Session, view: ReviewView) => PlanView) => {
    const session = createSession();
    const next = applyToGrid(grid, plan(session, session.review(grid, { mappings: [] })).plan);
    return { grid: next, view: createSession().review(next, { mappings: [] }) };
  };
  const warning = (view: ReviewView) => view.findings.find(({ rule }) => rule === 'S02')!;
  const explain = (grid: Grid, text: string) =>
    after(grid, (session, view) => session.planExplain(warning(view).index, text, DAY));

  it('explains a finding, until its cell is changed', () => {
    const explained = explain(warned, '当地取整');
    expect(warning(explained.view)).toMatchObject({
      explainable: true,
      explanation: '当地取整',
      formerExplanation: null,
    });
    expect(explained.view).toMatchObject({ explained: 1, notes: [] });
    // still rounded to a whole number, but another one
    const form = departmentGrid({ I5: 9, F5: 1005, H5: '90.32%', H23: 99 }).sheets[0]!;
    const changed = { ...explained.grid, sheets: [form, ...explained.grid.sheets.slice(1)] };
    expect(warning(createSession().review(changed, { mappings: [] }))).toMatchObject({
      explanation: null,
      formerExplanation: '当地取整',
    });
    expect(explain(explained.grid, '').view.explained).toBe(0);
  });

  it('names a column', () => {
    const { sheet, missing, mappable } = createSession().review(warned, { mappings: [] }).forms[0]!;
    expect(missing.map(({ field }) => field)).toEqual(['actual']);
    expect(mappable.map(({ field }) => field)).toContain('actual');
    const { view } = after(warned, (session) => session.planMapping({ sheet, field: 'actual', column: 'f' }, DAY));
    expect(view.forms[0]!.missing).toEqual([]);
    const typo = after(warned, (session) => session.planMapping({ sheet, field: 'actual', column: 'ZZZ' }, DAY));
    expect(typo.grid.sheets).toHaveLength(1);
  });

  it('chooses a policy', () => {
    const { view } = after(warned, (session, { policies }) => session.planPolicy(policies.at(-1)!.id, DAY));
    expect([view.policy.id, view.policyChosen]).toEqual([view.policies.at(-1)!.id, true]);
    expect(createSession().review(warned, { mappings: [] }).policyChosen).toBe(false);
  });

  it('saves the result', () => {
    const { grid, view } = after(warned, (session) => session.planRecord(DAY));
    expect(grid.sheets.map(({ name }) => name)).toContain('校验记录');
    expect(view.explained).toBe(0);
  });
});
