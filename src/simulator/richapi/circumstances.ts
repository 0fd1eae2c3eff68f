/** What an Excel refuses because of where it stands, whatever the member itself would do. */
import type { HostObject, Method, Session } from './objects';
import { accessDenied, RichApiError, unsupportedSheet } from './errors';

/** Microsoft's list for a second workbook in front, Windows and Mac, as far as these members are simulated. */
const NEEDS_THE_WINDOW: Readonly<Record<string, string>> = {
  'Range.select': 'GeneralException',
  'Worksheet.activate': 'GeneralException',
  'Worksheet.delete': 'InvalidSelection',
  'Worksheet.gridlines': 'GeneralException',
  'Worksheet.showGridlines': 'GeneralException',
  'WorksheetCollection.add': 'GeneralException',
};

/** Members that clear the undo stack even in an Excel that can undo what add-ins do (Windows and Mac). */
const NEVER_UNDONE: ReadonlySet<string> = new Set([
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
]);

/** Members a sheet that is a chart has as well. */
const OF_EVERY_SHEET = /^(Worksheet\.(activate|delete|id|name|position|visibility|tabColor))$/;

export type Effect = Method<HostObject>['effect'];

/** Throws where `location` (such as `Range.values`) cannot be used now. */
export function refuseByCircumstances(object: HostObject, location: string, effect: Effect, session: Session): void {
  const code = session.otherInFront ? NEEDS_THE_WINDOW[location] : undefined;
  if (code !== undefined) throw new RichApiError(code, location, 'another workbook is in front');
  if (session.readOnly && effect === 'changes') throw accessDenied(location);
  if ('sheet' in object && object.sheet.isChart && !OF_EVERY_SHEET.test(location)) throw unsupportedSheet(location);
}

/** Whether the person's own steps are gone after it. */
export function clearsUndo(location: string, effect: Effect, session: Session): boolean {
  if (effect === 'asks') return false;
  return effect === 'asks-and-clears' || !session.undoesAddins || NEVER_UNDONE.has(location);
}
