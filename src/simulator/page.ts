/** The page setup of a sheet, as it was set. */
export const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'] as const;
export const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
export const SIDES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

/** Points where lengths are meant; null: never set, so that Excel's own setting counts. */
export interface PageSettings {
  readonly orientation: (typeof ORIENTATIONS)[number];
  readonly paper: (typeof PAPERS)[number];
  readonly margins: Readonly<Partial<Record<(typeof SIDES)[number], number>>>;
  readonly fitToWidth: number | null;
  readonly titleRows: string | null;
  readonly area: string | null;
  readonly centerFooter: string;
}

export const NEW_PAGE: PageSettings = {
  orientation: 'Portrait',
  paper: 'Letter',
  margins: {},
  fitToWidth: null,
  titleRows: null,
  area: null,
  centerFooter: '',
};
