/** The keys of the list of findings. Pure but for looking at what has the focus. */

export type FindingKey = 'next' | 'previous' | 'first' | 'last' | 'select' | 'fix' | 'explain';

const KEYS: Readonly<Record<string, FindingKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'select',
  f: 'fix',
  e: 'explain',
};

/** What is typed here belongs to the person's text. */
const TYPING = 'input, textarea, select, [contenteditable]';
/** Enter on one of these does what the control says. */
const CONTROL = 'button, a, summary';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** A Chinese input method is composing: the key belongs to it. */
  readonly isComposing: boolean;
}

/** What a key asks of the list; null: it is not the list's. */
export function findingKeyOf(press: KeyPress, target: Element): FindingKey | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  if (target.closest(TYPING) !== null) return null;
  const key = KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key] ?? null;
  return key === 'select' && target.closest(CONTROL) !== null ? null : key;
}
