/**
 * The pane for people who see little, press unsteadily or use the keyboard, as only a browser can tell: axe with
 * colours in each theme, the sizes of what is pressed, text cut off, the focus seen at each stop.
 */
import { texts } from '../../src/taskpane/texts';
import { clippedText, smallTargets, unseenFocus, violations } from './audit';
import { THEMES, useBarePane, type Size } from './bare-pane';
import { describeInBrowser } from './browser';
import { MORE_STATES, reach, STATES } from './pane-states';

const USUAL: Size = { width: 350, height: 700 };
/** The narrowest pane of Excel, and what 200 % zoom leaves of it. */
const NARROW: readonly Size[] = [
  { width: 320, height: 700 },
  { width: 175, height: 350 },
];

/** Held by another state that shows all of them and more. */
const SHOWN_ELSEWHERE = ['five-found', 'sixty-found', '600-found', 'details', 'score', 'score-rows'];

const STATE_NAMES = [...Object.keys(STATES), ...Object.keys(MORE_STATES)].filter(
  (name) => !SHOWN_ELSEWHERE.includes(name),
) as Parameters<typeof reach>[1][];

/** Between them these have every kind of part that the system's own colours are drawn on. */
const FORCED: readonly (typeof STATE_NAMES)[number][] = [
  ...(['first-sight', 'column-missing', 'explanation', 'plan', 'written', 'report', 'settings'] as const),
  'rows of scores with trace and picture as a table',
];

describeInBrowser('axe in a browser', () => {
  const pane = useBarePane({ size: USUAL });

  it.each(STATE_NAMES)('%s', async (state) => {
    await pane().wear('light');
    await pane().size(USUAL);
    await reach(pane(), state);
    const { frame } = pane();
    const found: string[] = [];
    const note = (where: string, what: readonly string[]) => found.push(...what.map((one) => `${where}: ${one}`));
    note('light', await violations(frame, 'whole'));
    for (const theme of FORCED.includes(state) ? THEMES.slice(1) : (['dark'] as const)) {
      await pane().wear(theme);
      note(theme, await violations(frame, 'colours'));
    }
    await pane().wear('light');
    await pane().byKeyboard();
    note('focus not seen', await unseenFocus(frame));
    for (const size of [USUAL, ...NARROW]) {
      await pane().size(size);
      note(`small at ${size.width}`, await smallTargets(frame));
      note(`cut at ${size.width}`, await clippedText(frame));
    }
    expect(found).toEqual([]);
  });

  it.each(THEMES)('the workbench around it: %s', async (theme) => {
    const { page } = pane();
    await page.emulateMedia({
      forcedColors: theme === 'forced' ? 'active' : 'none',
      colorScheme: theme === 'dark' ? 'dark' : 'light',
    });
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.reload();
    await page.frameLocator('[data-testid=pane]').getByRole('button', { name: texts.before.check }).waitFor();
    expect(await violations(page.mainFrame(), 'whole')).toEqual([]);
  });
});
