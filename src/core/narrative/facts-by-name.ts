/**
 * Named facts: what the sentences of an outline may speak of. A fact is a text with the cells it comes from;
 * a flag is a fact with an empty text. What is not known has no entry.
 */
import { big, fixed, fullAddress, type Big, type Decimal } from '../grid';
import type { NumberField } from '../forms/form';

export interface Fact {
  readonly text: string;
  /** Full addresses. */
  readonly sources: readonly string[];
}

export type Names = ReadonlyMap<string, Fact>;

/** One entry of a list (an indicator, a duty); its names are looked up before those of the workbook. */
export interface ListItem {
  /** Tells the item from the others of its list, whatever its position; empty for the only one of its kind. */
  readonly key: string;
  readonly names: Names;
  readonly items: readonly ListItem[];
}

export interface Facts {
  readonly names: Names;
  readonly lists: ReadonlyMap<string, readonly ListItem[]>;
}

/** Collects named facts while they are worked out. */
export class NameTable {
  private readonly table = new Map<string, Fact>();

  get names(): Names {
    return this.table;
  }

  set(name: string, text: string, sources: readonly string[]): this {
    this.table.set(name, { text, sources });
    return this;
  }

  flag(name: string, holds: boolean, sources: readonly string[] = []): this {
    return holds ? this.set(name, '', sources) : this;
  }

  /** An amount in 万元 with two decimals, and the flags `name.positive` or `name.zero`. */
  amount(name: string, value: Big | Decimal, sources: readonly string[]): this {
    const number = big(String(value));
    return this.set(name, fixed(number, 2), sources)
      .flag(`${name}.zero`, number.eq(0), sources)
      .flag(`${name}.positive`, number.gt(0), sources);
  }

  /** The amount of a cell, when it holds one. */
  amountOf(name: string, sheet: string, field: NumberField | null | undefined): this {
    const number = numberIn(field);
    return number === null ? this : this.amount(name, number, [fullAddress(sheet, field!.cell)]);
  }
}

/** The number of a field that may be missing or hold none. */
export function numberIn(field: NumberField | null | undefined): Decimal | null {
  return field?.number ?? null;
}

/** Keys of list items that stay the same when items are added or moved; equal words get `~2`, `~3`. */
export function itemsOf(entries: readonly { word: string; names: Names; items?: readonly ListItem[] }[]): ListItem[] {
  const seen = new Map<string, number>();
  return entries.map(({ word, names, items = [] }) => {
    const hash = fingerprint(word);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { key: count === 1 ? hash : `${hash}~${count}`, names, items };
  });
}

/** FNV-1a over UTF-16 code units, 32 bits, as eight hexadecimal digits: short, stable, no cryptography needed. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
