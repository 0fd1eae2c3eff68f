export * from './audit';
export * from './draft';
export { draftReport, type DraftOptions } from './draft-report';
export { fingerprint } from './facts-by-name';
export { placeOfGap, type GapPlace } from './gap-places';
export { gapsIn, type GapWords } from './gaps';
export { GLOBAL_NAMES, LISTS } from './named/catalogue';
export type { ListEntry, NameEntry } from './named/catalogue';
export type * from './outline';
export type { OutlineFileResult, OutlineProblem } from './outline-file';
export { reasonFrames, type ReasonFrame } from './reason-frames';
export {
  defaultOutline,
  findOutline,
  OUTLINE_NAMES,
  outlineFileSchema,
  OUTLINES,
  readOutlineFile,
  type OutlineName,
} from './outlines';
export { sentencesOf, type DraftSentence } from './sentences';
export { ATTACHMENT_LEAD } from './words';
