/** `--policy` and `ziping policies`, with policies of ours and of an office. */
import { fieldsOf, POLICIES, policyById } from '../../src/core';
import { ASSUMED_MARK } from '../../src/core/messages/verdicts';
import { departmentGrid, projectGrid } from '../support/forms';
import { bytesOfGrid, done, folderWith, isAdvice, workbooksOf, ziping } from './kit';

const field = (value: unknown) => ({ value, verified: 'found', source: '本市2024年通知' });
const HEAD = { id: 'our-city', title: '本市评分办法', version: '2024-3', extends: 'mof-2020' };

const folder = folderWith({
  'department.xlsx': bytesOfGrid(departmentGrid()),
  // 962 of 1000 spent, 9.62 points entered.
  'project.xlsx': bytesOfGrid(projectGrid()),
  'bands.json': JSON.stringify({ ...HEAD, executionRate: { mode: field('bands') } }),
  'bom.json': '\uFEFF' + JSON.stringify(HEAD),
  'broken.json': '{\n  "id": "our-city",\n}',
  'wrong.json': JSON.stringify({ ...HEAD, fullScore: '100', inverse: field('naive'), colour: 1 }),
  'taken.json': JSON.stringify({ ...HEAD, id: 'hubei' }),
  'picture.json': new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
  'sub/own.json': JSON.stringify(HEAD),
});

const stamp = (args: readonly string[]) =>
  (JSON.parse(ziping(folder, [...args, '--format', 'json']).out) as { policy: unknown }).policy;

const pointsUnder = (policy: string) => {
  const ran = ziping(folder, ['score', 'project.xlsx', '--policy', policy, '--format', 'json']);
  const [book] = workbooksOf(ran) as unknown as { forms: { executionRate: { points: string } }[] }[];
  return book!.forms[0]!.executionRate.points;
};

describe('--policy', () => {
  it.each(POLICIES.map(({ id }) => [id] as const))('takes %s', (id) => {
    expect(stamp(['check', 'department.xlsx', '--policy', id])).toMatchObject({ id });
  });

  it.each(['HUNAN', 'Mof-2020'])('takes %s in any letters', (id) => {
    expect(stamp(['check', 'department.xlsx', '--policy', id])).toMatchObject({ id: id.toLowerCase() });
  });

  it.each([
    ['bands.json', '7.00'],
    ['bom.json', '9.62'],
    ['./sub/own.json', '9.62'],
    ['mof-2021-101', '7.00'],
    ['mof-2020', '9.62'],
  ])('%s decides the points: %s', (policy, points) => {
    expect(pointsUnder(policy)).toBe(points);
  });

  it.each(['check', 'score'])('%s stamps id and version of an office’s own', (command) => {
    const { id, title, version } = HEAD;
    expect(stamp([command, 'project.xlsx', '--policy', 'bands.json'])).toEqual({ id, title, version });
  });

  it.each(['text', 'markdown'])('a report as %s names it, and that it holds assumed values', (format) => {
    const line = (policy: string) =>
      ziping(folder, ['check', 'department.xlsx', '--policy', policy, '--format', format])
        .out.split('\n')
        .find((one) => one.includes(HEAD.id) && one.includes(HEAD.version) && one.includes(HEAD.title));
    expect(line('bands.json')).toContain(ASSUMED_MARK);
    expect(line('mof-2020')).toBeUndefined();
  });

  it.each([
    ['nowhere', 'hunan'],
    ['missing.json', 'missing.json'],
    ['sub', 'mof-2020'],
    ['sub/', 'sub/'],
    ['picture.json', 'picture.json'],
    ['broken.json', '3'],
    ['wrong.json', 'fullScore'],
    ['wrong.json', 'inverse.value'],
    ['wrong.json', 'colour'],
    ['taken.json', 'hubei'],
  ])('%s is refused with advice that names %s', (policy, named) => {
    const ran = ziping(folder, ['check', 'department.xlsx', '--policy', policy]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(named);
    expect(isAdvice(ran.err)).toBe(true);
  });

  it('names every problem of a file in a line of its own', () => {
    const { err } = ziping(folder, ['check', 'department.xlsx', '--policy', 'wrong.json']);
    expect(err.trimEnd().split('\n')).toHaveLength(4);
  });
});

interface PolicyDocument {
  readonly schema: string;
  readonly policies: readonly {
    readonly id: string;
    readonly assumed: boolean;
    readonly basis: string;
    readonly fields: readonly { readonly path: string; readonly value: unknown; readonly verified: string }[];
  }[];
}

const described = (word: string) =>
  JSON.parse(done(folder, ['policies', word, '--format', 'json']).out) as PolicyDocument;

describe('policies', () => {
  it.each(POLICIES.map(({ id }) => [id] as const))('%s field by field', (id) => {
    const { schema, policies } = described(id);
    const fields = fieldsOf(policyById(id)).map(({ path, field: { value, verified } }) => ({ path, value, verified }));
    expect(schema).toBe('ziping-policies/1');
    expect(policies).toMatchObject([{ id, fields }]);
  });

  it('shows an office’s own as it is merged', () => {
    const fields = new Map(described('bands.json').policies[0]!.fields.map((one) => [one.path, one.value]));
    expect(fields.get('executionRate.mode')).toBe('bands');
    expect(fields.get('inverse')).toBe('ratio');
  });

  it.each(['text', 'markdown', 'csv'])('as %s: every field with its source', (format) => {
    const { out } = done(folder, ['policies', 'hunan', '--format', format]);
    for (const { path } of fieldsOf(policyById('hunan'))) expect(out).toContain(path);
    expect(out).not.toMatch(/undefined|\[object/);
  });

  it('marks what is assumed', () => {
    const marked = done(folder, ['policies', 'mof-2020'])
      .out.split('\n')
      .filter((line) => line.startsWith('* '));
    const assumed = fieldsOf(policyById('mof-2020')).filter(({ field: { verified } }) => verified === 'assumed');
    expect(marked).toHaveLength(assumed.length);
  });

  it.each(['nowhere', 'wrong.json'])('%s is refused', (word) => {
    expect(ziping(folder, ['policies', word])).toMatchObject({ code: 2, out: '' });
  });
});
