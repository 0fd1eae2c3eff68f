/**
 * An Excel with one workbook open, seen from the wire: takes the client's messages, answers them,
 * counts them, and has trouble when told to. The adapters (desktop.ts, web.ts) carry the messages.
 */
import { Faults, type Fault } from './faults';
import { DEFAULT_CELL_LIMIT, DEFAULT_PAYLOAD_LIMIT, type HostOptions } from './options';
import { isWorkRequest, type LoggedRequest } from './request-log';
import { executeBatch, type Interruption } from './richapi/executor';
import type { Session } from './richapi/objects';
import { DELAY_FOR_CELL_EDIT, Status, type RequestBody, type ResponseBody } from './richapi/protocol';
import { References } from './richapi/references';
import type { SimulatedWorkbook } from './workbook';

/** What goes back to the client: a status of the transport and, where it is 0, the text of the answer. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Places in the message the client hands over. */
const BODY = 4;
const FLAGS = 6;

interface Noted {
  readonly body: RequestBody;
  readonly isWork: boolean;
  readonly text: string;
  readonly status: number | null;
  readonly response?: ResponseBody | null;
  readonly answerText?: string;
}

export class SimulatedExcel {
  readonly faults = new Faults();
  references = new References();
  /** The document settings, as texts; shared with the adapter. */
  readonly settings: Map<string, string>;
  private session: Session;
  private requests: LoggedRequest[] = [];
  private editing = false;
  private connected = true;
  private deeds: { request: number; deed: () => void }[] = [];
  private waiting: (() => void)[] = [];

  constructor(
    workbook: SimulatedWorkbook,
    readonly options: HostOptions = {},
  ) {
    this.session = this.sessionOn(workbook);
    this.settings = new Map(Object.entries(options.settings ?? {}));
  }

  get workbook(): SimulatedWorkbook {
    return this.session.workbook;
  }

  /** Another workbook in the same window; the log starts anew and old references are dead. */
  open(workbook: SimulatedWorkbook): void {
    this.session = this.sessionOn(workbook);
    this.references = new References();
    this.requests = [];
    this.editing = false;
    this.connected = true;
    this.waiting = [];
    this.forgetOrders();
  }

  get log(): readonly LoggedRequest[] {
    return this.requests;
  }

  /** The requests an add-in made; what a test of "two requests" counts. */
  get work(): readonly LoggedRequest[] {
    return this.requests.filter((request) => request.isWork);
  }

  /** Somebody acts just before the n-th working request (from 1, counted from now) is carried out. */
  beforeRequest(n: number, deed: () => void): void {
    this.deeds.push({ request: n, deed });
  }

  /** Faults and deeds that have not come to pass will not; returns how many there were. */
  forgetOrders(): number {
    const left = this.deeds.length;
    this.deeds = [];
    return left + this.faults.forget();
  }

  /** The person brings another workbook to the front, or comes back to this one. */
  bringOtherToFront(inFront = true): void {
    this.session.otherInFront = inFront;
  }

  /** The session is lost: every request fails until it is found again. */
  disconnect(): void {
    this.connected = false;
  }

  reconnect(): void {
    this.connected = true;
  }

  forgetLog(): void {
    this.requests = [];
  }

  /** The person starts typing into a cell: requests fail, or wait if they asked to. */
  enterCellEdit(): void {
    this.editing = true;
  }

  leaveCellEdit(): void {
    this.editing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Settings were saved, which takes the person's undo steps away. */
  saveSettings(settings: Iterable<readonly [string, string]>): void {
    this.settings.clear();
    for (const [key, value] of settings) this.settings.set(key, value);
    this.workbook.undoClearedBy('Settings.saveAsync');
  }

  /** Takes a message `[…, …, …, …, body, …, flags, …]`; `answer` may come later or never. */
  receive(message: readonly unknown[], answer: (answer: Answer) => void): void {
    const text = String(message[BODY]);
    const body = JSON.parse(text) as RequestBody;
    const isWork = isWorkRequest(body);
    if (isWork) this.actBefore();
    const handle = () => this.handle(body, text, isWork, (given) => this.later(() => answer(given)));
    if (!this.connected) {
      this.note({ body, isWork, text, status: Status.sessionLost });
      this.later(() => answer({ status: Status.sessionLost, body: '' }));
    } else if (!this.editing || !isWork) handle();
    else if ((Number(message[FLAGS]) & DELAY_FOR_CELL_EDIT) !== 0) this.waiting.push(handle);
    else {
      this.note({ body, isWork, text, status: Status.cellEditMode });
      this.later(() => answer({ status: Status.cellEditMode, body: '' }));
    }
  }

  private handle(body: RequestBody, text: string, isWork: boolean, answer: (answer: Answer) => void): void {
    const fault = isWork ? this.faults.next() : null;
    const fail = (status: number, response: ResponseBody | null = null) => {
      this.note({ body, isWork, text, status, response });
      answer({ status, body: '' });
    };
    if (fault?.kind === 'silence') return this.noteSilence({ body, isWork, text, status: null });
    if (fault?.kind === 'status' && fault.done !== true) return fail(fault.status);
    const limit = this.options.payloadLimit ?? DEFAULT_PAYLOAD_LIMIT;
    if (bytesOf(text) > limit) return fail(Status.requestTooLarge);
    const response = this.workbook.together(() => {
      const done = executeBatch(body, this.session, this.references, interruptionBy(fault));
      this.workbook.recalculate();
      return done;
    });
    if (fault?.kind === 'status') return fail(fault.status, response);
    const answerText = JSON.stringify(response);
    if (fault?.kind === 'lost-answer') return this.noteSilence({ body, isWork, text, status: null, response });
    if (bytesOf(answerText) > limit) return fail(Status.responseTooLarge, response);
    this.note({ body, isWork, text, status: Status.ok, response, answerText });
    answer({ status: Status.ok, body: answerText });
  }

  private actBefore(): void {
    for (const due of this.deeds) due.request -= 1;
    const now = this.deeds.filter(({ request }) => request <= 0);
    this.deeds = this.deeds.filter(({ request }) => request > 0);
    for (const { deed } of now) deed();
  }

  private noteSilence(request: Noted): void {
    this.note(request);
    this.options.onSilence?.();
  }

  private note(request: Noted): void {
    const { body, isWork, text, status, response = null, answerText = '' } = request;
    const sizes = { requestBytes: bytesOf(text), responseBytes: bytesOf(answerText) };
    this.requests.push({ isWork, body, status, response, ...sizes });
  }

  private later(work: () => void): void {
    const { latency = 0, wait = (ms, answer) => void setTimeout(answer, ms) } = this.options;
    if (latency > 0) wait(latency, work);
    else queueMicrotask(work);
  }

  private sessionOn(workbook: SimulatedWorkbook): Session {
    return {
      workbook,
      cellLimit: this.options.cellLimit ?? DEFAULT_CELL_LIMIT,
      calculationMode: 'Automatic',
      readOnly: this.options.readOnly ?? false,
      otherInFront: false,
      undoesAddins: this.options.undoesAddins ?? false,
    };
  }
}

function interruptionBy(fault: Fault['what'] | null): Interruption | null {
  if (fault?.kind === 'error') return fault;
  if (fault?.kind !== 'lost-answer' || fault.action === undefined) return null;
  return { action: fault.action, code: 'GeneralException' };
}

/** Length in UTF-8, without making the bytes. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
