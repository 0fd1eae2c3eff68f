/** Money of a self-assessment form and what is worked out from it. */
import { sourceRows } from '../../facts/amounts';
import type { AssessedForm, WorkbookFacts } from '../../facts/facts';
import { MONEY_LABELS } from '../../facts/words/report-labels';
import type { FundRow, FundSplit, SplitItemKind } from '../../forms/form';
import { big, sum, type Decimal } from '../../grid';
import { percentOf } from '../say-value';
import {
  aspectOf,
  cellFact,
  escaped,
  factOf,
  labelWords,
  thingOf,
  type Aspect,
  type AuditFact,
  type Thing,
} from './fact';
import { FUND_WORDS, SPLIT_WORDS } from './labels';

interface Amounts {
  readonly initial: AuditFact[];
  readonly adjusted: AuditFact[];
  readonly executed: AuditFact[];
}

function amountsOf(sheet: string, row: FundRow | null, subject: string): Amounts {
  return {
    initial: cellFact(subject, 'initial', sheet, row?.initial, '万元'),
    adjusted: cellFact(subject, 'adjusted', sheet, row?.adjusted, '万元'),
    executed: cellFact(subject, 'executed', sheet, row?.executed, '万元'),
  };
}

const cellsOf = (...facts: readonly AuditFact[]) => facts.flatMap(({ cells }) => cells);

/** 追加 and 追减 have a sign, 调整 has none. */
function adjustments({ initial: [before], adjusted: [after] }: Amounts, row: FundRow | null, sheet: string): Aspect[] {
  if (before === undefined || after === undefined) return [];
  const change = big(after.value).minus(before.value);
  const cells = cellsOf(before, after);
  const entered = cellFact('', 'adjustment', sheet, row?.adjustment, '万元');
  const of = (value: typeof change) => [factOf('', value, '万元', cells, { derived: 'adjustment' })];
  const rate = percentOf(change.abs(), before.value);
  return [
    ...aspectOf(FUND_WORDS.added, [...of(change), ...entered]),
    ...aspectOf(FUND_WORDS.cut, of(change.times(-1))),
    ...aspectOf(FUND_WORDS.adjusted, of(change.abs())),
    ...(rate === null
      ? []
      : aspectOf(FUND_WORDS.adjustmentRate, [factOf('', rate, '%', cells, { derived: 'adjustmentRate' })])),
  ];
}

/** The execution rate is a thing of its own: it has a score and full points. */
function rateThing({ form, scored }: AssessedForm, { adjusted: [budget], executed: [spent] }: Amounts): Thing[] {
  const row = form.funds?.total ?? null;
  const rate = scored.executionRate;
  const cells = budget === undefined || spent === undefined ? [] : cellsOf(spent, budget);
  const computed = budget === undefined || spent === undefined ? null : percentOf(spent.value, budget.value);
  const facts = [
    ...(computed === null ? [] : [factOf('', computed, '%', cells, { field: 'rate' })]),
    ...cellFact('', 'rate', form.sheet, row?.rate, '%'),
  ];
  const weight = cellFact('', 'fundWeight', form.sheet, row?.weight, '分');
  const implied =
    weight.length > 0 || rate?.weight == null ? [] : [factOf('', rate.weight, '分', cells, { field: 'fundWeight' })];
  return thingOf(
    FUND_WORDS.rate,
    [
      ...aspectOf('', facts),
      ...aspectOf(FUND_WORDS.rateScore, cellFact('', 'fundScore', form.sheet, row?.score, '分')),
      ...aspectOf(FUND_WORDS.rateWeight, [...weight, ...implied]),
    ],
    { general: true },
  );
}

function carryOver({ adjusted: [budget], executed: [spent] }: Amounts): Aspect[] {
  if (budget === undefined || spent === undefined) return [];
  const left = factOf('', big(budget.value).minus(spent.value), '万元', cellsOf(budget, spent), {
    derived: 'carryOver',
  });
  return aspectOf(FUND_WORDS.carryOver, [left]);
}

/** 占全年预算的. */
function budgetUse({ adjusted: [budget], executed: [spent] }: Amounts): Aspect[] {
  const use = budget === undefined || spent === undefined ? null : percentOf(spent.value, budget.value);
  return use === null
    ? []
    : aspectOf(FUND_WORDS.ofBudget, [factOf('', use, '%', cellsOf(spent!, budget!), { field: 'rate' })]);
}

/** Parts of the spending or of the income, with their shares of what they add up to and of the totals. */
function splitThings(
  sheet: string,
  split: FundSplit,
  totals: Amounts,
  others: Partial<Record<SplitItemKind, AuditFact[]>>,
): Thing[] {
  const { items } = split;
  const insteadOf = otherWhole(split, totals);
  const filled = items.filter(({ amount }) => amount.number !== null);
  const whole = filled.length === 0 ? null : sum(filled.map(({ amount }) => amount.number!));
  return items.flatMap(({ label, kind, amount }) => {
    const stated = [...cellFact(labelWords(label), null, sheet, amount, '万元'), ...(others[kind] ?? [])];
    const own = stated.map((fact): AuditFact => ({ ...fact, insteadOf }));
    const [first] = own;
    const wholes = [...totals.executed, ...totals.adjusted];
    const shares =
      first === undefined
        ? []
        : [
            ...wholes.map((total) => ({ of: total.value, cells: cellsOf(first, total) })),
            ...(whole === null
              ? []
              : [{ of: String(whole), cells: filled.map(({ amount: { cell } }) => `${sheet}!${cell}`) }]),
          ].flatMap(({ of, cells }) => {
            const share = percentOf(first.value, of);
            return share === null ? [] : [factOf(labelWords(label), share, '%', cells, { derived: 'share' })];
          });
    return thingOf(`${SPLIT_WORDS[kind]}|${escaped(labelWords(label)) || '(?!)'}`, [
      ...aspectOf(FUND_WORDS.partAmount, own),
      ...aspectOf(FUND_WORDS.share, shares),
    ]);
  });
}

