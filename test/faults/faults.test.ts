/**
 * Every request of every use case goes wrong once in every way. Afterwards the workbook is unchanged or wholly
 * changed, the outcome says which, and the next check works.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  check,
  inspect,
  isFresh,
  read,
  recover,
  troubleOf,
  undo,
  unsettledWrite,
  write,
  type ApplyOutcome,
} from '../../src/app';
import { isEmptyPlan, planFill, review, type EditPlan, type Grid } from '../../src/core';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import type { Timer } from '../../src/hosts/excel/requests';
import type { LoggedRequest, SimulatedWorkbook } from '../../src/simulator';
import { bootExcel, type ExcelEnvironment } from '../support/office';
import { fingerprint, type Fingerprint } from './fingerprint';
import { useCases, workbookOf, type UseCase } from './use-cases';
import { twice, waysOf, type Way } from './ways';

/** A host that stays silent lets the time limit pass at once, in a turn of its own. */
const ringing = new Set<() => void>();
const timer: Timer = (_ms, action) => {
  ringing.add(action);
  return () => void ringing.delete(action);
};
const onSilence = (): void => {
  setImmediate(() => {
    for (const ring of [...ringing]) ring();
  });
};

let env: ExcelEnvironment;
const counts = new Map<string, Map<string, number>>();

beforeAll(async () => {
  env = await bootExcel(workbookOf(useCases()[0]!), { onSilence });
});
afterAll(() => {
  env.close();
  const all = [...counts].flatMap(([, ways]) => [...ways.values()]).reduce((sum, n) => sum + n, 0);
  const line = ([name, ways]: [string, Map<string, number>]) =>
    `  ${name}: ${[...ways].map(([way, n]) => `${way} ${n}`).join(', ')}`;
  process.stdout.write([`${all} fault cases`, ...[...counts].map(line), ''].join('\n'));
});

type Ending = 'unchanged' | 'applied';

interface Stage {
  readonly workbook: SimulatedWorkbook;
  readonly host: ExcelHost;
  /** Does what is to be tried; for one that reads, throws what goes wrong. */
  readonly act: () => Promise<ApplyOutcome | null>;
}

/** The workbook just before the use case, with a host that has read it as the pane has. */
async function stageOf(useCase: UseCase): Promise<Stage> {
  const workbook = workbookOf(useCase);
  env.host.open(workbook);
  const host = new ExcelHost(env.Excel, env.Office, timer);
  const act = await prepared(host, useCase);
  env.host.forgetLog();
  return { workbook, host, act };
}

async function prepared(host: ExcelHost, { plan, undo: undoing, reads, start }: UseCase): Promise<Stage['act']> {
  if (plan !== undefined) {
    if (undoing !== true) return () => write(host, plan);
    const inverse = await inverseOf(host, plan);
    return () => undo(host, inverse);
  }
  const before = reads === 'check again' ? await read(host, () => null) : null;
  return async () => {
    if (reads === 'select') await host.select(start.sheets[0]!.name, 'H16');
    else if (reads === 'look again') await isFresh(host, { grid: start, review: null });
    else if (reads === 'preview') await inspect(host, planFill(start, review(start)).plan);
    else await check(host, () => null, before);
    return null;
  };
}

async function inverseOf(host: ExcelHost, plan: EditPlan): Promise<EditPlan> {
  const outcome = await write(host, plan);
  if (outcome.status !== 'applied') throw new Error('the plan could not be written at all');
  return outcome.inverse;
}

interface Clean {
  readonly log: readonly LoggedRequest[];
  readonly before: Fingerprint;
  readonly after: Fingerprint;
  /** What a check sees at each ending: the same grid is the same review. */
  readonly reviewed: Map<Ending, Grid>;
}

async function cleanRun(useCase: UseCase): Promise<Clean> {
  const { workbook, act } = await stageOf(useCase);
  const before = fingerprint(workbook);
  const outcome = await act();
  if (outcome !== null && outcome.status !== 'applied') throw new Error(JSON.stringify(outcome));
  return { log: env.host.work, before, after: fingerprint(workbook), reviewed: new Map() };
}

