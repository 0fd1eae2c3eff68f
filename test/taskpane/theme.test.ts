import { isDark } from '../../src/taskpane/theme';
import { wishOf } from '../../src/taskpane/use-pane';

it.each([
  ['#FFFFFF', false],
  ['#000000', true],
  ['#262626', true],
  ['#0a0a64', true],
  ['#F0F0F0', false],
  ['262626', true],
  ['black', false],
  ['', false],
  [null, false],
])('background %s: dark %s', (background, dark) => {
  expect(isDark(background)).toBe(dark);
});

it.each([
  ['', null],
  ['?do=check', 'check'],
  ['?do=score', 'score'],
  ['?_host_Info=Excel&do=report', 'report'],
  ['?do=erase', null],
])('address %s: %s', (search, wish) => {
  expect(wishOf(search)).toBe(wish);
});
