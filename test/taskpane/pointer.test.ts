/** @jest-environment jsdom */
import { watchPointer } from '../../src/taskpane/pointer';

const settled = async (promise: Promise<void>): Promise<boolean> => {
  let done = false;
  void promise.then(() => (done = true));
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  return done;
};
const send = (type: string) => window.dispatchEvent(new Event(type));

describe('what is learnt while something is pressed', () => {
  it('is told at once when nothing is pressed', async () => {
    const pointer = watchPointer(window);
    expect(await settled(pointer.released())).toBe(true);
    pointer.stop();
  });

  it.each(['pointerup', 'pointercancel'])('waits for %s, and for the click behind it', async (end) => {
    const pointer = watchPointer(window);
    const order: string[] = [];
    const released = pointer.released().then(() => order.push('told'));
    // the focus comes first, the press right behind it
    send('pointerdown');
    expect(await settled(released.then(() => undefined))).toBe(false);
    send(end);
    order.push('clicked');
    await released;
    expect(order).toEqual(['clicked', 'told']);
    pointer.stop();
  });

  it('hears nothing any more once stopped', async () => {
    const pointer = watchPointer(window);
    pointer.stop();
    send('pointerdown');
    expect(await settled(pointer.released())).toBe(true);
  });
});
