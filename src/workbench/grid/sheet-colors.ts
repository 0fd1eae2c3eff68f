/**
 * Colours of the sheet's own furniture. The sheet is paper: it stays light whatever the theme around it.
 * Plain JavaScript, because the extraction of styles reads this file as it stands.
 */
export const LINE = '#e1e1e1';
export const ACCENT = '#107c41';
