/**
 * Runs one batch of the client: finds its objects, performs its actions in order, stops at the first
 * error. Excel takes nothing back then: what was done before the error stays done.
 */
import { clearsUndo, refuseByCircumstances, type Effect } from './circumstances';
import { invalidObjectPath, itemNotFound, notSimulated, RichApiError } from './errors';
import { isHostObject, NULL_OBJECT, type HostObject, type Session } from './objects';
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type Arguments,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  type Wire,
} from './protocol';
import { identity, query } from './query';
import type { References } from './references';
import { tableOf } from './types';

/** Stops a batch in the middle: before its `action`-th load, call or write (from 0) fails with `code`. */
export interface Interruption {
  readonly action: number;
  readonly code: string;
}

export function executeBatch(
  body: RequestBody,
  session: Session,
  references: References,
  interruption: Interruption | null = null,
): ResponseBody {
  const batch = new Batch(body, session, references);
  const results: ActionResult[] = [];
  let worked = 0;
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (isWorkAction(action)) {
        if (worked === interruption?.action) {
          throw new RichApiError(interruption.code, action.Name, 'interrupted as the test asked');
        }
        worked += 1;
      }
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (error) {
      // Anything else is a defect of the simulator and must not look like an answer of Excel.
      if (!(error instanceof RichApiError)) throw error;
      const { code, message, location } = error;
      return { Results: results, Error: { Code: code, Message: message, Location: location, ActionIndex: index } };
    }
  }
  return { Results: results };
}

/** Loads, calls and writes; neither the naming of objects nor the client's own housekeeping. */
export function isWorkAction({ ActionType: type, Name: name }: Action): boolean {
  if (type === ActionType.instantiate || type === ActionType.trace) return false;
  return !HOUSEKEEPING.test(name);
}

const HOUSEKEEPING = /^(_KeepReference|_RemoveReference|_RemoveAllReferences|NotifyActionHandlerReady)$/i;
/** The one type the client makes by name, when it starts. */
const INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

class Batch {
  private readonly found = new Map<number, HostObject>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
    private readonly references: References,
  ) {}

  perform(action: Action): Wire {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    const context = {
      session: this.session,
      references: this.references,
      keep: this.body.AutoKeepReference === true,
    };
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identity(object, context);
      case ActionType.query:
        return query(object, action.QueryInfo ?? {}, context);
      case ActionType.method: {
        const value = this.call(object, action.Name, action.ArgumentInfo);
        return isHostObject(value) ? identity(value, context) : value;
      }
      case ActionType.setProperty:
        return this.set(object, action);
      default:
        throw notSimulated(`action of type ${action.ActionType}`);
    }
  }

  private set(object: HostObject, { Name, ArgumentInfo }: Action): null {
    const location = `${object.type}.${memberName(Name)}`;
    if (object.type === 'NullObject') throw invalidObjectPath(location);
    const set = tableOf(object).scalars[Name]?.set;
    if (set === undefined) throw notSimulated(location);
    refuseByCircumstances(object, location, 'changes', this.session);
    set(object, this.args(ArgumentInfo)[0], this.session);
    this.noteUndo(location, 'changes');
    return null;
  }

  private call(object: HostObject, name: string, info: Arguments | undefined): HostObject | Wire {
    const args = this.args(info);
    if (name === '_KeepReference') {
      if (object.type !== 'NullObject') this.references.keep(object);
      return null;
    }
    if (object.type === 'Workbook' && name === '_RemoveReference') {
      this.references.remove(String(args[0]));
      return null;
    }
    if (object.type === 'Workbook' && name === '_RemoveAllReferences') {
      this.references.clear();
      return null;
    }
    if (object.type === 'NullObject') return NULL_OBJECT;
    const location = `${object.type}.${memberName(name)}`;
    const method = tableOf(object).methods?.[name];
    if (method === undefined) throw notSimulated(location);
    refuseByCircumstances(object, location, method.effect, this.session);
    const value = method.call(object, args, this.session);
    this.noteUndo(location, method.effect);
    return value;
  }

  private noteUndo(location: string, effect: Effect): void {
    if (clearsUndo(location, effect, this.session)) this.session.workbook.undoClearedBy(location);
  }

  private resolve(id: number): HostObject {
    const known = this.found.get(id);
    const object = known ?? this.follow(id);
    this.found.set(id, object);
    if ('sheet' in object && !this.session.workbook.sheets.includes(object.sheet)) throw itemNotFound(object.type);
    return object;
  }

  private follow(id: number): HostObject {
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw invalidObjectPath(`path ${id}`);
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return { type: 'Workbook' };
      case PathType.nullObject:
        return NULL_OBJECT;
      case PathType.reference: {
        const object = this.references.find(path.Name);
        if (object === undefined) throw invalidObjectPath(path.Name);
        return object;
      }
      case PathType.newObject:
        if (path.Name !== INTERNAL_SERVICE) throw notSimulated(path.Name);
        return { type: 'AddinInternalService' };
      default:
        return this.fromParent(path);
    }
  }

  private fromParent(path: ObjectPath): HostObject {
    if (path.ParentObjectPathId === undefined) throw invalidObjectPath(path.Name);
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent.type === 'NullObject') return NULL_OBJECT;
    const table = tableOf(parent);
    const location = `${parent.type}.${memberName(path.Name)}`;
    if (path.ObjectPathType === PathType.method) {
      const value = this.call(parent, path.Name, path.ArgumentInfo);
      if (!isHostObject(value)) throw notSimulated(location);
      return value;
    }
    if (path.ObjectPathType === PathType.property) {
      const navigate = table.navigation?.[path.Name];
      if (navigate === undefined) throw notSimulated(location);
      refuseByCircumstances(parent, location, 'asks', this.session);
      return navigate(parent, this.session);
    }
    if (path.ObjectPathType !== PathType.indexer || table.item === undefined) throw notSimulated(`${location}[]`);
    return table.item(parent, this.args(path.ArgumentInfo), this.session);
  }

  private args(info: Arguments | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id === undefined || id === null || id === 0 ? value : this.resolve(id);
    });
  }
}

/** `GetRange` → `getRange`, as people know the member. */
function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
