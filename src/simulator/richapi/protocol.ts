/** What office.js sends and takes: the shapes read from the genuine client (names as on the wire). */

/** How an object is found. The numbers are the client's. */
export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** At the place of an argument that is itself an object: its path id. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** PascalCase member, type name of a new object, or the reference the host gave. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface QueryInfo {
  /** camelCase, such as `format/fill/color` or `areas/address`; `*` for all. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export type Wire = string | number | boolean | null | readonly Wire[] | { readonly [name: string]: Wire };

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Wire;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    /** Becomes `debugInfo.errorLocation`, such as `Range.values`. */
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** `flags` of a request: the add-in waits for the person to leave the cell. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Status codes below the batch; the client turns each into an error of its own. */
export const Status = {
  ok: 0,
  internalError: 5001,
  cellEditMode: 5004,
  sessionLost: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;
