/** Workbooks as offices hand them in: read right, calm where they are right, heard where they are not. */
import { readForms } from '../../../src/core/forms/read';
import { review } from '../../../src/core/review';
import { OFFICES } from './offices/first';
import { FIFTH_OFFICES } from './offices/fifth';
import { FOURTH_OFFICES } from './offices/fourth';
import { gridOfOffice, inFewWords } from './offices/office';
import { MORE_OFFICES } from './offices/second';
import { SIXTH_OFFICES } from './offices/sixth';
import { THIRD_OFFICES } from './offices/third';

const ALL = [OFFICES, MORE_OFFICES, THIRD_OFFICES, FOURTH_OFFICES, FIFTH_OFFICES, SIXTH_OFFICES].flat();

describe.each(ALL.map((office) => [office.name, office] as const))('%s', (_, office) => {
  const grid = gridOfOffice(office);

  it('is read', () => {
    expect(readForms(grid).map(inFewWords)).toEqual(office.forms);
  });

  it('gives the errors and warnings that are in it', () => {
    const said = review(grid).findings.filter(({ severity }) => severity !== 'info');
    expect(said.map(({ rule, cell }) => `${rule} ${cell}`).sort()).toEqual([...office.findings].sort());
  });
});
