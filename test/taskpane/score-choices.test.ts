/** Scores a person decides on, as data. */
import {
  bandFor,
  choiceFor,
  choose,
  isAtMost,
  pointsOf,
  samePoints,
  stillOpen,
} from '../../src/taskpane/score-choices';
import type { Choice, ScoreView } from '../../src/taskpane/view';
import { REVIEW, SHEET } from './fixtures';

const SCORE = REVIEW.scores[0]!;
const ROW = SCORE.groups[1]!.parts[0]!.rows[0]!;
const CHOICE: Choice = { sheet: SHEET, cell: 'H20', name: ROW.name, points: '7' };

it.each([
  ['9', '9'],
  [' 9.25 ', '9.25'],
  ['９．５', '9.5'],
  ['', null],
  ['-1', null],
  ['9.', null],
  ['.5', null],
  ['9.123', null],
  ['1e1', null],
  ['9分', null],
  ['9999', null],
])('points typed as %j', (typed, points) => expect(pointsOf(typed)).toBe(points));

it.each([
  ['10', '10.00', true, true],
  ['9.5', '9.50', true, true],
  ['9.5', '9.05', false, false],
  ['9.05', '9.5', false, true],
])('%s against %s', (a, b, same, atMost) => expect([samePoints(a, b), isAtMost(a, b)]).toEqual([same, atMost]));

it.each([
  ['10', 'achieved'],
  ['8', 'achieved'],
  ['7.99', 'partly'],
  ['6.00', 'partly'],
  ['5.99', 'missed'],
  ['0', 'missed'],
  ['10.01', undefined],
])('%s lies in %s', (points, name) => expect(bandFor(points, ROW)?.name).toBe(name));

it('keeps one choice for a row', () => {
  const once = choose([], CHOICE, '7');
  const twice = choose(once, CHOICE, '8');
  expect(twice.map(({ points }) => points)).toEqual(['8']);
  expect(choiceFor(twice, SHEET, ROW)?.points).toBe('8');
  expect(choiceFor(twice, '别的表', ROW)).toBeNull();
  expect(choose(twice, CHOICE, null)).toEqual([]);
});

it.each<[what: string, choice: Choice, kept: number]>([
  ['the row as it was', CHOICE, 1],
  ['what the form says by now', { ...CHOICE, points: '10.00' }, 0],
  ['a row that moved', { ...CHOICE, cell: 'H21' }, 0],
  ['another indicator in its place', { ...CHOICE, name: '别的指标' }, 0],
  ['another sheet', { ...CHOICE, sheet: '别的表' }, 0],
  ['more than the weight by now', { ...CHOICE, points: '11' }, 0],
])('after a reading: %s', (_, choice, kept) => expect(stillOpen([choice], REVIEW.scores)).toHaveLength(kept));

it('drops the choice of a row that is computed by now', () => {
  const [first, group] = SCORE.groups;
  const rows = [{ ...ROW, needsJudgement: false, most: null }];
  const computed: ScoreView = { ...SCORE, groups: [first!, { ...group!, parts: [{ ...group!.parts[0]!, rows }] }] };
  expect(stillOpen([CHOICE], [computed])).toEqual([]);
});