function totalAspects({ form }: AssessedForm, all: Amounts): Aspect[] {
  const row = form.funds?.total ?? null;
  return [
    ...aspectOf(MONEY_LABELS.initial.source + FUND_WORDS.initial, all.initial),
    ...aspectOf(MONEY_LABELS.adjusted.source + FUND_WORDS.budget, all.adjusted),
    // 收入 may mean what was planned, what came in or what was used.
    ...aspectOf(MONEY_LABELS.income.source, [...all.adjusted, ...all.initial, ...all.executed]),
    ...aspectOf(MONEY_LABELS.spending.source + FUND_WORDS.spent, all.executed),
    ...adjustments(all, row, form.sheet),
    ...carryOver(all),
    ...budgetUse(all),
  ];
}

/** The amount spent, where the parts of a split are those of another total. */
function otherWhole({ side, items }: FundSplit, { executed: [spent] }: Amounts): Decimal | null {
  const filled = items.flatMap(({ amount }) => amount.number ?? []);
  if (side === 'income' || spent === undefined || filled.length === 0) return null;
  return sum(filled).minus(spent.value).abs().lte('0.01') ? null : spent.value;
}

/** The form a report is about; its figures need no name of a project. */
export function moneyThings(assessed: AssessedForm, facts: WorkbookFacts): Thing[] {
  const { form } = assessed;
  const { funds, sheet } = form;
  if (funds === null) return [];
  const all = amountsOf(sheet, funds.total, '');
  const projectRow = facts.basicData?.rows.find(({ key }) => key === 'project');
  const basicSheet = facts.basicData?.sheet ?? '';
  const project = [
    ...cellFact(projectRow?.label ?? '', 'spent', basicSheet, projectRow?.actual, '万元'),
    ...cellFact(projectRow?.label ?? '', 'budget', basicSheet, projectRow?.budget, '万元'),
  ];
  const staff = facts.basicData?.headcount?.actual ?? null;
  const perHead = perHeadOf(all, basicSheet, staff?.number ?? null, staff?.cell ?? '');
  return [
    ...thingOf(null, [...totalAspects(assessed, all), ...aspectOf(FUND_WORDS.perHead, perHead)]),
    ...rateThing(assessed, all),
    ...funds.splits.flatMap((split) => splitThings(sheet, split, all, { project })),
    ...sourceRows(funds).flatMap((row) => rowThing(sheet, row)),
  ];
}

function perHeadOf({ executed: [spent] }: Amounts, sheet: string, staff: string | null, cell: string): AuditFact[] {
  if (spent === undefined || staff === null || big(staff).eq(0)) return [];
  return [
    factOf('', big(spent.value).div(staff), '万元', [...spent.cells, `${sheet}!${cell}`], { derived: 'perHead' }),
  ];
}

/** 其中：当年财政拨款 and the like; bare amounts may be any of the three columns. */
function rowThing(sheet: string, row: FundRow): Thing[] {
  const subject = labelWords(row.label);
  const { initial, adjusted, executed } = amountsOf(sheet, row, subject);
  const words = escaped(subject);
  if (words === '') return [];
  return thingOf(words, [
    ...aspectOf(FUND_WORDS.rowInitial, initial),
    ...aspectOf(FUND_WORDS.rowBudget, [...adjusted, ...initial]),
    ...aspectOf(FUND_WORDS.rowSpent, executed),
    ...aspectOf('', [...adjusted, ...executed, ...initial]),
    ...aspectOf(FUND_WORDS.rate, cellFact(subject, 'rate', sheet, row.rate, '%')),
  ]);
}

/** Another project of the workbook: every figure behind its name. */
export function projectThings(assessed: AssessedForm): Thing[] {
  const { form } = assessed;
  const name = form.projectName?.text.replace(/\s/g, '') ?? '';
  if (name.length < 4 || form.funds === null) return [];
  const all = amountsOf(form.sheet, form.funds.total, name);
  const aspects = totalAspects(assessed, all);
  const rate = rateThing(assessed, all)
    .flatMap((thing) => thing.aspects)
    .filter(({ unit }) => unit === '%');
  return thingOf(`${escaped(name)}(?:项目|资金|经费)?`, [
    ...aspects,
    ...rate.map((aspect) => ({ ...aspect, words: new RegExp(`^(?:${FUND_WORDS.rate})$`) })),
    ...aspectOf('', [...all.adjusted, ...all.executed, ...all.initial]),
  ]);
}
