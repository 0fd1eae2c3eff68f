import { parseValue, type Value, type ValueContext } from '../../../src/core/values';
import { CORPUS, type CorpusRow } from './corpus.data';

const AROUND: ValueContext = {
  role: 'target',
  name: '',
  unitColumn: '',
  comparatorColumn: '',
  header: '',
  year: 2021,
  date1904: false,
};

const NOTHING = {
  comparator: null,
  number: null,
  upper: null,
  unit: null,
  date: null,
  rank: null,
  parts: null,
  approximate: false,
  band: null,
  endValue: null,
  certainty: 'sure',
};

function read(row: CorpusRow): Value {
  return parseValue(
    { value: row.raw, numberFormat: row.format ?? 'General', uncalculated: false },
    { ...AROUND, ...row.context },
  );
}

const TABLE = CORPUS.map((row) => [row.row, row.raw, row.context?.role ?? 'target', row] as const);

describe('the corpus of spec §4.2', () => {
  it.each(TABLE)('row %i: %s as %s', (_number, _raw, _role, row) => {
    const { flags, parts, ...fields } = row.expected;
    const value = read(row);
    expect(value).toMatchObject({ ...NOTHING, ...fields, parts: parts ?? null });
    expect(value.parts?.length ?? 0).toBe(parts?.length ?? 0);
    expect(value.flags).toEqual(expect.arrayContaining([...(flags ?? [])]));
  });

  it('has every row of the spec', () => {
    expect([...new Set(CORPUS.map((row) => row.row))]).toEqual(Array.from({ length: 135 }, (_, index) => index + 1));
  });

  it('flags a scan only on targets without a comparison', () => {
    const flagged = CORPUS.filter((row) => read(row).flags.includes('suspect-scan')).map((row) => row.row);
    expect(flagged).toEqual([61, 64]);
  });
});
