/** The workbooks that come with the workbench; the build puts them beside the page. */
import { texts } from './texts';

export interface Sample {
  /** In `assets/samples`, and in `samples/` beside the page. */
  readonly file: string;
  readonly title: string;
}

export const SAMPLES: readonly [Sample, ...Sample[]] = [{ file: 'zhuzhou-2021.xlsx', title: texts.samples.zhuzhou }];
