/** Where a gap of a draft can be filled in: the cell its words speak of, as far as the workbook has it. */
import { MATERIAL_CATEGORIES, MATERIALS_SHEET } from '../edits/texts';
import type { AssessedForm, WorkbookFacts } from '../facts/facts';
import type { GapWords } from './gaps';
import { GAP_PLACES } from './words';

/** A1 without the sheet. */
export interface GapPlace {
  readonly sheet: string;
  readonly cell: string;
}

const ADDRESS = /[A-Z]{1,3}\d{1,7}/;

/** Rows of 报告素材 of the category the words name, else its first cell; null where the workbook has no such sheet. */
function materialPlace(where: string, { materials }: WorkbookFacts): GapPlace | null {
  if (materials === null) return null;
  const category = Object.entries(MATERIAL_CATEGORIES).find(([, words]) => where.includes(words))?.[0];
  const row = materials.items.find((item) => item.category === category);
  return { sheet: materials.sheet, cell: row?.cell ?? 'A1' };
}

function formPlace(where: string, { form }: AssessedForm): GapPlace {
  const at = (cell: string | undefined) => ({ sheet: form.sheet, cell: cell ?? form.titleCell });
  const address = ADDRESS.exec(where)?.[0];
  if (address !== undefined) return at(address);
  if (where.includes(GAP_PLACES.funds)) return at(form.funds?.total?.labelCell ?? form.funds?.rows[0]?.labelCell);
  if (where.includes(GAP_PLACES.split)) return at(form.funds?.splits.find(({ side }) => side === 'spending')?.cell);
  if (where.includes(GAP_PLACES.goals)) return at(form.goals[0]?.expected.cell);
  if (where.includes(GAP_PLACES.heading)) return at(form.unitName?.cell);
  return at(undefined);
}

/** @param assessed the form the draft is about; null where the workbook has none. null: in the text itself, or nowhere */
export function placeOfGap({ where }: GapWords, facts: WorkbookFacts, assessed: AssessedForm | null): GapPlace | null {
  const { basicData } = facts;
  if (basicData !== null && where.includes(GAP_PLACES.basicData)) {
    return { sheet: basicData.sheet, cell: basicData.titleCell };
  }
  if (where.includes(MATERIALS_SHEET)) return materialPlace(where, facts);
  return assessed !== null && where.includes(GAP_PLACES.form) ? formPlace(where, assessed) : null;
}
