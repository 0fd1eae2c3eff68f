/** What the outlines of ours are called; apart from what they say, which only a report needs. */

export interface OutlineName {
  readonly id: string;
  /** As the person chooses it. */
  readonly title: string;
}

export const OUTLINE_NAMES = {
  zhuzhou: { id: 'zhuzhou', title: '四段式（株洲）' },
  hunan: { id: 'hunan', title: '十段式（湖南）' },
  project: { id: 'project', title: '项目支出' },
} as const satisfies Readonly<Record<string, OutlineName>>;
