/** Domain notes §2.10: of the rules that judge a score, at most one speaks of a cell. */
import { runRules } from '../../../src/core/rules/pipeline';
import { RULES } from '../../../src/core/rules/registry';
import { contextOf } from '../../../src/core/rules/tester';
import { departmentGrid, projectGrid, type Changes } from '../../support/forms';

/** The score itself is wrong, or asks for a word; E rules stand on the reason. */
const OF_SCORES = ['A06', 'S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S11', 'S13', 'S16'];
const SCORE_RULES = RULES.filter(({ id }) => OF_SCORES.includes(id));
const REASON = '道路改造影响出行，下一步优化施工时段。';

function rulesAt(grid: ReturnType<typeof projectGrid>, cell: string): string[] {
  return runRules(SCORE_RULES, contextOf({ grid }))
    .filter((finding) => finding.cell === cell)
    .map(({ rule }) => rule);
}

/** Row 22 of the department form has the target ≥90% and the weight 10. */
const row = (changes: Changes) => departmentGrid({ E22: '≥90%', G22: 10, ...changes });

describe('a row', () => {
  it.each([
    ['met, full', '95%', 10, null, []],
    ['met, the rate', '95%', 9.5, null, ['S06']],
    ['met, less', '95%', 9, null, ['S05']],
    ['met, half a tenth less', '92%', 9.95, null, ['S05']],
    ['met, the rate close to full', '99.5%', 9.95, null, ['S06']],
    ['met, less with a reason', '95%', 9, REASON, []],
    ['met, the rate with a reason', '95%', 9.5, REASON, []],
    ['met, more', '95%', 10.5, null, ['A06']],
    ['met, none', '95%', null, null, ['S07']],
    ['met, words', '95%', '满分', null, ['S13']],
    ['unmet, full', '85%', 10, null, ['S04']],
    ['unmet, full with a reason', '85%', 10, REASON, ['S04']],
    ['unmet, full though a tenth is missing', '89.5%', 10, null, ['S04']],
    ['unmet, more than full', '85%', 10.05, null, ['A06']],
    ['unmet, too much', '85%', 9.6, null, ['S03']],
    ['unmet, too little', '85%', 9, null, ['S03']],
    ['unmet, the rate', '85%', 8.5, null, ['S03']],
    ['unmet, pro rata', '85%', 9.44, null, []],
    ['unmet, one decimal', '85%', 9.4, null, ['S16']],
    ['unmet, a tenth', '85%', 9.54, null, ['S16']],
    ['unmet, none', '85%', null, null, ['S07']],
    ['half done in words, less', '达成预期指标', 9, null, []],
  ] as const)('%s', (_, actual, score, reason, wanted) => {
    expect(rulesAt(row({ F22: actual, H22: score, I22: reason }), 'H22')).toEqual(wanted);
  });

  it('has one finding at most, whatever stands in it', () => {
    const crowded: string[] = [];
    for (const actual of ['95%', '90%', '89.95%', '85%', '0%', '达成预期指标', '基本完成']) {
      for (let tenths = 0; tenths <= 105; tenths += tenths < 80 ? 16 : 1) {
        const rules = rulesAt(row({ F22: actual, H22: tenths / 10 }), 'H22');
        if (rules.length > 1) crowded.push(`${actual} ${tenths / 10}: ${rules.join(' ')}`);
      }
    }
    expect(crowded).toEqual([]);
  });
});

describe('the execution rate', () => {
  it.each([
    ['exact', 96.2, 9.62, []],
    ['one decimal', 96.2, 9.6, ['S16']],
    ['a whole number', 96.2, 10, ['S02']],
    ['a whole number within a tenth', 99.6, 10, ['S02']],
    ['another whole number', 96.2, 9, ['S01']],
    ['too little', 96.2, 9.5, ['S01']],
    ['more than full', 96.2, 11, ['A06', 'S01']],
    ['none', 96.2, null, []],
    ['words', 96.2, '优', ['S13']],
  ] as const)('%s', (_, executed, score, wanted) => {
    const grid = projectGrid({ F7: executed, H7: `${executed}%`, F8: executed - 10, I7: score });
    expect(rulesAt(grid, 'I7')).toEqual(wanted);
  });
});
