/** One table of what works where: in the code, the README, the help and the manifest. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { capabilitiesOf } from '../../src/hosts/excel/capabilities';
import type { OfficeNamespace } from '../../src/hosts/excel/requests';
import { EXCELS, hasApi, NEEDED_API, OFFERED_API, supportOf } from '../../src/hosts/excel/support-table';
import { printedRows, supportRows } from './support';

const read = (file: string): string => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');

describe('the support table', () => {
  it.each(['README.md', 'assets/help/deployment.md'])('is what %s prints', (file) =>
    expect(printedRows(read(file))).toEqual(supportRows()),
  );

  it('asks for what the manifest asks for, and that is enough', () => {
    const asked = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(read('manifest.xml'))?.[1];
    expect(asked).toBe(OFFERED_API);
    expect(hasApi(OFFERED_API, NEEDED_API)).toBe(true);
  });

  it('has no product in which half of it works', () => {
    const working = EXCELS.filter((product) => supportOf(product) === 'works');
    expect(working.map(({ api }) => hasApi(api, '1.13'))).toEqual(working.map(() => true));
    expect(EXCELS.map(supportOf).filter((support) => support !== 'works')).toEqual(['not-offered', 'notice-only']);
  });

  it.each([
    ['1.14', '1.7', true],
    ['1.7', '1.14', false],
    ['1.4', '1.4', true],
    ['2.0', '1.9', true],
  ])('%s has %s: %s', (has, wanted, yes) => expect(hasApi(has, wanted)).toBe(yes));
});

describe('a capability that is missing', () => {
  const office = (api: string, mode: string): OfficeNamespace =>
    ({
      context: {
        requirements: { isSetSupported: (_: string, version: string) => hasApi(api, version) },
        diagnostics: { version: '16.0', platform: 'PC' },
        document: { mode },
      },
    }) as unknown as OfficeNamespace;

  it.each([
    ['1.14', 'readWrite', {}],
    ['1.14', 'readOnly', { write: 'viewing' }],
    ['1.1', 'readWrite', { write: 'old-interface', select: 'old-interface' }],
    ['1.1', 'readOnly', { write: 'old-interface', select: 'old-interface' }],
  ])('of ExcelApi %s in a document that is %s has its reason', (api, mode, missing) => {
    const { canWrite, canSelect, lacks } = capabilitiesOf(office(api, mode));
    expect(Object.fromEntries(lacks.map(({ capability, reason }) => [capability, reason]))).toEqual(missing);
    expect(lacks).toHaveLength(Object.keys(missing).length);
    expect([canWrite, canSelect]).toEqual([!('write' in missing), !('select' in missing)]);
  });
});
