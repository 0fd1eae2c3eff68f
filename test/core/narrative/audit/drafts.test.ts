/** Our own drafts against their own workbooks: every number agrees, and each one written otherwise is found. */
import { auditReport, draftReport, draftToText, findOutline, review, type Review } from '../../../../src/core';
import { basicDataGrid, departmentGrid, projectGrid, workbook } from '../../../support/forms';
import { mutationsOf, numbersIn, replaced, sampleReview } from './audited';

const BOOKS: readonly (readonly [name: string, reviewed: Review, outline: string])[] = [
  ['sample, four parts', sampleReview(), 'zhuzhou'],
  ['sample, ten parts', sampleReview(), 'hunan'],
  ['all forms', review(workbook(departmentGrid(), basicDataGrid(), projectGrid())), 'hunan'],
  ['project', review(projectGrid()), 'project'],
  ['project beside its department', review(workbook(departmentGrid(), projectGrid())), 'project'],
];

function draftOf({ facts, findings }: Review, outline: string): string {
  return draftToText(draftReport(facts, findings, findOutline(outline)!));
}

describe.each(BOOKS)('%s', (_, reviewed, outline) => {
  const text = draftOf(reviewed, outline);
  const numbers = numbersIn(reviewed, text);

  it('every drafted number agrees', () => {
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter(({ status }) => status !== 'agrees')).toEqual([]);
  });

  it('nothing else of it contradicts the forms', () => {
    expect(auditReport(reviewed, text).statements.filter(({ status }) => status === 'differs')).toEqual([]);
  });
});

/** One number in a few dozen may be mistaken for another true figure of the same thing (37 of 37.2, rounded). */
const FOUND = 0.98;

it('numbers of drafts written otherwise are found', () => {
  const tried = BOOKS.flatMap(([, reviewed, outline]) => {
    const text = draftOf(reviewed, outline);
    return numbersIn(reviewed, text).flatMap((number, index) => {
      // One of the mutations of every second number, in turn: all of them would take minutes.
      if (index % 2 === 1) return [];
      const others = mutationsOf(number.text);
      const other = others[(index / 2) % Math.max(others.length, 1)];
      if (other === undefined) return [];
      const { line, start } = number;
      const audited = numbersIn(reviewed, replaced(text, number, other));
      return [audited.some((one) => one.status === 'differs' && one.line === line && one.start === start)];
    });
  });
  expect(tried.length).toBeGreaterThan(100);
  expect(tried.filter((found) => found).length / tried.length).toBeGreaterThanOrEqual(FOUND);
});
