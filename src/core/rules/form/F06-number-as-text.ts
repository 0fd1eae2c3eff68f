import { neededCells } from '../../facts/cells';
import { big, formatCell, plain, positionOfKey, type Decimal, type Sheet } from '../../grid';
import { formRule } from '../rule';

const LISTED = 10;
/** Hardly any text of a form does: the others need no second look. */
const ENDS_IN_NUMBER = /[\d\s０-９]$/;

/**
 * The number a text cell is nothing but; null for any other cell. A text with a unit or a percent sign is how forms
 * are written by hand, and every reader of the form understands it.
 */
function numberIn(value: string): Decimal | null {
  if (!ENDS_IN_NUMBER.test(value)) return null;
  const text = value
    .trim()
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(text) ? plain(big(text)) : null;
}

/** The text cells of a sheet that are nothing but a number, by address: most sheets have none. */
function numbersAsText(sheet: Sheet): ReadonlyMap<string, Decimal> {
  const numbers = new Map<string, Decimal>();
  for (const [key, { value, formula }] of sheet.cells) {
    if (typeof value !== 'string' || formula !== null) continue;
    const number = numberIn(value);
    if (number === null) continue;
    const { row, column } = positionOfKey(key);
    numbers.set(formatCell(row, column), number);
  }
  return numbers;
}

export const F06 = formRule(
  {
    id: 'F06',
    title: '数字以文本存储',
    severity: 'info',
    category: 'form',
    fixable: true,
  },
  function* (form, sheet) {
    const numbers = numbersAsText(sheet);
    if (numbers.size === 0) return;
    const found = [...neededCells(form)].flatMap((needed) => {
      const number = numbers.get(needed.cell) ?? null;
      // Reasons and goals are prose, whatever they hold; 0 in a reason cell means none.
      const isProse = needed.field === 'reason' || needed.field === 'goalExpected' || needed.field === 'goalActual';
      return number === null || isProse ? [] : [{ ...needed, number }];
    });
    const [first] = found;
    if (first === undefined) return;
    const cells = found.map(({ cell }) => cell);
    yield {
      cell: first.cell,
      subject: first.subject,
      field: first.field,
      variant: cells.length > 1 ? 'several' : 'one',
      related: cells.slice(1),
      params: {
        number: first.number,
        count: String(cells.length),
        cells: cells.slice(0, LISTED).join('、'),
      },
      fix: { kind: 'set', cell: first.cell, value: first.number },
    };
  },
);
