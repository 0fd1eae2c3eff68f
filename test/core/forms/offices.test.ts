/** Workbooks as offices hand them in: read right, calm where they are right, heard where they are not. */
import { readForms } from '../../../src/core/forms/read';
import { review } from '../../../src/core/review';
import { OFFICES } from './offices/first';
import { gridOfOffice, inFewWords } from './offices/office';
import { MORE_OFFICES } from './offices/second';

describe.each([...OFFICES, ...MORE_OFFICES].map((office) => [office.name, office] as const))('%s', (_, office) => {
  const grid = gridOfOffice(office);

  it('is read', () => {
    expect(readForms(grid).map(inFewWords)).toEqual(office.forms);
  });

  it('gives the errors and warnings that are in it', () => {
    const said = review(grid).findings.filter(({ severity }) => severity !== 'info');
    expect(said.map(({ rule, cell }) => `${rule} ${cell}`).sort()).toEqual([...office.findings].sort());
  });
});
