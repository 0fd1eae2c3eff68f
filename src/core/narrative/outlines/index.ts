/** The outlines a person can choose from. */
export { defaultOutline, findOutline, OUTLINES } from './known';
export { OUTLINE_NAMES, type OutlineName } from './names';
export { outlineFileSchema, readOutlineFile } from './own-file';
