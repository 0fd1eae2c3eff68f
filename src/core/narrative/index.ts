export * from './audit';
export * from './draft';
export { draftReport } from './draft-report';
export { fingerprint } from './facts-by-name';
export { gapsIn } from './gaps';
export type * from './outline';
export { reasonFrames, type ReasonFrame } from './reason-frames';
export { findOutline, OUTLINES } from './outlines';
