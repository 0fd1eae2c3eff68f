/** Lists from 报告素材: `duties`, `overview`, `achievements`, `problems`, `measures`, `projectNotes`, `otherNotes`. */
import type { AssessedForm, Material, MaterialCategory, Materials } from '../../facts/facts';
import { big, fullAddress } from '../../grid';
import { itemsOf, NameTable, type ListItem } from '../facts-by-name';
import { gapMark } from '../gaps';
import { asSentence, flatten } from '../reasons';
import { FULL_PRAISE, GOOD_GRADES, GOOD_PRAISE, ITEM_NUMBER, ORDINAL_BREAK, PRAISE_GAP } from '../words';

/** What a person said about one thing; several where a cell lists them line by line. */
export function materialItems(
  materials: Materials | null,
  category: MaterialCategory,
  assessed: AssessedForm | null,
): ListItem[] {
  if (materials === null) return [];
  const items = materials.items.filter((item) => item.category === category);
  return itemsOf(
    items.flatMap((item) => {
      const source = [fullAddress(materials.sheet, item.cell)];
      const heading = flatten(item.heading)
        .replace(ITEM_NUMBER, '')
        .replace(/[。：:]$/, '');
      return pieces(item, category).map((piece) => {
        const table = new NameTable().set('text', asSentence(piece) + doubts(`${heading} ${piece}`, assessed), source);
        if (heading !== '' && item.text !== '') table.set('heading', heading, source);
        return { word: heading === '' ? piece : heading, names: table.names };
      });
    }),
  );
}

/** Lists may stand in one cell, a line or an 一是…二是… each; running text keeps its lines together. */
function pieces(item: Material, category: MaterialCategory): string[] {
  const text = item.text === '' ? item.heading : item.text;
  const listed = category === 'duty' || category === 'problem' || category === 'measure';
  const parts = listed ? text.split(/\n+/).flatMap((line) => line.split(ORDINAL_BREAK)) : [text];
  return parts
    .map((part) => (listed ? flatten(part).replace(ITEM_NUMBER, '') : flatten(part)))
    .filter((part) => part !== '');
}

/** Marks behind praise that the figures do not carry. The person's words stay as they are. */
function doubts(text: string, assessed: AssessedForm | null): string {
  if (assessed === null) return '';
  const { executionRate, indicators, grade } = assessed.scored;
  const short = big(executionRate?.value ?? 1).lt(1);
  const unmet = indicators.some(({ outcome }) => outcome === 'unmet');
  const poor = grade !== null && !GOOD_GRADES.includes(grade);
  const words = [
    ...(short || unmet ? [...text.matchAll(FULL_PRAISE)] : []),
    ...(poor ? [...text.matchAll(GOOD_PRAISE)] : []),
  ].map((match) => match[0]);
  return [...new Set(words)].map((word) => gapMark(PRAISE_GAP.before + word + PRAISE_GAP.behind)).join('');
}
