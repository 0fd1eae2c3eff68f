/** Files of an office's own over the outlines of ours. */
import { readOutline, type OutlineFileResult } from '../outline-file';
import { outlineFileSchema as fileSchema } from '../outline-schema';
import { OUTLINES } from './known';

/** An office's own outline from the text of its file. */
export function readOutlineFile(text: string): OutlineFileResult {
  return readOutline(text, OUTLINES);
}

/** The shape of such a file. */
export const outlineFileSchema = fileSchema(OUTLINES.map(({ id }) => id));
