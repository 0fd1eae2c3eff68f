/**
 * The pane as people see it: in every state nothing is cut off at any width, and pictures of it are held against the
 * kept ones. Zoom is taken as the narrower page it makes: at 200 % a pane of 350 px has room for 175.
 */
import { describeNeeding } from '../tools/optional';
import { useBarePane, type BarePane, type Size } from './bare-pane';
import { describeInBrowser } from './browser';
import { expectQuiet } from './desk';
import { expectPicture, keptPictures, missingFont } from './pictures';
import { bringIntoView, reach, STATES, type StateName } from './pane-states';

const USUAL: Size = { width: 350, height: 700 };
/** The smallest pane of Excel that has a window of a usual size around it. */
const LOW: Size = { width: 350, height: 378 };

/** What pictures are taken of a state, by the end of their names. */
const SIZES = {
  '320': { width: 320, height: 700 },
  '350': USUAL,
  low: LOW,
  '480': { width: 480, height: 700 },
  'zoom-125': { width: 280, height: 560 },
  'zoom-150': { width: 233, height: 467 },
  'zoom-200': { width: 175, height: 350 },
} as const satisfies Record<string, Size>;

type Shot = keyof typeof SIZES | 'contrast';

const SHOTS: Readonly<Record<StateName, readonly Shot[]>> = {
  'first-sight': ['350', '480', 'zoom-200', 'contrast'],
  'no-form': ['350'],
  'none-found': ['350'],
  'five-found': ['320', '350', 'low', '480', 'zoom-125', 'zoom-150', 'zoom-200', 'contrast'],
  'sixty-found': ['320'],
  '600-found': ['low'],
  'column-missing': ['320'],
  details: ['350'],
  explanation: ['350', 'zoom-150', 'contrast'],
  plan: ['350', 'zoom-200', 'contrast'],
  written: ['350'],
  score: ['320', '480', 'zoom-150', 'contrast'],
  'score-rows': ['350', 'zoom-200'],
  report: ['320', '480', 'zoom-150'],
  gaps: ['350'],
  reasons: ['350'],
  audit: ['350'],
  settings: ['320'],
  thresholds: ['350'],
};

const DARK: readonly StateName[] = ['first-sight', 'five-found', 'explanation', 'plan', 'score', 'report', 'settings'];

/** The states whose first finding must be seen without scrolling. */
const WITH_FINDINGS: readonly StateName[] = ['five-found', 'sixty-found', '600-found', 'written'];

const STATE_NAMES = Object.keys(STATES) as StateName[];
const noFont = missingFont();

async function compare(pane: BarePane, state: StateName, shots: readonly Shot[], theme: string): Promise<void> {
  for (const shot of shots) {
    await pane.size(shot === 'contrast' ? USUAL : SIZES[shot]);
    await pane.page.emulateMedia({ forcedColors: shot === 'contrast' ? 'active' : 'none' });
    await bringIntoView(pane, state);
    expectPicture(await pane.picture(), `${state}-${theme === 'dark' ? theme : shot}`);
  }
}

describeInBrowser('the pane', () => {
  describe('in light', () => {
    const pane = useBarePane({ size: USUAL });

    describe.each(STATE_NAMES)('%s', (state) => {
      beforeAll(async () => {
        await pane().page.emulateMedia({ forcedColors: 'none' });
        await pane().size(USUAL);
        await reach(pane(), state);
      });
      afterAll(() => expectQuiet(pane().desk));

      it('has nothing cut off at any width', async () => {
        const cut: [string, string[]][] = [];
        for (const [name, size] of Object.entries(SIZES)) {
          await pane().size(size);
          cut.push([name, await pane().cutOff()]);
        }
        expect(cut.filter(([, parts]) => parts.length > 0)).toEqual([]);
      });

      if (WITH_FINDINGS.includes(state)) {
        it('has its verdict and what the first finding says above the fold', async () => {
          await pane().size(LOW);
          const below = await pane().frame.evaluate(() =>
            ['[data-verdict]', 'li[data-rule] > div', 'li[data-rule] > p'].filter((selector) => {
              const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
              return top < 0 || bottom > innerHeight;
            }),
          );
          expect(below).toEqual([]);
        });
      }

      if (noFont !== null) return;
      it('looks as before', () => compare(pane(), state, SHOTS[state], 'light'));
      if (!DARK.includes(state)) return;
      it('looks as before in the dark theme of Excel', async () => {
        await pane().wear('dark');
        await compare(pane(), state, ['350'], 'dark');
        await pane().wear('light');
      });
    });
  });

  describeNeeding(noFont, 'in pictures', () => {
    it('has these and no others', () => {
      const wanted = [
        ...STATE_NAMES.flatMap((state) => SHOTS[state].map((shot) => `${state}-${shot}`)),
        ...DARK.map((state) => `${state}-dark`),
      ];
      expect(keptPictures()).toEqual(wanted.sort());
    });
  });
});
