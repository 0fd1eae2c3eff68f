/**
 * The web shape: the page of Excel on the web around the pane's frame, to which excel-web-16.00.js
 * speaks by `postMessage`. The client trusts such a page only over https and on the pane's own host name.
 */
import { RICH_API_REQUEST } from './desktop';
import type { Answer, SimulatedExcel } from './host';
import { DEFAULT_LOCALE, DEFAULT_REQUIREMENTS, HOST_VERSION } from './options';
import { Status } from './richapi/protocol';

const CONVERSATION = 'conversation-1';
const PANE = 'pane-1';

/** `src` and `name` for the pane's frame, so that its office.js knows where it is. */
export function paneAddress(url: string, pageOrigin: string, locale = 'en-US'): { src: string; name: string } {
  const hostInfo = `Excel$Web$16.00$${locale}$c0$$disableLogging$0`;
  const address = new URL(url, pageOrigin);
  address.searchParams.set('_host_Info', hostInfo);
  const xdmInfo = `${CONVERSATION}|${PANE}|${pageOrigin}`;
  const name = { baseFrameName: 'frame-1', hostInfo, xdmInfo, serializerVersion: '1', flights: '[]' };
  return { src: address.href, name: JSON.stringify(name) };
}

/** The parts of a window this file needs; a test gives plain objects. */
export interface PageWindow {
  readonly location: { readonly origin: string };
  addEventListener(type: 'message', listener: (event: PaneMessage) => void): void;
  removeEventListener(type: 'message', listener: (event: PaneMessage) => void): void;
}

export interface PaneWindow {
  postMessage(text: string, targetOrigin: string): void;
}

export interface PaneMessage {
  readonly data: unknown;
  readonly source: unknown;
}

/** What the client posts; the names are its own. */
interface Question {
  readonly _messageType: number;
  /** 1 and 2: an event is subscribed or left; absent: a call. */
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

/** Answers `pane` from `page`; returns the function that stops. Settings are not answered in this shape. */
export function installWebExcel(page: PageWindow, pane: PaneWindow, host: SimulatedExcel): () => void {
  const { origin } = page.location;
  const reply = (question: Question, data: unknown) => {
    const envelope = {
      _messageType: 1,
      _actionName: question._actionName,
      _conversationId: question._conversationId,
      _correlationId: question._correlationId,
      _origin: origin,
      _data: data,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    };
    pane.postMessage(JSON.stringify(envelope), origin);
  };
  const listener = ({ source, data }: PaneMessage) => {
    if (source !== pane || typeof data !== 'string') return;
    const question = parseQuestion(data);
    if (question?._messageType === 0) answerQuestion(question, host, (answer) => reply(question, answer));
  };
  page.addEventListener('message', listener);
  return () => page.removeEventListener('message', listener);
}

function answerQuestion(question: Question, host: SimulatedExcel, reply: (data: unknown) => void): void {
  if (question._actionType === 1 || question._actionType === 2) return reply({ Error: Status.ok, Version: 1 });
  if (question._actionName === 'ContextActivationManager_getAppContextAsync') return reply(appContext(host));
  // Focus and keys are told to the page; nobody waits for more than a receipt.
  if (question._actionName !== 'executeMethod') return reply(null);
  if (question._data?.DdaMethod?.DispatchId !== RICH_API_REQUEST) {
    return reply({ Error: Status.internalError, Version: 1 });
  }
  host.receive(question._data.ArrayData ?? [], (answer) => reply(toWebAnswer(answer)));
}

function toWebAnswer({ status, body }: Answer): unknown {
  return status === Status.ok ? { Error: status, Version: 1, Data: [200, [], body] } : { Error: status, Version: 1 };
}

/** Other scripts of the page post messages too. */
function parseQuestion(text: string): Question | null {
  try {
    return JSON.parse(text) as Question;
  } catch {
    return null;
  }
}

function appContext(host: SimulatedExcel) {
  const { locale = DEFAULT_LOCALE, requirements = DEFAULT_REQUIREMENTS } = host.options;
  return {
    _id: PANE,
    _appName: 16, // Excel on the web
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: host.workbook.name,
    _clientMode: host.options.readOnly === true ? 0 : 1, // the web counts them the other way round
    _settings: [...host.settings],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'c0',
    _appInstanceId: 'i0',
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: HOST_VERSION,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
