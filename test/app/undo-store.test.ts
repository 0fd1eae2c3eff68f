import { createUndoStore, KEPT_FOR_MS, undoKey, type Kept, type TextStorage } from '../../src/app';
import { emptyPlan, type EditPlan } from '../../src/core';

class Memory implements TextStorage {
  readonly texts = new Map<string, string>();
  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.texts.set(key, value);
  }
  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

const content = (value: string | number | boolean | null, formula: string | null = null) => ({
  value,
  formula,
  numberFormat: '0.00',
});
const creation = {
  name: '自评报告',
  rows: [{ style: 'text' as const, cells: ['正文', 7.5, null], height: 30 }],
  columnWidths: [80],
  wrapColumns: [0],
};
const INVERSE: EditPlan = {
  ...emptyPlan('undo'),
  edits: [
    {
      sheet: '表',
      cell: 'H16',
      label: '案卷·得分',
      owner: 'computed',
      before: content(1, '=A1'),
      after: content(null),
    },
  ],
  creations: [creation],
  removals: [{ creation }],
  layouts: [{ sheet: '自评报告', row: 3, style: 'heading', height: null }],
};
const WRITTEN: Kept = { kind: 'written', cells: 1, inverse: INVERSE };
const UNSETTLED: Kept = {
  kind: 'unsettled',
  write: {
    plan: INVERSE,
    looks: INVERSE.layouts,
    removed: [{ top: 0, left: 0, values: [['a', 1, true]], formulas: [['a', '=1', true]] }],
    takeBack: false,
  },
};
const HERE = { address: 'C:\\表\\自评表.xlsx', partition: null };
const NOON = Date.UTC(2022, 2, 1, 12);

describe('what is kept', () => {
  it.each([
    ['an undo', WRITTEN],
    ['a write of unknown outcome', UNSETTLED],
  ])('%s comes back in another pane, without the words of the form', (_case, kept) => {
    const storage = new Memory();
    expect(createUndoStore(storage, HERE).keep(kept, NOON)).toBe(true);
    const found = createUndoStore(storage, HERE).load(NOON + 1);
    expect(found).toEqual(JSON.parse(JSON.stringify(kept).replaceAll('案卷·得分', '')));
    expect([...storage.texts.values()].join('')).not.toContain('案卷');
  });

  it.each([
    ['a minute later', 60_000, true],
    ['just under a day later', KEPT_FOR_MS - 1, true],
    ['a day later', KEPT_FOR_MS, false],
    ['before, by a clock set back', -1, false],
  ])('is there %s: %#', (_case, later, there) => {
    const storage = new Memory();
    const store = createUndoStore(storage, HERE);
    store.keep(WRITTEN, NOON);
    expect(store.load(NOON + later) !== null).toBe(there);
    expect(storage.texts.has(undoKey(HERE)!)).toBe(there);
  });

  it('goes when it is forgotten, and is replaced by the next write', () => {
    const store = createUndoStore(new Memory(), HERE);
    store.keep(WRITTEN, NOON);
    store.keep(UNSETTLED, NOON);
    expect(store.load(NOON)?.kind).toBe('unsettled');
    store.forget();
    expect(store.load(NOON)).toBeNull();
  });

  it('of a document that nobody opens again goes with the next look at another one', () => {
    const storage = new Memory();
    createUndoStore(storage, { ...HERE, address: 'other.xlsx' }).keep(WRITTEN, NOON);
    createUndoStore(storage, HERE).load(NOON + KEPT_FOR_MS);
    expect(storage.texts.has(undoKey({ ...HERE, address: 'other.xlsx' })!)).toBe(false);
  });
});

describe('keys', () => {
  it('differ by document and by partition', () => {
    const places = [
      HERE,
      { ...HERE, address: 'b.xlsx' },
      { ...HERE, partition: 'p' },
      { address: 'a|b', partition: '' },
    ];
    expect(new Set(places.map(undoKey)).size).toBe(places.length);
  });

  it.each([null, ''])('%j: a workbook never saved keeps nothing', (address) => {
    const storage = new Memory();
    const store = createUndoStore(storage, { address, partition: null });
    expect([store.keep(WRITTEN, NOON), store.load(NOON), storage.texts.size]).toEqual([false, null, 0]);
  });
});

describe('storage that is not to be trusted', () => {
  const spoil = (change: (kept: Record<string, unknown>) => void): string => {
    const entry = { at: NOON, kept: JSON.parse(JSON.stringify(WRITTEN)) as Record<string, unknown> };
    change(entry.kept);
    return JSON.stringify(entry);
  };
  const inverse = (kept: Record<string, unknown>) => kept.inverse as Record<string, unknown[]>;
  it.each([
    ['no JSON', '{'],
    ['another thing', '7'],
    ['no time', JSON.stringify({ kept: WRITTEN })],
    ['another kind', spoil((kept) => (kept.kind = 'else'))],
    ['a plan without edits', spoil((kept) => delete inverse(kept).edits)],
    ['an address that is none', spoil((kept) => ((inverse(kept).edits![0] as { cell: string }).cell = 'A0'))],
    ['a value that is none', spoil((kept) => ((inverse(kept).edits![0] as { after: object }).after = { value: {} }))],
  ])('%s is not used', (_case, text) => {
    const storage = new Memory();
    storage.setItem(undoKey(HERE)!, text);
    expect(createUndoStore(storage, HERE).load(NOON)).toBeNull();
  });

  it.each(['getItem', 'setItem', 'removeItem'] as const)('that throws in %s is no trouble', (method) => {
    const storage = new Memory();
    storage[method] = () => {
      throw new Error('QuotaExceededError');
    };
    const store = createUndoStore(storage, HERE);
    expect(store.keep(WRITTEN, NOON)).toBe(method !== 'setItem');
    expect(store.load(NOON) === null).toBe(method !== 'removeItem');
    expect(() => store.forget()).not.toThrow();
  });

  it('that there is none of keeps nothing', () => {
    expect(createUndoStore(null, HERE).keep(WRITTEN, NOON)).toBe(false);
  });
});
