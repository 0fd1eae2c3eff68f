/** The workbooks that come with the workbench; the build puts them beside the page. */
import { texts } from './texts';

export interface Sample {
  /** In `assets/samples`, and in `samples/` beside the page. */
  readonly file: string;
  readonly title: string;
  /** What a person who learns with it is asked to do. */
  readonly task: string;
}

function sample(name: keyof typeof texts.samples): Sample {
  return { file: `${name}.xlsx`, ...texts.samples[name] };
}

/** In the order they are learnt with; the first one is open at the start. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  sample('zhuzhou-2021'),
  sample('lesson-right'),
  sample('lesson-sums'),
  sample('lesson-reasons'),
  sample('lesson-vague'),
  sample('lesson-mismatch'),
  sample('lesson-project'),
  sample('lesson-header'),
  sample('lesson-no-form'),
  sample('lesson-whole'),
];
