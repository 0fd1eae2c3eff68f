/** Names of indicators as they are compared: without brackets, marks and what only says how it is counted. */
import { perText } from '../grid/memo';
import { withoutMarks } from './flat-text';

export const plainName = perText((name) => withoutMarks(name.replace(/[（(][^（）()]*[）)]/g, '')));

const COUNTED =
  /(?:总)?(?:数量|(?:人|户|台|车|批|班|场|轮|期|趟)?次数?|(?:个|期|件|户|场|批|人|台|条|处|项|起|家|名|份|篇|辆|座|间|套)?数|面积|长度|里程|金额|总额|数额|额|率|度|量)$/;

/** 业务培训期数 → 业务培训, 群众满意度 → 群众满意. Stays as it is where nothing would be left. */
export const nameStem = perText((name) => {
  const plain = plainName(name);
  const stem = plain.replace(COUNTED, '');
  return stem.length < 2 ? plain : stem;
});
