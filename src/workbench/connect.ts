/** The seam between the page and the pane's frame: whose workbook the next pane to start will find. */
import { installDesktopExcel, type SimulatedExcel } from '../simulator';

declare global {
  interface Window {
    /** Called by the shim inside the frame, before office.js runs there. */
    connectPane?: (paneWindow: object) => void;
  }
}

/** Colours of the program around the pane, as numbers 0xRRGGBB, the way Excel's white theme tells them. */
const WHITE_THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x242424,
};

/** The theme belongs to the program's window, which here is this page; the simulator has none. */
function tellTheme({ external }: { readonly external: { GetContext(): object } }): void {
  const context = external.GetContext.bind(external);
  external.GetContext = () => ({ ...context(), GetOfficeThemeInfo: () => JSON.stringify(WHITE_THEME) });
}

/** Every pane started in a frame of this page from now on works on `host`. */
export function offerExcel(host: SimulatedExcel): void {
  window.connectPane = (paneWindow) => {
    installDesktopExcel(paneWindow, host);
    tellTheme(paneWindow as { external: { GetContext(): object } });
  };
}
