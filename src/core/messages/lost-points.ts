/** What a row lacks to full marks, in words. Points in 分, money in 万元. */
export const LOST_SENTENCES = {
  rate: '全年预算数{adjusted}万元，执行{executed}万元，还有{left}万元没有执行（执行率{percent}%），失{lost}分',
  rateInitial: '年初预算数{adjusted}万元，执行{executed}万元，还有{left}万元没有执行（执行率{percent}%），失{lost}分',
  below: '完成{actual}，指标值{target}，还差{by}，失{lost}分',
  above: '完成{actual}，指标值{target}，超出{by}，失{lost}分',
  judged: '完成情况“{actual}”，由填报人定分，按{points}分计，比满分少{lost}分',
  judgedFreely: '由填报人定分，按{points}分计，比满分少{lost}分',
  other: '{trace}，失{lost}分',
  open: '{trace}；这项的{weight}分还没有着落',
  openWeight: '{trace}',
} as const;

export const RATE_SUBJECT = '预算执行率';
