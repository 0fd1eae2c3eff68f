import { templates } from '../../assets/make/templates';
import { bookOf, bytesOf, FILES, valuesOf } from './books';

const NAMES = Object.keys(FILES).filter((name) => name !== 'sample');

it.each(NAMES)('%s is what the generator makes', (name) => {
  const made = templates().find(({ path }) => path.endsWith(FILES[name]!));
  expect(Buffer.from(made!.bytes).equals(Buffer.from(bytesOf(name)))).toBe(true);
});

it.each([
  ['department', ['部门整体支出绩效自评表'], { G5: 10 }],
  ['project', ['项目支出绩效自评表'], { G7: 10 }],
  ['basicData', ['基础数据表'], {}],
  ['all', ['部门整体支出绩效自评表', '项目支出绩效自评表', '基础数据表', '报告素材'], { G5: 10, G7: 10 }],
])('%s has no number but the printed weight', (name, sheets, numbers) => {
  const book = bookOf(name);
  expect(book.SheetNames).toEqual(sheets);
  const found = book.SheetNames.flatMap((sheet) => Object.entries(valuesOf(book, sheet)));
  expect(Object.fromEntries(found.filter(([, value]) => typeof value === 'number'))).toEqual(numbers);
});

it.each(['department', 'project'])('%s has nothing where a person writes', (name) => {
  const values = valuesOf(bookOf(name), bookOf(name).SheetNames[0]!);
  const last = Number(
    Object.entries(values)
      .find(([, value]) => value === '总分')![0]
      .slice(1),
  );
  const entries = Object.keys(values).filter((cell) => {
    const row = Number(cell.slice(1));
    return /^[D-I]/.test(cell) && (row === 12 || (row > 13 && row <= last));
  });
  expect(entries).toEqual([]);
  const points = Object.values(values).flatMap((value) => /（(\d+)分）$/.exec(String(value))?.[1] ?? []);
  expect(points).toEqual(['50', '30', '10']);
});

it('all.xlsx names every category of the materials', () => {
  const values = valuesOf(bookOf('all'), '报告素材');
  const categories = new Set(
    Object.entries(values)
      .filter(([cell]) => /^A(?!1$)/.test(cell))
      .map(([, value]) => value),
  );
  expect(categories.size).toBe(10);
  expect(Object.keys(values).filter((cell) => /^[BC](?!1$)/.test(cell))).toEqual([]);
});
