/**
 * Which Excel can show and use the pane, as data: the README and the help print it, and a test holds them equal.
 * Versions of the interface and web views are those of Microsoft's published tables (requirement sets of Excel; browsers
 * used by add-ins), read in 2026; the interface named is what the product has at least, fully updated.
 */

/** The oldest interface that everything needs. */
export const NEEDED_API = '1.4';

/** What the manifest asks for: an older Excel does not show the add-in at all. */
export const OFFERED_API = '1.7';

/** What draws the pane. `trident` is Internet Explorer's and cannot run it. */
export type WebView = 'trident' | 'webview2' | 'webkit' | 'browser';

export interface ExcelProduct {
  readonly name: 'Excel 2016' | 'Excel 2019' | 'Excel 2021' | 'Excel 2024' | 'Microsoft 365';
  readonly licence: 'volume' | 'subscription';
  readonly platform: 'windows' | 'mac' | 'web';
  /** ExcelApi. */
  readonly api: string;
  readonly view: WebView;
}

export const EXCELS: readonly ExcelProduct[] = [
  { name: 'Excel 2016', licence: 'volume', platform: 'windows', api: '1.1', view: 'trident' },
  { name: 'Excel 2019', licence: 'volume', platform: 'windows', api: '1.8', view: 'trident' },
  { name: 'Excel 2021', licence: 'volume', platform: 'windows', api: '1.14', view: 'webview2' },
  { name: 'Excel 2024', licence: 'volume', platform: 'windows', api: '1.17', view: 'webview2' },
  { name: 'Microsoft 365', licence: 'subscription', platform: 'windows', api: '1.20', view: 'webview2' },
  { name: 'Microsoft 365', licence: 'subscription', platform: 'mac', api: '1.20', view: 'webkit' },
  { name: 'Microsoft 365', licence: 'subscription', platform: 'web', api: '1.20', view: 'browser' },
];

/** Versions such as `1.14`, compared by their parts. */
export function hasApi(has: string, wanted: string): boolean {
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** `not-offered`: no button appears; `notice-only`: the pane shows only the page for old web views. */
export type Support = 'works' | 'not-offered' | 'notice-only';

export function supportOf({ api, view }: ExcelProduct): Support {
  if (!hasApi(api, OFFERED_API)) return 'not-offered';
  return view === 'trident' ? 'notice-only' : 'works';
}
