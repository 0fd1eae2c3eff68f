/** The comparison itself: what it overlooks and what it sees. */
import { PNG } from 'pngjs';
import { difference, smaller, TOLERANCE } from './pictures';

type Point = readonly [red: number, green: number, blue: number];
const WHITE: Point = [255, 255, 255];
const BLACK: Point = [0, 0, 0];

function picture(width: number, height: number, at: (x: number, y: number) => Point): PNG {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) png.data.set([...at(x, y), 255], (y * width + x) * 4);
  }
  return png;
}

const page = (shift: number, width = 320) =>
  picture(width, 400, (x, y) => (y >= 100 + shift && y < 140 + shift && x > 20 && x < 120 ? BLACK : WHITE));
const BLANK = picture(320, 400, () => WHITE);

it('makes a picture smaller by means', () => {
  const { width, height, data } = smaller(picture(9, 8, (x) => (x % 2 === 0 ? BLACK : WHITE)));
  expect([width, height, ...data.subarray(0, 4)]).toEqual([2, 2, 128, 128, 128, 255]);
});

it.each<[string, PNG, PNG, boolean]>([
  ['the same picture', page(0), page(0), true],
  ['smoothing of an edge', page(0), page(1), true],
  ['a part that moved', page(0), page(40), false],
  ['a part that is missing', page(0), BLANK, false],
  ['another size', page(0), page(0, 324), false],
])('%s', (_, first, second, same) => {
  expect(difference(first, second) <= TOLERANCE).toBe(same);
});
