/** The objects a path can lead to, and what a type's table says about its members. */
import type { Box } from '../../core/grid';
import type { SimulatedSheet } from '../sheet';
import type { SimulatedWorkbook } from '../workbook';
import type { Wire } from './protocol';

interface OfSheet<T extends string> {
  readonly type: T;
  readonly sheet: SimulatedSheet;
}

interface OfBox<T extends string> extends OfSheet<T> {
  readonly box: Box;
}

interface OfBoxes<T extends string> extends OfSheet<T> {
  readonly boxes: readonly Box[];
}

export type HostObject =
  | { readonly type: 'Workbook' }
  | { readonly type: 'Application' }
  | { readonly type: 'WorkbookProtection' }
  | { readonly type: 'WorksheetCollection' }
  | { readonly type: 'AddinInternalService' }
  | { readonly type: 'NullObject' }
  | OfSheet<'Worksheet'>
  | OfSheet<'WorksheetProtection'>
  | OfSheet<'AutoFilter'>
  | OfSheet<'PageLayout'>
  | OfSheet<'HeaderFooterGroup'>
  | OfSheet<'HeaderFooter'>
  | OfBox<'Range'>
  | OfBox<'RangeFormat'>
  | OfBox<'RangeFont'>
  | OfBox<'RangeFill'>
  | OfBox<'FormatProtection'>
  | OfBoxes<'RangeAreas'>
  | OfBoxes<'RangeCollection'>;

export type TypeName = HostObject['type'];
export type ObjectOf<T extends TypeName> = Extract<HostObject, { readonly type: T }>;

/** What members may use besides their own object. */
export interface Session {
  readonly workbook: SimulatedWorkbook;
  /** More cells than this are answered with null, as Excel does without an error. */
  readonly cellLimit: number;
  calculationMode: string;
  /** The workbook may only be looked at. */
  readonly readOnly: boolean;
  /** Another workbook has come in front of this one: what needs this window fails. */
  otherInFront: boolean;
  /** Whether this Excel can undo what an add-in does, as those with ExcelUndoApiAll. */
  readonly undoesAddins: boolean;
}

export interface Scalar<O> {
  readonly get: (object: O, session: Session) => Wire;
  /** Absent: read only here. */
  readonly set?: (object: O, value: unknown, session: Session) => void;
}

export interface Method<O> {
  readonly call: (object: O, args: readonly unknown[], session: Session) => HostObject | Wire;
  /** `asks` changes nothing; `asks-and-clears` changes nothing either, yet takes the person's undo steps away. */
  readonly effect: 'asks' | 'asks-and-clears' | 'changes';
}

export interface TypeTable<O> {
  /** The client addresses such an object by this id once it has seen it. */
  readonly id?: (object: O) => string;
  /** The host keeps such an object under a reference while the client tracks it. */
  readonly tracked?: boolean;
  readonly scalars: Readonly<Record<string, Scalar<O>>>;
  readonly navigation?: Readonly<Record<string, (object: O, session: Session) => HostObject>>;
  readonly methods?: Readonly<Record<string, Method<O>>>;
  /** Collections: their members, and `getItem`. */
  readonly items?: (object: O, session: Session) => readonly HostObject[];
  readonly item?: (object: O, args: readonly unknown[], session: Session) => HostObject;
}

export const NULL_OBJECT: HostObject = { type: 'NullObject' };

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** A method that changes nothing in the workbook. */
export function asks<O>(call: Method<O>['call']): Method<O> {
  return { call, effect: 'asks' };
}

/** A method that changes nothing, but is known to take the person's undo steps away all the same. */
export function asksAndClears<O>(call: Method<O>['call']): Method<O> {
  return { call, effect: 'asks-and-clears' };
}

/** A method that changes the workbook. */
export function changes<O>(call: Method<O>['call']): Method<O> {
  return { call, effect: 'changes' };
}
