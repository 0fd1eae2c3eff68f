/** Words by which a policy knows what it speaks of. */

const SATISFACTION = /满意/;

/** Whether a row is one of 满意度: by its level, or by a name that ends so. */
export function isSatisfaction({
  level1,
  level2,
  level3,
}: {
  level1: string;
  level2: string;
  level3: string;
}): boolean {
  return SATISFACTION.test(level1) || SATISFACTION.test(level2) || /满意(率|度)$/.test(level3);
}
