/** The quick size of `npm run bench:detect`: what must hold whatever rule is written. */
import { cellByAddress, findSheet, RULES } from '../../../src/core';
import { readWorkbook } from '../../../src/hosts/file';
import { QUICK, runDetection } from './bench';
import { editFile, type Injected } from './edit-file';
import { bytesOf } from './files';
import { GENERATORS } from './injections';
import { LAYOUTS, WHOLE_LAYOUTS } from './layouts';
import { tableOf } from './table';

describe('detection', () => {
  const detection = runDetection(QUICK);

  it('finds every injected error at its cell', () => {
    const misses = detection.rules.flatMap(({ rule, misses: all }) =>
      all.map(({ layout, place, expect: { cell } }) => `${rule} ${layout} ${cell} (${place})`),
    );
    expect(misses).toEqual([]);
  });

  it('says nothing that the injected error does not bring with it', () => {
    expect(detection.rules.flatMap(({ rule, extras }) => extras.map((extra) => `${rule}: ${extra}`))).toEqual([]);
  });

  it('has no error or warning on a clean workbook', () => {
    const loud = detection.clean.flatMap(({ name, findings }) =>
      findings.filter(({ severity }) => severity !== 'info').map(({ rule, cell }) => `${name}: ${rule} ${cell ?? ''}`),
    );
    expect(loud).toEqual([]);
  });

  it('has injections for every rule', () => expect(detection.missing).toEqual([]));

  it('prints a line for each rule and the sum', () => {
    const lines = tableOf(detection).split('\n');
    const ids = lines.slice(1, detection.rules.length + 2).map((line) => line.split(' ')[0]);
    expect(ids).toEqual([...detection.rules.map(({ rule }) => rule), 'all']);
  });
});

const ALL = [...LAYOUTS, ...WHOLE_LAYOUTS];

describe('the injections', () => {
  it('are 1,500 at least', () => {
    const rules = RULES.map(({ id }) => GENERATORS.get(id)).filter((generator) => generator !== undefined);
    const count = rules.reduce((sum, make) => sum + LAYOUTS.reduce((all, layout) => all + make(layout).length, 0), 0);
    expect(count).toBeGreaterThanOrEqual(1500);
  });

  it.each(ALL.map((layout) => [layout.name, layout] as const))(
    'of %s name cells that hold what the table says',
    (_, layout) => {
      const { form } = layout;
      const sheet = findSheet(readWorkbook(bytesOf(layout), 'a.xlsx'), form.sheet)!;
      const value = (cell: string) => cellByAddress(sheet, cell)?.value ?? null;
      expect(form.lines.map(({ level3 }) => value(level3))).toEqual(form.lines.map(({ line }) => line.level3));
      expect(form.lines.map(({ score }) => value(score))).toEqual(form.lines.map(({ line }) => line.score));
      expect([value(form.sum.score), value(form.unitName.cell)]).toEqual([form.sum.points, form.unitName.text]);
    },
  );
});

describe('editing a file', () => {
  const [layout] = LAYOUTS;
  const read = (content: Injected, cell: string) => {
    const bytes = editFile(bytesOf(layout!), [{ sheet: layout!.form.sheet, cell, content }]);
    return cellByAddress(findSheet(readWorkbook(bytes, 'a.xlsx'), layout!.form.sheet)!, cell);
  };

  it.each<[Injected, string, unknown]>([
    ['a < b & "c"', 'D14', { value: 'a < b & "c"', formula: null }],
    [7.5, 'H14', { value: 7.5, formula: null }],
    [0.5, 'H5', { value: 0.5, numberFormat: '0.00%' }],
    [{ plain: 0.5 }, 'H5', { value: 0.5, numberFormat: 'General' }],
    [{ error: '#REF!' }, 'E14', { value: { error: '#REF!' } }],
    [{ formula: 'A1' }, 'E14', { value: null, formula: '=A1' }],
    [{ formula: 'A1', value: 3 }, 'E14', { value: 3, formula: '=A1' }],
    ['new', 'I14', { value: 'new' }],
    ['at the end', 'Z14', { value: 'at the end' }],
  ])('%j into %s', (content, cell, expected) => expect(read(content, cell)).toMatchObject(expected as object));

  it('takes a cell away', () => expect(read(null, 'E14')).toBeUndefined());

  it('refuses a sheet or a row that is not there', () => {
    expect(() => editFile(bytesOf(layout!), [{ sheet: '没有', cell: 'A1', content: 1 }])).toThrow('没有');
    expect(() => read(1, 'A999')).toThrow('A999');
  });
});
