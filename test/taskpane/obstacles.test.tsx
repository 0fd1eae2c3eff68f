/** @jest-environment jsdom */
/** What stands in the way of a plan is said before anything is written, and not offered. */
import '../support/jsdom-setup';
import { screen, waitFor, within } from '@testing-library/react';
import type { PlanInspection } from '../../src/app';
import type { ConflictKind, PlanConflict } from '../../src/core/edits/plan';
import { cellByAddress } from '../../src/core/grid';
import { obstaclesOf } from '../../src/taskpane/obstacles';
import { texts } from '../../src/taskpane/texts';
import { REVIEW, SHEET } from './fixtures';
import { FILL } from './plans';
import { show } from './show';

const at = (kind: ConflictKind, cell: string | null, sheet = SHEET): PlanConflict => ({
  kind,
  sheet,
  cell,
  expected: '',
  found: '',
});
const met = (...conflicts: PlanConflict[]): PlanInspection => ({ conflicts, notes: [] });
const line = (cell: string) => document.querySelector<HTMLElement>(`li[data-cell="${cell}"]`)!;
const box = (cell: string) => within(line(cell)).getByRole('checkbox');
const button = (name: string) => screen.findByRole('button', { name });
const bar = () => document.querySelector<HTMLElement>('[data-obstacles]');

describe('obstacles of a plan', () => {
  const kinds = (...conflicts: PlanConflict[]) => {
    const { ofLines, general } = obstaclesOf(FILL.lines, met(...conflicts));
    return [ofLines.map((one) => one?.kind ?? null), general.map(({ kind }) => kind)];
  };
  it.each<[string, PlanConflict[], unknown]>([
    ['none', [], [[null, null, null], []]],
    ['one cell', [at('locked', 'H23')], [[null, 'locked', null], []]],
    ['a whole sheet', [at('protected', null)], [['protected', 'protected', 'protected'], ['protected']]],
    [
      'a cell before its sheet',
      [at('protected', null), at('merged', 'H16')],
      [['merged', 'protected', 'protected'], ['protected']],
    ],
    ['another sheet', [at('sheet-exists', null, '自评报告')], [[null, null, null], ['sheet-exists']]],
  ])('%s', (_, conflicts, wanted) => {
    expect(kinds(...conflicts)).toEqual(wanted);
  });

  it('has words for each kind', () => {
    const all = Object.values(texts.obstacles);
    expect(all.every(({ reason, advice }) => reason !== '' && advice !== '')).toBe(true);
    expect(new Set(all.map(({ reason }) => reason)).size).toBe(all.length);
  });
});

async function withFillPlan(...inspections: PlanInspection[]) {
  const shown = show({
    wish: 'score',
    prepare: (host) => {
      host.inspections.push(...inspections);
    },
  });
  await shown.user.click(await button(texts.score.fill));
  await screen.findByRole('heading', { name: texts.plan.title });
  return shown;
}

describe('a plan some cells of which cannot be written', () => {
  it('leaves them out, with the reason at the line, and writes the rest', async () => {
    const { host, user } = await withFillPlan(met(at('locked', 'H23')));
    expect([box('H16'), box('H23')].map((one) => (one as HTMLInputElement).checked)).toEqual([true, false]);
    expect(box('H23')).toBeDisabled();
    expect(box('H23')).toHaveAccessibleDescription(expect.stringContaining(texts.obstacles.locked.reason));
    expect(line('H23')).toHaveTextContent(texts.obstacles.locked.advice);
    expect(bar()).toHaveTextContent(texts.plan.blocked(1));
    await user.click(await button(texts.plan.write(1)));
    await waitFor(() => expect(cellByAddress(host.grid.sheets[0]!, 'H16')?.value).toBe(7.5));
    expect(cellByAddress(host.grid.sheets[0]!, 'H23')?.value).toBe(9.8);
  });

  it('looks again when asked, and ticks what has become possible', async () => {
    const { host, user } = await withFillPlan(met(at('protected', null)), met());
    expect(await button(texts.plan.write(0))).toHaveAttribute('aria-disabled', 'true');
    host.calls.length = 0;
    await user.click(await button(texts.plan.again));
    await button(texts.plan.write(2));
    expect([bar(), host.calls]).toEqual([null, ['isUnchanged', 'inspect']]);
  });

  it('names cells whose fonts an undo cannot bring back', async () => {
    await withFillPlan({ conflicts: [], notes: [{ kind: 'mixed-fonts', sheet: SHEET, cell: 'H16' }] });
    expect(line('H16')).toHaveTextContent(texts.plan.mixedFonts);
    expect(line('H23')).not.toHaveTextContent(texts.plan.mixedFonts);
  });
});

it('a plan that goes as a whole is not offered at all when part of it cannot be written', async () => {
  const { host, user } = show({
    wish: 'check',
    prepare: (made) => {
      made.inspections.push(met(at('sheet-exists', null, '校验记录')));
    },
  });
  await user.click(await button(texts.record.save));
  await waitFor(() => expect(bar()).toHaveTextContent(texts.obstacles['sheet-exists'].advice));
  expect(screen.queryByRole('button', { name: /\d/ })).toBeNull();
  await user.click(await button(texts.plan.cancel));
  expect(host.calls).not.toContain('apply');
});

it('says how many findings a write has done away with', async () => {
  const { engine, user } = show({ wish: 'check' });
  await user.click(await button(texts.findings.changeTo('7.50')));
  engine.answer = { ...REVIEW, findings: REVIEW.findings.slice(2) };
  await user.click(await button(texts.plan.write(1)));
  const written = () => document.querySelector('[data-notice="written"]');
  await waitFor(() => expect(written()).toHaveTextContent(texts.written.removed(2)));
});
