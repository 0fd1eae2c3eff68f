/** The same form in a file made otherwise reads the same: every fixture × every transformation its layout can have. */
import { readForms } from '../../src/core/forms/read';
import { readWorkbook } from '../../src/hosts/file';
import { WORKBOOKS, workbookBytes, type FormReading, type WorkbookFixture } from '../fixtures/workbooks';
import { placeless, readingOf } from '../fixtures/workbooks/reading';
import { casesOf, TRANSFORMATIONS, type Case } from './transformations';

/** Texts a person takes for the same: white space, width and form of signs do not count. */
function alike(reading: unknown): unknown {
  return JSON.parse(
    JSON.stringify(reading, (_, value: unknown) =>
      typeof value === 'string'
        ? value
            .normalize('NFKC')
            .replace(/[\s\u200b]/g, '')
            .replace(/≧/g, '≥')
            .replace(/≦/g, '≤')
        : value,
    ),
  );
}

function formsOf(bytes: Uint8Array) {
  return readForms(readWorkbook(bytes, 'x.xlsx'));
}

const plain = new Map(WORKBOOKS.map((fixture) => [fixture, formsOf(workbookBytes(fixture))]));

function expectedOf(fixture: WorkbookFixture, { added }: Case): FormReading[] {
  return [fixture, ...added].map(({ reading }) => reading);
}

const all = Object.keys(TRANSFORMATIONS).flatMap((name) =>
  WORKBOOKS.map((fixture) => ({ name, fixture, given: casesOf(name, fixture) })),
);
const possible = all.flatMap(({ name, fixture, given }) =>
  typeof given === 'string' || given.length === 0 ? [] : [{ name, fixture, cases: given }],
);

describe.each(WORKBOOKS.map((fixture) => [fixture.id, fixture] as const))('the workbook of %s', (_, fixture) => {
  it('is read as printed', () => {
    expect(plain.get(fixture)!.map(readingOf)).toEqual([fixture.reading]);
  });
});

describe.each(Object.keys(TRANSFORMATIONS))('%s', (name) => {
  const own = possible.filter((one) => one.name === name);
  it.each(own.map(({ fixture, cases }) => [fixture.id, fixture, cases] as const))('%s', (_, fixture, cases) => {
    for (const one of cases) {
      const forms = formsOf(one.bytes());
      const found = { case: one.label, forms: alike(forms.map(readingOf)) };
      expect(found).toEqual({ case: one.label, forms: alike(expectedOf(fixture, one)) });
      if (one.whole) expect(forms.map(placeless)).toEqual(plain.get(fixture)!.map(placeless));
    }
  });
});

it('has cases for every transformation', () => {
  const counts = Object.keys(TRANSFORMATIONS).map((name) => {
    const own = all.filter((one) => one.name === name);
    const cases = own.flatMap(({ given }) => (typeof given === 'string' ? [] : given)).length;
    const leftOut = own.filter(({ given }) => typeof given === 'string' || given.length === 0).length;
    return { name, cases, leftOut };
  });
  const total = counts.reduce((sum, { cases }) => sum + cases, 0);
  const lines = counts.map(
    ({ name, cases, leftOut }) => `  ${name}: ${cases}${leftOut === 0 ? '' : ` (left out: ${leftOut})`}`,
  );
  process.stdout.write(`metamorphic cases on files: ${total}\n${lines.join('\n')}\n`);
  expect(counts.filter(({ cases }) => cases === 0)).toEqual([]);
  expect(total).toBeGreaterThanOrEqual(300);
});
