/** Formats of `--format`; the first is the default. */
export const FORMATS = ['text', 'json', 'markdown', 'csv'] as const;

export type Format = (typeof FORMATS)[number];
