/** What the tab 报告 remembers, and that it counts as the core does. */
import fc from 'fast-check';
import { countCharacters, gapsIn } from '../../src/core';
import { charactersOf, gapsLeft, INITIAL_REPORT, reasonKey, stillAsked } from '../../src/taskpane/report-state';
import { AUDIT, REASONS } from './report-fixtures';

it('counts characters and gaps as the core does', () => {
  const text = fc.string({ unit: fc.constantFrom('字', 'a', ' ', '　', '\n', '𠮷', '1', '。') });
  fc.assert(fc.property(text, (one) => charactersOf(one) === countCharacters(one)));
  const pieces = fc.array(fc.constantFrom('【待补充：甲，乙】', '【待补充：】', '字', '\n')).map((all) => all.join(''));
  fc.assert(fc.property(pieces, (one) => gapsLeft(one) === gapsIn(one).length));
});

it('keeps the texts of rows that still ask', () => {
  const [first, second] = REASONS;
  const reasons = { [reasonKey(first!)]: '甲', [reasonKey(second!)]: '乙' };
  const before = { ...INITIAL_REPORT, reasons, pasted: '文', audited: { name: null, view: AUDIT } };
  const after = stillAsked(before, [second!]);
  expect(after).toEqual({ ...before, reasons: { [reasonKey(second!)]: '乙' } });
});
