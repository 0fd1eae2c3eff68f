/** Excel's rules for the name of a sheet. */

/** Whether Excel takes the name: 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, not `History`. */
export function isSheetName(name: string): boolean {
  if (name.length < 1 || name.length > 31) return false;
  return !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

/** The name Excel gives a sheet that was added without one. */
export function freeSheetName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = taken.length + 1; ; number += 1) {
    if (!lower.has(`sheet${number}`)) return `Sheet${number}`;
  }
}
