import { similarTo } from '../../../src/core/rules/likeness';

const NAMES = ['全市市政设施日常维护数量', '业务培训人次', '业务培训人次', '群众满意度', '井'];

describe('similarTo', () => {
  it.each<[string, string, number | null]>([
    ['全市市政设施日常维护数量', '0.85', 0],
    ['全市市政设施日常维护总数量', '0.85', 0],
    ['全市市政设施日常维护', '0.85', 0],
    ['全市市政设施应急维护数量', '0.85', null],
    ['业务培训人次', '1', 1],
    ['业务培训人数', '0.85', null],
    ['业务培训人数', '0.8', 1],
    ['井', '0.85', null],
    ['', '0.85', null],
  ])('%s at %s', (name, threshold, index) => {
    expect(similarTo(NAMES, threshold)(name)).toBe(index);
  });

  it('finds what comparing all with all finds', () => {
    const words = ['设施', '道路', '维护', '巡查', '数量', '完好', '全市', '日常'];
    const names = Array.from({ length: 40 }, (_, i) =>
      [0, 1, 2, 3, 4].map((j) => words[(i * 7 + j * (1 + (i % 5))) % words.length]).join(''),
    );
    const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
    const dice = (a: string, b: string) => {
      const common = [...pairs(a)].filter((pair) => pairs(b).has(pair)).length;
      return (2 * common) / (pairs(a).size + pairs(b).size);
    };
    const queries = names.map((name, i) => (i % 2 === 0 ? `${name.slice(1)}量` : [...name].reverse().join('')));
    const alike = similarTo(names, '0.7');
    const found = queries.map((query) => alike(query) !== null);
    expect(found).toEqual(queries.map((query) => names.some((name) => dice(query, name) >= 0.7)));
    expect(new Set(found).size).toBe(2);
  });
});
