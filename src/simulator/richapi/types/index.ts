/** Every Excel type the simulator answers for. What is not in these tables is refused. */
import type { HostObject, ObjectOf, TypeName, TypeTable } from '../objects';
import { addinInternalServiceTable } from './addin-internal-service';
import { applicationTable } from './application';
import { headerFooterGroupTable, headerFooterTable, pageLayoutTable } from './page-layout';
import { rangeTable } from './range';
import { rangeAreasTable, rangeCollectionTable } from './range-areas';
import { formatProtectionTable, rangeFillTable, rangeFontTable, rangeFormatTable } from './range-format';
import { workbookTable } from './workbook';
import { worksheetTable } from './worksheet';
import { worksheetCollectionTable } from './worksheet-collection';
import { autoFilterTable, workbookProtectionTable, worksheetProtectionTable } from './worksheet-parts';

const TABLES: { readonly [T in TypeName]: TypeTable<ObjectOf<T>> } = {
  Workbook: workbookTable,
  Application: applicationTable,
  WorkbookProtection: workbookProtectionTable,
  WorksheetCollection: worksheetCollectionTable,
  Worksheet: worksheetTable,
  WorksheetProtection: worksheetProtectionTable,
  AutoFilter: autoFilterTable,
  PageLayout: pageLayoutTable,
  HeaderFooterGroup: headerFooterGroupTable,
  HeaderFooter: headerFooterTable,
  Range: rangeTable,
  RangeFormat: rangeFormatTable,
  RangeFont: rangeFontTable,
  RangeFill: rangeFillTable,
  FormatProtection: formatProtectionTable,
  RangeAreas: rangeAreasTable,
  RangeCollection: rangeCollectionTable,
  AddinInternalService: addinInternalServiceTable,
  NullObject: { scalars: {} },
};

/** The table of an object's own type: the object fits it because both go by the same name. */
export function tableOf(object: HostObject): TypeTable<HostObject> {
  return TABLES[object.type] as TypeTable<HostObject>;
}

/** Names of every simulated member, such as `Range.Values`; for the test that compares them with the genuine client. */
export function simulatedMembers(): string[] {
  return Object.entries(TABLES).flatMap(([type, table]) => {
    const names = [table.scalars, table.navigation ?? {}, table.methods ?? {}].flatMap((part) => Object.keys(part));
    return names.map((name) => `${type}.${name}`);
  });
}
