/** Bytes of a file → a workbook to work on, or why not. */
import { readWithLook, UnreadableWorkbookError } from '../hosts/file';
import { SimulatedWorkbook, type SheetLook } from '../simulator';
import { simulatedLook } from './file-look';
import type { OpenTrouble } from './texts';

export type Opened =
  | { readonly status: 'opened'; readonly workbook: SimulatedWorkbook }
  | { readonly status: 'unreadable'; readonly reason: OpenTrouble };

export function openBytes(bytes: Uint8Array, name: string): Opened {
  try {
    const { grid, looks } = readWithLook(bytes, name);
    const simulated = new Map<string, SheetLook>();
    for (const sheet of grid.sheets) {
      const look = looks.get(sheet.name);
      if (look !== undefined) simulated.set(sheet.name, simulatedLook(sheet, look));
    }
    return { status: 'opened', workbook: SimulatedWorkbook.fromGrid(grid, simulated) };
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) return { status: 'unreadable', reason: error.reason };
    throw error;
  }
}

export async function openFile(file: File): Promise<Opened> {
  return openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** A file that lies beside the page, on our own origin. */
export async function openAddress(address: string, name: string): Promise<Opened> {
  try {
    const response = await fetch(address);
    if (!response.ok) return { status: 'unreadable', reason: 'not-loaded' };
    return openBytes(new Uint8Array(await response.arrayBuffer()), name);
  } catch {
    return { status: 'unreadable', reason: 'not-loaded' };
  }
}
