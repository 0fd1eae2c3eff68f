/** A picked file as a host: read, read again, never written. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_LONGER_THERE, PickedFileHost, type PickedFile } from '../../../src/hosts/file/picked';
import type { UnreadableReason } from '../../../src/hosts/file';
import { HostTroubleError, type HostTrouble } from '../../../src/hosts/host';
import { unreadableAdvice } from '../../../src/taskpane/texts/file';

const ROOT = path.resolve(__dirname, '../../..');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(ROOT, file)));
const SAMPLE = bytesOf('assets/samples/zhuzhou-2021.xlsx');

/** A file on a disk that others save to and delete from. */
class Disk implements PickedFile {
  readonly name = '自评表.xlsx';
  constructor(public bytes: Uint8Array | null) {}
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.bytes === null
      ? Promise.reject(new DOMException('gone', 'NotReadableError'))
      : Promise.resolve(this.bytes.slice().buffer);
  }
}

async function troubleIn(work: Promise<unknown>): Promise<HostTrouble> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof HostTroubleError)) throw new Error('no trouble', { cause: thrown });
  return thrown.trouble;
}

it('is read under its name', async () => {
  const grid = await new PickedFileHost(new Disk(SAMPLE)).snapshot();
  expect([grid.name, grid.sheets[0]!.name]).toEqual(['自评表.xlsx', '部门整体支出绩效自评表']);
});

it('is unchanged as long as its bytes are', async () => {
  const disk = new Disk(SAMPLE);
  const host = new PickedFileHost(disk);
  await host.snapshot();
  const seen: boolean[] = [];
  for (const bytes of [SAMPLE, bytesOf('assets/templates/project.xlsx'), SAMPLE.with(SAMPLE.length - 1, 7), null]) {
    disk.bytes = bytes;
    seen.push(await host.isUnchanged());
  }
  expect(seen).toEqual([true, false, false, false]);
});

it.each<[string, Uint8Array | null]>([
  [NO_LONGER_THERE, null],
  ['empty-file', new Uint8Array()],
  ['damaged', SAMPLE.subarray(0, 4000)],
])('that cannot be read is a trouble: %s', async (reason, bytes) => {
  const trouble = await troubleIn(new PickedFileHost(new Disk(bytes)).snapshot());
  expect(trouble).toEqual({ kind: 'not-a-workbook', reason });
});

it('is never written, and no cell of it shown', async () => {
  const host = new PickedFileHost(new Disk(SAMPLE));
  for (const work of [host.inspect(), host.apply(), host.settle()]) {
    expect(await troubleIn(work)).toEqual({ kind: 'read-only' });
  }
  expect(await host.select()).toEqual({ status: 'not-open' });
  const { canWrite, canSelect, lacks } = host.capabilities();
  expect([canWrite, canSelect]).toEqual([false, false]);
  expect(lacks.map(({ capability }) => capability).sort()).toEqual(['select', 'write']);
});

/** The compiler holds that no reason is forgotten here. */
const REASONS: Readonly<Record<UnreadableReason | typeof NO_LONGER_THERE, true>> = {
  'empty-file': true,
  'not-a-workbook': true,
  'pdf-file': true,
  picture: true,
  archive: true,
  'web-page': true,
  'text-file': true,
  'other-office-file': true,
  'unsupported-workbook': true,
  encrypted: true,
  damaged: true,
  'too-large': true,
  [NO_LONGER_THERE]: true,
};

it('has advice of its own for every reason', () => {
  const advice = Object.keys(REASONS).map(unreadableAdvice);
  expect(new Set(advice).size).toBe(advice.length);
});
