import { filterFindings, groupFindings, NO_FILTER, type Filter } from '../../src/taskpane/finding-filter';
import { finding, FINDINGS } from './fixtures';

describe('filterFindings', () => {
  it.each<[Partial<Filter>, number[]]>([
    [{}, [0, 1, 2, 3, 4]],
    [{ severity: 'error' }, [0, 1, 2]],
    [{ severity: 'info' }, [4]],
    [{ search: 'h23' }, [1]],
    [{ search: '  满意度 原因 ' }, [2]],
    [{ search: '旧表' }, [3]],
    [{ search: 's04' }, [0]],
    [{ severity: 'warning', search: 'H16' }, []],
  ])('%j', (filter, expected) => {
    expect(filterFindings(FINDINGS, { ...NO_FILTER, ...filter }).map(({ index }) => index)).toEqual(expected);
  });
});

describe('groupFindings', () => {
  const indexes = (grouping: 'place' | 'rule', findings = FINDINGS) =>
    groupFindings(findings, grouping).map((group) => group.findings.map(({ index }) => index));

  it('puts one part of one sheet together, the most severe first', () => {
    expect(indexes('place')).toEqual([[0, 1, 2], [3], [4]]);
  });

  it('puts one rule together', () => {
    expect(indexes('rule', [...FINDINGS, finding(5)])).toEqual([[0, 5], [1], [2], [3], [4]]);
  });

  it('names the sheet only where there are several', () => {
    const [one] = groupFindings(FINDINGS.slice(0, 3), 'place');
    const [several] = groupFindings(FINDINGS, 'place');
    expect(one!.title).not.toContain(FINDINGS[0]!.place!.sheet);
    expect(several!.title).toContain(FINDINGS[0]!.place!.sheet);
  });

  it('has a place for what concerns the whole workbook', () => {
    expect(indexes('place', [finding(0), finding(1, { place: null })])).toEqual([[0], [1]]);
  });
});
