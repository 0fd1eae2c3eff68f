import {
  checkedOf,
  initialModel,
  reduce,
  type Checked,
  type PaneAction,
  type PaneModel,
} from '../../src/taskpane/state';
import { makeGrid, REVIEW, UNREADABLE } from './fixtures';
import { FILL } from './plans';
import { DRAFT } from './report-fixtures';

const CHECKED: Checked = { grid: makeGrid(), review: REVIEW };
const NO_FORM: Checked = { grid: makeGrid(), review: UNREADABLE };
const LOST = { kind: 'disconnected' } as const;

const after = (actions: readonly PaneAction[]): PaneModel => actions.reduce(reduce, initialModel('check'));

const READ: PaneAction = { type: 'read', checked: CHECKED, rest: REVIEW, open: true };
const QUIET: PaneAction = { type: 'read', checked: CHECKED, rest: REVIEW, open: false };
const FAIL: PaneAction = { type: 'trouble', trouble: LOST, during: 'read' };

const PREVIEW = { ...FILL, inspection: { conflicts: [], notes: [] } };

describe('the states of the pane', () => {
  it.each<[string, PaneAction[], string]>([
    ['nothing yet', [], 'idle'],
    ['a quiet reading keeps the first sight', [QUIET], 'idle'],
    ['a check under way', [{ type: 'reading' }], 'reading'],
    ['a check', [{ type: 'reading' }, READ], 'result'],
    ['no form, quietly', [{ type: 'read', checked: NO_FORM, rest: null, open: false }], 'no-form'],
    ['no form', [{ type: 'read', checked: NO_FORM, rest: null, open: true }], 'no-form'],
    ['a change in the workbook', [READ, { type: 'stale' }], 'out-of-date'],
    ['a change before any check', [QUIET, { type: 'stale' }], 'idle'],
    ['a check anew keeps the result in sight', [READ, { type: 'reading' }], 'result'],
    ['a check anew of an old result', [READ, { type: 'stale' }, { type: 'reading' }, READ], 'result'],
    ['trouble with nothing to show', [FAIL], 'trouble'],
    ['trouble while checking', [{ type: 'reading' }, FAIL], 'trouble'],
    ['trouble over a result', [READ, FAIL], 'result'],
    ['trouble, then a quiet reading', [FAIL, QUIET], 'idle'],
    ['a first reading that was given up', [QUIET, { type: 'reading' }, { type: 'cancelled' }], 'idle'],
    ['trouble in a reading after a quiet one', [QUIET, { type: 'reading' }, FAIL], 'trouble'],
    ['a further reading that was given up', [READ, { type: 'reading' }, { type: 'cancelled' }], 'result'],
    ['a new reading of a result that is shown', [READ, QUIET], 'result'],
  ])('%s', (_, actions, kind) => {
    expect(after(actions).state.kind).toBe(kind);
  });

  it('drops preview and draft with the reading they came from, and keeps the way back', () => {
    const model = after([
      READ,
      { type: 'draft', draft: DRAFT },
      { type: 'preview', preview: PREVIEW },
      { type: 'written', written: { cells: 2, inverse: FILL.plan, earlier: false, notes: [], removed: null } },
      READ,
    ]);
    expect(model).toMatchObject({ preview: null, draft: null, written: { cells: 2 } });
  });

  it('closes a preview that no longer fits', () => {
    expect(after([READ, { type: 'preview', preview: PREVIEW }, { type: 'stale' }]).preview).toBeNull();
    const conflict = { kind: 'conflict', conflicts: [], undoing: false } as const;
    expect(
      after([READ, { type: 'preview', preview: PREVIEW }, { type: 'notice', notice: conflict }]).preview,
    ).toBeNull();
  });

  it('leaves the empty page of a draft that did not come, which would ask for it again', () => {
    const drafting: PaneAction[] = [READ, { type: 'tab', tab: 'report' }, { type: 'working', what: 'drafting' }];
    for (const end of [FAIL, { type: 'cancelled' }] as const) {
      expect(after([...drafting, end]).tab).toBe('check');
      expect(after([...drafting, { type: 'draft', draft: DRAFT }, end]).tab).toBe('report');
    }
  });

  it('knows what was read before while it reads', () => {
    expect(checkedOf(after([QUIET, { type: 'reading' }]).state)).toBe(CHECKED);
  });

  it('knows the last workbook that was read', () => {
    expect(checkedOf(after([QUIET]).state)).toBe(CHECKED);
    expect(checkedOf(after([READ, { type: 'stale' }]).state)).toBe(CHECKED);
    expect(checkedOf(after([FAIL]).state)).toBeNull();
  });
});
