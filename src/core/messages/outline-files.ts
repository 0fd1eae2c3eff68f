/** What is wrong with an outline file, in sentences for the person who wrote it. */
import type { OutlineProblem } from '../narrative';
import type { FileProblem } from '../policies';

type OwnKind = Exclude<OutlineProblem['kind'], FileProblem['kind']> | 'taken';

export const OUTLINE_SENTENCES: Readonly<Record<OwnKind, string>> = {
  taken: '“id”不能用“{name}”，这是内置提纲的编号，请换一个。',
  name: '“{path}”里的“{name}”不是可以引用的名称{near}。全部名称见帮助“报告提纲”。',
  flag: '“{path}”里的“{name}”只能作条件，没有可以写进句子的文字，不能用花括号引用。',
  list: '“{path}”里没有叫“{name}”的列表{near}。',
  phrase: '“{path}”的第{at}个字处括号不成对，或名称写法不对（“{phrase}”）。',
  place: '“{path}”：所依据的提纲里没有“{name}”这一节或这一段{near}。',
  repeated: '“{path}”与前面的重复：“{name}”。同一处的 id 不能相同。',
  shape: '“{path}”的写法与“{name}”不符：自成一段的写 sentences，逐项成段的写 list 和 item，不能混用。',
};

export const OUTLINE_PARTS = { near: '，相近的有：{names}' } as const;
