/** Q: how indicators and goals are written. */
import type { Family } from '../injection';
import { injector, set } from './tools';

export const QUALITY: Family = {
  Q06: (layout) => {
    const { form } = layout;
    const make = injector('Q06', layout);
    return form.lines
      .filter(({ line }) => line.weight !== null)
      .flatMap((place) =>
        [null, '/'].map((content) =>
          make(`${place.line.level3} ${content ?? 'blank'}`, place.target, [set(form, place.target, content)]),
        ),
      );
  },

  Q30: (layout) => {
    const { form } = layout;
    const make = injector('Q30', layout);
    return form.goals.flatMap((goal) =>
      [goal.expected, goal.actual].flatMap((cell) =>
        [null, '/'].map((content) => make(`${cell} ${content ?? 'blank'}`, cell, [set(form, cell, content)])),
      ),
    );
  },
};
