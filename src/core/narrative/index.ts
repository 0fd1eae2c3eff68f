export * from './audit';
export * from './draft';
export { draftReport, type DraftOptions } from './draft-report';
export { fingerprint } from './facts-by-name';
export { gapsIn } from './gaps';
export type * from './outline';
export { reasonFrames, type ReasonFrame } from './reason-frames';
export { defaultOutline, findOutline, OUTLINES } from './outlines';
