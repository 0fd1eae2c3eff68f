/** The simulator answers one exact client. Another one must be tried out before these hashes are changed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulatedMembers } from '../../src/simulator/richapi/types';
import { bootExcel, OFFICE_JS_FOLDER } from '../support/office';
import { smallGrid, smallSheet } from './small-grid';

it.each([
  ['office.js', 'f259e3047218ef0b71f58e7d9485bad88906841827a121768340a29e422c0b62'],
  ['excel-win32-16.01.js', 'ba15219657ad550f8fa9298536f6219a0b7221e00dcf2f475f2ec05fcde19ca9'],
  ['excel-web-16.00.js', '01117ef878d9dce538bd755fc5d295dfda042aa440905330628d2779579de72c'],
])('%s is the one the simulator was written for', (file, hash) => {
  const content = readFileSync(join(OFFICE_JS_FOLDER, file));
  expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
});

it('simulates no member that the client does not have', async () => {
  const env = await bootExcel(smallGrid(smallSheet('S', {})));
  const types = env.Excel as unknown as Record<string, { prototype: object } | undefined>;
  // `Gridlines` is the wire's other name of `showGridlines`; the service is the client's own.
  const ours = simulatedMembers().filter((member) => !/^AddinInternalService\.|\.Gridlines$/.test(member));
  const unknown = ours.filter((member) => {
    const [type = '', name = ''] = member.split('.');
    return !(name.charAt(0).toLowerCase() + name.slice(1) in (types[type]?.prototype ?? {}));
  });
  env.close();
  expect(ours.length).toBeGreaterThan(50);
  expect(unknown).toEqual([]);
});
