/** Names of offices as different sheets write them. */

const CODE = /^[[(（【]?[\dA-Za-z]{3,20}[\])）】]?[-—_.、]?|[-—_]?[[(（【]?\d{3,20}[\])）】]?$/g;
const ADDITION = /[（(](?:盖章|公章|签章|本级|机关|部门|单位|含[^（）()]{1,12}|汇总|合并|全口径)[）)]/g;
/** 本级 and 机关 mean the office itself. */
const ITSELF = /(?:机关)?(?:本级|机关)$/;

function bareName(text: string): string {
  const squeezed = text
    .replace(/[\s\u3000"“”《》]/g, '')
    .replace(CODE, '')
    .replace(ADDITION, '');
  const open = squeezed.replace(/[（）()[\]【】〔〕]/g, '');
  return open.replace(ITSELF, '') || open;
}

/** The names mean one office: equal but for codes and brackets, or one without the place the other begins with. */
export function sameOffice(a: string, b: string): boolean {
  const names = [bareName(a), bareName(b)].sort((one, other) => one.length - other.length);
  const [shorter, longer] = [names[0]!, names[1]!];
  return shorter === '' || (shorter.length < 3 ? shorter === longer : longer.endsWith(shorter));
}
