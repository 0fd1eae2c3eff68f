/** The web shape with a pair of plain objects for windows; a browser test runs the genuine client on it. */
import { installWebExcel, paneAddress, SimulatedExcel, SimulatedWorkbook, Status } from '../../src/simulator';
import type { PageWindow, PaneMessage } from '../../src/simulator/web';
import { smallGrid, smallSheet } from './small-grid';

const ORIGIN = 'https://page.test';

function fakePage() {
  const listeners = new Set<(event: PaneMessage) => void>();
  const page: PageWindow = {
    location: { origin: ORIGIN },
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const posted: { text: string; target: string }[] = [];
  const pane = { postMessage: (text: string, target: string) => void posted.push({ text, target }) };
  const host = new SimulatedExcel(SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', { A1: 7 }))));
  const stop = installWebExcel(page, pane, host);
  const say = async (data: unknown, source: unknown = pane) => {
    for (const listener of [...listeners]) listener({ data, source });
    await Promise.resolve();
    return posted.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
  };
  return { host, say, stop, posted };
}

const question = (more: object) =>
  JSON.stringify({ _messageType: 0, _conversationId: 'c', _correlationId: 3, _actionName: 'executeMethod', ...more });

const batch = {
  Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['values'] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    4: { Id: 4, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['S'] } },
    3: { Id: 3, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 4, ArgumentInfo: { Arguments: ['A1'] } },
  },
};
const message = ['IterativeExecutor', 'POST', 'ProcessQuery', [], JSON.stringify(batch), 0, 0];
const execute = question({ _data: { DdaMethod: { DispatchId: 93 }, ArrayData: message } });

describe('the web shape', () => {
  it("answers a batch to the pane's own origin", async () => {
    const { say, posted } = fakePage();
    const [answer] = await say(execute);
    expect(answer).toMatchObject({
      _messageType: 1,
      _actionName: 'executeMethod',
      _conversationId: 'c',
      _correlationId: 3,
    });
    const { Error: status, Data: data } = answer!['_data'] as { Error: number; Data: [number, unknown, string] };
    expect([status, data[0], posted[0]!.target]).toEqual([0, 200, ORIGIN]);
    expect(JSON.parse(data[2])).toMatchObject({ Results: [{ ActionId: 1, Value: { Values: [[7]] } }] });
  });

  it('answers a status where the request failed as a whole', async () => {
    const { host, say } = fakePage();
    host.faults.order({ request: 1, what: { kind: 'status', status: Status.activityLimit } });
    const [answer] = await say(execute);
    expect(answer!['_data']).toEqual({ Error: Status.activityLimit, Version: 1 });
  });

  it.each([
    ['context', { _actionName: 'ContextActivationManager_getAppContextAsync' }, { _appName: 16, _docUrl: 'book.xlsx' }],
    ['subscription', { _actionName: 'x', _actionType: 1 }, { Error: 0 }],
    ['another method', { _data: { DdaMethod: { DispatchId: 64 } } }, { Error: Status.internalError }],
  ])('%s', async (_, asked, expected) => {
    const [answer] = await fakePage().say(question(asked));
    expect(answer!['_data']).toMatchObject(expected);
  });

  it.each([
    ['another window', execute, {}],
    ['no JSON', 'hello', undefined],
    ['an answer, not a question', JSON.stringify({ _messageType: 1 }), undefined],
    ['no text', { _messageType: 0 }, undefined],
  ])('says nothing to %s', async (_, data, source) => {
    expect(await fakePage().say(data, source)).toEqual([]);
  });

  it('stops when told to', async () => {
    const { say, stop } = fakePage();
    stop();
    expect(await say(execute)).toEqual([]);
  });

  it('gives the frame its address and name', () => {
    const { src, name } = paneAddress('/taskpane.html?x=1', ORIGIN);
    const address = new URL(src);
    expect([address.origin, address.pathname, address.searchParams.get('x')]).toEqual([ORIGIN, '/taskpane.html', '1']);
    const { hostInfo, xdmInfo } = JSON.parse(name) as { hostInfo: string; xdmInfo: string };
    expect(address.searchParams.get('_host_Info')).toBe(hostInfo);
    expect(xdmInfo.split('|')[2]).toBe(ORIGIN);
  });
});
