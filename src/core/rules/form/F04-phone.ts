import { isPlaceholder } from '../../facts/reasons';
import { formRuleAmong } from '../rule';
import { submissionOf } from '../submission-fields';

/** Several numbers in one cell. */
const SEPARATORS = /[、,，;；/／\n]|\s{2,}|\u3000|或/;
const COUNTRY = /^\s*(?:\+|00)86/;
const EXTENSION = /(?:转|分机|[-－—–](?=\d{1,4}$)).*$/;
const SIGNS = /[-－—–\s()（）.]/g;

function isPhone(text: string, least: number, most: number): boolean {
  const number = text.replace(COUNTRY, '').trim();
  return [number, number.replace(EXTENSION, '')].some((one) => {
    const digits = one
      .replace(SIGNS, '')
      .replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
    return /^\d+$/.test(digits) && digits.length >= least && digits.length <= most;
  });
}

export const F04 = formRuleAmong(
  {
    id: 'F04',
    title: '联系电话格式有误',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  function* (form, context) {
    const { least, most } = context.policy.thresholds.phoneDigits.value;
    for (const { kind, cell, label, text } of submissionOf(form, context)) {
      if (kind !== 'phone' || isPlaceholder(text)) continue;
      const numbers = text.split(SEPARATORS).filter((part) => /\S/.test(part));
      if (numbers.some((number) => isPhone(number, Number(least), Number(most)))) continue;
      yield { cell, subject: label, field: null, params: { phone: text } };
    }
  },
);
