import fc from 'fast-check';
import { parseValue, readAfresh } from '../../../src/core/values/parse';
import { remembering } from '../../../src/core/values/remembered';
import { makeValue } from '../../../src/core/values/make';
import type { ValueContext, ValueInput } from '../../../src/core/values';
import { CORPUS } from './corpus.data';

const NAMES = ['', '培训次数', '合格率', '投诉件数', '完成时间', '拆除面积（平方米）', '案件办结率', '次数";['];
const TEXTS = [...CORPUS.map(({ raw }) => raw), '0', '无', '12', '0.5', '12次', 0.95, 45000, 20211231, true, '[";'];

const context: fc.Arbitrary<ValueContext> = fc.record({
  role: fc.constantFrom('target', 'actual'),
  name: fc.constantFrom(...NAMES),
  unitColumn: fc.constantFrom('', '%', '个', '万元'),
  comparatorColumn: fc.constantFrom('', '≥', '定性'),
  header: fc.constantFrom('年度指标值', '指标值（万元）', ''),
  year: fc.constantFrom(null, 2021, 2022),
  date1904: fc.boolean(),
});
const input: fc.Arbitrary<ValueInput> = fc.record({
  value: fc.constantFrom(...TEXTS),
  numberFormat: fc.constantFrom('General', '0%', '0.00', 'yyyy"年"m"月"d"日"', '0"次"'),
  uncalculated: fc.constant(false),
});

it('a cell read among others says what it says alone', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(input, context), { maxLength: 60 }), (cells) => {
      for (const [cell, around] of cells) expect(parseValue(cell, around)).toEqual(readAfresh(cell, around));
    }),
    { numRuns: 200 },
  );
});

it('everything a reading asks for tells it from another, the name only where it is asked for', () => {
  let readings = 0;
  const read = ({ value, numberFormat }: ValueInput, around: ValueContext) => {
    readings += 1;
    const { name, ...rest } = { ...around, name: value === 'named' ? around.name : '' };
    return makeValue(JSON.stringify([value, typeof value === 'string' ? '' : numberFormat, name, rest]), 'qualitative');
  };
  // Taken apart, because spreading a context asks for its name.
  const unnamed = (cell: ValueInput, around: ValueContext) => {
    const { role, unitColumn, comparatorColumn, header, year, date1904 } = around;
    const own = { role, unitColumn, comparatorColumn, header, year, date1904, name: '' };
    return read(cell, cell.value === 'named' ? { ...own, name: around.name } : own);
  };
  const remembered = remembering(unnamed);
  const values = fc.constantFrom('named', 'other', 'na;med', 1, true);
  fc.assert(
    fc.property(fc.array(fc.tuple(values, input, context), { maxLength: 40 }), (cells) => {
      for (const [value, cell, around] of cells) {
        const own = { ...cell, value };
        expect(remembered(own, around)).toEqual(unnamed(own, around));
      }
    }),
  );
  const cell = { value: 'once', numberFormat: 'General', uncalculated: false };
  const around = { ...({ role: 'actual', unitColumn: '', comparatorColumn: '', header: 'h' } as const), year: null };
  readings = 0;
  for (const name of NAMES) remembered(cell, { ...around, name, date1904: false });
  expect(readings).toBe(1);
  for (const name of NAMES) remembered({ ...cell, value: 'named' }, { ...around, name, date1904: false });
  expect(readings).toBe(1 + NAMES.length);
});
