import { describeWith, ORACLE_TIMEOUT, savedByLibreOffice, seenByOpenpyxl } from '../hosts/file/write/oracles';
import { FILES, bookOf, bytesOf, valuesOf } from './books';

const NAMES = Object.keys(FILES);

describe.each(NAMES)('%s', (name) => {
  it('holds no formulas', () => {
    const book = bookOf(name);
    const cells = book.SheetNames.flatMap((sheet) => Object.values(book.Sheets[sheet]!) as { f?: string }[]);
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    expect(cells.length).toBeGreaterThan(20);
  });
});

describeWith(['openpyxl', 'LibreOffice'], 'openpyxl and LibreOffice', () => {
  const converted: Record<string, Uint8Array> = {};

  beforeAll(() => {
    Object.assign(converted, savedByLibreOffice(Object.fromEntries(NAMES.map((name) => [name, bytesOf(name)]))));
  }, ORACLE_TIMEOUT);

  it.each(NAMES)(
    'find the same in %s',
    (name) => {
      const ours = seenByOpenpyxl(bytesOf(name));
      const theirs = seenByOpenpyxl(converted[name]!);
      expect(ours.map((sheet) => sheet.name)).toEqual(bookOf(name).SheetNames);
      for (const [index, sheet] of ours.entries()) {
        expect(sheet.values).toEqual(valuesOf(bookOf(name), sheet.name));
        expect(sheet.formulas).toEqual({});
        expect(sheet.orientation).toBe('portrait');
        expect(theirs[index]).toMatchObject({ name: sheet.name, values: sheet.values, merges: sheet.merges });
      }
    },
    ORACLE_TIMEOUT,
  );
});
