/** Q07: signs that something was to be filled in later. A single * or × between units or numbers is none. */
export const UNFILLED =
  /^[*＊×✕✖]+$|[*＊]{2}|×{2}|[XxＸｘ×]{3}|^[≥≤>=<]*[XxＸｘ×]{2}(?:[%％]|[\u4e00-\u9fff]{1,2})?$|待定|待补|待填|待核实/;
