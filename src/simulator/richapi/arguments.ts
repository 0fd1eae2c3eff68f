/** Arguments come from the client unchecked; a wrong one is `InvalidArgument`, as in Excel. */
import { invalidArgument } from './errors';

export function textArgument(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location, 'a text is needed');
  return value;
}

export function numberArgument(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(location, 'a number is needed');
  return value;
}

export function booleanArgument(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location, 'true or false is needed');
  return value;
}

/** One of Excel's words, such as `Center`. */
export function wordArgument<T extends string>(value: unknown, words: readonly T[], location: string): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(location, `one of ${words.join(', ')} is needed`);
  return found;
}

/** `#rrggbb`; Excel knows names of colours too, the simulator does not. */
export function colorArgument(value: unknown, location: string): string {
  const text = textArgument(value, location);
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(location, 'a colour as #RRGGBB is needed');
  return `#${text.replace('#', '').toUpperCase()}`;
}
