import { policyById, readPolicyFile, type PolicyProblem } from '../../../src/core/policies';

const HEAD = { id: 'our-office', title: '本市评分办法', version: '2024-1', extends: 'mof-2020' };
const field = (value: unknown) => ({ value, verified: 'found', source: '本市文件' });

function read(content: unknown) {
  return readPolicyFile(typeof content === 'string' ? content : JSON.stringify(content));
}

function problems(content: unknown): readonly PolicyProblem[] {
  const result = read(content);
  return 'problems' in result ? result.problems : [];
}

function policy(content: unknown) {
  const result = read(content);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

describe('an office’s own policy', () => {
  it('is its base where it says nothing', () => {
    const { id, title, version } = HEAD;
    expect(policy(HEAD)).toEqual({ ...policyById('mof-2020'), id, title, version });
    expect(policy({ ...HEAD, extends: 'hubei' }).executionRate.weight.value).toBe('20');
  });

  it('differs field by field', () => {
    const own = policy({ ...HEAD, executionRate: { mode: field('bands') }, passGate: field('0.60') });
    const base = policyById('mof-2020');
    expect(own.executionRate).toEqual({ ...base.executionRate, mode: field('bands') });
    expect(own.passGate).toEqual(field('0.60'));
    expect(own.inverse).toBe(base.inverse);
  });

  it('adds a criterion of a scorecard beside those of its base', () => {
    const criterion = {
      kind: 'deduct',
      side: 'over',
      limit: '100',
      every: '1',
      points: [{ weight: '4', points: '1' }],
    };
    const own = policy({
      ...HEAD,
      extends: 'hunan',
      scorecard: { criteria: { 'staff-control': field(criterion) } },
    });
    expect(own.scorecard.criteria['staff-control']?.value).toEqual(criterion);
    expect(own.scorecard.criteria.procurement).toEqual(policyById('hunan').scorecard.criteria.procurement);
  });

  it('may begin with a byte order mark and name its schema', () => {
    expect(policy('\uFEFF' + JSON.stringify({ $schema: './policy.schema.json', ...HEAD }))).not.toHaveProperty(
      '$schema',
    );
  });
});

const REFUSED: readonly (readonly [what: string, content: unknown, path: string, kind: PolicyProblem['kind']])[] = [
  ['words that are no part', { ...HEAD, words: { vague: field([]) } }, 'words', 'unknown'],
  ['words that are no list', { ...HEAD, words: { hints: field('说明原因') } }, 'words.hints.value', 'type'],
  ['a blank word', { ...HEAD, words: { hints: field(['']) } }, 'words.hints.value[1]', 'empty'],
  [
    'a typo without its correction',
    { ...HEAD, words: { typos: field([{ wrong: '绩校' }]) } },
    'words.typos.value[1].right',
    'missing',
  ],
  ['no JSON', '{"id": "x",\n}', '', 'syntax'],
  ['empty', '', '', 'syntax'],
  ['a list', [], '', 'type'],
  ['no id', { ...HEAD, id: undefined }, 'id', 'missing'],
  ['an id with spaces', { ...HEAD, id: 'our office' }, 'id', 'pattern'],
  ['an id of ours', { ...HEAD, id: 'hubei' }, 'id', 'taken'],
  ['an empty title', { ...HEAD, title: '' }, 'title', 'empty'],
  ['another base', { ...HEAD, extends: 'mars' }, 'extends', 'choice'],
  ['an unknown field', { ...HEAD, colour: field('red') }, '', 'unknown'],
  ['an unknown field of a group', { ...HEAD, executionRate: { wieght: field('10') } }, 'executionRate', 'unknown'],
  ['an unknown ratio', { ...HEAD, scorecard: { criteria: { x: field(1) } } }, 'scorecard.criteria', 'unknown'],
  [
    'an unknown part',
    { ...HEAD, qualitative: field({ achieved: '0.8', partly: '0.6', x: '1' }) },
    'qualitative.value',
    'unknown',
  ],
  ['a bare value', { ...HEAD, fullScore: '100' }, 'fullScore', 'type'],
  ['a number', { ...HEAD, fullScore: field(100) }, 'fullScore.value', 'type'],
  ['words for a number', { ...HEAD, fullScore: field('百分') }, 'fullScore.value', 'pattern'],
  ['per cent for a share', { ...HEAD, passGate: field('60') }, 'passGate.value', 'pattern'],
  ['another choice', { ...HEAD, inverse: field('naive') }, 'inverse.value', 'choice'],
  ['no source', { ...HEAD, inverse: { value: 'ratio', verified: 'found' } }, 'inverse.source', 'missing'],
  ['not known how well', { ...HEAD, inverse: { ...field('ratio'), verified: 'yes' } }, 'inverse.verified', 'choice'],
  ['a part missing', { ...HEAD, qualitative: field({ achieved: '0.8' }) }, 'qualitative.value.partly', 'missing'],
  ['a list item', { ...HEAD, grades: field([{ from: 'x', name: '优' }]) }, 'grades.value[1].from', 'pattern'],
  ['an empty list', { ...HEAD, grades: field([]) }, 'grades.value', 'empty'],
  ['no rule id', { ...HEAD, severities: field({ A3: 'info' }) }, 'severities.value.A3', 'pattern'],
  [
    'another kind of criterion',
    { ...HEAD, scorecard: { criteria: { procurement: field({ kind: 'guess' }) } } },
    'scorecard.criteria.procurement.value.kind',
    'choice',
  ],
  ['sums to 110', { ...HEAD, executionRate: { weight: field('20') } }, 'indicatorWeight', 'sum'],
  ['level 1 of 80', { ...HEAD, level1Weights: field([{ label: '产出指标', weight: '80' }]) }, 'level1Weights', 'sum'],
  [
    'grades that rise',
    {
      ...HEAD,
      grades: field([
        { from: '60', name: '中' },
        { from: '90', name: '优' },
      ]),
    },
    'grades',
    'falling',
  ],
  ['grades that end above 0', { ...HEAD, grades: field([{ from: '60', name: '中' }]) }, 'grades', 'ends'],
  ['bands the wrong way', { ...HEAD, qualitative: field({ achieved: '0.5', partly: '0.6' }) }, 'qualitative', 'order'],
  ['warns before it informs', { ...HEAD, overCompletion: { info: field('0.5') } }, 'overCompletion.info', 'order'],
  [
    'too few points for the steps',
    {
      ...HEAD,
      scorecard: {
        criteria: {
          'budget-control': field({
            kind: 'steps',
            direction: 'at-most',
            steps: ['0', '10'],
            points: [{ weight: '5', points: ['5', '0'] }],
          }),
        },
      },
    },
    'scorecard.criteria.budget-control',
    'steps',
  ],
  [
    'steps the wrong way',
    {
      ...HEAD,
      scorecard: {
        criteria: {
          'budget-control': field({
            kind: 'steps',
            direction: 'at-most',
            steps: ['10', '0'],
            points: [{ weight: '5', points: ['5', '4', '0'] }],
          }),
        },
      },
    },
    'scorecard.criteria.budget-control',
    'rising',
  ],
];

describe('refused', () => {
  it.each(REFUSED)('%s', (_, content, path, kind) => {
    expect(problems(content).map((problem) => [problem.path, problem.kind])).toEqual([[path, kind]]);
  });

  it('names every problem at once', () => {
    const content = { ...HEAD, fullScore: '100', inverse: field('x'), colour: 1 };
    expect(problems(content).map(({ kind }) => kind)).toEqual(['type', 'choice', 'unknown']);
  });

  it.each([
    ['', { colour: 1 }, 'thresholds'],
    ['executionRate', { executionRate: { x: 1 } }, 'bands'],
    ['inverse', { inverse: { ...field('ratio'), x: 1 } }, 'verified'],
    ['tolerance.value', { tolerance: field({ ...policyById('mof-2020').tolerance.value, x: '1' }) }, 'wholeRate'],
  ])('says what may stand at "%s"', (path, change, name) => {
    const [problem] = problems({ ...HEAD, ...change });
    expect(problem).toMatchObject({ path, kind: 'unknown', allowed: expect.arrayContaining([name]) as string[] });
  });
});
