export * from './address';
export * from './cell';
export * from './decimal';
export * from './sheet';
