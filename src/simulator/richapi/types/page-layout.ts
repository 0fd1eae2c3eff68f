/** A sheet's page: paper, margins, what is printed and repeated. Nothing is ever printed; the settings are kept. */
import { isInSheet, isWholeRows, parseRangeAddress } from '../../boxes';
import { ORIENTATIONS, PAPERS, SIDES, type PageSettings } from '../../page';
import type { SimulatedSheet } from '../../sheet';
import { numberArgument, textArgument, wordArgument } from '../arguments';
import { accessDenied, invalidArgument } from '../errors';
import { changes, type ObjectOf, type Session, type TypeTable } from '../objects';

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function put(sheet: SimulatedSheet, location: string, { workbook }: Session, change: Partial<PageSettings>): void {
  if (sheet.isProtected) throw accessDenied(location);
  sheet.page = { ...sheet.page, ...change };
  workbook.changed('format');
}

function record(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument(location, 'an object is needed');
  return value as Readonly<Record<string, unknown>>;
}

export const pageLayoutTable: TypeTable<ObjectOf<'PageLayout'>> = {
  scalars: {
    Orientation: {
      get: ({ sheet }) => sheet.page.orientation,
      set: ({ sheet }, value, session) => {
        const location = 'PageLayout.orientation';
        put(sheet, location, session, { orientation: wordArgument(value, ORIENTATIONS, location) });
      },
    },
    PaperSize: {
      get: ({ sheet }) => sheet.page.paper,
      set: ({ sheet }, value, session) => {
        const location = 'PageLayout.paperSize';
        put(sheet, location, session, { paper: wordArgument(value, PAPERS, location) });
      },
    },
    Zoom: {
      get: ({ sheet }) => ({ horizontalFitToPages: sheet.page.fitToWidth }),
      set: ({ sheet }, value, session) => {
        const location = 'PageLayout.zoom';
        const { horizontalFitToPages, ...others } = record(value, location);
        if (Object.keys(others).length > 0)
          throw invalidArgument(location, 'only the pages side by side are simulated');
        put(sheet, location, session, { fitToWidth: numberArgument(horizontalFitToPages, location) });
      },
    },
  },
  navigation: { HeadersFooters: ({ sheet }) => ({ type: 'HeaderFooterGroup', sheet }) },
  methods: {
    SetPrintMargins: changes(({ sheet }, [unit, options], session) => {
      const location = 'PageLayout.setPrintMargins';
      const points = POINTS[wordArgument(unit, ['Points', 'Inches', 'Centimeters'], location)];
      const margins = Object.entries(record(options, location)).map(([side, length]) => {
        return [wordArgument(side, SIDES, location), numberArgument(length, location) * points] as const;
      });
      put(sheet, location, session, { margins: { ...sheet.page.margins, ...Object.fromEntries(margins) } });
      return null;
    }),
    SetPrintTitleRows: changes(({ sheet }, [rows], session) => {
      const location = 'PageLayout.setPrintTitleRows';
      const titleRows = textArgument(rows, location);
      const box = parseRangeAddress(titleRows);
      if (box === null || !isWholeRows(box)) throw invalidArgument(location, 'entire rows are needed');
      put(sheet, location, session, { titleRows });
      return null;
    }),
    SetPrintArea: changes(({ sheet }, [area], session) => {
      const location = 'PageLayout.setPrintArea';
      const text = textArgument(area, location);
      const box = parseRangeAddress(text);
      if (box === null || !isInSheet(box)) throw invalidArgument(location, 'an address is needed');
      put(sheet, location, session, { area: text });
      return null;
    }),
  },
};

export const headerFooterGroupTable: TypeTable<ObjectOf<'HeaderFooterGroup'>> = {
  scalars: {},
  navigation: { DefaultForAllPages: ({ sheet }) => ({ type: 'HeaderFooter', sheet }) },
};

export const headerFooterTable: TypeTable<ObjectOf<'HeaderFooter'>> = {
  scalars: {
    CenterFooter: {
      get: ({ sheet }) => sheet.page.centerFooter,
      set: ({ sheet }, value, session) => {
        const location = 'HeaderFooter.centerFooter';
        put(sheet, location, session, { centerFooter: textArgument(value, location) });
      },
    },
  },
};
