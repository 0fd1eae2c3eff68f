/**
 * Number format codes of the cell styles of a workbook. Formats with a number below 164 are built in
 * and need not be written in the file: ECMA-376 part 1 §18.8.30 lists them, those from 27 to 36 and
 * from 50 to 58 per language (here zh-CN, as WPS and Chinese Excel use them).
 */
import { attribute, decodeXstring, elementIn, elementsIn, nextElement, numberAttribute } from './xml';

const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PM h"时"mm"分"',
  35: 'AM/PM h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PM h"时"mm"分"',
  56: 'AM/PM h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Built-in dates look different on a Chinese system from what their code in the standard says. */
const SHOWN: Readonly<Record<string, string>> = { 'mm-dd-yy': 'yyyy/m/d', 'm/d/yy h:mm': 'yyyy/m/d h:mm' };

/** The code to format a text with for a person. */
export function shownFormat(code: string): string {
  return SHOWN[code] ?? code;
}

/** The code of a built-in format; `General` where the number names none. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? 'General';
}

/** One code per cell style (`s` of a cell counts through them). */
export function numberFormats(styles: string): readonly string[] {
  const codes = new Map<number, string>();
  for (const element of elementsIn(styles, nextElement(styles, 'numFmts'), 'numFmt')) {
    const code = attribute(element, 'formatCode');
    if (code !== null) codes.set(numberAttribute(element, 'numFmtId') ?? -1, decodeXstring(code));
  }
  const cellStyles = elementIn(styles, nextElement(styles, 'styleSheet'), 'cellXfs');
  return [...elementsIn(styles, cellStyles, 'xf')].map((xf) => {
    const id = numberAttribute(xf, 'numFmtId') ?? 0;
    return codes.get(id) ?? builtInFormat(id);
  });
}
