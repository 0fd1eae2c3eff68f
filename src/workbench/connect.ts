/** The seam between the page and the pane's frame: whose workbook the next pane to start will find. */
import { installDesktopExcel, type SimulatedExcel } from '../simulator';

declare global {
  interface Window {
    /** Called by the shim inside the frame, before office.js runs there. */
    connectPane?: (paneWindow: object) => void;
  }
}

/** Every pane started in a frame of this page from now on works on `host`. */
export function offerExcel(host: SimulatedExcel): void {
  window.connectPane = (paneWindow) => {
    installDesktopExcel(paneWindow, host);
  };
}
