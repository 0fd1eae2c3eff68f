/** The errors Excel answers with. Codes are Excel's, messages are ours: nobody may read them. */

export class RichApiError extends Error {
  constructor(
    readonly code: string,
    readonly location: string,
    message: string,
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}

export function itemNotFound(location: string): RichApiError {
  return new RichApiError('ItemNotFound', location, 'no such item');
}

export function itemAlreadyExists(location: string): RichApiError {
  return new RichApiError('ItemAlreadyExists', location, 'the item exists already');
}

export function invalidArgument(location: string, why: string): RichApiError {
  return new RichApiError('InvalidArgument', location, why);
}

export function invalidOperation(location: string, why: string): RichApiError {
  return new RichApiError('InvalidOperation', location, why);
}

/** More cells than Excel on the web takes at once. */
export function rangeExceedsLimit(location: string): RichApiError {
  return new RichApiError('RangeExceedsLimit', location, 'too many cells');
}

export function unsupportedSheet(location: string): RichApiError {
  return new RichApiError('UnsupportedSheet', location, 'a chart or macro sheet has no cells');
}

export function accessDenied(location: string): RichApiError {
  return new RichApiError('AccessDenied', location, 'the sheet or the workbook is protected');
}

export function invalidObjectPath(location: string): RichApiError {
  return new RichApiError('InvalidObjectPath', location, 'the object is gone');
}

/** What the simulator does not do. It names the member, so that a test says what is missing. */
export function notSimulated(member: string): RichApiError {
  return new RichApiError('ApiNotFound', member, `the simulator has no ${member}`);
}
