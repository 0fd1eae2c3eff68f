/** Use cases on a host: the door of this room. */
export * from './host';
export type { Kept } from './kept';
export * from './last-write';
export * from './recover';
export * from './undo-store';
export * from './use-cases';
export { VERSION } from './version';
