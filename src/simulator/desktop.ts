/**
 * The desktop shape: the object Excel for Windows itself puts at `window.external`, to which
 * excel-win32-16.01.js speaks in "safe arrays". Must be installed before office.js runs.
 */
import type { SimulatedExcel } from './host';
import { DEFAULT_LOCALE, DEFAULT_REQUIREMENTS, HOST_VERSION, type OfficeThemeName } from './options';
import { Status } from './richapi/protocol';

/** The client's number for a batch. */
export const RICH_API_REQUEST = 93;

type Answered = (answer: unknown) => void;

/** Makes `window` a task pane inside `host`. Nothing but batches and document settings is answered. */
export function installDesktopExcel(window: object, host: SimulatedExcel): void {
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${host.options.locale ?? 'en-US'}|c0||disableLogging|0`,
    GetContext: () => context(host),
    GetLoggingAllowed: () => false,
    Execute(dispatchId: number, parameters: unknown, answered: Answered): void {
      if (dispatchId !== RICH_API_REQUEST) return queueMicrotask(() => answered(safeArray([Status.internalError])));
      const [first, ...rest] = plainArray(parameters);
      const message = Array.isArray(first) && rest.length === 0 ? (first as unknown[]) : [first, ...rest];
      host.receive(message, ({ status, body }) => {
        answered(safeArray(status === Status.ok ? [Status.ok, 200, [], body] : [status]));
      });
    },
    // The client may ask for events; none is ever raised, as the product listens to none.
    RegisterEvent(_id: number, _target: unknown, _handler: unknown, answered: Answered): void {
      queueMicrotask(() => answered(safeArray([Status.ok])));
    },
    UnregisterEvent(_id: number, _target: unknown, answered: Answered): void {
      queueMicrotask(() => answered(safeArray([Status.ok])));
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}

/** Colours of Excel's own window, as numbers 0xRRGGBB. */
const THEMES: Readonly<Record<OfficeThemeName, Readonly<Record<string, number>>>> = {
  white: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  black: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x262626,
    controlForegroundColor: 0xffffff,
  },
};

function context(host: SimulatedExcel) {
  const { locale = DEFAULT_LOCALE, requirements = DEFAULT_REQUIREMENTS } = host.options;
  return {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => host.workbook.name,
    GetAppCapabilities: () => (host.options.readOnly === true ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1, // task pane
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'c0',
    GetInstanceId: () => 'i0',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetHostFullVersion: () => HOST_VERSION,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[host.options.theme ?? 'white']),
    GetSettings: () => ({
      Read(keys: string[], values: string[]): void {
        for (const [key, value] of host.settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: string[], values: string[]): void {
        host.saveSettings(keys.map((key, index) => [key, values[index] ?? ''] as const));
      },
    }),
  };
}

/** An array as COM hands it to scripts. */
function safeArray(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const copy: unknown[] = value.map(safeArray);
  return Object.assign(copy, { toArray: () => copy });
}

/** What the client sends has arrays of its own window, or things with a length. */
function plainArray(value: unknown): unknown[] {
  return Array.from(value as ArrayLike<unknown>, (item) => (isListLike(item) ? plainArray(item) : item));
}

function isListLike(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { length?: unknown }).length === 'number';
}
