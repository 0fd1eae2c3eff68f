/** What a test or the workbench may choose about the Excel it gets. */

/** Requirement sets and versions, as `Office.context.requirements` answers them. */
export type RequirementSets = Readonly<Record<string, string>>;

export const DEFAULT_REQUIREMENTS: RequirementSets = {
  ExcelApi: '1.16',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  SharedRuntime: '1.1',
};

export interface HostOptions {
  /** Milliseconds before each answer; 0 (the default) answers without a timer. */
  readonly latency?: number;
  /** How a latency passes. Default: real time. A test gives one that only counts. */
  readonly wait?: (ms: number, answer: () => void) => void;
  /** Told of every request that will never be answered. */
  readonly onSilence?: () => void;
  /** The workbook may only be looked at: opened for viewing on the web, or marked final. */
  readonly readOnly?: boolean;
  /** This Excel can undo what add-ins do (ExcelUndoApiAll); by default it cannot, as those before it. */
  readonly undoesAddins?: boolean;
  /** Replaces the defaults altogether. */
  readonly requirements?: RequirementSets;
  /** Bytes of one request or one answer. Default 5 MB, the limit of Excel on the web. */
  readonly payloadLimit?: number;
  /** Cells of one range that are still answered; above, Excel gives null. Default 5 million. */
  readonly cellLimit?: number;
  /** Language of the display, such as `zh-cn`. Default `en-us`. */
  readonly locale?: string;
  /** Document settings the file brings along. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Colours of its window, as a desktop Excel tells them to add-ins. Default white. */
  readonly theme?: OfficeThemeName;
}

/** Two of Excel's own window themes. */
export type OfficeThemeName = 'white' | 'black';

export const DEFAULT_PAYLOAD_LIMIT = 5 * 1024 * 1024;
export const DEFAULT_CELL_LIMIT = 5_000_000;
export const DEFAULT_LOCALE = 'en-us';
export const HOST_VERSION = '16.0.17928.20114';
