import fc from 'fast-check';
import { memory, perObject, perObjectWith, perText } from '../../../src/core/grid/memo';

describe('what is remembered changes no answer', () => {
  const shout = (text: string) => ({ text: text.toUpperCase(), size: text.length });

  it.each([1, 2, 7, 1000])('asked in any order, with room for %i texts', (size) => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (texts) => {
        const remembering = perText(shout, { size, longest: 200 });
        expect(texts.map(remembering)).toEqual(texts.map(shout));
      }),
    );
  });

  it('null is an answer like any other', () => {
    let asked = 0;
    const never = perText(() => (asked++, null));
    expect([never('a'), never('a'), never('b')]).toEqual([null, null, null]);
    expect(asked).toBe(2);
  });

  it('a text or an object met again is not worked out again', () => {
    let asked = 0;
    const ofText = perText((text) => ({ text, at: asked++ }));
    expect(ofText('a')).toBe(ofText('a'));
    const key = {};
    const ofObject = perObject(() => ({ at: asked++ }));
    expect(ofObject(key)).toBe(ofObject(key));
    expect(ofObject(key)).not.toBe(ofObject({}));
    expect(asked).toBe(3);
  });
});

it('an object with the same things beside it is not worked out again; with another it is', () => {
  let asked = 0;
  const sum = perObjectWith((key: { readonly n: number }, a: number, b: number) => (asked++, key.n + a + b));
  const key = { n: 1 };
  expect([sum(key, 1, 1), sum(key, 1, 1), sum(key, 1, 2), sum(key, 2, 2), sum({ n: 2 }, 2, 2)]).toEqual([
    3, 3, 4, 5, 6,
  ]);
  expect(asked).toBe(4);
});

describe('what is remembered is bounded', () => {
  it('keeps the last texts asked for, never more than twice the size', () => {
    const known = memory<number>(10);
    for (let at = 0; at < 1000; at++) known.set(String(at), at);
    const kept = Array.from({ length: 1000 }, (_, at) => at).filter((at) => known.get(String(at)) !== undefined);
    expect(kept.length).toBeLessThanOrEqual(20);
    expect(kept).toEqual(expect.arrayContaining([990, 999]));
  });

  it('a text in use outlives any number of others', () => {
    const known = memory<string>(4);
    known.set('used', 'kept');
    for (let at = 0; at < 100; at++) {
      known.set(String(at), 'other');
      expect(known.get('used')).toBe('kept');
    }
  });

  it('prose is not kept', () => {
    let asked = 0;
    const length = perText((text) => (asked++, text.length));
    const prose = '预算'.repeat(200);
    expect([length(prose), length(prose)]).toEqual([400, 400]);
    expect(asked).toBe(2);
  });
});