/** The request (from 1) that writes the plan: the page setup of a new sheet comes after it. */
function writingOf(log: readonly LoggedRequest[]): number {
  const writes = ({ body }: LoggedRequest): boolean =>
    body.Actions.some(({ Name }) => ['Values', 'Formulas', 'Add', 'Delete'].includes(Name));
  return log.findLastIndex(writes) + 1;
}

/** What the pane would tell the person in the end, after however many attempts to settle. */
async function endingOf({ host, act }: Stage, { relent }: Way): Promise<Ending> {
  try {
    return said(await act());
  } catch (thrown) {
    // Nothing but a host's trouble may come out, and never a defect of ours.
    expect(troubleOf(thrown).kind).not.toBe('defect');
    const unsettled = unsettledWrite(thrown);
    if (unsettled === null) return 'unchanged';
    const early = await recover(host, unsettled);
    if (early.status !== 'unknown') return early.status;
    relent?.(env.host);
    const late = await recover(host, unsettled);
    if (late.status === 'unknown') throw new Error('still unknown');
    return late.status;
  }
}

function said(outcome: ApplyOutcome | null): Ending {
  return outcome?.status === 'applied' ? 'applied' : 'unchanged';
}

/** Whether the way came to pass: a second fault needs something to be taken back. */
async function strike(useCase: UseCase, way: Way, clean: Clean): Promise<boolean> {
  const stage = await stageOf(useCase);
  way.strike(env.host);
  const ending = await endingOf(stage, way);
  way.relent?.(env.host);
  const struck = env.host.forgetOrders() === 0;
  const state = fingerprint(stage.workbook);
  expect(state).toEqual(ending === 'applied' ? clean.after : clean.before);
  // The next check reads the workbook as it is.
  const { grid } = await check(stage.host, () => null);
  const known = clean.reviewed.get(ending);
  if (known !== undefined) expect(isDeepStrictEqual(grid, known)).toBe(true);
  else {
    expect(review(grid).verdict).toBe('blocked');
    clean.reviewed.set(ending, grid);
  }
  return struck;
}

describe.each(useCases().map((useCase) => [useCase.name, useCase] as const))('%s', (name, useCase) => {
  it('ends unchanged or wholly changed, says which, and is followed by a check that works', async () => {
    const clean = await cleanRun(useCase);
    const writes = useCase.plan !== undefined;
    expect(JSON.stringify(clean.before) === JSON.stringify(clean.after)).toBe(!writes);
    const ways = clean.log.flatMap((_, i) => waysOf(clean.log, i + 1).map((way) => ({ ...way, request: i + 1 })));
    const worse = writes
      ? [1, 2, 3].flatMap((later) =>
          twice(clean.log, writingOf(clean.log), later).map((way) => ({ ...way, request: 0 })),
        )
      : [];
    const counted = new Map<string, number>();
    counts.set(name, counted);
    for (const way of [...ways, ...worse]) {
      try {
        if (!(await strike(useCase, way, clean))) continue;
        counted.set(way.name, (counted.get(way.name) ?? 0) + 1);
      } catch (failure) {
        throw new Error(`${name}, request ${way.request}, ${way.name} ${way.detail}`, { cause: failure });
      }
    }
    const struck = [...counted.values()].reduce((sum, n) => sum + n, 0);
    expect(struck).toBeGreaterThanOrEqual(ways.length);
    expect(ways.length).toBeGreaterThanOrEqual(clean.log.length * 10);
  }, 60_000);
});

it('writes something in every use case that writes', () => {
  const empty = useCases().filter(({ plan }) => plan !== undefined && isEmptyPlan(plan));
  expect(empty.map(({ name }) => name)).toEqual([]);
});

it('tries at least two hundred cases', () => {
  const all = [...counts.values()].flatMap((ways) => [...ways.values()]).reduce((sum, n) => sum + n, 0);
  expect(all).toBeGreaterThanOrEqual(200);
});
