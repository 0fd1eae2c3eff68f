/** Office tells its colours; the pane only needs to know whether they are dark. */

/** Whether `#rrggbb` is a dark background; false for anything else (older Excel tells nothing). */
export function isDark(background: string | null): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '');
  if (match === null) return false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  // perceived brightness by the weights of ITU-R BT.601
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
