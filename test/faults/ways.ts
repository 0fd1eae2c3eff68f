/** The ways in which one request of a use case goes wrong, from what a run without trouble has sent. */
import { isWorkAction, Status, type Fault, type LoggedRequest, type SimulatedExcel } from '../../src/simulator';

export interface Way {
  readonly name: string;
  readonly detail: string;
  readonly strike: (host: SimulatedExcel) => void;
  /** Ends what does not end by itself. */
  readonly relent?: (host: SimulatedExcel) => void;
}

const STATUSES = ['internalError', 'activityLimit', 'requestTooLarge', 'accessDenied', 'sessionLost'] as const;
const CODES = ['GeneralException', 'InvalidArgument', 'ItemNotFound', 'AccessDenied', 'ConnectionFailure'];
/** At most so many places at which a batch breaks off; always among them its first and its last action. */
const BREAKS = { answered: 24, lost: 7 };

/** All ways in which the `request`-th request (from 1) fails once. */
export function waysOf(log: readonly LoggedRequest[], request: number): Way[] {
  const fault = (name: string, detail: string, what: Fault['what']): Way => ({
    name,
    detail,
    strike: (host) => host.faults.order({ request, what }),
  });
  const actions = log[request - 1]!.body.Actions.filter(isWorkAction).length;
  return [
    ...STATUSES.map((status) => fault('rejected', status, { kind: 'status', status: Status[status] })),
    fault('answer refused', 'responseTooLarge', { kind: 'status', status: Status.responseTooLarge, done: true }),
    ...CODES.map((code) => fault('rejected', code, { kind: 'error', action: 0, code })),
    ...breaks(actions, BREAKS.answered).map((action) =>
      fault('partial', `action ${action}`, { kind: 'error', action, code: 'GeneralException' }),
    ),
    fault('never answered', 'undone', { kind: 'silence' }),
    fault('answer lost', 'all done', { kind: 'lost-answer' }),
    ...breaks(actions, BREAKS.lost).map((action) =>
      fault('answer lost', `action ${action}`, { kind: 'lost-answer', action }),
    ),
    {
      name: 'edit mode',
      detail: '',
      strike: (host) => host.beforeRequest(request, () => host.enterCellEdit()),
      relent: (host) => host.leaveCellEdit(),
    },
    {
      name: 'disconnected',
      detail: '',
      strike: (host) => host.beforeRequest(request, () => host.disconnect()),
      relent: (host) => host.reconnect(),
    },
    {
      name: 'protected meanwhile',
      detail: '',
      strike: (host) => host.beforeRequest(request, () => protect(host, true)),
      relent: (host) => protect(host, false),
    },
  ];
}

/** The `request`-th request breaks off, and taking it back, `later` requests after it, goes wrong as well. */
export function twice(log: readonly LoggedRequest[], request: number, later: number): Way[] {
  const actions = log[request - 1]!.body.Actions.filter(isWorkAction).length;
  const first: Fault = { request, what: { kind: 'error', action: Math.floor(actions / 2), code: 'GeneralException' } };
  const again = (detail: string, strike: (host: SimulatedExcel) => void, relent?: Way['relent']): Way => ({
    name: 'and again',
    detail: `${detail}, ${later} later`,
    strike: (host) => {
      host.faults.order(first);
      strike(host);
    },
    ...(relent === undefined ? {} : { relent }),
  });
  const order = (what: Fault['what']) => (host: SimulatedExcel) =>
    host.faults.order({ request: request + later, what });
  return [
    again('rejected', order({ kind: 'status', status: Status.internalError })),
    again('partial', order({ kind: 'error', action: 1, code: 'GeneralException' })),
    again('never answered', order({ kind: 'silence' })),
    again('answer lost', order({ kind: 'lost-answer' })),
    again(
      'disconnected',
      (host) => host.beforeRequest(request + later, () => host.disconnect()),
      (host) => host.reconnect(),
    ),
  ];
}

function protect(host: SimulatedExcel, on: boolean): void {
  for (const sheet of host.workbook.sheets) sheet.isProtected = on;
}

function breaks(actions: number, most: number): number[] {
  const places = Array.from({ length: most }, (_, i) => Math.round((i * (actions - 1)) / (most - 1)));
  return [...new Set(places)].filter((place) => place > 0);
}
