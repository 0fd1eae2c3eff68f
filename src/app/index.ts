/** Use cases on a host: the door of this room. */
export * from './host';
export * from './use-cases';
