/** `load`: which members of an object are answered. Anything not simulated is refused by name. */
import { notSimulated } from './errors';
import type { HostObject, Session, TypeTable } from './objects';
import type { QueryInfo, Wire } from './protocol';
import type { References } from './references';
import { tableOf } from './types';

export interface QueryContext {
  readonly session: Session;
  readonly references: References;
  /** Inside `Excel.run` every tracked object that is answered gets a reference. */
  readonly keep: boolean;
}

/** What the client learns of an object by naming it: its id or its reference; null for a null object. */
export function identity(object: HostObject, { references, keep }: QueryContext): Wire {
  if (object.type === 'NullObject') return null;
  const { id, tracked } = tableOf(object);
  return {
    ...(id === undefined ? {} : { Id: id(object) }),
    ...(tracked === true ? { _ReferenceId: keep ? references.keep(object) : references.nameOf(object) } : {}),
  };
}

export function query(object: HostObject, info: QueryInfo, context: QueryContext): Wire {
  if (object.type === 'NullObject') return null;
  const { items } = tableOf(object);
  if (items === undefined) return queryOne(object, info, context);
  const from = info.Skip ?? 0;
  const list = items(object, context.session).slice(from, info.Top === undefined ? undefined : from + info.Top);
  return { _Items: list.map((item) => queryOne(item, info, context)) };
}

function queryOne(object: HostObject, info: QueryInfo, context: QueryContext): Wire {
  const table = tableOf(object);
  const answer: Record<string, Wire> = { ...(identity(object, context) as Record<string, Wire>) };
  const deeper = new Map<string, string[]>();
  for (const path of [...(info.Select ?? ['*']), ...(info.Expand ?? [])]) {
    if (path === '$none') continue;
    const [head = '', ...rest] = path.split('/');
    const name = head.charAt(0).toUpperCase() + head.slice(1);
    const scalar = rest.length === 0 ? table.scalars[name] : undefined;
    if (scalar !== undefined) answer[name] = scalar.get(object, context.session);
    else if (table.navigation?.[name] !== undefined && rest.length > 0) {
      deeper.set(name, [...(deeper.get(name) ?? []), rest.join('/')]);
    }
    // Includes `*`: a load of everything would quietly lack what is not simulated.
    else throw notSimulated(`${object.type}.${path}`);
  }
  for (const [name, paths] of deeper) answer[name] = queryChild(object, table, name, paths, context);
  return answer;
}

function queryChild(
  object: HostObject,
  table: TypeTable<HostObject>,
  name: string,
  paths: readonly string[],
  context: QueryContext,
): Wire {
  return query(table.navigation![name]!(object, context.session), { Select: paths }, context);
}
